//! Tells open pages that something has changed.

use std::convert::Infallible;

use axum::Router;
use axum::http::header;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use futures_util::Stream;
use futures_util::stream::unfold;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{Receiver, Sender};

use super::server::with_script;

const SCRIPT: &str = include_str!("reload.js");

/// What has changed on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Style sheets alone: a page takes them over without losing anything.
    Style,
    Page,
}

/// `router`, each page of which listens for `changes`, by an `EventSource` at `/changes`.
pub(super) fn reloading(router: Router, changes: &Sender<Change>) -> Router {
    let changes = changes.clone();
    let script = || async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) };
    let listen = move || async move {
        Sse::new(events(changes.subscribe())).keep_alive(KeepAlive::default())
    };
    let router = router
        .route("/reload.js", get(script))
        .route("/changes", get(listen));
    with_script(
        router,
        "<script type=\"module\" src=\"/reload.js\"></script>",
    )
}

fn events(changes: Receiver<Change>) -> impl Stream<Item = Result<Event, Infallible>> {
    unfold(changes, |mut changes| async {
        let change = match changes.recv().await {
            Ok(change) => change,
            // A page that missed some starts anew.
            Err(RecvError::Lagged(_)) => Change::Page,
            Err(RecvError::Closed) => return None,
        };
        let name = match change {
            Change::Style => "style",
            Change::Page => "page",
        };
        Some((Ok(Event::default().data(name)), changes))
    })
}
