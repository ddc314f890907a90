//! `haemil check` passes on what is shipped, and names file, line and fault of what is broken.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use contract::LOCALES;

/// A copy of the content, in which one thing is broken.
struct Broken {
    folder: tempfile::TempDir,
}

impl Broken {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for top in ["flows", "locales"] {
            copy(
                &Path::new(env!("CARGO_MANIFEST_DIR")).join(top),
                &folder.path().join(top),
            );
        }
        Self { folder }
    }

    fn file(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.file(path)).expect("the file is readable");
        assert!(text.contains(from), "{path} holds `{from}`");
        std::fs::write(self.file(path), text.replacen(from, to, 1)).expect("the file is written");
    }

    fn check(&self, arguments: &[&str]) -> Output {
        check(Some(self.folder.path()), arguments)
    }
}

fn check(content: Option<&Path>, arguments: &[&str]) -> Output {
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_haemil"));
    command.current_dir(elsewhere.path()).arg("check").args(arguments);
    if let Some(content) = content {
        command.env("HAEMIL_CONTENT__DIR", content);
    }
    command.output().expect("the binary runs")
}

pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder is made");
    for entry in std::fs::read_dir(from).expect("a folder is readable").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a file is copied");
        }
    }
}

#[test]
fn what_is_shipped_holds() {
    let output = check(None, &[]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{said}");
    assert!(said.starts_with("0 faults; 9 flows, "), "{said}");
    // The tests inside the flows go every way and speak every language; a remark would begin with two spaces.
    assert!(!said.lines().any(|line| line.starts_with("  ")), "{said}");
    // No text is missing, stale, without state, said by nobody or in another language; and none pretends to be
    // reviewed.
    assert!(!said.contains("warning:"), "{said}");
    let last = said.lines().last().expect("something is said");
    let (unread, all) = last.split_once(" of ").expect("a count of texts");
    let languages = format!(" texts in {} languages are unreviewed", LOCALES.len());
    assert!(all.starts_with(unread) && last.ends_with(&languages), "{last}");
}

#[test]
fn tests_that_leave_ways_or_languages_out_are_remarked_and_no_fault() {
    let thin = Broken::new();
    let flow = std::fs::read_to_string(thin.file("flows/topics.yaml")).expect("the flow is readable");
    let (nodes, _) = flow.split_once("tests:").expect("the tests come last");
    std::fs::write(thin.file("flows/topics.yaml"), nodes).expect("the file is written");
    let output = thin.check(&[]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{said}");
    assert!(said.contains("no test says a line in real words in ar, bn, "), "{said}");
}

#[test]
fn a_flow_is_drawn_in_a_language() {
    let output = check(None, &["--graph", "topics", "--locale", "vi"]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{said}");
    assert!(said.starts_with("flowchart TD\n"), "{said}");
    let vietnamese = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/vi/topics.ftl"))
        .into_iter()
        .chain(std::fs::read_to_string(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/locales/vi/welcome.ftl"
        )))
        .find_map(|text| {
            text.lines()
                .find_map(|line| Some(line.strip_prefix("welcome-topic = ")?.to_owned()))
        });
    assert!(said.contains(&vietnamese.expect("the question")), "{said}");
    assert!(said.contains("-.->|\"silence\"|"), "{said}");

    let output = check(None, &["--graph", "topcis"]);
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(!output.status.success());
    assert!(
        said.contains("there is no flow `topcis`") && said.contains("topics"),
        "{said}"
    );
}

#[test]
fn an_upgrade_tells_who_moves_before_it_is_done() {
    let older = Broken::new();
    older.replace("flows/topics.yaml", "  topic:\n", "  matter:\n");
    older.replace("flows/topics.yaml", "start: topic", "start: matter");
    older.replace("flows/topics.yaml", "then: topic }", "then: matter }");
    let folder = older.folder.path().to_str().expect("UTF-8");
    let output = check(None, &["--against", folder]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        said.contains("topics: conversations at `matter` go on at the beginning of the flow, `topic`"),
        "{said}"
    );
    assert!(said.contains("keeps revision 1; raise it"), "{said}");
    assert!(
        !output.status.success(),
        "a revision that is not raised has to be mended first"
    );

    let newer = Broken::new();
    newer.replace("flows/topics.yaml", "revision: 1", "revision: 2");
    newer.replace(
        "flows/topics.yaml",
        "start: topic",
        "successors: { matter: topic }\nstart: topic",
    );
    let output = newer.check(&["--against", folder]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        said.contains("topics: conversations at `matter` go on at its successor `topic`"),
        "{said}"
    );
    assert!(output.status.success(), "{said}");
}

#[test]
fn what_is_broken_is_named_with_file_and_line() {
    for (path, from, to, says) in [
        ("flows/visa.yaml", "start: ", "start: no-such-", "no-such-"),
        (
            "flows/danger.yaml",
            "card: { card: danger, then: up }",
            "card: { card: dangr, then: up }",
            "dangr",
        ),
        ("flows/danger.yaml", "then: limits", "then: limit", "limit"),
        ("flows/person.yaml", "nobody: nobody, ", "", "nobody"),
        (
            "flows/person.yaml",
            "phrase: person-choice",
            "phrase: person-chioce",
            "person-chioce",
        ),
        ("flows/stalking.yaml", "revision: 1", "revision: first", "invalid u32"),
        ("flows/waiting.yaml", "flow: waiting", "flow: waits", "waiting"),
        (
            "locales/vi/welcome.ftl",
            "welcome-topic =",
            "welcome-topic",
            "welcome.ftl",
        ),
        ("locales/ko/common.ftl", "greeting =", "greetings =", "greeting"),
        // What the page says of its traces is not true of a messenger.
        (
            "locales/ko/messenger.ftl",
            "notice-device-on-telegram =",
            "notice-gadget-on-telegram =",
            "notice-device-on-telegram",
        ),
        ("locales/vi/common.ftl", "{ $position }", "{ $place }", "position"),
        ("locales/vi/danger.toml", "level = ", "lvl = ", "danger.toml"),
        (
            "locales/hotlines.toml",
            "number = \"112\"",
            "numbr = \"112\"",
            "hotlines.toml",
        ),
        (
            "locales/hotlines.toml",
            "verified_on = 20",
            "verified_on = \"yesterday\" # 20",
            "hotlines.toml",
        ),
        (
            "locales/hotlines.toml",
            "lines = [\"112\", \"112-silent\"",
            "lines = [\"1366\", \"112-silent\"",
            "does not begin with 112",
        ),
        (
            "locales/hotlines.toml",
            "to = \"22:00\"",
            "to = \"21:00\"",
            "opens or closes at 21:00",
        ),
        ("locales/vi/meta.toml", "fallback", "fallbak", "meta.toml"),
        (
            "locales/de/messenger.ftl",
            "operator-label = Zum Chat",
            "operator-label = Zum Chat der Beratungsstelle",
            "Kakao takes 14",
        ),
    ] {
        let broken = Broken::new();
        broken.replace(path, from, to);
        let output = broken.check(&[]);
        let said = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(!output.status.success(), "{path} with `{to}` must not pass: {said}");
        let line = said.lines().find(|line| line.contains(says) && has_place(line));
        assert!(line.is_some(), "{path} with `{to}` is named with its line: {said}");
    }
}

/// Whether a line begins with a file of the content and a line number in it.
fn has_place(line: &str) -> bool {
    let mut parts = line.splitn(3, ':');
    let file = parts
        .next()
        .is_some_and(|file| file.starts_with("flows/") || file.starts_with("locales/"));
    let number = parts
        .next()
        .and_then(|number| number.parse::<u32>().ok())
        .is_some_and(|number| number > 0);
    file && number && parts.next().is_some_and(|sentence| sentence.trim().len() > 10)
}

#[test]
fn faults_are_told_as_json_as_well() {
    let broken = Broken::new();
    broken.replace("flows/danger.yaml", "then: limits", "then: limit");
    let output = broken.check(&["--json"]);
    assert!(!output.status.success());
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let first = &told["faults"][0];
    assert_eq!(first["file"], "flows/danger.yaml");
    assert!(first["line"].as_u64().is_some_and(|line| line > 0) && first["sentence"].is_string());
}

#[test]
fn what_has_run_out_is_a_fault_on_that_day_alone() {
    assert!(check(None, &["--today", "2026-11-22"]).status.success());
    let later = check(None, &["--today", "2027-12-31"]);
    assert!(!later.status.success());
    let said = String::from_utf8(later.stdout).expect("UTF-8");
    assert!(said.contains("more than 180 days ago"), "{said}");
    let much_later = check(None, &["--today", "2028-01-03"]);
    let said = String::from_utf8(much_later.stdout).expect("UTF-8");
    assert!(
        said.contains("the public holidays are known until 2027-12-31"),
        "{said}"
    );
}
