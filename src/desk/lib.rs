//! The counselors' desk: a JSON API, an event stream, and the page that uses them.
//!
//! The desk shows what the [`Switchboard`] says and asks it to act; it decides nothing about conversations and knows no
//! database, no flow and no channel. Who may do what is the switchboard's to say; what stands here is turned to the
//! browser: cookies, cross-site requests, headers, sizes, and errors as sentences.
//!
//! - `session` and `guard` let requests in; `headers` goes out with every answer; `problem` says what went wrong.
//! - `enrol` (with `qr`), `sign_in`, `staff`: people. `queue`, `conversation`, `act`: their work. `events`: what
//!   changes.
//! - `openapi` describes it all; `openapi.json` is what it says, and the page's types are generated from that file.
//! - `page` serves `ui/` (Svelte, TypeScript, Vite), which the build script builds and the binary
//!   carries; without Node.js there is none.
//!
//! To add a route: write a handler with a `#[utoipa::path]` beside its neighbours, name it in the `routes` of its file,
//! refresh `openapi.json` (see `openapi`).
//!
//! **Invariant:** a `GET` changes nothing that a person could miss, and whatever does is asked for by the desk's own
//! page: the guard stands before every route, and a test walks them all.

mod act;
mod body;
mod conversation;
mod enrol;
mod events;
mod guard;
mod headers;
mod id;
mod openapi;
pub mod page;
mod problem;
mod qr;
mod queue;
mod session;
mod sign_in;
mod staff;
mod wire;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::response::Redirect;
use axum::routing::get;
use contract::Text;
use ipnet::IpNet;
use switchboard::Switchboard;
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;
use utoipa_axum::router::OpenApiRouter;

/// The largest request that the desk reads, in bytes: the longest reply, with every character written as two escapes.
const BODY_LIMIT: usize = 128 * 1024;

/// What the desk must be told from outside.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The origins under which a browser sees the desk, such as `http://127.0.0.1:8080`: scheme, host and port, no
    /// slash behind. Requests that change something are taken from pages of these origins alone.
    pub public_origins: Vec<String>,
    /// Proxies that are believed when they say whom a request comes from. The address is counted at the sign-in, and
    /// kept nowhere.
    pub trusted_proxies: Vec<IpNet>,
    /// Cancelled when the server shuts down: event streams end then, and tell the page to come back.
    pub shutdown: CancellationToken,
}

/// What every handler works with.
struct Desk {
    switchboard: Arc<Switchboard>,
    settings: Settings,
    /// Sessions that were signed out on this node, so that their event streams end at once and not at the next
    /// heartbeat. A stream that lags behind asks the switchboard.
    signed_out: broadcast::Sender<Text>,
}

/// Everything under `/desk/`.
pub fn routes(switchboard: Arc<Switchboard>, settings: Settings) -> Router {
    let (signed_out, _) = broadcast::channel(64);
    let desk = Arc::new(Desk {
        switchboard,
        settings,
        signed_out,
    });
    let (api, document) = api().split_for_parts();
    let api = api
        .merge(openapi::route(&document))
        .fallback(problem::no_such_route)
        .method_not_allowed_fallback(problem::no_such_method)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(Arc::clone(&desk), guard::own_page_only))
        .with_state(desk);
    Router::new()
        .route("/desk", get(|| async { Redirect::permanent("/desk/") }))
        .nest("/desk/api", api)
        .route("/desk/", get(page::index))
        .route("/desk/{*path}", get(page::asset))
        .layer(middleware::map_response(headers::harden))
}

/// Every route, and with it the API's document: there is no route that the document does not have. Each file says which
/// are its own.
fn api() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::with_openapi(openapi::about())
        .merge(queue::routes())
        .merge(conversation::routes())
        .merge(act::routes())
        .merge(events::routes())
        .merge(sign_in::routes())
        .merge(enrol::routes())
        .merge(staff::routes())
}
