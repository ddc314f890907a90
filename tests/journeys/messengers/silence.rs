//! After a quarter of an hour a phone is anybody's (invariant 14).

use crate::messengers::{asks_in_thai, waiting};
use crate::phone::{Messenger, Phone};
use crate::stage::{Counselor, Stage};

/// A minute more than the silence that ends trust.
const SILENT: i64 = 16 * 60;

async fn nothing_is_shown_on_a_silent_phone(on: Messenger) {
    let (stage, platform) = on.stage().await;
    let counselor = stage.counselor("Minji", &["ko", "th"]).await;
    let mut phone = platform.phone(&stage, 9);
    asks_in_thai(&stage, &counselor, &mut phone).await;
    let id = waiting(&counselor).await["id"].as_str().expect("an id").to_owned();
    let before = phone.shown().len();
    stage.later(SILENT);
    counselor.is_here().await;
    counselor.claims(&id).await;
    counselor.replies(&id, "เรื่องสะกดรอยตามที่คุณเล่า").await;
    if on != Messenger::Kakao {
        phone.sees(&stage.words("th", "lock-memo")).await;
    }
    phone.says("สวัสดี").await;
    phone.sees(&stage.words("th", "lock-continue")).await;
    for message_part in &phone.shown()[before..] {
        let neutral = ["lock-memo", "lock-continue"].map(|key| stage.words("th", key));
        assert!(neutral.contains(&message_part.text), "{on:?} shows {message_part:?}");
        assert_eq!(message_part.buttons, [stage.words("th", "label-continue")]);
    }
    let go_on = stage.words("th", "label-continue");
    phone.presses(&go_on).await;
    phone.sees("เรื่องสะกดรอยตามที่คุณเล่า").await;
    let shown = phone.shown();
    let reply = shown
        .iter()
        .find(|message_part| message_part.text.contains("สะกดรอยตาม"))
        .expect("it is shown");
    let first: String = reply.text.chars().take(40).collect();
    assert!(!first.contains("สะกดรอย"), "a locked phone shows `{first}`");
    stage.shut().await;
}

#[tokio::test]
async fn nothing_is_shown_on_a_silent_phone_with_telegram() {
    nothing_is_shown_on_a_silent_phone(Messenger::Telegram).await;
}

#[tokio::test]
async fn nothing_is_shown_on_a_silent_phone_with_kakao() {
    nothing_is_shown_on_a_silent_phone(Messenger::Kakao).await;
}

#[tokio::test]
async fn nothing_is_shown_on_a_silent_phone_with_discord() {
    nothing_is_shown_on_a_silent_phone(Messenger::Discord).await;
}

#[tokio::test]
async fn what_was_asked_on_a_silent_phone_is_answered_after_the_tap() {
    for on in Messenger::ALL {
        let (stage, platform) = on.stage().await;
        let mut phone = platform.phone(&stage, 10);
        phone.says("hello, I would like to extend my E-9 visa please").await;
        phone.sees(&stage.words("en", "visa-e9-what")).await;
        let before = phone.shown().len();
        stage.later(SILENT);
        phone.says("how do I change my workplace?").await;
        phone.sees(&stage.words("en", "lock-continue")).await;
        assert_eq!(
            phone.shown().len(),
            before + 1,
            "nothing but the neutral line on {on:?}"
        );
        stage.later(60);
        phone.says("continue").await;
        phone.sees(&stage.words("en", "visa-e9-what")).await;
        stage.shut().await;
    }
}

#[tokio::test]
async fn a_cry_for_help_is_answered_on_a_silent_phone() {
    for on in Messenger::ALL {
        let (stage, platform) = on.stage().await;
        let mut phone = platform.phone(&stage, 11);
        phone.says("hello, I would like to extend my E-9 visa please").await;
        phone.sees(&stage.words("en", "visa-e9-what")).await;
        let before = phone.shown().len();
        stage.later(SILENT);
        phone.says("he is going to kill me, he is at my door").await;
        phone.sees("112").await;
        let first = &phone.shown()[before];
        assert!(first.text.starts_with("112"), "{on:?} shows {first:?}");
        stage.shut().await;
    }
}

/// What the counselor writes while the phone is silent.
const REPLY: &str = "เรื่องสะกดรอยตามที่คุณเล่า";

/// A word was agreed on, the phone has been silent since, and a reply waits.
async fn a_word_guards_a_reply(on: Messenger) -> (Stage, Counselor, Phone, String) {
    let (stage, platform) = on.stage().await;
    let counselor = stage.counselor("Minji", &["ko", "th"]).await;
    let mut phone = platform.phone(&stage, 12);
    asks_in_thai(&stage, &counselor, &mut phone).await;
    let id = waiting(&counselor).await["id"].as_str().expect("an id").to_owned();
    counselor.claims(&id).await;
    phone.sees(&stage.words("th", "counselor-joined")).await;
    counselor.agrees_on(&id, "ร่มสีน้ำเงิน").await;
    stage.later(SILENT);
    counselor.is_here().await;
    counselor.replies(&id, REPLY).await;
    phone.says("สวัสดี").await;
    phone.sees(&stage.words("th", "lock-continue")).await;
    phone.presses(&stage.words("th", "label-continue")).await;
    phone.sees(&stage.words("th", "lock-word")).await;
    (stage, counselor, phone, id)
}

fn shows(phone: &Phone, words: &str) -> bool {
    phone
        .shown()
        .iter()
        .any(|message_part| message_part.text.contains(words))
}

#[tokio::test]
async fn an_agreed_word_opens_a_silent_phone_once() {
    for on in Messenger::ALL {
        let (stage, counselor, mut phone, id) = a_word_guards_a_reply(on).await;
        phone.says("ร่มสีแดง").await;
        counselor.reads(&id, "ร่มสีแดง").await;
        assert!(!shows(&phone, REPLY), "a wrong word opens nothing on {on:?}");
        phone.says(" ร่มสีน้ำเงิน! ").await;
        phone.sees(REPLY).await;
        let view = counselor.get(&format!("conversations/{id}")).await;
        assert_eq!(view["word"], "used");
        assert!(
            !view["turns"].to_string().contains("ร่มสีน้ำเงิน"),
            "the word is kept nowhere"
        );
        stage.shut().await;
    }
}

#[tokio::test]
async fn somebody_who_does_not_know_the_word_reads_nothing_and_the_desk_is_told() {
    for on in Messenger::ALL {
        let (stage, counselor, mut phone, id) = a_word_guards_a_reply(on).await;
        for wrong in ["ไม่รู้หนึ่ง", "ไม่รู้สอง", "ไม่รู้สาม", "ร่มสีน้ำเงิน"]
        {
            phone.says(wrong).await;
            counselor.reads(&id, wrong).await;
        }
        let view = counselor.get(&format!("conversations/{id}")).await;
        assert_eq!(view["word"], "refused");
        assert!(
            !shows(&phone, REPLY),
            "after three wrong words the right one opens nothing on {on:?}"
        );

        // They have spoken on the telephone.
        counselor.agrees_on(&id, "หมวกสีเขียว").await;
        phone.says("หมวกสีเขียว").await;
        phone.sees(REPLY).await;
        stage.shut().await;
    }
}
