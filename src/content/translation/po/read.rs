//! Reads a PO file, whatever a translator's program has made of it.

use language::Fault;

use super::{Entry, Po};

/// Reads a file; `name` is what it is called in faults. Every fault at once.
pub(crate) fn read(name: &str, text: &str) -> Result<Po, Vec<Fault>> {
    let mut reader = Reader {
        name,
        po: Po::default(),
        draft: PartialEntry::default(),
        faults: Vec::new(),
    };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    for (at, line) in text.lines().enumerate() {
        reader.line(at + 1, line.trim());
    }
    reader.finish();
    if reader.po.header.is_empty() && reader.faults.is_empty() {
        reader.fault(
            1,
            "the file has no header; it begins with an empty msgid whose msgstr holds `Language: vi` and the like",
        );
    }
    if reader.faults.is_empty() {
        Ok(reader.po)
    } else {
        Err(reader.faults)
    }
}

struct Reader<'a> {
    name: &'a str,
    po: Po,
    draft: PartialEntry,
    faults: Vec<Fault>,
}

/// An entry while it is read.
#[derive(Default)]
struct PartialEntry {
    entry: Entry,
    key: Option<String>,
    source: Option<String>,
    text: Option<String>,
    /// What a string that stands alone on its line continues.
    field: Option<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Key,
    Source,
    Text,
}

impl Reader<'_> {
    fn line(&mut self, at: usize, line: &str) {
        if line.is_empty() {
            return;
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.comment(at, comment);
        } else if line.starts_with('"') {
            self.string(at, line);
        } else {
            let (word, rest) = line.split_once(|c: char| c.is_whitespace()).unwrap_or((line, ""));
            match word {
                "msgctxt" => self.begin(at, Field::Key, rest),
                "msgid" => self.begin(at, Field::Source, rest),
                "msgstr" => self.begin(at, Field::Text, rest),
                "msgid_plural" => self.fault(
                    at,
                    "plural forms stand inside a text here, as `{ $n -> … }`; take this out",
                ),
                other if other.starts_with("msgstr[") => {
                    self.fault(
                        at,
                        "plural forms stand inside a text here, as `{ $n -> … }`; write one msgstr",
                    );
                }
                other => {
                    let shown: String = other.chars().take(30).collect();
                    self.fault(
                        at,
                        format!("`{shown}` begins no line of a PO file; export the file again"),
                    );
                }
            }
        }
    }

    /// A comment belongs to what follows it, so after a translation it ends the entry.
    fn comment(&mut self, at: usize, comment: &str) {
        // Entries that are not used any more, kept by the translator's program.
        if comment.starts_with('~') {
            return;
        }
        if self.draft.text.is_some() {
            self.finish();
        }
        self.draft.touch(at);
        if let Some(extracted) = comment.strip_prefix('.') {
            self.draft.entry.comments.push(extracted.trim().to_owned());
        } else if let Some(place) = comment.strip_prefix(':') {
            self.draft.entry.places.push(place.trim().to_owned());
        } else if let Some(flags) = comment.strip_prefix(',') {
            self.draft.entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        }
    }

    fn begin(&mut self, at: usize, field: Field, rest: &str) {
        let next = match field {
            Field::Key => self.draft.source.is_some() || self.draft.text.is_some(),
            Field::Source => self.draft.text.is_some(),
            Field::Text => false,
        };
        if next {
            self.finish();
        }
        self.draft.touch(at);
        if self.draft.slot(field).is_some() {
            self.fault(
                at,
                "an entry has one msgctxt, one msgid and one msgstr; take the second one out",
            );
        }
        if field == Field::Text && self.draft.source.is_none() {
            self.fault(at, "there is no msgid above this msgstr; put it back");
        }
        self.draft.field = Some(field);
        *self.draft.slot(field) = Some(String::new());
        self.string(at, rest.trim());
    }

    fn string(&mut self, at: usize, quoted: &str) {
        let Some(field) = self.draft.field else {
            self.fault(at, "this text belongs to no msgid and no msgstr; put it below one");
            return;
        };
        match unquoted(quoted) {
            Ok(part) => self.draft.slot(field).get_or_insert_default().push_str(&part),
            Err(sentence) => self.fault(at, sentence),
        }
    }

    /// Puts what was read to the entries.
    fn finish(&mut self) {
        let draft = std::mem::take(&mut self.draft);
        let line = draft.entry.line;
        match (draft.key, draft.source, draft.text) {
            // Comments at the end of the file.
            (None, None, None) => {}
            (None, Some(source), Some(text)) if source.is_empty() => self.header(line, &text),
            (Some(key), Some(source), Some(text)) => self.po.entries.push(Entry {
                key,
                source,
                text,
                ..draft.entry
            }),
            (None, _, _) => self.fault(
                line,
                "the entry has no msgctxt, which says which text it is; export the file again",
            ),
            _ => self.fault(line, "the entry ends before its msgstr; export the file again"),
        }
    }

    fn header(&mut self, line: usize, text: &str) {
        if !self.po.header.is_empty() {
            self.fault(line, "the file has a second header; take it out");
            return;
        }
        let fields = text.lines().filter_map(|field| field.split_once(':'));
        self.po.header = fields
            .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
            .collect();
    }

    fn fault(&mut self, line: usize, sentence: impl Into<String>) {
        self.faults.push(Fault {
            file: self.name.to_owned(),
            line,
            sentence: sentence.into(),
        });
    }
}

