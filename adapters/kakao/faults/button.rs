//! Buttons, and the pictures above them.

use serde_json::Value;

use super::found::{Found, Need};
use crate::limits::LABEL;

/// The label of a button that stands beside another.
const NARROW_LABEL: usize = 8;

/// The buttons of a card: three one below the other, or two side by side.
pub(super) fn check(at: &str, card: &Value, found: &mut Found) {
    let layout = &card["buttonLayout"];
    found.one_of(at, card, "buttonLayout", &["vertical", "horizontal"]);
    if card["buttons"].is_null() {
        return;
    }
    let beside = layout == "horizontal";
    // A square picture leaves room for two buttons, side by side.
    let square = card["thumbnail"]["fixedRatio"] == true;
    let most = if beside || square { 2 } else { 3 };
    let at = format!("{at}.buttons");
    let buttons = found.list(&at, &card["buttons"], 0, most);
    let label = if beside && buttons.len() > 1 {
        NARROW_LABEL
    } else {
        LABEL
    };
    for (index, button) in buttons.iter().enumerate() {
        let at = format!("{at}[{index}]");
        found.text(&at, button, "label", label, Need::Required);
        let actions = ["webLink", "message", "phone", "block", "share", "operator"];
        target(&at, button, &actions, found);
    }
}

/// What a tap does, with the field that it needs.
pub(super) fn target(at: &str, button: &Value, actions: &[&str], found: &mut Found) {
    if button["action"].is_null() {
        found.fault(at, "action is missing");
    }
    found.one_of(at, button, "action", actions);
    match button["action"].as_str().unwrap_or_default() {
        "webLink" => found.address(at, button, "webLinkUrl", Need::Required),
        "message" => found.text(at, button, "messageText", usize::MAX, Need::Required),
        "phone" => found.text(at, button, "phoneNumber", usize::MAX, Need::Required),
        "block" => {
            found.text(at, button, "blockId", usize::MAX, Need::Required);
            found.text(at, button, "messageText", usize::MAX, Need::Optional);
        }
        _ => (),
    }
    if !button["extra"].is_null() && !button["extra"].is_object() {
        found.fault(at, "extra must be an object");
    }
}

/// A picture above a card.
pub(super) fn thumbnail(at: &str, picture: &Value, found: &mut Found) {
    found.address(at, picture, "imageUrl", Need::Required);
    found.text(at, picture, "altText", 50, Need::Optional);
    if !picture["fixedRatio"].is_null() && !picture["fixedRatio"].is_boolean() {
        found.fault(at, "fixedRatio must be true or false");
    }
    if let Some(link) = picture["link"].as_object() {
        for name in link
            .keys()
            .filter(|name| !["pc", "mobile", "web"].contains(&name.as_str()))
        {
            found.fault(at, &format!("link has no field {name}"));
        }
    }
}
