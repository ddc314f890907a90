//! A conversation, written as a test of a flow.

use std::fmt::Write as _;

use flow::{By, Effect, Flows};
use jiff::Timestamp;
use jiff::tz::{self, TimeZone};

use crate::back::BACK;
use crate::trace::{Given, Stepped};
use crate::yaml::{mark, quoted, scalar};

/// What a test needs beside the steps.
pub(crate) struct Test<'a> {
    /// What it shows.
    pub(crate) name: &'a str,
    /// The flow in whose file it is to stand.
    pub(crate) home: &'a str,
    /// The flow where the conversation began.
    pub(crate) began: &'a str,
    /// The steps from the first on.
    pub(crate) steps: &'a [Stepped],
    /// The flows that were played.
    pub(crate) flows: &'a Flows,
    /// The word for going back in a language. A test types it by its key, so that it holds in every language.
    pub(crate) back: &'a dyn Fn(contract::Locale) -> Option<String>,
}

impl Test<'_> {
    /// The test as an item of a `tests:` list whose items are set in by `indent`.
    pub(crate) fn yaml(&self, indent: &str) -> String {
        let mut lines = vec![format!("- name: {}", quoted(self.name))];
        if self.home != self.began {
            lines.push(format!("  from: {}", scalar(self.began)));
        }
        // Without real words it holds in every language, and is played in each.
        if let Some(words) = self.steps.iter().find(|it| self.is_spoken(it)) {
            lines.push(format!("  locale: {}", words.locale));
        }
        lines.extend(self.surroundings());
        lines.push("  lines:".to_owned());
        for (index, stepped) in self.steps.iter().enumerate() {
            match self.them(stepped) {
                Some(them) => lines.push(format!("    - them: {them}")),
                // A test that begins with the server begins with nothing said.
                None if index == 0 && stepped.given == Given::Start => {}
                // A test cannot do this, so it says nothing of it.
                None => continue,
            }
            let said = stepped.step.effects.iter().filter_map(Effect::mark);
            let said: Vec<String> = said.map(|said| mark(&said)).collect();
            lines.push(format!("    - us: [{}]", said.join(", ")));
        }
        let mut text = String::new();
        for line in lines {
            let _ = writeln!(text, "{indent}{line}");
        }
        text
    }

    /// What the visitor did, as a test writes it; nothing where no test can do it.
    fn them(&self, stepped: &Stepped) -> Option<String> {
        Some(match &stepped.given {
            Given::Words(words) if self.is_spoken(stepped) => quoted(words),
            Given::Words(_) => format!("{{ types: {} }}", BACK.as_str()),
            Given::Button(value) => format!("{{ choose: {} }}", scalar(value)),
            Given::Event(_, Some(event)) => format!("{{ event: {event} }}"),
            Given::Event(_, None) | Given::Start => return None,
        })
    }

    /// Whether real words of a language were said, and not the word for going back.
    fn is_spoken(&self, stepped: &Stepped) -> bool {
        matches!(&stepped.given, Given::Words(words) if (self.back)(stepped.locale).as_ref() != Some(words))
    }

    /// What was open, who was there and what time it was, as far as a test would assume something else.
    fn surroundings(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if self.steps.iter().any(|it| !it.staffed) {
            lines.push("  staffed: no".to_owned());
        }
        let passed = || {
            self.steps
                .iter()
                .flat_map(|it| it.step.path.iter().map(move |passage| (it, passage)))
        };
        let mut open: Vec<String> = passed()
            .filter(|(_, passage)| passage.by == By::Open)
            .filter_map(|(_, passage)| self.flows.rule(passage))
            .map(|service| scalar(&service))
            .collect();
        open.sort();
        open.dedup();
        if !open.is_empty() {
            lines.push(format!("  open: [{}]", open.join(", ")));
        }
        if let Some(now) = self
            .steps
            .first()
            .and_then(|it| Timestamp::from_millisecond(it.now).ok())
        {
            let now = now.to_zoned(TimeZone::fixed(tz::offset(9)));
            lines.push(format!("  now: {}", now.strftime("%Y-%m-%dT%H:%M")));
        }
        let by_chance = passed().find(|(_, passage)| {
            matches!(passage.by, By::Chance(_)) || self.flows.rule(passage).is_some_and(|rule| rule.contains("chance"))
        });
        lines.extend(by_chance.map(|(it, _)| format!("  seed: {}", it.seed)));
        lines
    }
}
