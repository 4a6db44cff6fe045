//! What readers take along of an example.

use std::io::Cursor;

use anyhow::Result;
use ci::book::archive::pack;
use ci::listings::{Listings, Program};
use ci::project::{Project, SERVE, blocks};
use zip::ZipArchive;

#[path = "fixture/mod.rs"]
mod fixture;

fn project(tree: &str, id: &str) -> Result<Project> {
    let listings = Listings::read(fixture::read(tree))?;
    let (chapter, example) = listings.example(id)?;
    Project::of(&listings, chapter, example)
}

fn text<'a>(project: &'a Project, path: &str) -> &'a str {
    &project.files[path].text
}

#[test]
fn a_readme_says_what_each_step_prints() -> Result<()> {
    let project = project("directives", "greetings/greet")?;
    let blocks = blocks(text(&project, "README.md"));
    let steps = &project.steps;
    assert_eq!(blocks.len(), steps.len());
    for (block, step) in blocks.iter().zip(steps) {
        assert_eq!(block.commands, step.commands);
        assert_eq!(block.prints.is_some(), step.host.is_some());
    }
    let printed = blocks.iter().filter_map(|block| block.prints.as_deref());
    assert!(printed.clone().count() > 2 && printed.clone().all(|text| !text.is_empty()));
    let commands: Vec<&String> = blocks.iter().flat_map(|block| &block.commands).collect();
    assert!(
        commands.iter().any(|command| *command == SERVE),
        "{commands:?}"
    );
    Ok(())
}

#[test]
fn a_project_holds_its_guests_whole_and_each_program() -> Result<()> {
    let project = project("project", "talks/both")?;
    for path in [
        "Cargo.toml",
        "alice/src/lib.rs",
        "bob/build.rs",
        "bob/src/told.rs",
        "examples/both_native.rs",
        "src/notes.rs",
        "www/both.js",
        "www/notes.js",
    ] {
        assert!(project.files.contains_key(path), "no `{path}`");
    }
    let manifest = text(&project, "Cargo.toml");
    assert!(manifest.starts_with("[workspace]\nmembers = [\"alice\", \"bob\"]\n"));
    Ok(())
}

#[test]
fn an_archive_is_the_same_each_time() -> Result<()> {
    let listings = Listings::read(fixture::read("project"))?;
    let project = project("project", "talks/both")?;
    let bytes = pack(&listings, &project)?;
    assert_eq!(bytes, pack(&listings, &project)?);
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    assert_eq!(archive.len(), project.paths().len());
    archive.by_name("talks-both/www/index.html")?;
    Ok(())
}

#[test]
fn every_example_of_the_fixtures_has_a_project() -> Result<()> {
    for tree in [
        "bindgen",
        "generator",
        "included",
        "library",
        "plain",
        "project",
    ] {
        let listings = Listings::read(fixture::read(tree))?;
        for (chapter, example) in listings.examples() {
            let project = Project::of(&listings, chapter, example)?;
            let has = |program: Program| example.programs.contains(&program);
            let script = format!("www/{}", Program::JavaScript.file(&example.name));
            assert_eq!(
                project.files.contains_key(&script),
                has(Program::JavaScript)
            );
            assert!(!project.steps.is_empty(), "{} has no command", project.name);
        }
    }
    Ok(())
}
