//! Which language is this, and how do we say it.
//!
//! Three things that know nothing of each other's business: [`Detector`] and [`Evidence`] find the language of a
//! visitor, [`Catalogue`] says a phrase in it, [`Directory`] knows who answers the phone in it and when. All of them
//! are read-only once made, and may be shared between threads. None opens a file or reads a clock: texts and moments
//! are arguments.

mod answer;
mod catalogue;
mod cover;
mod detect;
mod directory;
mod evidence;
mod fault;
mod named;
mod tag;

pub use answer::{Answer, Question, Share};
pub use catalogue::{Catalogue, Meta, Rendered, placeholders};
pub use cover::{LockScreen, LockScreenLine};
pub use detect::{Candidate, Detection, Detector, Part};
pub use directory::{Directory, Hotline};
pub use evidence::{Evidence, Verdict};
pub use fault::{Fault, line_of};
pub use named::Names;
pub use tag::Tag;

/// What the tool that trains the model shares with the detector: how a text is read and cut, and the form of the
/// weights.
pub mod training {
    pub use crate::detect::{Group, KEY_BITS, LABELS, LanguageWords, Row, STEPS, Table, softmax, unit, write};
}
