//! Builds the desk's page with npm from the committed lock file, into `OUT_DIR/ui`, which `page.rs` embeds.
//!
//! Where there is no Node.js, the crate is compiled without a page, so that everything else can be worked on: the
//! build warns, and `haemil serve` refuses to start. A page that cannot be built although Node.js is there is an error.
//!
//! The sources are copied into `OUT_DIR` first: the source tree stays as it is, and two builds at once (another
//! profile, another target folder) do not share a `node_modules`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

/// What the page is made of. Nothing else starts the build anew.
const SOURCES: [&str; 8] = [
    "ui/.npmrc",
    "ui/index.html",
    "ui/package-lock.json",
    "ui/package.json",
    "ui/src",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
];

/// The types that npm generates inside `src`, of which nothing reaches the page.
const GENERATED: &str = "schema.d.ts";

const INSTALL: &str =
    "the counselors' page is not built in: install Node 20.19 or later with its npm (10 or 11) and build again";

/// On Windows npm is a script, which only the shell finds under its short name.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Cargo shows these lines as they are; what `main` returns it would show quoted, behind everything else.
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let room = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    if let Some(lack) = lack() {
        // A page that was built before Node.js went away may be older than the rest.
        let _ = fs::remove_dir_all(out.join("ui"));
        println!("cargo::warning={lack}: {INSTALL}");
        // Cargo runs this again for as long as a file that it watches is not there, and so finds Node.js once it is.
        println!("cargo::rerun-if-changed={}", out.join("ui/index.html").display());
        return Ok(());
    }
    let work = out.join("work");
    let ui = work.join("ui");

    let installed = fs::read(ui.join("installed.json")).ok();
    let _ = fs::remove_dir_all(ui.join("src"));
    for source in SOURCES {
        let from = room.join(source);
        watch(&from)?;
        copy(&from, &work.join(source))?;
    }

    let lock = fs::read(ui.join("package-lock.json"))?;
    if installed.as_deref() != Some(&lock) {
        // What checks and tests the page is not needed to build it.
        npm(&ui, &out, &["ci", "--omit=dev"])?;
        fs::write(ui.join("installed.json"), lock)?;
    }
    npm(&ui, &out, &["run", "build"])?;
    if !out.join("ui/index.html").is_file() {
        return Err("the build of src/desk/ui wrote no index.html".into());
    }
    Ok(())
}

/// What is missing to build the page. Too old a Node.js counts as none; Vite's own complaint would be a syntax error.
fn lack() -> Option<String> {
    let Ok(output) = Command::new("node").arg("--version").output() else {
        return Some("Node was not found".to_owned());
    };
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let mut numbers = said
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if !matches!(version, (20, 19..) | (22, 12..) | (24.., _)) {
        return Some(format!("Node {said} is too old (or of an odd series)"));
    }
    let npm = Command::new(NPM).arg("--version").output();
    npm.is_err().then(|| "npm was not found".to_owned())
}

fn npm(ui: &Path, out: &Path, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let what = format!("npm {}", arguments.join(" "));
    let output = Command::new(NPM)
        .args(arguments)
        .current_dir(ui)
        .env("DESK_OUT", out.join("ui"))
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    Err(format!("`{what}` failed in src/desk/ui:\n{}", String::from_utf8_lossy(&said)).into())
}

/// Names every file, since a folder's own date does not change with what lies deeper; and every folder, for new files.
fn watch(path: &Path) -> Result<(), Box<dyn Error>> {
    if path.ends_with(GENERATED) {
        return Ok(());
    }
    println!("cargo::rerun-if-changed={}", path.display());
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            watch(&entry?.path())?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::copy(from, to)?;
    Ok(())
}
