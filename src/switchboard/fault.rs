//! A fault of ours while a message is decided costs this one message its answer, and nobody else anything.
//!
//! Batches hold messages of many people, and a messenger brings what was not taken again and again, with everything
//! that was written after it. So neither a panic nor a conversation that cannot be read may look like a store that is
//! away: the words are kept where they can be, a person gets the conversation, and the writer is told.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use contract::{Author, ChannelName, Locale, Message, Outbound, Peer, Phrase, Risk, Seq, Texts, Way};
use store::{Conversation, Decision, Mail, Seat, StoreError};

use crate::Switchboard;
use crate::alarm::DANGER;
use crate::bubble::bubbles;
use crate::content::Content;
use crate::converse::{Exchange, Heard, Voice, converse};
use crate::draft::Draft;
use crate::staffing::Staffing;
use crate::{life, phrases};

/// How long a decision may take. A longer one is named in the log; nothing interrupts it, its loops end by their own
/// bounds.
pub(crate) const BUDGET: Duration = Duration::from_millis(50);

/// How long it may take to tell somebody that their message was not taken.
const TELLING: Duration = Duration::from_secs(5);

/// What is said to the platforms that ride in their own request, and by the page.
pub(crate) const NEVER: &str = "this message cannot be taken, through a fault of ours; open a new conversation";

/// Decides what follows from a message, come what may.
pub(crate) fn decided(
    content: &Content,
    staffing: &Staffing,
    conversation: &Conversation,
    heard: &Heard,
) -> Result<Decision, StoreError> {
    surviving(content, staffing, conversation, heard, || {
        converse(content, staffing, conversation, heard)
    })
}

/// What `decide` says, and an apology where it breaks.
fn surviving(
    content: &Content,
    staffing: &Staffing,
    conversation: &Conversation,
    heard: &Heard,
    decide: impl Fn() -> Result<Decision, StoreError>,
) -> Result<Decision, StoreError> {
    match catch_unwind(AssertUnwindSafe(decide)) {
        Ok(Err(StoreError::Tampered)) => {
            tracing::error!(conversation = %conversation.id, "this conversation cannot be read; its messages are refused");
            Err(StoreError::Tampered)
        }
        Ok(decided) => decided,
        Err(_) => {
            tracing::error!(conversation = %conversation.id, "deciding about a message broke; a person gets the conversation");
            let apology = AssertUnwindSafe(|| apologise(content, staffing, conversation, heard));
            catch_unwind(apology).unwrap_or(Err(StoreError::Refused(NEVER)))
        }
    }
}

/// Keeps the words, gives the conversation to a person, and says so; on a phone that was silent it says no more than
/// there is to go on. Neither the script nor the language is asked, because one of them has just broken.
fn apologise(
    content: &Content,
    staffing: &Staffing,
    conversation: &Conversation,
    heard: &Heard,
) -> Result<Decision, StoreError> {
    let mut draft = Draft::of(content, conversation, heard.at)?;
    if let Some(words) = heard.words() {
        draft.heard(words.clone(), None);
    }
    if draft.settled().is_none() {
        draft.speak(heard.hints.first().copied().unwrap_or(Locale::KO));
    }
    let grave = heard.signals.iter().max_by_key(|signal| signal.level);
    if let Some(signal) = grave {
        draft.raise(signal.level, &signal.rule.to_string());
    }
    let danger = grave.is_some_and(|signal| signal.level >= Risk::L2);
    let on_messenger = content.media.messenger(&conversation.channel).is_some();
    let silent = on_messenger
        && (draft.recollection.veil.is_some()
            || conversation.seq > Seq(0) && heard.at.since(conversation.touched) >= life::SILENT);
    if danger {
        draft.card(DANGER);
    }
    if matches!(draft.seat(), Seat::Flow) {
        draft.sit(Seat::Queue { since: heard.at });
        draft.recollection.told = 0;
    }
    if silent && !danger {
        draft.mail(Mail::Hold);
        draft.recollection.veil.get_or_insert_default();
        let mut exchange = Exchange {
            draft,
            staffing,
            seed: heard.seed,
            voice: Voice::Speaks,
        };
        exchange.ask_to_go_on();
        return Ok(exchange.draft.finish());
    }
    draft.touch();
    draft.announce(&phrases::FAULT_OF_OURS);
    Ok(draft.finish())
}

