//! A Fluent file as it is written: which bytes are whose.

use std::ops::Range;

use fluent_syntax::ast::{Comment, Entry};
use language::{Fault, line_of};

/// One `.ftl` file.
#[derive(Clone, Debug)]
pub(crate) struct FtlFile {
    /// The path, as `locales/vi/visa.ftl`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) messages: Vec<FtlMessage>,
}

/// One phrase in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FtlMessage {
    pub(crate) key: String,
    /// Its line, from 1.
    pub(crate) line: usize,
    /// From its own comment or its key to the end of its wording.
    whole: Range<usize>,
    /// The wording: all that stands after `=`, without the blanks around it.
    value: Range<usize>,
}

impl FtlFile {
    /// Reads a file, or tells every fault of it.
    pub(crate) fn read(path: String, text: String) -> Result<Self, Vec<Fault>> {
        let messages = messages(&path, &text)?;
        Ok(Self { path, text, messages })
    }

    /// The name without its folder: `visa.ftl`.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// A wording, with the line ends of this system's.
    pub(crate) fn wording(&self, message: &FtlMessage) -> String {
        self.text[message.value.clone()].replace("\r\n", "\n")
    }

    pub(crate) fn find(&self, key: &str) -> Option<&FtlMessage> {
        self.messages.iter().find(|message| message.key == key)
    }

    /// Puts another wording in the place of a phrase's. Nothing else of the file changes.
    pub(crate) fn replace(&mut self, key: &str, wording: &str) -> Result<(), String> {
        let place = self.find(key).map(|message| message.value.clone());
        let Some(place) = place else {
            return Err(format!("there is no `{key}` in {}", self.path));
        };
        let mut text = self.text.clone();
        text.replace_range(place, &self.with_own_line_ends(wording));
        self.become_text(text, key, wording)
    }

    /// Adds a phrase after the first of `before` that stands here, the nearest first, else in front of the first of
    /// `after`, else at the end.
    pub(crate) fn insert(&mut self, key: &str, wording: &str, before: &[&str], after: &[&str]) -> Result<(), String> {
        let line = self.with_own_line_ends(&format!("{key} = {wording}"));
        let end = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut text = self.text.clone();
        let first = |keys: &[&str]| {
            keys.iter()
                .find_map(|key| self.find(key))
                .map(|found| found.whole.clone())
        };
        if let Some(place) = first(before) {
            text.insert_str(place.end, &format!("{end}{line}"));
        } else if let Some(place) = first(after) {
            text.insert_str(place.start, &format!("{line}{end}"));
        } else {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push_str(end);
            }
            text.push_str(&line);
            text.push_str(end);
        }
        self.become_text(text, key, wording)
    }

    fn with_own_line_ends(&self, text: &str) -> String {
        if self.text.contains("\r\n") {
            text.replace('\n', "\r\n")
        } else {
            text.to_owned()
        }
    }

    /// Takes the new text if it says what it should: the one phrase as given, every other as before.
    fn become_text(&mut self, text: String, key: &str, wording: &str) -> Result<(), String> {
        let broken =
            || format!("`{key}` would take the texts around it along; begin no line of it with `[`, `*`, `.` or `}}`");
        let new = Self::read(self.path.clone(), text).map_err(|_| broken())?;
        let as_given = new.find(key).is_some_and(|message| new.wording(message) == wording);
        let (mut were, mut are) = (self.others(key), new.others(key));
        let same = were.by_ref().eq(are.by_ref());
        drop((were, are));
        if !as_given || !same {
            return Err(broken());
        }
        *self = new;
        Ok(())
    }

    fn others<'a>(&'a self, key: &'a str) -> impl Iterator<Item = (&'a str, String)> {
        let others = self.messages.iter().filter(move |message| message.key != key);
        others.map(|message| (message.key.as_str(), self.wording(message)))
    }
}

