//! One server on one file: what wakes its streams, its leases and its rate limits live in its process.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;

use store::OpenError;

use crate::open::{Files, unavailable};

/// Held by the one server on a database. The operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct Alone {
    /// The lock lasts for as long as this is open.
    _file: Option<File>,
}

/// Makes sure that no other server has this database open. The file that says so, `NAME.lock`, is not the database's
/// own: what locks that one are the transactions, and commands beside the server must go on working.
///
/// `node` names this process to whoever comes later. [`OpenError::Taken`] names the other.
pub fn alone(url: &str, node: &str) -> Result<Alone, OpenError> {
    let Some(main) = Files::kept(url)? else {
        return Ok(Alone { _file: None });
    };
    main.make_folder().map_err(unavailable)?;
    let path = main.main.with_extension("lock");
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(&path)
        .map_err(unavailable)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut by = String::new();
            // Who is there is said where it can be read.
            let _ = file.read_to_string(&mut by);
            let by = Some(by.trim().to_owned()).filter(|by| !by.is_empty());
            return Err(OpenError::Taken {
                database: main.main.display().to_string(),
                by: by.unwrap_or_else(|| String::from("another process")),
            });
        }
        Err(TryLockError::Error(error)) => return Err(unavailable(error)),
    }
    let named = format!("process {}, node {node}\n", std::process::id());
    file.set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| file.write_all(named.as_bytes()))
        .map_err(unavailable)?;
    Ok(Alone { _file: Some(file) })
}
