//! What a page and Node need: the folder `www`, and for Node a `fetch` that reads files.

use anyhow::Result;

use super::Project;
use crate::listings::{Example, Host, Listings, Program, tree};

/// Node takes `.js` files for modules only where this says so.
const PACKAGE: &str = "{ \"type\": \"module\", \"private\": true }";

pub(super) fn add(project: &mut Project, listings: &Listings, example: &Example) -> Result<()> {
    if !example.programs.contains(&Program::JavaScript) {
        return Ok(());
    }
    let name = Program::JavaScript.file(&example.name);
    let program = example.program(Program::JavaScript);
    project.add_listing(listings, format!("www/{name}"), &program)?;
    let shared = example.needs.shared_files.get(&Program::JavaScript);
    for file in shared.into_iter().flatten() {
        project.add_listing(listings, format!("www/{}", tree::name(file)), file)?;
    }
    if example.runs_on_pages() {
        project.add("www/index.html", page(example, &name));
    }
    if example.hosts.contains(&Host::Node) {
        let preload = listings.tree.path("listings/fetch_files.js");
        project.add_listing(listings, "fetch_files.js", &preload)?;
        project.add("package.json", PACKAGE);
    }
    Ok(())
}

/// A page that loads the program. What that prints is in the browser's console.
fn page(example: &Example, script: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
         <p>Open the console: the program prints there.</p>\n\
         <script type=\"module\" src=\"{script}\"></script>\n</html>",
        example.name
    )
}
