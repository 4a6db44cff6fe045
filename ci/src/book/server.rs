//! A server for the built book.

use axum::Router;
use axum::body::{self, Body};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeDir;

use crate::listings::Tree;

/// Serves `target/book` of `tree`.
pub fn book(tree: &Tree) -> Router {
    Router::new().fallback_service(ServeDir::new(tree.path("target/book")))
}

/// `router`, each page of which has the element `script` before all else in its head.
pub(crate) fn with_script(router: Router, script: &'static str) -> Router {
    let add = move |request: Request, next: Next| async move {
        insert(next.run(request).await, script).await
    };
    router.layer(middleware::from_fn(add))
}

async fn insert(response: Response, script: &str) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE);
    if !kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(page) = body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = String::from_utf8_lossy(&page);
    let page = page.replacen("<head>", &format!("<head>{script}"), 1);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}
