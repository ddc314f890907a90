//! Web chat: the visitor's page and the protocol behind it.
//!
//! A visitor has no account, no cookie and no name. What makes a conversation theirs is a token that the page keeps in
//! a variable; it is the [`contract::Peer`] of this channel. The page sends turns and reads a stream of turns; whatever
//! a turn means, where it leads and who answers it is decided behind [`contract::Inbox`] and [`contract::Transcript`].
//!
//! This crate knows nothing of flows, counselors or storage. It writes no text of its own but the sentences of its
//! errors.
//!
//! **Invariant:** no address of a visitor leaves this crate or is written down in it; `meter.rs` says how addresses are
//! counted all the same.
//!
//! **Invariant:** every answer carries the headers of `headers.rs`; a route enters the server through the tables of
//! `routes.rs` alone, which [`addresses`] shows.

mod address;
mod admitted;
mod body;
mod challenge;
mod challenger;
mod clean;
mod counters;
mod crowd;
mod events;
mod front;
mod gate;
mod headers;
mod leave;
mod meter;
mod open;
mod origin;
mod pace;
mod page;
mod ports;
mod problem;
mod reader;
mod render;
mod returning;
mod routes;
mod settings;
mod spent;
mod streams;
mod token;
mod turns;
mod whence;
mod window;
mod wire;
mod words;

use contract::{ChannelName, ChannelSheet};

pub use address::Address;
pub use ports::Ports;
pub use render::numbers;
pub use routes::{addresses, routes};
pub use settings::{ChallengeKey, Pace, Proof, Settings};
pub use words::TEXT_KEYS;

/// What the rest of the program must know of this channel.
pub const SHEET: ChannelSheet = ChannelSheet {
    key: "web",
    name: "the visitor's page",
    limits: None,
    texts: TEXT_KEYS,
    text_faults: None,
    loud: &[],
};

/// The name under which conversations of the page are stored.
pub const CHANNEL: ChannelName = ChannelName::of(SHEET.key);
