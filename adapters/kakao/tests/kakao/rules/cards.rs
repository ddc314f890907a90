//! The limits of cards, alone and side by side.

use serde_json::json;

use super::{button, card, hold, item, long, picture};

#[test]
fn cards_with_pictures_have_limits() {
    hold(vec![
        (card("basicCard", &json!({ "title": "a" })), "imageUrl"),
        (
            card(
                "basicCard",
                &json!({ "thumbnail": picture(), "description": long(231) }),
            ),
            "takes 230",
        ),
        (
            card(
                "basicCard",
                &json!({
                    "thumbnail": { "imageUrl": "https://a", "fixedRatio": true },
                    "buttons": vec![button("a"); 3],
                }),
            ),
            "takes 2",
        ),
        (
            card("commerceCard", &json!({ "price": "a", "thumbnails": [picture()] })),
            "price",
        ),
        (
            card(
                "commerceCard",
                &json!({ "price": 1, "thumbnails": [picture(), picture()] }),
            ),
            "takes 1",
        ),
        (
            card(
                "commerceCard",
                &json!({ "price": 1, "thumbnails": [picture()], "currency": "usd" }),
            ),
            "won",
        ),
        (
            card(
                "commerceCard",
                &json!({ "price": 1, "thumbnails": [picture()], "discountRate": 5 }),
            ),
            "discountedPrice",
        ),
        (
            card(
                "commerceCard",
                &json!({ "price": 1, "thumbnails": [picture()], "title": long(31) }),
            ),
            "takes 30",
        ),
        (
            card(
                "commerceCard",
                &json!({ "price": 1, "thumbnails": [picture()], "description": long(41) }),
            ),
            "takes 40",
        ),
    ]);
}

#[test]
fn lists_have_limits() {
    hold(vec![
        (card("listCard", &json!({ "items": [item()] })), "title is missing"),
        (
            card(
                "listCard",
                &json!({ "header": { "title": "a" }, "items": vec![item(); 6] }),
            ),
            "takes 5",
        ),
        (
            card(
                "listCard",
                &json!({ "header": { "title": "a" }, "items": [{ "title": "a", "action": "webLink" }] }),
            ),
            "block, message",
        ),
        (card("itemCard", &json!({ "itemList": vec![item(); 11] })), "takes 10"),
        (
            card(
                "itemCard",
                &json!({ "itemList": [{ "title": long(7), "description": "a" }] }),
            ),
            "takes 6",
        ),
        (
            card(
                "itemCard",
                &json!({ "itemList": [{ "title": "a", "description": "a\nb\nc" }] }),
            ),
            "3 lines",
        ),
        (
            card(
                "itemCard",
                &json!({ "itemList": [item()], "itemListSummary": { "title": "a", "description": long(15) } }),
            ),
            "takes 14",
        ),
        (
            card(
                "itemCard",
                &json!({ "itemList": [item()], "title": "a", "description": long(200) }),
            ),
            "takes 200",
        ),
        (
            card(
                "itemCard",
                &json!({ "itemList": [item()], "head": { "title": "a" }, "profile": { "title": "a" } }),
            ),
            "not both",
        ),
        (
            card(
                "itemCard",
                &json!({ "itemList": [item()], "profile": { "title": long(16) } }),
            ),
            "takes 15",
        ),
        (
            card(
                "itemCard",
                &json!({ "itemList": [item()], "itemListAlignment": "middle" }),
            ),
            "left, right",
        ),
    ]);
}

#[test]
fn carousels_have_limits() {
    hold(vec![
        (card("carousel", &json!({ "type": "simpleText", "items": [] })), "type"),
        (
            card(
                "carousel",
                &json!({ "type": "textCard", "items": vec![json!({ "title": "a" }); 11] }),
            ),
            "takes 10",
        ),
        (
            card(
                "carousel",
                &json!({ "type": "textCard", "items": [{ "title": "a", "description": long(128) }] }),
            ),
            "takes 128",
        ),
        (
            card(
                "carousel",
                &json!({
                    "type": "listCard",
                    "items": vec![json!({ "header": { "title": "a" }, "items": [item()] }); 6],
                }),
            ),
            "takes 5",
        ),
        (
            card(
                "carousel",
                &json!({ "type": "listCard", "items": [{ "header": { "title": "a" }, "items": vec![item(); 5] }] }),
            ),
            "takes 4",
        ),
        (
            card(
                "carousel",
                &json!({ "type": "itemCard", "items": [{ "itemList": vec![item(); 6] }] }),
            ),
            "takes 5",
        ),
        (
            card(
                "carousel",
                &json!({ "type": "textCard", "items": [{ "title": "a" }], "header": {} }),
            ),
            "header",
        ),
        (
            card(
                "carousel",
                &json!({ "type": "basicCard", "items": [{ "thumbnail": picture(), "description": "a\nb\nc" }] }),
            ),
            "3 lines",
        ),
        (
            card(
                "carousel",
                &json!({ "type": "basicCard", "items": [{ "thumbnail": picture() },
            { "thumbnail": { "imageUrl": "https://a", "fixedRatio": true } }] }),
            ),
            "same ratio",
        ),
    ]);
}
