//! The card of a list of facts: a receipt, an appointment.

use serde_json::Value;

use super::button;
use super::found::{Found, Need, length_of};
use super::frame::Frame;

pub(super) fn check(at: &str, card: &Value, frame: Frame, found: &mut Found) {
    items(at, card, frame, found);
    found.one_of(at, card, "itemListAlignment", &["left", "right"]);
    if !card["itemListSummary"].is_null() {
        let at = format!("{at}.itemListSummary");
        found.text(&at, &card["itemListSummary"], "title", 6, Need::Required);
        found.text(&at, &card["itemListSummary"], "description", 14, Need::Required);
    }
    let long = length_of(card, "title") + length_of(card, "description");
    found.length(at, "title and description together", long, frame.pick(200, 100));
    found.lines(at, card, "description", 12);
    if !card["head"].is_null() && !card["profile"].is_null() {
        found.fault(at, "takes a head or a profile, not both");
    }
    if !card["profile"].is_null() {
        found.text(&format!("{at}.profile"), &card["profile"], "title", 15, Need::Required);
    }
    if !card["thumbnail"].is_null() {
        button::thumbnail(&format!("{at}.thumbnail"), &card["thumbnail"], found);
    }
}

fn items(at: &str, card: &Value, frame: Frame, found: &mut Found) {
    let at = format!("{at}.itemList");
    for (index, item) in found
        .list(&at, &card["itemList"], 1, frame.pick(10, 5))
        .iter()
        .enumerate()
    {
        let at = format!("{at}[{index}]");
        found.text(&at, item, "title", 6, Need::Required);
        found.text(&at, item, "description", usize::MAX, Need::Required);
        found.lines(&at, item, "description", 2);
    }
}
