//! What the model learns from: the files' lines, cleaned, sorted by script, weighed, with the forms that people type
//! besides.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

use language::training::{Group, LanguageWords};
use serde::Deserialize;

use crate::forms;

/// The examples of one script group.
#[derive(Default)]
pub(crate) struct Corpus {
    /// What is told apart, in alphabetical order.
    pub(crate) labels: Vec<String>,
    pub(crate) items: Vec<Item>,
}

/// One example.
pub(crate) struct Item {
    /// Its words, cleaned as the detector does it.
    pub(crate) words: String,
    /// The place of its label.
    pub(crate) label: usize,
    /// How much it counts.
    pub(crate) weight: f32,
}

#[derive(Deserialize)]
struct Line {
    text: String,
    lang: String,
    #[serde(default)]
    source: String,
}

/// An example before labels are numbered and weights balanced.
struct Sample {
    words: String,
    label: String,
    weight: f32,
    band: Band,
}

/// How long an example is; each length of each language counts alike.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Band {
    Short,
    Phrase,
    Sentence,
}

/// A message without its marks counts half as much as the same one with them, and so does a language outside the set.
const HALF: f32 = 0.5;

/// A run of Chinese characters out of a Japanese sentence: there are several in each.
const RUN: f32 = 0.3;

/// Reads the files, in their order, without the lines of some sources.
pub(crate) fn read(
    files: &[PathBuf],
    without: &[String],
) -> Result<BTreeMap<Group, Corpus>, Box<dyn std::error::Error>> {
    let mut drafts: BTreeMap<Group, Vec<Sample>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for file in files {
        for (index, line) in std::fs::read_to_string(file)?.lines().enumerate() {
            let line: Line = serde_json::from_str(line).map_err(|error| told(file, index, &error))?;
            if without.contains(&line.source) {
                continue;
            }
            let words = LanguageWords::of(&line.text);
            if words.text().is_empty() || !seen.insert(format!("{}\t{}", line.lang, words.text())) {
                continue;
            }
            add(&line, &words, &mut drafts);
        }
    }
    Ok(drafts
        .into_iter()
        .map(|(group, drafts)| (group, balanced(drafts)))
        .collect())
}

fn told(file: &Path, index: usize, error: &serde_json::Error) -> String {
    format!("{}:{}: {error}", file.display(), index + 1)
}

/// Adds an example in all the forms in which it may be typed.
fn add(line: &Line, words: &LanguageWords, drafts: &mut BTreeMap<Group, Vec<Sample>>) {
    let lang = line.lang.as_str();
    let mut put = |group: Group, words: &str, label: String, weight: f32| {
        let band = band(group, words);
        let words = words.to_owned();
        drafts.entry(group).or_default().push(Sample {
            words,
            label,
            weight,
            band,
        });
    };
    if lang == "ja" {
        for run in forms::kanji(words.text()) {
            put(Group::Han, run, lang.to_owned(), RUN);
        }
    }
    let Some(group) = words.group() else {
        return;
    };
    match lang {
        "uz" if group == Group::Latin => {
            let cyrillic = LanguageWords::of(&forms::uzbek_cyrillic(&line.text));
            put(Group::Cyrillic, cyrillic.text(), lang.to_owned(), 1.0);
        }
        "vi" => put(
            Group::Latin,
            LanguageWords::of(&forms::without_marks(&line.text)).text(),
            lang.to_owned(),
            HALF,
        ),
        _ => {}
    }
    match written_in(lang) {
        Some(groups) if groups.contains(&group) => put(group, words.text(), lang.to_owned(), 1.0),
        Some(_) => {}
        // Cantonese and Wu are answered in Chinese.
        None if ["yue", "wuu"].contains(&lang) && group == Group::Han => {
            put(group, words.text(), "zh".to_owned(), HALF);
        }
        None if group == Group::Han => {}
        None if group == Group::Latin => put(group, words.text(), family(lang).to_owned(), HALF),
        None => put(group, words.text(), format!("x-{lang}"), HALF),
    }
}

/// The shared scripts that a language of the set is written in; nothing for one outside the set.
fn written_in(lang: &str) -> Option<&'static [Group]> {
    Some(match lang {
        "en" | "vi" | "id" | "ms" | "tl" | "fr" | "de" | "es" => &[Group::Latin],
        "uz" => &[Group::Latin, Group::Cyrillic],
        "ru" | "mn" | "kk" => &[Group::Cyrillic],
        "ar" | "ur" => &[Group::Arabic],
        "ne" => &[Group::Devanagari],
        "zh" | "ja" => &[Group::Han],
        "ko" | "th" | "km" | "my" | "bn" | "si" => &[],
        _ => return None,
    })
}

/// Languages outside the set that are written in Latin letters, by families: one class each would crowd the table.
fn family(lang: &str) -> &'static str {
    match lang {
        "pt" | "it" | "ro" | "ca" | "gl" | "la" | "eo" => "x-romance",
        "nl" | "sv" | "da" | "nb" | "af" => "x-germanic",
        "pl" | "cs" | "sk" | "sl" | "hr" => "x-slavic",
        "tr" | "az" | "tk" | "ku" | "tt" => "x-turkic",
        "fi" | "hu" | "et" | "lt" | "lv" => "x-finnic-baltic",
        "ceb" | "jv" => "x-austronesian",
        _ => "x-other",
    }
}

fn band(group: Group, words: &str) -> Band {
    let count = if group == Group::Han {
        words.chars().count() / 3 + 1
    } else {
        words.split(' ').count()
    };
    match count {
        0..=2 => Band::Short,
        3..=6 => Band::Phrase,
        _ => Band::Sentence,
    }
}

/// A language and length of which there are few examples counts for more: by the root of how many are lacking to a
/// thousand.
fn balanced(drafts: Vec<Sample>) -> Corpus {
    let labels: BTreeSet<&str> = drafts.iter().map(|draft| draft.label.as_str()).collect();
    let labels: Vec<String> = labels.into_iter().map(str::to_owned).collect();
    let place = |label: &str| labels.iter().position(|known| known == label).unwrap_or_default();
    let mut mass: HashMap<(usize, Band), f32> = HashMap::new();
    for draft in &drafts {
        *mass.entry((place(&draft.label), draft.band)).or_default() += draft.weight;
    }
    let items = drafts
        .into_iter()
        .map(|draft| {
            let label = place(&draft.label);
            let lack = (1_000.0 / mass[&(label, draft.band)].max(50.0)).sqrt();
            Item {
                words: draft.words,
                label,
                weight: (draft.weight * lack).clamp(0.02, 5.0),
            }
        })
        .collect();
    Corpus { labels, items }
}