/// What a reading of a text gives, and nothing where it breaks: words that nobody can judge are words all the same.
pub(crate) fn read_or_nothing<T: Default>(what: &'static str, read: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| {
        tracing::error!(what, "reading a message broke; it is taken in without this");
        T::default()
    })
}

impl Switchboard {
    /// Tells somebody on a messenger that is sent to that their message was not taken, with the numbers to call. It
    /// goes past the outbox, because nothing can be written into the conversation, and it names no matter. An adapter
    /// that answers by itself says the same when it is refused.
    pub(crate) async fn tell_of_fault(&self, sender: &Sender) {
        let Sender { channel, peer, hint } = sender;
        let Some(messenger) = self.channel(channel).filter(|channel| channel.way() == Way::Push) else {
            return;
        };
        let (content, locale) = (self.content(), (*hint).unwrap_or(Locale::KO));
        let line = content.text(locale, &phrases::NEVER_STORED);
        let message = Message {
            seq: Seq(0),
            author: Author::System,
            text: line.text,
            locale: line.locale,
            choices: Vec::new(),
            card: Some(self.emergency(locale)),
            phrase: Some(Phrase::plain(phrases::NEVER_STORED)),
            at: self.now(),
        };
        let nonce = self.seed();
        for (part, bubble) in bubbles(&content, messenger.limits(), &message).into_iter().enumerate() {
            let outbound = Outbound {
                peer: peer.clone(),
                bubble,
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
    use store::Decision;

    use super::*;
    use crate::anything::{Story, content, event::Event};

    /// What follows from words when the rules break over them.
    fn broken(story: &Story<'_>, words: &str) -> Decision {
        let heard = story.heard(&Event::Writes(words.to_owned())).expect("it is taken in");
        let decided = surviving(content(), &Staffing::default(), &story.conversation, &heard, || {
            panic!("the rules break")
        });
        decided.expect("it is answered all the same")
    }

    fn keys(decision: &Decision) -> Vec<&str> {
        let phrases = decision.turns.iter().filter_map(|turn| turn.phrase.as_ref());
        phrases.map(|phrase| phrase.key.as_str()).collect()
    }

    #[test]
    fn a_panic_costs_the_answer_and_no_words() {
        for channel in ["web", "telegram"] {
            let story = Story::on(content(), channel);
            let decision = broken(&story, "where do I extend my visa");
            assert!(decision.allowed(&story.conversation).is_ok());
            assert_eq!(
                decision.turns[0].text.expose(),
                "where do I extend my visa",
                "the words are kept"
            );
            assert_eq!(keys(&decision), ["fault-of-ours"]);
            assert!(matches!(decision.seat, Seat::Queue { .. }), "a person gets it");
            let decision = broken(&story, "he is breaking in, help me, he has a knife");
            assert_eq!(
                keys(&decision),
                ["card-danger", "fault-of-ours"],
                "the numbers come first"
            );
            assert!(decision.risk >= Risk::L3);
        }
    }

    #[test]
    fn a_panic_tells_a_silent_phone_nothing() {
        let mut story = Story::on(content(), "telegram");
        let decision = story.writes("visa").expect("it is decided");
        story.take(decision);
        story.now = story.now.after(life::SILENT);
        let decision = broken(&story, "where do I extend my visa");
        assert_eq!(keys(&decision), ["veil-continue"]);
        assert_eq!(decision.mail, Mail::Hold);
        story.take(decision);
        let decision = broken(&story, "1");
        assert_eq!(keys(&decision), ["veil-continue"], "and the next message neither");
    }

    #[test]
    fn a_text_that_cannot_be_judged_is_a_text_all_the_same() {
        let breaks = || -> Option<u8> { panic!("it breaks") };
        assert_eq!(read_or_nothing("language", breaks), None);
        assert_eq!(read_or_nothing("language", || Some(1)), Some(1));
    }
}
