//! Does with the keys alone what readers do with them.

use std::time::Duration;

use anyhow::{Result, ensure};
use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::Value;
use tokio::time::sleep;

use super::started::open;

/// Where the keyboard is after a press, as the page reports it.
const FOCUS: &str = "const it = document.activeElement;
    return it.id || it.dataset.tab || it.className || it.tagName;";

/// How often a page is asked whether it has done something, 20 ms apart.
const ASKED: usize = 250;

/// How many presses of Tab reach anything in the bar above a page.
const STOPS: usize = 12;

/// Returns what does not work by keyboard on the page at `url`, which has an
/// example.
pub(super) async fn check(client: &Client, url: &str) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for what in ["the theme", "the search", "turning"] {
        let result = match what {
            "the theme" => theme(client, url).await,
            "the search" => search(client, url).await,
            _ => turn(client, url).await,
        };
        let wrong = ask(client, "return window.wrong").await?;
        for wrong in wrong.as_array().into_iter().flatten() {
            problems.push(format!("by keyboard, {what}: {wrong}"));
        }
        if let Err(error) = result {
            problems.push(format!("by keyboard, {what} does not work: {error:#}"));
        }
    }
    Ok(problems)
}

async fn theme(client: &Client, url: &str) -> Result<()> {
    open(client, url).await?;
    let dark = "return document.documentElement.classList.contains('navy')";
    let paper = "return getComputedStyle(document.documentElement).backgroundColor";
    let light = ask(client, paper).await?;
    for (keys, theme) in [
        ([Key::End, Key::Enter], "mdbook-theme-navy"),
        ([Key::Home, Key::Enter], "mdbook-theme-default_theme"),
    ] {
        reach(client, "mdbook-theme-toggle").await?;
        press(client, &[char::from(Key::Enter)]).await?;
        press(client, &[keys[0].into()]).await?;
        expect(client, FOCUS, theme).await?;
        press(client, &[keys[1].into()]).await?;
        expect(client, FOCUS, "mdbook-theme-toggle").await?;
        let chosen = theme == "mdbook-theme-navy";
        ensure!(
            ask(client, dark).await? == chosen,
            "`{theme}` has no effect"
        );
        if chosen {
            ensure!(
                ask(client, paper).await? != light,
                "dark is as light as light"
            );
            open(client, url).await?;
            ensure!(ask(client, dark).await? == true, "the choice is forgotten");
        }
    }
    Ok(())
}

async fn search(client: &Client, url: &str) -> Result<()> {
    open(client, url).await?;
    let loaded = "return performance.getEntriesByType('resource')
        .some(({ name }) => /search|elasticlunr/.test(name))";
    ensure!(
        ask(client, loaded).await? == false,
        "it loads before anybody searches"
    );
    press(client, &['/']).await?;
    expect(client, FOCUS, "mdbook-searchbar").await?;
    let word: Vec<char> = "boundary".chars().collect();
    press(client, &word).await?;
    let results = "return document.querySelectorAll('#mdbook-searchresults a').length > 0";
    expect(client, results, true).await?;
    press(client, &[Key::Down.into()]).await?;
    let first =
        "return document.activeElement === document.querySelector('#mdbook-searchresults a')";
    expect(client, first, true).await?;
    press(client, &[Key::Escape.into()]).await?;
    expect(client, FOCUS, "mdbook-search-toggle").await?;
    press(client, &['/']).await?;
    expect(client, results, true).await?;
    press(client, &[Key::Enter.into()]).await?;
    let left = format!("return location.href !== '{url}' && document.readyState === 'complete'");
    expect(client, &left, true).await
}

/// Arrow keys move along tabs and steps, scroll code, and turn the page elsewhere.
async fn turn(client: &Client, url: &str) -> Result<()> {
    open(client, url).await?;
    // The first example may stand in an answer that is folded.
    let unfold = "for (const fold of document.querySelectorAll('details')) fold.open = true";
    ask(client, unfold).await?;
    let stays = format!("return location.href === '{url}'");
    let focus = |what: &str| {
        format!(
            "const it = document.querySelector('{what}'); it.focus(); return document.activeElement === it"
        )
    };
    expect(client, &focus("[role=tab][aria-selected=true]"), true).await?;
    press(client, &[Key::Home.into(), Key::Right.into()]).await?;
    // An example may have one program alone.
    let second = "const tabs = document.querySelector('[role=tablist]').children;
        return document.activeElement === tabs[1 % tabs.length]";
    expect(client, second, true).await?;
    press(client, &[Key::Home.into()]).await?;
    expect(client, &focus("section.example pre"), true).await?;
    press(client, &[Key::Left.into(), Key::Right.into()]).await?;
    let run = "document.querySelector('button.run').click();
        return document.querySelector('.transcript').dataset.state";
    ask(client, run).await?;
    let shown = "return document.querySelector('.wire:not([hidden]) .steps') !== null";
    expect(client, shown, true).await?;
    // Not every run has a memory to show.
    let parts =
        "return ['.memory .rows', '.steps button'].filter((part) => document.querySelector(part))";
    let parts = ask(client, parts).await?;
    for part in parts
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        expect(client, &focus(part), true).await?;
        press(client, &[Key::Left.into(), Key::Right.into()]).await?;
    }
    sleep(Duration::from_millis(100)).await;
    expect(client, &stays, true).await?;
    ask(client, "document.activeElement.blur()").await?;
    // The first page has none before it.
    let has_previous = "return document.querySelector('a[rel=prev]') !== null";
    let has_previous = ask(client, has_previous).await? == true;
    let key = if has_previous { Key::Left } else { Key::Right };
    press(client, &[key.into()]).await?;
    let turned = format!("return location.href !== '{url}'");
    expect(client, &turned, true).await
}

/// Presses Tab until `id` has the focus.
async fn reach(client: &Client, id: &str) -> Result<()> {
    ask(client, "document.activeElement.blur(); scrollTo(0, 0)").await?;
    for _ in 0..STOPS {
        press(client, &[Key::Tab.into()]).await?;
        if ask(client, FOCUS).await? == *id {
            return Ok(());
        }
    }
    anyhow::bail!("{STOPS} presses of Tab do not reach `{id}`")
}

async fn press(client: &Client, keys: &[char]) -> Result<()> {
    let mut actions = KeyActions::new("keys".into());
    for &value in keys {
        actions = actions
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
    }
    client.perform_actions(actions).await?;
    Ok(())
}

async fn ask(client: &Client, script: &str) -> Result<Value> {
    Ok(client.execute(script, Vec::new()).await?)
}

/// Waits until `script` returns `value`, for some seconds at most.
async fn expect(client: &Client, script: &str, value: impl Into<Value>) -> Result<()> {
    let value = value.into();
    let mut last = Value::Null;
    for _ in 0..ASKED {
        last = ask(client, script).await?;
        if last == value {
            return Ok(());
        }
        sleep(Duration::from_millis(20)).await;
    }
    anyhow::bail!("expected {value} and got {last} of: {script}")
}
