//! What the command line says of a configuration that cannot work.

use std::path::Path;
use std::process::{Command, Output};

pub(crate) fn haemil(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_haemil"));
    command
        .current_dir(folder)
        .args(arguments)
        .envs(settings.iter().copied())
        .output()
        .expect("the binary runs")
}

/// Runs a command that must fail, and gives back what it said.
fn complaint(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> String {
    let output = haemil(folder, arguments, settings);
    assert!(!output.status.success(), "{arguments:?} {settings:?} must fail");
    String::from_utf8(output.stderr).expect("errors are UTF-8")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[test]
fn a_configuration_that_cannot_work_is_refused_with_a_sentence() {
    for (settings, says) in [
        (("HAEMIL_LISTEN", "0.0.0.0:8080"), "not loopback"),
        (("HAEMIL_LISTEN", "eight"), "invalid"),
        (("HAEMIL_PUBLIC_URL", "https://notes.example/chat"), "without a path"),
        (
            ("HAEMIL_TRUSTED_PROXIES", "somewhere"),
            "`somewhere` is not an address or a network",
        ),
        (("HAEMIL_DESK__CONVERSATIONS", "many"), "invalid"),
        (("HAEMIL_DATABASE__URL", "mysql://x"), "is not a database address"),
        (("HAEMIL_CONTENT__DIR", "nowhere"), "cannot be read"),
        (
            ("HAEMIL_KEY_FILE", "data/haemil.keys"),
            "must not lie beside the database",
        ),
    ] {
        let folder = folder();
        let complaint = complaint(folder.path(), &["counselor", "list"], &[settings]);
        assert!(complaint.contains(says), "{settings:?} -> {complaint}");
        let left: Vec<_> = std::fs::read_dir(folder.path())
            .expect("a folder")
            .flatten()
            .map(|e| e.file_name())
            .collect();
        assert!(
            !left.iter().any(|name| name == "haemil.keys"),
            "{settings:?} left {left:?}"
        );
    }
}

#[test]
fn an_unknown_key_is_an_error_in_the_file_and_a_warning_in_the_environment() {
    let folder = folder();
    for (file, key) in [
        ("[desk]\nconversation = 3\n", "conversation"),
        ("[telegram]\ntoken = \"a\"\nmod = \"webhook\"\n", "mod"),
        ("[telgram]\ntoken = \"a\"\n", "`telgram`"),
        ("listens = \"127.0.0.1:8080\"\n", "`listens`"),
    ] {
        std::fs::write(folder.path().join("haemil.toml"), file).expect("the file is written");
        let refused = complaint(folder.path(), &["counselor", "list"], &[]);
        assert!(refused.contains(key) && refused.contains("haemil.toml"), "{refused}");
    }
    std::fs::write(folder.path().join("haemil.toml"), "").expect("the file is written");
    let output = haemil(folder.path(), &["counselor", "list"], &[("HAEMIL_DESKTOP", "1")]);
    let said = String::from_utf8(output.stderr).expect("warnings are UTF-8");
    assert!(
        output.status.success() && said.contains("HAEMIL_DESKTOP is not a setting"),
        "{said}"
    );
}

#[test]
fn a_missing_configuration_file_is_named() {
    let complaint = complaint(folder().path(), &["--config", "other.toml", "counselor", "list"], &[]);
    assert!(complaint.contains("no configuration file at other.toml"), "{complaint}");
}

#[test]
fn without_its_keys_a_database_is_not_opened_and_not_changed() {
    let folder = folder();
    assert!(
        haemil(folder.path(), &["counselor", "add", "minji"], &[])
            .status
            .success()
    );
    let keys = folder.path().join("haemil.keys");
    std::fs::rename(&keys, folder.path().join("elsewhere")).expect("the keys are taken away");
    let before = bytes(folder.path());
    let complaint = complaint(folder.path(), &["counselor", "list"], &[]);
    assert!(complaint.contains("haemil.keys"), "{complaint}");
    assert_eq!(bytes(folder.path()), before, "nothing was changed");
    std::fs::rename(folder.path().join("elsewhere"), &keys).expect("the keys are put back");
    let listed = haemil(folder.path(), &["counselor", "list"], &[]);
    assert!(String::from_utf8(listed.stdout).expect("UTF-8").contains("minji"));
}

fn bytes(folder: &Path) -> Vec<u8> {
    std::fs::read(folder.join("data/haemil.db")).expect("the database is readable")
}

#[test]
fn languages_are_told_line_by_line() {
    use std::io::Write;
    let mut child = Command::new(env!("CARGO_BIN_EXE_haemil"))
        .arg("detect")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let lines =
        "{\"text\": \"Xin chào, tôi muốn gia hạn visa\"}\n{\"text\": \"សួស្តី ខ្ញុំត្រូវការជំនួយ\"}\n{\"text\": \"12345\"}\n";
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(lines.as_bytes())
        .expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let answers: Vec<serde_json::Value> = String::from_utf8(output.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    let languages: Vec<&str> = answers
        .iter()
        .filter_map(|answer| answer["language"].as_str())
        .collect();
    assert_eq!(languages, ["vi", "km", "und"]);
}
