//! Several cards of one kind, side by side.

use serde_json::Value;

use super::card;
use super::found::{Found, Need};
use super::frame::Frame;

pub(super) fn check(at: &str, carousel: &Value, found: &mut Found) {
    let kinds = ["basicCard", "textCard", "commerceCard", "listCard", "itemCard"];
    let kind = carousel["type"].as_str().unwrap_or_default();
    if !kinds.contains(&kind) {
        return found.fault(at, &format!("type must be one of {}", kinds.join(", ")));
    }
    let most = if kind == "listCard" { 5 } else { 10 };
    let items = found.list(&format!("{at}.items"), &carousel["items"], 1, most);
    for (index, item) in items.iter().enumerate() {
        card::check(&format!("{at}.items[{index}]"), kind, item, Frame::Carousel, found);
    }
    let square = |item: &Value| item["thumbnail"]["fixedRatio"] == true;
    if items.iter().any(square) && !items.iter().all(square) {
        found.fault(at, "all pictures must have the same ratio");
    }
    header(at, kind, &carousel["header"], found);
}

fn header(at: &str, kind: &str, header: &Value, found: &mut Found) {
    if header.is_null() {
        return;
    }
    let at = format!("{at}.header");
    if ["textCard", "listCard"].contains(&kind) {
        return found.fault(&at, "is not for text and list cards");
    }
    found.text(&at, header, "title", usize::MAX, Need::Required);
    found.text(&at, header, "description", usize::MAX, Need::Required);
    found.address(
        &format!("{at}.thumbnail"),
        &header["thumbnail"],
        "imageUrl",
        Need::Required,
    );
}
