//! In which language somebody is answered.

use std::collections::BTreeMap;

use contract::{LOCALES, Locale};
use serde_json::json;

use crate::stage::{Stage, Visitor};

/// What somebody writes first in a language, as the load reads it too.
fn first_message(locale: Locale) -> String {
    let messages: BTreeMap<Locale, String> =
        serde_json::from_str(include_str!("../first-messages.json")).expect("a message by the tag of each language");
    let message = messages.get(&locale).cloned();
    message.unwrap_or_else(|| panic!("tests/first-messages.json has no message in {locale}; write one"))
}

async fn last(visitor: &mut Visitor) -> serde_json::Value {
    visitor
        .turns()
        .await
        .last()
        .expect("somebody has said something")
        .clone()
}

#[tokio::test]
async fn words_that_could_be_anything_are_asked_about_and_then_answered() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("").await;
    visitor.says("visa").await;
    let question = last(&mut visitor).await;
    let labels: Vec<&str> = question["choices"]
        .as_array()
        .expect("buttons")
        .iter()
        .filter_map(|choice| choice["label"].as_str())
        .collect();
    assert_eq!(
        labels.len(),
        LOCALES.len(),
        "every language stands there by its own name: {labels:?}"
    );
    visitor.picks("ខ្មែរ").await;
    let answer = last(&mut visitor).await;
    assert_eq!(answer["language"], "km", "{answer}");
    assert!(
        answer["prompt"].is_u64(),
        "the first words led on to the question about the visa: {answer}"
    );
    stage.shut().await;
}

#[tokio::test]
async fn a_language_can_be_named_in_words() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("").await;
    visitor.says("visa").await;
    visitor.says("tiếng việt").await;
    assert_eq!(last(&mut visitor).await["language"], "vi");
    stage.shut().await;
}

#[tokio::test]
async fn another_language_is_offered_in_that_language_and_the_question_comes_again() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 비자를 연장하고 싶어요").await;
    assert_eq!(last(&mut visitor).await["language"], "ko");
    for _ in 0..2 {
        visitor
            .says("I am sorry, my Korean is not good enough for this, can we speak English please")
            .await;
        if last(&mut visitor).await["language"] == "en" {
            break;
        }
    }
    let offer = last(&mut visitor).await;
    assert_eq!(
        (&offer["language"], &offer["choices"][0]["label"]),
        (&json!("en"), &json!("English")),
        "{offer}"
    );
    visitor.picks("English").await;
    let question = last(&mut visitor).await;
    assert_eq!(question["language"], "en");
    assert!(
        question["prompt"].is_u64(),
        "the pending question stands there again: {question}"
    );
    stage.shut().await;
}

#[tokio::test]
async fn digits_and_small_words_change_nothing() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 비자를 연장하고 싶어요").await;
    for words in ["ok", "1", "http://example.com", "F-6"] {
        visitor.says(words).await;
        assert_eq!(last(&mut visitor).await["language"], "ko", "after `{words}`");
    }
    stage.shut().await;
}

#[tokio::test]
async fn korean_then_english_then_vietnamese_without_marks() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 비자를 연장하고 싶어요").await;
    assert_eq!(last(&mut visitor).await["language"], "ko");
    // Thanks in another language are no wish for it.
    for words in ["thank you so much", "ok"] {
        visitor.says(words).await;
        assert_eq!(last(&mut visitor).await["language"], "ko", "after `{words}`");
    }
    visitor
        .says("sorry my Korean is bad, can we please write in English")
        .await;
    let offer = last(&mut visitor).await;
    assert_eq!(
        (&offer["language"], &offer["choices"][0]["label"]),
        (&json!("en"), &json!("English")),
        "{offer}"
    );
    // Who does not press the button stays where they were, and the next language is offered as well.
    visitor
        .says("toi khong hieu tieng Han, toi muon hoi ve visa bang tieng Viet")
        .await;
    let offer = last(&mut visitor).await;
    assert_eq!(
        (
            &offer["language"],
            &offer["choices"][0]["label"],
            &offer["choices"][1]["label"]
        ),
        (&json!("vi"), &json!("Tiếng Việt"), &json!("한국어")),
        "{offer}"
    );
    visitor.picks("Tiếng Việt").await;
    let question = last(&mut visitor).await;
    assert!(
        question["language"] == "vi" && question["prompt"].is_u64(),
        "{question}"
    );
    // What was chosen stays, whatever language a sentence is in.
    visitor
        .says("I wrote this sentence in English to see what would happen")
        .await;
    assert_eq!(last(&mut visitor).await["language"], "vi");
    stage.shut().await;
}

#[tokio::test]
async fn what_is_typed_as_it_sounds_is_asked_about_with_its_language_first() {
    let stage = Stage::new().await;
    for (words, label) in [
        ("bija yeonjang hago sipeoyo", "한국어"),
        ("mujhe madad chahiye", "اردو"),
        ("ya poteryal pasport", "Русский"),
    ] {
        stage.later(60);
        let mut visitor = stage.visitor("").await;
        visitor.says(words).await;
        let question = last(&mut visitor).await;
        assert_eq!(question["choices"][0]["label"], label, "{question}");
    }
    stage.shut().await;
}

#[tokio::test]
async fn a_language_picked_on_the_page_is_spoken_before_the_first_word() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor_in("ur").await;
    let turns = visitor.turns().await;
    assert!(
        turns
            .iter()
            .all(|turn| turn["language"] == "ur" && turn["direction"] == "rtl"),
        "{turns:?}"
    );
    visitor.says("visa").await;
    assert_eq!(last(&mut visitor).await["language"], "ur");
    stage.shut().await;
}

#[tokio::test]
async fn who_picked_one_language_and_writes_another_is_offered_it_and_answered() {
    let stage = Stage::new().await;
    for (picked, words, language, label) in [
        ("vi", "I need help with my visa", "en", "English"),
        ("en", "비자를 연장하고 싶은데 도와주세요", "ko", "한국어"),
        ("ko", "Tôi muốn gia hạn visa, xin giúp tôi", "vi", "Tiếng Việt"),
    ] {
        let mut visitor = stage.visitor_in(picked).await;
        visitor.says(words).await;
        let offer = last(&mut visitor).await;
        assert_eq!(
            (&offer["language"], &offer["choices"][0]["label"]),
            (&json!(language), &json!(label)),
            "{picked}: {offer}"
        );
        visitor.picks(label).await;
        let transcript = visitor.transcript().await;
        let answer = last(&mut visitor).await;
        assert_eq!(answer["language"], language, "{picked}: {transcript}");
        assert!(answer["prompt"].is_u64(), "what was written is answered: {transcript}");
    }
    stage.shut().await;
}

#[tokio::test]
async fn the_first_words_of_every_language_are_answered_in_it() {
    let stage = Stage::new().await;
    for locale in LOCALES {
        let words = first_message(locale);
        // One address opens so many conversations for free, and another each minute.
        stage.later(60);
        let mut visitor = stage.visitor("").await;
        visitor.says(&words).await;
        assert_eq!(last(&mut visitor).await["language"], locale.tag(), "`{words}`");
    }
    stage.shut().await;
}
