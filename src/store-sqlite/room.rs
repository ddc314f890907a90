//! Room on the disk that is kept back for what must not fail when the disk is full: erasing, leaving, a short message
//! of danger.
//!
//! A file beside the database holds real blocks. When a write meets a full disk, the file is removed, and what is
//! urgent is written into the room that it leaves; everything else is refused until there is room for the file again.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{FallocateFlags, fallocate, statvfs};

/// How much is kept back, in bytes: enough for about a hundred short messages. On a small disk it is a quarter of what
/// is free.
const MOST: u64 = 4 << 20;

/// The room that is kept back.
pub(crate) struct Room {
    /// The file that holds it; `None` where nothing is kept back.
    file: Option<PathBuf>,
    /// How much, in bytes.
    size: u64,
    /// Whether the file is there.
    held: AtomicBool,
    /// Whether the disk is full, or nearly so.
    short: AtomicBool,
}

impl Room {
    /// Keeps room back beside a database. A disk that has none is told and starts all the same.
    pub(crate) fn beside(database: &Path) -> Self {
        let file = database.with_extension("reserve");
        let there = std::fs::metadata(&file).map_or(0, |found| found.len());
        let size = if there > 0 {
            there.min(MOST)
        } else {
            MOST.min(free(&file) / 4)
        };
        let room = Self {
            file: Some(file),
            size,
            held: AtomicBool::new(there > 0),
            short: AtomicBool::new(false),
        };
        if there == 0 {
            room.hold();
        }
        room
    }

    /// Keeps nothing back.
    pub(crate) fn none() -> Self {
        Self {
            file: None,
            size: 0,
            held: AtomicBool::new(false),
            short: AtomicBool::new(false),
        }
    }

    /// Whether the disk is too full for anything that can wait. Costs nothing while there is room.
    pub(crate) fn is_short(&self) -> bool {
        let Some(file) = self.file.as_deref().filter(|_| self.short.load(Ordering::Relaxed)) else {
            return false;
        };
        let wanted = if self.held.load(Ordering::Relaxed) {
            self.size / 2
        } else {
            self.size + self.size / 2
        };
        if free(file) < wanted {
            return true;
        }
        // Only one of those who find room makes the file.
        if self.short.swap(false, Ordering::Relaxed) {
            self.hold();
            tracing::info!("there is room on the disk again; messages are taken in");
        }
        false
    }

    /// Whether more than half of what was kept back is left: the other half is for those who are in the middle of it.
    pub(crate) fn lets_begin(&self) -> bool {
        let Some(file) = &self.file else { return true };
        self.held.load(Ordering::Relaxed) || free(file) > self.size / 2
    }

    /// Looks ahead: a disk that is nearly full is full. Returns as [`Room::is_short`].
    pub(crate) fn look(&self) -> bool {
        if let Some(file) = &self.file
            && free(file) < self.size / 4
        {
            self.becomes_short();
        }
        self.is_short()
    }

    /// A write has met a full disk: the room that was kept back is given to what is urgent. Returns whether it may be
    /// tried again.
    pub(crate) fn give_way(&self) -> bool {
        let Some(file) = &self.file else { return false };
        let first = self.becomes_short();
        if !self.held.swap(false, Ordering::Relaxed) {
            return first;
        }
        if let Err(error) = std::fs::remove_file(file) {
            tracing::error!(%error, "the room that is kept back, {}, could not be given free", file.display());
        }
        true
    }

    fn becomes_short(&self) -> bool {
        let first = !self.short.swap(true, Ordering::Relaxed);
        if first && let Some(file) = &self.file {
            tracing::error!(
                "the disk under {} is full: only erasing, leaving, coming and short messages of danger are taken in \
                 until there is room",
                file.display()
            );
        }
        first
    }

    fn hold(&self) {
        let Some(file) = &self.file else { return };
        let made = fill(file, self.size);
        self.held.store(made.is_ok(), Ordering::Relaxed);
        if let Err(error) = made {
            let _ = std::fs::remove_file(file);
            tracing::warn!(%error, "no room could be kept back in {}", file.display());
        }
    }
}

/// What is free on the disk of a file, in bytes; what cannot be asked counts as much.
fn free(file: &Path) -> u64 {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    statvfs(folder.unwrap_or(Path::new("."))).map_or(u64::MAX, |disk| disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Makes a file of real blocks.
fn fill(path: &Path, size: u64) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    match fallocate(&file, FallocateFlags::empty(), 0, size) {
        Err(rustix::io::Errno::OPNOTSUPP | rustix::io::Errno::NOSYS) => write(&mut file, size),
        other => other.map_err(io::Error::from),
    }
}

/// Where blocks cannot be asked for they are written, with bytes that no file system makes smaller.
fn write(file: &mut File, size: u64) -> io::Result<()> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut block = [0; 4096];
    for _ in 0..size.div_ceil(4096) {
        for bytes in block.chunks_exact_mut(8) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes.copy_from_slice(&state.to_le_bytes());
        }
        file.write_all(&block)?;
    }
    file.sync_all()
}
