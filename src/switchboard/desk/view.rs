//! A conversation as its counselor reads it: the whole transcript, with what the script has asked.

use contract::{Author, Clock, ConversationId, Locale, Message, Moment, PhraseKey, Seq, Text};
use conversation::{Conversation, Seat, Summary, Word};
use store::{Fate, Role, StoreError, Ticket};

use super::Desk;
use super::queue::{QueueRow, row};
use crate::badge::Badge;
use crate::error::DeskError;

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
    /// The visitor has gone by the way out, and may not be alone.
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
    pub async fn view(&self, badge: &Badge, id: ConversationId) -> Result<View, DeskError> {
        let conversation = self.seat_of(badge, id).await?;
        self.log.opened(badge, id).await?;
        let names = self.roster.names().await?;
        let summary = Summary::of(&conversation).map_err(StoreError::from)?;
        let messages = self.turns_of(badge, id, Seq(0)).await?;
        let Conversation {
            channel,
            topic,
            risk,
            crowded,
            seat,
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
            seat,
            seq,
            touched,
            unreadable: false,
        };
        let row = QueueRow {
            away: self.picture.present.staffing().is_away(id),
            ..row(ticket, badge, &names, self.clock.now())
        };
        Ok(View {
            row,
            opened,
            messages,
            answers: self.answers(&summary, reads(badge)),
            visitor_left: summary.visitor_left,
            undelivered: self.undelivered_of(id).await?,
            word: summary.word,
        })
    }

    /// What is new after `after` in a conversation that one has. Whoever has not opened the whole before, in this
    /// session and within the hour, opens it with this.
    pub async fn news(&self, badge: &Badge, id: ConversationId, after: Seq) -> Result<News, DeskError> {
        let conversation = self.seat_of(badge, id).await?;
        self.log.reads_on(badge, id).await?;
        let messages = self.turns_of(badge, id, after).await?;
        let summary = Summary::of(&conversation).map_err(StoreError::from)?;
        Ok(News {
            messages,
            answers: self.answers(&summary, reads(badge)),
            forgotten: summary.forgotten,
            // Read last: whatever fails after this is announced, and read then.
            undelivered: self.undelivered_of(id).await?,
            word: summary.word,
        })
    }

    async fn turns_of(&self, badge: &Badge, id: ConversationId, after: Seq) -> Result<Vec<Reading>, DeskError> {
        let messages = self.conversations.since(id, after, MOST).await?;
        Ok(messages
            .into_iter()
            .map(|message| self.in_own_language(message, reads(badge)))
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

    async fn seat_of(&self, badge: &Badge, id: ConversationId) -> Result<Conversation, DeskError> {
        badge.counsels()?;
        let conversation = self.conversations.conversation(id).await?.ok_or(DeskError::Gone)?;
        match &conversation.seat {
            Seat::Counselor { by, .. } if *by == badge.id => Ok(conversation),
            Seat::Counselor { .. } | Seat::Queue { .. } if badge.role == Role::Supervisor => Ok(conversation),
            Seat::Counselor { by, .. } => Err(DeskError::Held {
                by: self.name_of(by).await?,
            }),
            Seat::Flow | Seat::Queue { .. } => Err(DeskError::Refused("claim the conversation before you read it")),
            Seat::Closed => Err(DeskError::Gone),
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
fn reads(badge: &Badge) -> Locale {
    badge.locales.first().copied().unwrap_or(Locale::KO)
}
