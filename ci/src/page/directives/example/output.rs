//! What the hosts print, out of sight until the reader asks for it.

use anyhow::Result;

use crate::listings::{Example, Host, Kind, Listings};
use crate::page::html::escape;

/// The shared transcript, and one for each host that differs, in a fold.
pub(super) fn fold(listings: &Listings, example: &Example) -> Result<String> {
    let mut blocks = String::new();
    let shared: Vec<Host> = example.hosts_with(None).collect();
    if !shared.is_empty() {
        let text = listings.text(&example.transcript())?;
        blocks += &transcript(&label(example, &shared), "", text);
    }
    for &owner in &example.own_transcripts {
        let hosts: Vec<Host> = example.hosts_with(Some(owner)).collect();
        blocks += &transcript(
            &label(example, &hosts),
            &format!(" data-host=\"{owner}\""),
            listings.text(&example.own_transcript(owner))?,
        );
    }
    Ok(format!(
        "<details class=\"output\">\n<summary><span class=\"when-shut\">Show output</span>\
         <span class=\"when-open\">Output</span></summary>\n\
         <div class=\"transcripts\">\n{blocks}</div>\n</details>\n\n"
    ))
}

/// One line of HTML: in Markdown a blank line would end the block.
fn transcript(label: &str, host: &str, text: &str) -> String {
    format!(
        "<figure><figcaption>{label}</figcaption>\
         <pre class=\"transcript\" data-state=\"expected\"{host}>{}</pre></figure>\n",
        escape(text).replace('\n', "&#10;")
    )
}

/// Who prints what `hosts` print.
fn label(example: &Example, hosts: &[Host]) -> String {
    let every_kind = [Kind::Linked, Kind::Embedder, Kind::Page];
    let runs_on = |kind: &Kind| example.hosts.iter().any(|host| host.kind() == *kind);
    if hosts.len() == example.hosts.len() && every_kind.iter().all(runs_on) {
        return "Every host prints".into();
    }
    let is_page = |host: &&Host| host.kind() == Kind::Page;
    let all_pages = hosts.iter().filter(is_page).count() == Host::of(Kind::Page).count();
    let mut titles: Vec<&str> = Vec::new();
    for host in hosts {
        match host.kind() {
            Kind::Page if all_pages => {
                if titles.last() != Some(&"every browser") {
                    titles.push("every browser");
                }
            }
            _ => titles.push(host.title()),
        }
    }
    format!("Printed by {}", titles.join(", "))
}
