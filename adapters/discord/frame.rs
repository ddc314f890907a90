//! The gateway's frames: what stands around a dispatch, and what we say.

use contract::mended;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::limits::INTENTS;

/// What the gateway says (Discord's documentation, "Gateway Opcodes").
#[derive(Deserialize)]
pub(crate) struct Frame {
    pub(crate) op: u8,
    /// The kind of a dispatch.
    pub(crate) t: Option<String>,
    /// The number of a dispatch.
    pub(crate) s: Option<u64>,
    #[serde(default)]
    pub(crate) d: Value,
}

pub(crate) const DISPATCH: u8 = 0;
pub(crate) const HEARTBEAT: u8 = 1;
pub(crate) const RECONNECT: u8 = 7;
pub(crate) const INVALID_SESSION: u8 = 9;
pub(crate) const HELLO: u8 = 10;
pub(crate) const HEARTBEAT_ACK: u8 = 11;

impl Frame {
    /// Reads a frame; nothing where it is none.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(&mended(bytes)).ok()
    }
}

/// A session begins.
pub(crate) fn identify(token: &SecretString) -> String {
    json!({"op": 2, "d": {
        "token": token.expose_secret(),
        "intents": INTENTS,
        "properties": {"os": std::env::consts::OS, "browser": "haemil", "device": "haemil"},
        "compress": false,
        "shard": [0, 1],
    }})
    .to_string()
}

/// A session goes on where it was.
pub(crate) fn resume(token: &SecretString, session: &str, seq: u64) -> String {
    json!({"op": 6, "d": {"token": token.expose_secret(), "session_id": session, "seq": seq}}).to_string()
}

/// We are alive, and have read so far.
pub(crate) fn heartbeat(seq: Option<u64>) -> String {
    json!({"op": HEARTBEAT, "d": seq}).to_string()
}
