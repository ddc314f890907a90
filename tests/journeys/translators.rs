//! A translator's work: out as a PO file, changed, in again, and heard by a visitor.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use contract::LOCALES;
use serde_json::Value;

use crate::check::copy;
use crate::stage::Stage;

/// A folder with the content of the server, and what a translator has beside it.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for top in ["flows", "locales"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(top);
            copy(&from, &folder.path().join("content").join(top));
        }
        Self { folder }
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.content().join(path)).expect("the file is readable")
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} holds `{from}`");
        std::fs::write(self.content().join(path), text.replacen(from, to, 1)).expect("the file is written");
    }

    fn runs(&self, arguments: &[&str]) -> Output {
        haemil(self.folder.path(), Some(&self.content()), arguments)
    }

    /// What a command says that must not fail.
    fn says(&self, arguments: &[&str]) -> String {
        let output = self.runs(arguments);
        let said = String::from_utf8(output.stdout).expect("UTF-8");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}{errors}");
        said
    }

    /// A language's PO file, in which texts read otherwise and need no more work.
    fn translated(&self, language: &str, changes: &[(&str, &str, &str)]) -> String {
        let name = format!("{language}.po");
        let path = self.folder.path().join(&name);
        self.says(&["locales", "export", "--lang", language, "--output", &name]);
        let mut po = std::fs::read_to_string(&path).expect("the file is written");
        for (key, from, to) in changes {
            let at = po
                .find(&format!("#, fuzzy\nmsgctxt \"{key}\""))
                .expect("the text is there, and needs work");
            let text = at + po[at..].find("msgstr").expect("a text has a translation");
            let end = text + po[text..].find("\n\n").unwrap_or(po.len() - text);
            assert!(po[text..end].contains(from), "{key} holds `{from}`");
            let new = po[text..end].replacen(from, to, 1);
            po.replace_range(text..end, &new);
            po.replace_range(at..at + "#, fuzzy\n".len(), "");
        }
        std::fs::write(&path, po).expect("the file is written");
        name
    }

    fn warnings(&self) -> Vec<(String, String)> {
        let told: Value = serde_json::from_str(&self.says(&["check", "--json"])).expect("JSON");
        let warnings = told["warnings"].as_array().expect("warnings");
        let told = warnings.iter().map(|warning| {
            let word = |name: &str| warning[name].as_str().unwrap_or_default().to_owned();
            (word("kind"), format!("{}: {}", word("file"), word("sentence")))
        });
        told.filter(|(kind, _)| kind != "length").collect()
    }
}

fn haemil(at: &Path, content: Option<&Path>, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_haemil"));
    command.current_dir(at).args(arguments);
    if let Some(content) = content {
        command.env("HAEMIL_CONTENT__DIR", content);
    }
    command.output().expect("the binary runs")
}

#[tokio::test]
async fn what_a_translator_writes_is_what_a_visitor_reads() {
    let desk = Desk::new();
    let words = "xin hãy che chở cho";
    let po = desk.translated(
        "vi",
        &[
            ("greeting", "msgstr \"", "msgstr \"Chào mừng bạn. "),
            ("danger/beaten", "any: ", &format!("any: {words} | ")),
        ],
    );
    let before = desk.read("locales/vi/danger.toml");
    let dry = desk.says(&["locales", "import", &po, "--dry-run"]);
    assert!(
        dry.contains("nothing was written") && desk.read("locales/vi/danger.toml") == before,
        "{dry}"
    );
    let said = desk.says(&["locales", "import", &po, "--reviewer", "linh"]);
    assert_eq!(said, "vi: 2 texts changed, 0 added, 2 reviewed\n");
    assert!(desk.read("locales/vi/review.toml").contains("reviewer = \"linh\""));
    assert!(desk.read("locales/vi/meta.toml").contains("reviewed_by = [\"linh\"]"));
    assert_eq!(desk.warnings(), []);
    let said = desk.says(&["check"]);
    assert!(said.contains("vi: people have reviewed 2 of "), "{said}");

    let stage = Stage::with(|config| config.content.dir = Some(desk.content())).await;
    let mut visitor = stage.visitor_in("vi").await;
    let first = visitor.transcript().await;
    assert!(first.contains("Chào mừng bạn. "), "{first}");
    visitor.says(&format!("{words} em")).await;
    let turns = visitor.turns().await;
    let card = turns.iter().find(|turn| !turn["card"].is_null());
    assert_eq!(
        card.expect("the card of numbers comes at once")["card"]["contacts"][0]["number"],
        "112"
    );
    stage.shut().await;
}

#[test]
fn a_changed_source_is_told_until_the_translation_follows() {
    let desk = Desk::new();
    let older = desk.translated("vi", &[("visa-bye", "msgstr \"", "msgstr \"Chúc bình an. ")]);
    desk.replace("locales/ko/visa.ftl", "visa-bye = ", "visa-bye = 잘 지내세요. ");
    let warnings = desk.warnings();
    assert_eq!(warnings.len(), LOCALES.len() - 1, "every other language: {warnings:?}");
    let vietnamese = |(kind, sentence): &&(String, String)| kind == "stale" && sentence.contains("locales/vi/visa.ftl");
    let told = warnings.iter().find(vietnamese).expect("Vietnamese is stale");
    assert!(
        told.1.contains("Korean has changed since `visa-bye` was made"),
        "{told:?}"
    );
    let said = desk.says(&["check"]);
    assert!(said.contains("warning: Korean has changed since `visa-bye`"), "{said}");

    let said = desk.says(&["locales", "import", &older, "--reviewer", "linh"]);
    assert!(said.contains("they stay stale: visa-bye"), "{said}");
    assert!(desk.read("locales/vi/visa.ftl").contains("visa-bye = Chúc bình an. "));
    let newer = desk.translated("vi", &[("visa-bye", "Chúc bình an. ", "Chúc bạn bình an. ")]);
    desk.says(&["locales", "import", &newer]);
    assert_eq!(desk.warnings().len(), LOCALES.len() - 2);
    desk.replace("locales/th/visa.ftl", "visa-bye = ", "visa-bye = สวัสดี ");
    desk.says(&["locales", "note", "--lang", "th", "visa-bye"]);
    assert_eq!(desk.warnings().len(), LOCALES.len() - 3);
}

