//! The visitor's protocol, asked as a browser asks it: real routes, real JSON, a small server behind them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod asking;
mod crowding;
mod door;
mod failing;
mod gate;
mod going;
mod in_app;
mod opening;
mod reading;
mod returning;
mod saying;
mod server;
