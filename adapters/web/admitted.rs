//! Requests that are let in: what a handler takes in place of a token and an address, so that none forgets the pace.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::address::Address;
use crate::front::Front;
use crate::pace::{Asking, Slot};
use crate::problem::Problem;
use crate::token::Token;

/// A turn that is let in. It must come before whatever reads the body.
pub(crate) struct Speaking {
    pub(crate) token: Token,
    pub(crate) slot: Slot,
}

impl FromRequestParts<Front> for Speaking {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, front: &Front) -> Result<Self, Problem> {
        let (token, slot) = enter(parts, front, Asking::Words).await?;
        Ok(Self { token, slot })
    }
}

/// Something beside the turns that is let in.
pub(crate) struct Beside {
    pub(crate) token: Token,
    pub(crate) slot: Slot,
}

impl FromRequestParts<Front> for Beside {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, front: &Front) -> Result<Self, Problem> {
        let (token, slot) = enter(parts, front, Asking::Aside).await?;
        Ok(Self { token, slot })
    }
}

/// Somebody who has no conversation yet and is let in.
pub(crate) struct Coming {
    pub(crate) address: Address,
    pub(crate) slot: Slot,
}

impl FromRequestParts<Front> for Coming {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, front: &Front) -> Result<Self, Problem> {
        let address = Address::from_request_parts(parts, front).await?;
        let slot = front.traffic.enter(&address, None, front.server.clock.now())?;
        Ok(Self { address, slot })
    }
}

async fn enter(parts: &mut Parts, front: &Front, asking: Asking) -> Result<(Token, Slot), Problem> {
    let token = Token::from_request_parts(parts, front).await?;
    let address = Address::from_request_parts(parts, front).await?;
    let now = front.server.clock.now();
    let slot = front.traffic.enter(&address, Some((&token, asking)), now)?;
    Ok((token, slot))
}
