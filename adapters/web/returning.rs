//! Coming back: with a number written down, or after a reload of the page.

use altcha::Payload;
use axum::extract::State;
use contract::{HolderKind, Refusal, Resume, Return, Seq, Text};
use serde::{Deserialize, Serialize};

use crate::CHANNEL;
use crate::address::Address;
use crate::admitted::{Beside, Coming};
use crate::body::Json;
use crate::front::Front;
use crate::pace::Slot;
use crate::problem::Problem;
use crate::token::Token;

/// Digits of a number that this page has shown, and of one that a messenger shows to somebody who moves here.
const CODE_DIGITS: [usize; 2] = [16, 8];

/// The longest ticket that is looked up.
const TICKET_LIMIT: usize = 256;

#[derive(Serialize)]
pub(crate) struct Code {
    code: String,
}

#[derive(Serialize)]
pub(crate) struct Ticket {
    ticket: String,
}

/// How the visitor comes back. Exactly one of `code` and `ticket` is given.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Way {
    code: Option<String>,
    ticket: Option<String>,
    proof: Option<Payload>,
}

#[derive(Serialize)]
pub(crate) struct Resumed {
    token: String,
    seq: Seq,
    /// Turns up to here are sent only to whoever asks for them with `earlier=1`.
    floor: Seq,
    /// Whether the conversation has ended: then it can be read and erased.
    ended: bool,
}

/// `POST /chat/code`: a number to come back with. It is told this once; a new one voids it.
pub(crate) async fn code(
    State(front): State<Front>,
    address: Address,
    Beside { token, slot }: Beside,
) -> Result<axum::Json<Code>, Problem> {
    slot.ask_for_code(front.server.clock.now())?;
    front.gate.ask_for_code(&address, &front.server)?;
    let code = to_the_end(async move { issue(&front, &token, &slot, Return::Code).await }).await?;
    Ok(axum::Json(Code {
        code: code.expose().to_owned(),
    }))
}

/// `POST /chat/ticket`: what the next reload of this page shows instead of its token, once.
pub(crate) async fn ticket(
    State(front): State<Front>,
    Beside { token, slot }: Beside,
) -> Result<axum::Json<Ticket>, Problem> {
    let ticket = issue(&front, &token, &slot, Return::Reload).await?;
    Ok(axum::Json(Ticket {
        ticket: ticket.expose().to_owned(),
    }))
}

async fn issue(front: &Front, token: &Token, slot: &Slot, kind: Return) -> Result<Text, Problem> {
    let issued = front.server.transcript.issue(&CHANNEL, token.peer(), kind).await;
    if let Err(Refusal::Unknown | Refusal::Closed) = issued {
        slot.forget();
    }
    Ok(issued?)
}

/// Works on when the browser hangs up. A hash that is being computed goes on anyway, and whoever asks for it and hangs
/// up must not be let in again meanwhile.
async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> Result<T, Problem> {
    tokio::spawn(work).await.map_err(|_| Problem::Unavailable)?
}

/// `POST /chat/resume`: gives the conversation to a new token and voids the old one. A number that does not fit and one
/// that nobody has are told apart by nothing.
pub(crate) async fn resume(
    State(front): State<Front>,
    Coming { address, slot }: Coming,
    Json(coming): Json<Way>,
) -> Result<axum::Json<Resumed>, Problem> {
    match (coming.code, coming.ticket) {
        (Some(code), None) => {
            // Whoever tries one number after the other soon computes for each; a reload never does.
            let code = digits(&code)?;
            to_the_end(async move {
                let _slot = slot;
                let work = take_over(&front, Resume::Code(code));
                front
                    .gate
                    .try_number(&address, coming.proof.as_ref(), &front.server, work)
                    .await
            })
            .await
        }
        (None, Some(ticket)) if ticket.len() <= TICKET_LIMIT => {
            take_over(&front, Resume::Reload(Text::from(ticket))).await
        }
        (None, Some(_)) => Err(Problem::NoReturn),
        _ => Err(Problem::Malformed("Give exactly one of \"code\" and \"ticket\".")),
    }
    .map(axum::Json)
}

async fn take_over(front: &Front, with: Resume) -> Result<Resumed, Problem> {
    let token = Token::draw(front.server.entropy.as_ref());
    match front.server.transcript.resume(&CHANNEL, token.peer(), with).await {
        Ok(place) => Ok(Resumed {
            token: token.expose().to_owned(),
            seq: place.seq,
            floor: place.floor,
            ended: place.holder == HolderKind::Closed,
        }),
        Err(Refusal::Unknown | Refusal::Closed | Refusal::Unreadable) => Err(Problem::NoReturn),
        Err(refusal) => Err(refusal.into()),
    }
}

/// The digits of a number as people type it: in groups, in the digits of their own script.
fn digits(typed: &str) -> Result<Text, Problem> {
    let mut code = String::new();
    for character in typed.chars().take(64) {
        match digit(character) {
            Some(digit) => code.push(digit),
            None if character.is_whitespace() || "-–.·".contains(character) => {}
            None => return Err(Problem::NoReturn),
        }
    }
    if CODE_DIGITS.contains(&code.len()) {
        Ok(Text::from(code))
    } else {
        Err(Problem::NoReturn)
    }
}

/// The value of a digit in the scripts of the server's languages.
fn digit(character: char) -> Option<char> {
    /// Where each script keeps its zero: ASCII, full width, Arabic, Urdu, Devanagari, Bengali, Thai, Lao, Burmese,
    /// Khmer, Mongolian.
    const ZEROS: [u32; 11] = [
        0x30, 0xFF10, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xED0, 0x1040, 0x17E0, 0x1810,
    ];
    let point = u32::from(character);
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&point))
        .and_then(|zero| char::from_digit(point - zero, 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_as_people_write_it() {
        for typed in [
            "1234567890123456",
            "1234 5678 9012 3456",
            " 1234-5678-9012-3456\n",
            "۱۲۳۴ ۵۶۷۸ ۹۰۱۲ ۳۴۵۶",
        ] {
            assert_eq!(digits(typed).expect("a code").expose(), "1234567890123456", "{typed}");
        }
        for typed in [
            "12345678",
            "1234 5678",
            " 12-34-56-78\n",
            "၁၂၃၄ ၅၆၇၈",
            "１２３４５６７８",
        ] {
            assert_eq!(digits(typed).expect("a code").expose(), "12345678", "{typed}");
        }
        for typed in [
            "",
            "1234567",
            "123456789",
            "123456789012345",
            "12345678901234567",
            "1234 5678 9012 345x",
            "①234567890123456",
            "1234 567a",
            "12345678, 1234",
        ] {
            assert_eq!(digits(typed).err(), Some(Problem::NoReturn), "{typed}");
        }
    }
}
