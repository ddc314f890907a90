//! Calls for help in every language as they are typed: with politeness, numbers, misspellings, drawn-out letters and
//! pictures around them; threats as they were received; and what only looks like them.

use std::collections::BTreeMap;

use contract::{LOCALES, Risk};

use crate::fixtures::{by_kind, lists};

/// The kinds of what must be heard, as they are called in the fixtures.
const KINDS: [&str; 6] = ["call", "number", "misspelt", "drawn", "emoji", "threat"];

/// What only looks like a call for help.
const NEAR: &str = "near";

/// What must be heard, of all kinds, without one that is missed.
const CERTAIN: &str = "certain";

/// What must not start the danger flow, without one that does; some of it asks about the police and gets the card.
const SPARED: &str = "spared";

/// Each language and each kind is heard, at the level that shows the card before anything else.
#[test]
#[expect(clippy::print_stdout, reason = "the table is what the test is run for")]
fn calls_for_help_are_heard_in_every_language() {
    let lists = lists();
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for locale in LOCALES {
        let mut fixture = by_kind("calls", locale);
        fixture.retain(|kind, _| ![CERTAIN, SPARED].contains(&kind.as_str()));
        let (mut missed, mut alarms) = (Vec::new(), Vec::new());
        for (kind, messages) in &fixture {
            let wanted = KINDS.contains(&kind.as_str());
            assert!(wanted || kind == NEAR, "{locale}: {kind}");
            let heard = |text: &&String| lists.level(text) >= if wanted { Risk::L3 } else { Risk::L2 };
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

/// One word taken out of a list shows here: nothing is let pass.
#[test]
fn what_is_certain_is_heard_and_what_is_harmless_is_spared() {
    let lists = lists();
    let mut wrong = Vec::new();
    for locale in LOCALES {
        let fixture = by_kind("calls", locale);
        let messages = |kind: &str| fixture.get(kind).into_iter().flatten();
        assert!(
            messages(CERTAIN).count() >= 10 && messages(SPARED).count() >= 4,
            "{locale}"
        );
        let unheard = messages(CERTAIN).filter(|text| lists.level(text) < Risk::L3);
        let alarms = messages(SPARED).filter(|text| lists.level(text) >= Risk::L3);
        wrong.extend(unheard.map(|text| format!("{locale}, unheard: {text}")));
        wrong.extend(alarms.map(|text| format!("{locale}, alarm: {text}: {:?}", lists.examine(text))));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Who asks whether to call the police, or for their number, sees the card with it, and the question is answered.
#[test]
fn questions_about_the_police_get_the_card_alone() {
    let lists = lists();
    for question in [
        "경찰 불러도 돼요?",
        "경찰 부르면 아빠 감옥 가요?",
        "should I call the police?",
        "if i call 112 will immigration know",
        "có nên gọi công an không",
        "要不要报警",
        "報警電話",
        "стоит ли вызывать полицию",
        "¿puedo llamar a la policía?",
        "soll ich die polizei rufen?",
    ] {
        assert_eq!(
            lists.level(question),
            Risk::L2,
            "{question}: {:?}",
            lists.examine(question)
        );
    }
    for call in [
        "should i call the police? please call the police",
        "경찰 불러도 돼요? 제발 경찰 불러주세요",
        "if i call the police he will kill me",
    ] {
        assert_eq!(lists.level(call), Risk::L3, "{call}: {:?}", lists.examine(call));
    }
}

/// The same words with something else beside them ask about papers and buses.
#[test]
fn other_words_beside_a_call_are_told_from_it() {
    let lists = lists();
    for (call, other) in [
        ("신고해주세요", "전입 신고해주세요"),
        ("제발 도와주세요", "비자 연장 도와주세요"),
        ("help me please", "help me extend my visa please"),
        ("警察", "警察局在哪里"),
        ("112", "bus 112"),
        ("помогите пожалуйста", "помогите пожалуйста с визой"),
    ] {
        assert_eq!(lists.level(call), Risk::L3, "{call}: {:?}", lists.examine(call));
        assert!(lists.level(other) < Risk::L2, "{other}: {:?}", lists.examine(other));
    }
}

/// "Help", quite bare, asks for a person; the flows know it.
#[test]
fn a_bare_word_for_help_is_pressed_before_it_cries() {
    let lists = lists();
    for (bare, pressed) in [
        ("help", ["helpppp", "h3lp", "heelp", "pls help", "help 112"]),
        (
            "도와주세요",
            [
                "도와주세요오오오",
                "도와주세여",
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
        assert!(lists.level(bare) < Risk::L2, "{bare}: {:?}", lists.examine(bare));
        for text in pressed {
            assert_eq!(lists.level(text), Risk::L3, "{text}: {:?}", lists.examine(text));
        }
    }
}