fn messages(path: &str, text: &str) -> Result<Vec<FtlMessage>, Vec<Fault>> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| -> Vec<Fault> {
        let fault = |at: usize, sentence: String| Fault {
            file: path.to_owned(),
            line: line_of(text, at),
            sentence,
        };
        errors
            .iter()
            .map(|error| fault(error.pos.start, error.to_string()))
            .collect()
    })?;
    let offset = |part: &str| {
        part.as_ptr()
            .addr()
            .saturating_sub(text.as_ptr().addr())
            .min(text.len())
    };
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let comment_start = |comment: &Comment<&str>| comment.content.first().map(|line| line_start(offset(line)));
    // Where each entry begins, and the key of those that are phrases.
    let begins: Vec<(usize, Option<&str>)> = resource
        .body
        .iter()
        .map(|entry| match entry {
            Entry::Message(message) => {
                let id = offset(message.id.name);
                (
                    message.comment.as_ref().and_then(comment_start).unwrap_or(id),
                    Some(message.id.name),
                )
            }
            Entry::Term(term) => {
                let id = line_start(offset(term.id.name));
                (term.comment.as_ref().and_then(comment_start).unwrap_or(id), None)
            }
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                (comment_start(comment).unwrap_or(text.len()), None)
            }
            Entry::Junk { content } => (offset(content), None),
        })
        .collect();
    let ends = begins.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let found = begins.iter().zip(ends).filter_map(|((start, id), end)| {
        let id = (*id)?;
        let at = offset(id);
        let own = text.get(at..end.max(at))?;
        let equals = at + own.find('=')? + 1;
        let wording = &text[equals..end];
        let value = equals + (wording.len() - wording.trim_start().len())..equals + wording.trim_end().len();
        Some(FtlMessage {
            key: id.to_owned(),
            line: line_of(text, at),
            whole: *start..value.end.max(equals),
            value: value.start.min(value.end.max(equals))..value.end.max(equals),
        })
    });
    Ok(found.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# All.\n\n## Group.\n\n# Mine.\na = one\n    more\nb =\n    { $n ->\n   *[other] x\n}\n\n# Alone.\n\nc=three";

    fn sheet(text: &str) -> FtlFile {
        FtlFile::read("locales/vi/a.ftl".to_owned(), text.to_owned()).expect("it reads")
    }

    #[test]
    fn a_wording_is_all_that_stands_after_its_key() {
        let sheet = sheet(TEXT);
        let all: Vec<(usize, String)> = sheet
            .messages
            .iter()
            .map(|message| (message.line, sheet.wording(message)))
            .collect();
        let want = [(6, "one\n    more"), (8, "{ $n ->\n   *[other] x\n}"), (15, "three")];
        assert_eq!(all, want.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn one_wording_is_changed_and_nothing_else() {
        for text in [TEXT.to_owned(), TEXT.replace('\n', "\r\n")] {
            let mut changed = sheet(&text);
            changed.replace("b", "two\n    lines").expect("it fits");
            let own = text
                .replace("\r\n", "\n")
                .replace("{ $n ->\n   *[other] x\n}", "two\n    lines");
            assert_eq!(changed.text.replace("\r\n", "\n"), own);
            assert_eq!(changed.text.contains("\r\n"), text.contains("\r\n"));
        }
    }

    #[test]
    fn a_new_phrase_stands_after_its_neighbour() {
        let mut first = sheet(TEXT);
        first.insert("new", "neu", &["nowhere", "a"], &[]).expect("it fits");
        assert!(first.text.contains("    more\nnew = neu\nb ="), "{}", first.text);
        let mut second = sheet(TEXT);
        second.insert("new", "neu", &[], &["a"]).expect("it fits");
        assert!(second.text.contains("\nnew = neu\n# Mine.\na ="), "{}", second.text);
        let mut last = sheet(TEXT);
        last.insert("new", "neu", &[], &[]).expect("it fits");
        assert!(last.text.ends_with("c=three\nnew = neu\n"), "{}", last.text);
    }

    #[test]
    fn a_wording_that_would_change_another_is_refused() {
        let mut whole = sheet(TEXT);
        for wording in ["x\nc = y", "{ $n", "x\n# y", "", "x\n    .y = z\nd = e"] {
            assert!(whole.replace("a", wording).is_err(), "{wording}");
            assert_eq!(whole.text, TEXT);
        }
    }
}
