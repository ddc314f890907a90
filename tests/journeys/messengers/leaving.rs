//! Going: to the page, for good, or with everything erased.

use reqwest::StatusCode;
use serde_json::json;

use crate::messengers::{asks_in_thai, waiting};
use crate::phone::{Messenger, Platform};
use crate::stage::{Stage, Visitor, body};

async fn a_conversation_moves_to_the_page(on: Messenger) {
    let (stage, platform) = on.stage().await;
    let counselor = stage.counselor("Minji", &["ko", "th"]).await;
    let mut phone = platform.phone(&stage, 12);
    asks_in_thai(&stage, &counselor, &mut phone).await;
    let id = waiting(&counselor).await["id"].as_str().expect("an id").to_owned();
    let label = stage.words("th", "move-label");
    match on {
        // The buttons of an earlier answer are gone there; the word works at any time.
        Messenger::Kakao => phone.says(&label).await,
        Messenger::Telegram | Messenger::Discord => phone.presses(&label).await,
    }
    let address = stage.origin().replace("http://", "");
    phone.sees(&address).await;
    let told = phone
        .shown()
        .into_iter()
        .rev()
        .find(|message_part| message_part.text.contains(&address));
    let told = told.expect("it was seen").text;
    assert!(!told.contains("http"), "no link: {told}");
    let code = digits(&told.replace(&address, ""));
    assert_eq!(code.len(), 8, "{told}");

    let wrong = resume(&stage, "12345678").await;
    assert_eq!(wrong.0, StatusCode::NOT_FOUND, "a wrong number leads nowhere");
    let (status, page) = resume(&stage, &code).await;
    assert_eq!(status, StatusCode::OK);
    let mut page = page.expect("a visitor");
    assert!(
        page.turns_unasked().await.is_empty(),
        "nothing said before is shown there by itself"
    );
    assert_eq!(resume(&stage, &code).await.0, StatusCode::NOT_FOUND, "it works once");

    let before = phone.shown().len();
    counselor.claims(&id).await;
    counselor.replies(&id, "ยินดีค่ะ").await;
    let turns = page.turns().await;
    assert!(
        turns.iter().any(|turn| turn["text"] == "ยินดีค่ะ"),
        "it is read on the page"
    );
    let queue = counselor.queue().await;
    assert_eq!(queue[0]["channel"], "web");
    assert_eq!(phone.shown().len(), before, "nothing more is sent to the phone");

    // Whoever writes on the phone now finds a guide, and no trace of what was said.
    stage.later(5);
    phone.says("สวัสดีค่ะ อยากถามเรื่องวีซ่าหน่อยค่ะ").await;
    phone.sees(&stage.words("th", "quiet-greeting")).await;
    let after = phone.shown()[before..]
        .iter()
        .map(|message_part| message_part.text.clone())
        .collect::<String>();
    assert!(!after.contains(&stage.words("th", "notice")), "{after}");
    stage.shut().await;
}

#[tokio::test]
async fn a_conversation_moves_from_telegram_to_the_page() {
    a_conversation_moves_to_the_page(Messenger::Telegram).await;
}

#[tokio::test]
async fn a_conversation_moves_from_kakao_to_the_page() {
    a_conversation_moves_to_the_page(Messenger::Kakao).await;
}

#[tokio::test]
async fn a_conversation_moves_from_discord_to_the_page() {
    a_conversation_moves_to_the_page(Messenger::Discord).await;
}

#[tokio::test]
async fn erasing_on_telegram_deletes_what_stands_on_the_phone() {
    let (stage, platform) = Messenger::Telegram.stage().await;
    let Platform::Telegram(telegram) = platform.clone() else {
        unreachable!("it was asked for")
    };
    let mut phone = platform.phone(&stage, 13);
    phone.says("hello, I would like to extend my E-9 visa please").await;
    phone.sees(&stage.words("en", "visa-e9-what")).await;
    stage.later(5);
    phone.says("delete").await;
    phone.sees(&stage.words("en", "erase-confirm")).await;
    let old = telegram.message_parts(13)[0].id;
    telegram.ages(13, old);
    phone.presses(&stage.words("en", "label-yes")).await;
    phone.sees("We erased what we could. One message").await;
    assert!(
        telegram
            .until(|it| it.texts(13).len() == 2 && it.own(13).is_empty())
            .await,
        "what is left: {:?}, {:?}",
        telegram.texts(13),
        telegram.own(13)
    );
    stage.shut().await;
}

