//! Gettext's PO format, as far as it is needed here: one text an entry, no plural forms, since Fluent has its own.
//!
//! Written here rather than taken from a library: what a translator's program has made of a file must never panic, and
//! is told with its line. The format is the one of the GNU gettext manual, "The Format of PO Files"; `msgfmt -c` takes
//! what is written.

mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;

/// A PO file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Po {
    /// The fields of the header, in order: `Language` and others.
    pub(crate) header: Vec<(String, String)>,
    pub(crate) entries: Vec<Entry>,
}

/// One text and its translation.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Entry {
    /// Where it begins in the file, from 1; nothing in a file that is to be written.
    pub(crate) line: usize,
    /// The comments for the translator (`#.`).
    pub(crate) comments: Vec<String>,
    /// The places that it comes from (`#:`).
    pub(crate) places: Vec<String>,
    /// Whether it needs work (`#, fuzzy`).
    pub(crate) fuzzy: bool,
    /// Which text it is (`msgctxt`).
    pub(crate) key: String,
    /// The text to translate (`msgid`).
    pub(crate) source: String,
    /// The translation (`msgstr`); empty where there is none.
    pub(crate) text: String,
}

impl Po {
    /// A field of the header.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let named = |(other, _): &&(String, String)| other.eq_ignore_ascii_case(name);
        self.header.iter().find(named).map(|(_, value)| value.as_str())
    }
}
