//! `{{#example CHAPTER/NAME}}`: an example's programs, transcripts and verdicts.

use std::path::PathBuf;

use anyhow::Result;

use crate::listings::guest::shared_libraries;
use crate::listings::report::Report;
use crate::listings::{Chapter, Example, Host, Listings};
use crate::page::context::Context;
use crate::page::expanded::Page;
use crate::page::html::escape;
use crate::page::html::inline;
use crate::page::usage;

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let listings = context.listings;
    let (chapter, example) = listings.example(arguments[0])?;
    let id = example.id();
    let dom = id.replace('/', "-");
    let title = &example.card.title;
    page.write(&format!(
        "<section class=\"example\" id=\"{dom}\" data-example=\"{id}\" aria-label=\"Example {id}\">\n\n\
         <p class=\"caption\"><a href=\"#{dom}\">{}</a></p>\n\n",
        inline(title)
    ));
    page.example = Some(id);
    write_tabs(listings, chapter, example, page)?;
    page.write(&transcripts(listings, example)?);
    page.write(controls(example));
    page.write(&verdicts(listings, chapter, example, context.report)?);
    usage::write(listings, chapter, example, page)?;
    page.write("</section>\n");
    page.example = None;
    Ok(())
}

/// The programs, in reading order; the page's script makes tabs of them.
fn write_tabs(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    // What guests share is with the files of the project.
    let libraries = shared_libraries(&chapter.guests_of(example));
    let mut files = example.needs.guest_files.clone();
    files.retain(|file| !libraries.iter().any(|it| file.starts_with(&it.dir)));
    write_tab(listings, "Guest", "rust,no_run", &files, page)?;
    for &program in &example.programs {
        let mut files = vec![example.program(program)];
        let shared = example.needs.shared_files.get(&program);
        files.extend(shared.into_iter().flatten().cloned());
        let info = program.language().fence();
        write_tab(listings, program.title(), info, &files, page)?;
    }
    Ok(())
}

fn write_tab(
    listings: &Listings,
    title: &str,
    info: &str,
    files: &[PathBuf],
    page: &mut Page,
) -> Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    page.write(&format!(
        "<div class=\"tab\" data-tab=\"{}\" data-title=\"{title}\">\n\n\
         <p class=\"tab-name\">{title}</p>\n\n",
        title.to_lowercase()
    ));
    for file in files {
        let name = listings.tree.relative(file);
        page.show(&name, info, listings.text(file)?.trim_end());
    }
    page.write("</div>\n\n");
    Ok(())
}

/// What the hosts print: the shared transcript, and one for each that differs.
fn transcripts(listings: &Listings, example: &Example) -> Result<String> {
    let mut blocks = String::new();
    let shared: Vec<Host> = example.hosts_with(None).collect();
    if !shared.is_empty() {
        let label = if shared.len() == example.hosts.len() && shared.len() > 1 {
            "Every host prints".to_owned()
        } else {
            format!("Printed by {}", titles(&shared))
        };
        blocks += &transcript(&label, "", listings.text(&example.transcript())?);
    }
    for &owner in &example.own_transcripts {
        let hosts: Vec<Host> = example.hosts_with(Some(owner)).collect();
        blocks += &transcript(
            &format!("Printed by {}", titles(&hosts)),
            &format!(" data-host=\"{owner}\""),
            listings.text(&example.own_transcript(owner))?,
        );
    }
    Ok(format!("<div class=\"transcripts\">\n{blocks}</div>\n\n"))
}

/// One line of HTML: in Markdown a blank line would end the block.
fn transcript(label: &str, host: &str, text: &str) -> String {
    format!(
        "<figure><figcaption>{label}</figcaption>\
         <pre class=\"transcript\" data-state=\"expected\"{host}>{}</pre></figure>\n",
        escape(text).replace('\n', "&#10;")
    )
}

/// The button, for the page's script to reveal, and where it says what came.
fn controls(example: &Example) -> &'static str {
    if example.runs_on_pages() {
        "<div class=\"controls\"><button class=\"run\" type=\"button\" hidden>Run</button> \
         <span class=\"verdict\" role=\"status\"></span></div>\n\n\
         <div class=\"wire\" hidden></div>\n\n<div class=\"memory\" hidden></div>\n\n"
    } else {
        ""
    }
}

/// How the example, as it is now, ended on each host in the last test run, and why
/// others do not run it.
fn verdicts(
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
    let parts: Vec<String> = [
        ("Passed on", passed),
        ("Failed on", failed),
        ("Not yet run here on", others),
    ]
    .into_iter()
    .filter(|(_, hosts)| !hosts.is_empty())
    .map(|(verdict, hosts)| format!("{verdict} {}", badges(&hosts)))
    .collect();
    Ok(format!("<p class=\"hosts\">{}</p>\n\n", parts.join(" ")))
}

fn badges(hosts: &[Host]) -> String {
    let badge = |host: &Host| format!("<span class=\"host\">{}</span>", host.title());
    hosts.iter().map(badge).collect::<Vec<_>>().join(" ")
}

fn titles(hosts: &[Host]) -> String {
    let titles: Vec<&str> = hosts.iter().map(|host| host.title()).collect();
    titles.join(", ")
}