#[tokio::test]
async fn erasing_on_telegram_deletes_what_was_never_part_of_the_conversation() {
    let (stage, platform) = Messenger::Telegram.stage().await;
    let Platform::Telegram(telegram) = platform.clone() else {
        unreachable!("it was asked for")
    };
    let mut phone = platform.phone(&stage, 15);
    telegram.speaks(15, "en");
    phone.says("/start").await;
    phone.sees(&stage.words("en", "greeting")).await;
    // Behind the lock a picture, and the word that lifts it, are no part of what was said.
    stage.later(16 * 60);
    telegram.shows(15, "photo", None);
    phone.sees(&stage.words("en", "lock-continue")).await;
    phone.says(&stage.word("en", "word-continue")).await;
    stage.later(5);
    phone.says("erase everything").await;
    phone.sees(&stage.words("en", "erase-confirm")).await;
    phone.presses(&stage.words("en", "label-yes")).await;
    phone.sees(&stage.words("en", "erased-all")).await;
    let left: Vec<String> = telegram.texts(15);
    assert_eq!(
        left,
        [stage.words("en", "erased-all")],
        "only the last word stands there"
    );
    assert!(
        telegram.own(15).is_empty(),
        "of the visitor's own: {:?}",
        telegram.own(15)
    );
    stage.shut().await;
}

#[tokio::test]
async fn erasing_on_kakao_says_what_stays() {
    let (stage, platform) = Messenger::Kakao.stage().await;
    let mut phone = platform.phone(&stage, 14);
    phone.says("안녕하세요 비자 연장하고 싶어요").await;
    phone.says("지워줘").await;
    phone.says("네").await;
    phone.sees(&stage.words("ko", "erased-here")).await;
    stage.shut().await;
}

#[tokio::test]
async fn nothing_is_sent_after_somebody_has_left() {
    for on in [Messenger::Telegram, Messenger::Discord] {
        let (stage, platform) = on.stage().await;
        let counselor = stage.counselor("Minji", &["ko", "th"]).await;
        let mut phone = platform.phone(&stage, 15);
        asks_in_thai(&stage, &counselor, &mut phone).await;
        let id = waiting(&counselor).await["id"].as_str().expect("an id").to_owned();
        match &platform {
            Platform::Telegram(it) => it.goes_down().await,
            Platform::Discord(it) => it.refuse_next(2, 500, None),
            Platform::Kakao(_) => {}
        }
        counselor.claims(&id).await;
        counselor.replies(&id, "ยินดีค่ะ").await;
        if let Platform::Telegram(it) = &platform {
            it.comes_up().await;
        }
        let leave = stage.word("th", "interrupt-leave");
        phone.says(&leave).await;
        phone.sees(&stage.words("th", "conversation-closed-on-messenger")).await;
        stage.later(120);
        tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
        let shown = phone.shown();
        let last = shown.last().expect("a farewell");
        assert_eq!(
            last.text,
            stage.words("th", "conversation-closed-on-messenger"),
            "{on:?}"
        );
        assert!(
            shown.iter().all(|message_part| !message_part.text.contains("ยินดีค่ะ")),
            "{on:?}: {shown:#?}"
        );
        stage.shut().await;
    }
}

/// Types a number on the page.
async fn resume(stage: &Stage, code: &str) -> (StatusCode, Option<Visitor>) {
    let mut visitor = stage.stranger();
    let answer = visitor.post("/chat/resume", json!({ "code": code })).await;
    let status = answer.status();
    if status != StatusCode::OK {
        return (status, None);
    }
    body(answer).await["token"]
        .as_str()
        .expect("a token")
        .clone_into(&mut visitor.token);
    (status, Some(visitor))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
