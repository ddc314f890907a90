//! What happens by itself.

pub(crate) mod rounds;
pub(crate) mod trouble;

pub use rounds::{Notices, Scheduler};
