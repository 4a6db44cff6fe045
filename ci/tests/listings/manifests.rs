//! Manifests and lock files, in the forms that Cargo takes.

use anyhow::Result;
use ci::listings::manifest::{Dependency, Lock, Manifest};

use crate::fixture;

/// The dependency that a manifest writes as `text`.
fn dependency(text: &str) -> Result<Dependency> {
    let manifest: Manifest = toml::from_str(&format!("[dependencies]\nx = {text}\n"))?;
    Ok(manifest.dependencies["x"].clone())
}

#[test]
fn a_dependency_is_written_as_it_was_read() -> Result<()> {
    for text in [
        "\"1.2\"",
        "{ workspace = true }",
        "{ path = \"../x\" }",
        "{ version = \"=1.2.3\", default-features = false }",
        "{ workspace = true, features = [\"a\", \"b\"] }",
        "{ version = \"1\", path = \"x\", default-features = true, features = [\"a\"], optional \
         = true, package = \"y\" }",
    ] {
        let read = dependency(text)?;
        assert_eq!(read.to_string(), text);
        assert_eq!(dependency(&read.to_string())?, read);
    }
    Ok(())
}

#[test]
fn a_dependency_is_written_in_its_shortest_form() -> Result<()> {
    assert_eq!(dependency("{ version = \"1.2\" }")?.to_string(), "\"1.2\"");
    let header: Manifest = toml::from_str("[dependencies.x]\nversion = \"1.2\"\n")?;
    assert_eq!(header.dependencies["x"], dependency("\"1.2\"")?);
    assert_eq!(Dependency::on_folder("x"), dependency("{ path = \"x\" }")?);
    Ok(())
}

#[test]
fn what_a_dependency_inherits_is_added_to() -> Result<()> {
    for (own, shared, inherited) in [
        ("{ workspace = true }", "\"1.2\"", "\"1.2\""),
        (
            "{ workspace = true, features = [\"b\"] }",
            "{ version = \"1\", features = [\"a\"] }",
            "{ version = \"1\", features = [\"a\", \"b\"] }",
        ),
        (
            "{ workspace = true }",
            "{ version = \"1\", default-features = false }",
            "{ version = \"1\", default-features = false }",
        ),
        (
            "{ workspace = true, default-features = true, optional = true }",
            "{ version = \"1\", default-features = false }",
            "{ version = \"1\", default-features = true, optional = true }",
        ),
    ] {
        let found = dependency(own)?.inherited_from(&dependency(shared)?);
        assert_eq!(found.to_string(), inherited);
    }
    Ok(())
}

#[test]
fn a_dependency_that_the_workspace_does_not_have_is_refused() -> Result<()> {
    let listings = fixture::copy("plain")?.listings()?;
    assert_eq!(
        listings.workspace_dependency("wasmtime")?.to_string(),
        "\"48\""
    );
    let error = fixture::error(&listings.tree, listings.workspace_dependency("left"));
    assert_eq!(error, "no version of `left` in `Cargo.toml`");
    Ok(())
}

#[test]
fn only_the_list_of_crate_types_makes_a_cdylib() -> Result<()> {
    for (text, is_cdylib) in [
        ("[lib]\ncrate-type = [\"cdylib\"]", true),
        ("lib.crate-type = [\"rlib\", \"cdylib\"]", true),
        ("lib = { crate-type = [\"rlib\"] }", false),
        ("[lib] # no \"cdylib\" here", false),
        ("[package]\nname = \"cdylib\"", false),
    ] {
        assert_eq!(
            toml::from_str::<Manifest>(text)?.is_cdylib(),
            is_cdylib,
            "{text}"
        );
    }
    Ok(())
}

#[test]
fn a_lock_file_has_the_versions_of_packages() -> Result<()> {
    let copy = fixture::copy("directives")?;
    let lock = Lock::read(&copy.tree)?;
    assert_eq!(lock.version("wasm-bindgen"), Some("1.2.3"));
    assert_eq!(lock.version("wasm"), None);
    let second = "\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"2.0.0\"\n";
    copy.append("Cargo.lock", second)?;
    assert_eq!(
        Lock::read(&copy.tree)?.version("wasm-bindgen"),
        Some("1.2.3")
    );
    copy.remove("Cargo.lock")?;
    assert_eq!(Lock::read(&copy.tree)?.version("wasm-bindgen"), None);
    copy.write("Cargo.lock", "name = \"wasm-bindgen\" version")?;
    let error = fixture::error(&copy.tree, Lock::read(&copy.tree));
    assert!(
        error.starts_with("`Cargo.lock` is not a lock file: "),
        "{error}"
    );
    Ok(())
}
