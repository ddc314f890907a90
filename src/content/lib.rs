//! Flows and texts: loaded, proved, and looked at by whoever translates them.
//!
//! Everything that `haemil check` and `haemil locales` do. What is said at run time is `conversation`'s, which is given a
//! [`Script`](conversation::Script) made here.

mod length;
mod load;
mod proof;
mod uses;

pub use length::{Room, long_labels, long_texts};
pub use load::{Content, load, read};
pub use proof::{Measure, Proof, draw, faults_on, prove};
pub use uses::{Said, Use, Uses, bare, exemplary, keys, meta, needs, place, said, uses};
