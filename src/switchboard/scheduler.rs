//! What happens by itself.

pub(crate) mod tick;
pub(crate) mod trouble;

pub use tick::{Scheduler, ServerNotices};
