//! The messengers' sections of the configuration. One without its section is off.

use secrecy::SecretString;
use serde::{Deserialize, Deserializer};

/// Telegram.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Telegram {
    /// The bot's token, from `BotFather`.
    #[serde(deserialize_with = "secret")]
    pub token: SecretString,
    /// Another server that speaks the Bot API.
    pub api_url: Option<String>,
    /// How updates come.
    #[serde(default)]
    pub mode: TelegramMode,
    /// What Telegram shows when it brings updates; needed in the mode `webhook`.
    #[serde(default, deserialize_with = "secret_or_none")]
    pub webhook_secret: Option<SecretString>,
}

/// How updates of Telegram come.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TelegramMode {
    /// The server asks for them.
    #[default]
    Polling,
    /// Telegram brings them to `public_url`.
    Webhook,
}

/// `KakaoTalk`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kakao {
    /// The value of the header `X-Skill-Key` that is set at the skill.
    #[serde(deserialize_with = "secret")]
    pub skill_key: SecretString,
    /// The hosts to which an answer may be sent later; Kakao's own without this.
    #[serde(default, deserialize_with = "crate::list::lines")]
    pub callback_hosts: Vec<String>,
    /// Where the Event API is; Kakao's own without this.
    pub event_api_url: Option<String>,
    /// The bot's id, for the Event API.
    #[serde(default, deserialize_with = "word_or_none")]
    pub bot_id: Option<String>,
    /// The REST API key, for the Event API.
    #[serde(default, deserialize_with = "secret_or_none")]
    pub rest_key: Option<SecretString>,
    /// The name of the event block that shows what the server sends.
    #[serde(default, deserialize_with = "word_or_none")]
    pub event: Option<String>,
    /// Whether somebody who waits is offered Kakao's own desk.
    #[serde(default)]
    pub operator_button: bool,
}

/// Discord.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discord {
    /// The bot's token, from the developer portal.
    #[serde(deserialize_with = "secret")]
    pub token: SecretString,
    /// Another server that speaks Discord's API.
    pub api_url: Option<String>,
}

/// A word, though an environment variable of digits alone looks like a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Word {
    Text(String),
    Number(u64),
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        match word {
            Word::Text(text) => text,
            Word::Number(number) => number.to_string(),
        }
    }
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SecretString, D::Error> {
    Ok(SecretString::from(String::from(Word::deserialize(deserializer)?)))
}

fn secret_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SecretString>, D::Error> {
    Ok(word_or_none(deserializer)?.map(SecretString::from))
}

fn word_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<Word>::deserialize(deserializer)?.map(String::from))
}
