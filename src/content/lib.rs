//! Flows and texts: loaded, proved, and looked at by whoever translates them.
//!
//! Everything that `haemil check` and `haemil locales` do. What is said at run time is `conversation`'s, which is given
//! a [`Script`](conversation::Script) made here. No file is opened and no clock read: files go in as text and come out
//! as text, the day is an argument, and of the channels the sheets are handed in.

mod examine;
mod exchange;
mod foreign;
mod known;
mod length;
mod load;
mod proof;
mod survey;
mod translation;
mod uses;
mod warning;

pub use examine::examine;
pub use exchange::{export, import};
pub use load::{Content, load, read};
pub use proof::{Measure, Proof, draw, prove};
pub use survey::{Reviewed, Survey};
pub use translation::{Book, Day, Fingerprint, Import, ImportOutcome, Reviewer, Taken, TranslationState};
pub use warning::{Warning, WarningKind};
