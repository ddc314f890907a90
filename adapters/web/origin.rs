//! Requests that another site has made a browser send.
//!
//! The token is the real guard: no browser adds it by itself. This is the second one, and it keeps foreign pages from
//! opening conversations in a visitor's name.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::front::Front;
use crate::problem::Problem;

/// Refuses what comes from a foreign page, and what would change something and doesn't say where it comes from.
pub(crate) async fn guard(State(front): State<Front>, request: Request, next: Next) -> Response {
    if admits(
        &front.settings.origins,
        request.method(),
        request.uri().path(),
        request.headers(),
    ) {
        next.run(request).await
    } else {
        Problem::ForeignOrigin.into_response()
    }
}

fn admits(origins: &[String], method: &Method, path: &str, headers: &HeaderMap) -> bool {
    if !path.starts_with("/chat/") {
        return true;
    }
    let said = |name| {
        headers
            .get(name)
            .map(|value: &axum::http::HeaderValue| value.to_str().unwrap_or("?"))
    };
    let same_site = said("sec-fetch-site").map(|site| site == "same-origin" || site == "none");
    match said("origin") {
        // A page that sends no referrer has its beacon sent with the origin "null".
        Some("null") => same_site == Some(true) || (path == "/chat/leave" && same_site.is_none()),
        Some(origin) => origins.iter().any(|ours| ours == origin),
        None => method == Method::GET && same_site != Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_itself_is_let_in() {
        let origins = ["https://notes.example".to_owned()];
        for (method, path, said, want) in [
            (
                Method::POST,
                "/chat/turns",
                &[("origin", "https://notes.example")][..],
                true,
            ),
            (
                Method::POST,
                "/chat/turns",
                &[("origin", "https://notes.example.evil")],
                false,
            ),
            (
                Method::POST,
                "/chat/turns",
                &[("origin", "http://notes.example")],
                false,
            ),
            (Method::POST, "/chat/turns", &[], false),
            (Method::POST, "/chat/turns", &[("origin", "null")], false),
            (
                Method::POST,
                "/chat/turns",
                &[("origin", "null"), ("sec-fetch-site", "same-origin")],
                true,
            ),
            (Method::POST, "/chat/leave", &[("origin", "null")], true),
            (
                Method::POST,
                "/chat/leave",
                &[("origin", "null"), ("sec-fetch-site", "cross-site")],
                false,
            ),
            (Method::GET, "/chat/events", &[], true),
            (Method::GET, "/chat/events", &[("sec-fetch-site", "same-origin")], true),
            (Method::GET, "/chat/events", &[("sec-fetch-site", "cross-site")], false),
            (
                Method::GET,
                "/chat/events",
                &[("origin", "https://evil.example")],
                false,
            ),
            (Method::GET, "/", &[("sec-fetch-site", "cross-site")], true),
        ] {
            let mut headers = HeaderMap::new();
            for (name, value) in said {
                headers.insert(*name, value.parse().expect("a header value"));
            }
            assert_eq!(
                admits(&origins, &method, path, &headers),
                want,
                "{method} {path} {said:?}"
            );
        }
    }
}
