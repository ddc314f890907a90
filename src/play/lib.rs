//! A conversation with oneself: somebody who writes flows sits at a [`Table`], types what a visitor would type, and
//! sees what follows.
//!
//! In a terminal it is drawn in colours and the choices have numbers to type; a line that begins with `:` is a command
//! (`command.rs`). Without a terminal, or from a script, the turns stand as in the transcript of the browser. Tests
//! compare the two transcripts, so the form of [`told`] must stay as it is.
//!
//! The crate knows the switchboard, and nothing of databases, of where flows come from, or of the process: lines come
//! in, text goes out. It shows in the clear what it keeps of a conversation ([`Trace`]), so it MUST run on a database
//! of its own, in memory.
//!
//! To add a command: a line in `COMMANDS` and an arm in `Table::obey`.

mod back;
mod command;
mod keep;
mod line;
mod look;
mod save;
mod state;
mod table;
mod trace;
mod turns;
mod why;
mod written;
mod yaml;

pub use keep::Folder;
pub use look::{Colours, Look, Picks, drawn, told};
pub use table::{PlayError, Setting, Table};
pub use trace::Trace;
