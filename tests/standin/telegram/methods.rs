//! What each method does, and when it refuses.

use serde_json::{Value, json};

use super::phone::{Button, MessagePart, bot, shown};
use super::state::{State, Webhook};

/// A text in UTF-16 code units, the data of a button in bytes, buttons under a message, messages deleted at once.
const TEXT_MOST: usize = 4_096;
const DATA_MOST: usize = 64;
const BUTTONS_MOST: usize = 100;
const DELETED_AT_ONCE: usize = 100;

/// A refusal as Telegram words it.
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) description: String,
    pub(super) retry_after: Option<u32>,
}

impl Refusal {
    pub(super) fn new(code: u16, description: impl Into<String>) -> Self {
        Self {
            code,
            description: description.into(),
            retry_after: None,
        }
    }

    pub(super) fn too_many(wait: u32) -> Self {
        Self {
            retry_after: Some(wait),
            ..Self::new(429, format!("Too Many Requests: retry after {wait}"))
        }
    }

    fn bad(what: &str) -> Self {
        Self::new(400, format!("Bad Request: {what}"))
    }
}

/// Whether a method, in lower case, is one that faults concern.
pub(super) fn is_about_messages(method: &str) -> bool {
    matches!(
        method,
        "sendmessage"
            | "editmessagereplymarkup"
            | "deletemessage"
            | "deletemessages"
            | "answercallbackquery"
            | "sendchataction"
    )
}

/// Does what a method, in lower case, says.
pub(super) fn act(state: &mut State, method: &str, parameters: &Value) -> Result<Value, Refusal> {
    match method {
        "getme" => Ok(me()),
        "setwebhook" => set_webhook(state, parameters),
        "deletewebhook" => {
            state.webhook = None;
            if parameters["drop_pending_updates"] == true {
                state.queue.clear();
            }
            Ok(json!(true))
        }
        "getwebhookinfo" => Ok(webhook_info(state)),
        "sendmessage" => send(state, parameters),
        "editmessagereplymarkup" => edit_markup(state, parameters),
        "deletemessage" => delete(state, parameters),
        "deletemessages" => delete_several(state, parameters),
        "answercallbackquery" => answer_query(state, parameters),
        "sendchataction" => {
            open_chat(state, parameters)?.typings += 1;
            Ok(json!(true))
        }
        _ => Err(Refusal::new(404, "Not Found")),
    }
}

fn send(state: &mut State, parameters: &Value) -> Result<Value, Refusal> {
    if state.rate.is_some_and(|most| state.this_second >= most) {
        return Err(Refusal::too_many(1));
    }
    let person = person(parameters)?;
    open_chat(state, parameters)?;
    let text = parameters["text"].as_str().unwrap_or_default();
    if text.trim().is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    if text.encode_utf16().count() > TEXT_MOST {
        return Err(Refusal::bad("message is too long"));
    }
    let buttons = buttons(&parameters["reply_markup"])?;
    let message_part = MessagePart {
        id: state.next_message(),
        text: text.to_owned(),
        offered: buttons.clone(),
        buttons,
        silent: parameters["disable_notification"] == true,
        previews: parameters["link_preview_options"]["is_disabled"] != true,
        protected: parameters["protect_content"] == true,
        deleted: false,
    };
    let message = shown(person, &message_part);
    state.this_second += 1;
    state.chats.entry(person).or_default().message_parts.push(message_part);
    Ok(message)
}

fn buttons(markup: &Value) -> Result<Vec<Button>, Refusal> {
    let rows = markup["inline_keyboard"].as_array().into_iter().flatten();
    let mut buttons = Vec::new();
    for button in rows.flat_map(|row| row.as_array().into_iter().flatten()) {
        let label = button["text"].as_str().unwrap_or_default();
        if label.is_empty() {
            return Err(Refusal::bad(
                "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            ));
        }
        let data = button["callback_data"].as_str().unwrap_or_default();
        if data.is_empty() || data.len() > DATA_MOST {
            return Err(Refusal::bad("BUTTON_DATA_INVALID"));
        }
        buttons.push(Button {
            label: label.to_owned(),
            data: data.to_owned(),
        });
    }
    if buttons.len() > BUTTONS_MOST {
        return Err(Refusal::bad("REPLY_MARKUP_TOO_LONG"));
    }
    Ok(buttons)
}

fn edit_markup(state: &mut State, parameters: &Value) -> Result<Value, Refusal> {
    let person = person(parameters)?;
    let id = parameters["message_id"].as_i64();
    let fresh = buttons(&parameters["reply_markup"])?;
    let chat = open_chat(state, parameters)?;
    let message_part = chat
        .message_parts
        .iter_mut()
        .find(|message_part| Some(message_part.id) == id && !message_part.deleted)
        .ok_or_else(|| Refusal::bad("message to edit not found"))?;
    if message_part.buttons == fresh {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current \
             content and reply markup of the message",
        ));
    }
    message_part.buttons = fresh;
    Ok(shown(person, message_part))
}

