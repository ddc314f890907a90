//! Who answers the phone: the lines of `locales/hotlines.toml`, by language and hour.
//!
//! Every number that the server shows stands in that one file, with its source and the day on which it was verified. A
//! visitor is shown only lines that speak their language or bring an interpreter.

mod card;
mod hours;
mod languages;
mod layout;
mod line;
mod read;
mod stated;

use std::collections::BTreeMap;

use contract::{Locale, Moment, PhraseKey};
use jiff::civil::Date;

use crate::Fault;

pub use line::Hotline;

use hours::Calendar;
use layout::Layout;

/// A number older than this, in days, is to be verified again.
const FRESH: i32 = 180;

/// The lines and the cards made of them.
#[derive(Clone, PartialEq, Debug)]
pub struct Directory {
    lines: BTreeMap<String, Hotline>,
    cards: BTreeMap<String, Layout>,
    calendar: Calendar,
}

impl Directory {
    /// Reads `hotlines.toml` and `holidays.toml`, and tells every fault at once.
    pub fn load(hotlines: &str, holidays: &str) -> Result<Self, Vec<Fault>> {
        let read::Files { lines, cards, calendar } = read::files(hotlines, holidays)?;
        Ok(Self { lines, cards, calendar })
    }

    /// Whether a service is open now and speaks this language at this hour. A service that nobody knows is closed.
    pub fn open(&self, service: &str, locale: Locale, now: Moment) -> bool {
        self.lines
            .get(service)
            .is_some_and(|line| self.speaks_now(line, locale, now))
    }

    /// Whether a service speaks this language at any hour.
    pub fn serves(&self, service: &str, locale: Locale) -> bool {
        self.lines.get(service).is_some_and(|line| line.languages.speak(locale))
    }

    /// The lines verified more than 180 days ago.
    pub fn stale(&self, now: Moment) -> Vec<&Hotline> {
        let today = hours::seoul(now).date();
        self.lines()
            .filter(|line| line.verified_on.until(today).is_ok_and(|age| age.get_days() > FRESH))
            .collect()
    }

    /// The last day for which the public holidays are known.
    pub fn holidays_until(&self) -> Date {
        self.calendar.until()
    }

    /// Whether the public holidays of a moment's day are not known any more, so that offices would be called open on
    /// them.
    pub fn holidays_end_before(&self, now: Moment) -> bool {
        hours::seoul(now).date() > self.calendar.until()
    }

    /// A line by its id.
    pub fn line(&self, id: &str) -> Option<&Hotline> {
        self.lines.get(id)
    }

    /// Every line, by id.
    pub fn lines(&self) -> impl Iterator<Item = &Hotline> {
        self.lines.values()
    }

    /// The ids of the cards.
    pub fn cards(&self) -> impl Iterator<Item = &str> {
        self.cards.keys().map(String::as_str)
    }

    /// The line of `hotlines.toml` on which a card stands.
    pub fn place_of_card(&self, id: &str) -> Option<usize> {
        self.cards.get(id).map(|card| card.place)
    }

    /// The phrases that lines and cards say, each with the line or card that says it.
    pub fn phrases(&self) -> impl Iterator<Item = (&PhraseKey, &str)> {
        let lines = self.lines().map(|line| (&line.about, line.id.as_str()));
        let signs = self
            .cards
            .iter()
            .filter_map(|(id, card)| Some((id.as_str(), card.show.as_ref()?)));
        lines.chain(signs.flat_map(|(id, sign)| [(&sign.sound, id), (&sign.meaning, id)]))
    }

    /// Whether a language needs a phrase: what a line is for is said only in the languages that the line speaks.
    pub fn needs(&self, locale: Locale, key: &PhraseKey) -> bool {
        let mut lines = self.lines().filter(|line| line.about == *key).peekable();
        lines.peek().is_none() || lines.any(|line| line.languages.speak(locale))
    }

    fn speaks_now(&self, line: &Hotline, locale: Locale, now: Moment) -> bool {
        let moment = hours::seoul(now);
        let mut open = line
            .openings
            .iter()
            .filter(|opening| opening.covers(moment, &self.calendar));
        open.any(|opening| opening.languages.as_ref().unwrap_or(&line.languages).speak(locale))
    }
}

#[cfg(test)]
mod tests;
