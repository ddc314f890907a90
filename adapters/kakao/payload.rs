//! What Kakao sends: `SkillPayload`, read where it comes in.
//!
//! Only the words and the person's key are required. Everything else may be missing, null or of another kind than
//! documented; it is then taken as not there, because a message must not be lost over a field that nobody needs.

use contract::{Body, Enclosed, Locale, Peer, Text, from_payload, mended, within_limit};
use serde_json::Value;

use crate::limits::USER_KEY;
use crate::media::is_media;

/// Where the payload of a quick reply stands in its `extra`, and in the `clientExtra` of the message that it makes.
pub(crate) const EXTRA: &str = "haemil";

/// What is taken over from a `SkillPayload`.
#[derive(Clone, Debug)]
pub struct Utterance {
    /// The person's key with this bot.
    pub peer: Peer,
    /// What they say.
    pub body: Body,
    /// The language of their app; a hint, since many foreigners keep it in Korean.
    pub hint: Option<Locale>,
    /// Where a later answer may go once. Not yet held against the pinned hosts.
    pub callback: Option<Text>,
    /// Where it was written.
    pub surface: Surface,
    /// What tells this message from another where Kakao gives it no id.
    pub(crate) content: Content,
}

/// Where something was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Surface {
    /// In the chat.
    Chat,
    /// In the test panel of the admin centre, where callbacks do not work.
    Panel,
}

/// What a message consists of, for comparing it with the one before.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    pub(crate) bot: Text,
    pub(crate) block: Text,
    pub(crate) utterance: Text,
    pub(crate) extra: Text,
}

/// Why a body is not a `SkillPayload`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is not JSON, or nested too deep.
    #[error("the body is not JSON")]
    Json,
    /// There are no words.
    #[error("userRequest.utterance is not there")]
    Utterance,
    /// There is nobody who says them.
    #[error("userRequest.user.id is not there")]
    User,
}

/// Reads a `SkillPayload`. Never panics; the body has been authenticated before.
pub fn read(bytes: &[u8]) -> Result<Utterance, Unreadable> {
    let payload: Value = serde_json::from_slice(&mended(bytes)).map_err(|_| Unreadable::Json)?;
    let request = &payload["userRequest"];
    let utterance = request["utterance"].as_str().ok_or(Unreadable::Utterance)?;
    let user = request["user"]["id"]
        .as_str()
        .filter(|id| is_key(id))
        .ok_or(Unreadable::User)?;
    let extra = &payload["action"]["clientExtra"];
    let panel = request["params"]["surface"] == "BuilderBotTest";
    Ok(Utterance {
        peer: Peer::from(user.to_owned()),
        body: body(utterance, extra),
        hint: request["lang"].as_str().and_then(Locale::parse),
        callback: text(&request["callbackUrl"]),
        surface: if panel { Surface::Panel } else { Surface::Chat },
        content: Content {
            bot: text(&payload["bot"]["id"]).unwrap_or_default(),
            block: text(&request["block"]["id"]).unwrap_or_default(),
            utterance: Text::from(utterance),
            extra: Text::from(extra.to_string()),
        },
    })
}

fn is_key(id: &str) -> bool {
    !id.trim().is_empty() && id.chars().count() <= USER_KEY
}

fn text(value: &Value) -> Option<Text> {
    value.as_str().filter(|text| !text.is_empty()).map(Text::from)
}

/// What was picked, if a quick reply of ours was tapped; else what was sent or written.
fn body(utterance: &str, extra: &Value) -> Body {
    if let Some(choice) = extra[EXTRA].as_str().and_then(from_payload) {
        return choice;
    }
    if is_media(utterance) {
        return Body::Media {
            what: Enclosed::File,
            caption: None,
        };
    }
    Body::Text(Text::from(within_limit(utterance)))
}

#[cfg(test)]
mod tests {
    use contract::Seq;
    use serde_json::json;

    use super::*;

    fn of(request: &Value, action: &Value) -> Result<Utterance, Unreadable> {
        read(json!({"userRequest": request, "action": action}).to_string().as_bytes())
    }

    fn said(utterance: &str, extra: &Value) -> Body {
        of(
            &json!({"utterance": utterance, "user": {"id": "u"}}),
            &json!({"clientExtra": extra}),
        )
        .expect("it is all that is needed")
        .body
    }

    #[test]
    fn words_media_and_answers_are_told_apart() {
        let words = |text: &str| Body::Text(Text::from(text));
        for none in [
            Value::Null,
            json!({}),
            json!("null"),
            json!([1]),
            json!({"haemil": 7}),
            json!({"haemil": "x"}),
        ] {
            assert_eq!(said("네", &none), words("네"));
        }
        let yes = Body::Choice {
            prompt: Seq(5),
            value: "yes".to_owned(),
        };
        assert_eq!(said("네", &json!({"haemil": "p5:yes", "more": 1})), yes);
        for media in [
            "http://dn-m.talk.kakao.com/talkm/bl3/i_abc.jpg",
            "HTTP://K.KAKAOCDN.NET/x",
            r#"{"secureUrls":["http://secure.kakaocdn.net/a.jpg"]}"#,
        ] {
            let file = Body::Media {
                what: Enclosed::File,
                caption: None,
            };
            assert_eq!(said(media, &Value::Null), file, "{media}");
        }
        for text in ["", "see http://dn-m.talk.kakao.com/a.jpg", "List(help me)", "{}"] {
            assert_eq!(said(text, &Value::Null), words(text), "{text}");
        }
    }

    #[test]
    fn more_than_the_server_takes_is_cut() {
        let Body::Text(text) = said(&"가".repeat(contract::TEXT_LIMIT + 5), &Value::Null) else {
            panic!("these are words");
        };
        assert_eq!(text.expose().chars().count(), contract::TEXT_LIMIT);
    }

    #[test]
    fn what_a_strict_reader_refuses_costs_nobody_their_words() {
        let body =
            "\u{feff}{\n\"userRequest\": {\"utterance\": \"살려\u{0}주세요\n\\ud83d\",\t\"user\": {\"id\": \"u\"}}}";
        let said = read(body.as_bytes()).expect("it is all that is needed").body;
        assert_eq!(said, Body::Text(Text::from("살려\u{fffd}주세요\n\u{fffd}")));
    }

    #[test]
    fn a_message_needs_words_and_a_person() {
        for (request, want) in [
            (json!(null), Unreadable::Utterance),
            (json!([]), Unreadable::Utterance),
            (json!({"user": {"id": "u"}}), Unreadable::Utterance),
            (json!({"utterance": 5, "user": {"id": "u"}}), Unreadable::Utterance),
            (json!({"utterance": "a"}), Unreadable::User),
            (json!({"utterance": "a", "user": "u"}), Unreadable::User),
            (json!({"utterance": "a", "user": {"id": " "}}), Unreadable::User),
            (
                json!({"utterance": "a", "user": {"id": "u".repeat(200)}}),
                Unreadable::User,
            ),
        ] {
            assert_eq!(
                of(&request, &Value::Null).expect_err("something is missing"),
                want,
                "{request}"
            );
        }
        assert_eq!(read(b"").expect_err("nothing"), Unreadable::Json);
        assert_eq!(
            read("[".repeat(60_000).as_bytes()).expect_err("too deep"),
            Unreadable::Json
        );
    }
}
