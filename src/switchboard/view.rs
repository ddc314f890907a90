//! A conversation as its counselor reads it: the whole transcript, with what the script has asked.

use contract::{Author, ConversationId, Locale, Message, Moment, PhraseKey, Seq, Text};
use store::{Conversation, Fate, Role, Seat, Ticket};

use crate::agreed::{AgreedWord, Word};
use crate::memory::Recollection;
use crate::queue::row;
use crate::{Badge, DeskError, QueueRow, Switchboard};

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

impl Switchboard {
    /// A conversation that one has; a supervisor may look at any that is in the queue or with somebody. Every look at the
    /// whole is written into the audit.
    pub async fn view(&self, badge: &Badge, id: ConversationId) -> Result<View, DeskError> {
        let conversation = self.seat_of(badge, id).await?;
        self.opened(badge, id).await?;
        let (names, content, locale) = (self.names().await?, self.content(), reads(badge));
        let recollection = Recollection::of(&conversation.memory)?;
        let answers = recollection.session()?.map_or_else(Vec::new, |session| {
            let answers = session.answers().map(|(slot, answer)| {
                let value = match answer.as_argument() {
                    flow::Argument::Text(text) | flow::Argument::Date(text) => Text::from(text),
                    flow::Argument::Number(number) => Text::from(number.to_string()),
                    flow::Argument::Phrase(key) => content.text(locale, &PhraseKey::from(key)).text,
                };
                Answer {
                    slot: slot.to_owned(),
                    value,
                }
            });
            answers.collect()
        });
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
            away: self.staffing().is_away(id),
            ..row(ticket, badge, &names, self.now())
        };
        Ok(View {
            row,
            opened,
            messages,
            answers,
            visitor_left: recollection.left,
            undelivered: self.undelivered_of(id).await?,
            word: AgreedWord::state(recollection.word.as_ref()),
        })
    }

    /// What is new after `after` in a conversation that one has. Whoever has not opened the whole before, in this
    /// session and within the hour, opens it with this.
    pub async fn news(&self, badge: &Badge, id: ConversationId, after: Seq) -> Result<News, DeskError> {
        let conversation = self.seat_of(badge, id).await?;
        self.reads_on(badge, id).await?;
        let messages = self.turns_of(badge, id, after).await?;
        let recollection = Recollection::of(&conversation.memory)?;
        Ok(News {
            messages,
            // Read last: whatever fails after this is announced, and read then.
            undelivered: self.undelivered_of(id).await?,
            word: AgreedWord::state(recollection.word.as_ref()),
        })
    }

    async fn turns_of(&self, badge: &Badge, id: ConversationId, after: Seq) -> Result<Vec<Reading>, DeskError> {
        let messages = self.store.since(id, after, MOST).await?;
        Ok(messages
            .into_iter()
            .map(|message| self.in_own_language(message, reads(badge)))
            .collect())
    }

    async fn undelivered_of(&self, id: ConversationId) -> Result<Vec<Undelivered>, DeskError> {
        let turns = self.store.undelivered(id).await?;
        Ok(turns.into_iter().map(|(seq, fate)| Undelivered { seq, fate }).collect())
    }

    /// The name of a topic in a language.
    pub fn topic_name(&self, locale: Locale, topic: &str) -> String {
        self.content()
            .text(locale, &PhraseKey::from(format!("{}{topic}", crate::phrases::TOPIC)))
            .text
            .expose()
            .to_owned()
    }

    async fn seat_of(&self, badge: &Badge, id: ConversationId) -> Result<Conversation, DeskError> {
        badge.counsels()?;
        let conversation = self.store.conversation(id).await?.ok_or(DeskError::Gone)?;
        match &conversation.seat {
            Seat::Counselor { by, .. } if *by == badge.id => Ok(conversation),
            Seat::Counselor { .. } | Seat::Queue { .. } if badge.role == Role::Supervisor => Ok(conversation),
            Seat::Counselor { by, .. } => Err(DeskError::Held {
                by: self.names().await?.remove(by),
            }),
            Seat::Flow | Seat::Queue { .. } => Err(DeskError::Refused("claim the conversation before you read it")),
            Seat::Closed => Err(DeskError::Gone),
        }
    }

    fn in_own_language(&self, message: Message, locale: Locale) -> Reading {
        let content = self.content();
        let message = content.shown(message);
        let reading = match (&message.phrase, message.author) {
            (Some(phrase), Author::Bot | Author::System | Author::Visitor) if message.locale != locale => {
                Some(content.catalogue.render(locale, phrase).text)
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
