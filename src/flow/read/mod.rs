//! Answers out of what people type.

mod contact;
mod date;
mod number;

pub(crate) use contact::{email, phone};
pub(crate) use date::{MONTHS, date};
pub(crate) use number::number;
