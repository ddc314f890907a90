//! Updates that wait to be acknowledged.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::faults::Chance;

/// The number of the first update.
const FIRST: i64 = 100_000_001;

/// Stands in a person's words for half of a surrogate pair, which no string of ours can hold: it goes out as `\ud83d`,
/// as a client writes that cuts an emoji in the middle.
pub const HALF: char = '\u{e83d}';

/// Stands for a control character that goes out as it is, where JSON wants it escaped.
pub const CONTROL: char = '\u{e001}';

/// JSON as it goes out.
pub(super) fn with_halves(body: &Value) -> String {
    body.to_string().replace(HALF, "\\ud83d").replace(CONTROL, "\u{1}")
}

/// Updates by number, each with the chat whose queue it stands in.
#[derive(Default)]
pub(super) struct Queue {
    waiting: BTreeMap<i64, Waiting>,
    drawn: i64,
    /// Numbers that are on their way to the webhook.
    away: BTreeSet<i64>,
}

struct Waiting {
    chat: i64,
    update: Value,
}

impl Queue {
    pub(super) fn put(&mut self, chat: i64, mut update: Value) -> i64 {
        let number = FIRST + self.drawn;
        self.drawn += 1;
        if let Some(object) = update.as_object_mut() {
            object.insert("update_id".to_owned(), json!(number));
        }
        self.waiting.insert(number, Waiting { chat, update });
        number
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Forgets what is below this number: `getUpdates` acknowledges it so.
    pub(super) fn acknowledge_below(&mut self, number: i64) {
        self.waiting = self.waiting.split_off(&number);
    }

    /// Forgets one: the webhook has answered with 2xx.
    pub(super) fn acknowledge(&mut self, number: i64) {
        self.away.remove(&number);
        self.waiting.remove(&number);
    }

    /// The webhook did not take it.
    pub(super) fn comes_back(&mut self, number: i64) {
        self.away.remove(&number);
    }

    pub(super) fn clear(&mut self) {
        self.waiting.clear();
    }

    /// The oldest updates, for a poller.
    pub(super) fn oldest(&self, most: usize) -> Vec<Value> {
        self.waiting
            .values()
            .take(most)
            .map(|waiting| waiting.update.clone())
            .collect()
    }

    /// Takes out updates to be brought to the webhook: the first of each chat that has none on its way. With a chance,
    /// any of them in any order.
    pub(super) fn send_out(&mut self, most: usize, shuffle: Option<&mut Chance>) -> Vec<(i64, Value)> {
        let room = most.saturating_sub(self.away.len());
        let mut ready: Vec<i64> = Vec::new();
        let mut busy: BTreeSet<i64> = BTreeSet::new();
        if shuffle.is_none() {
            busy.extend(
                self.away
                    .iter()
                    .filter_map(|number| self.waiting.get(number))
                    .map(|waiting| waiting.chat),
            );
        }
        for (number, waiting) in &self.waiting {
            if shuffle.is_none() && ready.len() >= room {
                break;
            }
            let free = !self.away.contains(number) && (shuffle.is_some() || busy.insert(waiting.chat));
            if free {
                ready.push(*number);
            }
        }
        if let Some(chance) = shuffle {
            chance.shuffle(&mut ready);
        }
        ready.truncate(room);
        self.away.extend(&ready);
        ready
            .into_iter()
            .filter_map(|number| Some((number, self.waiting.get(&number)?.update.clone())))
            .collect()
    }
}
