//! The key file: one line a key, and which of them is current.
//!
//! ```text
//! # comment
//! current 1a2b3c4d
//! key 1a2b3c4d 64 hexadecimal digits
//! ```
//!
//! An id is computed from its key, so a line that was damaged is noticed before anything is opened or wrapped with it.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::{DataKey, Draw, KeyId, Keyring, hex};

const PREFACE: &str = "\
# The master keys of Haemil. Whoever has this file and the database can read every conversation in it; \
whoever has lost this
# file can read none. Keep a copy apart from the database and its backups. Never edit a key; its id is computed from it.
";

/// Why the key file cannot be used. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// There is none.
    #[error("there is no key file at {0}")]
    Missing(PathBuf),
    /// There is one already.
    #[error("{0} exists already and is not overwritten; move it away if you really want a new key")]
    Exists(PathBuf),
    /// Others can read it.
    #[error("{path} can be read by others (mode {mode:03o}); take that away with: chmod 400 {path}")]
    Lax {
        /// Which file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// A line of it does not say a key.
    #[error("{path}, line {line}: {fault}; put the copy of the key file back, nothing was changed")]
    Line {
        /// Which file.
        path: PathBuf,
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it; never the line itself.
        fault: &'static str,
    },
    /// It names no current key, or one that it does not hold.
    #[error("{0} does not say which of its keys is current (a line `current ID`); put the copy of the key file back")]
    NoCurrent(PathBuf),
    /// It cannot be read or written.
    #[error("the key file {path} cannot be used")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl Keyring {
    /// Makes a key file with one new key that only its owner can read, and the folders that lead to it.
    ///
    /// It stands there whole or not at all: it is written beside its place, flushed, and only then given its name. Two
    /// processes that start at the same moment cannot overwrite each other's.
    pub fn create(path: &Path, draw: &Draw<'_>) -> Result<Self, KeyFileError> {
        let io = |source| KeyFileError::Io {
            path: path.to_owned(),
            source,
        };
        if path.exists() {
            return Err(KeyFileError::Exists(path.to_owned()));
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        private_folders(folder).map_err(io)?;
        let keyring = Self::draw(draw);
        let mut suffix = [0; 8];
        draw(&mut suffix);
        let draft = path.with_added_extension(hex::spell(&suffix));
        let written = write_private(&draft, keyring.spell().as_bytes()).and_then(|()| fs::hard_link(&draft, path));
        let removed = fs::remove_file(&draft);
        match written {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(KeyFileError::Exists(path.to_owned()));
            }
            outcome => outcome.and(removed).map_err(io)?,
        }
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(io)?;
        Ok(keyring)
    }

    /// Reads the key file. Refuses one that others can read.
    pub fn read(path: &Path) -> Result<Self, KeyFileError> {
        let io = |source: io::Error| match source.kind() {
            io::ErrorKind::NotFound => KeyFileError::Missing(path.to_owned()),
            _ => KeyFileError::Io {
                path: path.to_owned(),
                source,
            },
        };
        let mut file = File::open(path).map_err(io)?;
        private(path, &file.metadata().map_err(io)?)?;
        let mut text = Zeroizing::new(String::with_capacity(4096));
        file.read_to_string(&mut text).map_err(io)?;
        Self::parse(path, &text)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, KeyFileError> {
        let mut current = None;
        let mut keys: Vec<DataKey> = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let fault = |fault| KeyFileError::Line {
                path: path.to_owned(),
                line: at + 1,
                fault,
            };
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                [] => {}
                [first, ..] if first.starts_with('#') => {}
                ["current", id] => {
                    current = Some(KeyId::parse(id).ok_or_else(|| fault("`current` is followed by no key id"))?);
                }
                ["key", id, key] => {
                    let id = KeyId::parse(id).ok_or_else(|| fault("`key` is followed by no key id"))?;
                    let key = hex::read(key).ok_or_else(|| fault("a key has 64 hexadecimal digits"))?;
                    let key = DataKey::of(&key);
                    if key.id() != id {
                        return Err(fault("the key does not belong to its id"));
                    }
                    keys.push(key);
                }
                _ => return Err(fault("a line reads `current ID`, `key ID KEY` or begins with #")),
            }
        }
        current
            .and_then(|id| Self::of(id, keys))
            .ok_or_else(|| KeyFileError::NoCurrent(path.to_owned()))
    }

    fn spell(&self) -> Zeroizing<String> {
        // Long enough from the start: a string that grows leaves a copy of the key behind in memory.
        let mut text = Zeroizing::new(String::with_capacity(PREFACE.len() + 32 + self.keys().len() * 96));
        text.push_str(PREFACE);
        text.push_str("current ");
        text.push_str(&self.current().to_string());
        for key in self.keys() {
            text.push_str("\nkey ");
            text.push_str(&key.id().to_string());
            text.push(' ');
            text.push_str(&Zeroizing::new(hex::spell(key.bytes())));
        }
        text.push('\n');
        text
    }
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o400);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn private_folders(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(unix)]
fn private(path: &Path, metadata: &fs::Metadata) -> Result<(), KeyFileError> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777;
    let for_others = mode & 0o077;
    if for_others == 0 {
        Ok(())
    } else {
        Err(KeyFileError::Lax {
            path: path.to_owned(),
            mode,
        })
    }
}

/// Elsewhere the folder's own access list decides.
#[cfg(not(unix))]
fn private(_: &Path, _: &fs::Metadata) -> Result<(), KeyFileError> {
    Ok(())
}

#[cfg(test)]
mod tests;
