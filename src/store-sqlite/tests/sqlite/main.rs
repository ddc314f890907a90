//! SQLite on real files: the conformance story, and what only files can suffer.

mod story;
mod world;
