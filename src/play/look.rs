//! How a turn looks: plain, as a transcript that others compare, or drawn for a person at a terminal.

use contract::{Author, Message};

/// How everything looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// The transcript alone.
    Plain,
    /// For a person at a terminal.
    Terminal(Colours),
}

/// Whether there are colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Colours {
    /// There are, by ANSI escapes.
    On,
    /// There are none: `NO_COLOR` is set, or the terminal knows none.
    Off,
}

/// By what a choice is picked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Picks {
    /// By its number.
    Numbers,
    /// By `=value`: the question expects a number, and a number that is typed is its answer.
    Values,
}

const BOLD: &str = "1";
const FAINT: &str = "2";

impl Look {
    /// What the player itself tells, apart from the conversation.
    pub(crate) fn aside(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Terminal(colours) => text
                .split_inclusive('\n')
                .map(|line| match line.strip_suffix('\n') {
                    Some(line) => paint(colours, FAINT, line) + "\n",
                    None => paint(colours, FAINT, line),
                })
                .collect(),
        }
    }

    /// What stands before a line that is typed.
    pub(crate) fn prompt(self) -> Option<String> {
        match self {
            Self::Plain => None,
            Self::Terminal(colours) => Some(paint(colours, BOLD, ">") + " "),
        }
    }
}

/// A turn as a transcript shows it: who, what, and below it the numbers and the answers offered.
pub fn told(message: &Message) -> String {
    use std::fmt::Write as _;
    let mut text = format!("{}: {}\n", name(message.author), message.text.expose());
    for line in card(message, str::to_owned) {
        let _ = writeln!(text, "  {line}");
    }
    for choice in &message.choices {
        let _ = writeln!(text, "  [{}]", choice.label.expose());
    }
    text
}

/// A turn as it is drawn in a terminal: each author in a colour of their own, cards indented, and in front of each
/// choice what picks it.
pub fn drawn(message: &Message, colours: Colours, picks: Picks) -> String {
    use std::fmt::Write as _;
    let colour = match message.author {
        Author::Visitor => "36",
        Author::Bot => "32",
        Author::Counselor | Author::Interpreter => "35",
        Author::System => "33",
    };
    let mut text = String::new();
    let spoken = format!("{}: {}", name(message.author), message.text.expose());
    for (index, line) in spoken.lines().enumerate() {
        let indent = if index == 0 { "" } else { "  " };
        let _ = writeln!(text, "{indent}{}", paint(colours, colour, line));
    }
    for line in card(message, |number| paint(colours, BOLD, number)) {
        let _ = writeln!(text, "    {line}");
    }
    for (number, choice) in (1..).zip(&message.choices) {
        let pick: String = match picks {
            Picks::Numbers => format!("{number}"),
            Picks::Values => format!("={}", choice.value),
        };
        let _ = writeln!(text, "  {} {}", paint(colours, BOLD, &pick), choice.label.expose());
    }
    text
}

fn name(author: Author) -> &'static str {
    match author {
        Author::Visitor => "visitor",
        Author::Bot => "haemil",
        Author::Counselor => "counselor",
        Author::Interpreter => "interpreter",
        Author::System => "system",
    }
}

/// The lines of a card: the numbers to call, then what to show.
fn card(message: &Message, dial: impl Fn(&str) -> String) -> Vec<String> {
    let Some(card) = &message.card else { return Vec::new() };
    let contacts = card
        .contacts
        .iter()
        .map(|contact| format!("{} {}", dial(&contact.number), contact.about.expose()));
    let show = card.show.iter().map(|show| {
        let (hangul, sound, meaning) = (show.hangul.expose(), show.sound.expose(), show.meaning.expose());
        format!("{hangul} | {sound} | {meaning}")
    });
    contacts.chain(show).collect()
}

fn paint(colours: Colours, code: &str, text: &str) -> String {
    match colours {
        Colours::On => format!("\x1b[{code}m{text}\x1b[0m"),
        Colours::Off => text.to_owned(),
    }
}
