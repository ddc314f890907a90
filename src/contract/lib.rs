//! The words that adapters and the core share.
//!
//! An adapter turns a platform's update into an [`Inbound`] and hands it to the [`Inbox`]; what the core wants said
//! comes back as [`MessagePart`]s through [`Channel::send`], the [`Receipt`] or the [`PullOutbox`], and on the web as a
//! [`Message`] through the [`Transcript`]. Nothing here does I/O, reads a clock or draws a random number: [`Clock`] and
//! [`Entropy`] are ports, given their real form in `compose.rs` alone.
//!
//! **Invariant:** no type here that carries a person's words, address or secret shows it through `Debug` or `Display`.

mod backlog;
mod channel;
mod clean;
mod duty;
mod id;
mod inbox;
mod json;
mod locale;
mod message;
mod message_part;
mod moment;
mod network;
mod payload;
mod phrase;
mod pull_outbox;
mod redacted;
mod refusal;
mod risk;
mod sheet;
mod texts;
mod transcript;

pub use backlog::{Backlog, Correspondent};
pub use channel::{Channel, ChannelName, Outbound, Retracted, SendError, Sent, Way};
pub use clean::{clean, clean_line};
pub use duty::Duty;
pub use id::{ConversationId, CounselorId, Seq};
pub use inbox::{Admit, Body, Enclosed, Inbound, Inbox, Receipt, TEXT_LIMIT, within_limit};
pub use json::mended;
pub use locale::{Direction, LOCALES, Locale};
pub use message::{Author, Card, Choice, Contact, Message, Show};
pub use message_part::{Limits, Measure, MessagePart, Repetition};
pub use moment::{Clock, Entropy, Moment};
pub use network::network;
pub use payload::{CONTINUE, PAYLOAD_LIMIT, from_payload, payload};
pub use phrase::{Argument, Phrase, PhraseKey};
pub use pull_outbox::{PullOutbox, WaitingPart};
pub use redacted::{Peer, Text};
pub use refusal::Refusal;
pub use risk::Risk;
pub use sheet::{ChannelSheet, TextFaults};
pub use texts::Texts;
pub use transcript::{Change, ChangeStream, ConversationPlace, HolderKind, Resume, Return, Transcript, WaitTimes};
