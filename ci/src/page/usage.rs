//! The fold of an example that offers its project, and shows what of it is not on the
//! page.

use std::path::PathBuf;

use anyhow::Result;

use super::expanded::Page;
use super::fence::block;
use crate::listings::{Chapter, Example, Listings};
use crate::project::{File, Project};

/// Files that no reader needs to see: what they hold is said elsewhere.
const UNSHOWN: [&str; 3] = ["README.md", "fetch_files.js", "package.json"];

/// Writes the link to the archive, the tree of files, the commands, and each file that
/// the example does not show.
pub(super) fn write(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    let project = Project::of(listings, chapter, example)?;
    let name = &project.name;
    page.write(&format!(
        "<details class=\"use\">\n<summary>Use it in your project</summary>\n\n\
         <p><a class=\"project\" href=\"projects/{name}.zip\" download>{name}.zip</a> is a \
         folder that builds and runs alone:</p>\n\n"
    ));
    page.write(&block("text", &project.draw_tree()));
    let commands = project.steps.iter().flat_map(|step| &step.commands);
    let commands: Vec<&str> = commands.map(String::as_str).collect();
    if !commands.is_empty() {
        page.write("\n<p>In this folder, these commands build it and run it:</p>\n\n");
        page.write(&block("text", &commands.join("\n")));
    }
    page.write("\n");
    for (path, file) in &project.files {
        show(listings, chapter, path, file, page);
    }
    page.write("</details>\n\n");
    Ok(())
}

/// Shows a file of the project, unless it is on the page.
fn show(listings: &Listings, chapter: &Chapter, path: &str, file: &File, page: &mut Page) {
    let name = match &file.source {
        Some(source) => listings.tree.relative(source),
        None => path.to_owned(),
    };
    // On its page by itself, or where an example uses it.
    let elsewhere = |source: &PathBuf| {
        let mut generator = chapter.generator_crates.iter();
        let mut guests = chapter.guests.iter();
        let mut examples = chapter.examples.iter();
        generator.any(|dir| source.starts_with(dir))
            || guests.any(|guest| source.starts_with(&guest.dir))
                && examples.any(|it| it.needs.guest_files.contains(source))
    };
    let mut shown = page.shown.iter();
    let on_page = file.source.is_some() && shown.any(|it| it.name == name)
        || UNSHOWN.contains(&path)
        || file.source.as_ref().is_some_and(elsewhere);
    if on_page {
        return;
    }
    let info = match (path.rsplit('.').next(), &file.source) {
        (Some("rs"), Some(_)) => "rust,crate",
        (Some("js"), _) => "javascript",
        (Some("toml"), _) => "toml",
        (Some("html"), _) => "html",
        _ => "text",
    };
    page.show(&name, info, file.text.trim_end());
}
