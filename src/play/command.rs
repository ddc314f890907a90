//! The commands of the player: lines that begin with a colon.

use contract::{Body, LOCALES, Locale, Text};

use crate::back::BACK;
use crate::save::save;
use crate::state::state;
use crate::table::{PlayError, Table, Then};
use crate::why::why;

/// The commands, with what each does.
const COMMANDS: [(&str, &str); 7] = [
    (":lang TAG", "switches the language, as the page does"),
    (":back", "says the word for going back in the present language"),
    (":state", "where the conversation stands, and the answers so far"),
    (":why", "how the last message was understood, and which way it led"),
    (
        ":save NAME",
        "keeps the conversation as a test of its flow; `:save FLOW: NAME` as one of another",
    ),
    (":help", "this list"),
    (":quit", "leaves"),
];

impl Table<'_> {
    /// Does what a command asks.
    pub(crate) async fn obey(&mut self, line: &str) -> Result<Then, PlayError> {
        let (command, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match command {
            "lang" => return self.switch(rest).await,
            "back" => return self.go_back().await,
            "state" => self.note(&state(self.trace.since(0).last(), self.locale, self.setting.flow))?,
            "why" => {
                let content = self.switchboard.script();
                self.note(&why(content.flows(), &self.trace.since(self.before)))?;
            }
            "save" => self.note(&save(self, rest))?,
            "help" => self.note(&help())?,
            "quit" => return Ok(Then::Leave),
            _ => self.note(&format!(
                "There is no command `:{command}`. A text that begins with a colon is sent with two of them, `::`.\n{}",
                help()
            ))?,
        }
        Ok(Then::GoOn)
    }

    async fn switch(&mut self, tag: &str) -> Result<Then, PlayError> {
        if let Some(locale) = Locale::parse(tag) {
            return self.say(Body::Open { locale: Some(locale) }).await;
        }
        let known: Vec<&str> = LOCALES.into_iter().map(Locale::tag).collect();
        let what = if tag.is_empty() {
            format!("The language is {}; `:lang TAG` switches it.", self.locale)
        } else {
            format!("`{tag}` is not a language of this server.")
        };
        self.note(&format!("{what} There are {}.\n", known.join(" ")))?;
        Ok(Then::GoOn)
    }

    async fn go_back(&mut self) -> Result<Then, PlayError> {
        if self.trace.len() == 0 {
            self.note("Nothing was asked yet, so there is nothing to go back to.\n")?;
            return Ok(Then::GoOn);
        }
        if let Some(word) = self.switchboard.script().word(self.locale, &BACK) {
            return self.say(Body::Text(Text::from(word))).await;
        }
        self.note(&format!(
            "{} has no word for going back; add `{}` to its texts.\n",
            self.locale,
            BACK.as_str()
        ))?;
        Ok(Then::GoOn)
    }
}

fn help() -> String {
    let width = COMMANDS.iter().map(|(command, _)| command.len()).max().unwrap_or(0);
    let lines = COMMANDS.map(|(command, does)| format!("  {command:width$}  {does}\n"));
    lines.concat()
}
