//! Kakao's limits on an answer, held against one.
//!
//! Tests hold every answer of this crate against them, and `haemil check` what an operator has written for Kakao. This
//! file knows nothing of how the crate writes its answers; it reads JSON, whoever wrote it.

mod button;
mod card;
mod carousel;
mod found;
mod frame;
mod item;

use serde_json::Value;

use self::found::{Found, Need};
use self::frame::Frame;
use crate::limits::{LABEL, OUTPUTS, QUICK_REPLIES, SIMPLE_TEXT};

/// Everything in which an answer breaks a limit of Kakao's, a sentence each: where, and what. Empty for a good one.
pub fn faults(response: &Value) -> Vec<String> {
    let mut found = Found::default();
    if response["version"] != "2.0" {
        found.fault(
            "version",
            "must be \"2.0\"; without it Kakao reads the answer as the old format",
        );
    }
    match (&response["useCallback"], &response["template"]) {
        (Value::Bool(true), Value::Null) => (),
        (Value::Bool(true), _) => found.fault("template", "must not be there beside useCallback"),
        (Value::Bool(false) | Value::Null, template) => of_template(template, &mut found),
        (_, _) => found.fault("useCallback", "must be true or false"),
    }
    of_context(&response["context"], &mut found);
    if !response["data"].is_null() && !response["data"].is_object() {
        found.fault("data", "must be an object");
    }
    found.sentences()
}

fn of_template(template: &Value, found: &mut Found) {
    let at = "template.outputs";
    for (index, output) in found.list(at, &template["outputs"], 1, OUTPUTS).iter().enumerate() {
        of_output(&format!("{at}[{index}]"), output, found);
    }
    let replies = &template["quickReplies"];
    if !replies.is_null() {
        let at = "template.quickReplies";
        for (index, reply) in found.list(at, replies, 0, QUICK_REPLIES).iter().enumerate() {
            of_quick_reply(&format!("{at}[{index}]"), reply, found);
        }
    }
}

fn of_output(at: &str, output: &Value, found: &mut Found) {
    let Some((kind, body)) = found.only_entry(at, output) else {
        return;
    };
    let at = format!("{at}.{kind}");
    match kind {
        "simpleText" => found.text(&at, body, "text", SIMPLE_TEXT, Need::Required),
        "simpleImage" => {
            found.address(&at, body, "imageUrl", Need::Required);
            found.text(&at, body, "altText", 50, Need::Optional);
        }
        "carousel" => carousel::check(&at, body, found),
        _ => card::check(&at, kind, body, Frame::Single, found),
    }
}

fn of_quick_reply(at: &str, reply: &Value, found: &mut Found) {
    found.text(at, reply, "label", LABEL, Need::Required);
    button::target(at, reply, &["message", "block"], found);
}

fn of_context(context: &Value, found: &mut Found) {
    let values = &context["values"];
    if values.is_null() {
        return;
    }
    for (index, value) in found.list("context.values", values, 0, usize::MAX).iter().enumerate() {
        let at = format!("context.values[{index}]");
        found.text(&at, value, "name", usize::MAX, Need::Required);
        if value["lifeSpan"].as_u64().is_none() {
            found.fault(&at, "needs lifeSpan, a whole number from 0");
        }
        let mut params = value["params"].as_object().into_iter().flatten();
        if !params.all(|(_, param)| param.is_string()) {
            found.fault(&at, "params takes strings alone");
        }
    }
}
