//! Every address of the page, in one table.

use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use tower_http::compression::CompressionLayer;

use crate::front::Front;
use crate::ports::Ports;
use crate::problem::Problem;
use crate::settings::Settings;
use crate::{challenge, events, headers, leave, open, origin, page, returning, turns};

/// A route: how it is asked, where it stands, who answers.
type Route = (Method, &'static str, fn() -> MethodRouter<Front>);

/// The page itself: the same for everybody who reads the same language, so it may be compressed.
const PAGE: [Route; 5] = [
    (Method::GET, "/", || get(page::index)),
    (Method::GET, "/page.css", || get(page::style)),
    (Method::GET, "/page.js", || get(page::script)),
    (Method::GET, "/page/texts", || get(page::texts)),
    (Method::GET, "/favicon.ico", || get(page::icon)),
];

/// What the page asks. Nothing here is compressed: answers mix secrets with what strangers can write.
const TABLE: [Route; 11] = [
    (Method::POST, "/chat/conversations", || post(open::open)),
    (Method::GET, "/chat/challenge", || get(challenge::challenge)),
    (Method::POST, "/chat/turns", || post(turns::say)),
    (Method::GET, "/chat/turns", || get(events::poll)),
    (Method::GET, "/chat/events", || get(events::stream)),
    (Method::POST, "/chat/typing", || post(turns::typing)),
    (Method::POST, "/chat/code", || post(returning::code)),
    (Method::POST, "/chat/ticket", || post(returning::ticket)),
    (Method::POST, "/chat/resume", || post(returning::resume)),
    (Method::POST, "/chat/leave", || post(leave::leave)),
    (Method::POST, "/chat/erase", || post(leave::erase)),
];

/// Every address with the way it is asked, for whoever wants to see that none was forgotten.
pub fn addresses() -> impl Iterator<Item = (Method, &'static str)> {
    PAGE.into_iter().chain(TABLE).map(|(method, path, _)| (method, path))
}

/// The page and its protocol, to be merged with the other faces of the server. It sets no fallback.
pub fn routes(server: Ports, settings: Settings) -> Router {
    let front = Front::new(server, settings);
    let page = gather(&PAGE).layer(CompressionLayer::new());
    page.merge(gather(&TABLE))
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(from_fn_with_state(front.clone(), origin::guard))
        .layer(from_fn_with_state(front.clone(), in_time))
        .layer(from_fn_with_state(front.clone(), headers::add))
        .with_state(front)
}

fn gather(table: &[Route]) -> Router<Front> {
    table.iter().fold(Router::new(), |router, (_, path, handler)| {
        router.route(path, handler())
    })
}

/// Answers in place of a server that takes too long: a visitor in danger must not look at a page that only waits.
async fn in_time(State(front): State<Front>, request: Request, next: Next) -> Response {
    let patience: Duration = front.settings.patience;
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::Unavailable.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_says_what_the_server_is_for() {
        for (_, path) in addresses() {
            for word in [
                "counsel", "stalk", "abuse", "help", "victim", "visa", "danger", "haemil",
            ] {
                assert!(!path.contains(word), "{path}");
            }
        }
    }
}
