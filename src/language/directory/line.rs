//! A line that one can call.

use contract::PhraseKey;
use jiff::civil::Date;

use super::hours::OpeningHours;
use super::languages::Languages;

/// A line that one can call.
#[derive(Clone, PartialEq, Debug)]
pub struct Hotline {
    /// What flows and texts name it by.
    pub id: String,
    /// The number, as one dials it.
    pub number: String,
    /// The phrase that says what it is for and when it answers.
    pub about: PhraseKey,
    /// Where it was verified.
    pub source: String,
    /// On which day.
    pub verified_on: Date,
    pub(super) languages: Languages,
    pub(super) openings: Vec<OpeningHours>,
    pub(super) place: usize,
}
