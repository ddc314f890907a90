//! What the engine allows, in one place. A flow that asks for more is refused before it is served. A conversation that
//! meets a limit goes on with a person and never ends in an error.

/// Bytes of a flow's file. The longest of the server has a tenth of it.
pub(crate) const FLOW_BYTES_MOST: usize = 256 * 1024;

/// Nodes of a flow. A flow that nobody can survey is several flows.
pub(crate) const NODES_MOST: usize = 500;

/// Flows of a server; with the nodes above an index of 16 bits holds each.
pub(crate) const FLOWS_MOST: usize = 5_000;

/// Options of a `choose`, cases of a `branch`, ways of a `random`.
pub(crate) const WAYS_MOST: usize = 100;

/// Questions of a `form`. A longer one is not answered on a phone by somebody who is afraid.
pub(crate) const FIELDS_MOST: usize = 12;

/// Answers that all flows together declare.
pub(crate) const SLOTS_MOST: usize = 200;

/// Nodes passed for one input. The longest honest chain between two questions is far shorter; a loop without a question
/// meets this and is handed to a person.
pub(crate) const STEPS_MOST: usize = 200;

/// Messages, questions and cards said for one input. More of them is a page that nobody reads; the rest waits for a
/// person.
pub const SAID_MOST: usize = 20;

/// Flows inside each other by `call`. A flow that calls itself meets this.
pub const FRAMES_MOST: usize = 8;

/// Talks with a person in a row, without an answer of the visitor's between them, after which the script does not take
/// the conversation back where it stood: it would only hand it off again.
pub(crate) const HAND_OFFS_MOST: u8 = 4;

/// Questions that `back` can undo.
pub(crate) const BACK_MOST: usize = 10;

/// Options shown at a time; the smallest channel (KakaoTalk quick replies) takes ten.
pub(crate) const CHOICES_MOST: usize = 10;

/// Bytes of what a button carries back. The smallest channel (Telegram, 64 bytes) needs the other bytes for the turn
/// that asked.
pub(crate) const VALUE_MOST: usize = 49;

/// Misunderstandings before a person is called where a flow gives no number of its own.
pub(crate) const RETRIES_MOST: u8 = 3;

/// Milliseconds after a question in which nobody can have read it, so that a message written then was begun before. If
/// it is no answer, it is passed over once and is not counted as a misunderstanding.
pub(crate) const UNREAD_FOR: i64 = 2_000;

/// Characters of an answer in free text that is kept whole. The turn itself keeps every word.
pub(crate) const ANSWER_MOST: usize = 2_000;

/// Bytes of all answers of a conversation. The session travels with every message.
pub const ANSWERS_MOST: usize = 16 * 1024;

/// Characters of a message that are looked through for words, from its beginning.
pub(crate) const READ_MOST: usize = 4_000;

/// Digits of a telephone number, after E.164 and the shortest local numbers (112).
pub(crate) const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 3..=15;

/// Length of an e-mail address, after RFC 5321.
pub(crate) const EMAIL_MOST: usize = 254;

#[cfg(test)]
mod tests;
