//! A conversation with oneself: somebody who writes flows sits at a [`Table`], types what a visitor would, and sees what follows.
//!
//! In a terminal it is drawn in colours and the choices have numbers to type; whoever wants to know more asks with a line that
//! begins with `:` (`command.rs`). Without a terminal, or from a script, the turns stand as in the transcript of the browser, and
//! others hold the one against the other: the form of [`told`] stays as it is.
//!
//! The room knows the switchboard and nothing of databases, of where flows come from, or of the process: lines come in, text goes
//! out. What it keeps of a conversation ([`Trace`]) it shows in the clear, so it MUST sit on a database of its own, in memory.
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
