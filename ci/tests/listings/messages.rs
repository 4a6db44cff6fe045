//! Messages name files as the tree that was given has them, wherever it is.

use anyhow::Result;
use ci::listings::Tree;

use crate::fixture;

#[test]
fn a_file_that_cannot_be_read_is_named_from_the_root() -> Result<()> {
    for (file, text, says) in [
        (
            "Cargo.toml",
            "[workspace",
            "`Cargo.toml` is not a manifest: ",
        ),
        (
            "listings/Cargo.toml",
            "=",
            "`listings/Cargo.toml` is not a manifest: ",
        ),
        (
            "listings/greetings/Cargo.toml",
            "name",
            "`listings/greetings/Cargo.toml` is not a manifest: ",
        ),
        (
            "listings/greetings/src/lib.rs",
            "\npub mod",
            "cannot parse `listings/greetings/src/lib.rs`: line 2 is not Rust: ",
        ),
        (
            "listings/greetings/src/greet.rs",
            "\n\nfn (",
            "cannot parse `listings/greetings/src/greet.rs`: line 3 is not Rust: ",
        ),
        (
            "listings/greetings/src/greet.rs",
            "fn f() {\n    '\n",
            "cannot parse `listings/greetings/src/greet.rs`: line 2 is not Rust: ",
        ),
        (
            "listings/greetings/examples/greet.js",
            "let x = 1;\nlet = = 2;\n",
            "cannot parse `listings/greetings/examples/greet.js`: line 2 is not JavaScript",
        ),
    ] {
        let copy = fixture::copy("plain")?;
        copy.write(file, text)?;
        let error = copy.error();
        assert!(error.contains(says), "{file}: {error}");
    }
    Ok(())
}

#[test]
fn a_tree_without_listings_says_what_it_lacks() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.remove("listings")?;
    let error = copy.error();
    assert!(
        error.starts_with("cannot read `listings/Cargo.toml`: "),
        "{error}"
    );
    let error = fixture::error(&copy.tree, copy.tree.entries(&copy.tree.path("listings")));
    assert!(error.starts_with("cannot list `listings`: "), "{error}");
    Ok(())
}

#[test]
fn a_path_is_named_from_the_root_with_forward_slashes() {
    let tree = Tree::new("/somewhere/else");
    let path = tree.path("listings/strings/../memory/src/lib.rs");
    assert_eq!(tree.relative(&path), "listings/memory/src/lib.rs");
    assert_eq!(
        tree.relative(Tree::here().root()),
        Tree::here().root().to_string_lossy()
    );
}