impl PartialEntry {
    fn touch(&mut self, at: usize) {
        if self.entry.line == 0 {
            self.entry.line = at;
        }
    }

    fn slot(&mut self, field: Field) -> &mut Option<String> {
        match field {
            Field::Key => &mut self.key,
            Field::Source => &mut self.source,
            Field::Text => &mut self.text,
        }
    }
}

/// A string without its quotation marks and escapes.
fn unquoted(quoted: &str) -> Result<String, &'static str> {
    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let Some(inner) = inner else {
        return Err("a text stands between two quotation marks; put the missing one");
    };
    let mut text = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Err("a quotation mark inside a text is written `\\\"`"),
            '\\' => text.push(match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some(same @ ('"' | '\\')) => same,
                _ => return Err("after `\\` stands one of n, t, r, `\"` and `\\`; a stroke itself is written `\\\\`"),
            }),
            c => text.push(c),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::po::write;

    const HEADER: &str = "msgid \"\"\nmsgstr \"Language: vi\\n\"\n\n";

    fn faults(text: &str) -> Vec<String> {
        let told = read("vi.po", text).err().unwrap_or_default();
        told.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let po = Po {
            header: vec![("Language".to_owned(), "vi".to_owned())],
            entries: vec![Entry {
                line: 4,
                comments: vec!["says \"so\"".to_owned()],
                places: vec!["locales/vi/a.ftl:3".to_owned()],
                fuzzy: true,
                key: "a".to_owned(),
                source: "{ LINE(\"112\") }\n  \\u0041".to_owned(),
                text: String::new(),
            }],
        };
        assert_eq!(read("vi.po", &write(&po)), Ok(po));
    }

    #[test]
    fn a_translators_program_may_wrap_mark_and_keep_old_entries() {
        let text = "\u{FEFF}# by nobody\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: vi\\n\"\r\n\r\n# a remark\r\n#, c-format, fuzzy\r\n\
                    #| msgid \"before\"\r\nmsgctxt \"a\"\r\nmsgid \"one \"\r\n\"two\"\r\nmsgstr \"\"\r\n\"một \"\r\n\"hai\"\r\n#~ msgid \"x\"\r\n";
        let po = read("vi.po", text).expect("it reads");
        let entry = &po.entries[0];
        assert_eq!((po.field("language"), entry.fuzzy), (Some("vi"), true));
        assert_eq!((entry.source.as_str(), entry.text.as_str()), ("one two", "một hai"));
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        assert_eq!(
            faults(&format!(
                "{HEADER}msgctxt \"a\"\nmsgid \"x\nmsgstr \"\\q\"\n\nmsgid \"b\"\nmsgstr \"\"\n\nhello\nmsgctxt \"c\"\nmsgid \"c\"\nmsgid_plural \"cs\"\nmsgstr[0] \"\"\n"
            )),
            [
                "vi.po:5: a text stands between two quotation marks; put the missing one",
                "vi.po:6: after `\\` stands one of n, t, r, `\"` and `\\`; a stroke itself is written `\\\\`",
                "vi.po:11: `hello` begins no line of a PO file; export the file again",
                "vi.po:8: the entry has no msgctxt, which says which text it is; export the file again",
                "vi.po:14: plural forms stand inside a text here, as `{ $n -> … }`; take this out",
                "vi.po:15: plural forms stand inside a text here, as `{ $n -> … }`; write one msgstr",
                "vi.po:12: the entry ends before its msgstr; export the file again",
            ]
        );
        assert!(faults("")[0].contains("no header"));
        assert!(faults("\"alone\"")[0].contains("belongs to no msgid"));
    }
}
