//! Somebody who sends nothing but stickers and voice messages, on a messenger that tells no language.

use serde_json::json;

use crate::phone::{Messenger, Platform, person};

const SOMEBODY: i64 = 14;

#[tokio::test]
async fn whoever_sends_no_words_on_discord_is_answered_in_english_and_korean() {
    let (stage, platform) = Messenger::Discord.stage().await;
    let mut phone = platform.phone(&stage, SOMEBODY);
    let Platform::Discord(discord) = platform else {
        unreachable!("it is Discord's")
    };
    let both = |key| format!("{}\n{}", stage.words("en", key), stage.words("ko", key));
    let sticker = json!({"content": "", "sticker_items": [{"id": "1", "name": "wave", "format_type": 1}]});
    let voice = json!({
        "content": "", "flags": 1 << 13,
        "attachments": [{"id": "1", "filename": "voice-message.ogg", "size": 9, "content_type": "audio/ogg"}],
    });

    discord.sends(&person(SOMEBODY), &sticker);
    phone.sees(&both("media-not-taken")).await;
    phone.sees(&both("language-which")).await;
    discord.sends(&person(SOMEBODY), &voice);
    phone.sees(&both("media-not-taken-voice")).await;
    discord.sends(&person(SOMEBODY), &voice);
    for language in ["en", "ko"] {
        phone.sees(&stage.words(language, "card-open-lines")).await;
    }
    phone.presses("Tiếng Việt").await;
    let before = phone.shown().len();
    discord.sends(&person(SOMEBODY), &sticker);
    let told = stage.words("vi", "media-not-taken");
    phone.sees(&told).await;
    assert!(
        !phone.shown()[before..]
            .iter()
            .any(|message_part| message_part.text.contains(&both("media-not-taken"))),
        "a language was picked: {:?}",
        phone.shown()
    );
    stage.shut().await;
}
