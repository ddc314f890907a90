//! Going away: in a hurry, or for good.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use contract::{Admit, Body, Text};
use serde::Deserialize;

use crate::body;
use crate::front::Front;
use crate::problem::Problem;
use crate::token::Token;

#[derive(Deserialize)]
struct Leaving {
    token: String,
}

/// `POST /chat/leave`: nothing more is sent to this visitor. The token stands in the body, because a beacon carries no
/// header, and the answer is the same for every token, because nobody waits to read it.
pub(crate) async fn leave(State(front): State<Front>, request: Request) -> Result<StatusCode, Problem> {
    let text = body::text(request).await?;
    let token = serde_json::from_str::<Leaving>(&text).map_or_else(|_| text.trim().to_owned(), |leaving| leaving.token);
    let Some(token) = Token::parse(&token) else {
        return Ok(StatusCode::NO_CONTENT);
    };
    let key = Text::from(format!("leave:{}", token.expose()));
    match front.deliver(&token, key, Body::Leave, Admit::Known, Vec::new()).await {
        Ok(_) | Err(Problem::UnknownToken | Problem::Closed) => Ok(StatusCode::NO_CONTENT),
        Err(problem) => Err(problem),
    }
}

/// `POST /chat/erase`: everything said is destroyed. The page has asked for confirmation.
pub(crate) async fn erase(State(front): State<Front>, token: Token) -> Result<StatusCode, Problem> {
    let key = Text::from(format!("erase:{}", token.expose()));
    front
        .deliver(&token, key, Body::Erase, Admit::Known, Vec::new())
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
