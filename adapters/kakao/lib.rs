//! KakaoTalk: the skill webhook, its callback and the Event API.
//!
//! Kakao calls us with what somebody wrote, and the body of our answer is what they read; Kakao waits five seconds for
//! it. What the server says later rides in front of the next answer, goes by the one callback that Kakao sometimes
//! allows for a minute, or goes by the Event API where the operator pays for it. This crate puts all that into Kakao's
//! words and decides nothing: what a message means, who answers it and what may be shown is settled behind
//! [`contract::Inbox`] and [`contract::PullOutbox`].
//!
//! The way of a message: `routes.rs` checks the key and takes the body, `payload.rs` reads it, `repeat.rs` gives it a
//! key, `hear.rs` hands it to the server and waits, `answer.rs` lays out what it said, `skill_response.rs` writes it,
//! `flush.rs` sends it and tells when it has gone. `callback.rs` sends by the callback, `event_api.rs` by the Event
//! API.
//!
//! This crate knows nothing of flows, counselors or storage.
//!
//! **Invariant:** nothing of what Kakao tells of a person leaves `payload.rs`, but the key under which they write,
//! their words and the language of their app. Account numbers are dropped there.
//!
//! **Invariant:** no log line and no `Debug` shows a message, a person, a key or an address of Kakao.

mod address;
mod answer;
mod call;
mod callback;
mod event_api;
mod faults;
mod flush;
mod front;
mod hear;
mod kakao;
mod key;
mod later;
mod limits;
mod media;
mod payload;
mod proof;
mod refuse;
mod repeat;
mod routes;
mod run;
mod settings;
mod skill_response;
mod words;

use contract::{ChannelName, ChannelSheet};

pub use faults::faults;
pub use front::Ports;
pub use kakao::Kakao;
pub use limits::LIMITS;
pub use payload::{Surface, Unreadable, Utterance, read};
pub use proof::text_faults;
pub use routes::routes;
pub use run::run;
pub use settings::{CALLBACK_HOST, EVENT_API, EventApi, OperatorButton, Pace, Settings, SetupError};
pub use words::TEXT_KEYS;

/// What the rest of the program must know of this channel.
pub const SHEET: ChannelSheet = ChannelSheet {
    key: "kakao",
    name: "KakaoTalk",
    limits: Some(&LIMITS),
    texts: TEXT_KEYS,
    text_faults: Some(text_faults),
    loud: &[],
};

/// The name under which conversations on KakaoTalk are stored.
pub const CHANNEL: ChannelName = ChannelName::of(SHEET.key);
