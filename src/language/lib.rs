//! Which language is this, and how do we say it.

mod answer;
mod detect;
mod evidence;
mod fault;
mod named;
mod tag;

pub use answer::{Answer, Question, Share};
pub use detect::{Candidate, Detection, Detector};
pub use evidence::{Evidence, Verdict};
pub use fault::Fault;
pub use named::locale_named;
pub use tag::Tag;
