//! Serves the book as readers get it, and notes what it is asked for in vain.

use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{self, Body};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::engines::server;

const WATCH: &str = include_str!("watch.js");

/// Requests that got no answer, as `GET /missing.js: 404 Not Found`.
pub(super) type Vain = Arc<Mutex<Vec<String>>>;

/// The built book, each page with a script before all else that notes what goes
/// wrong there.
pub(super) fn watched(root: &Path) -> (Router, Vain) {
    let vain = Vain::default();
    let noted = vain.clone();
    let watch = || async { ([(header::CONTENT_TYPE, "text/javascript")], WATCH) };
    let router = server::book(root)
        .route("/watch.js", get(watch))
        .layer(middleware::from_fn(move |request, next| {
            answer(request, next, noted.clone())
        }));
    (router, vain)
}

async fn answer(request: Request, next: Next, vain: Vain) -> Response {
    let line = format!("{} {}", request.method(), request.uri());
    let response = next.run(request).await;
    if response.status().is_client_error() || response.status().is_server_error() {
        let mut vain = vain.lock().unwrap_or_else(|poison| poison.into_inner());
        vain.push(format!("{line}: {}", response.status()));
    }
    let kind = response.headers().get(header::CONTENT_TYPE);
    if !kind.is_some_and(|it| it.as_bytes().starts_with(b"text/html")) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(page) = body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = String::from_utf8_lossy(&page);
    let page = page.replacen("<head>", "<head><script src=\"/watch.js\"></script>", 1);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}
