//! The adapter against a Discord of its own on loopback: what a person and a counselor would notice.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod connection;
mod deleting;
mod failing;
mod hearing;
mod hostile;
mod missed;
mod pressing;
mod quiet;
mod sending;
mod server;
