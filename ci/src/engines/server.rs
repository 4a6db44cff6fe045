//! Serves the tests' page, or any other, on the loopback interface.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::listings::Tree;
use crate::process::RUNTIME;

/// The page from which tests start examples.
const BLANK: &str = "<!DOCTYPE html><html lang=\"en\"><title>Trials</title></html>";

/// What pages may load, and the workers that run examples: nothing foreign, and
/// no script but the site's own files and the modules that these compile.
pub const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/// A server for the tests: `/live` and `/run`, as in the book.
pub fn trials(tree: &Tree) -> Router {
    running(tree, &tree.path("target/run"))
}

/// A server for the tests: `/live` as in the book of `tree`, and the folder `run` as
/// `/run`.
pub fn running(tree: &Tree, run: &Path) -> Router {
    Router::new()
        .route("/", get(|| async { Html(BLANK) }))
        .nest_service("/live", ServeDir::new(tree.path("book/live")))
        .nest_service("/run", ServeDir::new(run))
}

/// Serves `router` on 127.0.0.1 until the program ends; port 0 means any that
/// is free. Returns the origin: `http://127.0.0.1:3000`.
pub fn start(router: Router, port: u16) -> Result<String> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = RUNTIME
        .block_on(TcpListener::bind(address))
        .with_context(|| {
            format!("cannot listen on {address}: choose another port with `--port`")
        })?;
    let address = listener.local_addr()?;
    let router = router
        .layer(set(header::CACHE_CONTROL, "no-cache"))
        .layer(set(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(set(header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
    RUNTIME.spawn(async move { axum::serve(listener, router).await });
    Ok(format!("http://{address}"))
}

fn set(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}
