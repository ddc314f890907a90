//! What stands on a person's phone, and what they do with it.

use serde_json::{Value, json};

use super::Telegram;
use super::state::State;

/// When the first message was written, in Unix seconds; each later one a second later.
const BEGINNING: i64 = 1_790_000_000;

/// A message of the bot.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one mark that Telegram's own JSON has, for a test to look at"
)]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessagePart {
    /// The number of the message.
    pub id: i64,
    /// The words.
    pub text: String,
    /// The buttons that stand under it now.
    pub buttons: Vec<Button>,
    /// The buttons that it came with.
    pub offered: Vec<Button>,
    /// Whether it came without a sound.
    pub silent: bool,
    /// Whether a page that it names is shown.
    pub previews: bool,
    /// Whether the person is kept from forwarding and saving it.
    pub protected: bool,
    /// Whether it was deleted since.
    pub deleted: bool,
}

/// One button.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What comes back when it is pressed.
    pub data: String,
}

impl Telegram {
    /// A person opens a chat with the bot without writing: it may write to them from now on.
    pub fn knows(&self, person: i64) {
        self.shared.change(|state| {
            state.chats.entry(person).or_default();
        });
    }

    /// The language of a person's app from now on, such as `th`; it comes along with everything they do.
    pub fn speaks(&self, person: i64, language: &str) {
        self.shared
            .change(|state| state.chats.entry(person).or_default().language = Some(language.to_owned()));
    }

    /// The same, or an app that tells no language.
    pub fn uses(&self, person: i64, language: Option<&str>) {
        self.shared
            .change(|state| state.chats.entry(person).or_default().language = language.map(str::to_owned));
    }

    /// A person writes something; tells the number of the update.
    pub fn says(&self, person: i64, text: &str) -> i64 {
        self.shared.change(|state| {
            let mut message = message(state, person);
            message["text"] = json!(text);
            if text.starts_with('/') {
                let length = text
                    .split_whitespace()
                    .next()
                    .map_or(0, |word| word.encode_utf16().count());
                message["entities"] = json!([{"offset": 0, "length": length, "type": "bot_command"}]);
            }
            state.happens(person, "message", &message)
        })
    }

    /// A person presses the button that begins a chat, after a link that carried something or without one.
    pub fn starts(&self, person: i64, carried: Option<&str>) -> i64 {
        match carried {
            Some(carried) => self.says(person, &format!("/start {carried}")),
            None => self.says(person, "/start"),
        }
    }

    /// A person changes the words of their own last message.
    pub fn edits(&self, person: i64, text: &str) -> i64 {
        self.shared.change(|state| {
            let last = state.chats.get(&person).and_then(|chat| chat.own.last().copied());
            let mut message = message(state, person);
            if let Some(last) = last {
                if let (Some(chat), Some(fresh)) = (state.chats.get_mut(&person), message["message_id"].as_i64()) {
                    chat.own.remove(&fresh);
                }
                message["message_id"] = json!(last);
            }
            message["edit_date"] = message["date"].clone();
            message["text"] = json!(text);
            state.happens(person, "edited_message", &message)
        })
    }

    /// A person sends a `photo`, `voice`, `sticker` or any other kind of message, with words under it or without.
    pub fn shows(&self, person: i64, kind: &str, caption: Option<&str>) -> i64 {
        self.shared.change(|state| {
            let mut message = message(state, person);
            message[kind] = content(kind);
            if let Some(caption) = caption {
                message["caption"] = json!(caption);
            }
            state.happens(person, "message", &message)
        })
    }

    /// A person sends a message with these fields, whatever they say; `edited` where it stands in place of one before,
    /// whose number is then `message_id`.
    pub fn sends_fields(&self, person: i64, fields: &Value, edited: bool) -> i64 {
        self.shared.change(|state| {
            let mut message = message(state, person);
            for (field, value) in fields.as_object().into_iter().flatten() {
                message[field] = value.clone();
            }
            let kind = if edited { "edited_message" } else { "message" };
            state.happens(person, kind, &message)
        })
    }

    /// A person presses the newest button with this label; nothing where there is none on their phone.
    pub fn presses(&self, person: i64, label: &str) -> Option<i64> {
        self.shared.change(|state| {
            let (message_part, data) =
                state
                    .chats
                    .get(&person)?
                    .message_parts
                    .iter()
                    .rev()
                    .find_map(|message_part| {
                        let button = message_part.buttons.iter().find(|button| button.label == label)?;
                        (!message_part.deleted).then(|| (message_part.id, button.data.clone()))
                    })?;
            Some(state.press(person, message_part, &data))
        })
    }

    /// A person presses a button whose data we choose, under any message: an old phone that has not heard that the
    /// buttons are gone, or somebody's own client.
    pub fn presses_data(&self, person: i64, message: i64, data: &str) -> i64 {
        self.shared.change(|state| state.press(person, message, data))
    }

    /// A person blocks the bot.
    pub fn blocks(&self, person: i64) {
        self.shared
            .change(|state| state.chats.entry(person).or_default().blocked = true);
    }

    /// A person lets the bot write again.
    pub fn unblocks(&self, person: i64) {
        self.shared
            .change(|state| state.chats.entry(person).or_default().blocked = false);
    }

    /// A message, the bot's or the person's, is older than 48 hours from now on.
    pub fn ages(&self, person: i64, message: i64) {
        self.shared.change(|state| {
            state.chats.entry(person).or_default().old.insert(message);
        });
    }

    /// Every message of the bot that arrived on a person's phone, in the order in which they arrived.
    pub fn message_parts(&self, person: i64) -> Vec<MessagePart> {
        self.shared.read(|state| {
            state
                .chats
                .get(&person)
                .map(|chat| chat.message_parts.clone())
                .unwrap_or_default()
        })
    }

