//! What the operator decides about KakaoTalk.

use std::fmt;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use crate::address::{self, Pins};

/// Where Kakao's callbacks live: seen in a real request, since the guide does not name it.
pub const CALLBACK_HOST: &str = "bot-api.kakao.com";

/// Where the Event API lives.
pub const EVENT_API: &str = "https://bot-api.kakao.com";

/// The shortest skill key that is taken, in characters. It is the only thing by which Kakao proves itself.
const KEY: usize = 16;

/// What the operator decides about KakaoTalk. [`Settings::new`] gives the usual values for all but the key.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The value of the header `X-Skill-Key`, as it is entered at the skill in Kakao's admin centre: at least 16
    /// visible ASCII characters, preferably random.
    pub skill_key: SecretString,
    /// Hosts that a callback may be sent to, by HTTPS. A stand-in on this machine is named with its port,
    /// `127.0.0.1:8081`, and is then spoken to by plain HTTP.
    pub callback_hosts: Vec<String>,
    /// The Event API, by which the server can write first; each message costs money.
    pub event_api: Option<EventApi>,
    /// Whether somebody who waits is offered Kakao's own desk.
    pub operator_button: OperatorButton,
}

impl Settings {
    /// The usual settings: Kakao's own host for callbacks, no Event API, no button to Kakao's desk.
    pub fn new(skill_key: SecretString) -> Self {
        Self {
            skill_key,
            callback_hosts: vec![CALLBACK_HOST.to_owned()],
            event_api: None,
            operator_button: OperatorButton::Hidden,
        }
    }

    pub(crate) fn check(&self) -> Result<Pins, SetupError> {
        let key = self.skill_key.expose_secret();
        if key.len() < KEY || !visible(key) {
            return Err(SetupError::SkillKey);
        }
        if let Some(api) = &self.event_api {
            api.check()?;
        }
        Pins::new(&self.callback_hosts).ok_or(SetupError::CallbackHost)
    }
}

/// Access to the Event API.
#[derive(Clone)]
pub struct EventApi {
    /// Where it is, without a path: [`EVENT_API`], or a stand-in on this machine.
    pub url: String,
    /// The bot's id, with `!` at its end on the development channel.
    pub bot_id: String,
    /// The REST key of the application that the bot belongs to.
    pub rest_key: SecretString,
    /// The name of the event block; it shows `{{#current.event.data.text}}`.
    pub event: String,
}

impl EventApi {
    fn check(&self) -> Result<(), SetupError> {
        address::own(&self.url).ok_or(SetupError::EventApiUrl)?;
        let id = |c: char| c.is_ascii_alphanumeric() || c == '!';
        if self.bot_id.is_empty() || !self.bot_id.chars().all(id) {
            return Err(SetupError::BotId);
        }
        let key = self.rest_key.expose_secret();
        if key.is_empty() || !visible(key) {
            return Err(SetupError::RestKey);
        }
        if self.event.trim().is_empty() {
            return Err(SetupError::Event);
        }
        Ok(())
    }
}

impl fmt::Debug for EventApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventApi(..)")
    }
}

/// Whether somebody who waits for a person is offered Kakao's own desk. Whoever takes it leaves this
/// server: the bot hears nothing more until that desk ends the talk.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum OperatorButton {
    /// It is not offered.
    #[default]
    Hidden,
    /// It is, where the answer has room for a card.
    Shown,
}

/// How long things may take. The defaults follow from Kakao's own limits; tests take shorter ones.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// How long the server may take for a message before Kakao is answered without it. Kakao waits 5 s.
    pub answer: Duration,
    /// How long the look for older message parts may take after that.
    pub collect: Duration,
    /// How long a callback waits for something to say. Kakao takes it for 60 s.
    pub callback: Duration,
    /// How long a callback is held back after our answer was written: Kakao must have read that first.
    pub settle: Duration,
    /// How long one call of ours to Kakao may take.
    pub call: Duration,
    /// How long after a message by the Event API its fate is asked for.
    pub verdict: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            answer: Duration::from_secs(4),
            collect: Duration::from_millis(500),
            callback: Duration::from_secs(45),
            settle: Duration::from_millis(150),
            call: Duration::from_secs(5),
            verdict: Duration::from_secs(1),
        }
    }
}

