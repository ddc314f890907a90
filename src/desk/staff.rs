//! The people at the desk.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use contract::{LOCALES, Locale, Text};
use serde::{Deserialize, Serialize};
use switchboard::{Colleague, Standing as Stands};
use utoipa::ToSchema;

use crate::Desk;
use crate::body::Body;
use crate::problem::Problem;
use crate::session::Signed;
use crate::wire::{Language, Presence, Role};

/// What somebody does from now on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attendance {
    presence: Presence,
}

/// Everybody.
#[derive(Serialize, ToSchema)]
pub(crate) struct Staff {
    people: Vec<Person>,
    /// The languages of the house, for an invitation.
    languages: Vec<Language>,
}

/// One member of the staff.
#[derive(Serialize, ToSchema)]
pub(crate) struct Person {
    id: String,
    name: String,
    role: Role,
    standing: Standing,
    presence: Presence,
    languages: Vec<Language>,
}

/// Whether somebody may sign in.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Standing {
    /// Has a link, and no password yet.
    Invited,
    /// May sign in.
    Active,
    /// May not, any more.
    Disabled,
}

impl From<Colleague> for Person {
    fn from(colleague: Colleague) -> Self {
        Self {
            id: colleague.id.to_string(),
            name: colleague.name,
            role: colleague.role.into(),
            standing: match colleague.standing {
                Stands::Invited => Standing::Invited,
                Stands::Active => Standing::Active,
                Stands::Disabled => Standing::Disabled,
            },
            presence: colleague.presence.into(),
            languages: colleague.locales.into_iter().map(Language::from).collect(),
        }
    }
}

/// Somebody to enrol.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Newcomer {
    name: String,
    role: Role,
    /// The tags of the languages that they write, the best first.
    #[schema(value_type = Vec<String>, min_items = 1)]
    languages: Vec<Locale>,
}

/// A one-time link, valid for an hour.
#[derive(Serialize, ToSchema)]
pub(crate) struct Link {
    /// The path and fragment behind the desk's origin: `/desk/#enrol=...`. It is told once.
    #[schema(value_type = String)]
    link: Text,
}

/// Says whether one takes conversations.
#[utoipa::path(post, path = "/presence", tag = "people", request_body = Attendance, responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn presence(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Body(body): Body<Attendance>,
) -> Result<StatusCode, Problem> {
    desk.switchboard.attend(&signed.badge, body.presence.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lists the staff.
#[utoipa::path(get, path = "/staff", tag = "people", responses(
    (status = 200, body = Staff), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(State(desk): State<Arc<Desk>>, signed: Signed) -> Result<Json<Staff>, Problem> {
    let people = desk.switchboard.staff(&signed.badge).await?;
    let people = people.into_iter().map(Person::from).collect();
    Ok(Json(Staff {
        people,
        languages: LOCALES.into_iter().map(Language::from).collect(),
    }))
}

/// Makes an enrolment link.
#[utoipa::path(post, path = "/staff/invite", tag = "people", request_body = Newcomer, responses(
    (status = 200, body = Link), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn invite(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Body(body): Body<Newcomer>,
) -> Result<Json<Link>, Problem> {
    let token = desk
        .switchboard
        .invite(Some(&signed.badge), &body.name, body.role.into(), body.languages)
        .await?;
    Ok(Json(Link {
        link: Text::from(format!("/desk/#enrol={}", token.expose())),
    }))
}

/// Says that the machine's clock is right, where the time is in doubt: whatever has run out by it runs out.
#[utoipa::path(post, path = "/time", tag = "people", responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn time(State(desk): State<Arc<Desk>>, signed: Signed) -> Result<StatusCode, Problem> {
    desk.switchboard.confirm_time(&signed.badge).await?;
    Ok(StatusCode::NO_CONTENT)
}
