//! The hours that a line's text states, held against the hours of `hotlines.toml`: both are written by hand, and a
//! visitor reads the text.

use std::collections::BTreeSet;

use contract::{LOCALES, Locale};
use jiff::civil::Time;

use crate::{Catalogue, Fault};

use super::Directory;
use super::hours::OpeningHours;
use super::line::Hotline;

impl Directory {
    /// Texts that leave out an hour at which their line opens or closes, in every language that has the text itself.
    /// Hours are written with the digits 0 to 9 in all languages. What a text says beyond them is not looked at.
    pub(super) fn misstated_hours(&self, catalogue: &Catalogue) -> Vec<Fault> {
        let texts = self
            .lines()
            .flat_map(|line| LOCALES.into_iter().map(move |locale| (line, locale)));
        let faults = texts.filter_map(|(line, locale)| {
            let sentence = misstated(line, locale, &catalogue.raw(locale, &line.about)?)?;
            let (file, place) = catalogue.place(locale, &line.about)?;
            Some(Fault::new(file, place, sentence))
        });
        faults.collect()
    }
}

/// What is wrong with the hours in a text, if anything is.
fn misstated(line: &Hotline, locale: Locale, text: &str) -> Option<String> {
    let (id, about, stated) = (&line.id, line.about.as_str(), numbers(text));
    let openings = openings(line, locale);
    if openings.iter().all(|opening| **opening == OpeningHours::always()) {
        let others = names_an_hour(text) && !stated.contains(&24);
        return others.then(|| format!("the line `{id}` is open for 24 hours in hotlines.toml; say so in `{about}`"));
    }
    let missing: Vec<String> = ends(&openings)
        .difference(&stated)
        .map(|hour| format!("{hour}:00"))
        .collect();
    (!missing.is_empty()).then(|| {
        format!(
            "the line `{id}` opens or closes at {} in hotlines.toml; say so in `{about}`, or mend the hours there",
            missing.join(" and ")
        )
    })
}

/// The hours that matter to whoever speaks a language: those at which it is spoken, or all where it never is.
fn openings(line: &Hotline, locale: Locale) -> Vec<&OpeningHours> {
    let spoken = |opening: &&OpeningHours| opening.languages.as_ref().unwrap_or(&line.languages).speak(locale);
    let some: Vec<&OpeningHours> = line.openings.iter().filter(spoken).collect();
    if some.is_empty() {
        line.openings.iter().collect()
    } else {
        some
    }
}

/// The full hours at which a line opens or closes; where one opening ends and the next begins, it does neither.
fn ends(openings: &[&OpeningHours]) -> BTreeSet<u8> {
    let follows = |one: &OpeningHours, next: &OpeningHours| one.days == next.days && one.to == next.from;
    let opens = openings
        .iter()
        .filter(|opening| !openings.iter().any(|before| follows(before, opening)));
    let closes = openings
        .iter()
        .filter(|opening| !openings.iter().any(|next| follows(opening, next)));
    let hour = |time: Time| time.hour().unsigned_abs();
    let closing = |time: Time| if time == Time::midnight() { 24 } else { hour(time) };
    opens
        .map(|opening| hour(opening.from))
        .chain(closes.map(|opening| closing(opening.to)))
        .collect()
}

/// The numbers of a text, as far as they could be hours.
fn numbers(text: &str) -> BTreeSet<u8> {
    let runs = text.split(|letter: char| !letter.is_ascii_digit());
    runs.filter_map(|run| run.parse().ok())
        .filter(|number| *number <= 24)
        .collect()
}

/// Whether a text says an hour, as "9:00" or, in Korean, "9시".
fn names_an_hour(text: &str) -> bool {
    let mut pairs = text.chars().zip(text.chars().skip(1));
    pairs.any(|(letter, next)| letter.is_ascii_digit() && [':', '시'].contains(&next))
}
