//! What a person sends, as Kakao puts it into a `SkillPayload`.

use serde_json::{Value, json};

use super::chat::Button;

/// A message with its particulars. Two messages with the same `id` are one to a server that reads `X-Request-Id`.
#[derive(Clone, Debug)]
pub struct Message {
    /// Who sends it: any name; the key in the payload is made of it.
    pub person: String,
    /// The words.
    pub text: String,
    /// The language of the app: `ko`, `en`, or none.
    pub lang: Option<String>,
    /// What the tapped button carries.
    pub extra: Value,
    /// The value of `X-Request-Id`; drawn anew when it is empty, left out when it is `-`.
    pub id: String,
    /// Any other fields of the payload, merged over the usual ones at the top level.
    pub more: Value,
}

impl Message {
    /// Plain words.
    pub fn of(person: &str, text: &str) -> Self {
        Self {
            person: person.to_owned(),
            text: text.to_owned(),
            lang: Some("ko".to_owned()),
            extra: json!({}),
            id: String::new(),
            more: json!({}),
        }
    }

    /// A tap on a button.
    pub fn tap(person: &str, button: &Button) -> Self {
        let mut message = Self::of(person, &button.says);
        if !button.extra.is_null() {
            message.extra = button.extra.clone();
        }
        message
    }

    /// The same with this `X-Request-Id`.
    #[must_use]
    pub fn with_id(mut self, id: &str) -> Self {
        id.clone_into(&mut self.id);
        self
    }

    /// The same with no `X-Request-Id`.
    #[must_use]
    pub fn without_id(self) -> Self {
        self.with_id("-")
    }

    /// The same from an app in this language.
    #[must_use]
    pub fn in_language(mut self, lang: &str) -> Self {
        self.lang = Some(lang.to_owned());
        self
    }

    /// The payload.
    pub(super) fn payload(&self, callback: Option<&str>) -> Value {
        let key = user_key(&self.person);
        let mut payload = json!({
            "intent": {
                "id": "659e3b4a7407e2205bf34eb3", "name": "폴백 블록",
                "extra": { "reason": { "code": 1, "message": "OK" } }
            },
            "userRequest": {
                "timezone": "Asia/Seoul",
                "params": { "surface": "Kakaotalk.plusfriend" },
                "block": { "id": "659e3b4a7407e2205bf34eb3", "name": "폴백 블록" },
                "utterance": self.text,
                "lang": self.lang,
                "user": {
                    "id": key,
                    "type": "botUserKey",
                    "properties": {
                        "botUserKey": key, "plusfriendUserKey": "eZv-U-Hibbbo", "appUserId": "708203191",
                        "isFriend": true, "bot_user_key": key, "plusfriend_user_key": "eZv-U-Hibbbo"
                    }
                }
            },
            "bot": { "id": "659e3b4a7407e2205bf34eae", "name": "상담봇" },
            "action": {
                "id": "659f4b72d8a38d4f4a8980b7", "name": "gateway", "params": {}, "detailParams": {},
                "clientExtra": self.extra
            },
            "contexts": [],
            "flow": {
                "trigger": { "type": "TEXT_INPUT" },
                "lastBlock": { "id": "659e3b4a7407e2205bf34eb3", "name": "폴백 블록" }
            }
        });
        if let Some(callback) = callback {
            payload["userRequest"]["callbackUrl"] = json!(callback);
        }
        for (field, value) in self.more.as_object().into_iter().flatten() {
            payload[field] = value.clone();
        }
        payload
    }
}

/// The key of a person with this bot: 64 hexadecimal digits, as the real one; the name stands in it, so that it reads
/// back.
pub(super) fn user_key(person: &str) -> String {
    let name: String = person
        .bytes()
        .take(31)
        .fold(String::new(), |key, byte| format!("{key}{byte:02x}"));
    format!("{name:0<64}")
}

/// Whose key this is.
pub(super) fn person(key: &str) -> String {
    let pairs = key.as_bytes().chunks_exact(2);
    let bytes = pairs
        .map_while(|pair| {
            std::str::from_utf8(pair)
                .ok()
                .and_then(|pair| u8::from_str_radix(pair, 16).ok())
        })
        .take_while(|byte| *byte != 0)
        .collect();
    String::from_utf8(bytes).unwrap_or_else(|_| key.to_owned())
}
