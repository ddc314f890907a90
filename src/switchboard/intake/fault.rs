//! A message that can never be taken: its sender is told, past the outbox.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use contract::{Author, ChannelName, Clock, Locale, Message, Outbound, Peer, Phrase, Seq, Texts, Way};
use conversation::phrases;

use super::Intake;
use crate::chance::seed;
use crate::delivery::message_part::message_parts;

/// How long it may take to tell somebody that their message was not taken.
const TELLING: Duration = Duration::from_secs(5);

/// What a reading of a text gives, and nothing where it breaks: words that nobody can judge are words all the same.
pub(crate) fn read_or_nothing<T: Default>(what: &'static str, read: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| {
        tracing::error!(what, "reading a message broke; it is taken in without this");
        T::default()
    })
}

impl Intake {
    /// Tells somebody on a messenger that is sent to that their message was not taken, with the numbers to call. It
    /// goes past the outbox, because nothing can be written into the conversation, and it names no matter. An adapter
    /// that answers by itself says the same when it is refused.
    pub(crate) async fn tell_of_fault(&self, sender: &Sender) {
        let Sender { channel, peer, hint } = sender;
        let Some(messenger) = self
            .delivery
            .channel(channel)
            .filter(|channel| channel.way() == Way::Push)
        else {
            return;
        };
        let (script, locale) = (self.script.get(), (*hint).unwrap_or(Locale::KO));
        let line = script.text(locale, &phrases::NEVER_STORED);
        let message = Message {
            seq: Seq(0),
            author: Author::System,
            text: line.text,
            locale: line.locale,
            choices: Vec::new(),
            card: Some(self.texts.emergency(locale)),
            phrase: Some(Phrase::plain(phrases::NEVER_STORED)),
            at: self.clock.now(),
        };
        let nonce = seed(&*self.entropy);
        for (part, message_part) in message_parts(script.cover(), messenger.limits(), &message)
            .into_iter()
            .enumerate()
        {
            let outbound = Outbound {
                peer: peer.clone(),
                message_part,
                nonce: format!("f{nonce:016x}p{part}"),
            };
            if !matches!(tokio::time::timeout(TELLING, messenger.send(outbound)).await, Ok(Ok(_))) {
                tracing::warn!(%channel, "somebody could not be told that a message was not taken");
                return;
            }
        }
    }
}

/// Who has sent a message, to be told what became of it.
pub(crate) struct Sender {
    pub(crate) channel: ChannelName,
    pub(crate) peer: Peer,
    /// The language that the channel suggests first.
    pub(crate) hint: Option<Locale>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_cannot_be_judged_is_a_text_all_the_same() {
        let breaks = || -> Option<u8> { panic!("it breaks") };
        assert_eq!(read_or_nothing("language", breaks), None);
        assert_eq!(read_or_nothing("language", || Some(1)), Some(1));
    }
}
