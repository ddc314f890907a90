//! The adapter against a stand-in of KakaoTalk, with a house of one room behind it.

mod authentication;
mod callback;
mod event;
mod forged;
mod house;
mod limits;
mod mail;
mod quiet;
mod repeat;
mod rules;
mod saying;
mod slow;
mod stage;
mod wire;
