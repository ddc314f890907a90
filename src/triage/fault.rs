//! What is wrong with a list.

use std::fmt;

/// A fault in a list, told so that whoever wrote the list can mend it.
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
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.sentence)
    }
}