/// What is wrong with the settings, and what to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SetupError {
    /// The key is too short or cannot stand in a header.
    #[error(
        "the skill key must be at least 16 visible ASCII characters; make a random one and enter it at \
         the skill as the header X-Skill-Key"
    )]
    SkillKey,
    /// A host for callbacks is not written as one.
    #[error(
        "callback_hosts takes bare host names such as \"bot-api.kakao.com\", or a stand-in on this machine \
         with its port such as \"127.0.0.1:8081\""
    )]
    CallbackHost,
    /// The address of the Event API cannot be used.
    #[error(
        "the address of the Event API must be https://HOST without a path; plain http is taken for 127.0.0.1 \
         and ::1 alone"
    )]
    EventApiUrl,
    /// The bot's id cannot be used.
    #[error(
        "the bot's id is letters and digits, with \"!\" at its end on the development channel; copy it from the \
         admin centre"
    )]
    BotId,
    /// The REST key cannot be used.
    #[error(
        "the REST key is missing or holds characters that cannot stand in a header; copy it from developers.kakao.com"
    )]
    RestKey,
    /// The event block has no name.
    #[error("the Event API needs the name of the event block")]
    Event,
    /// The library could not be started.
    #[error("the HTTPS client could not be built; check the machine's TLS set-up")]
    Client,
}

fn visible(key: &str) -> bool {
    key.chars().all(|c| c.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings::new(SecretString::from("a key of sixteen".replace(' ', "-")))
    }

    fn api(url: &str, bot: &str, key: &str, event: &str) -> EventApi {
        EventApi {
            url: url.to_owned(),
            bot_id: bot.to_owned(),
            rest_key: SecretString::from(key),
            event: event.to_owned(),
        }
    }

    fn fault(change: impl FnOnce(&mut Settings)) -> Option<SetupError> {
        let mut settings = settings();
        change(&mut settings);
        settings.check().err()
    }

    #[test]
    fn every_mistake_has_its_sentence() {
        assert_eq!(fault(|_| ()), None);
        let wrong_key = |key: &'static str| fault(move |it| it.skill_key = SecretString::from(key));
        assert_eq!(wrong_key(""), Some(SetupError::SkillKey));
        assert_eq!(wrong_key("fifteen-letters"), Some(SetupError::SkillKey));
        assert_eq!(wrong_key("열여섯 글자가 넘는 한글 열쇠"), Some(SetupError::SkillKey));
        for (api, want) in [
            (api(EVENT_API, "5ae9b76d!", "key", "reply"), None),
            (api("http://127.0.0.1:1", "b", "key", "reply"), None),
            (
                api("http://example.com", "b", "key", "reply"),
                Some(SetupError::EventApiUrl),
            ),
            (
                api("https://u:p@example.com", "b", "key", "reply"),
                Some(SetupError::EventApiUrl),
            ),
            (
                api("https://example.com/x?y", "b", "key", "reply"),
                Some(SetupError::EventApiUrl),
            ),
            (api(EVENT_API, "../talk", "key", "reply"), Some(SetupError::BotId)),
            (api(EVENT_API, "", "key", "reply"), Some(SetupError::BotId)),
            (api(EVENT_API, "b", "a\nb", "reply"), Some(SetupError::RestKey)),
            (api(EVENT_API, "b", "key", " "), Some(SetupError::Event)),
        ] {
            assert_eq!(fault(|it| it.event_api = Some(api)), want);
        }
    }

    #[test]
    fn no_secret_shows() {
        let mut settings = settings();
        settings.event_api = Some(api("https://sentinel.example", "sentinel", "sentinel", "sentinel"));
        let shown = format!("{settings:?}");
        assert!(!shown.contains("sentinel") && !shown.contains("a-key"), "{shown}");
    }
}