fn delete(state: &mut State, parameters: &Value) -> Result<Value, Refusal> {
    let id = parameters["message_id"].as_i64().unwrap_or_default();
    let chat = open_chat(state, parameters)?;
    let known = chat.own.contains(&id)
        || chat
            .message_parts
            .iter()
            .any(|message_part| message_part.id == id && !message_part.deleted);
    if !known {
        return Err(Refusal::bad("message to delete not found"));
    }
    if chat.old.contains(&id) {
        return Err(Refusal::bad("message can't be deleted"));
    }
    chat.remove(id);
    Ok(json!(true))
}

fn delete_several(state: &mut State, parameters: &Value) -> Result<Value, Refusal> {
    let ids: Vec<i64> = parameters["message_ids"]
        .as_array()
        .map(|ids| ids.iter().filter_map(Value::as_i64).collect())
        .unwrap_or_default();
    if ids.is_empty() {
        return Err(Refusal::bad("message identifiers are not specified"));
    }
    if ids.len() > DELETED_AT_ONCE {
        return Err(Refusal::bad("too many message identifiers specified"));
    }
    let chat = open_chat(state, parameters)?;
    if ids.iter().any(|id| chat.old.contains(id)) {
        return Err(Refusal::bad("message can't be deleted"));
    }
    for id in ids {
        chat.remove(id);
    }
    Ok(json!(true))
}

fn answer_query(state: &mut State, parameters: &Value) -> Result<Value, Refusal> {
    let query = parameters["callback_query_id"].as_str().unwrap_or_default();
    if !state.queries.remove(query) && !state.answered.iter().any(|answered| answered == query) {
        return Err(Refusal::bad(
            "query is too old and response timeout expired or query id is invalid",
        ));
    }
    if !state.answered.iter().any(|answered| answered == query) {
        state.answered.push(query.to_owned());
    }
    Ok(json!(true))
}

fn set_webhook(state: &mut State, parameters: &Value) -> Result<Value, Refusal> {
    let url = parameters["url"].as_str().unwrap_or_default();
    if url.is_empty() {
        state.webhook = None;
        return Ok(json!(true));
    }
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return Err(Refusal::bad("bad webhook: HTTPS url must be provided for webhook"));
    }
    let secret = parameters["secret_token"].as_str();
    if secret.is_some_and(|secret| secret.len() > 256 || !secret.bytes().all(is_word)) {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    if parameters.get("allowed_updates").is_some() {
        state.allowed = kinds(parameters);
    }
    if parameters["drop_pending_updates"] == true {
        state.queue.clear();
    }
    let connections = parameters["max_connections"].as_u64().unwrap_or(40).clamp(1, 100);
    state.webhook = Some(Webhook {
        url: url.to_owned(),
        secret: secret.map(str::to_owned),
        connections: usize::try_from(connections).unwrap_or(40),
    });
    Ok(json!(true))
}

fn webhook_info(state: &State) -> Value {
    let mut info = json!({
        "url": "", "has_custom_certificate": false, "pending_update_count": state.queue.len(),
    });
    if let Some(webhook) = &state.webhook {
        info["url"] = json!(webhook.url);
        info["max_connections"] = json!(webhook.connections);
    }
    info
}

/// The kinds of updates that are asked for.
pub(super) fn kinds(parameters: &Value) -> Option<Vec<String>> {
    let kinds = parameters["allowed_updates"].as_array()?.iter();
    Some(kinds.filter_map(Value::as_str).map(str::to_owned).collect())
}

fn person(parameters: &Value) -> Result<i64, Refusal> {
    let chat = &parameters["chat_id"];
    chat.as_i64()
        .or_else(|| chat.as_str()?.parse().ok())
        .ok_or_else(|| Refusal::bad("chat_id is empty"))
}

fn open_chat<'a>(state: &'a mut State, parameters: &Value) -> Result<&'a mut super::state::Chat, Refusal> {
    let person = person(parameters)?;
    match state.chats.get_mut(&person) {
        None => Err(Refusal::bad("chat not found")),
        Some(chat) if chat.blocked => Err(Refusal::new(403, "Forbidden: bot was blocked by the user")),
        Some(chat) => Ok(chat),
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

fn me() -> Value {
    let mut me = bot();
    me["can_join_groups"] = json!(false);
    me["can_read_all_group_messages"] = json!(false);
    me["supports_inline_queries"] = json!(false);
    me["can_connect_to_business"] = json!(false);
    me["has_main_web_app"] = json!(false);
    me
}
