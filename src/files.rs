//! Files, written whole.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};

/// Writes the embedded content into a folder. Returns how many files.
pub(crate) fn unpack(folder: &Path) -> anyhow::Result<usize> {
    let taken = folder.exists() && std::fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_some());
    if taken {
        bail!(
            "{} is not empty; name a new folder, so that nothing of yours is overwritten",
            folder.display()
        );
    }
    let files = crate::embedded::embedded();
    into(folder, &files)?;
    Ok(files.len())
}

/// Writes files into a folder. Each is written beside its place first; only when all of them are there do they take
/// their places.
pub(crate) fn into<T: AsRef<str>>(folder: &Path, files: &[(String, T)]) -> anyhow::Result<()> {
    let mut beside = Vec::new();
    for (path, text) in files {
        let path = folder.join(path);
        match write_beside(&path, text.as_ref()) {
            Ok(temporary) => beside.push((temporary, path)),
            Err(error) => {
                for (temporary, _) in beside {
                    let _ = std::fs::remove_file(temporary);
                }
                return Err(error);
            }
        }
    }
    for (temporary, path) in beside {
        std::fs::rename(&temporary, &path).with_context(|| format!("{} cannot be put in its place", path.display()))?;
    }
    Ok(())
}

/// Writes one file.
pub(crate) fn whole(path: &Path, text: &str) -> anyhow::Result<()> {
    let temporary = write_beside(path, text)?;
    std::fs::rename(temporary, path).with_context(|| format!("{} cannot be put in its place", path.display()))
}

fn write_beside(path: &Path, text: &str) -> anyhow::Result<std::path::PathBuf> {
    let unwritten = || format!("{} cannot be written; nothing was changed", path.display());
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(unwritten)?;
    }
    let mut name = path.file_name().context("this names no file")?.to_owned();
    name.push(".new");
    let temporary = path.with_file_name(name);
    let written = std::fs::File::create(&temporary).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        if let Ok(before) = std::fs::metadata(path) {
            // Who may read and write it stays as it was.
            file.set_permissions(before.permissions())?;
        }
        file.sync_all()
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&temporary);
    }
    written.with_context(unwritten)?;
    Ok(temporary)
}
