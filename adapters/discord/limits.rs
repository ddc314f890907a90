//! What Discord allows, as data, by its documentation (<https://discord.com/developers/docs>).

use std::time::Duration;

use contract::{Limits, Measure, Repetition};

/// The limits that the core keeps to.
pub const LIMITS: Limits = Limits {
    // 2,000 less a margin for the backslashes of `escape.rs`.
    text: 1_900,
    measure: Measure::Scalars,
    choices: OPTIONS,
    // A button's label; an option of a menu would take 100.
    label: 80,
    // 50 requests a second for the whole bot, of which some are typing and acknowledgements.
    rate: 40,
    abreast: 32,
    oldest: Duration::from_hours(24),
    // By `nonce` and `enforce_nonce`, for a few minutes.
    repetition: Repetition::Recognised,
    // A bot may delete its own message at any age; two weeks is how far back the server needs it.
    retractable: Some(Duration::from_hours(24 * 14)),
};

/// The longest content of a message, in Unicode scalar values.
pub(crate) const CONTENT: usize = 2_000;
/// The most options of a menu.
const OPTIONS: usize = 25;
/// Rows of components under one message.
pub(crate) const ROWS: usize = 5;
/// More answers than this stand in a menu: two buttons abreast is what a phone shows without cutting labels.
pub(crate) const BUTTONS: usize = 10;
/// Messages fetched with one request (Discord's documentation, "Get Channel Messages").
pub(crate) const PAGE: usize = 100;
/// Pages fetched for one person after a lost session.
pub(crate) const PAGES: usize = 5;
/// The longest frame taken from the gateway, in bytes. A message of 4,000 characters with ten attachments has 30 KB.
pub(crate) const FRAME: usize = 4 * 1_024 * 1_024;
/// The longest answer read from the HTTP API, in bytes: one page of messages, amply.
pub(crate) const ANSWER: usize = 8 * 1_024 * 1_024;
/// `DIRECT_MESSAGES`; their content comes without the privileged intent.
pub(crate) const INTENTS: u64 = 1 << 12;
/// Events read from the gateway and not yet taken in. At this bound the socket is not read any further. The platform
/// keeps what it has; if it gives up and ends the session, the messages are fetched after the next one begins.
pub(crate) const ROOM: usize = 1_024;
/// Messages handed to the server at once.
pub(crate) const HANDS: usize = 32;
/// Channels whose missed messages are fetched at once; the HTTP limit is shared with what is sent.
pub(crate) const FETCHES: usize = 4;
