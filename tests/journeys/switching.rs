//! Another language in the middle: the question that waits is asked again in it, and what was answered stays.

use crate::stage::{Stage, Visitor};

/// The last question: its language, its words, its first button.
async fn asked(visitor: &mut Visitor) -> (String, String, String) {
    let turns = visitor.turns().await;
    let asking = turns.iter().rfind(|turn| turn["prompt"].is_u64()).expect("a question");
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    (
        word(&asking["language"]),
        word(&asking["text"]),
        word(&asking["choices"][0]["label"]),
    )
}

#[tokio::test]
async fn the_question_that_waits_is_asked_again_in_the_new_language() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor_in("ko").await;
    visitor.says("F-6 비자").await;
    let question = |language: &str| {
        let words = |key| stage.words(language, key);
        (language.to_owned(), words("visa-f6-safe"), words("visa-f6-safe-yes"))
    };
    assert_eq!(asked(&mut visitor).await, question("ko"));
    for (wish, named, language) in [
        ("언어", "Tiếng Việt", "vi"),
        ("đổi ngôn ngữ", "العربية", "ar"),
        ("language", "English", "en"),
    ] {
        visitor.says(wish).await;
        visitor.picks(named).await;
        assert_eq!(asked(&mut visitor).await, question(language), "after `{wish}`");
    }
    // What was answered before is kept: the papers are those of the F-6.
    visitor.picks(&stage.words("en", "visa-f6-safe-yes")).await;
    let transcript = visitor.transcript().await;
    assert!(
        transcript.contains(&stage.words("en", "visa-f6-papers")),
        "{transcript}"
    );
    stage.shut().await;
}
