//! The page itself, carried in the binary, unless the build found no Node.js.

use std::error::Error;
use std::fmt;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::{Embed, EmbeddedFile, RustEmbed};

/// What Vite made of `ui/`; nothing where the build had no Node.js.
#[derive(Embed)]
#[folder = "$OUT_DIR/ui"]
#[allow_missing = true]
struct Built;

const INDEX: &str = "index.html";

/// The binary carries no page: the API works and no counselor can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBuiltIn;

impl fmt::Display for NotBuiltIn {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("the counselors' page is not built in: install Node 20.19 or later and build again")
    }
}

impl Error for NotBuiltIn {}

/// Whoever serves counselors asks for the page first.
pub fn require() -> Result<(), NotBuiltIn> {
    find::<Built>().map(|_| ())
}

fn find<Page: RustEmbed>() -> Result<EmbeddedFile, NotBuiltIn> {
    Page::get(INDEX).ok_or(NotBuiltIn)
}

/// `GET /desk/`: the one document. It is fetched anew each time, because it names the assets of this very version.
pub(crate) async fn index() -> Response {
    index_of::<Built>()
}

fn index_of<Page: RustEmbed>() -> Response {
    match find::<Page>() {
        Ok(file) => serve(INDEX, file, "no-store"),
        Err(lack) => plain(StatusCode::SERVICE_UNAVAILABLE, format!("{lack}\n")),
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
    let words = "There is no such page. The desk is at /desk/.\n".to_owned();
    plain(StatusCode::NOT_FOUND, words)
}

fn plain(status: StatusCode, words: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (status, headers, words).into_response()
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

#[cfg(test)]
mod tests {
    use super::{Built, NotBuiltIn, RustEmbed, StatusCode, find, index_of, require};

    /// What is embedded where the build had no Node.js.
    #[derive(rust_embed::Embed)]
    #[folder = "$OUT_DIR/never-built"]
    #[allow_missing = true]
    struct Nothing;

    async fn words_of<Page: RustEmbed>() -> (StatusCode, String) {
        let answer = index_of::<Page>();
        let status = answer.status();
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await;
        let body = body.expect("a body in memory");
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    #[tokio::test]
    async fn a_binary_without_the_page_says_so_and_what_to_do() {
        assert_eq!(find::<Nothing>().err(), Some(NotBuiltIn));
        let (status, words) = words_of::<Nothing>().await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(words.contains("install Node 20.19 or later and build again"), "{words}");
    }

    #[tokio::test]
    async fn a_build_with_node_carries_the_page() {
        assert_eq!(require(), Ok(()));
        let (status, words) = words_of::<Built>().await;
        assert_eq!(status, StatusCode::OK);
        assert!(words.contains("/desk/assets/"), "{words}");
    }
}
