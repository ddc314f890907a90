//! What a line that was typed is.

/// One line of the player's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Line<'a> {
    /// Nothing.
    Empty,
    /// A command, without its colon.
    Command(&'a str),
    /// The choice with this value.
    Value(&'a str),
    /// What the visitor types.
    Words(&'a str),
}

impl<'a> Line<'a> {
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
            ("  ", Line::Empty),
            (" xin chào ", Line::Words("xin chào")),
            ("=f6", Line::Value("f6")),
            (":lang vi", Line::Command("lang vi")),
            (": lang vi", Line::Command("lang vi")),
            (":", Line::Command("")),
            ("::)", Line::Words(":)")),
            (":::", Line::Words("::")),
            ("at 10:30", Line::Words("at 10:30")),
        ] {
            assert_eq!(Line::of(line), want, "{line}");
        }
    }
}
