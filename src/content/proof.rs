//! What is proved of the content before it is served, and what has run out since.

use contract::{ChannelSheet, LOCALES, Locale, Moment, Phrase, PhraseKey, TextFaults};
use conversation::{DANGER, Fault, Script, phrases};

use crate::length::long_texts;
use crate::uses::uses;

/// The police of Korea.
const POLICE: &str = "112";

/// What `check` found.
#[derive(Clone, PartialEq, Debug)]
pub struct Proof {
    /// What must be mended before anything is served.
    pub faults: Vec<Fault>,
    /// How much of the flows their own tests reach.
    pub coverage: flow::Coverage,
    /// How much was proved.
    pub measure: Measure,
}

/// How much a proof looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measure {
    /// Flows.
    pub flows: usize,
    /// Their nodes.
    pub nodes: usize,
    /// The ways from node to node.
    pub edges: usize,
    /// The paths from question to question, and the interrupts at every question.
    pub paths: u64,
}

/// Checks a script: every rule of the flows, every phrase in every locale, the flows' own tests in every language,
/// every text of a channel as long as it may be there. With a day, what has run out is a fault.
pub fn prove(script: &Script, channels: &[ChannelSheet], today: Option<Moment>) -> Proof {
    let checked = script.check_flows(None);
    let mut faults = Fault::in_flows(checked.faults);
    let wanted = wanted(script, channels);
    faults.extend(Fault::in_locales(script.catalogue().faults(wanted.iter())));
    faults.extend(Fault::in_locales(script.directory().faults(script.catalogue())));
    faults.extend(danger_card(script));
    faults.extend(today.map(|now| script.expired(now)).unwrap_or_default());
    let lexicons = script
        .lexicons()
        .iter()
        .map(|(at, lexicon)| (at.tag().to_owned(), lexicon.clone()))
        .collect();
    let rehearsal = script.flows().rehearse(&lexicons);
    faults.extend(Fault::in_flows(rehearsal.faults));
    let uses = uses(script, channels);
    for channel in channels {
        if let Some(find) = channel.text_faults {
            faults.extend(faults_on(script, channel.name, find));
        }
        faults.extend(long_texts(script, &uses, channel));
    }
    faults.sort();
    faults.dedup();
    Proof {
        faults,
        coverage: rehearsal.coverage,
        measure: Measure {
            flows: checked.flows,
            nodes: checked.nodes,
            edges: checked.edges,
            paths: checked.paths,
        },
    }
}

/// A flow as a Mermaid diagram, with its words in a language; nothing if there is no such flow.
pub fn draw(script: &Script, flow: &str, locale: Locale) -> Option<String> {
    let say = |key: &str| {
        let phrase = Phrase::plain(PhraseKey::from(key.to_owned()));
        script.catalogue().label(locale, &phrase).text.expose().to_owned()
    };
    script.flows().mermaid(flow, &say)
}

/// What a channel finds wrong with the texts that it says by itself, in every language, at the place where they stand.
/// It is given a language's way to say a phrase, and names the phrase.
fn faults_on(script: &Script, channel: &str, find: TextFaults) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in LOCALES {
        let say = |phrase: &Phrase| script.catalogue().render(locale, phrase).text.expose().to_owned();
        for (key, sentence) in find(&say) {
            // One that is taken from another language is found there.
            let Some((file, line)) = script.catalogue().place(locale, &key) else {
                continue;
            };
            let sentence = format!("`{}` in {locale} does not fit on {channel}: {sentence}", key.as_str());
            faults.push(Fault::at(file, line as u64, &sentence));
        }
    }
    faults
}

/// A fault where whoever is in danger does not read the number of the police first, in some language.
fn danger_card(script: &Script) -> Option<Fault> {
    let police_first = |locale: &Locale| {
        let card = script.directory().card(DANGER, *locale, Moment(0), script.catalogue());
        card.is_some_and(|card| card.contacts.first().is_some_and(|contact| contact.number == POLICE))
    };
    let without: Vec<&str> = LOCALES
        .iter()
        .filter(|locale| !police_first(locale))
        .map(|locale| locale.tag())
        .collect();
    let sentence = format!(
        "the card `{DANGER}` does not begin with {POLICE} in {}; put a line with that number first, open \
         for 24 hours and interpreted",
        without.join(", ")
    );
    let line = script.directory().place_of_card(DANGER).unwrap_or(1);
    (!without.is_empty()).then(|| Fault::at("locales/hotlines.toml", line as u64, &sentence))
}

/// Every phrase that somebody may be shown.
fn wanted(script: &Script, channels: &[ChannelSheet]) -> Vec<PhraseKey> {
    let mut wanted: Vec<PhraseKey> = script
        .flows()
        .phrases()
        .into_iter()
        .map(|used| used.key.into())
        .collect();
    wanted.extend(
        channels
            .iter()
            .flat_map(|channel| channel.texts)
            .chain(phrases::ALL)
            .cloned(),
    );
    // What the page says of the traces that it leaves is not true of a messenger, and would be said there.
    let messengers = channels.iter().filter(|channel| channel.limits.is_some());
    wanted.extend(messengers.map(|channel| PhraseKey::from(format!("{}-on-{}", phrases::NOTICE_DEVICE, channel.key))));
    wanted.extend(script.directory().cards().map(phrases::above_card));
    wanted.sort();
    wanted.dedup();
    wanted
}
