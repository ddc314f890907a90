//! Inbound: what an adapter calls.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::{ChannelName, ConversationId, HolderKind, Locale, Peer, Refusal, Seq, Text, WaitingPart};

/// The longest text that the server takes in one turn, in Unicode scalar values.
pub const TEXT_LIMIT: usize = 8_000;

/// A platform's update, parsed. It has seen no id of ours.
#[derive(Clone, Debug)]
pub struct Inbound {
    /// Where it came from.
    pub channel: ChannelName,
    /// From whom.
    pub peer: Peer,
    /// The platform's own id of the update; the same key is taken in once within 48 hours. Only its HMAC is kept.
    pub key: Text,
    /// What it says.
    pub body: Body,
    /// Whether it may begin a conversation.
    pub admit: Admit,
    /// The languages that the platform suggests, the likeliest first: the browser's, the app's.
    pub hints: Vec<Locale>,
    /// The platform's ids of this very message, needed to delete it; kept sealed. Those of a [`Body::Edit`] are the ids
    /// of the message that was changed.
    pub handles: Vec<Text>,
}

/// Whether a message from somebody unknown begins a conversation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Admit {
    /// It does: the first message on a messenger.
    Anyone,
    /// It does, from a place where many were begun just now: it is answered as any other, and waits for a person behind
    /// others of the same risk.
    Crowded,
    /// It does not: a web turn needs a conversation that was opened before.
    Known,
}

impl Admit {
    /// Whether a conversation may begin.
    pub fn opens(self) -> bool {
        match self {
            Self::Anyone | Self::Crowded => true,
            Self::Known => false,
        }
    }
}

/// What a message says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// The visitor has come in and said nothing yet; `locale` is the language picked on the page, an explicit choice.
    /// On a messenger it is the button that begins a chat, and the greeting follows.
    Open {
        /// The language, if the visitor has picked one.
        locale: Option<Locale>,
    },
    /// Words, at most [`TEXT_LIMIT`] of them.
    Text(Text),
    /// An answer picked from those that turn `prompt` offered.
    Choice {
        /// The turn that asked.
        prompt: Seq,
        /// The value picked.
        value: String,
    },
    /// Something other than words: the server takes none, and says so. The words under it are heard.
    Media {
        /// What it is, so that the sender can be told what did not arrive.
        what: Enclosed,
        /// The words under it.
        caption: Option<Text>,
    },
    /// What an earlier message, the one with the same [`Inbound::handles`], says now: the person has changed it. It is
    /// heard for danger, and answers nothing that was asked after the message was written.
    Edit(Text),
    /// The visitor has gone, by the quick exit: nothing more is sent to them.
    Leave,
    /// The visitor wants everything gone, and has confirmed it.
    Erase,
}

/// What somebody sends instead of words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Enclosed {
    /// A picture, a film, a sticker, a file, or something that nobody has heard of yet.
    File,
    /// A voice message or another recording of sound.
    Voice,
    /// A place on the map.
    Place,
    /// Somebody's telephone number from the address book.
    Contact,
}

/// As much of these words as the server takes in one turn. What is cut off is lost, but a cry for help in the first
/// lines is heard.
pub fn within_limit(words: &str) -> &str {
    match words.char_indices().nth(TEXT_LIMIT) {
        Some((end, _)) => &words[..end],
        None => words,
    }
}

/// The server has it: it is committed, and so is all that follows from it.
#[derive(Clone, PartialEq, Debug)]
pub struct Receipt {
    /// The conversation that it belongs to.
    pub conversation: ConversationId,
    /// The visitor's own turn, or the last turn where the message made none.
    pub seq: Seq,
    /// Whether the server had it before; the receipt then tells what the first one told.
    pub duplicate: bool,
    /// Who owns the conversation now.
    pub holder: HolderKind,
    /// The language that it is held in.
    pub locale: Locale,
    /// What the server says in answer, for channels whose reply rides in the platform's request; empty for others.
    pub message_parts: Vec<WaitingPart>,
    /// Whether something older waits in the [`crate::PullOutbox`] and may be shown.
    pub waiting: bool,
}

/// The one way into the server.
///
/// **Invariant:** when `deliver` returns a [`Receipt`], the message and all that follows from it are committed. An
/// adapter MUST NOT acknowledge anything to its platform before.
#[async_trait]
pub trait Inbox: Send + Sync {
    /// Takes a message in. Waits for the commit, at most 10 seconds.
    async fn deliver(&self, inbound: Inbound) -> Result<Receipt, Refusal>;
}
