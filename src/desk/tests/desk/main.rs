//! The desk over the real switchboard and a database in a file: what a browser asks, and what it is told.

mod accounts;
mod audited;
mod border;
mod build;
mod guessing;
mod messenger;
mod people;
mod server;
mod sessions;
mod stream;
mod typed;
mod undelivered;
mod work;
