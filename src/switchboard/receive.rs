//! The way in: a message is read once, handed to the writer, and answered when it is committed.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use contract::{
    Admit, Author, Body, Channel, ChannelName, Clock, ConversationId, Enclosed, Inbound, Inbox, Locale, Message, Peer,
    Receipt, Refusal, Seq, TEXT_LIMIT, Text, Way,
};
use store::{Act, Arrival, Closing, Conversation, Outcome, StoreError};

use crate::Switchboard;
use crate::converse::{Heard, detected, words};
use crate::draft::Draft;
use crate::edit::Print;
use crate::fault::{BUDGET, NEVER, Sender, decided, read_or_nothing};
use crate::intake::Urgency;
use crate::transcript::{holder, unavailable};
use crate::writer::Turned;

/// How long a message may wait for its commit.
const PATIENCE: Duration = Duration::from_secs(10);

/// When somebody is asked to come again because too many wait.
const COME_AGAIN: Duration = Duration::from_secs(2);

#[async_trait]
impl Inbox for Switchboard {
    async fn deliver(&self, inbound: Inbound) -> Result<Receipt, Refusal> {
        let (erases, leaves) = (inbound.body == Body::Erase, inbound.body == Body::Leave);
        let sender = Sender {
            channel: inbound.channel.clone(),
            peer: inbound.peer.clone(),
            hint: inbound.hints.first().copied(),
        };
        let (arrival, urgency) = self.read(inbound)?;
        let committed = self.writer.submit(arrival, urgency).map_err(|turned| match turned {
            Turned::Full => Refusal::Busy(COME_AGAIN),
            Turned::Stopped => Refusal::Unavailable,
        })?;
        match tokio::time::timeout(PATIENCE, committed).await {
            // What can never be taken must not be brought again for ever: whoever writes after it would wait behind it.
            Ok(Ok(Err(error @ (StoreError::Tampered | StoreError::Refused(NEVER))))) => {
                tracing::error!(channel = %sender.channel, "a message was refused: its conversation cannot be read or answered");
                self.tell_of_fault(&sender).await;
                self.receipt(&sender.channel, Err(error))
            }
            Ok(Ok(Ok(Outcome::Closed))) if erases => self.erase_ended(&sender.channel, &sender.peer).await,
            Ok(Ok(outcome)) => {
                let receipt = self.receipt(&sender.channel, outcome)?;
                if leaves {
                    self.hub.attendance.left(receipt.conversation);
                    self.refresh_staffing().await;
                }
                Ok(receipt)
            }
            Ok(Err(_)) | Err(_) => Err(Refusal::Unavailable),
        }
    }
}

impl Switchboard {
    /// Everything that can be known of a message without its conversation, and the rule for the rest.
    fn read(&self, inbound: Inbound) -> Result<(Arrival, Urgency), Refusal> {
        let Inbound {
            channel,
            peer,
            key,
            body,
            admit,
            hints,
            handles,
        } = inbound;
        let content = self.content();
        let at = self.now();
        let body = clean(body, admit)?;
        let words = words(&body);
        let detection = read_or_nothing("language", || words.map(|text| detected(&content, text, &hints)));
        let signals = read_or_nothing("danger", || {
            words
                .map(|text| content.triage.examine(text.expose()))
                .unwrap_or_default()
        });
        let print = words.and_then(|text| Print::of(&self.vault, &peer, &handles, text));
        let urgency = match &body {
            _ if !signals.is_empty() => Urgency::Danger,
            Body::Open { .. } if admit.opens() => Urgency::Opening,
            _ => Urgency::Said,
        };
        let heard = Heard {
            body,
            detection,
            signals,
            print,
            hints,
            at,
            seed: self.seed(),
        };
        let (staffing, clock) = (self.staffing(), self.clock.clone());
        let arrival = Arrival {
            keep: content.media.keep(&channel),
            opening: admit.opens().then(|| ConversationId::draw(&*self.entropy)),
            crowded: admit == Admit::Crowded,
            channel,
            peer,
            key,
            handles,
            at,
            decide: Box::new(move |conversation| {
                let began = clock.now();
                let decision = decided(&content, &staffing, conversation, &heard);
                if clock.now().since(began) > BUDGET {
                    tracing::warn!(conversation = %conversation.id, "deciding about a message took longer than it may");
                }
                decision
            }),
        };
        Ok((arrival, urgency))
    }
}

