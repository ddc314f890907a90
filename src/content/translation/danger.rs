//! `danger.toml` for a translator: each rule as one text.
//!
//! ```text
//! any: phá cửa | đập cửa
//! all: chồng cũ | người lạ
//! all: trước cửa | ngoài cửa
//! unless: phá cửa hàng
//! ```
//!
//! What a rule is for (its id, kind and level) is not a translator's to change, so it stands in the comment beside it.

mod words;

use language::{Fault, line_of};
use toml_edit::{Array, ArrayOfTables, Document, DocumentMut, Item, Table, Value};

pub(crate) use words::RuleWords;

/// What stands in front of a rule's id in the keys of texts.
pub(crate) const PREFIX: &str = "danger/";

/// One `danger.toml`.
#[derive(Clone, Debug)]
pub(crate) struct Danger {
    /// The path, as `locales/vi/danger.toml`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) rules: Vec<Rule>,
}

/// One rule in it.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// Its key, as `danger/stalking`.
    pub(crate) key: String,
    /// Its line, from 1.
    pub(crate) line: usize,
    /// Kind and level, as `stalking, L2`.
    pub(crate) about: String,
    pub(crate) words: RuleWords,
}

impl Danger {
    /// Reads a file. What is no rule at all is `triage`'s to tell.
    pub(crate) fn read(path: String, text: String) -> Result<Self, Vec<Fault>> {
        let document = Document::parse(text.as_str()).map_err(|error| {
            vec![Fault {
                file: path.clone(),
                line: line_of(&text, error.span().map_or(0, |span| span.start)),
                sentence: error.message().to_owned(),
            }]
        })?;
        let tables = document.get("rule").and_then(Item::as_array_of_tables);
        let rules = tables.into_iter().flat_map(ArrayOfTables::iter).filter_map(|table| {
            let id = table.get("id")?;
            let word = |name: &str| table.get(name).and_then(Item::as_str).unwrap_or_default();
            Some(Rule {
                key: format!("{PREFIX}{}", id.as_str()?),
                line: line_of(&text, id.span().map_or(0, |span| span.start)),
                about: format!("{}, {}", word("kind"), word("level")),
                words: words_of(table),
            })
        });
        let rules = rules.collect();
        Ok(Self { path, text, rules })
    }

    pub(crate) fn find(&self, key: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.key == key)
    }

    /// Puts other words in the place of a rule's; comments and line breaks among them stay where they are.
    pub(crate) fn replace(&mut self, key: &str, words: &RuleWords) -> Result<(), String> {
        let unread = |_| format!("{} cannot be changed as it stands", self.path);
        let mut document: DocumentMut = self.text.parse().map_err(unread)?;
        let tables = document.get_mut("rule").and_then(Item::as_array_of_tables_mut);
        let is_it = |table: &&mut Table| {
            let id = table.get("id").and_then(Item::as_str);
            id.is_some_and(|id| key.strip_prefix(PREFIX) == Some(id))
        };
        let table = tables.and_then(|tables| tables.iter_mut().find(is_it));
        let Some(table) = table else {
            return Err(format!("{} has no rule of this name", self.path));
        };
        set_list(table, "any", &words.any);
        set_groups(table, &words.all);
        set_list(table, "misspelt", &words.misspelt);
        set_list(table, "around", &words.around);
        set_list(table, "unless", &words.unless);
        let new = Self::read(self.path.clone(), document.to_string())
            .map_err(|faults| faults.first().map_or_else(String::new, ToString::to_string))?;
        if new.find(key).map(|rule| &rule.words) != Some(words) {
            return Err("the words would not come back as they are; write them plainly".to_owned());
        }
        *self = new;
        Ok(())
    }
}

fn words_of(table: &Table) -> RuleWords {
    let array = |name: &str| table.get(name).and_then(Item::as_array);
    let list = |name: &str| array(name).map(strings).unwrap_or_default();
    let groups = array("all")
        .into_iter()
        .flat_map(Array::iter)
        .filter_map(Value::as_array);
    RuleWords {
        any: list("any"),
        all: groups.map(strings).collect(),
        misspelt: list("misspelt"),
        around: list("around"),
        unless: list("unless"),
    }
}

fn strings(array: &Array) -> Vec<String> {
    let trimmed = |value: &Value| value.as_str().map(|word| word.trim().to_owned());
    array.iter().filter_map(trimmed).collect()
}

fn set_list(table: &mut Table, name: &str, words: &[String]) {
    if words.is_empty() {
        table.remove(name);
    } else if let Some(array) = table.get_mut(name).and_then(Item::as_array_mut) {
        change(array, words);
    } else {
        table.insert(name, toml_edit::value(Array::from_iter(words)));
    }
}

fn set_groups(table: &mut Table, groups: &[Vec<String>]) {
    if groups.is_empty() {
        table.remove("all");
        return;
    }
    if table.get("all").and_then(Item::as_array).is_none() {
        table.insert("all", toml_edit::value(Array::new()));
    }
    let Some(all) = table.get_mut("all").and_then(Item::as_array_mut) else {
        return;
    };
    while all.len() > groups.len() {
        all.remove(all.len() - 1);
    }
    for (at, words) in groups.iter().enumerate() {
        if let Some(group) = all.get_mut(at).and_then(Value::as_array_mut) {
            change(group, words);
        } else {
            let mut group = Value::from(Array::from_iter(words));
            group.decor_mut().set_prefix("\n  ");
            all.push_formatted(group);
        }
    }
}

