//! Waits for the page's own scripts: they are modules, which a driver need not wait for.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use fantoccini::Client;
use tokio::time::sleep;

const STARTS_WITHIN: Duration = Duration::from_secs(15);

/// Whether they have shown what is hidden without them.
const HAVE_STARTED: &str = "return document.readyState === 'complete' \
    && document.getElementById('mdbook-theme-toggle')?.hidden === false";

/// Shows the page at `url`, and waits until its scripts have started.
pub(super) async fn open(client: &Client, url: &str) -> Result<()> {
    client.goto(url).await?;
    wait_for_scripts(client).await
}

/// Waits until the scripts of the page that is shown have started.
pub(super) async fn wait_for_scripts(client: &Client) -> Result<()> {
    let start = Instant::now();
    while client.execute(HAVE_STARTED, Vec::new()).await? != true {
        ensure!(
            start.elapsed() < STARTS_WITHIN,
            "the page's scripts have not started"
        );
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
