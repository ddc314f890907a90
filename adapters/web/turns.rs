//! The visitor says something.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use contract::{Admit, Body, Locale, Seq, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::admitted::{Beside, Speaking};
use crate::body::Json;
use crate::clean::clean;
use crate::front::{Front, hints};
use crate::problem::Problem;

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

/// `POST /chat/turns`: answers once the turn and all that follows from it are committed. The same id is taken once, and
/// so is the same choice.
pub(crate) async fn say(
    State(front): State<Front>,
    Speaking { token, slot }: Speaking,
    headers: HeaderMap,
    Json(said): Json<Said>,
) -> Result<axum::Json<Taken>, Problem> {
    let bytes = said.text.as_ref().map_or(0, String::len);
    slot.weigh(bytes, front.server.clock.now())?;
    let key = match &said.choice {
        // The same answer to the same question is one answer, however often the button was pressed.
        Some(Picked { prompt, value }) => format!("choice:{}:{prompt}:{value}", token.expose()),
        None => format!("turn:{}:{}", token.expose(), said.id),
    };
    let key = Text::from(key);
    let (body, hints) = (body(said)?, hints(&headers));
    // A message is still under way after its browser has hung up, so that whoever opens and drops connections cannot
    // put more into the intake than whoever waits for the answers.
    let delivery = tokio::spawn(async move {
        let outcome = front.deliver(&token, key, body, Admit::Known, hints).await;
        match outcome {
            Err(Problem::Busy(_) | Problem::Unavailable) => slot.take_back(bytes),
            Err(Problem::UnknownToken | Problem::Closed) => slot.forget(),
            Ok(_) | Err(_) => {}
        }
        outcome
    });
    let receipt = delivery.await.map_err(|_| Problem::Unavailable)??;
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
pub(crate) async fn typing(State(front): State<Front>, Beside { token, slot }: Beside) -> Result<StatusCode, Problem> {
    let place = front.place(&token).await.inspect_err(|_| slot.forget())?;
    front.server.transcript.typing(place.conversation).await;
    Ok(StatusCode::NO_CONTENT)
}
