use std::fs;
use std::path::{Path, PathBuf};

use contract::Moment;

use super::*;

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn directory() -> Directory {
    let read = |name: &str| fs::read_to_string(locales().join(name)).expect("the file is there");
    Directory::load(&read("hotlines.toml"), &read("holidays.toml")).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// The files of the server.
fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for locale in LOCALES {
        for entry in fs::read_dir(locales().join(locale.tag())).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            let name = path
                .file_name()
                .expect("a file has a name")
                .to_string_lossy()
                .into_owned();
            files.push((
                format!("{locale}/{name}"),
                fs::read_to_string(&path).expect("the file can be read"),
            ));
        }
    }
    files
}

/// Two files of phrases and the real `meta.toml` of every language.
fn small(korean: &str, vietnamese: &str) -> Result<Catalogue, Vec<Fault>> {
    let metas = files().into_iter().filter(|(path, _)| path.ends_with("meta.toml"));
    let phrases = [
        ("ko/a.ftl".to_owned(), korean.to_owned()),
        ("vi/a.ftl".to_owned(), vietnamese.to_owned()),
    ];
    Catalogue::load(metas.chain(phrases), &directory())
}

fn vi() -> Locale {
    Locale::parse("vi").expect("a language of the server")
}

fn said(
    catalogue: &Catalogue,
    locale: Locale,
    key: &str,
    arguments: impl IntoIterator<Item = (&'static str, Argument)>,
) -> String {
    let arguments = arguments
        .into_iter()
        .map(|(name, argument)| (name.to_owned(), argument))
        .collect();
    catalogue
        .render(
            locale,
            &Phrase {
                key: key.to_owned().into(),
                arguments,
            },
        )
        .text
        .expose()
        .to_owned()
}

fn faults(catalogue: &Catalogue) -> Vec<String> {
    catalogue.faults([]).iter().map(ToString::to_string).collect()
}

#[test]
fn the_server_has_no_fault() {
    let directory = directory();
    let catalogue = Catalogue::load(files(), &directory).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(catalogue.faults([]), []);
    assert_eq!(directory.faults(&catalogue), []);
    let needed = [
        PhraseKey::of("greeting"),
        PhraseKey::of("notice"),
        PhraseKey::of("interrupt-person"),
    ];
    assert_eq!(catalogue.faults(&needed), []);
}

#[test]
fn a_danger_card_stands_in_every_language() {
    let directory = directory();
    let catalogue = Catalogue::load(files(), &directory).unwrap_or_else(|faults| panic!("{faults:#?}"));
    for locale in LOCALES {
        let card = directory
            .card("danger", locale, Moment(0), &catalogue)
            .expect("there is a danger card");
        assert_eq!(card.contacts[0].number, "112", "{locale}");
        let show = card.show.expect("there is a line to show");
        assert!(show.hangul.expose().contains("도와주세요"), "{locale}");
        for text in card
            .contacts
            .iter()
            .map(|contact| &contact.about)
            .chain([&show.sound, &show.meaning])
        {
            assert!(
                !text.expose().contains('\u{2068}') && !text.expose().contains("line-"),
                "{locale}: {}",
                text.expose()
            );
        }
    }
}

#[test]
fn what_a_language_lacks_is_said_in_the_next() {
    let catalogue = small("hello = 안녕하세요\nbye = 안녕히 가세요", "hello = xin chào").expect("it reads");
    let rendered = catalogue.render(vi(), &Phrase::plain(PhraseKey::of("bye")));
    assert_eq!((rendered.text.expose(), rendered.locale), ("안녕히 가세요", Locale::KO));
    assert_eq!(said(&catalogue, vi(), "hello", []), "xin chào");
    assert_eq!(said(&catalogue, vi(), "nowhere", []), "nowhere");
    assert_eq!(catalogue.missing(vi()), [&PhraseKey::of("bye")]);
    assert_eq!(catalogue.raw(vi(), &PhraseKey::of("bye")), None);
    assert_eq!(
        catalogue.place(vi(), &PhraseKey::of("hello")),
        Some(("locales/vi/a.ftl", 1))
    );
}

#[test]
fn values_are_set_in_as_the_language_writes_them() {
    let phrases = "fee = { $fee } - { $day } - { $option }\noption = O\nline = { LINE(\"1577-1366\") }";
    let catalogue = small(phrases, phrases).expect("it reads");
    let arguments = || {
        [
            ("fee", Argument::Number(30_000.0)),
            ("day", Argument::Date("2026-12-31".to_owned())),
            ("option", Argument::Phrase(PhraseKey::of("option"))),
        ]
    };
    assert_eq!(
        said(&catalogue, Locale::KO, "fee", arguments()),
        "30,000 - 2026년 12월 31일 - O"
    );
    assert_eq!(said(&catalogue, vi(), "fee", arguments()), "30.000 - 31/12/2026 - O");
    assert_eq!(said(&catalogue, vi(), "line", []), "1577-1366");
}

#[test]
fn numbers_choose_their_plural() {
    let phrases = "wait = { $n ->\n    [one] one\n   *[other] { $n } many\n}";
    let metas = files().into_iter().filter(|(path, _)| path.ends_with("meta.toml"));
    let russian = "wait = { $n ->\n    [one] { $n } минута\n    [few] { $n } минуты\n   *[many] { $n } минут\n}";
    let all = metas.chain([
        ("ko/a.ftl".to_owned(), phrases.to_owned()),
        ("ru/a.ftl".to_owned(), russian.to_owned()),
    ]);
    let catalogue = Catalogue::load(all, &directory()).expect("it reads");
    let ru = Locale::parse("ru").expect("a language of the server");
    for (n, want) in [(1.0, "1 минута"), (3.0, "3 минуты"), (11.0, "11 минут")] {
        assert_eq!(said(&catalogue, ru, "wait", [("n", Argument::Number(n))]), want);
    }
}

#[test]
fn inserted_words_cannot_carry_isolates_in() {
    let catalogue = small("name = { $name }님", "").expect("it reads");
    let text = said(
        &catalogue,
        Locale::KO,
        "name",
        [("name", Argument::Text(Text::from("a\u{202E}b\u{2067}")))],
    );
    assert_eq!(text, "ab님");
}

#[test]
fn a_label_has_no_isolate_at_all() {
    let catalogue = small("name = { $name }님", "").expect("it reads");
    let phrase = Phrase {
        key: PhraseKey::of("name"),
        arguments: [("name".to_owned(), Argument::Text(Text::from("أحمد")))].into(),
    };
    assert_eq!(
        catalogue.render(Locale::KO, &phrase).text.expose(),
        "\u{2068}أحمد\u{2069}님"
    );
    assert_eq!(catalogue.label(Locale::KO, &phrase).text.expose(), "أحمد님");
}

#[test]
fn lists_are_split_at_the_bar() {
    let catalogue = small("word-yes = 네 | 예 | ne", "").expect("it reads");
    assert_eq!(
        catalogue.list(Locale::KO, &PhraseKey::of("word-yes")),
        ["네", "예", "ne"]
    );
    assert!(catalogue.list(vi(), &PhraseKey::of("word-yes")).is_empty());
}

#[test]
fn every_fault_is_told_with_its_line() {
    let catalogue = small(
        "a = { $name }\nb = { c }\nd = { LINE(\"999\") }\ne = { SHOUT(\"x\") }\nf = { -server }",
        "a = { $nome }\n\nextra = chỉ có ở đây",
    )
    .expect("it reads");
    assert_eq!(
        faults(&catalogue),
        [
            "locales/ko/a.ftl:2: there is no phrase `c` in this language",
            "locales/ko/a.ftl:3: hotlines.toml has no line `999`",
            "locales/ko/a.ftl:4: there is no function `SHOUT`; there are NUMBER, JOSA, LINE",
            "locales/ko/a.ftl:5: there is no term `-server` in this language",
            "locales/vi/a.ftl:1: `a` has the placeholders $nome, Korean has $name",
            "locales/vi/a.ftl:3: Korean has no `extra`; write it there too, or take it out here",
        ]
    );
    let used = PhraseKey::of("nowhere");
    assert_eq!(
        catalogue
            .faults([&used])
            .iter()
            .filter(|fault| fault.sentence.contains("`nowhere`"))
            .count(),
        LOCALES.len()
    );
}

/// What is told of the texts of `hotlines.ftl` where a part of `hotlines.toml` and of one text reads otherwise.
fn told_of_hours(line: &str, hours: &str, text: (&str, &str, &str)) -> Vec<String> {
    let read = |name: &str| fs::read_to_string(locales().join(name)).expect("the file is there");
    let lines = read("hotlines.toml");
    let id = format!("id = \"{line}\"");
    let (before, after) = lines.split_once(&id).expect("the line is there");
    let (head, rest) = after.split_once("hours = ").expect("it has hours");
    let (_, tail) = rest.split_once("source = ").expect("it has a source");
    let changed = match hours {
        "" => lines.clone(),
        hours => format!("{before}{id}{head}hours = {hours}\nsource = {tail}"),
    };
    let directory = Directory::load(&changed, &read("holidays.toml")).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let mut files = files();
    let (path, from, to) = text;
    let mut of_path = files.iter_mut().filter(|(file, _)| file == path);
    let (_, words) = of_path.next().expect("the file is there");
    assert!(words.contains(from), "{words}");
    *words = words.replacen(from, to, 1);
    let catalogue = Catalogue::load(files, &directory).unwrap_or_else(|faults| panic!("{faults:#?}"));
    directory.faults(&catalogue).iter().map(ToString::to_string).collect()
}

#[test]
fn a_text_states_the_hours_that_its_line_keeps() {
    let as_it_is = ("en/hotlines.ftl", "", "");
    assert!(told_of_hours("1345", "", as_it_is).is_empty());

    let later = "[{ days = \"weekdays\", from = \"09:00\", to = \"20:00\" }]";
    let told = told_of_hours("132", later, as_it_is);
    for place in [
        "locales/ko/hotlines.ftl:",
        "locales/vi/hotlines.ftl:",
        "locales/en/hotlines.ftl:",
    ] {
        assert!(told.iter().any(|fault| fault.starts_with(place)), "{place} {told:#?}");
    }
    assert!(
        told[0].ends_with(
            "the line `132` opens or closes at 20:00 in hotlines.toml; say so in `line-132`, or mend the \
                           hours there"
        ),
        "{told:#?}"
    );

    let typo = ("de/hotlines.ftl", "9:00–18:00", "9:00–17:00");
    let told = told_of_hours("1345", "", typo);
    assert!(
        told.len() == 1 && told[0].starts_with("locales/de/hotlines.ftl:"),
        "{told:#?}"
    );
    // What English alone has until 22:00, German has not.
    let early = ("en/hotlines.ftl", "9:00–22:00", "9:00–18:00");
    assert_eq!(told_of_hours("1345", "", early).len(), 1);

    let told = told_of_hours("132", "\"24h\"", as_it_is);
    assert!(
        told.iter().all(|fault| fault.contains("open for 24 hours")) && told.len() > 4,
        "{told:#?}"
    );
}

#[test]
fn a_name_in_any_script_answers_the_question() {
    let catalogue = Catalogue::load(files(), &directory()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    for (said, tag) in [
        ("Tiếng Việt", "vi"),
        ("tieng viet", "vi"),
        ("베트남어", "vi"),
        ("VIETNAMESE!", "vi"),
        ("中文", "zh-Hans"),
        ("繁體中文", "zh-Hant"),
        ("O‘zbekcha", "uz-Latn"),
        ("ўзбекча", "uz-Cyrl"),
        ("tagalog", "fil"),
        ("নেপালি", ""),
        ("नेपाली", "ne"),
        ("영어로", "en"),
        ("English please", "en"),
        ("I speak Thai", ""),
    ] {
        assert_eq!(catalogue.names().locale(said).map_or("", Locale::tag), tag, "{said}");
    }
}

/// What is told of the Vietnamese `meta.toml` where one part of it reads otherwise.
fn told_of_meta(from: &str, to: &str) -> Vec<String> {
    let mut files = files();
    let (_, meta) = files
        .iter_mut()
        .find(|(path, _)| path == "vi/meta.toml")
        .expect("the file is there");
    assert!(meta.contains(from), "{meta}");
    *meta = meta.replacen(from, to, 1);
    let faults = Catalogue::load(files, &directory()).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn what_is_wrong_with_a_languages_names_is_told() {
    assert_eq!(
        told_of_meta("typed = [", "typed = [\n  \"Korean\","),
        ["locales/vi/meta.toml:3: `Korean` stands already in locales/ko/meta.toml:2; keep it in one language"]
    );
    assert_eq!(
        told_of_meta("typed = [", "typed = [3, "),
        ["locales/vi/meta.toml:2: invalid type: integer `3`, expected a string"]
    );
    assert_eq!(
        told_of_meta("typed = ", "# typed = "),
        ["locales/vi/meta.toml:1: missing field `typed`"]
    );
    assert_eq!(
        told_of_meta("typed = ", "types = "),
        [
            "locales/vi/meta.toml:2: unknown field `types`, expected one of `typed`, `fallback`, `translated_by`, \
             `reviewed_by`, `reviewed`, `date`"
        ]
    );
}

#[test]
fn broken_files_are_told_with_their_line() {
    let told = small("a = 1\nb = { $x", "").err().expect("it is broken");
    assert!(
        told.iter()
            .any(|fault| fault.file == "locales/ko/a.ftl" && fault.line >= 2),
        "{told:?}"
    );
    let told = small("a = 1\na = 2", "").err().expect("it is broken");
    assert_eq!(
        told[0].to_string(),
        "locales/ko/a.ftl:2: `a` stands already in locales/ko/a.ftl:1; keep one"
    );
    let no_metas: Vec<(String, String)> = Vec::new();
    assert_eq!(
        Catalogue::load(no_metas, &directory()).err().map(|faults| faults.len()),
        Some(LOCALES.len())
    );
}
