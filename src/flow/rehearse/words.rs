//! What is always possible can be typed in every language, and no answer that is offered means something else when it
//! is typed.

use std::collections::BTreeMap;

use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::interrupt::Interrupt;
use crate::lexicon::Lexicon;
use crate::placed::Position;
use crate::question::Question;

pub(super) fn check(flows: &Flows, lexicons: &BTreeMap<String, Lexicon>, faults: &mut Vec<Fault>) {
    for (locale, lexicon) in lexicons {
        for (interrupt, key) in Interrupt::KEYS {
            let heard = lexicon.first(key).map(|word| (word, lexicon.interrupt(word)));
            let sentence = match heard {
                Some((_, Some(meant))) if meant == interrupt => continue,
                Some((word, _)) => {
                    format!("in {locale} `{word}` of `{key}` stands in another list too; take it out of one")
                }
                None => format!("nobody can type `{key}` in {locale}; write at least one word"),
            };
            faults.push(Fault::at("locales", Position::default(), Rule::Near, sentence));
        }
    }
    for flow in &flows.all {
        for (name, node) in flow.nodes() {
            let Some(choose) = node.question().and_then(Question::choose) else {
                continue;
            };
            for option in &choose.options {
                let taken: Vec<&str> = lexicons
                    .iter()
                    .filter(|(_, lexicon)| is_taken(lexicon, &option.label))
                    .map(|(locale, _)| locale.as_str())
                    .collect();
                if !taken.is_empty() {
                    let sentence = format!(
                        "whoever types the label `{}` of `{name}` in {} is taken to want something else; word it otherwise",
                        option.label,
                        taken.join(", ")
                    );
                    faults.push(Fault::at(&flow.file, option.label.place, Rule::Near, sentence));
                }
            }
        }
    }
}

/// A label may call a person or help, which is what it is for; it must not leave, erase or go back.
fn is_taken(lexicon: &Lexicon, label: &str) -> bool {
    let meant = lexicon.first(label).and_then(|label| lexicon.interrupt(label));
    meant.is_some_and(|meant| !matches!(meant, Interrupt::Person | Interrupt::Danger))
}