#[test]
fn what_does_not_hold_changes_nothing() {
    let desk = Desk::new();
    let before = std::fs::metadata(desk.content().join("locales/vi/visa.ftl")).expect("it is there");
    for (key, from, to, says) in [
        (
            "visa-expiry-past",
            "{ $expiry }",
            "{ $expiri }",
            "`visa-expiry-past` has the placeholders { $expiri }, Korean has { $expiry }",
        ),
        (
            "visa-bye",
            "msgstr \"",
            "msgstr \"{ LINE(\\\"999\\\") } ",
            "hotlines.toml has no line `999`",
        ),
        ("danger/beaten", "any: ", "any: x | ", "too few letters"),
        (
            "operator-label",
            "msgstr \"",
            "msgstr \"Trò chuyện với người khác ",
            "does not fit on KakaoTalk",
        ),
    ] {
        let po = desk.translated("vi", &[(key, from, to)]);
        let output = desk.runs(&["locales", "import", &po]);
        let said = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(!output.status.success() && said.contains(says), "{key}: {said}");
        // A danger rule's words stand over several lines of its own file, which is named there.
        let place = if key.starts_with("danger/") {
            "locales/vi/danger.toml:"
        } else {
            "vi.po:"
        };
        assert!(said.starts_with(place), "{said}");
    }
    let after = std::fs::metadata(desk.content().join("locales/vi/visa.ftl")).expect("it is there");
    assert_eq!(before.modified().expect("a time"), after.modified().expect("a time"));
    let rest = std::fs::read_dir(desk.content().join("locales/vi")).expect("the folder is readable");
    assert!(
        rest.flatten()
            .all(|entry| !entry.file_name().to_string_lossy().ends_with(".new"))
    );
}

#[test]
fn the_texts_inside_the_program_are_unpacked_before_they_are_changed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("vi.po"), "").expect("the file is written");
    let refused = haemil(folder.path(), None, &["locales", "import", "vi.po"]);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(
        !refused.status.success() && said.contains("haemil locales unpack DIR"),
        "{said}"
    );
    assert!(
        haemil(folder.path(), None, &["locales", "unpack", "own"])
            .status
            .success()
    );
    let own = folder.path().join("own");
    let checked = haemil(folder.path(), Some(&own), &["check"]);
    assert!(String::from_utf8_lossy(&checked.stdout).starts_with("0 faults;"));
    let again = haemil(folder.path(), None, &["locales", "unpack", "own"]);
    assert!(!again.status.success(), "nothing is overwritten");
}

#[test]
fn what_is_said_in_another_language_is_noticed() {
    let desk = Desk::new();
    desk.replace(
        "locales/vi/visa.ftl",
        "visa-bye = ",
        "visa-bye = We hope that this was of some help to you today.\n# ",
    );
    desk.replace(
        "locales/ko/visa.ftl",
        "visa-bye = ",
        "visa-goodbye = 아무도 말하지 않는 글\nvisa-bye = ",
    );
    let warnings = desk.warnings();
    let of = |wanted: &str| -> Vec<&String> {
        warnings
            .iter()
            .filter(|(kind, _)| kind == wanted)
            .map(|(_, sentence)| sentence)
            .collect()
    };
    assert_eq!(
        of("language"),
        ["locales/vi/visa.ftl: `visa-bye` reads like en and stands in vi; translate it"]
    );
    assert_eq!(of("extra").len(), 1, "{warnings:?}");
    assert_eq!(of("missing").len(), LOCALES.len() - 1, "{warnings:?}");
}

/// gettext stands on no machine by itself; `tests/run` installs it, and its daily loop does without.
#[test]
fn gettext_takes_every_language() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let exported = haemil(folder.path(), None, &["locales", "export", "--output", "all"]);
    assert!(
        exported.status.success(),
        "{}",
        String::from_utf8_lossy(&exported.stderr)
    );
    let files: Vec<PathBuf> = std::fs::read_dir(folder.path().join("all"))
        .expect("the folder is readable")
        .map(|entry| entry.expect("the folder is readable").path())
        .collect();
    assert_eq!(files.len(), LOCALES.len());
    if std::env::var("MODE").is_ok_and(|mode| mode == "quick") {
        return;
    }
    for file in files {
        let checked = Command::new("msgfmt")
            .args(["--check", "--output-file=/dev/null"])
            .arg(&file)
            .output();
        let checked = checked.expect("msgfmt runs; install gettext, or run tests/run");
        let said = String::from_utf8_lossy(&checked.stderr);
        assert!(
            checked.status.success() && said.is_empty(),
            "{}: {said}",
            file.display()
        );
    }
}
