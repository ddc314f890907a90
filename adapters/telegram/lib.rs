//! Telegram: updates in, messages out.
//!
//! Updates come by a webhook (`webhook.rs`) or are asked for (`poll.rs`); both read them with [`read`], hand what
//! people said to [`contract::Inbox`] and acknowledge only what was committed there. Message parts go out through
//! [`contract::Channel`], with `teloxide` as the library that speaks the Bot API.
//!
//! This crate knows nothing of flows, counselors, storage or languages. It keeps nothing but the number of the next
//! update; names, usernames and phone numbers are dropped while an update is read, so that no part of the server ever
//! holds them.
//!
//! **Invariant:** nothing is acknowledged to Telegram before [`contract::Inbox::deliver`] returned a receipt.
//!
//! **Invariant:** no text, chat, token or address of Telegram goes into a log or a `Debug`. The errors of `teloxide`
//! and `reqwest` hold all of them; `verdict.rs` is the one place that looks into them, and what leaves it are fixed
//! words.

mod backoff;
mod calls;
mod deliver;
mod disarm;
mod limits;
mod message;
mod pace;
mod poll;
mod post;
mod press;
mod presses;
mod receive;
mod register;
mod retract;
mod run;
mod settings;
mod spoken;
mod telegram;
mod verdict;
mod webhook;
mod wire;

use contract::{ChannelName, ChannelSheet};

pub use limits::LIMITS;
pub use pace::Pace;
pub use receive::{Press, Unreadable, Update, read};
pub use run::run;
pub use settings::{Mode, Settings, SetupError};
pub use telegram::{Ports, Telegram};
pub use webhook::routes;

/// What the rest of the program must know of this channel.
pub const SHEET: ChannelSheet = ChannelSheet {
    key: "telegram",
    name: "Telegram",
    limits: Some(&LIMITS),
    texts: &[],
    text_faults: None,
    loud: &[],
};

/// The name under which conversations of Telegram are stored.
pub const CHANNEL: ChannelName = ChannelName::of(SHEET.key);
