//! What the staff did is checked on the command line.

use std::fs;
use std::path::Path;

use crate::settings::haemil;

/// Runs a command. Returns whether it succeeded, and all that it said.
fn run(folder: &Path, line: &str) -> (bool, String) {
    let words: Vec<&str> = line.split(' ').collect();
    let output = haemil(folder, &words, &[]);
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn an_older_copy_of_the_audit_is_noticed_and_can_be_accepted() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let (kept, database) = (folder.join("kept.db"), folder.join("data/haemil.db"));
    for (line, says) in [
        ("counselor add Haneul", "#enrol="),
        ("counselor reset Haneul", "#enrol="),
        ("audit verify", "3 entries hold"),
    ] {
        let (done, said) = run(folder, line);
        assert!(done && said.contains(says), "{line}: {said}");
    }
    fs::copy(&database, &kept).expect("a copy can be made");
    for line in ["counselor revoke Haneul", "counselor disable Haneul", "audit verify"] {
        let (done, said) = run(folder, line);
        assert!(done, "{line}: {said}");
    }

    fs::copy(&kept, &database).expect("the copy can be put back");
    let (held, said) = run(folder, "audit verify");
    assert!(!held && said.contains("an older copy stands in its place"), "{said}");
    let (accepted, said) = run(folder, "audit accept");
    assert!(accepted && said.contains("4 entries hold"), "{said}");
    let (held, said) = run(folder, "audit verify");
    assert!(held && said.contains("4 entries hold"), "{said}");
}
