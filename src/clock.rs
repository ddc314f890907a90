//! `haemil clock`: the server's time beside the machine's, and a person's word that the machine's is right.

use std::io::Write;
use std::sync::Arc;

use anyhow::Context;
use clap::Subcommand;
use contract::{Clock, Moment};
use jiff::Timestamp;
use store::KeptTime;

use crate::compose::{self, SystemClock, SystemEntropy};
use crate::config::Config;

/// Differences up to this are no doubt, in milliseconds: the server keeps its time once a minute.
const CLOSE: i64 = 90_000;

/// What can be done about the time.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum Time {
    /// Says that the machine's clock is right: a server in doubt takes it over within ten seconds, one that is off when
    /// it is started within half an hour.
    Confirm,
}

/// Shows the time, or confirms it.
pub async fn clock(config: &Config, time: Option<Time>) -> anyhow::Result<()> {
    let store = compose::database(config, Arc::new(SystemEntropy)).await?;
    let now = SystemClock.now();
    let kept = store.kept_time().await;
    let done = match (time, &kept) {
        (Some(Time::Confirm), Ok(Some(_))) => store.confirm_time(now).await,
        _ => Ok(()),
    };
    store.close().await;
    done.context("the time could not be confirmed")?;
    let mut out = std::io::stdout().lock();
    for line in told(time, kept.context("the kept time could not be read")?, now)? {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn told(time: Option<Time>, kept: Option<KeptTime>, now: Moment) -> anyhow::Result<Vec<String>> {
    let Some(kept) = kept else {
        return Ok(vec![String::from("no server has kept its time in this database yet")]);
    };
    let mut lines = vec![
        format!("machine  {}", shown(now)?),
        format!("server   {}", shown(kept.at)?),
    ];
    let apart = (kept.wall.0 - kept.at.0).abs() > CLOSE;
    lines.push(String::from(match time {
        Some(Time::Confirm) => {
            "The machine's time is confirmed. A server in doubt takes it over within ten seconds; one that is off \
             takes it over when it is started within half an hour."
        }
        None if apart => {
            "The time is in doubt: the machine's clock was set, or the server was off for long. Nothing is deleted, \
             closed or signed out by the machine's clock. Set it right, or, if it is right, run `haemil clock confirm`."
        }
        None if (now.0 - kept.at.0).abs() > CLOSE => {
            "No server has kept its time since then. One that is started half an hour later or more, or earlier by \
             the machine's clock, takes the machine's time over only when it is confirmed, or after 24 hours."
        }
        None => "The server keeps its time once a minute while it runs. It is not in doubt.",
    }));
    Ok(lines)
}

fn shown(moment: Moment) -> anyhow::Result<Timestamp> {
    Ok(Timestamp::from_millisecond(moment.0 - moment.0.rem_euclid(1_000))?)
}
