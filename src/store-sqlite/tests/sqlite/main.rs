//! SQLite on real files: the conformance suite, and what only files can suffer.

mod conformance;
mod faults;
mod lost;
mod sealed;
mod upgrade;
mod world;
