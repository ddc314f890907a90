//! A conversation begins.

use altcha::Payload;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use contract::{Admit, Body, ConversationId, Locale, Resume, Seq, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::CHANNEL;
use crate::admitted::Coming;
use crate::body::Json;
use crate::front::{Front, hints};
use crate::problem::Problem;
use crate::token::Token;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opening {
    /// Made by the page and kept until it has a token, so that an answer lost on the way costs no second conversation.
    id: Option<Uuid>,
    /// The language picked on the page; absent when nobody picked one.
    locale: Option<Locale>,
    proof: Option<Payload>,
}

#[derive(Serialize)]
pub(crate) struct Opened {
    token: String,
    seq: Seq,
}

/// `POST /chat/conversations`: opens a conversation and hands out its token. A repeated id voids the first token:
/// whoever repeats it is the page that never read the first answer.
pub(crate) async fn open(
    State(front): State<Front>,
    Coming { address, slot: _slot }: Coming,
    headers: HeaderMap,
    Json(opening): Json<Opening>,
) -> Result<(StatusCode, axum::Json<Opened>), Problem> {
    let work = |admit| begin(&front, opening.id, opening.locale, admit, hints(&headers));
    let opened = front
        .gate
        .open(&address, opening.proof.as_ref(), &front.server, work)
        .await?;
    Ok((StatusCode::CREATED, axum::Json(opened)))
}

async fn begin(
    front: &Front,
    id: Option<Uuid>,
    locale: Option<Locale>,
    admit: Admit,
    hints: Vec<Locale>,
) -> Result<(ConversationId, Opened), Problem> {
    let token = Token::draw(front.server.entropy.as_ref());
    let id = id.map_or_else(|| token.expose().to_owned(), |id| id.to_string());
    let key = Text::from(format!("open:{id}"));
    let receipt = front
        .deliver(&token, key.clone(), Body::Open { locale }, admit, hints)
        .await?;
    let seq = if receipt.duplicate {
        let resumed = front
            .server
            .transcript
            .resume(&CHANNEL, token.peer(), Resume::Opening(key))
            .await;
        resumed.map_err(unrepeatable)?.seq
    } else {
        receipt.seq
    };
    let opened = Opened {
        token: token.expose().to_owned(),
        seq,
    };
    Ok((receipt.conversation, opened))
}

/// An opening is repeatable until the first word is written; after that the id must not give the conversation away.
fn unrepeatable(refusal: contract::Refusal) -> Problem {
    match Problem::from(refusal) {
        Problem::UnknownToken | Problem::Closed => Problem::Invalid("This id was used before. Make a new one."),
        other => other,
    }
}
