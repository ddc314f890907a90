//! What a platform sends, as JSON; after the platforms' documents, and not from the server's own types.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::json;

/// Which platform.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Platform {
    Telegram,
    Kakao,
}

/// What the platforms prove themselves by in this load.
pub(crate) const SECRET: &str = "load-driver-secret-of-32-letters";

/// First words in the languages of the server, and what comes after them.
static FIRST: LazyLock<Vec<String>> = LazyLock::new(|| {
    let messages: BTreeMap<String, String> =
        serde_json::from_str(include_str!("../first-messages.json")).expect("a message by the tag of each language");
    messages.into_values().collect()
});
const NEXT: [&str; 6] = ["E-9", "2", "ok", "1", "2027-03-15", "3"];

impl Platform {
    /// A whole request, head and body.
    pub(crate) fn request(self, person: u32, number: u32, turn: u32) -> Vec<u8> {
        let language = FIRST[person as usize % FIRST.len()].as_str();
        let text = match turn {
            0 => language,
            turn => NEXT[turn as usize % NEXT.len()],
        };
        let (path, header, body) = match self {
            Self::Telegram => (
                "/channels/telegram",
                "X-Telegram-Bot-Api-Secret-Token",
                json!({
                    "update_id": 700_000_000 + number,
                    "message": {
                        "message_id": number + 1,
                        "from": { "id": 5_000_000 + person, "is_bot": false, "first_name": "A", "language_code": "en" },
                        "chat": { "id": 5_000_000 + person, "first_name": "A", "type": "private" },
                        "date": 1_794_978_000 + number / 1_000,
                        "text": text,
                    },
                }),
            ),
            Self::Kakao => (
                "/channels/kakao",
                "X-Skill-Key",
                json!({
                    "intent": { "id": "659e3b4a7407e2205bf34eb3", "name": "폴백 블록" },
                    "userRequest": {
                        "timezone": "Asia/Seoul",
                        "params": { "surface": "Kakaotalk.plusfriend" },
                        "block": { "id": "659e3b4a7407e2205bf34eb3", "name": "폴백 블록" },
                        "utterance": text,
                        "lang": "ko",
                        "user": {
                            "id": format!("b944c102c5e245c62d787f2bec4d3064d410a7a28782609f2fe2e625b9{person:06x}"),
                            "type": "botUserKey",
                            "properties": { "plusfriendUserKey": "eZv-U-Hibbbo", "isFriend": true },
                        },
                    },
                    "bot": { "id": "659e3b4a7407e2205bf34eae", "name": "상담봇" },
                    "action": { "id": "659f4b72d8a38d4f4a8980b7", "name": "gateway", "params": {}, "clientExtra": null },
                }),
            ),
        };
        let body = body.to_string();
        format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n{header}: {SECRET}\r\n\
             X-Request-Id: chp-{number:032x}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes()
    }

    /// What the server is told about it.
    pub(crate) fn environment(self, api: &str) -> Vec<(&'static str, String)> {
        match self {
            Self::Telegram => vec![
                ("HAEMIL_TELEGRAM__TOKEN", standin::telegram::TOKEN.to_owned()),
                ("HAEMIL_TELEGRAM__MODE", String::from("webhook")),
                ("HAEMIL_TELEGRAM__WEBHOOK_SECRET", SECRET.to_owned()),
                ("HAEMIL_TELEGRAM__API_URL", api.to_owned()),
            ],
            Self::Kakao => vec![("HAEMIL_KAKAO__SKILL_KEY", SECRET.to_owned())],
        }
    }
}
