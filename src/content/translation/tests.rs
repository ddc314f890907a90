//! The translator's work on the texts of the server.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use contract::{LOCALES, Locale};

use crate::translation::*;

pub(crate) type Files = Vec<(String, String)>;

/// The files of the server.
pub(crate) fn server() -> Files {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut files = Files::new();
    for locale in LOCALES {
        for entry in fs::read_dir(locales.join(locale.tag())).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            let name = path
                .file_name()
                .expect("a file has a name")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(&path).expect("the file can be read");
            files.push((format!("locales/{locale}/{name}"), text));
        }
    }
    files
}

pub(crate) fn vi() -> Locale {
    Locale::parse("vi").expect("a language of the server")
}

fn day() -> Day {
    // No file of the server was worked on so late.
    Day::parse("2099-11-27").expect("a day")
}

/// A server of two languages with three texts and two danger rules, noted.
pub(crate) fn small() -> Files {
    let files = [
        (
            "locales/ko/a.ftl",
            "## All.\n\nhello = 안녕하세요\nplace = { $n }번째\n\nbye = 안녕히 가세요\n",
        ),
        (
            "locales/vi/a.ftl",
            "## All.\n\nhello = Xin chào\n# Mine.\nplace = Thứ { $n }\n\nbye = Tạm biệt\n",
        ),
        (
            "locales/ko/danger.toml",
            "[[rule]]\nid = \"stalking\"\nkind = \"stalking\"\nlevel = \"L2\"\nany = [\"따라와\"]\n",
        ),
        (
            "locales/vi/danger.toml",
            "[[rule]]\nid = \"stalking\"\nkind = \"stalking\"\nlevel = \"L2\"\nany = [\n  \"theo dõi\", # why\n]\n\n\
             [[rule]]\nid = \"own\"\nkind = \"child\"\nlevel = \"L3\"\nany = [\"đánh con\"]\n",
        ),
        ("locales/vi/meta.toml", "reviewed_by = []\ndate = 2026-11-22\n"),
    ];
    let files: Files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    let noted = book(&files).note(vi(), &[], None, day()).expect("it is noted");
    with(&files, noted)
}

