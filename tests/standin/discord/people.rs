//! The people's side: what they do on their phones, and what they see there.

use serde_json::{Value, json};
use tokio::time::sleep;

use super::Discord;
use super::state::{Answer, BOT, Interaction, Refusal, State, Taken, user};

/// A message of the bot as a person sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessagePart {
    /// The platform's id.
    pub id: String,
    /// What is read: the content with its backslashes resolved.
    pub text: String,
    /// The content as it was on the wire.
    pub content: String,
    /// The buttons, or the options of a menu, from left to right and top to bottom.
    pub buttons: Vec<Button>,
    /// Whether the phone stayed silent.
    pub silent: bool,
}

/// A button or an option of a menu.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Button {
    /// What is read on it.
    pub label: String,
    /// What comes back: the button's custom id, or the option's value.
    pub payload: String,
}

impl Discord {
    /// The id of a person's direct-message channel.
    pub fn channel(&self, person: &str) -> String {
        self.state().channel(person).to_string()
    }

    /// A person writes. Gives the message's id.
    pub fn says(&self, person: &str, text: &str) -> String {
        self.sends(person, &json!({"content": text}))
    }

    /// A person sends a picture with a word under it, or with none.
    pub fn sends_picture(&self, person: &str, caption: &str) -> String {
        self.sends(
            person,
            &json!({"content": caption, "attachments": [{
                "id": "1", "filename": "photo.jpg", "size": 1024, "content_type": "image/jpeg",
                "url": "https://cdn.discordapp.com/attachments/1/1/photo.jpg",
                "proxy_url": "https://media.discordapp.net/attachments/1/1/photo.jpg",
            }]}),
        )
    }

    /// A person sends a message with these fields set instead of the usual ones. Gives its id.
    pub fn sends(&self, person: &str, fields: &Value) -> String {
        let mut state = self.state();
        let channel = state.channel(person);
        let (id, mut message) = state.message(channel, &user(channel, person), "");
        for (name, value) in fields.as_object().into_iter().flatten() {
            message[name] = value.clone();
        }
        state.keep(channel, id, &message);
        state.dispatch(channel, "MESSAGE_CREATE", &message);
        id.to_string()
    }

    /// A person changes what they wrote; nothing happens when there is no such message.
    pub fn edits(&self, person: &str, id: &str, text: &str) {
        let mut state = self.state();
        let channel = state.channel(person);
        let kept = id
            .parse()
            .ok()
            .and_then(|id: u64| state.channels.get_mut(&channel)?.messages.get_mut(&id));
        let Some(message) = kept else {
            return;
        };
        message["content"] = json!(text);
        message["edited_timestamp"] = json!("2026-11-26T09:01:00.000000+00:00");
        let message = message.clone();
        state.dispatch(channel, "MESSAGE_UPDATE", &message);
    }

    /// A person presses the newest button, or picks the newest option, with this label. Gives the interaction's id, or
    /// nothing when no such button is to be seen.
    pub fn presses(&self, person: &str, label: &str) -> Option<String> {
        let mut state = self.state();
        let channel = state.channel(person);
        let messages = state.channels.get(&channel)?.messages.values().rev();
        let (message, data) = messages.into_iter().find_map(|message| {
            let (kind, _, payload) = components(message).into_iter().find(|(_, name, _)| name == label)?;
            let data = if kind == 2 {
                json!({"component_type": 2, "custom_id": payload, "id": 2})
            } else {
                let menu = &message["components"][0]["components"][0]["custom_id"];
                json!({"component_type": 3, "custom_id": menu, "values": [payload], "id": 2})
            };
            Some((message.clone(), data))
        })?;
        let id = state.id();
        let token = format!("aW50ZXJhY3Rpb246{id}");
        let question = message["id"].as_str().and_then(|id| id.parse().ok()).unwrap_or(0);
        let press = Interaction {
            token: token.clone(),
            channel,
            message: question,
            answer: Answer::Open,
        };
        state.interactions.insert(id, press);
        let dispatch = json!({
            "id": id.to_string(), "application_id": BOT.to_string(), "type": 3, "version": 1, "token": token,
            "channel_id": channel.to_string(), "channel": {"id": channel.to_string(), "type": 1, "flags": 0},
            "user": user(channel, person), "locale": "ko", "data": data, "message": message, "context": 1,
            "entitlements": [], "authorizing_integration_owners": {},
        });
        state.dispatch(channel, "INTERACTION_CREATE", &dispatch);
        let (limit, shared) = (state.limit, self.server.shared.clone());
        self.server.shared.runtime.spawn(async move {
            sleep(limit).await;
            if let Some(press) = shared.state().interactions.get_mut(&id)
                && press.answer == Answer::Open
            {
                press.answer = Answer::Failed;
            }
        });
        Some(id.to_string())
    }

