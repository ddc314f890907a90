//! `haemil play`: a conversation in the terminal, with the real switchboard over a database in memory.

use std::io::{BufRead, IsTerminal};
use std::path::Path;
use std::sync::Arc;

use ::play::{Colours, Folder, Look, Setting, Table, Trace};
use anyhow::Context;
use contract::Locale;

use crate::compose::{self, Server, SystemClock, SystemEntropy};
use crate::config::{Config, Database};
use crate::embedded;

/// The flow that a conversation begins in when no other is wished for.
const WELCOME: &str = "welcome";

/// What to play.
#[derive(Debug)]
pub struct Game<'a> {
    /// The flow to start in; `welcome` without one.
    pub flow: Option<&'a str>,
    /// The language to start in; without one the first words tell.
    pub locale: Option<Locale>,
    /// Lines to say instead of the keyboard's.
    pub script: Option<&'a Path>,
    /// Flows and texts of one's own.
    pub content: Option<&'a Path>,
}

/// Plays until the lines end. A line is what the visitor types; `=value` picks a choice by value, `:help` lists the
/// commands.
pub async fn play(game: Game<'_>) -> anyhow::Result<()> {
    let flow = game.flow.unwrap_or(WELCOME);
    let content = compose::loaded(game.content)?;
    if !content.flows().names().any(|known| known == flow) {
        let known: Vec<&str> = content.flows().names().collect();
        anyhow::bail!("there is no flow `{flow}`; there are {}", known.join(", "));
    }
    let trace = Arc::new(Trace::default());
    let content = content.starting_in(flow).watched_by(trace.clone());
    let lines: Box<dyn BufRead> = match game.script {
        Some(path) => {
            let file = std::fs::File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
            Box::new(std::io::BufReader::new(file))
        }
        None => Box::new(std::io::stdin().lock()),
    };
    let database = Database {
        url: compose::MEMORY.to_owned(),
    };
    let config = Config {
        database,
        ..Config::default()
    };
    let server = Server::open_with(&config, Arc::new(SystemClock), Arc::new(SystemEntropy), content).await?;
    let look = look(game.script);
    let prove = || embedded::load(game.content, Arc::default()).map(|script| content::prove(&script, &[], None).faults);
    let setting = Setting {
        flow,
        look,
        echoed: std::io::stdin().is_terminal(),
        // After the end nothing is said, but a script or a person may still ask why, and keep what was said.
        stays: game.script.is_some() || look != Look::Plain,
        folder: game.content.map(|path| Folder { path, prove: &prove }),
    };
    let out = Box::new(std::io::stdout());
    let mut table = Table::new(server.switchboard.clone(), trace, setting, out);
    let played = table.sit(game.locale, lines).await;
    server.shut().await;
    Ok(played?)
}

/// The look that fits where the output goes: others compare what is no terminal's.
fn look(script: Option<&Path>) -> Look {
    if script.is_some() || !std::io::stdout().is_terminal() {
        return Look::Plain;
    }
    // See no-color.org: any value but an empty one.
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|kind| kind == "dumb");
    Look::Terminal(if unwanted || dumb { Colours::Off } else { Colours::On })
}
