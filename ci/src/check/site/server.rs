//! Serves the book as readers get it, and notes which requests fail.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::header;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;

use crate::book::server::{book, with_script};
use crate::listings::Tree;
use crate::process::lock;

const WATCH: &str = include_str!("watch.js");

/// Requests that failed, as `GET /missing.js: 404 Not Found`.
pub(super) type FailedRequests = Arc<Mutex<Vec<String>>>;

/// The built book, each page with a script before all else that notes what goes
/// wrong there.
pub(super) fn watched(tree: &Tree) -> (Router, FailedRequests) {
    let failed = FailedRequests::default();
    let noted = failed.clone();
    let watch = || async { ([(header::CONTENT_TYPE, "text/javascript")], WATCH) };
    let router = book(tree).route("/watch.js", get(watch));
    let router = with_script(router, "<script src=\"/watch.js\"></script>");
    let router = router.layer(middleware::from_fn(move |request, next| {
        note(request, next, noted.clone())
    }));
    (router, failed)
}

async fn note(request: Request, next: Next, failed: FailedRequests) -> Response {
    let line = format!("{} {}", request.method(), request.uri());
    let response = next.run(request).await;
    let status = response.status();
    if status.is_client_error() || status.is_server_error() {
        lock(&failed).push(format!("{line}: {status}"));
    }
    response
}
