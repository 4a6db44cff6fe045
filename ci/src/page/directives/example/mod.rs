//! `{{#example CHAPTER/NAME}}`: an example's question, programs, output and verdicts.

use anyhow::Result;

use crate::listings::{Example, Listings};
use crate::page::context::Context;
use crate::page::expanded::Page;
use crate::page::html::inline;
use crate::page::usage;

mod guest;
mod hosts;
mod output;
mod predict;

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
    guest::write(listings, chapter, example, page)?;
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
            page.show_once(&name, info, listings.text(file)?.trim_end(), &[]);
        }
        page.write("</div>\n\n");
    }
    Ok(())
}
