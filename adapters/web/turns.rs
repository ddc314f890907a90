//! The visitor says something.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use contract::{Admit, Body, Locale, Seq, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::body::Json;
use crate::clean::clean;
use crate::front::{Front, hints};
use crate::problem::Problem;
use crate::token::Token;

/// The longest value of a choice; ours are short ids.
const VALUE_LIMIT: usize = 256;

/// One turn. Exactly one of `text`, `choice` and `locale` is given.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    id: Uuid,
    text: Option<String>,
    choice: Option<Picked>,
    /// Another language, picked from the page's list.
    locale: Option<Locale>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Picked {
    prompt: Seq,
    value: String,
}

#[derive(Serialize)]
pub(crate) struct Taken {
    seq: Seq,
    duplicate: bool,
}

/// `POST /chat/turns`: answers once the turn and all that follows from it are committed. The same id is taken once.
pub(crate) async fn say(
    State(front): State<Front>,
    token: Token,
    headers: HeaderMap,
    Json(said): Json<Said>,
) -> Result<axum::Json<Taken>, Problem> {
    let key = Text::from(format!("turn:{}:{}", token.expose(), said.id));
    let receipt = front
        .deliver(&token, key, body(said)?, Admit::Known, hints(&headers))
        .await?;
    Ok(axum::Json(Taken {
        seq: receipt.seq,
        duplicate: receipt.duplicate,
    }))
}

fn body(said: Said) -> Result<Body, Problem> {
    match (said.text, said.choice, said.locale) {
        (Some(text), None, None) => Ok(Body::Text(clean(&text)?)),
        (None, Some(Picked { prompt, value }), None) if value.len() <= VALUE_LIMIT => {
            Ok(Body::Choice { prompt, value })
        }
        (None, Some(_), None) => Err(Problem::Invalid("This choice was never offered.")),
        (None, None, Some(locale)) => Ok(Body::Open { locale: Some(locale) }),
        _ => Err(Problem::Malformed(
            "Give exactly one of \"text\", \"choice\" and \"locale\".",
        )),
    }
}

/// `POST /chat/typing`: tells a counselor that the visitor is writing. Kept nowhere.
pub(crate) async fn typing(State(front): State<Front>, token: Token) -> Result<StatusCode, Problem> {
    let place = front.place(&token).await?;
    front.house.transcript.typing(place.conversation).await;
    Ok(StatusCode::NO_CONTENT)
}
