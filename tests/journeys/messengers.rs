//! The main job on each messenger, against stand-ins that speak the platforms' own wire formats.

mod faults;
mod leaving;
mod silence;
mod wordless;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::phone::{Messenger, Phone};
use crate::stage::{Counselor, Stage};

/// The conversation that waits, once the desk shows it.
async fn waiting(counselor: &Counselor) -> Value {
    counselor.until(|rows| rows.first().cloned()).await
}

/// Asks a visa question in Thai, then for a person.
async fn asks_in_thai(stage: &Stage, counselor: &Counselor, phone: &mut Phone) {
    phone.says("อยากต่อวีซ่า E-9 ค่ะ").await;
    phone.sees(&stage.words("th", "visa-e9-what")).await;
    // The clock may have moved on while something was tried again.
    counselor.is_here().await;
    let person = stage.word("th", "interrupt-person");
    phone.says(&person).await;
    phone.sees(&stage.words("th", "queue-waiting")).await;
    // The place in line follows; whoever counts message parts from here on must not meet it later.
    let place = stage.words("th", "queue-position");
    phone
        .sees(place.split(['{', '\u{2068}']).next().unwrap_or(&place))
        .await;
}

async fn a_visa_question_in_thai(on: Messenger) {
    let (stage, platform) = on.stage().await;
    let counselor = stage.counselor("Minji", &["ko", "th"]).await;
    let mut phone = platform.phone(&stage, 7);
    asks_in_thai(&stage, &counselor, &mut phone).await;
    let row = waiting(&counselor).await;
    assert_eq!(
        (&row["channel"], &row["language"]["tag"]),
        (&json!(on.name()), &json!("th"))
    );
    let id = row["id"].as_str().expect("an id").to_owned();
    counselor.claims(&id).await;
    phone.sees(&stage.words("th", "counselor-joined")).await;
    counselor.replies(&id, "สวัสดีค่ะ ดิฉันชื่อมินจี").await;
    phone.sees("สวัสดีค่ะ ดิฉันชื่อมินจี").await;
    phone.says("ขอบคุณค่ะ").await;
    let heard = async || {
        let turns = counselor.get(&format!("conversations/{id}/turns")).await;
        turns.to_string().contains("ขอบคุณค่ะ")
    };
    for _ in 0..100 {
        if heard().await {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(heard().await, "the counselor reads what is written on the phone");
    let released = counselor.post(&format!("conversations/{id}/release"), json!({})).await;
    assert!(released.status().is_success());
    phone.sees(&stage.words("th", "counselor-left")).await;
    // The script goes on at the exact question.
    phone.sees_so_often(&stage.words("th", "visa-e9-what"), 2).await;
    stage.later(1);
    phone.says("2").await;
    phone.sees(&stage.words("th", "visa-next")).await;
    assert_snapshot!(format!("thai_on_{}", on.name()), phone.log());
    stage.shut().await;
}

#[tokio::test]
async fn a_visa_question_in_thai_on_telegram() {
    a_visa_question_in_thai(Messenger::Telegram).await;
}

#[tokio::test]
async fn a_visa_question_in_thai_on_kakao() {
    a_visa_question_in_thai(Messenger::Kakao).await;
}

#[tokio::test]
async fn a_visa_question_in_thai_on_discord() {
    a_visa_question_in_thai(Messenger::Discord).await;
}

async fn danger_comes_first(on: Messenger) {
    let (stage, platform) = on.stage().await;
    let counselor = stage.counselor("Minji", &["ko"]).await;
    let mut phone = platform.phone(&stage, 8);
    counselor.is_here().await;
    phone.says("스토킹을 당하고 있어요. 지금 집 앞에 와 있어요").await;
    phone.sees("112").await;
    let first = &phone.shown()[0];
    assert!(
        first.text.starts_with("112"),
        "the card begins with its number: {first:?}"
    );
    assert!(
        first.buttons.is_empty() || on == Messenger::Kakao,
        "no question comes with it"
    );
    let row = waiting(&counselor).await;
    assert_eq!(row["risk"], "L3", "a person is called at once");
    phone.sees(&stage.words("ko", "queue-danger")).await;
    assert_snapshot!(format!("danger_on_{}", on.name()), phone.log());
    stage.shut().await;
}

#[tokio::test]
async fn danger_comes_first_on_telegram() {
    danger_comes_first(Messenger::Telegram).await;
}

#[tokio::test]
async fn danger_comes_first_on_kakao() {
    danger_comes_first(Messenger::Kakao).await;
}

#[tokio::test]
async fn danger_comes_first_on_discord() {
    danger_comes_first(Messenger::Discord).await;
}