/// Makes an array hold these words. Those that stay keep their place, with the line breaks and comments around them.
fn change(array: &mut Array, words: &[String]) {
    if strings(array) == words {
        return;
    }
    let gone = |array: &Array| {
        let word = |value: &Value| value.as_str().map(str::trim).map(str::to_owned);
        array
            .iter()
            .position(|value| !word(value).is_some_and(|word| words.contains(&word)))
    };
    while let Some(at) = gone(array) {
        let removed = array.remove(at);
        // What stood in front of the first word stands in front of the next.
        if let (0, Some(prefix), Some(next)) = (at, removed.decor().prefix(), array.get_mut(0)) {
            let prefix = prefix.clone();
            next.decor_mut().set_prefix(prefix);
        }
    }
    for (at, word) in words.iter().enumerate() {
        if strings(array).get(at) != Some(word) {
            let mut value = Value::from(word.as_str());
            value.decor_mut().set_prefix(if at == 0 { "" } else { " " });
            if let (0, Some(first)) = (at, array.get_mut(0)) {
                // What stood in front of the first word stands in front of the new one.
                let prefix = first.decor().prefix().cloned();
                value.decor_mut().set_prefix(prefix.unwrap_or_default());
                first.decor_mut().set_prefix(" ");
            }
            array.insert_formatted(at, value);
        }
    }
    // Words in another order, or twice: what is left over stands behind.
    while array.len() > words.len() {
        array.remove(array.len() - 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Danger.\n\n[[rule]]\nid = \"a\" # mine\nkind = \"stalking\"\nlevel = \"L2\"\nany = [\n  \"one\", \"two\", # both\n  \"three\",\n]\n\
                        all = [\n  [\"x\", \"y\"],\n  [\"z\"],\n]\n\n[[rule]]\nid = \"b\"\nkind = \"child\"\nlevel = \"L3\"\nany = [\"four\"]\n";

    fn danger() -> Danger {
        Danger::read("locales/vi/danger.toml".to_owned(), TEXT.to_owned()).expect("it reads")
    }

    fn changed(key: &str, text: &str) -> String {
        let mut danger = danger();
        danger
            .replace(key, &RuleWords::parse(text).expect("they read"))
            .expect("they fit");
        danger.text
    }

    #[test]
    fn a_rule_is_one_text() {
        let danger = danger();
        let rule = &danger.rules[0];
        assert_eq!(
            (rule.key.as_str(), rule.line, rule.about.as_str()),
            ("danger/a", 4, "stalking, L2")
        );
        assert_eq!(rule.words.to_string(), "any: one | two | three\nall: x | y\nall: z");
    }

    #[test]
    fn one_word_is_changed_and_nothing_else() {
        assert_eq!(
            changed("danger/a", "any: one | two | three | five\nall: x | w\nall: z"),
            TEXT.replace("\"three\",", "\"three\", \"five\",")
                .replace("\"y\"", "\"w\"")
        );
        assert_eq!(
            changed("danger/a", "any: two | three\nall: x | y\nall: z"),
            TEXT.replace("\"one\", \"two\"", "\"two\"")
        );
        assert_eq!(
            changed("danger/b", "any: four\nunless: four more"),
            format!("{TEXT}unless = [\"four more\"]\n")
        );
        assert_eq!(
            changed("danger/a", "all: x | y"),
            TEXT.replace("any = [\n  \"one\", \"two\", # both\n  \"three\",\n]\n", "")
                .replace("\n  [\"z\"],", "")
        );
    }

    #[test]
    fn a_rule_for_whole_messages_keeps_its_shape() {
        let text = "[[rule]]\nid = \"c\"\nkind = \"unclear\"\nlevel = \"L3\"\nwhole = true\n\
                    any = [\"help\"]\nmisspelt = [\"mayday\"]\naround = [\"please\"]\n";
        let mut danger = Danger::read(String::new(), text.to_owned()).expect("it reads");
        assert_eq!(
            danger.rules[0].words.to_string(),
            "any: help\nmisspelt: mayday\naround: please"
        );
        let words = RuleWords::parse("any: help\nmisspelt: mayday\naround: please | pls").expect("they read");
        danger.replace("danger/c", &words).expect("they fit");
        assert_eq!(danger.text, text.replace("\"please\"", "\"please\", \"pls\""));
    }

    #[test]
    fn words_may_change_places_and_have_signs() {
        let text = changed("danger/b", "any: \"q\" \\| r | four | a\\b");
        let read = Danger::read(String::new(), text).expect("it reads");
        assert_eq!(read.rules[1].words.any, ["\"q\" | r", "four", "a\\b"]);
        let text = changed("danger/a", "any: three | one | two\nall: z\nall: x | y\nall: n");
        let read = Danger::read(String::new(), text).expect("it reads");
        assert_eq!(
            read.rules[0].words.to_string(),
            "any: three | one | two\nall: z\nall: x | y\nall: n"
        );
    }
}
