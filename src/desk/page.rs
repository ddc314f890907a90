//! The page itself, carried in the binary.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::{Embed, EmbeddedFile};

/// What Vite made of `ui/`.
#[derive(Embed)]
#[folder = "$OUT_DIR/ui"]
struct Built;

/// `GET /desk/`: the one document. It is fetched anew each time, because it names the assets of this very version.
pub(crate) async fn index() -> Response {
    match Built::get("index.html") {
        Some(file) => serve("index.html", file, "no-store"),
        None => missing(),
    }
}

/// `GET /desk/...`: a script, a style, an icon. Their names hold a hash of what is in them, so they never change.
pub(crate) async fn asset(Path(path): Path<String>) -> Response {
    match Built::get(&path) {
        Some(file) if path.starts_with("assets/") => serve(&path, file, "public, max-age=31536000, immutable"),
        Some(_) | None => missing(),
    }
}

fn serve(path: &str, file: EmbeddedFile, caching: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type(path)),
        (header::CACHE_CONTROL, caching),
    ];
    (headers, file.data).into_response()
}

fn missing() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (
        StatusCode::NOT_FOUND,
        headers,
        "There is no such page. The desk is at /desk/.\n",
    )
        .into_response()
}

/// The media types of what Vite writes; `nosniff` makes a browser refuse a script or style without its own.
fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