    /// Every message that the platform took, of all people, in the order in which it took them: the ledger to hold the
    /// server's own against. The number of a message is its id here and there.
    pub fn taken(&self) -> Vec<(i64, MessagePart)> {
        let mut taken: Vec<(i64, MessagePart)> = self.shared.read(|state| {
            let chats = state.chats.iter();
            let taken = chats.flat_map(|(person, chat)| {
                chat.message_parts
                    .iter()
                    .map(|message_part| (*person, message_part.clone()))
            });
            taken.collect()
        });
        taken.sort_by_key(|(_, message_part)| message_part.id);
        taken
    }

    /// The words of the messages of the bot that are still there.
    pub fn texts(&self, person: i64) -> Vec<String> {
        let message_parts = self.message_parts(person).into_iter();
        message_parts
            .filter(|message_part| !message_part.deleted)
            .map(|message_part| message_part.text)
            .collect()
    }

    /// The numbers of the person's own messages that are still there.
    pub fn own(&self, person: i64) -> Vec<i64> {
        self.shared.read(|state| {
            let chat = state.chats.get(&person);
            chat.map(|chat| chat.own.iter().copied().collect()).unwrap_or_default()
        })
    }

    /// How often the person saw that somebody is writing.
    pub fn typings(&self, person: i64) -> usize {
        self.shared
            .read(|state| state.chats.get(&person).map_or(0, |chat| chat.typings))
    }

    /// Presses that were answered: so many spinners have stopped.
    pub fn answered(&self) -> usize {
        self.shared.read(|state| state.answered.len())
    }

    /// Presses that were not answered yet: so many spinners turn.
    pub fn spinning(&self) -> usize {
        self.shared.read(|state| state.queries.len())
    }
}

impl State {
    fn happens(&mut self, person: i64, kind: &str, content: &Value) -> i64 {
        if self.wants(kind) {
            self.enqueue(person, json!({ kind: content }))
        } else {
            0
        }
    }

    fn press(&mut self, person: i64, message: i64, data: &str) -> i64 {
        let query = self.next_query();
        self.queries.insert(query.clone());
        let chat = self.chats.entry(person).or_default();
        let message_part = chat
            .message_parts
            .iter()
            .find(|message_part| message_part.id == message);
        let (text, keyboard) = message_part.map_or_else(
            || (String::new(), keyboard(&[])),
            |message_part| (message_part.text.clone(), keyboard(&message_part.buttons)),
        );
        let bearer = json!({
            "message_id": message, "from": bot(), "chat": chat_of(person), "date": BEGINNING + message, "text": text,
            "reply_markup": keyboard,
        });
        let content = json!({
            "id": query, "from": sender(person, chat.language.as_deref()), "message": bearer,
            "chat_instance": "-3567845012345678901", "data": data,
        });
        self.happens(person, "callback_query", &content)
    }
}

/// A message of a person without its content.
fn message(state: &mut State, person: i64) -> Value {
    let id = state.next_message();
    let chat = state.chats.entry(person).or_default();
    chat.own.insert(id);
    json!({
        "message_id": id, "from": sender(person, chat.language.as_deref()), "chat": chat_of(person), "date": BEGINNING + id,
    })
}

/// A message of the bot as Telegram shows it to the bot.
pub(super) fn shown(person: i64, message_part: &MessagePart) -> Value {
    let mut message = json!({
        "message_id": message_part.id, "from": bot(), "chat": chat_of(person), "date": BEGINNING + message_part.id, "text": message_part.text,
    });
    if !message_part.buttons.is_empty() {
        message["reply_markup"] = keyboard(&message_part.buttons);
    }
    message
}

fn keyboard(buttons: &[Button]) -> Value {
    let rows: Vec<Value> = buttons
        .iter()
        .map(|button| json!([{"text": button.label, "callback_data": button.data}]))
        .collect();
    json!({ "inline_keyboard": rows })
}

/// The bot as it shows itself.
pub(super) fn bot() -> Value {
    json!({
        "id": 7_000_000_001_i64, "is_bot": true, "first_name": "Notes", "username": "notes_standin_bot",
    })
}

/// A person as Telegram shows them: with everything that the server must forget.
fn sender(person: i64, language: Option<&str>) -> Value {
    let mut sender = json!({
        "id": person, "is_bot": false, "first_name": "Sentinel-First", "last_name": "Sentinel-Last",
        "username": "sentinel_username", "is_premium": true,
    });
    if let Some(language) = language {
        sender["language_code"] = json!(language);
    }
    sender
}

fn chat_of(person: i64) -> Value {
    json!({
        "id": person, "first_name": "Sentinel-First", "last_name": "Sentinel-Last", "username": "sentinel_username",
        "type": "private",
    })
}

fn content(kind: &str) -> Value {
    let file = json!({
        "file_id": "AgACAgIAAxkBAAIBY2", "file_unique_id": "AQADq7wxG2", "file_size": 12_345,
    });
    match kind {
        "photo" => {
            let mut size = file;
            size["width"] = json!(90);
            size["height"] = json!(67);
            json!([size])
        }
        "contact" => json!({"phone_number": "+821000000000", "first_name": "Sentinel-First", "user_id": 1}),
        "location" => json!({"latitude": 37.5665, "longitude": 126.978}),
        "dice" => json!({"emoji": "🎲", "value": 3}),
        "voice" => {
            let mut voice = file;
            voice["duration"] = json!(4);
            voice
        }
        _ => file,
    }
}
