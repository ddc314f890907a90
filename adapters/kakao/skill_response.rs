//! What Kakao reads: `SkillResponse` 2.0, as far as this server uses it.
//!
//! **Invariant:** whatever goes in, what [`SkillResponse::write`] gives passes [`crate::faults`]: one message part at
//! least, three at most, no more than ten quick replies, nothing longer than it may be.

use axum::body::Bytes;
use contract::{Body, CONTINUE, Seq, from_payload, payload};
use serde::Serialize;
use serde_json::json;

use crate::limits::{CARD_TEXT, LABEL, OUTPUTS, QUICK_REPLIES, SIMPLE_TEXT};

/// An answer that is being written.
#[derive(Clone, Debug, Default)]
pub(crate) struct SkillResponse {
    outputs: Vec<Output>,
    quick_replies: Vec<QuickReply>,
}

#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
enum Output {
    SimpleText {
        text: String,
    },
    TextCard {
        description: String,
        buttons: [Operator; 1],
    },
}

/// What a person reads does not show in a log.
impl std::fmt::Debug for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Output(..)")
    }
}

#[derive(Clone, Serialize)]
struct Operator {
    action: &'static str,
    label: String,
}

#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct QuickReply {
    label: String,
    action: &'static str,
    message_text: String,
    extra: Extra,
}

impl std::fmt::Debug for QuickReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QuickReply(..)")
    }
}

#[derive(Clone, Serialize)]
struct Extra {
    haemil: String,
}

impl SkillResponse {
    /// A message part, if something is in it and there is room: one of its own, or below the words of the last one. A
    /// greeting and its question are more than three message parts, and nobody should have to tap for the question.
    pub(crate) fn say(&mut self, text: &str) {
        if is_blank(text) {
            return;
        }
        let free = self.outputs.len() < OUTPUTS;
        match self.outputs.last_mut() {
            Some(Output::SimpleText { text: last }) if !free && joined(last, text) <= SIMPLE_TEXT => {
                last.push_str(BETWEEN);
                last.push_str(text);
            }
            _ if free => self.outputs.push(Output::SimpleText {
                text: cut(text, SIMPLE_TEXT),
            }),
            _ => {}
        }
    }

    /// An answer that may be tapped, if there is room. The last place is for [`SkillResponse::offer_more`].
    pub(crate) fn offer(&mut self, label: &str, prompt: Seq, value: &str) {
        if self.quick_replies.len() + 1 < QUICK_REPLIES && !is_blank(label) {
            let label = cut(label, LABEL);
            self.quick_replies.push(QuickReply {
                message_text: label.clone(),
                label,
                action: "message",
                extra: Extra {
                    haemil: payload(prompt, value),
                },
            });
        }
    }

    /// The neutral button that goes on: it shows what waits, or asks for it.
    pub(crate) fn offer_more(&mut self, label: &str, prompt: Seq) {
        let label = if is_blank(label) { "+" } else { label };
        let label = cut(label, LABEL);
        self.quick_replies.truncate(QUICK_REPLIES - 1);
        self.quick_replies.push(QuickReply {
            message_text: label.clone(),
            label,
            action: "message",
            extra: Extra {
                haemil: payload(prompt, CONTINUE),
            },
        });
    }

    /// Whether a button that goes on stands there already.
    pub(crate) fn offers_more(&self) -> bool {
        let goes_on = |reply: &QuickReply| {
            let body = from_payload(&reply.extra.haemil);
            matches!(body, Some(Body::Choice { value, .. }) if value == CONTINUE)
        };
        self.quick_replies.iter().any(goes_on)
    }

    /// The way to Kakao's own desk, if there is room.
    pub(crate) fn offer_operator(&mut self, description: &str, label: &str) {
        if self.has_room() && !is_blank(description) && !is_blank(label) {
            self.outputs.push(Output::TextCard {
                description: cut(description, CARD_TEXT),
                buttons: [Operator {
                    action: "operator",
                    label: cut(label, LABEL),
                }],
            });
        }
    }

    /// Whether these words fit.
    pub(crate) fn has_room_for(&self, text: &str) -> bool {
        match self.outputs.last() {
            Some(Output::SimpleText { text: last }) if !self.has_room() => joined(last, text) <= SIMPLE_TEXT,
            _ => self.has_room(),
        }
    }

    /// Whether another message part fits.
    fn has_room(&self) -> bool {
        self.outputs.len() < OUTPUTS
    }

    /// The body of the answer. For an answer without a message part Kakao would show an error of its own, so it gets a
    /// message part with a sign of life.
    pub(crate) fn write(&self) -> Bytes {
        let silence = [Output::SimpleText { text: "…".to_owned() }];
        let outputs = if self.outputs.is_empty() {
            &silence[..]
        } else {
            &self.outputs
        };
        let mut template = json!({ "outputs": outputs });
        if !self.quick_replies.is_empty() {
            template["quickReplies"] = json!(self.quick_replies);
        }
        bytes(&json!({ "version": "2.0", "template": template }))
    }
}

/// What stands between the words of two turns in one message part.
const BETWEEN: &str = "\n\n";

/// How long two texts are in one message part.
fn joined(last: &str, text: &str) -> usize {
    last.chars().count() + BETWEEN.len() + text.chars().count()
}

/// The answer that keeps the callback open (`useCallback`); the words stand in the block's waiting message part.
pub(crate) fn hold(text: &str) -> Bytes {
    let text = cut(text, SIMPLE_TEXT);
    bytes(&json!({ "version": "2.0", "useCallback": true, "data": { "text": text } }))
}

fn bytes(value: &serde_json::Value) -> Bytes {
    Bytes::from(value.to_string())
}

/// Whether a message part would show nothing. Kakao refuses an empty text.
pub(crate) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
