//! What has run out since it was written: facts past their day, numbers that nobody has called for half a year.

use std::fmt;

use contract::{Locale, Moment, PhraseKey};
use flow::CheckContext;

use crate::Script;

/// What is wrong with a file of the script, and what to do about it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fault {
    /// The file, as `flows/visa.yaml`.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: u64,
    /// The sentence.
    pub sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.sentence)
    }
}

impl Fault {
    /// A fault at a place.
    pub fn at(file: &str, line: u64, sentence: &str) -> Self {
        Self {
            file: file.to_owned(),
            line,
            sentence: sentence.to_owned(),
        }
    }

    /// The faults that the flows find with themselves, by their place under `flows/`.
    pub fn in_flows(found: Vec<flow::Fault>) -> Vec<Self> {
        let placed = found
            .into_iter()
            .map(|fault| Self::at(&format!("flows/{}", fault.file), fault.line, &fault.sentence));
        placed.collect()
    }

    /// The faults that the texts find with themselves.
    pub fn in_locales(found: Vec<language::Fault>) -> Vec<Self> {
        let placed = found
            .into_iter()
            .map(|fault| Self::at(&fault.file, fault.line as u64, &fault.sentence));
        placed.collect()
    }
}

impl Script {
    /// What has run out by then. The server goes on with it, and says so.
    pub fn expired(&self, now: Moment) -> Vec<Fault> {
        let lasting = Fault::in_flows(self.check_flows(None).faults);
        let mut faults = Fault::in_flows(self.check_flows(Some(now)).faults);
        faults.retain(|fault| !lasting.contains(fault));
        faults.extend(self.directory.stale(now).into_iter().map(|line| {
            let sentence = format!(
                "the line `{}` was verified on {}, more than 180 days ago; call it, then write the new date",
                line.id, line.verified_on
            );
            Fault::at("locales/hotlines.toml", 0, &sentence)
        }));
        let known = self.directory.holidays_until();
        if self.directory.holidays_end_before(now) {
            let sentence =
                format!("the public holidays are known until {known}; add the next year's, ad hoc ones included");
            faults.push(Fault::at("locales/holidays.toml", 0, &sentence));
        }
        faults
    }

    /// Checks the flows against the texts, cards and services that there are; with a day, what has run out is a fault.
    pub fn check_flows(&self, today: Option<Moment>) -> flow::Checked {
        let phrase = |key: &str| {
            self.catalogue
                .raw(Locale::KO, &PhraseKey::from(key.to_owned()))
                .is_some()
        };
        let card = |id: &str| self.directory.cards().any(|card| card == id);
        let service = |id: &str| self.directory.lines().any(|line| line.id == id);
        self.flows.check(&CheckContext {
            phrase: &phrase,
            card: &card,
            service: &service,
            today: today.map(|now| flow::Day::in_korea(now.0)),
        })
    }
}
