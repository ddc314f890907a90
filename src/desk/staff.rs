//! The people at the desk.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use contract::{CounselorId, LOCALES, Text};
use serde::{Deserialize, Serialize};
use switchboard::{Colleague, Principal, Standing as Stands, may_give};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Desk;
use crate::body::Body;
use crate::problem::Problem;
use crate::session::Signed;
use crate::wire::{Language, Presence, Role, Tag};

/// The routes of this file.
pub(crate) fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(invite))
        .routes(routes!(reset))
        .routes(routes!(revoke))
        .routes(routes!(sign_out_everywhere))
        .routes(routes!(disable))
        .routes(routes!(notices))
        .routes(routes!(presence))
        .routes(routes!(time))
}

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
    /// The languages of this server, for an invitation.
    languages: Vec<Language>,
    /// The roles that the reader may give.
    roles: Vec<Role>,
    /// Whether the audit held when it was last checked; null before the first check.
    audit_holds: Option<bool>,
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
    /// The hour in which they were seen last, in milliseconds since 1970.
    seen: Option<i64>,
    /// Until when their enrolment link works, in milliseconds since 1970; null when they have none.
    link: Option<i64>,
    /// Whether the reader may give them a new link, sign them out and disable them.
    yours: bool,
}

/// What was done with accounts in the last 30 days.
#[derive(Serialize, ToSchema)]
pub(crate) struct Notices {
    /// The newest first.
    notices: Vec<Notice>,
}

/// Something that was done with an account.
#[derive(Serialize, ToSchema)]
pub(crate) struct Notice {
    /// Whose account.
    name: String,
    role: Role,
    what: What,
    /// By whom; null where it was done on the server's command line.
    by: Option<String>,
    /// When, in milliseconds since 1970.
    at: i64,
}

/// What was done.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    /// The account was made.
    Invited,
    /// Somebody got a new link for it, and may have come in with it in place of its owner.
    Reset,
    /// Its link was taken back.
    Revoked,
    /// It was signed out everywhere.
    SignedOut,
    /// It was closed.
    Disabled,
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

impl Person {
    fn seen_by(reader: &Principal, colleague: Colleague) -> Self {
        Self {
            yours: colleague.id != reader.id && may_give(reader.role).contains(&colleague.role),
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
            seen: colleague.seen.map(|at| at.0),
            link: colleague.link.map(|until| until.0),
        }
    }
}

impl From<switchboard::Notice> for Notice {
    fn from(notice: switchboard::Notice) -> Self {
        Self {
            name: notice.name,
            role: notice.role.into(),
            what: match notice.what {
                switchboard::What::Invited => What::Invited,
                switchboard::What::Reset => What::Reset,
                switchboard::What::Revoked => What::Revoked,
                switchboard::What::SignedOut => What::SignedOut,
                switchboard::What::Disabled => What::Disabled,
            },
            by: notice.by,
            at: notice.at.0,
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
    #[schema(min_items = 1)]
    languages: Vec<Tag>,
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
async fn presence(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Body(body): Body<Attendance>,
) -> Result<StatusCode, Problem> {
    desk.switchboard
        .people
        .attend(&signed.principal, body.presence.into())
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lists the staff.
#[utoipa::path(get, path = "/staff", tag = "people", responses(
    (status = 200, body = Staff), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn list(State(desk): State<Arc<Desk>>, signed: Signed) -> Result<Json<Staff>, Problem> {
    let people = desk.switchboard.people.staff(&signed.principal).await?;
    let people = people
        .into_iter()
        .map(|it| Person::seen_by(&signed.principal, it))
        .collect();
    let roles = may_give(signed.principal.role)
        .iter()
        .copied()
        .map(Role::from)
        .collect();
    Ok(Json(Staff {
        people,
        roles,
        audit_holds: desk.switchboard.audit.holds(),
        languages: LOCALES.into_iter().map(Language::from).collect(),
    }))
}

/// Makes an enrolment link.
#[utoipa::path(post, path = "/staff/invite", tag = "people", request_body = Newcomer, responses(
    (status = 200, body = Link), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn invite(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Body(body): Body<Newcomer>,
) -> Result<Json<Link>, Problem> {
    let languages = body.languages.into_iter().map(|Tag(language)| language).collect();
    let token = desk
        .switchboard
        .people
        .invite(Some(&signed.principal), &body.name, body.role.into(), languages)
        .await?;
    Ok(link(&token))
}

/// Takes a colleague's password and second factor away, signs them out everywhere, and makes a new link; lets somebody
/// back in who was disabled.
#[utoipa::path(post, path = "/staff/{id}/reset", tag = "people", params(("id" = String, Path)), responses(
    (status = 200, body = Link), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn reset(State(desk): State<Arc<Desk>>, signed: Signed, Path(id): Path<String>) -> Result<Json<Link>, Problem> {
    let token = desk
        .switchboard
        .people
        .reset(Some(&signed.principal), &whom(id))
        .await?;
    Ok(link(&token))
}

/// Takes a colleague's enrolment link back.
#[utoipa::path(post, path = "/staff/{id}/revoke", tag = "people", params(("id" = String, Path)), responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn revoke(State(desk): State<Arc<Desk>>, signed: Signed, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.switchboard
        .people
        .revoke(Some(&signed.principal), &whom(id))
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Signs a colleague out of every browser, or oneself. They may sign in again.
#[utoipa::path(post, path = "/staff/{id}/sign-out", tag = "people", params(("id" = String, Path)), responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn sign_out_everywhere(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let id = whom(id);
    desk.switchboard
        .people
        .sign_out_everywhere(Some(&signed.principal), &id)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Signs a colleague out everywhere, for good.
#[utoipa::path(post, path = "/staff/{id}/disable", tag = "people", params(("id" = String, Path)), responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn disable(State(desk): State<Arc<Desk>>, signed: Signed, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.switchboard
        .people
        .disable(Some(&signed.principal), &whom(id))
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lists what was done with accounts in the last 30 days, so that nobody gets to read unseen.
#[utoipa::path(get, path = "/staff/notices", tag = "people", responses(
    (status = 200, body = Notices), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn notices(State(desk): State<Arc<Desk>>, signed: Signed) -> Result<Json<Notices>, Problem> {
    let notices = desk.switchboard.people.notices(&signed.principal).await?;
    let notices = notices.into_iter().map(Notice::from).collect();
    Ok(Json(Notices { notices }))
}

/// An id in a path. One that is nobody's is answered as somebody who does not exist.
fn whom(id: String) -> CounselorId {
    CounselorId::stored(id)
}

fn link(token: &Text) -> Json<Link> {
    Json(Link {
        link: Text::from(format!("/desk/#enrol={}", token.expose())),
    })
}

/// Says that the machine's clock is right, where the time is in doubt: whatever has run out by it runs out.
#[utoipa::path(post, path = "/time", tag = "people", responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn time(State(desk): State<Arc<Desk>>, signed: Signed) -> Result<StatusCode, Problem> {
    desk.switchboard.time.confirm_time(&signed.principal).await?;
    Ok(StatusCode::NO_CONTENT)
}
