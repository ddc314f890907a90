//! What a line that was typed is.

/// One line of the player's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TypedLine<'a> {
    /// Nothing.
    Empty,
    /// A command, without its colon.
    Command(&'a str),
    /// The choice with this value.
    Value(&'a str),
    /// What the visitor types.
    Words(&'a str),
}

impl<'a> TypedLine<'a> {
    /// Reads a line. Whoever really wants to say a colon first types it twice.
    pub(crate) fn of(line: &'a str) -> Self {
        let line = line.trim();
        if line.is_empty() {
            Self::Empty
        } else if line.starts_with("::") {
            Self::Words(&line[1..])
        } else if let Some(command) = line.strip_prefix(':') {
            Self::Command(command.trim())
        } else if let Some(value) = line.strip_prefix('=') {
            Self::Value(value)
        } else {
            Self::Words(line)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_known_by_how_it_begins() {
        for (line, want) in [
            ("  ", TypedLine::Empty),
            (" xin chào ", TypedLine::Words("xin chào")),
            ("=f6", TypedLine::Value("f6")),
            (":lang vi", TypedLine::Command("lang vi")),
            (": lang vi", TypedLine::Command("lang vi")),
            (":", TypedLine::Command("")),
            ("::)", TypedLine::Words(":)")),
            (":::", TypedLine::Words("::")),
            ("at 10:30", TypedLine::Words("at 10:30")),
        ] {
            assert_eq!(TypedLine::of(line), want, "{line}");
        }
    }
}
