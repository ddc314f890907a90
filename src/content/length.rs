//! Whether what is said fits where it is said.
//!
//! Nothing is lost where it does not: a message part is cut in two (`message_part/cut.rs`), and where a label is too
//! long the answers stand in the text with numbers. But a text of which a phone shows half reads badly, so `haemil
//! check` finds it first.

use contract::{Argument, ChannelSheet, LOCALES, Locale, Phrase, PhraseKey};

use conversation::{Fault, Script};

use crate::uses::{UsageKind, Uses, exemplary, said};

/// Numbers that may stand in a text: each takes another form in some language.
const NUMBERS: [f64; 5] = [0.0, 1.0, 2.0, 5.0, 20.0];

/// The texts that no single message part of a channel holds, in every language, at the place where they stand.
pub(crate) fn long_texts(script: &Script, uses: &Uses, channel: &ChannelSheet) -> Vec<Fault> {
    let Some(limits) = channel.limits else {
        return Vec::new();
    };
    let length = |text: &str| limits.measure.of(text);
    let sentence = |locale: Locale, key: &PhraseKey, long: usize| {
        let cover = script.cover().of(locale);
        let most = limits
            .text
            .saturating_sub(cover.map_or(0, |cover| cover.length(limits.measure)));
        (long > most).then(|| {
            format!(
                "`{key}` does not fit on {}: it has {long} characters, a message part holds {most}; say it in two",
                channel.name
            )
        })
    };
    too_long(
        script,
        &said_as(script, uses, channel, UsageKind::MessagePart),
        &length,
        &sentence,
    )
}

/// The labels that no button of a channel holds, so that its answers stand in the text with numbers there.
pub(crate) fn long_labels(script: &Script, uses: &Uses, channel: &ChannelSheet) -> Vec<Fault> {
    let Some(limits) = channel.limits else {
        return Vec::new();
    };
    let length = |text: &str| text.chars().count();
    let sentence = |_: Locale, key: &PhraseKey, long: usize| {
        let most = limits.label;
        (long > most).then(|| {
            format!(
                "the label `{key}` has {long} characters, a button on {} holds {most}; there it stands in the text with a number",
                channel.name
            )
        })
    };
    too_long(
        script,
        &said_as(script, uses, channel, UsageKind::Label),
        &length,
        &sentence,
    )
}

/// The phrases that are used so on a channel, each with every number that gives it another form.
fn said_as(script: &Script, uses: &Uses, channel: &ChannelSheet, how: UsageKind) -> Vec<(PhraseKey, Vec<Phrase>)> {
    let so = uses.iter().filter(|(_, by)| by.iter().any(|one| one.said == how));
    let here = so.filter(|(key, _)| said_on(script, key, channel));
    here.map(|(key, _)| (key.clone(), forms(exemplary(script, key))))
        .collect()
}

fn too_long(
    script: &Script,
    phrases: &[(PhraseKey, Vec<Phrase>)],
    length: &dyn Fn(&str) -> usize,
    sentence: &dyn Fn(Locale, &PhraseKey, usize) -> Option<String>,
) -> Vec<Fault> {
    let told = phrases
        .iter()
        .flat_map(|said| LOCALES.into_iter().map(move |locale| (locale, said)));
    let told = told.filter_map(|(locale, (key, forms))| {
        // One that is taken from another language is found there.
        let (file, line) = script.catalogue().place(locale, key)?;
        let longest = forms.iter().map(|form| length(&said(script, locale, form))).max()?;
        Some(Fault::at(file, line as u64, &sentence(locale, key, longest)?))
    });
    told.collect()
}

/// Whether a phrase is said on a channel: another may stand in for it there, or it stands in for another elsewhere.
fn said_on(script: &Script, key: &PhraseKey, channel: &ChannelSheet) -> bool {
    if let Some((_, place)) = key.as_str().split_once("-on-") {
        return place == channel.key || place == "messenger";
    }
    let variant = |place: &str| script.variants().contains(format!("{key}-on-{place}").as_str());
    !variant(channel.key) && !variant("messenger")
}

/// A phrase with the numbers that may stand in it; itself, if it has none.
fn forms(phrase: Phrase) -> Vec<Phrase> {
    let counts = phrase
        .arguments
        .values()
        .any(|value| matches!(value, Argument::Number(_)));
    let with = |number: f64| {
        let set = |value: &Argument| match value {
            Argument::Number(_) => Argument::Number(number),
            other => other.clone(),
        };
        let arguments = phrase.arguments.iter().map(|(name, value)| (name.clone(), set(value)));
        Phrase {
            key: phrase.key.clone(),
            arguments: arguments.collect(),
        }
    };
    let others: Vec<Phrase> = NUMBERS.into_iter().filter(|_| counts).map(with).collect();
    std::iter::once(phrase).chain(others).collect()
}
