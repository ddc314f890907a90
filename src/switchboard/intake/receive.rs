//! A message is read once, handed to the writer, and answered when it is committed.

use std::time::Duration;

use async_trait::async_trait;
use contract::{
    Admit, Author, Body, ChannelName, ConversationId, Inbound, Inbox, Locale, Message, Peer, Receipt, Refusal, Seq, Way,
};
use conversation::{Conversation, Event, Heard, Messenger, cleaned, detected, words};
use store::{Arrival, ArrivalOutcome, Keep, StoreError};

use super::Intake;
use super::fault::{Sender, read_or_nothing};
use super::lanes::Urgency;
use super::writer::Turned;
use crate::marks::{mark, print};
use crate::refusal::{holder, unavailable};

/// How long a message may wait for its commit.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is said to the platforms that ride in their own request, and by the page.
const NEVER: &str = "this message cannot be taken, through a fault of ours; open a new conversation";

/// When somebody is asked to come again because too many wait.
const COME_AGAIN: Duration = Duration::from_secs(2);

#[async_trait]
impl Inbox for Intake {
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
            Ok(Ok(Err(error @ (StoreError::Tampered | StoreError::Never)))) => {
                tracing::error!(channel = %sender.channel, "a message was refused: its conversation cannot be read or answered");
                self.tell_of_fault(&sender).await;
                self.receipt(&sender.channel, Err(error))
            }
            Ok(Ok(Ok(ArrivalOutcome::Closed))) if erases => self.erase_ended(&sender.channel, &sender.peer).await,
            Ok(Ok(outcome)) => {
                let receipt = self.receipt(&sender.channel, outcome)?;
                if leaves {
                    self.subscriptions.attendance.left(receipt.conversation);
                    self.picture.refresh().await;
                }
                Ok(receipt)
            }
            Ok(Err(_)) | Err(_) => Err(Refusal::Unavailable),
        }
    }
}

impl Intake {
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
        let script = self.script.get();
        let body = cleaned(body, admit)?;
        let words = words(&body);
        let detection = read_or_nothing("language", || words.map(|text| detected(&script, text, &hints)));
        let signals = read_or_nothing("danger", || {
            words
                .map(|text| script.triage().examine(text.expose()))
                .unwrap_or_default()
        });
        let messenger = script.messengers().of(&channel).map(Messenger::way);
        let print = words.and_then(|text| print(&self.vault, &peer, &handles, text));
        let mark = words
            .filter(|_| messenger.is_some())
            .map(|text| mark(&self.vault, &peer, text));
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
            mark,
            hints,
        };
        let arrival = Arrival {
            keep: kept(messenger),
            opening: admit.opens().then(|| ConversationId::draw(&*self.entropy)),
            crowded: admit == Admit::Crowded,
            channel,
            peer,
            key,
            handles,
            occurrence: self.events.now(Event::Wrote(Box::new(heard))),
        };
        Ok((arrival, urgency))
    }
}

impl Intake {
    /// A conversation that has ended is erased as well, for as long as its visitor has the token.
    async fn erase_ended(&self, channel: &ChannelName, peer: &Peer) -> Result<Receipt, Refusal> {
        let found = self.conversations.of_peer(channel, peer).await.map_err(unavailable)?;
        let id = found.ok_or(Refusal::Unknown)?.id;
        let outcome = self.events.bring(id, Event::ErasedAfterEnd).await;
        self.receipt(channel, outcome)
    }

    fn receipt(&self, channel: &ChannelName, outcome: Result<ArrivalOutcome, StoreError>) -> Result<Receipt, Refusal> {
        match outcome {
            Ok(ArrivalOutcome::Committed {
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
            Ok(ArrivalOutcome::Duplicate {
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
            Ok(ArrivalOutcome::Unknown) => Err(Refusal::Unknown),
            Err(StoreError::Refused(sentence)) => Err(Refusal::Invalid(sentence)),
            Ok(ArrivalOutcome::Closed) | Err(StoreError::Gone) => Err(Refusal::Closed),
            Err(StoreError::Never) => Err(Refusal::Invalid(NEVER)),
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
        let message_parts = match self
            .delivery
            .channel(channel)
            .filter(|channel| channel.way() != Way::Push)
        {
            Some(rides) => messages
                .iter()
                .flat_map(|message| self.delivery.posted(&**rides, conversation.id, message))
                .collect(),
            None => Vec::new(),
        };
        Receipt {
            conversation: conversation.id,
            seq,
            duplicate: false,
            holder: holder(&conversation.holder),
            locale: conversation.locale.unwrap_or(Locale::KO),
            message_parts,
            waiting: false,
        }
    }
}

/// What the store keeps of a person's address, by how replies travel there.
fn kept(messenger: Option<Way>) -> Keep {
    match messenger {
        None => Keep::Index,
        Some(Way::Push) => Keep::Address,
        Some(Way::Ride | Way::RideOrPush) => Keep::Riding,
    }
}
