//! This channel's own texts, held against Kakao's limits before anything is served.
//!
//! At run time a text that is too long is cut, since an answer that Kakao refuses reaches nobody. But half a word on a
//! button may say something else, so `haemil check` finds it first.

use std::collections::BTreeMap;

use contract::{Argument, Phrase, PhraseKey};
use serde_json::{Value, json};

use crate::faults;
use crate::words::{LABEL_FETCH, MORE_WAITING, OPERATOR_CARD, OPERATOR_LABEL, TEXT_KEYS};

/// Counts of waiting message parts with which a label is tried.
const COUNTS: [f64; 4] = [1.0, 2.0, 9.0, 20.0];

/// What Kakao would not take of the texts that this channel says by itself, as they are in one language: the phrase,
/// and the first thing that is wrong with it. `say` renders a phrase in that language.
pub fn text_faults(say: &dyn Fn(&Phrase) -> String) -> Vec<(PhraseKey, String)> {
    let first_fault = |key: &PhraseKey| {
        let mut sentences = renderings(key)
            .into_iter()
            .flat_map(|phrase| faults(&answer(key, &say(&phrase))));
        sentences.next().map(|sentence| (key.clone(), sentence))
    };
    TEXT_KEYS.iter().filter_map(first_fault).collect()
}

fn renderings(key: &PhraseKey) -> Vec<Phrase> {
    if *key != MORE_WAITING {
        return vec![Phrase::plain(key.clone())];
    }
    let counted = COUNTS.map(|count| Phrase {
        key: key.clone(),
        arguments: BTreeMap::from([("count".to_owned(), Argument::Number(count))]),
    });
    counted.into()
}

/// An answer that holds a text uncut, where this channel puts it.
fn answer(key: &PhraseKey, text: &str) -> Value {
    let message_part = json!({ "simpleText": { "text": "…" } });
    let (output, replies) = if [MORE_WAITING, LABEL_FETCH].contains(key) {
        (
            message_part,
            json!([{ "label": text, "action": "message", "messageText": text }]),
        )
    } else if *key == OPERATOR_LABEL {
        let button = json!({ "action": "operator", "label": text });
        (
            json!({ "textCard": { "description": "…", "buttons": [button] } }),
            json!([]),
        )
    } else if *key == OPERATOR_CARD {
        (json!({ "textCard": { "description": text } }), json!([]))
    } else {
        (json!({ "simpleText": { "text": text } }), json!([]))
    };
    json!({ "version": "2.0", "template": { "outputs": [output], "quickReplies": replies } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_held_against_the_place_where_it_stands() {
        let of_length = |longest: usize| text_faults(&|_| "가".repeat(longest));
        assert_eq!(of_length(14), []);
        let labels: Vec<PhraseKey> = of_length(15).into_iter().map(|(key, _)| key).collect();
        assert_eq!(labels, [MORE_WAITING, LABEL_FETCH, OPERATOR_LABEL]);
        let card = of_length(401);
        assert!(card.iter().any(|(key, _)| *key == OPERATOR_CARD), "{card:?}");
        let all: Vec<PhraseKey> = text_faults(&|_| String::new())
            .into_iter()
            .map(|(key, _)| key)
            .collect();
        assert_eq!(all, TEXT_KEYS, "none may be empty");
    }

    #[test]
    fn a_label_is_tried_with_many_counts() {
        let told = text_faults(&|phrase| match phrase.arguments.get("count") {
            Some(Argument::Number(count)) => "x".repeat(if *count > 9.0 { 15 } else { 14 }),
            _ => String::from("x"),
        });
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].1.contains("15 characters"), "{told:?}");
    }
}