    /// How a press was answered; open as well when there was none.
    pub fn answer(&self, interaction: &str) -> Answer {
        let id: u64 = interaction.parse().unwrap_or(0);
        self.state()
            .interactions
            .get(&id)
            .map_or(Answer::Open, |press| press.answer)
    }

    /// What a person sees of the bot, in order of arrival; what was deleted is not among it.
    pub fn message_parts(&self, person: &str) -> Vec<MessagePart> {
        let mut state = self.state();
        let channel = state.channel(person);
        let messages = state.channels.get(&channel).map(|channel| &channel.messages);
        messages
            .into_iter()
            .flat_map(|messages| messages.values())
            .filter(|message| message["author"]["bot"] == true)
            .map(message_part)
            .collect()
    }

    /// Every message that was taken from the bot, in order, deleted ones too: the platform's own ledger.
    pub fn received(&self) -> Vec<Taken> {
        self.state().taken.clone()
    }

    /// How many messages were taken although their nonce had been taken before, because nobody asked to have it
    /// recognised.
    pub fn doubles(&self) -> usize {
        let state = self.state();
        let mut seen = std::collections::HashSet::new();
        state
            .taken
            .iter()
            .filter_map(|taken| Some((&taken.person, taken.nonce.as_ref()?)))
            .filter(|taken| !seen.insert(*taken))
            .count()
    }

    /// How often a repetition was recognised by its nonce.
    pub fn recognised(&self) -> u32 {
        self.state().taken.iter().map(|taken| taken.repeats).sum()
    }

    /// How often the bot was seen typing to this person.
    pub fn typing(&self, person: &str) -> usize {
        let mut state = self.state();
        let channel = state.channel(person);
        state.channels.get(&channel).map_or(0, |channel| channel.typing)
    }

    /// This person takes no more messages from the bot: 403, code 50007.
    pub fn blocks(&self, person: &str) {
        self.state().refuse(person, Some(Refusal::Blocked));
    }

    /// This person's channel is gone: 404, code 10003.
    pub fn vanishes(&self, person: &str) {
        self.state().refuse(person, Some(Refusal::Gone));
    }

    /// This person takes messages again.
    pub fn returns(&self, person: &str) {
        self.state().refuse(person, None);
    }

    /// The HTTP calls so far, as `METHOD /path`, without the ids of channels and messages.
    pub fn calls(&self) -> Vec<String> {
        self.state().calls.clone()
    }
}

impl State {
    pub(super) fn keep(&mut self, channel: u64, id: u64, message: &Value) {
        if let Some(channel) = self.channels.get_mut(&channel) {
            channel.messages.insert(id, message.clone());
        }
    }

    fn refuse(&mut self, person: &str, refusal: Option<Refusal>) {
        let id = self.channel(person);
        if let Some(channel) = self.channels.get_mut(&id) {
            channel.refusal = refusal;
        }
    }
}

fn message_part(message: &Value) -> MessagePart {
    let content = message["content"].as_str().unwrap_or_default();
    MessagePart {
        id: message["id"].as_str().unwrap_or_default().to_owned(),
        text: read_aloud(content),
        content: content.to_owned(),
        buttons: components(message)
            .into_iter()
            .map(|(_, label, payload)| Button { label, payload })
            .collect(),
        silent: message["flags"].as_u64().unwrap_or(0) & (1 << 12) != 0,
    }
}

/// Type, label and payload of each button and option.
fn components(message: &Value) -> Vec<(u64, String, String)> {
    let rows = message["components"].as_array().into_iter().flatten();
    let inside = rows.flat_map(|row| row["components"].as_array().into_iter().flatten());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    inside
        .flat_map(|component| match component["type"].as_u64() {
            Some(2) => vec![(2, text(&component["label"]), text(&component["custom_id"]))],
            Some(3) => {
                let options = component["options"].as_array().into_iter().flatten();
                options
                    .map(|option| (3, text(&option["label"]), text(&option["value"])))
                    .collect()
            }
            _ => Vec::new(),
        })
        .collect()
}

/// A backslash makes a mark a mark.
fn read_aloud(content: &str) -> String {
    let mut read = String::with_capacity(content.len());
    let mut rest = content.chars().peekable();
    while let Some(next) = rest.next() {
        match rest.peek() {
            Some(mark) if next == '\\' && mark.is_ascii_punctuation() => {
                read.push(*mark);
                rest.next();
            }
            _ => read.push(next),
        }
    }
    read
}
