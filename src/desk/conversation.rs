//! One conversation, word for word, for whoever may read it.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use contract::{Locale, Seq, Text, Texts};
use serde::{Deserialize, Serialize};
use switchboard::{Answer, Reading};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Desk;
use crate::id::named;
use crate::problem::Problem;
use crate::queue::Row;
use crate::session::Signed;
use crate::sign_in::reads;
use crate::wire::{Fate, Language, Word};

/// The routes of this file.
pub(crate) fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(view)).routes(routes!(messages))
}

/// A whole conversation.
#[derive(Serialize, ToSchema)]
pub(crate) struct Conversation {
    row: Row,
    /// When it began, in milliseconds since 1970.
    opened: i64,
    turns: Vec<Turn>,
    /// What the script has asked so far, in the reader's language.
    answers: Vec<Given>,
    /// The numbers to give in an emergency, in the visitor's language.
    emergency: Vec<Contact>,
    /// The visitor went by the quick exit: they may not be alone, and nothing reaches them now.
    left: bool,
    /// The turns that may not have arrived on the visitor's messenger.
    undelivered: Vec<Undelivered>,
    word: Word,
}

/// The newest turns.
#[derive(Serialize, ToSchema)]
#[expect(clippy::struct_field_names, reason = "turns are turns in the whole document")]
pub(crate) struct Turns {
    turns: Vec<Turn>,
    /// What the visitor has answered to the script by now.
    answers: Vec<Given>,
    /// The turns of the whole conversation whose words are not kept any more: they leave the screen.
    forgotten: Vec<u64>,
    /// The turns of the whole conversation that may not have arrived on the visitor's messenger: an older one can fail
    /// long after it was read here.
    undelivered: Vec<Undelivered>,
    word: Word,
}

/// A turn that may not have arrived on the visitor's messenger.
#[derive(Serialize, ToSchema)]
pub(crate) struct Undelivered {
    /// Which turn.
    seq: u64,
    /// Whether that is certain.
    fate: Fate,
}

/// One turn.
#[derive(Serialize, ToSchema)]
pub(crate) struct Turn {
    seq: u64,
    author: Author,
    /// The words as the visitor wrote or saw them.
    #[schema(value_type = String)]
    text: Text,
    language: Language,
    /// The same in the reader's language, where the script knows it: a turn of the bot, a chosen option.
    #[schema(value_type = Option<String>)]
    reading: Option<Text>,
    /// Whether the visitor picked this from a list instead of writing it.
    picked: bool,
    /// The labels of the answers that it offered.
    #[schema(value_type = Vec<String>)]
    choices: Vec<Text>,
    /// The numbers that it showed.
    card: Vec<Contact>,
    /// The Korean line that it gave to show or read aloud.
    #[schema(value_type = Option<String>)]
    show: Option<Text>,
    /// When, in milliseconds since 1970.
    at: i64,
}

/// Whose turn it was.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Author {
    Visitor,
    Bot,
    Counselor,
    Interpreter,
    System,
}

/// A number to call.
#[derive(Serialize, ToSchema)]
pub(crate) struct Contact {
    number: String,
    /// What it is for, in the visitor's language.
    #[schema(value_type = String)]
    about: Text,
    /// The same in the reader's language.
    #[schema(value_type = Option<String>)]
    reading: Option<Text>,
}

/// An answer given to the script.
#[derive(Serialize, ToSchema)]
pub(crate) struct Given {
    /// Which question, by the slot's name in the flows.
    slot: String,
    /// The answer; an option in the reader's language.
    #[schema(value_type = String)]
    value: Text,
}

/// The last turn that the page knows; without it all are new.
#[derive(Deserialize)]
pub(crate) struct After {
    #[serde(default)]
    after: u64,
}

