//! Danger signals in every language.
//!
//! Every message is read against the lists of all languages at once, `locales/*/danger.toml`, whatever language it is
//! thought to be in: people in danger write in whatever language comes to them, in somebody else's letters, with gaps
//! and typos.
//!
//! The crate knows nothing of conversations, flows or channels. It says what it noticed and how grave that is; the
//! caller raises the risk. What it returns names a rule and never quotes a message, so that it may stand in a log.
//!
//! **Invariant:** a signal can only raise a risk. There is no signal that lowers one, an exception in a list takes away
//! nothing but the match that it covers, and a list cannot give [`Risk::L4`], which only a person says, with a button.

mod drawn;
mod fault;
mod found;
mod hangul;
mod list;
mod misspelt;
mod normal;
mod pattern;
mod phrases;
mod sign;
mod signal;

#[cfg(test)]
mod calls;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod strangers;

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;
use contract::{Locale, Risk};

pub use fault::Fault;
pub use signal::{Kind, RuleId, Signal};

use found::{Covered, FoundPhrases, ScannedMessage};
use list::{Rule, RulePart, Shape};
use misspelt::Misspelt;
use normal::Normal;
use pattern::Pattern;
use phrases::{Hit, Phrases};

/// A word of at least so many letters is recognised with one of them wrong even where it stands alone.
const LONG_WORD: usize = 7;

/// The lists of all languages, ready to read messages.
pub struct Triage {
    rules: Vec<Rule>,
    phrases: Phrases,
    automaton: AhoCorasick,
    misspelt: Misspelt,
}

impl Triage {
    /// Reads the lists, one file a language, and tells every fault at once.
    pub fn load(files: impl IntoIterator<Item = (Locale, impl AsRef<str>)>) -> Result<Self, Vec<Fault>> {
        let (mut rules, mut said, mut faults) = (Vec::new(), Vec::new(), Vec::new());
        for (locale, text) in files {
            match list::read(locale, text.as_ref()) {
                Ok(read) => {
                    for (rule, phrases) in read {
                        let part = |role| Hit {
                            rule: rules.len(),
                            role,
                        };
                        said.extend(phrases.into_iter().map(|(pattern, role)| (pattern, part(role))));
                        rules.push(rule);
                    }
                }
                Err(more) => faults.extend(more),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let phrases = Phrases::of(said);
        let automaton = AhoCorasick::new(phrases.patterns().map(Pattern::letters)).map_err(|error| {
            vec![Fault::new(
                "locales",
                1,
                format!("the danger lists are too large together: {error}"),
            )]
        })?;
        let mut misspelt = Misspelt::default();
        for (number, pattern) in phrases.patterns().enumerate() {
            let uses = phrases.uses(number);
            if uses.iter().any(|part| part.role == RulePart::Misspelt) {
                misspelt.add(pattern.letters(), number);
            } else if uses
                .iter()
                .any(|part| part.role == RulePart::Any && rules[part.rule].shape.is_whole())
            {
                misspelt.add_once(pattern.letters(), number);
            }
        }
        Ok(Self {
            rules,
            phrases,
            automaton,
            misspelt,
        })
    }

    /// What a message says of danger, the gravest first. Empty means that nothing was noticed, not that nobody is in
    /// danger.
    pub fn examine(&self, text: &str) -> Vec<Signal> {
        let message = Normal::of(text);
        let mut hits: BTreeMap<usize, Vec<Range<usize>>> = BTreeMap::new();
        for hit in self.automaton.find_overlapping_iter(message.letters()) {
            let pattern = hit.pattern().as_usize();
            let (phrase, uses) = (self.phrases.pattern(pattern), self.phrases.uses(pattern));
            if phrase.fits(&message, hit.range()) {
                let apart = uses.iter().any(|part| self.rules[part.rule].shape == Shape::Apart);
                let place = if apart {
                    hit.range()
                } else {
                    phrase.reach(&message, &hit.range())
                };
                hits.entry(pattern).or_default().push(place);
            }
        }
        let mut near: BTreeMap<usize, Vec<Range<usize>>> = BTreeMap::new();
        // A short word with a letter wrong may be another word, unless it stands beside one that calls for help.
        let beside = hits.keys().any(|pattern| self.cries(*pattern));
        for word in self.misspelt.find(&message) {
            let heard = word.sure || beside || self.phrases.pattern(word.number).length() >= LONG_WORD;
            let within = |known: &Range<usize>| known.start <= word.place.start && word.place.end <= known.end;
            let mut known = hits.iter().filter(|(other, _)| self.cries(**other));
            if heard && !known.any(|(_, places)| places.iter().any(within)) {
                near.entry(word.number).or_default().push(word.place);
            }
        }
        let mut found: BTreeMap<usize, FoundPhrases<'_>> = BTreeMap::new();
        let mut cover = Covered::new();
        let exact = hits.iter().map(|hit| (hit, true));
        for ((pattern, places), exact) in exact.chain(near.iter().map(|hit| (hit, false))) {
            let (phrase, uses) = (self.phrases.pattern(*pattern), self.phrases.uses(*pattern));
            // A word with a letter wrong says nothing where other words stand around it.
            let uses = uses.iter().filter(|part| exact || self.around(**part));
            for part in uses {
                found.entry(part.rule).or_default().note(part.role, places);
                if self.around(*part) {
                    for place in places {
                        cover.add(&phrase.reach(&message, place));
                    }
                }
            }
        }
        let read = ScannedMessage {
            letters: message.letters(),
            whole: cover.whole(message.letters().len()),
            pressed: message.pressed() || !near.is_empty(),
        };
        let mut signals: Vec<Signal> = found
            .into_iter()
            .map(|(rule, found)| (&self.rules[rule], found))
            .filter(|(rule, found)| found.holds(rule, &read))
            .map(|(rule, _)| rule.signal.clone())
            .collect();
        signals.sort_by_key(|signal| std::cmp::Reverse(signal.level));
        signals
    }

    /// Whether a pattern is a word of a call for help that fills a message.
    fn cries(&self, pattern: usize) -> bool {
        self.phrases.uses(pattern).iter().any(|part| self.around(*part))
    }

    /// Whether a phrase may stand in a message that says nothing but a call for help.
    fn around(&self, part: Hit) -> bool {
        let whole = self.rules[part.rule].shape.is_whole();
        whole && matches!(part.role, RulePart::Any | RulePart::Misspelt | RulePart::Around)
    }

    /// The gravest level that a message gives; `L0` when nothing was noticed.
    pub fn level(&self, text: &str) -> Risk {
        self.examine(text).first().map_or(Risk::L0, |signal| signal.level)
    }
}
