//! Texts on their way to a translator and back.
//!
//! [`Book`] holds the files of `locales/` as they are written: every phrase with its wording and its place, every
//! danger list, and what `review.toml` says of each. [`Book::export`] writes a language as a PO file, [`Book::import`]
//! takes one in, and [`Book::note`] brings the review states up to date after files were edited by hand.
//! [`Book::states`] tells where a language stands.
//!
//! It opens no file and reads no clock: files go in as text and come out as text, the day is an argument. It knows no
//! flow, no channel and no conversation; who uses a phrase is told to it ([`Context`]).
//!
//! **Invariant:** a wording counts as reviewed only while it is the one that a person has read, and while Korean still
//! says what it was made from. Both are held by fingerprints ([`Fingerprint`]), so that an edit by whatever hand ends
//! the review by itself.
//!
//! **Invariant:** an import changes the entries that a translator changed, and no other byte.

mod book;
mod context;
mod danger;
mod day;
mod export;
mod fingerprint;
mod import;
mod meta;
mod note;
mod po;
mod review;
mod sheet;
mod state;
mod wording;

pub use book::Book;
pub(crate) use context::{Context, Usage};
pub use day::Day;
pub use fingerprint::Fingerprint;
pub use import::{Import, ImportOutcome, Taken};
pub(crate) use language::Fault;
pub use review::Reviewer;
pub use state::TranslationState;

#[cfg(test)]
mod property;
#[cfg(test)]
mod tests;
