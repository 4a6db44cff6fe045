//! Which hosts have run an example, and why others do not.

use anyhow::Result;

use crate::listings::report::Report;
use crate::listings::{Chapter, Example, Host, Listings};
use crate::page::html::inline;

/// How the example, as it is now, ended on each host in the last test run, and the card's
/// reasons why others do not run it.
pub(super) fn verdicts(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    report: &Report,
) -> Result<String> {
    let (mut passed, mut failed, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for &host in &example.hosts {
        let fingerprint = listings.fingerprint(chapter, example, host)?;
        match report.verdict(&example.trial(host), fingerprint) {
            Some(true) => passed.push(host),
            Some(false) => failed.push(host),
            None => others.push(host),
        }
    }
    let mut parts: Vec<String> = [
        ("Passed on", passed),
        ("Failed on", failed),
        ("Not tested yet on", others),
    ]
    .into_iter()
    .filter(|(_, hosts)| !hosts.is_empty())
    .map(|(verdict, hosts)| format!("{verdict} {}", badges(&hosts)))
    .collect();
    parts.extend(missing(example));
    Ok(format!("<p class=\"hosts\">{}</p>\n\n", parts.join(" ")))
}

fn badges(hosts: &[Host]) -> String {
    let badge = |host: &Host| format!("<span class=\"host\">{}</span>", host.title());
    hosts.iter().map(badge).collect::<Vec<_>>().join(" ")
}

/// The card's reason for each host, or kind of host, that does not run the example.
fn missing(example: &Example) -> impl Iterator<Item = String> {
    example.card.missing.iter().map(|(name, reason)| {
        let title = match &**name {
            "browser" => "browsers",
            "native" => "native code",
            name => Host::named(name).map_or(name, |host| host.title()),
        };
        format!(
            "<span class=\"missing\">Not for <span class=\"host\">{title}</span>: {}.</span>",
            inline(reason.trim_end_matches('.'))
        )
    })
}
