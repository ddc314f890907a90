//! The command line: one command, and what it needs.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use contract::Locale;
use haemil::check::Format;
use haemil::clock::Time;
use haemil::config::Config;
use haemil::counselor::Staff;
use haemil::locales::Work;
use haemil::play::Game;

/// A counseling gateway: people write in the chat they use, in their language; a script leads, a counselor takes over.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    /// The configuration file; `haemil.toml` here, if there is one.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Answers visitors and the desk; what happens without any command.
    Serve {
        /// A desk with people in the queue, in memory: gone when the process ends.
        #[arg(long)]
        demo: bool,
    },
    /// Checks flows, texts and numbers, and prints every fault with file and line.
    Check {
        /// One JSON document instead of lines.
        #[arg(long)]
        json: bool,
        /// Numbers and facts that have run out by this day are faults as well.
        #[arg(long)]
        today: Option<String>,
        /// Draws this flow as a Mermaid diagram instead.
        #[arg(long, value_name = "FLOW", conflicts_with_all = ["json", "today", "against"])]
        graph: Option<String>,
        /// The language of the words in the diagram.
        #[arg(long, requires = "graph", default_value = "ko")]
        locale: String,
        /// Tells which waiting conversations would move if these flows took the place of the ones in this folder.
        #[arg(long, value_name = "OLD_DIR", conflicts_with = "today")]
        against: Option<PathBuf>,
    },
    /// Plays a conversation in the terminal; a line that begins with `:` is a command, `:help` lists them.
    Play {
        /// The flow to start in.
        flow: Option<String>,
        /// The language to start in; without one the first words tell.
        #[arg(long)]
        locale: Option<String>,
        /// A file of lines to say; a line `=value` picks a choice, a line `:why` is a command. Prints the transcript
        /// alone.
        #[arg(long)]
        script: Option<PathBuf>,
    },
    /// The texts: out to translators and in again.
    Locales {
        #[command(subcommand)]
        work: Work,
    },
    /// Tells the language of JSON lines on standard input.
    Detect,
    /// The staff.
    Counselor {
        #[command(subcommand)]
        staff: Staff,
    },
    /// The server's time beside the machine's, and whether it is in doubt.
    Clock {
        #[command(subcommand)]
        time: Option<Time>,
    },
    /// What the staff did: whether it is as it was written down.
    Audit {
        #[command(subcommand)]
        work: haemil::audit::Work,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_env_filter(haemil::compose::filter(std::env::var("HAEMIL_LOG").ok().as_deref()))
        .with_writer(std::io::stderr)
        .init();
    match run(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            tracing::error!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<bool> {
    let (config, unknown) = Config::read(arguments.config.as_deref())?;
    for warning in unknown {
        tracing::warn!("{warning}");
    }
    let content = config.content.dir.clone();
    match arguments.command.unwrap_or(Command::Serve { demo: false }) {
        Command::Serve { demo: false } => wait(haemil::serve::serve(config, desk::page::require())),
        Command::Serve { demo: true } => wait(haemil::demo::demo(config, desk::page::require())),
        Command::Check {
            json,
            today,
            graph,
            locale,
            against,
        } => {
            let format = if json { Format::Json } else { Format::Text };
            match (graph, against) {
                (Some(flow), _) => haemil::draw::draw(content.as_deref(), &flow, known(&locale)?),
                (None, Some(older)) => haemil::upgrade::against(content.as_deref(), &older, format),
                (None, None) => haemil::check::check(content.as_deref(), today.as_deref(), format),
            }
        }
        Command::Play { flow, locale, script } => {
            let locale = locale.as_deref().map(known).transpose()?;
            let game = Game {
                flow: flow.as_deref(),
                locale,
                script: script.as_deref(),
                content: content.as_deref(),
            };
            wait(haemil::play::play(game))
        }
        Command::Locales { work } => haemil::locales::locales(content.as_deref(), work),
        Command::Detect => haemil::detect::detect().map(|()| true),
        Command::Audit { work } => wait(haemil::audit::audit(&config, work)),
        Command::Counselor { staff } => wait(haemil::counselor::counselor(&config, staff)),
        Command::Clock { time } => wait(haemil::clock::clock(&config, time)),
    }
}

/// The language of a tag.
fn known(tag: &str) -> anyhow::Result<Locale> {
    Locale::parse(tag).ok_or_else(|| {
        let all: Vec<&str> = contract::LOCALES.into_iter().map(Locale::tag).collect();
        anyhow::anyhow!("`{tag}` is not a language of this server; there are {}", all.join(" "))
    })
}

/// Runs one command to its end.
fn wait(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<bool> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(work)?;
    Ok(true)
}
