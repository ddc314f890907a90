//! Telegram's limits as data. Where no other source is named, it is the Bot API's own page,
//! <https://core.telegram.org/bots/api>.

use std::time::Duration;

use contract::{Limits, Measure, Repetition};

/// What fits into a message part, how fast, how long.
pub const LIMITS: Limits = Limits {
    // `sendMessage`: 1 to 4096 characters after entities parsing, in UTF-16 code units.
    text: 4_096,
    measure: Measure::Utf16,
    // Observed by the authors of bot libraries; the page names no number.
    choices: 100,
    // Telegram states none. A button stands in a row of its own, and a phone shows about this much of it.
    label: 60,
    // "Bots FAQ", broadcasting: about 30 messages a second to all people together.
    rate: 30,
    // A call that met a 5xx sleeps ten seconds inside `teloxide`; so many may do so before others wait.
    abreast: 64,
    oldest: Duration::from_hours(24),
    // `sendMessage` has no idempotency key.
    repetition: Repetition::Doubled,
    // `deleteMessage`: less than 48 hours old. Half an hour is left for the way there and for clocks that differ.
    retractable: Some(Duration::from_mins(47 * 60 + 30)),
};

/// Messages that one `deleteMessages` takes.
pub(crate) const DELETED_AT_ONCE: usize = 100;

/// Updates that one `getUpdates` gives at most.
pub(crate) const UPDATES_AT_ONCE: u8 = 100;

/// Connections on which Telegram may bring updates at the same time; 40 is its own default.
///
/// The page warns that updates may overtake each other then. Telegram's server (tdlib/telegram-bot-api) puts messages
/// and edits into a queue by their chat (`Client.cpp`) and has only the first of a queue on its way, the next once that
/// one was answered with 2xx (`WebhookActor.cpp`). So what one person writes stays in order, and nobody waits for the
/// commit of somebody else's words. The press of a button may overtake words that were typed in the same moment.
pub(crate) const CONNECTIONS: u8 = 40;

/// The ports to which Telegram brings updates (`setWebhook`).
pub(crate) const WEBHOOK_PORTS: [u16; 4] = [443, 80, 88, 8443];

/// The longest secret of a webhook (`setWebhook`).
pub(crate) const SECRET_MOST: usize = 256;

/// The kinds of updates that the server asks for.
pub(crate) const ASKED_FOR: [&str; 3] = ["message", "edited_message", "callback_query"];

/// The longest body of an update, in bytes. A message of 4096 characters with all its entities and the message that it
/// answers stays far below.
pub(crate) const BODY_MOST: usize = 256 * 1024;

/// The longest that one call may take; the contract gives 30 seconds. `teloxide` ends a request after 17 seconds and
/// sleeps 10 more where the server failed.
pub(crate) const CALL_MOST: Duration = Duration::from_secs(29);
