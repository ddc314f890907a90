//! The adapter against a stand-in of KakaoTalk, with a small server in memory behind it.

mod authentication;
mod callback;
mod collected;
mod event;
mod forged;
mod limits;
mod quiet;
mod repeat;
mod rules;
mod saying;
mod server;
mod slow;
mod stage;
mod wire;
