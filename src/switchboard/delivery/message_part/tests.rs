//! Turns as people see them on their phones.

use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use contract::{Author, LOCALES, Locale, Measure, Moment, Phrase, Repetition, Seq};

use conversation::Script;

use super::*;

/// The script that is shipped.
static SCRIPT: LazyLock<Script> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["flows", "locales"] {
        gather(&root, Path::new(folder), &mut files);
    }
    content::load(&files, Arc::default()).unwrap_or_else(|faults| panic!("{faults:?}"))
});

fn gather(root: &Path, under: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root.join(under)).expect("a folder is readable") {
        let path = under.join(entry.expect("it can be listed").file_name());
        if root.join(&path).is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(root.join(&path)) {
            files.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

const LIMITS: Limits = Limits {
    text: 200,
    measure: Measure::Scalars,
    choices: 3,
    label: 6,
    rate: 30,
    abreast: 4,
    oldest: Duration::from_hours(24),
    repetition: Repetition::Doubled,
    retractable: None,
};

fn said(text: &str, labels: &[&str]) -> Message {
    Message {
        seq: Seq(7),
        author: Author::Counselor,
        text: Text::from(text),
        locale: Locale::EN,
        choices: labels
            .iter()
            .map(|label| Choice {
                value: label.to_lowercase(),
                label: Text::from(*label),
            })
            .collect(),
        card: None,
        phrase: None,
        at: Moment(0),
    }
}

fn shown(message: &Message) -> Vec<(String, Vec<String>)> {
    message_parts(SCRIPT.cover(), &LIMITS, message)
        .into_iter()
        .map(|message_part| {
            let labels = message_part
                .choices
                .iter()
                .map(|choice| choice.label.expose().to_owned());
            (message_part.text.expose().to_owned(), labels.collect())
        })
        .collect()
}

#[test]
fn labels_that_do_not_fit_stand_in_the_text_by_number() {
    let fits = shown(&said("Which?", &["Yes", "No"]));
    assert_eq!(
        fits,
        [(String::from("Which?"), vec![String::from("Yes"), String::from("No")])]
    );
    let long = shown(&said("Which?", &["Yes", "Rather not"]));
    assert_eq!(
        long,
        [(
            String::from("Which?\n\n1. Yes\n2. Rather not"),
            vec![String::from("1"), String::from("2")]
        )]
    );
    let many = shown(&said("Which?", &["a", "b", "c", "d"]));
    assert_eq!(many[0].0, "Which?\n\n1. a\n2. b\n3. c\n4. d");
    assert_eq!(many[0].1, ["1", "2", "3"], "the fourth is typed");
}

#[test]
fn buttons_stand_under_the_last_part() {
    let long = format!("{}\n\n{}", "word ".repeat(30), "end ".repeat(20));
    let parts = shown(&said(&long, &["Yes"]));
    let (last, others) = parts.split_last().expect("there are parts");
    assert!(!others.is_empty() && others.iter().all(|(_, labels)| labels.is_empty()));
    assert_eq!(last.1, ["Yes"]);
}

#[test]
fn what_tells_stands_behind_a_line_that_does_not() {
    let telling = shown(&said("Stalking is a crime and you may report it.", &[]));
    let first: String = telling[0].0.chars().take(40).collect();
    assert!(!first.to_lowercase().contains("stalk"), "{first}");
    assert!(telling[0].0.ends_with("Stalking is a crime and you may report it."));
    let harmless = shown(&said("See you tomorrow at ten.", &[]));
    assert_eq!(harmless[0].0, "See you tomorrow at ten.");
    let later = shown(&said(
        &format!("{}stalking goes on.", "It is quiet here today, and then it is not: "),
        &[],
    ));
    assert!(
        later[0].0.starts_with("It is quiet"),
        "what stands further back is not seen"
    );
}

#[test]
fn every_turn_the_server_writes_shows_nothing_in_any_language() {
    let script = &*SCRIPT;
    for locale in LOCALES {
        let sheet = script.cover().of(locale).expect("every language has its line");
        for line in [&sheet.calm, &sheet.urgent] {
            assert!(!sheet.tells(line), "the line of {locale} tells by itself");
        }
        for key in script.catalogue().keys() {
            let name = key.as_str();
            if name.starts_with("page-")
                || name.starts_with("interrupt-")
                || name.contains("-words")
                || name.starts_with("word-")
            {
                continue;
            }
            let rendered = script.catalogue().render(locale, &Phrase::plain(key.clone()));
            let message = Message {
                text: rendered.text,
                locale,
                phrase: Some(Phrase::plain(key.clone())),
                ..said("", &[])
            };
            for message_part in message_parts(script.cover(), &LIMITS, &message) {
                assert!(!sheet.tells(message_part.text.expose()), "{name} in {locale}");
                assert!(
                    LIMITS.measure.of(message_part.text.expose()) <= LIMITS.text,
                    "{name} in {locale}"
                );
            }
        }
    }
}
