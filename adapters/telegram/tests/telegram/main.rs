//! The adapter against the stand-in: what people write, what they see, and what nobody else may.

mod asking;
mod bringing;
mod erasing;
mod forged;
mod pressing;
mod reading;
mod secrets;
mod sending;
mod server;
