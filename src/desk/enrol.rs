//! Somebody new: from a one-time link to a password and a second factor.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse};
use contract::Text;
use serde::{Deserialize, Serialize};
use switchboard::DeskError;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Desk;
use crate::body::Body;
use crate::problem::Problem;
use crate::{qr, session};

/// The routes of this file.
pub(crate) fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(invitation)).routes(routes!(enrol))
}

/// The token of an enrolment link. It stands in the link's fragment and in this body, never in an address that is sent.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Token {
    #[schema(value_type = String, format = "compared")]
    token: Text,
}

/// What the enrolment page shows.
#[derive(Serialize, ToSchema)]
pub(crate) struct Invitation {
    /// Whom the link is for.
    name: String,
    /// The QR code for an authenticator app, an SVG document.
    #[schema(value_type = String)]
    qr: Text,
    /// The same as an `otpauth:` address, for an app on this device.
    #[schema(value_type = String)]
    otpauth: Text,
    /// Until when the link works, in milliseconds since 1970.
    until: i64,
}

/// What makes somebody a member of the staff.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enrolment {
    #[schema(value_type = String, format = "compared")]
    token: Text,
    #[schema(value_type = String, format = "compared")]
    password: Text,
    /// The six digits that the app shows now, which prove that it was set up.
    #[schema(format = "compared")]
    code: String,
}

/// Shows what a one-time link enrols. It is a POST so that the token stands in no address and no log.
#[utoipa::path(post, path = "/enrolment", tag = "people", request_body = Token, responses(
    (status = 200, body = Invitation), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn invitation(State(desk): State<Arc<Desk>>, Body(body): Body<Token>) -> Result<Json<Invitation>, Problem> {
    let found = desk.switchboard.people.enrolment(&body.token).await?;
    Ok(Json(Invitation {
        name: found.name,
        qr: qr::draw(&found.otpauth).ok_or(DeskError::Unavailable)?,
        otpauth: found.otpauth,
        until: found.until.0,
    }))
}

/// Sets password and second factor, and takes the link back. The browser is known from then on, so that strangers who
/// guess at the name cannot keep its owner from the first sign-in.
#[utoipa::path(post, path = "/enrol", tag = "people", request_body = Enrolment, responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn enrol(State(desk): State<Arc<Desk>>, Body(body): Body<Enrolment>) -> Result<impl IntoResponse, Problem> {
    let device = desk
        .switchboard
        .people
        .enrol(&body.token, &body.password, &body.code)
        .await?;
    let device = session::keep_device(&device).ok_or(DeskError::Unavailable)?;
    Ok((StatusCode::NO_CONTENT, AppendHeaders([(header::SET_COOKIE, device)])))
}
