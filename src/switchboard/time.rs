//! The server's time, and what becomes of a doubt about it.

mod doubt;
pub(crate) mod timekeeper;

pub use doubt::Time;
pub use timekeeper::Doubt;
