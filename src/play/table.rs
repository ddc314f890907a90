//! The table at which the player sits as the visitor: what is typed goes into the server, and what follows is shown.

use std::io::{BufRead, Write};
use std::sync::Arc;

use contract::{
    Admit, Body, ChannelName, Choice, ConversationId, Inbound, Inbox, Locale, Peer, Refusal, Seq, Text, Transcript,
};
use switchboard::Switchboard;

use crate::keep::Folder;
use crate::line::TypedLine;
use crate::look::Look;
use crate::trace::Trace;

/// The channel of a conversation in the terminal.
const TERMINAL: ChannelName = ChannelName::of("terminal");

/// How a conversation is played.
pub struct Setting<'a> {
    /// The flow that it begins in.
    pub flow: &'a str,
    /// How it looks.
    pub look: Look,
    /// Whether a line that was typed stands on the screen already.
    pub echoed: bool,
    /// Whether commands are heard after the end of the conversation.
    pub stays: bool,
    /// Where flows and texts of one's own stand.
    pub folder: Option<Folder<'a>>,
}

/// Why the conversation cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// A line cannot be read, or what follows cannot be shown.
    #[error("a line cannot be read as UTF-8, or nothing can be written any more: {0}")]
    Line(#[from] std::io::Error),
    /// The server does not take it.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// A conversation, and the player on its other side.
pub struct Table<'a> {
    pub(crate) switchboard: Arc<Switchboard>,
    pub(crate) trace: Arc<Trace>,
    pub(crate) setting: Setting<'a>,
    /// The language that it is held in.
    pub(crate) locale: Locale,
    /// How many steps there were before the last message.
    pub(crate) before: usize,
    pub(crate) out: Box<dyn Write + 'a>,
    peer: Peer,
    conversation: Option<ConversationId>,
    /// The last turn that was shown.
    pub(crate) shown: Seq,
    /// The last one that offered answers.
    pub(crate) asked: Seq,
    /// What the last turn offers by number.
    pub(crate) offered: Vec<Choice>,
    said: u32,
    ended: bool,
}

/// Whether the player goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// With the next line.
    GoOn,
    /// No more.
    Leave,
}

impl<'a> Table<'a> {
    /// A table in a server whose content is watched by `trace`. What follows is written to `out`.
    pub fn new(
        switchboard: Arc<Switchboard>,
        trace: Arc<Trace>,
        setting: Setting<'a>,
        out: Box<dyn Write + 'a>,
    ) -> Self {
        Self {
            switchboard,
            trace,
            setting,
            locale: Locale::KO,
            before: 0,
            out,
            peer: Peer::from(String::from("terminal")),
            conversation: None,
            shown: Seq(0),
            asked: Seq(0),
            offered: Vec::new(),
            said: 0,
            ended: false,
        }
    }

    /// Takes line after line, until there are no more or the player leaves. Without a language the first words tell it.
    pub async fn sit(&mut self, locale: Option<Locale>, lines: impl BufRead) -> Result<(), PlayError> {
        self.tell_player(HELLO)?;
        self.say(Body::Open { locale }).await?;
        let mut lines = lines.lines();
        while self.setting.stays || !self.ended {
            self.ask_for_line()?;
            let Some(line) = lines.next() else {
                // The end of the input leaves the cursor behind the prompt.
                return self.tell_player("\n");
            };
            let line = line?;
            let then = match TypedLine::of(&line) {
                TypedLine::Empty => Then::GoOn,
                TypedLine::Command(command) => self.obey(command).await?,
                TypedLine::Value(value) => self.say(press(self.asked, value)).await?,
                TypedLine::Words(words) => self.say(self.meant(words)).await?,
            };
            if then == Then::Leave {
                break;
            }
        }
        Ok(())
    }

    /// Says one thing and shows what follows. After the end nothing is said any more.
    pub(crate) async fn say(&mut self, body: Body) -> Result<Then, PlayError> {
        if !self.ended {
            let words = if let Body::Text(words) = &body {
                Some(words.clone())
            } else {
                None
            };
            self.deliver(body).await?;
            if let Some(conversation) = self.conversation {
                self.show(conversation, words.as_ref()).await?;
            }
        }
        if self.ended {
            self.tell_player(OVER)?;
        }
        Ok(Then::GoOn)
    }

    async fn deliver(&mut self, body: Body) -> Result<(), PlayError> {
        self.said += 1;
        self.before = self.trace.len();
        let inbound = Inbound {
            channel: TERMINAL,
            peer: self.peer.clone(),
            key: Text::from(self.said.to_string()),
            body,
            admit: Admit::Anyone,
            hints: Vec::new(),
            handles: Vec::new(),
        };
        match self.switchboard.intake.deliver(inbound).await {
            Ok(receipt) => self.locale = receipt.locale,
            Err(Refusal::Invalid(sentence)) => self.note(&format!("({sentence})\n"))?,
            Err(refusal) => return Err(refusal.into()),
        }
        match self.switchboard.visitors.place(&TERMINAL, &self.peer).await {
            Ok(place) => self.conversation = Some(place.conversation),
            Err(Refusal::Closed) => self.ended = true,
            Err(refusal) => return Err(refusal.into()),
        }
        Ok(())
    }

    /// What is told beside the conversation.
    pub(crate) fn note(&mut self, text: &str) -> Result<(), PlayError> {
        write!(self.out, "{}", self.setting.look.aside(text))?;
        Ok(self.out.flush()?)
    }

    /// What a person at the terminal is told; a transcript holds nothing that nobody asked for.
    fn tell_player(&mut self, text: &str) -> Result<(), PlayError> {
        if self.setting.look == Look::Plain {
            return Ok(());
        }
        self.note(text)
    }

    fn ask_for_line(&mut self) -> Result<(), PlayError> {
        if let Some(prompt) = self.setting.look.prompt() {
            write!(self.out, "{prompt}")?;
            self.out.flush()?;
        }
        Ok(())
    }
}

/// An answer picked from those that a turn offered.
pub(crate) fn press(prompt: Seq, value: &str) -> Body {
    Body::Choice {
        prompt,
        value: value.to_owned(),
    }
}

/// What a person is told first.
const HELLO: &str = "Write as a visitor; a number picks a choice. :help lists what else is possible.\n";

/// What a person is told once the conversation has ended.
const OVER: &str = "The conversation has ended. :why tells how, :save NAME keeps it as a test, :quit leaves.\n";
