//! What Kakao takes of an answer, as far as this stand-in shows it. Written apart from the server's own
//! checker, so that one mistake does not excuse the other.

use serde_json::Value;

/// In what a template breaks the rules.
pub(super) fn broken(template: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    let outputs = template["outputs"].as_array().cloned().unwrap_or_default();
    if outputs.is_empty() || outputs.len() > 3 {
        broken.push(format!("{} outputs", outputs.len()));
    }
    for output in &outputs {
        let fields = output.as_object().map_or(0, serde_json::Map::len);
        let (text, card) = (&output["simpleText"], &output["textCard"]);
        if fields != 1 || (text.is_null() && card.is_null()) {
            broken.push("an output of a kind that is not shown".to_owned());
        } else if !text.is_null() {
            span("simpleText", &text["text"], 1, 1_000, &mut broken);
        } else {
            text_card(card, &mut broken);
        }
    }
    let replies = &template["quickReplies"];
    if !replies.is_null() && !replies.is_array() {
        broken.push("quickReplies is no list".to_owned());
    }
    let replies = replies.as_array().cloned().unwrap_or_default();
    if replies.len() > 10 {
        broken.push(format!("{} quick replies", replies.len()));
    }
    for reply in &replies {
        span("a quick reply's label", &reply["label"], 1, 14, &mut broken);
        match reply["action"].as_str() {
            Some("message") => span("messageText", &reply["messageText"], 1, 1_000, &mut broken),
            Some("block") => span("blockId", &reply["blockId"], 1, 100, &mut broken),
            _ => broken.push("a quick reply that does something else".to_owned()),
        }
        if !reply["extra"].is_null() && !reply["extra"].is_object() {
            broken.push("extra is no object".to_owned());
        }
    }
    broken
}

fn text_card(card: &Value, broken: &mut Vec<String>) {
    let long = |field: &str| card[field].as_str().map_or(0, |text| text.chars().count());
    let both = long("title") + long("description");
    if both == 0 || both > 400 || long("title") > 50 {
        broken.push(format!("a text card of {both} characters"));
    }
    let buttons = card["buttons"].as_array().cloned().unwrap_or_default();
    if buttons.len() > 3 {
        broken.push(format!("a card with {} buttons", buttons.len()));
    }
    for button in &buttons {
        span("a button's label", &button["label"], 1, 14, broken);
        let known = ["webLink", "message", "phone", "block", "share", "operator"];
        if !button["action"].as_str().is_some_and(|action| known.contains(&action)) {
            broken.push("a button that does something else".to_owned());
        }
    }
}

fn span(what: &str, text: &Value, least: usize, most: usize, broken: &mut Vec<String>) {
    let long = text
        .as_str()
        .map_or(0, |text| text.trim().chars().count().min(text.chars().count()));
    let whole = text.as_str().map_or(0, |text| text.chars().count());
    if long < least || whole > most {
        broken.push(format!("{what} of {whole} characters"));
    }
}
