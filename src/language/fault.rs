//! What is wrong with a file of `locales/`.

use std::fmt;

/// A fault in a file, told so that whoever wrote the file can mend it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, thiserror::Error)]
pub struct Fault {
    /// The file, from the root of the project.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub sentence: String,
}

impl Fault {
    pub(crate) fn new(file: impl Into<String>, line: usize, sentence: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line,
            sentence: sentence.into(),
        }
    }

    /// A fault that a TOML reader found in a file.
    pub fn toml(file: &str, text: &str, error: &toml::de::Error) -> Self {
        Self::new(
            file,
            line_of(text, error.span().map_or(0, |span| span.start)),
            error.message(),
        )
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.sentence)
    }
}

/// The line of a byte offset, from 1.
pub fn line_of(text: &str, offset: usize) -> usize {
    let before = text.bytes().take(offset);
    before.map(|byte| usize::from(byte == b'\n')).sum::<usize>() + 1
}
