//! The three platforms as the tests meet them: servers on loopback that speak the real wire formats.
//!
//! Each keeps to what its platform documents and to what was seen of it, and to no type of the server: a payload that
//! the server reads was written by somebody else.

pub mod discord;
pub mod kakao;
pub mod telegram;
pub mod tempo;
