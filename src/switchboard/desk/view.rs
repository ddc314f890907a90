//! A conversation as its counselor reads it: the whole transcript, with what the script has asked.

use contract::{Author, Clock, ConversationId, Locale, Message, Moment, PhraseKey, Seq, Text};
use conversation::{Conversation, Holder, Summary, Word};
use store::{Fate, Role, StoreError, Ticket};

use super::Desk;
use super::queue::{QueueRow, row};
use crate::error::DeskError;
use crate::principal::Principal;

/// The most turns of one read.
const MOST: u32 = 500;

/// A conversation.
#[derive(Clone, Debug)]
pub struct View {
    /// As the queue shows it.
    pub row: QueueRow,
    /// When it began.
    pub opened: Moment,
    /// What was said.
    pub messages: Vec<Reading>,
    /// What the visitor answered to the script.
    pub answers: Vec<Answer>,
    /// The visitor has gone by the quick exit, and may not be alone.
    pub visitor_left: bool,
    /// Turns that may not have arrived on the visitor's messenger.
    pub undelivered: Vec<Undelivered>,
    /// How it stands with the agreed word.
    pub word: Word,
}

/// What has happened in a conversation since somebody looked.
#[derive(Clone, Debug)]
pub struct News {
    /// The turns that are new.
    pub messages: Vec<Reading>,
    /// What the visitor has answered to the script by now: an answer that was forgotten is not among them any more.
    pub answers: Vec<Answer>,
    /// The turns of the whole conversation whose words are not kept any more: they leave an open desk as well
    /// (invariant 15).
    pub forgotten: Vec<Seq>,
    /// Those of the whole conversation that may not have arrived on the visitor's messenger.
    pub undelivered: Vec<Undelivered>,
    /// How it stands with the agreed word.
    pub word: Word,
}

/// A turn, with the script's words and the chosen option in the counselor's own language.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The turn as the visitor has it.
    pub message: Message,
    /// The same in the counselor's language, where it is not that already.
    pub reading: Option<Text>,
}

/// A turn of a messenger that may not have arrived.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Undelivered {
    /// Which turn.
    pub seq: Seq,
    /// Whether that is certain.
    pub fate: Fate,
}

/// What the visitor answered to a question of the script.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The slot's name in the flows.
    pub slot: String,
    /// The answer, in the counselor's language where it was an option.
    pub value: Text,
}

impl Desk {
    /// A conversation that one has; a supervisor may look at any that is in the queue or with somebody. Every look at
    /// the whole is written into the audit.
    pub async fn view(&self, principal: &Principal, id: ConversationId) -> Result<View, DeskError> {
        let conversation = self.holder_of(principal, id).await?;
        self.log.opened(principal, id).await?;
        let names = self.roster.names().await?;
        let summary = Summary::of(&conversation).map_err(StoreError::from)?;
        let messages = self.turns_of(principal, id, Seq(0)).await?;
        let Conversation {
            channel,
            topic,
            risk,
            crowded,
            holder,
            seq,
            touched,
            opened,
            ..
        } = conversation;
        let ticket = Ticket {
            conversation: id,
            channel,
            locale: conversation.locale,
            topic,
            risk,
            crowded,
            holder,
            seq,
            touched,
            unreadable: false,
        };
        let row = QueueRow {
            away: self.picture.present.staff_presence().is_away(id),
            ..row(ticket, principal, &names, self.clock.now())
        };
        Ok(View {
            row,
            opened,
            messages,
            answers: self.answers(&summary, reads(principal)),
            visitor_left: summary.visitor_left,
            undelivered: self.undelivered_of(id).await?,
            word: summary.word,
        })
    }

    /// What is new after `after` in a conversation that one has. Whoever has not opened the whole before, in this
    /// session and within the hour, opens it with this.
    pub async fn news(&self, principal: &Principal, id: ConversationId, after: Seq) -> Result<News, DeskError> {
        let conversation = self.holder_of(principal, id).await?;
        self.log.reads_on(principal, id).await?;
        let messages = self.turns_of(principal, id, after).await?;
        let summary = Summary::of(&conversation).map_err(StoreError::from)?;
        Ok(News {
            messages,
            answers: self.answers(&summary, reads(principal)),
            forgotten: summary.forgotten,
            // Read last: whatever fails after this is announced, and read then.
            undelivered: self.undelivered_of(id).await?,
            word: summary.word,
        })
    }

    async fn turns_of(&self, principal: &Principal, id: ConversationId, after: Seq) -> Result<Vec<Reading>, DeskError> {
        let messages = self.conversations.since(id, after, MOST).await?;
        Ok(messages
            .into_iter()
            .map(|message| self.in_own_language(message, reads(principal)))
            .collect())
    }

    async fn undelivered_of(&self, id: ConversationId) -> Result<Vec<Undelivered>, DeskError> {
        let turns = self.outbox.undelivered(id).await?;
        Ok(turns.into_iter().map(|(seq, fate)| Undelivered { seq, fate }).collect())
    }

    /// What the visitor has answered, in a language where it was an option.
    fn answers(&self, summary: &Summary, locale: Locale) -> Vec<Answer> {
        let script = self.script.get();
        let answers = summary.answers.iter().map(|(slot, answer)| Answer {
            slot: slot.clone(),
            value: match answer.as_argument() {
                flow::Argument::Text(text) | flow::Argument::Date(text) => Text::from(text),
                flow::Argument::Number(number) => Text::from(number.to_string()),
                flow::Argument::Phrase(key) => script.text(locale, &PhraseKey::from(key)).text,
            },
        });
        answers.collect()
    }

    async fn holder_of(&self, principal: &Principal, id: ConversationId) -> Result<Conversation, DeskError> {
        principal.counsels()?;
        let conversation = self.conversations.conversation(id).await?.ok_or(DeskError::Gone)?;
        match &conversation.holder {
            Holder::Counselor { by, .. } if *by == principal.id => Ok(conversation),
            Holder::Counselor { .. } | Holder::Queue { .. } if principal.role == Role::Supervisor => Ok(conversation),
            Holder::Counselor { by, .. } => Err(DeskError::Held {
                by: self.name_of(by).await?,
            }),
            Holder::Flow | Holder::Queue { .. } => Err(DeskError::Refused("claim the conversation before you read it")),
            Holder::Closed => Err(DeskError::Gone),
        }
    }

    fn in_own_language(&self, message: Message, locale: Locale) -> Reading {
        let script = self.script.get();
        let message = script.shown(message);
        let reading = match (&message.phrase, message.author) {
            (Some(phrase), Author::Bot | Author::System | Author::Visitor) if message.locale != locale => {
                Some(script.catalogue().render(locale, phrase).text)
            }
            _ => None,
        };
        Reading { message, reading }
    }
}

/// The language in which somebody reads the script's turns.
fn reads(principal: &Principal) -> Locale {
    principal.locales.first().copied().unwrap_or(Locale::KO)
}