pub(crate) fn book(files: &Files) -> Book {
    Book::open(files).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// The files with those that changed.
fn with(files: &Files, changed: Files) -> Files {
    let mut all: BTreeMap<String, String> = files.iter().cloned().collect();
    all.extend(changed);
    all.into_iter().collect()
}

fn replaced(files: &Files, path: &str, from: &str, to: &str) -> Files {
    let old = files.iter().find(|(name, _)| name == path).expect("the file is there");
    assert!(old.1.contains(from), "{path} holds `{from}`");
    with(files, vec![(path.to_owned(), old.1.replacen(from, to, 1))])
}

pub(crate) fn exported(files: &Files, locale: Locale) -> String {
    book(files).export(locale, &|_| Context::default())
}

pub(crate) fn import(files: &Files, po: &str, by: Option<&str>) -> Result<ImportOutcome, Vec<Fault>> {
    let by = by.and_then(Reviewer::parse);
    book(files).import(&Import {
        name: "vi.po",
        text: po,
        locale: None,
        by: by.as_ref(),
        day: day(),
    })
}

fn state(files: &Files, key: &str) -> TranslationState {
    let states = book(files).states(vi());
    states
        .into_iter()
        .find(|(known, ..)| known == key)
        .expect("the text is known")
        .1
}

/// A PO file in which a text reads otherwise, and is not marked as needing work.
fn edited(po: &str, key: &str, from: &str, to: &str) -> String {
    let entries: Vec<String> = po
        .split("\n\n")
        .map(|entry| {
            if entry.contains(&format!("msgctxt \"{key}\"")) {
                let changed = entry.replacen("#, fuzzy\n", "", 1);
                assert!(changed.contains(from), "{changed}");
                let at = changed.find("msgstr").expect("an entry has a text");
                format!("{}{}", &changed[..at], changed[at..].replacen(from, to, 1))
            } else {
                entry.to_owned()
            }
        })
        .collect();
    entries.join("\n\n")
}

#[test]
fn what_is_exported_comes_back_and_changes_no_byte() {
    let book = book(&server());
    let nari = Reviewer::parse("nari");
    for locale in LOCALES {
        let po = book.export(locale, &|_| Context::default());
        for by in [None, nari.as_ref()] {
            let import = Import {
                name: "it.po",
                text: &po,
                locale: None,
                by,
                day: day(),
            };
            let outcome = book
                .import(&import)
                .unwrap_or_else(|faults| panic!("{locale}: {faults:#?}"));
            assert_eq!((outcome.locale, outcome.files), (locale, Files::new()));
        }
    }
}

#[test]
fn the_texts_of_the_server_are_noted_and_nobody_pretends_to_have_read_them() {
    let book = book(&server());
    for locale in LOCALES {
        for (key, state, file, line) in book.states(locale) {
            let about_a_line = key.starts_with("line-") && state == TranslationState::Missing;
            assert!(
                about_a_line || state == TranslationState::Unread,
                "{file}:{line}: {key} in {locale} is {state:?}"
            );
        }
        assert_eq!(book.review_faults(locale, &[]), [], "{locale}");
    }
}

#[test]
fn a_changed_entry_changes_that_entry_alone() {
    let files = with(&server(), Files::new());
    let po = exported(&files, vi());
    let po = edited(&po, "visa-bye", "msgstr \"", "msgstr \"Chúc bạn bình an. ");
    let po = edited(&po, "danger/stalking", "any: ", "any: rình tôi | ");
    let outcome = import(&files, &po, None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(outcome.taken.changed, ["visa-bye", "danger/stalking"]);
    let after = with(&files, outcome.files);
    let lines = |files: &Files| -> Vec<(String, String)> {
        let all = files
            .iter()
            .flat_map(|(path, text)| text.split('\n').map(move |line| (path.clone(), line.to_owned())));
        all.collect()
    };
    let (before, after) = (lines(&files), lines(&after));
    assert_eq!(before.len(), after.len());
    let changed: Vec<_> = before.iter().zip(&after).filter(|(old, new)| old != new).collect();
    let [(any, new_any), (date, new_date), (bye, new_bye)] = changed.as_slice() else {
        panic!("{changed:#?}");
    };
    assert_eq!(new_any.1, any.1.replacen('"', "\"rình tôi\", \"", 1));
    assert_eq!(new_bye.1, bye.1.replacen("= ", "= Chúc bạn bình an. ", 1));
    assert_eq!(
        (new_any.0.as_str(), new_bye.0.as_str()),
        ("locales/vi/danger.toml", "locales/vi/visa.ftl")
    );
    assert_eq!(
        (date.0.as_str(), new_date.1.as_str()),
        ("locales/vi/meta.toml", "date = 2099-11-27")
    );
}

#[test]
fn a_changed_source_makes_its_translation_stale_until_it_is_made_anew() {
    let files = small();
    let older = exported(&files, vi());
    let files = replaced(&files, "locales/ko/a.ftl", "안녕하세요", "어서 오세요");
    assert_eq!(
        (state(&files, "hello"), state(&files, "bye")),
        (TranslationState::Stale, TranslationState::Unread)
    );
    let newer = exported(&files, vi());
    assert!(
        newer.contains("#. state: Korean has changed since this was made"),
        "{newer}"
    );

    // Sent out before the change: it comes in, and is as old as it was.
    let outcome = import(&files, &edited(&older, "hello", "Xin chào", "Chào bạn"), Some("linh")).expect("it fits");
    assert_eq!(outcome.taken.stale, ["hello"]);
    let after = with(&files, outcome.files);
    assert_eq!(state(&after, "hello"), TranslationState::Stale);

    // Untouched and still marked, it stays what it is; made anew, it is as new as Korean.
    assert_eq!(
        import(&files, &newer, Some("linh")).expect("it fits").files,
        Files::new()
    );
    let outcome = import(&files, &edited(&newer, "hello", "Xin chào", "Mời vào"), None).expect("it fits");
    assert_eq!(state(&with(&files, outcome.files), "hello"), TranslationState::Unread);

    // By hand.
    let noted = book(&files)
        .note(vi(), &["hello".to_owned()], None, day())
        .expect("it is there");
    assert_eq!(state(&with(&files, noted), "hello"), TranslationState::Unread);
}

#[test]
fn a_review_lasts_as_long_as_the_wording_that_was_read() {
    let files = small();
    let po = exported(&files, vi());
    let outcome = import(&files, &edited(&po, "hello", "Xin chào", "Xin chào"), Some("linh")).expect("it fits");
    assert_eq!(outcome.taken.reviewed, ["hello"]);
    let read = with(&files, outcome.files);
    let linh = Reviewer::parse("linh").expect("a pseudonym");
    assert_eq!(state(&read, "hello"), TranslationState::Reviewed(linh.clone(), day()));
    assert!(!exported(&read, vi()).contains("fuzzy\nmsgctxt \"hello\""));
    let meta = read
        .iter()
        .find(|(path, _)| path.ends_with("meta.toml"))
        .expect("it is there");
    assert_eq!(meta.1, "reviewed_by = [\"linh\"]\ndate = 2099-11-27\n");

    let by_hand = replaced(&read, "locales/vi/a.ftl", "Xin chào", "Chào bạn");
    assert_eq!(state(&by_hand, "hello"), TranslationState::ChangedSince(linh));
    let source = replaced(&read, "locales/ko/a.ftl", "안녕하세요", "어서 오세요");
    assert_eq!(state(&source, "hello"), TranslationState::Stale);
    let again = book(&source)
        .note(vi(), &["hello".to_owned()], None, day())
        .expect("it is there");
    assert_eq!(
        state(&with(&source, again), "hello"),
        TranslationState::Unread,
        "what was made anew is not read yet"
    );
}

#[test]
fn what_the_translator_left_alone_is_not_taken_back() {
    let files = small();
    let po = exported(&files, vi());
    let meanwhile = replaced(&files, "locales/vi/a.ftl", "Tạm biệt", "Hẹn gặp lại");
    assert_eq!(import(&meanwhile, &po, None).expect("it fits").files, Files::new());
    let read = import(&meanwhile, &edited(&po, "bye", "Tạm biệt", "Tạm biệt"), Some("linh")).expect("it fits");
    assert_eq!(
        read.taken.reviewed,
        Vec::<String>::new(),
        "another wording was read than the one that stands"
    );
    let both = import(&meanwhile, &edited(&po, "bye", "Tạm biệt", "Bái bai"), None).expect("it fits");
    assert_eq!(both.taken.outrun, ["bye"]);
}

#[test]
fn a_new_text_stands_where_korean_has_it() {
    let files = replaced(&small(), "locales/ko/a.ftl", "bye =", "new = 새 글\nbye =");
    assert_eq!(state(&files, "new"), TranslationState::Missing);
    let po = edited(&exported(&files, vi()), "new", "\"\"", "\"Tin mới\"");
    let outcome = import(&files, &po, None).expect("it fits");
    assert_eq!(outcome.taken.added, ["new"]);
    let after = with(&files, outcome.files);
    let text = &after
        .iter()
        .find(|(path, _)| path == "locales/vi/a.ftl")
        .expect("it is there")
        .1;
    assert_eq!(
        text,
        "## All.\n\nhello = Xin chào\n# Mine.\nplace = Thứ { $n }\nnew = Tin mới\n\nbye = Tạm biệt\n"
    );
    assert_eq!(state(&after, "new"), TranslationState::Unread);
}

#[test]
fn what_does_not_fit_is_told_with_its_line_and_nothing_is_taken() {
    let po = exported(&small(), vi());
    let wrong = [
        (
            "place",
            "Thứ { $n }",
            "Thứ { $m }",
            "`place` has the placeholders { $m }, Korean has { $n }",
        ),
        ("place", "Thứ { $n }", "Thứ { $n", "msgctxt"),
        ("place", "Thứ { $n }", "Thứ", "has the placeholders none"),
        (
            "danger/own",
            "any: ",
            "some: ",
            "a line begins with `any:`, `all:`, `misspelt:`, `around:` or `unless:`, not with `some`",
        ),
    ];
    for (key, from, to, says) in wrong {
        let told = import(&small(), &edited(&po, key, from, to), None).expect_err("it does not fit");
        assert!(says == "msgctxt" || told[0].sentence.contains(says), "{told:?}");
        let line = po
            .lines()
            .position(|line| line.contains(&format!("\"{key}\"")))
            .expect("it is there");
        assert!(
            told[0].file == "vi.po" && told[0].line <= line + 1 && told[0].line + 6 > line,
            "{told:?}"
        );
    }
    for (from, to, says) in [
        (
            "Language: vi",
            "Language: tlh",
            "`tlh` is not a language of this server",
        ),
        ("\"Language: vi\\n\"\n", "", "the header names no `Language`"),
        ("msgctxt \"bye\"", "msgctxt \"by\"", "no text is called `by` here"),
        (
            "msgctxt \"bye\"",
            "msgctxt \"hello\"",
            "`hello` stands in the file twice",
        ),
    ] {
        let told = import(&small(), &po.replace(from, to), None).expect_err("it does not fit");
        assert!(told[0].sentence.contains(says), "{told:?}");
    }
    let vietnamese_named_russian = book(&small()).import(&Import {
        name: "vi.po",
        text: &po,
        locale: Locale::parse("ru"),
        by: None,
        day: day(),
    });
    assert!(vietnamese_named_russian.is_err());
}

#[test]
fn notes_follow_the_texts() {
    let files = replaced(&small(), "locales/vi/a.ftl", "bye = Tạm biệt\n", "");
    let told = book(&files).review_faults(vi(), &[]);
    assert_eq!((told.len(), told[0].line), (1, 4), "{told:?}");
    assert!(
        told[0].sentence.starts_with("`bye` has a state here and no text"),
        "{told:?}"
    );
    let files = with(&files, book(&files).note(vi(), &[], None, day()).expect("it is noted"));
    assert_eq!(book(&files).review_faults(vi(), &[]), []);
    assert!(book(&files).note(vi(), &["nowhere".to_owned()], None, day()).is_err());
    let nobody = Reviewer::parse("linh");
    assert!(
        book(&files).note(vi(), &[], nobody.as_ref(), day()).is_err(),
        "nobody reads all at once"
    );
}
