//! What of the conversation is shown, and what a number below it means.

use contract::{Author, Body, ConversationId, Message, Text, Transcript};

use crate::look::{Look, Picks, drawn, told};
use crate::table::{PlayError, Table, press};

impl Table<'_> {
    /// Shows the turns that have come. `words` were typed just now.
    pub(crate) async fn show(&mut self, conversation: ConversationId, words: Option<&Text>) -> Result<(), PlayError> {
        for message in Transcript::since(&*self.switchboard.visitors, conversation, self.shown).await? {
            let drawn = self.draw(&message, words);
            write!(self.out, "{drawn}")?;
            self.shown = message.seq;
            if !message.choices.is_empty() {
                self.asked = message.seq;
            }
            self.offered = match (self.setting.look, self.picks(&message)) {
                (Look::Terminal(_), Picks::Numbers) => message.choices,
                _ => Vec::new(),
            };
        }
        Ok(self.out.flush()?)
    }

    fn draw(&self, message: &Message, words: Option<&Text>) -> String {
        let typed = message.author == Author::Visitor && words == Some(&message.text);
        match self.setting.look {
            Look::Plain => told(message),
            Look::Terminal(_) if typed && self.setting.echoed => String::new(),
            Look::Terminal(colours) => drawn(message, colours, self.picks(message)),
        }
    }

    fn picks(&self, message: &Message) -> Picks {
        if self.trace.wants_number(message) {
            Picks::Values
        } else {
            Picks::Numbers
        }
    }

    /// What words mean here: a number below choices picks one, as long as a person sees the numbers.
    pub(crate) fn meant(&self, words: &str) -> Body {
        let number = words
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| words.parse::<usize>());
        let index = number.and_then(Result::ok).and_then(|number| number.checked_sub(1));
        match index.and_then(|index| self.offered.get(index)) {
            Some(choice) => press(self.shown, &choice.value),
            None => Body::Text(Text::from(words)),
        }
    }
}
