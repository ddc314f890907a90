//! Languages by their names, as somebody types them who is asked "which language?".

use std::collections::HashMap;

use contract::{LOCALES, Locale};
use unicode_normalization::UnicodeNormalization;

use crate::Fault;

/// The names of all languages: each one's own, from the language table, and what else people type to ask for it, from
/// `typed` in its `meta.toml`. Made once: every name stands in the form in which a message is compared with it.
#[derive(Clone, Debug)]
pub struct Names(HashMap<String, Locale>);

/// A name as it stands in `meta.toml`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Typed {
    pub(crate) name: String,
    pub(crate) line: usize,
}

impl Names {
    /// Puts the names together. Tells every one that two languages have, and every one that no message could match.
    pub(crate) fn of<'a>(typed: impl IntoIterator<Item = (Locale, &'a Typed)>) -> Result<Self, Vec<Fault>> {
        let mut names: HashMap<String, Locale> = LOCALES.into_iter().map(|own| (plain(own.name()), own)).collect();
        let mut places: HashMap<String, String> = HashMap::new();
        let mut faults = Vec::new();
        for (locale, Typed { name, line }) in typed {
            let file = format!("locales/{locale}/meta.toml");
            let plain = plain(name);
            if plain.is_empty() || bare(&plain) != plain {
                let sentence = format!(
                    "nobody can type `{name}`: {} are taken off before a name is looked up; write it without",
                    "marks around it and `로`, `요` or ` please` at its end"
                );
                faults.push(Fault::new(file, *line, sentence));
                continue;
            }
            match names.get(&plain) {
                Some(other) if *other != locale => {
                    let there = places.get(&plain).map_or_else(
                        || format!("is the own name of {other}; take it out here"),
                        |place| format!("stands already in {place}; keep it in one language"),
                    );
                    faults.push(Fault::new(file, *line, format!("`{name}` {there}")));
                }
                Some(_) => {}
                None => {
                    places.insert(plain.clone(), format!("{file}:{line}"));
                    names.insert(plain, locale);
                }
            }
        }
        if faults.is_empty() {
            Ok(Self(names))
        } else {
            Err(faults)
        }
    }

    /// The language that a whole message names, if it is nothing but a name: `Tiếng Việt`, `vietnamese!`, `베트남어요`.
    pub fn locale(&self, message: &str) -> Option<Locale> {
        self.0.get(bare(&plain(message))).copied()
    }
}

/// A name without what may be typed otherwise: capitals, wide letters, one apostrophe for another, marks around it.
fn plain(text: &str) -> String {
    let text: String = text
        .nfkc()
        .map(|c| {
            if matches!(c, '’' | '‘' | 'ʻ' | 'ʼ' | '`') {
                '\''
            } else {
                c
            }
        })
        .collect();
    let text = text.to_lowercase();
    text.trim_matches(|c: char| c.is_whitespace() || ".,!?~。！？".contains(c))
        .nfc()
        .collect()
}

/// A name without what is said behind it: `영어로`, `베트남어요`, `english please`.
fn bare(said: &str) -> &str {
    said.strip_suffix("로")
        .or_else(|| said.strip_suffix("요"))
        .or_else(|| said.strip_suffix(" please"))
        .unwrap_or(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect("a language of the server")
    }

    fn typed(name: &str, line: usize) -> Typed {
        let name = name.to_owned();
        Typed { name, line }
    }

    fn told(typed: &[(&str, Typed)]) -> Vec<String> {
        let typed = typed.iter().map(|(tag, typed)| (locale(tag), typed));
        let faults = Names::of(typed).err().unwrap_or_default();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_language_is_known_by_its_own_name() {
        let names = Names::of([]).expect("no two languages share their own name");
        for locale in LOCALES {
            assert_eq!(names.locale(locale.name()), Some(locale), "{}", locale.name());
        }
    }

    #[test]
    fn no_two_languages_have_one_name() {
        assert_eq!(
            told(&[
                ("zh-Hans", typed("중국어", 3)),
                ("zh-Hans", typed("简体中文", 4)),
                ("zh-Hans", typed("Mandarin", 4)),
                ("zh-Hans", typed("mandarin", 5)),
                ("zh-Hant", typed("중국어!", 7)),
                ("vi", typed("Français", 2)),
            ]),
            [
                "locales/zh-Hant/meta.toml:7: `중국어!` stands already in locales/zh-Hans/meta.toml:3; keep it in one \
                 language",
                "locales/vi/meta.toml:2: `Français` is the own name of fr; take it out here",
            ]
        );
    }

    #[test]
    fn a_name_that_no_message_could_match_is_told() {
        for name in ["", " ?! ", "영어로", "english please"] {
            let told = told(&[("en", typed(name, 2))]);
            let said = format!("locales/en/meta.toml:2: nobody can type `{name}`: ");
            assert!(told.len() == 1 && told[0].starts_with(&said), "{name}: {told:?}");
        }
    }
}
