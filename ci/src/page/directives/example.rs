//! `{{#example CHAPTER/NAME}}`: an example's programs, transcripts and verdicts.

use std::path::Path;

use anyhow::Result;

use crate::listings::chapter::Chapter;
use crate::listings::example::Example;
use crate::listings::host::Host;
use crate::listings::library;
use crate::listings::report::Report;
use crate::listings::tree;
use crate::page::directive::split;
use crate::page::fence::block;
use crate::page::html::escape;
use crate::page::include::Include;
use crate::page::usage;

pub(in crate::page) fn render(root: &Path, id: &str, report: &Report) -> Result<String> {
    let (chapter, name) = split(id)?;
    let chapter = Chapter::find(root, chapter)?;
    let example = chapter.example(name)?;
    let dom = id.replace('/', "-");
    Ok(format!(
        "<section class=\"example\" id=\"{dom}\" data-example=\"{id}\" aria-label=\"Example {id}\">\n\n\
         <p class=\"example-name\"><a href=\"#{dom}\">{name}</a></p>\n\n\
         {tabs}{transcripts}{run}{verdicts}{usage}\
         </section>\n",
        tabs = tabs(&chapter, example)?,
        transcripts = transcripts(example)?,
        run = run(example),
        verdicts = verdicts(&chapter, example, report)?,
        usage = usage::render(root, &chapter, example)?,
    ))
}

/// The programs, in reading order; the page's script makes tabs of them.
fn tabs(chapter: &Chapter, example: &Example) -> Result<String> {
    // What guests share stands with the files of the project.
    let libraries = library::all(&example.guests(chapter)?)?;
    let mut files = example.guest_files(chapter)?;
    files.retain(|file| !libraries.iter().any(|it| file.starts_with(&it.dir)));
    let mut tabs = tab("guest", "Guest", "rust,no_run", &files)?;
    for (host, title, info) in [
        (Host::Native, "Native", "rust,no_run"),
        (Host::Wasmtime, "wasmtime", "rust,no_run"),
        (Host::Chromium, "JavaScript", "javascript"),
    ] {
        if example.hosts.contains(&host) {
            let mut files = vec![example.program(host)];
            files.extend(example.shared_files(chapter, host)?);
            tabs += &tab(&title.to_lowercase(), title, info, &files)?;
        }
    }
    Ok(tabs)
}

fn tab<P: AsRef<Path>>(id: &str, title: &str, info: &str, files: &[P]) -> Result<String> {
    if files.is_empty() {
        return Ok(String::new());
    }
    let mut tab = format!(
        "<div class=\"tab\" data-tab=\"{id}\" data-title=\"{title}\">\n\n\
         <p class=\"tab-name\">{title}</p>\n\n"
    );
    for file in files {
        let file = file.as_ref();
        let whole = Include {
            file: file.to_owned(),
            anchor: None,
        };
        tab += &format!(
            "<p class=\"file\"><code>{}</code></p>\n\n",
            tree::relative(file)
        );
        tab += &block(info, &whole.text()?);
        tab.push('\n');
    }
    Ok(tab + "</div>\n\n")
}

/// What the hosts print: the shared transcript, and one for each that differs.
fn transcripts(example: &Example) -> Result<String> {
    let mut blocks = String::new();
    let shared: Vec<Host> = example
        .hosts
        .iter()
        .copied()
        .filter(|&host| !example.own_transcript(host).is_file())
        .collect();
    if !shared.is_empty() {
        let label = if shared.len() == example.hosts.len() && shared.len() > 1 {
            "Every host prints".to_owned()
        } else {
            format!("Printed by {}", titles(&shared))
        };
        blocks += &transcript(&label, "", &tree::read(&example.transcript())?);
    }
    for &host in example.hosts.difference(&shared.into_iter().collect()) {
        let text = tree::read(&example.own_transcript(host))?;
        blocks += &transcript(
            &format!("Printed by {}", host.title()),
            &format!(" data-host=\"{host}\""),
            &text,
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
fn run(example: &Example) -> &'static str {
    if example.hosts.contains(&Host::Chromium) {
        "<div class=\"controls\"><button class=\"run\" type=\"button\" hidden>Run</button> \
         <span class=\"verdict\" role=\"status\"></span></div>\n\n\
         <div class=\"wire\" hidden></div>\n\n<div class=\"memory\" hidden></div>\n\n"
    } else {
        ""
    }
}

/// How the example, as it is now, ended on each host in the last test run.
fn verdicts(chapter: &Chapter, example: &Example, report: &Report) -> Result<String> {
    let (mut passed, mut failed, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for &host in &example.hosts {
        let fingerprint = example.fingerprint(chapter, host)?;
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
    hosts
        .iter()
        .map(|host| format!("<span class=\"host\">{}</span>", host.title()))
        .collect::<Vec<_>>()
        .join(" ")
}

fn titles(hosts: &[Host]) -> String {
    hosts
        .iter()
        .map(|host| host.title())
        .collect::<Vec<_>>()
        .join(", ")
}