/// Drops what no person types: bidirectional isolates that could turn a counselor's line around, and control characters.
pub(crate) fn clean(body: Body, admit: Admit) -> Result<Body, Refusal> {
    match body {
        Body::Text(text) => match (clean_text(&text), admit) {
            (Some(text), Admit::Known) if text.expose().chars().count() > TEXT_LIMIT => Err(Refusal::Invalid(
                "the message is too long; send it in parts of at most 8,000 characters",
            )),
            (Some(text), _) => Ok(Body::Text(text)),
            (None, Admit::Known | Admit::Crowded) => {
                Err(Refusal::Invalid("the message is empty; write something first"))
            }
            // A messenger tells its sender nothing of a refusal, so they are answered that there were no words.
            (None, Admit::Anyone) => Ok(Body::Media {
                what: Enclosed::File,
                caption: None,
            }),
        },
        // An edit that leaves no words says nothing.
        Body::Edit(text) => clean_text(&text)
            .map(Body::Edit)
            .ok_or(Refusal::Invalid("the message is empty; write something first")),
        // An empty line under a picture is no line.
        Body::Media { what, caption } => Ok(Body::Media {
            what,
            caption: caption.as_ref().and_then(clean_text),
        }),
        Body::Choice { value, .. } if value.len() > 64 => Err(Refusal::Invalid("that answer was not offered")),
        other => Ok(other),
    }
}

/// The words that are left; nothing where there are none.
fn clean_text(text: &Text) -> Option<Text> {
    let kept = contract::clean(text.expose());
    (!kept.expose().is_empty()).then_some(kept)
}

impl Switchboard {
    /// A conversation that has ended is erased as well, for as long as its visitor has the token.
    async fn erase_ended(&self, channel: &ChannelName, peer: &Peer) -> Result<Receipt, Refusal> {
        let found = self.store.of_peer(channel, peer).await.map_err(unavailable)?;
        let id = found.ok_or(Refusal::Unknown)?.id;
        let (content, now) = (self.content(), self.now());
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = Draft::of(&content, conversation, now)?;
            draft.close("erased", Closing::Erase);
            Ok(draft.finish())
        });
        let outcome = self.settle(id, act).await;
        self.receipt(channel, outcome)
    }

    fn receipt(&self, channel: &ChannelName, outcome: Result<Outcome, StoreError>) -> Result<Receipt, Refusal> {
        match outcome {
            Ok(Outcome::Committed {
                conversation,
                messages,
                waiting,
            }) => {
                let last = conversation.seq;
                let receipt = self.told(channel, &conversation, &messages, last);
                // Numbers to call stand in front of everything, also of what has waited for longer.
                let waiting = waiting && messages.iter().all(|message| message.card.is_none());
                Ok(Receipt { waiting, ..receipt })
            }
            Ok(Outcome::Duplicate {
                conversation,
                messages,
                seq,
            }) => {
                let receipt = self.told(channel, &conversation, &messages, seq);
                Ok(Receipt {
                    duplicate: true,
                    ..receipt
                })
            }
            Ok(Outcome::Unknown) => Err(Refusal::Unknown),
            Err(StoreError::Refused(sentence)) => Err(Refusal::Invalid(sentence)),
            Ok(Outcome::Closed) | Err(StoreError::Gone) => Err(Refusal::Closed),
            Err(StoreError::Tampered) => Err(Refusal::Unreadable),
            Err(error) => {
                tracing::error!(%error, "a message could not be stored");
                Err(Refusal::Unavailable)
            }
        }
    }

    fn told(&self, channel: &ChannelName, conversation: &Conversation, messages: &[Message], last: Seq) -> Receipt {
        let seq = messages
            .iter()
            .find(|message| message.author == Author::Visitor)
            .map_or(last, |message| message.seq);
        let bubbles = match self.channel(channel).filter(|channel| channel.way() != Way::Push) {
            Some(rides) => messages
                .iter()
                .flat_map(|message| self.posted(&**rides, conversation.id, message))
                .collect(),
            None => Vec::new(),
        };
        Receipt {
            conversation: conversation.id,
            seq,
            duplicate: false,
            holder: holder(&conversation.seat),
            locale: conversation.locale.unwrap_or(Locale::KO),
            bubbles,
            waiting: false,
        }
    }

    /// The messenger of this name.
    pub(crate) fn channel(&self, name: &ChannelName) -> Option<&Arc<dyn Channel>> {
        self.channels.iter().find(|known| known.name() == *name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_a_line_around_is_dropped() {
        let typed = Body::Text(Text::from("a\u{202e}b\u{2066}c\u{0}\nd"));
        for admit in [Admit::Known, Admit::Anyone] {
            let cleaned = clean(typed.clone(), admit).expect("words are left");
            assert_eq!(cleaned, Body::Text(Text::from("abc\nd")));
        }
    }

    #[test]
    fn empty_and_endless_messages_are_turned_away() {
        for typed in [String::from(" \u{202e}\n"), "가".repeat(TEXT_LIMIT + 1)] {
            let refused = clean(Body::Text(Text::from(typed)), Admit::Known);
            assert!(matches!(refused, Err(Refusal::Invalid(_))));
        }
    }

    #[test]
    fn whoever_sends_no_words_on_a_messenger_is_not_met_with_silence() {
        let cleaned = clean(Body::Text(Text::from(" \u{202e}\n")), Admit::Anyone).expect("it is taken");
        assert!(matches!(cleaned, Body::Media { caption: None, .. }));
    }
}
