//! `haemil play`: a conversation in the terminal, with the real switchboard over a database in memory.

use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use contract::{
    Admit, Author, Body, ChannelName, ConversationId, Inbound, Inbox, Locale, Message, Peer, Refusal, Seq, Text,
    Transcript,
};

use crate::compose::{self, House, SystemClock, SystemEntropy};
use crate::config::{Config, Database};

/// The channel of a conversation in the terminal.
const TERMINAL: ChannelName = ChannelName::of("terminal");

/// What to play.
#[derive(Debug)]
pub struct Game<'a> {
    /// The flow to start in; `welcome` without one.
    pub flow: Option<&'a str>,
    /// The language to start in; without one the first words tell.
    pub locale: Option<Locale>,
    /// Lines to say instead of the keyboard's.
    pub script: Option<&'a Path>,
    /// Flows and texts of one's own.
    pub content: Option<&'a Path>,
}

/// Plays until the lines end or the conversation does. A line is what the visitor types; `=value` picks a choice by value.
pub async fn play(game: Game<'_>) -> anyhow::Result<()> {
    let content = compose::loaded(game.content)?.starting_in(game.flow.unwrap_or("welcome"));
    let database = Database {
        url: compose::MEMORY.to_owned(),
    };
    let config = Config {
        database,
        ..Config::default()
    };
    let house = House::open_with(&config, Arc::new(SystemClock), Arc::new(SystemEntropy), content).await?;
    let lines: Box<dyn BufRead> = match game.script {
        Some(path) => {
            let file = std::fs::File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
            Box::new(std::io::BufReader::new(file))
        }
        None => Box::new(std::io::stdin().lock()),
    };
    let peer = Peer::from(String::from("terminal"));
    let mut table = Table {
        house: &house,
        peer,
        conversation: None,
        shown: Seq(0),
        asked: Seq(0),
        said: 0,
    };
    let played = table.sit(game.locale, lines).await;
    house.shut().await;
    played
}

struct Table<'a> {
    house: &'a House,
    peer: Peer,
    conversation: Option<ConversationId>,
    shown: Seq,
    asked: Seq,
    said: u32,
}

impl Table<'_> {
    async fn sit(&mut self, locale: Option<Locale>, lines: Box<dyn BufRead + '_>) -> anyhow::Result<()> {
        self.say(Body::Open { locale }).await?;
        for line in lines.lines() {
            let line = line.context("a line is not UTF-8")?;
            let body = match line.trim() {
                "" => continue,
                text => match text.strip_prefix('=') {
                    Some(value) => Body::Choice {
                        prompt: self.asked,
                        value: value.to_owned(),
                    },
                    None => Body::Text(Text::from(text)),
                },
            };
            if !self.say(body).await? {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Says one thing and prints what follows. Returns whether the conversation goes on.
    async fn say(&mut self, body: Body) -> anyhow::Result<bool> {
        self.said += 1;
        let inbound = Inbound {
            channel: TERMINAL,
            peer: self.peer.clone(),
            key: Text::from(self.said.to_string()),
            body,
            admit: Admit::Anyone,
            hints: Vec::new(),
            handles: Vec::new(),
        };
        match self.house.switchboard.deliver(inbound).await {
            Ok(_) => {}
            Err(Refusal::Invalid(sentence)) => writeln!(std::io::stdout(), "({sentence})")?,
            Err(error) => return Err(error.into()),
        }
        let place = match self.house.switchboard.place(&TERMINAL, &self.peer).await {
            Ok(place) => Some(place.conversation),
            Err(Refusal::Closed) => None,
            Err(error) => return Err(error.into()),
        };
        self.conversation = place.or(self.conversation);
        if let Some(conversation) = self.conversation {
            self.print(conversation).await?;
        }
        Ok(place.is_some())
    }

    async fn print(&mut self, conversation: ConversationId) -> anyhow::Result<()> {
        let messages = Transcript::since(&*self.house.switchboard, conversation, self.shown).await?;
        let mut out = std::io::stdout().lock();
        for message in &messages {
            write!(out, "{}", told(message))?;
            self.shown = message.seq;
            if !message.choices.is_empty() {
                self.asked = message.seq;
            }
        }
        out.flush()?;
        Ok(())
    }
}

/// A turn as a transcript shows it: who, what, and below it the numbers and the answers offered.
pub fn told(message: &Message) -> String {
    use std::fmt::Write as _;
    let who = match message.author {
        Author::Visitor => "visitor",
        Author::Bot => "haemil",
        Author::Counselor => "counselor",
        Author::Interpreter => "interpreter",
        Author::System => "system",
    };
    let mut text = format!("{who}: {}\n", message.text.expose());
    if let Some(card) = &message.card {
        for contact in &card.contacts {
            let _ = writeln!(text, "  {} {}", contact.number, contact.about.expose());
        }
        if let Some(show) = &card.show {
            let _ = writeln!(
                text,
                "  {} | {} | {}",
                show.hangul.expose(),
                show.sound.expose(),
                show.meaning.expose()
            );
        }
    }
    for choice in &message.choices {
        let _ = writeln!(text, "  [{}]", choice.label.expose());
    }
    text
}
