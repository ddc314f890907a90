//! Coming in and going out.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use axum::Json;
use axum::extract::{ConnectInfo, FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse};
use contract::{Locale, Text, network};
use serde::{Deserialize, Serialize};
use switchboard::{Caller, DeskError, Principal, SignedIn};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Desk;
use crate::body::Body;
use crate::problem::Problem;
use crate::session;
use crate::wire::{Language, Presence, Role};

/// The routes of this file.
pub(crate) fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(sign_in))
        .routes(routes!(sign_out))
        .routes(routes!(me))
}

/// Name, password and second factor.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Credentials {
    #[schema(format = "compared")]
    name: String,
    #[schema(value_type = String, format = "compared")]
    password: Text,
    /// The six digits that the authenticator app shows now.
    #[schema(format = "compared")]
    code: String,
}

/// Who is signed in.
#[derive(Clone, PartialEq, Serialize, ToSchema)]
pub(crate) struct Me {
    id: String,
    name: String,
    role: Role,
    presence: Presence,
    /// The languages that they write, the best first. What the bot said is shown in the first.
    languages: Vec<Language>,
    notices: ServerNotices,
}

/// What those who run the server have to know; nothing of it for others.
#[derive(Clone, PartialEq, Serialize, ToSchema)]
pub(crate) struct ServerNotices {
    /// The machine's clock and the server's time differ. Nothing is deleted, closed or signed out by the machine's
    /// clock until it is set right, or confirmed.
    time_in_doubt: bool,
    /// How many pieces of the scheduler's work fail at present.
    failing: usize,
}

/// Who is signed in, if anybody is.
#[derive(Serialize, ToSchema)]
pub(crate) struct Who {
    me: Option<Me>,
}

impl Me {
    /// What somebody is told of themselves.
    pub(crate) fn told(desk: &Desk, principal: &Principal) -> Self {
        let notices = desk.switchboard.scheduler.operating(principal);
        Self {
            notices: ServerNotices {
                time_in_doubt: notices.time_in_doubt,
                failing: notices.failing,
            },
            id: principal.id.to_string(),
            name: principal.name.clone(),
            role: principal.role.into(),
            presence: principal.presence.into(),
            languages: principal.locales.iter().copied().map(Language::from).collect(),
        }
    }
}

/// Where a sign-in comes from.
pub(crate) struct Whence(Caller);

impl FromRequestParts<Arc<Desk>> for Whence {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |info| info.0.ip());
        let lines = parts.headers.get_all("x-forwarded-for").iter();
        let forwarded: Vec<&str> = lines
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(','))
            .collect();
        let proxies = &desk.settings.trusted_proxies;
        Ok(Self(Caller {
            address: network(peer, &forwarded, |ip| proxies.iter().any(|net| net.contains(ip))),
            device: session::device(&parts.headers),
        }))
    }
}

/// The language that a counselor reads.
pub(crate) fn reads(principal: &Principal) -> Locale {
    principal.locales.first().copied().unwrap_or(Locale::KO)
}

/// Signs a browser in. A session that it had before ends.
#[utoipa::path(post, path = "/sign-in", tag = "people", request_body = Credentials, responses(
    (status = 200, body = Me), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn sign_in(
    State(desk): State<Arc<Desk>>,
    Whence(caller): Whence,
    headers: HeaderMap,
    Body(body): Body<Credentials>,
) -> Result<impl IntoResponse, Problem> {
    let switchboard = &desk.switchboard;
    let came_in = switchboard
        .people
        .sign_in(&caller, &body.name, &body.password, &body.code)
        .await?;
    let SignedIn {
        principal,
        session,
        device,
    } = came_in;
    if let Some(before) = session::token(&headers) {
        end(&desk, before).await?;
    }
    let cookies = [session::keep(&session), session::keep_device(&device)];
    let [session, device] = cookies.map(|cookie| cookie.ok_or(DeskError::Unavailable));
    let cookies = AppendHeaders([(header::SET_COOKIE, session?), (header::SET_COOKIE, device?)]);
    Ok((cookies, Json(Me::told(&desk, &principal))))
}

/// Signs this browser out; its event streams end.
#[utoipa::path(post, path = "/sign-out", tag = "people", responses((status = 204)))]
async fn sign_out(State(desk): State<Arc<Desk>>, headers: HeaderMap) -> Result<impl IntoResponse, Problem> {
    if let Some(token) = session::token(&headers) {
        end(&desk, token).await?;
    }
    Ok((
        StatusCode::NO_CONTENT,
        AppendHeaders([(header::SET_COOKIE, session::forget())]),
    ))
}

/// Says who is signed in. That nobody is, is an answer too, and not an error: it is what a fresh browser asks.
#[utoipa::path(get, path = "/me", tag = "people", responses(
    (status = 200, body = Who), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn me(State(desk): State<Arc<Desk>>, headers: HeaderMap) -> Result<Json<Who>, Problem> {
    let Some(token) = session::token(&headers) else {
        return Ok(Json(Who { me: None }));
    };
    match desk.switchboard.people.principal(&token).await {
        Ok(principal) => Ok(Json(Who {
            me: Some(Me::told(&desk, &principal)),
        })),
        Err(DeskError::SignedOut) => Ok(Json(Who { me: None })),
        Err(error) => Err(error.into()),
    }
}

/// Ends a session; one that has ended already is as good.
async fn end(desk: &Desk, token: Text) -> Result<(), Problem> {
    match desk.switchboard.people.principal(&token).await {
        Ok(principal) => desk.switchboard.people.sign_out(&principal).await?,
        Err(DeskError::SignedOut) => {}
        Err(error) => return Err(error.into()),
    }
    // Nobody listens when no stream is open; that is no failure.
    let _ = desk.signed_out.send(token);
    Ok(())
}