impl From<Reading> for Turn {
    fn from(Reading { message, reading }: Reading) -> Self {
        let picked = matches!(message.author, contract::Author::Visitor) && message.phrase.is_some();
        let (contacts, show) = message
            .card
            .map_or((Vec::new(), None), |card| (card.contacts, card.show));
        Self {
            seq: message.seq.0,
            author: message.author.into(),
            text: message.text,
            language: message.locale.into(),
            reading,
            picked,
            choices: message.choices.into_iter().map(|choice| choice.label).collect(),
            card: contacts
                .into_iter()
                .map(|it| Contact {
                    number: it.number,
                    about: it.about,
                    reading: None,
                })
                .collect(),
            show: show.map(|show| show.hangul),
            at: message.at.0,
        }
    }
}

impl From<contract::Author> for Author {
    fn from(author: contract::Author) -> Self {
        match author {
            contract::Author::Visitor => Self::Visitor,
            contract::Author::Bot => Self::Bot,
            contract::Author::Counselor => Self::Counselor,
            contract::Author::Interpreter => Self::Interpreter,
            contract::Author::System => Self::System,
        }
    }
}

impl From<Answer> for Given {
    fn from(answer: Answer) -> Self {
        Self {
            slot: answer.slot,
            value: answer.value,
        }
    }
}

impl From<switchboard::Undelivered> for Undelivered {
    fn from(turn: switchboard::Undelivered) -> Self {
        Self {
            seq: turn.seq.0,
            fate: turn.fate.into(),
        }
    }
}

/// Shows a conversation to its holder or a supervisor. The opening is written to the audit.
#[utoipa::path(get, path = "/conversations/{id}", tag = "conversations", params(("id" = uuid::Uuid, Path)), responses(
    (status = 200, body = Conversation), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn view(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Path(id): Path<String>,
) -> Result<Json<Conversation>, Problem> {
    let view = desk.switchboard.desk.view(&signed.principal, named(&id)?).await?;
    let theirs = view.row.locale.unwrap_or(Locale::KO);
    Ok(Json(Conversation {
        opened: view.opened.0,
        left: view.visitor_left,
        turns: view.messages.into_iter().map(Turn::from).collect(),
        answers: view.answers.into_iter().map(Given::from).collect(),
        emergency: emergency(&desk, theirs, reads(&signed.principal)),
        undelivered: view.undelivered.into_iter().map(Undelivered::from).collect(),
        word: view.word.into(),
        row: Row::told(&desk, &signed.principal, view.row),
    }))
}

/// Shows the turns behind `after`, at most 500, and of the whole conversation: the answers that are known, the turns
/// whose words are not kept any more, and those that may not have arrived.
#[utoipa::path(get, path = "/conversations/{id}/turns", tag = "conversations",
    params(("id" = uuid::Uuid, Path), ("after" = Option<u64>, Query, description = "The last turn that is known.")), responses(
    (status = 200, body = Turns), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn messages(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Path(id): Path<String>,
    Query(from): Query<After>,
) -> Result<Json<Turns>, Problem> {
    let (switchboard, id) = (&desk.switchboard, named(&id)?);
    let news = switchboard.desk.news(&signed.principal, id, Seq(from.after)).await?;
    Ok(Json(Turns {
        turns: news.messages.into_iter().map(Turn::from).collect(),
        answers: news.answers.into_iter().map(Given::from).collect(),
        forgotten: news.forgotten.into_iter().map(|seq| seq.0).collect(),
        undelivered: news.undelivered.into_iter().map(Undelivered::from).collect(),
        word: news.word.into(),
    }))
}

/// The emergency card of the visitor's language; each line is read beside it where the reader's card has it too. A
/// number that stands there twice, for two uses, has its lines in the same order in every language.
fn emergency(desk: &Desk, theirs: Locale, mine: Locale) -> Vec<Contact> {
    let mut read = desk.switchboard.texts.emergency(mine).contacts;
    let mut reading = |number: &str| {
        let at = read.iter().position(|it| it.number == number)?;
        Some(read.remove(at).about)
    };
    let shown = desk.switchboard.texts.emergency(theirs).contacts;
    shown
        .into_iter()
        .map(|it| Contact {
            reading: reading(&it.number),
            number: it.number,
            about: it.about,
        })
        .collect()
}
