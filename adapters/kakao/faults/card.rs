//! Cards, alone or in a carousel.

use serde_json::Value;

use super::found::{Found, Need, length_of};
use super::frame::Frame;
use super::{button, item};
use crate::limits::CARD_TEXT;

/// One card of a kind.
pub(super) fn check(at: &str, kind: &str, card: &Value, frame: Frame, found: &mut Found) {
    match kind {
        "textCard" => text_card(at, card, frame, found),
        "basicCard" => basic_card(at, card, frame, found),
        "commerceCard" => commerce_card(at, card, found),
        "listCard" => list_card(at, card, frame, found),
        "itemCard" => item::check(at, card, frame, found),
        _ => return found.fault(at, "is no kind of output that Kakao knows"),
    }
    button::check(at, card, found);
}

fn text_card(at: &str, card: &Value, frame: Frame, found: &mut Found) {
    found.text(at, card, "title", 50, Need::Optional);
    found.text(at, card, "description", usize::MAX, Need::Optional);
    let long = length_of(card, "title") + length_of(card, "description");
    if long == 0 {
        found.fault(at, "needs a title or a description");
    }
    found.length(at, "title and description together", long, frame.pick(CARD_TEXT, 128));
}

fn basic_card(at: &str, card: &Value, frame: Frame, found: &mut Found) {
    button::thumbnail(&format!("{at}.thumbnail"), &card["thumbnail"], found);
    found.text(at, card, "title", 50, Need::Optional);
    found.text(at, card, "description", 230, Need::Optional);
    if frame == Frame::Carousel {
        for field in ["title", "description"] {
            found.lines(at, card, field, 2);
        }
    }
}

fn commerce_card(at: &str, card: &Value, found: &mut Found) {
    found.number(at, card, "price", Need::Required);
    for field in ["discount", "discountRate", "discountedPrice"] {
        found.number(at, card, field, Need::Optional);
    }
    if !card["discountRate"].is_null() && card["discountedPrice"].is_null() {
        found.fault(at, "discountRate needs discountedPrice");
    }
    found.one_of(at, card, "currency", &["won"]);
    found.text(at, card, "title", 30, Need::Optional);
    found.text(at, card, "description", 40, Need::Optional);
    let at = format!("{at}.thumbnails");
    for picture in found.list(&at, &card["thumbnails"], 1, 1) {
        button::thumbnail(&format!("{at}[0]"), picture, found);
    }
}

fn list_card(at: &str, card: &Value, frame: Frame, found: &mut Found) {
    found.text(
        &format!("{at}.header"),
        &card["header"],
        "title",
        usize::MAX,
        Need::Required,
    );
    let at = format!("{at}.items");
    for (index, item) in found.list(&at, &card["items"], 1, frame.pick(5, 4)).iter().enumerate() {
        let at = format!("{at}[{index}]");
        found.text(&at, item, "title", usize::MAX, Need::Required);
        found.text(&at, item, "description", usize::MAX, Need::Optional);
        if !item["action"].is_null() {
            button::target(&at, item, &["block", "message"], found);
        }
    }
}
