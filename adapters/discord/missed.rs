//! What was said while no session listened.
//!
//! The platform replays a session that is resumed and nothing else, so after a new session the messages of each person
//! with an open conversation are fetched. Presses of that time are lost, but their buttons are still there. So
//! are the first words of somebody who has never written before: no list of a bot's direct messages exists.

use std::time::Duration;

use contract::mended;
use serenity::model::id::{ChannelId, MessageId};
use tracing::warn;

use crate::failure::Failure;
use crate::intake::{Intake, Outcome, Pause};
use crate::limits::{PAGE, PAGES};
use crate::read::{Message, Parsed, said};
use crate::request::Request;

/// Attempts at one page: about three minutes, during which the lane waits.
const ATTEMPTS: u32 = 16;
/// The longest wait between two attempts.
const LONGEST: Duration = Duration::from_secs(15);

/// Fetches and hands over what people wrote in this channel after `last`, oldest first. What the server has already is
/// recognised by its key. Ends with the last page, or with [`Intake::stop`].
pub(crate) async fn fetch(intake: &Intake, channel: ChannelId, mut last: MessageId) -> Outcome {
    for _ in 0..PAGES {
        let mut messages = match page(intake, channel, last).await {
            Ok(messages) => messages,
            Err(outcome) => return outcome,
        };
        let more = messages.len() >= PAGE;
        messages.sort_by_key(|message| message.id);
        for message in messages {
            last = last.max(message.id);
            if let Some(heard) = said(message, Parsed::First)
                && intake.take_in(heard.inbound).await == Outcome::Stopped
            {
                return Outcome::Stopped;
            }
        }
        if !more {
            return Outcome::Taken;
        }
    }
    warn!("more was written on Discord meanwhile than is fetched; the newest of it is missing");
    Outcome::Refused
}

async fn page(intake: &Intake, channel_id: ChannelId, last: MessageId) -> Result<Vec<Message>, Outcome> {
    let mut again = intake.discord.pace.again;
    for _ in 0..ATTEMPTS {
        let outcome = {
            let _turn = intake.fetches.acquire().await;
            let answer = intake.discord.api.call(Request::messages_after(channel_id, last, PAGE));
            tokio::select! {
                answer = answer => answer,
                () = intake.stop.cancelled() => return Err(Outcome::Stopped),
            }
        };
        let wait = match outcome {
            Ok(answer) => return Ok(messages(&answer)),
            Err(Failure::Slower { wait, .. }) => wait,
            Err(failure) if failure.passing() => {
                again = (again * 2).min(LONGEST);
                again
            }
            // The person is gone, or has no more to do with us.
            Err(_) => return Err(Outcome::Refused),
        };
        if intake.pause(wait).await == Pause::Stopped {
            return Err(Outcome::Stopped);
        }
    }
    warn!("what was written on Discord meanwhile cannot be fetched for one person; going on without it");
    Err(Outcome::Refused)
}

/// The messages of a page. One that cannot be read costs none of the others.
fn messages(answer: &[u8]) -> Vec<Message> {
    let page: Vec<serde_json::Value> = serde_json::from_slice(&mended(answer)).unwrap_or_default();
    page.into_iter()
        .filter_map(|message| serde_json::from_value(message).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_strict_reader_refuses_in_one_message_costs_none_of_the_others() {
        let page = |words: &str| {
            let message = |id: u8, words: &str| {
                format!("{{\"id\":\"{id}\",\"channel_id\":\"9\",\"author\":{{}},\"content\":\"{words}\"}}")
            };
            format!("[{},{}]", message(1, words), message(2, "visa"))
        };
        for words in ["살려주세요 \\ud83d", "살려\u{0}주세요", "살려주세요\n"] {
            let read = messages(page(words).as_bytes());
            let heard: Vec<_> = read
                .into_iter()
                .filter_map(|message| said(message, Parsed::First))
                .collect();
            assert_eq!(heard.len(), 2, "{words:?}");
        }
    }
}
