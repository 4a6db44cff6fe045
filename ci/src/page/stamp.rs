//! The end of each page: the versions that the last test run used.

use super::html::escape;
use crate::listings::report::Report;

pub(super) fn render(report: &Report) -> String {
    let versions: Vec<String> = report
        .versions
        .iter()
        .map(|(name, version)| format!("{} {}", escape(name), escape(version)))
        .collect();
    let text = if versions.is_empty() {
        "Not tested yet: <code>cargo test -p listings</code> fills this line.".into()
    } else {
        let platform = escape(&report.platform);
        format!("Tested on {platform} with {}.", versions.join(", "))
    };
    format!("\n\n<footer class=\"stamp\"><p>{text}</p></footer>\n")
}
