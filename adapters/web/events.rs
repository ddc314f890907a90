//! The visitor reads: as a stream, or turn by turn where a proxy holds streams back.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::sse::{KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use contract::{ConversationPlace, Refusal, Seq};
use futures_util::stream::unfold;
use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::front::Front;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::token::Token;
use crate::wire::{Holding, Turn};

/// When a page that found no free stream may ask for one again; it polls meanwhile.
const NO_STREAM: Duration = Duration::from_secs(30);

/// From where to read.
#[derive(Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    after: Seq,
    /// Given by a visitor who has come back and asks for what was said before.
    earlier: Option<Earlier>,
}

#[derive(Deserialize)]
enum Earlier {
    #[serde(rename = "1")]
    Asked,
}

#[derive(Serialize)]
pub(crate) struct Since<'a> {
    turns: Vec<Turn<'a>>,
    holder: Holding,
    floor: Seq,
}

/// `GET /chat/events`: the turns after `after` or `Last-Event-ID`, then every one as it is committed.
pub(crate) async fn stream(
    State(front): State<Front>,
    token: Token,
    address: Address,
    headers: HeaderMap,
    from: Result<Query<From>, QueryRejection>,
) -> Result<Response, Problem> {
    let mut from = read(from)?;
    let place = front.place(&token).await?;
    let last = headers
        .get("last-event-id")
        .and_then(|id| id.to_str().ok())
        .and_then(|id| id.parse().ok());
    from.after = from.after.max(last.map_or(Seq::default(), Seq));
    let permit = front
        .streams
        .enter(&token, address, front.server.entropy.as_ref(), front.server.clock.now())
        .ok_or(Problem::Busy(NO_STREAM))?;
    front.server.transcript.here(place.conversation).await;
    let heartbeat = KeepAlive::new().interval(front.settings.heartbeat);
    let reader = Reader::new(front, token, &place, from.start(&place), permit);
    let events = unfold(reader, async |mut reader| {
        reader.next().await.map(|event| (Ok::<_, Infallible>(event), reader))
    });
    let mut response = Sse::new(events).keep_alive(heartbeat).into_response();
    response
        .headers_mut()
        .insert("x-accel-buffering", axum::http::HeaderValue::from_static("no"));
    Ok(response)
}

/// `GET /chat/turns`: the turns after `after`, at most 200, and who has the conversation. One that has ended has
/// earlier turns alone, and is read by whoever asks for those.
pub(crate) async fn poll(
    State(front): State<Front>,
    token: Token,
    from: Result<Query<From>, QueryRejection>,
) -> Result<Response, Problem> {
    let from = read(from)?;
    let place = match from.earlier {
        Some(Earlier::Asked) => front.kept(&token).await?,
        None => front.place(&token).await?,
    };
    front.server.transcript.here(place.conversation).await;
    let messages = front
        .server
        .transcript
        .since(place.conversation, from.start(&place))
        .await
        .map_err(gone)?;
    let turns = messages.iter().map(Turn::from).collect();
    Ok(axum::Json(Since {
        turns,
        holder: Holding::from(&place),
        floor: place.floor,
    })
    .into_response())
}

impl From {
    /// Where reading begins: a conversation that was resumed reveals nothing by itself.
    fn start(&self, place: &ConversationPlace) -> Seq {
        match self.earlier {
            Some(Earlier::Asked) => self.after,
            None => self.after.max(place.floor),
        }
    }
}

fn read(from: Result<Query<From>, QueryRejection>) -> Result<From, Problem> {
    from.map(|Query(from)| from)
        .map_err(|_| Problem::Malformed("\"after\" must be a number, \"earlier\" can only be 1."))
}

/// A conversation that vanished between two reads was closed or erased.
fn gone(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Unknown => Problem::Closed,
        other => Problem::from(other),
    }
}
