//! Messages by people who had seen neither the lists nor the fixtures, and were told nothing but the kinds.
//!
//! `fixtures/strangers/` is what the lists were mended against afterwards: it holds what was gained. Against
//! `fixtures/unseen/` they were never mended: it says how much of what people will write is heard, and how often the
//! card comes to somebody who is in no danger.

use std::collections::BTreeMap;

use contract::{LOCALES, Locale, Risk};

use crate::Triage;
use crate::fixtures::{by_kind, lists};

/// What must be heard at the level that shows the card first.
const DANGER: [&str; 5] = ["call", "cry", "typo", "drawn", "threat"];

/// What shares its words and is no emergency.
const HARMLESS: &str = "harmless";

/// The messages of one language by kind, with enough of each.
fn messages(folder: &str, locale: Locale) -> BTreeMap<String, Vec<String>> {
    let kinds = by_kind(folder, locale);
    for kind in DANGER.into_iter().chain([HARMLESS]) {
        assert!(kinds.get(kind).is_some_and(|them| them.len() >= 5), "{locale}: {kind}");
    }
    kinds
}

/// Those of some messages that are taken for the gravest danger.
fn heard<'a>(lists: &'a Triage, messages: &'a [String]) -> impl Iterator<Item = &'a String> {
    messages.iter().filter(|text| lists.level(text) >= Risk::L3)
}

#[test]
fn what_was_gained_is_held() {
    let lists = lists();
    for locale in LOCALES {
        let kinds = messages("strangers", locale);
        let danger: Vec<_> = DANGER.iter().flat_map(|kind| &kinds[*kind]).collect();
        let missed = danger.iter().filter(|text| lists.level(text) < Risk::L3);
        let missed: Vec<_> = missed.collect();
        assert!(missed.len() * 20 <= danger.len(), "{locale}, unheard: {missed:#?}");
        let alarms: Vec<_> = heard(&lists, &kinds[HARMLESS]).collect();
        assert!(alarms.len() <= 1, "{locale}, alarms: {alarms:#?}");
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the table is what the test is run for")]
fn most_of_what_nobody_has_seen_is_heard() {
    let lists = lists();
    let mut table: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for locale in LOCALES {
        for (kind, texts) in messages("unseen", locale) {
            let (all, grave) = table.entry(kind).or_default();
            *all += texts.len();
            *grave += heard(&lists, &texts).count();
        }
    }
    for (kind, (all, grave)) in table {
        println!("{kind:8}  {grave:3} of {all:3}");
        let percent = grave * 100 / all;
        match kind.as_str() {
            HARMLESS => assert!(percent <= 4, "{percent} % alarms"),
            "typo" => assert!(percent >= 78, "{kind}: {percent} %"),
            _ => assert!(percent >= 88, "{kind}: {percent} %"),
        }
    }
}
