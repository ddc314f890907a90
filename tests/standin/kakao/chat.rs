//! What a person sees.

use serde_json::Value;

/// By which way a message part came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// In the answer to a message.
    Answer,
    /// The waiting text of an answer that keeps a callback open.
    Waiting,
    /// By the callback.
    Callback,
    /// By the Event API.
    Event,
}

/// One message part in a chat.
#[derive(Clone, PartialEq, Debug)]
pub struct MessagePart {
    /// The stand-in's own number, from 1 in the order of arrival.
    pub id: u64,
    /// In whose chat.
    pub person: String,
    /// The words; of a card its title and description, a line each.
    pub text: String,
    /// The buttons of a card, and under the last message part of an answer its quick replies.
    pub buttons: Vec<Button>,
    /// How it came.
    pub way: Way,
}

/// A button.
#[derive(Clone, PartialEq, Debug)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What a tap does: `message`, `block`, `operator`, `webLink` ...
    pub action: String,
    /// What is said by a tap.
    pub says: String,
    /// What comes back with it as `clientExtra`.
    pub extra: Value,
}

/// What came of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Outcome {
    /// The person sees these message parts.
    Shown(Vec<MessagePart>),
    /// The person sees this waiting text, and a callback may follow.
    Held(String),
    /// The person sees Kakao's own "something went wrong".
    Failed(Failure),
}

impl Outcome {
    /// The texts that the person sees.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Shown(message_parts) => message_parts
                .iter()
                .map(|message_part| message_part.text.as_str())
                .collect(),
            Self::Held(text) => vec![text],
            Self::Failed(_) => Vec::new(),
        }
    }

    /// Whether the server has answered in a way that Kakao shows.
    pub fn is_answered(&self) -> bool {
        !matches!(self, Self::Failed(_))
    }
}

/// Why the person sees no answer.
#[derive(Clone, PartialEq, Debug)]
pub enum Failure {
    /// No server is there.
    NoConnection,
    /// The answer was not read: a fault that was asked for.
    Dropped,
    /// No answer within the limit.
    Late,
    /// Another status than 200.
    Status(u16),
    /// The answer breaks Kakao's rules, a sentence each.
    Invalid(Vec<String>),
    /// There is no such button under the last answer.
    NoButton,
}

/// The message parts of a template, without ids, the quick replies under the last one.
pub(super) fn message_parts(person: &str, template: &Value, way: Way) -> Vec<MessagePart> {
    let outputs = template["outputs"].as_array().map_or(&[][..], Vec::as_slice);
    let mut message_parts: Vec<_> = outputs
        .iter()
        .filter_map(|output| output.as_object()?.iter().next())
        .map(|(_, body)| MessagePart {
            id: 0,
            person: person.to_owned(),
            text: words(body),
            buttons: buttons(&body["buttons"]),
            way,
        })
        .collect();
    if let Some(last) = message_parts.last_mut() {
        last.buttons.extend(buttons(&template["quickReplies"]));
    }
    message_parts
}

fn words(body: &Value) -> String {
    let words: Vec<_> = ["title", "description", "text"]
        .iter()
        .filter_map(|field| body[field].as_str())
        .collect();
    words.join("\n")
}

fn buttons(list: &Value) -> Vec<Button> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    list.iter()
        .map(|button| Button {
            label: text(&button["label"]),
            action: text(&button["action"]),
            says: text(&button["messageText"]),
            extra: button["extra"].clone(),
        })
        .collect()
}
