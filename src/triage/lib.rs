//! Danger signals in every language.
//!
//! Every message is read against the lists of all languages at once, `locales/*/danger.toml`, whatever language it is
//! thought to be in: people in danger write in the language that comes, in somebody else's letters, with gaps and typos.
//!
//! The room knows nothing of conversations, flows or channels. It says what it noticed and how grave that is; the caller
//! raises the risk. What it returns names a rule and never quotes a message, so that it may stand in a log.
//!
//! **Invariant:** a signal can only raise a risk. There is no signal that lowers one, an exception in a list takes away
//! nothing but the match that it covers, and a list cannot give [`Risk::L4`]: that a person says with a button.

mod fault;
mod list;
mod normal;
mod pattern;
mod signal;

#[cfg(test)]
mod fixtures;

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;
use contract::{Locale, Risk};

pub use fault::Fault;
pub use signal::{Kind, RuleId, Signal};

use list::{Role, Rule};
use normal::Normal;
use pattern::Pattern;

/// The lists of all languages, ready to read messages.
pub struct Triage {
    rules: Vec<Rule>,
    patterns: Vec<(Pattern, Use)>,
    automaton: AhoCorasick,
}

/// What finding a pattern means: its part in one rule.
#[derive(Clone, Copy)]
struct Use {
    rule: usize,
    role: Role,
}

/// What one rule found in one message.
#[derive(Default)]
struct Found {
    any: Vec<Range<usize>>,
    groups: BTreeMap<usize, Vec<Range<usize>>>,
    unless: Vec<Range<usize>>,
}

impl Triage {
    /// Reads the lists, one file a language, and tells every fault at once.
    pub fn load(files: impl IntoIterator<Item = (Locale, impl AsRef<str>)>) -> Result<Self, Vec<Fault>> {
        let (mut rules, mut patterns, mut faults) = (Vec::new(), Vec::new(), Vec::new());
        for (locale, text) in files {
            match list::read(locale, text.as_ref()) {
                Ok(read) => {
                    for (rule, phrases) in read {
                        patterns.extend(phrases.into_iter().map(|(pattern, role)| {
                            (
                                pattern,
                                Use {
                                    rule: rules.len(),
                                    role,
                                },
                            )
                        }));
                        rules.push(rule);
                    }
                }
                Err(more) => faults.extend(more),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let automaton = AhoCorasick::new(patterns.iter().map(|(pattern, _)| pattern.letters())).map_err(|error| {
            vec![Fault::new(
                "locales",
                1,
                format!("the danger lists are too large together: {error}"),
            )]
        })?;
        Ok(Self {
            rules,
            patterns,
            automaton,
        })
    }

    /// What a message says of danger, the gravest first. Empty means that nothing was noticed, not that nobody is in danger.
    pub fn examine(&self, text: &str) -> Vec<Signal> {
        let message = Normal::of(text);
        let mut found: BTreeMap<usize, Found> = BTreeMap::new();
        for hit in self.automaton.find_overlapping_iter(message.letters()) {
            let (pattern, Use { rule, role }) = &self.patterns[hit.pattern().as_usize()];
            if pattern.fits(&message, hit.range()) {
                found.entry(*rule).or_default().note(*role, hit.range());
            }
        }
        let mut signals: Vec<Signal> = found
            .into_iter()
            .filter(|(rule, found)| found.holds(self.rules[*rule].groups))
            .map(|(rule, _)| self.rules[rule].signal.clone())
            .collect();
        signals.sort_by_key(|signal| std::cmp::Reverse(signal.level));
        signals
    }

    /// The gravest level that a message gives; `L0` when nothing was noticed.
    pub fn level(&self, text: &str) -> Risk {
        self.examine(text).first().map_or(Risk::L0, |signal| signal.level)
    }
}

impl Found {
    fn note(&mut self, role: Role, span: Range<usize>) {
        match role {
            Role::Any => self.any.push(span),
            Role::Group(group) => self.groups.entry(group).or_default().push(span),
            Role::Unless => self.unless.push(span),
        }
    }

    /// Whether one phrase stands, or one of each group, that no exception covers.
    fn holds(&self, groups: usize) -> bool {
        let stands = |spans: &[Range<usize>]| spans.iter().any(|span| !self.excepted(span));
        stands(&self.any)
            || (groups > 0 && (0..groups).all(|group| self.groups.get(&group).is_some_and(|spans| stands(spans))))
    }

    fn excepted(&self, span: &Range<usize>) -> bool {
        self.unless
            .iter()
            .any(|whole| whole.start <= span.start && span.end <= whole.end)
    }
}
