//! The server with a clock that a test moves: the same composition as `haemil serve`, for tests alone.
//!
//! Configured like `haemil`. `STAGED_CLOCK` names a Unix socket; each line written to it sets the clock, as
//! milliseconds since 1970, and is answered with `ok`. Between two such lines the clock runs on. `STAGED_NOW`, where it
//! is set, is the moment at which the server begins, so that one that was killed rises at the hour at which it fell.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::Context;
use contract::{Clock, Moment};
use haemil::compose::{Server, SystemClock, SystemEntropy};
use haemil::config::Config;

/// The machine's clock, moved.
struct StagedClock(Arc<AtomicI64>);

impl Clock for StagedClock {
    fn now(&self) -> Moment {
        Moment(SystemClock.now().0 + self.0.load(Ordering::Relaxed))
    }
}

fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter("info,sqlx=warn")
        .with_writer(std::io::stderr)
        .init();
    let (config, _) = Config::read(None)?;
    let path = std::env::var_os("STAGED_CLOCK").context("STAGED_CLOCK must name a socket")?;
    let _ = std::fs::remove_file(&path);
    let listener = UnixListener::bind(&path)?;
    let begins = match std::env::var("STAGED_NOW") {
        Ok(begins) => {
            begins
                .parse::<i64>()
                .context("STAGED_NOW must be milliseconds since 1970")?
                - SystemClock.now().0
        }
        Err(_) => 0,
    };
    let moved = Arc::new(AtomicI64::new(begins));
    let clock = Arc::new(StagedClock(moved.clone()));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A test that goes away in the middle of a line has moved nothing.
            let _ = obey(stream, &moved);
        }
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let server = Server::open(&config, clock, Arc::new(SystemEntropy)).await?;
        haemil::serve::run(&config, server).await
    })
}

fn obey(stream: UnixStream, moved: &AtomicI64) -> std::io::Result<()> {
    let mut answer = stream.try_clone()?;
    for line in BufReader::new(stream).lines() {
        let wanted: Option<i64> = line?.trim().parse().ok();
        match wanted {
            Some(wanted) => {
                moved.store(wanted - SystemClock.now().0, Ordering::Relaxed);
                writeln!(answer, "ok")?;
            }
            None => writeln!(answer, "write milliseconds since 1970")?,
        }
    }
    Ok(())
}
