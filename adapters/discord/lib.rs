//! Discord: direct messages over the gateway.
//!
//! The platform's dispatches become [`contract::Inbound`]s and [`contract::MessagePart`]s become its messages. The
//! address of a person is the id of the direct-message channel, as decimal text: no user id, name or picture is kept,
//! or even read.
//!
//! Inbound: `gateway.rs` reads the socket in order, `read.rs` says what a dispatch is, `lanes.rs` keeps one queue a
//! channel, `intake.rs` hands a message to the server, `press.rs` answers buttons within the platform's three seconds,
//! `missed.rs` fetches what was written while no session listened. Outbound: `send.rs`, with `render.rs` and
//! `escape.rs` for the words and `call.rs` for the request.
//!
//! This crate knows nothing of flows, counselors or storage, and says nothing by itself.
//!
//! **Invariant:** no words of a person, no address and no token of ours reach a log: this crate logs fixed words and
//! the platform's numeric codes alone. The libraries below log none of it at `info`, which a test holds; at finer
//! levels they do, so whoever sets up tracing MUST silence the targets of [`LOUD`] at every level.

mod call;
mod discord;
mod escape;
mod failure;
mod frame;
mod gateway;
mod gone;
mod intake;
mod lanes;
mod limits;
mod missed;
mod press;
mod read;
mod render;
mod request;
mod run;
mod send;
mod settings;

use contract::{ChannelName, ChannelSheet};

pub use discord::Discord;
pub use intake::Ports;
pub use limits::LIMITS;
pub use read::read;
pub use run::run;
pub use settings::{Pace, Settings, SetupError};

/// What the rest of the program must know of this channel.
pub const SHEET: ChannelSheet = ChannelSheet {
    key: "discord",
    name: "Discord",
    limits: Some(&LIMITS),
    texts: &[],
    text_faults: None,
    loud: &LOUD,
};

/// The name under which its conversations are stored.
pub const CHANNEL: ChannelName = ChannelName::of(SHEET.key);

/// Targets of the libraries below that write messages, addresses or tokens at one level or another.
pub const LOUD: [&str; 5] = ["serenity", "tungstenite", "tokio_tungstenite", "reqwest", "hyper"];
