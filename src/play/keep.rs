//! Keeps a test at the end of its flow's file if it passes; else the file stays as it was.

use std::path::{Path, PathBuf};

use conversation::Fault;

use crate::written::Test;

/// A folder of flows and texts, and how they are read from it.
pub struct Folder<'a> {
    /// The folder; the flows stand under `flows/` in it.
    pub path: &'a Path,
    /// Reads and checks it anew: what is wrong with it, or why it could not be read.
    pub prove: &'a dyn Fn() -> Result<Vec<Fault>, Vec<Fault>>,
}

/// Why a test was not kept. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unkept {
    #[error("{} cannot be read or written ({cause}); mend that, or paste the test yourself", file.display())]
    File { file: PathBuf, cause: std::io::Error },
    #[error(
        "`tests` is not the last key of {}, written as a list with a line for each item; paste the test where it \
         belongs",
        .0.display()
    )]
    List(PathBuf),
    #[error("with it there are faults, so the file is as it was:\n{}", told(.0))]
    Fails(Vec<Fault>),
    #[error(
        "with it there are faults, and {} was changed meanwhile; take the test out by hand:\n{}",
        file.display(),
        told(.faults)
    )]
    Changed { file: PathBuf, faults: Vec<Fault> },
}

/// Appends the test and plays it. Gives back the line where it stands.
pub(crate) fn append(folder: &Folder<'_>, home: &str, test: &Test<'_>) -> Result<u64, Unkept> {
    let named = folder.path.join("flows").join(format!("{home}.yaml"));
    // The target of a link is written, and the link stays.
    let file = named
        .canonicalize()
        .map_err(|cause| Unkept::File { file: named, cause })?;
    let at = |cause| Unkept::File {
        file: file.clone(),
        cause,
    };
    let before = std::fs::read_to_string(&file).map_err(at)?;
    let (mut after, indent) = opened(&before).ok_or_else(|| Unkept::List(file.clone()))?;
    let first = after.lines().count() as u64 + 1;
    after.push_str(&test.yaml(&indent));
    replace(&file, &after).map_err(at)?;
    let faults = faults(folder, &format!("flows/{home}.yaml"), first);
    if faults.is_empty() {
        return Ok(first);
    }
    if std::fs::read_to_string(&file).map_err(at)? != after {
        return Err(Unkept::Changed { file, faults });
    }
    replace(&file, &before).map_err(at)?;
    Err(Unkept::Fails(faults))
}

/// The file with room for one more test at its end, and how far the items of the list are set in.
fn opened(text: &str) -> Option<(String, String)> {
    let key = |line: &str| !line.is_empty() && !line.starts_with([' ', '\t', '#', '-', '}', ']']) && line.contains(':');
    let mut text = text.trim_end().to_owned() + "\n";
    let lines: Vec<&str> = text.lines().collect();
    let list = lines.iter().position(|line| line.starts_with("tests:"));
    let Some(list) = list else {
        text.push_str("tests:\n");
        return Some((text, "  ".to_owned()));
    };
    let bare = lines[list]["tests:".len()..]
        .split(" #")
        .next()
        .is_some_and(|rest| rest.trim().is_empty());
    if !bare || lines[list + 1..].iter().any(|line| key(line)) {
        return None;
    }
    let item = lines[list + 1..]
        .iter()
        .find(|line| line.trim_start().starts_with("- "));
    let indent = item
        .map_or("  ", |line| &line[..line.len() - line.trim_start().len()])
        .to_owned();
    if item.is_some() {
        text.push('\n');
    }
    Some((text, indent))
}

/// Writes a file as a whole: a reader sees the old file or the new one, never a part.
fn replace(file: &Path, text: &str) -> std::io::Result<()> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".saving");
    let beside = PathBuf::from(beside);
    let written = std::fs::write(&beside, text)
        .and_then(|()| std::fs::set_permissions(&beside, std::fs::metadata(file)?.permissions()))
        .and_then(|()| std::fs::rename(&beside, file));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}

/// The faults that the test has brought: all of them if the content no longer loads, else those of the test's own
/// lines.
fn faults(folder: &Folder<'_>, file: &str, first: u64) -> Vec<Fault> {
    match (folder.prove)() {
        Ok(mut faults) => {
            faults.retain(|fault| fault.file == file && fault.line >= first);
            faults
        }
        Err(faults) => faults,
    }
}

fn told(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(|fault| format!("  {fault}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_finds_its_place_at_the_end_of_the_list() {
        let opened = |text: &str| opened(text).map(|(text, indent)| format!("{text}{indent}-"));
        for (text, want) in [
            ("flow: a\nnodes:\n  b: {}", "flow: a\nnodes:\n  b: {}\ntests:\n  -"),
            (
                "flow: a\ntests:\n  - name: b\n\n\n",
                "flow: a\ntests:\n  - name: b\n\n  -",
            ),
            ("flow: a\ntests: # soon\n", "flow: a\ntests: # soon\n  -"),
            (
                "flow: a\ntests:\n- name: b\n  lines: []\n",
                "flow: a\ntests:\n- name: b\n  lines: []\n\n-",
            ),
        ] {
            assert_eq!(opened(text).as_deref(), Some(want), "{text}");
        }
        for text in ["flow: a\ntests: []\n", "tests:\n  - name: b\nflow: a\n"] {
            assert_eq!(opened(text), None, "{text}");
        }
    }
}
