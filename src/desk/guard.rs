//! Requests that another site's page makes with our cookie.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Desk;
use crate::problem::{Problem, ProblemKind};

/// The header that the desk's page sends with everything that changes something. No form can send it, and a script of
/// another origin may only after a preflight that nobody here answers.
pub(crate) const HEADER: &str = "x-desk";

/// Lets through what the desk's own page asks.
///
/// A browser says where a request comes from: `Sec-Fetch-Site` must be `same-origin` wherever it is sent (`none` is a
/// person who types the address, and may read). What changes something also needs [`HEADER`] and an `Origin` on the
/// list, which every browser sends with a POST; either alone would do, and each stands should the other be worked
/// around.
pub(crate) async fn own_page_only(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    match judge(&request, &desk.settings.public_origins) {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

fn judge(request: &Request, origins: &[String]) -> Result<(), Problem> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    match header("sec-fetch-site") {
        None | Some("same-origin") => {}
        Some("none") if reads => {}
        Some(_) => return Err(foreign("Another site asked for this.")),
    }
    if reads {
        return Ok(());
    }
    if header(HEADER).is_none() {
        return Err(foreign("The header X-Desk is missing."));
    }
    match header(header::ORIGIN.as_str()) {
        Some(origin) if origins.iter().any(|own| own == origin) => Ok(()),
        _ => Err(foreign(
            "The Origin is not that of this desk; HAEMIL_PUBLIC_URL says which it is.",
        )),
    }
}

fn foreign(why: &str) -> Problem {
    let detail = format!("{why} Open the desk under its own address and try again; nothing was changed.");
    Problem::new(StatusCode::FORBIDDEN, ProblemKind::ForeignPage, detail)
}
