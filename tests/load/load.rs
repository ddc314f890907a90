//! The load driver: what the way in takes, with a ledger of everything that was acknowledged.
//!
//!     cargo build --release && cargo run --release --example load -- telegram
//!     cargo run --release --example load -- kakao --rate 200 --messages 6000
//!
//! It starts the built server on a SQLite file of its own, brings it messages as the platform would, over loopback, and
//! counts afterwards whether what was acknowledged is there, each once, with its replies in the outbox. Server and
//! driver share the machine, so the figures are of both.
//!
//!     cargo run --release --example load -- soak
//!
//! does to the server what strangers can do, beside ordinary people; `soak.rs` says what and what must hold.

mod brings;
mod line;
mod platform;
mod server;
mod soak;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;

use brings::Load;
use platform::Platform;

/// What is done to the server.
#[derive(Parser)]
enum Wanted {
    /// Brings messages as Telegram does.
    Telegram(Arguments),
    /// Brings messages as `KakaoTalk` does.
    Kakao(Arguments),
    /// Lets strangers do their worst beside ordinary people.
    Soak(soak::Arguments),
}

/// What to bring, and how.
#[derive(clap::Args)]
struct Arguments {
    /// How many messages.
    #[arg(long, default_value_t = 60_000)]
    messages: u32,
    /// From how many people; nobody sends a second one before the first is answered.
    #[arg(long, default_value_t = 3_000)]
    people: u32,
    /// Messages a second; as fast as they are answered without it.
    #[arg(long)]
    rate: Option<u32>,
    /// Connections.
    #[arg(long, default_value_t = 96)]
    connections: u32,
    /// The server.
    #[arg(long, default_value = "target/release/haemil")]
    binary: std::path::PathBuf,
    /// Fails when fewer messages a second are taken in.
    #[arg(long)]
    least: Option<f64>,
    /// Fails when one in a hundred waits longer, in milliseconds.
    #[arg(long)]
    p99: Option<f64>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match Wanted::parse() {
        Wanted::Telegram(arguments) => bring(Platform::Telegram, &arguments).await,
        Wanted::Kakao(arguments) => bring(Platform::Kakao, &arguments).await,
        Wanted::Soak(arguments) => soak::run(&arguments).await,
    }
}

async fn bring(platform: Platform, arguments: &Arguments) -> ExitCode {
    let server = server::Server::start(&arguments.binary, platform).await;
    let load = Load {
        platform,
        address: server.address(),
        messages: arguments.messages,
        people: arguments.people,
        connections: arguments.connections,
        rate: arguments.rate,
    };
    let used = server.cpu();
    let done = load.bring().await;
    let cpu = server.cpu().saturating_sub(used);
    let kept = server.stop().await;
    let rate = f64::from(done.acknowledged) / done.took.as_secs_f64();
    let p99 = done.waited(99);
    say(&format!(
        "{:?}: {} messages in {:.1} s: {rate:.0} a second; {:.0} us of CPU each; p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
        platform,
        done.acknowledged,
        done.took.as_secs_f64(),
        cpu.as_secs_f64() * 1e6 / f64::from(done.acknowledged),
        millis(done.waited(50)),
        millis(p99),
        millis(done.waited(100)),
    ));
    say(&format!(
        "ledger: {} acknowledged, {} refused; the store has {} of them, each once, {} turns, {} in the outbox",
        done.acknowledged, done.refused, kept.deliveries, kept.turns, kept.outbox
    ));
    let mut well = true;
    if kept.deliveries != u64::from(done.acknowledged) {
        say("what was acknowledged is not what is there");
        well = false;
    }
    if arguments.least.is_some_and(|least| rate < least) {
        say(&format!(
            "too few a second: at least {:.0} are wanted",
            arguments.least.unwrap_or_default()
        ));
        well = false;
    }
    if arguments.p99.is_some_and(|most| millis(p99) > most) {
        say(&format!(
            "too slow: at most {:.0} ms are wanted",
            arguments.p99.unwrap_or_default()
        ));
        well = false;
    }
    if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn millis(wait: Duration) -> f64 {
    wait.as_secs_f64() * 1e3
}

#[expect(clippy::print_stdout, reason = "figures are what this program is for")]
fn say(line: &str) {
    println!("{line}");
}
