//! What pages say of the last run.

use anyhow::Result;
use ci::listings::report::{Report, Verdict};
use ci::listings::{Host, Listings};
use ci::page;

use crate::fixture;

fn shown(listings: &Listings, report: &Report) -> Result<String> {
    let page = listings.tree.path("book/page.md");
    Ok(page::expand(listings, report, &page, "{{#example greetings/greet}}")?.markdown)
}

#[test]
fn a_verdict_counts_while_nothing_it_depends_on_changes() -> Result<()> {
    let copy = fixture::copy("plain")?;
    let listings = copy.listings()?;
    let (chapter, example) = listings.example("greetings/greet")?;
    let mut report = Report::default();
    for (host, passed) in [(Host::Firefox, true), (Host::Webkit, false)] {
        let fingerprint = listings.fingerprint(chapter, example, host)?;
        let verdict = Verdict {
            passed,
            fingerprint,
        };
        report.trials.insert(example.trial(host), verdict);
    }
    let badge = |host: &str| format!("<span class=\"host\">{host}</span>");
    let page = shown(&listings, &report)?;
    let (passed, failed) = (badge("Firefox"), badge("WebKitGTK"));
    let others = ["Chromium", "Node", "Deno"].map(badge).join(" ");
    let says = format!("Passed on {passed} Failed on {failed} Not tested yet on {others} <span");
    assert!(page.contains(&says), "{page}");

    copy.append("listings/greetings/src/count.rs", "\npub fn more() {}\n")?;
    let page = shown(&copy.listings()?, &report)?;
    assert!(
        !page.contains("Passed on") && !page.contains("Failed on"),
        "{page}"
    );
    Ok(())
}

#[test]
fn each_page_ends_with_the_versions_of_the_last_run() -> Result<()> {
    let listings = Listings::read(fixture::read("plain"))?;
    let mut report = Report::default();
    let stamp = |report: &Report| -> Result<String> {
        let path = listings.tree.path("book/page.md");
        Ok(page::expand(&listings, report, &path, "text")?.markdown)
    };
    assert!(stamp(&report)?.contains("Not tested yet"));
    report.platform = "pdp11 <unix>".into();
    report.versions.insert("rustc".into(), "1.2.3".into());
    report.versions.insert("Chromium".into(), "4".into());
    assert_eq!(
        stamp(&report)?,
        "text\n\n<footer class=\"stamp\"><p>Tested on pdp11 &lt;unix&gt; with Chromium 4, rustc \
         1.2.3.</p></footer>\n"
    );
    Ok(())
}
