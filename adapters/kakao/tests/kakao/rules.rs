//! The checker knows each limit of `SkillResponse`.

mod cards;

use kakao::faults;
use serde_json::{Value, json};

fn template(outputs: &Value) -> Value {
    json!({ "version": "2.0", "template": { "outputs": outputs } })
}

fn card(kind: &str, body: &Value) -> Value {
    template(&json!([{ kind: body }]))
}

fn text() -> Value {
    json!({ "simpleText": { "text": "a" } })
}

fn picture() -> Value {
    json!({ "imageUrl": "https://example.com/a.png" })
}

fn button(label: &str) -> Value {
    json!({ "action": "message", "label": label, "messageText": "a" })
}

fn item() -> Value {
    json!({ "title": "a", "description": "b" })
}

fn replies(replies: &Value) -> Value {
    json!({ "version": "2.0", "template": { "outputs": [text()], "quickReplies": replies } })
}

fn long(length: usize) -> String {
    "가".repeat(length)
}

/// What breaks no limit.
#[test]
fn good_answers_have_no_faults() {
    let picture = json!({ "imageUrl": "https://example.com/a.png", "altText": "a" });
    let button = json!({ "action": "webLink", "label": "누리집", "webLinkUrl": "https://example.com" });
    let text = json!({ "simpleText": { "text": long(1_000) } });
    for good in [
        template(&json!([text, text, text])),
        json!({ "version": "2.0", "useCallback": true, "data": { "text": "a" } }),
        card("simpleImage", &picture),
        card(
            "textCard",
            &json!({ "title": long(50), "description": long(350), "buttons": [button, button, button] }),
        ),
        card(
            "basicCard",
            &json!({ "thumbnail": picture, "title": long(50), "description": long(230) }),
        ),
        card(
            "commerceCard",
            &json!({ "price": 100, "currency": "won", "thumbnails": [picture] }),
        ),
        card(
            "listCard",
            &json!({
                "header": { "title": "a" },
                "items": [{ "title": "b", "action": "message", "messageText": "b" }],
            }),
        ),
        card(
            "itemCard",
            &json!({ "itemList": [{ "title": "날짜", "description": "오늘" }] }),
        ),
        card(
            "carousel",
            &json!({ "type": "textCard", "items": [{ "title": "a" }, { "description": long(128) }] }),
        ),
        json!({ "version": "2.0", "template": { "outputs": [text],
            "quickReplies": [{ "label": long(14), "action": "block", "blockId": "b", "extra": {} }] },
            "context": { "values": [{ "name": "a", "lifeSpan": 0, "params": { "k": "v" } }] } }),
    ] {
        assert_eq!(faults(&good), Vec::<String>::new(), "{good}");
    }
}

/// Holds answers against the checker: each breaks one limit, and the word stands in the sentence that says so.
fn hold(table: Vec<(Value, &str)>) {
    for (bad, word) in table {
        let found = faults(&bad);
        assert!(
            found.iter().any(|sentence| sentence.contains(word)),
            "{word}: {found:?} in {bad}"
        );
    }
}

#[test]
fn the_frame_has_limits() {
    hold(vec![
        (json!({ "template": { "outputs": [text()] } }), "version"),
        (json!({ "version": "2.0" }), "must be a list"),
        (
            json!({ "version": "2.0", "useCallback": true, "template": {} }),
            "useCallback",
        ),
        (
            json!({ "version": "2.0", "useCallback": 1, "template": {} }),
            "useCallback",
        ),
        (template(&json!([])), "at least 1"),
        (template(&json!([text(), text(), text(), text()])), "takes 3"),
        (template(&json!(["a"])), "one field"),
        (card("simpleVideo", &json!({})), "no kind"),
        (card("simpleText", &json!({ "text": "" })), "empty"),
        (card("simpleText", &json!({ "text": long(1_001) })), "takes 1000"),
        (card("simpleText", &json!({ "text": 5 })), "must be a text"),
        (card("simpleImage", &json!({ "imageUrl": "a.png" })), "imageUrl"),
        (
            card("simpleImage", &json!({ "imageUrl": "https://a", "altText": long(51) })),
            "takes 50",
        ),
        (
            json!({
                "version": "2.0",
                "template": { "outputs": [text()] },
                "context": { "values": [{ "name": "a", "lifeSpan": 1, "params": { "k": 1 } }] },
            }),
            "strings",
        ),
        (
            json!({ "version": "2.0", "template": { "outputs": [text()] }, "data": 5 }),
            "data",
        ),
    ]);
}

#[test]
fn text_cards_and_buttons_have_limits() {
    hold(vec![
        (card("textCard", &json!({})), "title or a description"),
        (card("textCard", &json!({ "title": long(51) })), "takes 50"),
        (
            card("textCard", &json!({ "title": long(1), "description": long(400) })),
            "takes 400",
        ),
        (
            card("textCard", &json!({ "title": "a", "buttons": vec![button("a"); 4] })),
            "takes 3",
        ),
        (
            card(
                "textCard",
                &json!({ "title": "a", "buttons": vec![button("a"); 3], "buttonLayout": "horizontal" }),
            ),
            "takes 2",
        ),
        (
            card("textCard", &json!({ "title": "a", "buttons": [button(&long(15))] })),
            "takes 14",
        ),
        (
            card(
                "textCard",
                &json!({ "title": "a", "buttons": [button(&long(9)), button("b")], "buttonLayout": "horizontal" }),
            ),
            "takes 8",
        ),
        (
            card(
                "textCard",
                &json!({ "title": "a", "buttons": [], "buttonLayout": "diagonal" }),
            ),
            "buttonLayout",
        ),
        (
            card(
                "textCard",
                &json!({ "title": "a", "buttons": [{ "label": "a", "action": "fly" }] }),
            ),
            "action",
        ),
        (
            card(
                "textCard",
                &json!({ "title": "a", "buttons": [{ "label": "a", "action": "webLink" }] }),
            ),
            "webLinkUrl",
        ),
        (
            card(
                "textCard",
                &json!({ "title": "a", "buttons": [{ "label": "a", "action": "phone" }] }),
            ),
            "phoneNumber",
        ),
        (
            card(
                "textCard",
                &json!({ "title": "a", "buttons": [{ "label": "a", "action": "block" }] }),
            ),
            "blockId",
        ),
        (replies(&json!(vec![button("a"); 11])), "takes 10"),
        (replies(&json!([button(&long(15))])), "takes 14"),
        (
            replies(&json!([{ "label": "a", "action": "webLink", "webLinkUrl": "https://a" }])),
            "message, block",
        ),
        (
            replies(&json!([{ "label": "a", "messageText": "a" }])),
            "action is missing",
        ),
        (
            replies(&json!([{ "label": "a", "action": "message", "messageText": "a", "extra": "x" }])),
            "extra",
        ),
    ]);
}
