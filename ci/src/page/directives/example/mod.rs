//! `{{#example CHAPTER/NAME}}`: an example's question, programs, output and verdicts.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::listings::guest::shared_libraries;
use crate::listings::{Chapter, Example, Listings};
use crate::page::context::Context;
use crate::page::expanded::Page;
use crate::page::html::inline;
use crate::page::usage;

mod hosts;
mod output;
mod predict;

/// A file of which fewer lines than this would be folded is shown whole.
const WORTH_FOLDING: usize = 6;

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let listings = context.listings;
    let (chapter, example) = listings.example(arguments[0])?;
    let id = example.id();
    let dom = id.replace('/', "-");
    page.examples += 1;
    let number = page.examples;
    page.write(&format!(
        "<section class=\"example\" id=\"{dom}\" data-example=\"{id}\" \
         aria-label=\"Example {number}\">\n\n\
         <p class=\"caption\"><a href=\"#{dom}\">Example {number}</a> {}</p>\n\n",
        inline(&example.card.title)
    ));
    page.example = Some(id);
    page.write(&predict::question(example));
    page.write(controls(example));
    page.write(&output::fold(listings, example)?);
    page.write(views(example));
    write_guest(listings, chapter, example, page)?;
    write_programs(listings, example, page)?;
    page.write(&hosts::verdicts(
        listings,
        chapter,
        example,
        context.report,
    )?);
    usage::write(listings, chapter, example, page)?;
    page.write("</section>\n");
    page.example = None;
    Ok(())
}

/// The button, for the page's script to reveal, and where it says what came.
fn controls(example: &Example) -> &'static str {
    if example.runs_on_pages() {
        "<div class=\"controls\"><button class=\"run\" type=\"button\" hidden>Run</button> \
         <span class=\"verdict\" role=\"status\"></span></div>\n\n"
    } else {
        ""
    }
}

/// Where a run shows what crossed.
fn views(example: &Example) -> &'static str {
    if example.runs_on_pages() {
        "<div class=\"wire\" hidden></div>\n\n<div class=\"memory\" hidden></div>\n\n"
    } else {
        ""
    }
}

/// What the example uses of its guests: in sight the items that calls lead to, and the
/// rest of each file behind them.
fn write_guest(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    // What guests share is with the files of the project.
    let libraries = shared_libraries(&chapter.guests_of(example));
    let in_library = |file: &&PathBuf| libraries.iter().any(|it| file.starts_with(&it.dir));
    let mut files = example.needs.guest_files.iter();
    if !files.any(|file| !in_library(&file)) {
        return Ok(());
    }
    page.write("<div class=\"guest\">\n\n<p class=\"part-name\">Guest</p>\n\n");
    let files = example.needs.guest_files.iter();
    for file in files.filter(|file| !in_library(file)) {
        let (name, text) = (
            listings.tree.relative(file),
            listings.text(file)?.trim_end(),
        );
        let parts = parts_in_sight(example, file, text);
        let folds = example.needs.folded_files.contains(file);
        if folds {
            page.write("<details>\n<summary>Open this once you have run the example</summary>\n\n");
        }
        show_once(page, example, &name, "rust,no_run", text, &parts);
        if folds {
            page.write("</details>\n\n");
        }
    }
    page.write("</div>\n\n");
    Ok(())
}

/// Shows these `parts` of a file, or all of it, or refers to the example that has them in
/// sight already.
fn show_once(
    page: &mut Page,
    example: &Example,
    name: &str,
    info: &str,
    text: &str,
    parts: &[RangeInclusive<usize>],
) {
    if let Some((number, id)) = page.in_sight.find(name, parts).cloned() {
        page.refer(name, number, &id);
        return;
    }
    let place = (page.examples, example.id());
    page.in_sight.add(name, parts, place);
    if parts.is_empty() {
        page.show(name, info, text);
    } else {
        page.show_parts(name, info, text, parts);
    }
}

/// The lines of `file` that the example uses; none if all of `text` is in sight.
fn parts_in_sight(example: &Example, file: &Path, text: &str) -> Vec<RangeInclusive<usize>> {
    let items = example.needs.items.get(file).map_or(&[][..], Vec::as_slice);
    let mut parts: Vec<RangeInclusive<usize>> = Vec::new();
    for lines in items.iter().map(|item| item.lines.clone()) {
        match parts.last_mut() {
            // A blank line between two items is no gap.
            Some(last) if *lines.start() <= last.end() + 2 => {
                *last = *last.start()..=*lines.end().max(last.end());
            }
            _ => parts.push(lines),
        }
    }
    let shown: usize = parts.iter().map(|part| part.clone().count()).sum();
    if text.lines().count().saturating_sub(shown) < WORTH_FOLDING {
        parts.clear();
    }
    parts
}

/// The host programs; the page's script makes tabs of them.
fn write_programs(listings: &Listings, example: &Example, page: &mut Page) -> Result<()> {
    for &program in &example.programs {
        let title = program.title();
        page.write(&format!(
            "<div class=\"tab\" data-tab=\"{}\" data-title=\"{title}\">\n\n\
             <p class=\"part-name\">{title}</p>\n\n",
            title.to_lowercase()
        ));
        let info = program.language().fence();
        let own = example.program(program);
        let name = listings.tree.relative(&own);
        page.show(&name, info, listings.text(&own)?.trim_end());
        let shared = example.needs.shared_files.get(&program);
        for file in shared.into_iter().flatten() {
            let name = listings.tree.relative(file);
            show_once(
                page,
                example,
                &name,
                info,
                listings.text(file)?.trim_end(),
                &[],
            );
        }
        page.write("</div>\n\n");
    }
    Ok(())
}
