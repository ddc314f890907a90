//! The build script where there is no Node.js, run as cargo runs it.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn without_node_it_warns_and_leaves_no_page_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let script = folder.path().join("script");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("build.rs");
    let compiled = Command::new(rustc)
        .args(["--edition", "2024", "-o"])
        .args([&script, &source])
        .status();
    assert!(compiled.expect("rustc runs").success());

    // An earlier build had Node.js and wrote a page.
    let old = folder.path().join("ui/index.html");
    fs::create_dir_all(folder.path().join("ui")).expect("a folder");
    fs::write(&old, "an older page").expect("a file");

    let run = Command::new(&script)
        .env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"))
        .env("OUT_DIR", folder.path())
        .env("PATH", folder.path())
        .output()
        .expect("the script runs");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}");
    assert!(!old.exists(), "the page of the earlier build is still there");
    let warned = said.lines().find(|line| line.starts_with("cargo::warning="));
    assert!(
        warned.is_some_and(|line| line.contains("install Node 20.19 or later")),
        "{said}"
    );
    // A file that is not there makes cargo run the script again, so that Node.js is found once it is installed.
    let watched = format!("cargo::rerun-if-changed={}", old.display());
    assert!(said.lines().any(|line| line == watched), "{said}");
}
