//! A day, as it stands in the files.

use std::fmt;

use toml::value::{Date, Datetime};

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Day(Date);

impl Day {
    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let parsed: Datetime = text.parse().ok()?;
        match parsed {
            Datetime {
                date: Some(date),
                time: None,
                offset: None,
            } => Some(Self(date)),
            _ => None,
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self(date)
    }
}
