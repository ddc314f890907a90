//! Calls for help in every language as they are typed: with politeness, numbers, misspellings, drawn-out letters and
//! pictures around them; threats as they were received; and what only looks like them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use contract::{LOCALES, Risk};

use crate::fixtures::house;

/// The kinds of what must be heard, as they are called in the fixtures.
const KINDS: [&str; 6] = ["call", "number", "misspelt", "drawn", "emoji", "threat"];

/// What only looks like a call for help.
const NEAR: &str = "near";

/// Heard in every language and kind alike, at the level that shows the card before anything else.
#[test]
#[expect(clippy::print_stdout, reason = "the table is what the test is run for")]
fn calls_for_help_are_heard_in_every_language() {
    let house = house();
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for locale in LOCALES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/calls/{locale}.toml"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let fixture: BTreeMap<String, Vec<String>> = toml::from_str(&text).expect("the fixture is TOML");
        let (mut missed, mut alarms) = (Vec::new(), Vec::new());
        for (kind, messages) in &fixture {
            let wanted = KINDS.contains(&kind.as_str());
            assert!(wanted || kind == NEAR, "{locale}: {kind}");
            let heard = |text: &&String| house.level(text) >= if wanted { Risk::L3 } else { Risk::L2 };
            let (right, wrong) = if wanted {
                (&mut missed, false)
            } else {
                (&mut alarms, true)
            };
            right.extend(messages.iter().filter(|text| heard(text) == wrong));
            let (all, card) = kinds.entry(kind.clone()).or_default();
            *all += messages.len();
            *card += messages.iter().filter(heard).count();
        }
        assert!(
            KINDS
                .iter()
                .all(|kind| fixture.get(*kind).is_some_and(|it| it.len() >= 2)),
            "{locale}"
        );
        assert!(fixture.get(NEAR).is_some_and(|near| near.len() >= 8), "{locale}");
        assert!(
            missed.len() <= 2 && alarms.len() <= 1,
            "{locale}: {missed:#?} {alarms:#?}"
        );
    }
    for (kind, (all, card)) in kinds {
        println!("{kind:8}  {card:3} of {all:3}");
    }
}

/// The same words with something else beside them ask about papers and buses.
#[test]
fn other_words_beside_a_call_are_told_from_it() {
    let house = house();
    for (call, other) in [
        ("신고해주세요", "전입 신고해주세요"),
        ("제발 도와주세요", "비자 연장 도와주세요"),
        ("help me please", "help me extend my visa please"),
        ("警察", "警察局在哪里"),
        ("112", "bus 112"),
        ("помогите пожалуйста", "помогите пожалуйста с визой"),
    ] {
        assert_eq!(house.level(call), Risk::L3, "{call}: {:?}", house.examine(call));
        assert!(house.level(other) < Risk::L2, "{other}: {:?}", house.examine(other));
    }
}

/// "Help", quite bare, asks for a person; the flows know it.
#[test]
fn a_bare_word_for_help_is_pressed_before_it_cries() {
    let house = house();
    for (bare, pressed) in [
        ("help", ["helpppp", "h3lp", "help!!", "pls help", "help 112"]),
        (
            "도와주세요",
            [
                "도와주세요오오오",
                "도와주세여 제발",
                "저 좀 도와주세요",
                "도와줘 도와줘",
                "🚨 도와주세요",
            ],
        ),
        (
            "ayuda",
            ["ayudaaaa", "ayuda ayuda", "por favor ayuda", "ayuda 🆘", "ayuda!!"],
        ),
        (
            "помогите",
            [
                "помогитееее",
                "помогите пж",
                "помогите помогите",
                "112 помогите",
                "помогите!!!",
            ],
        ),
        (
            "tolong",
            ["toloooong", "tolong cepat", "tolong tolong", "tolong 🚨", "tolong!!"],
        ),
    ] {
        assert!(house.level(bare) < Risk::L2, "{bare}: {:?}", house.examine(bare));
        for text in pressed {
            assert_eq!(house.level(text), Risk::L3, "{text}: {:?}", house.examine(text));
        }
    }
}
