//! Answers out of what people type.

mod contact;
mod date;
mod number;

pub(crate) use contact::{email, phone};
pub(crate) use date::{MONTHS, date};
pub(crate) use number::number;

use unicode_normalization::UnicodeNormalization;

use crate::normalise::ascii_digit;

/// The text with compatibility forms and the digits of every script folded, its punctuation kept.
fn folded(text: &str) -> String {
    text.nfkc().map(ascii_digit).collect::<String>().trim().to_owned()
}
