//! SQLite on real files: the conformance story, and what only files can suffer.

mod faults;
mod lost;
mod sealed;
mod story;
mod upgrade;
mod world;
