//! `haemil audit`: whether what was written down about the staff's acts is as it was written.

use std::io::Write;
use std::sync::Arc;

use anyhow::ensure;
use clap::Subcommand;
use switchboard::Chain;

use crate::compose::{Server, SystemClock, SystemEntropy};
use crate::config::Config;

/// What can be done with the audit.
#[derive(Debug, Subcommand)]
pub enum Work {
    /// Checks every entry of every node, and that none is missing at the end. Fails when something was changed or taken
    /// away.
    Verify,
    /// Takes the audit as it is after an older backup was put in place of the database on purpose. It is written into
    /// the audit.
    Accept,
}

/// Does it.
pub async fn audit(config: &Config, work: Work) -> anyhow::Result<()> {
    let server = Server::open(
        &config.clone().without_messengers(),
        Arc::new(SystemClock),
        Arc::new(SystemEntropy),
    )
    .await?;
    let checked = match work {
        Work::Verify => server.switchboard.audit.check().await,
        Work::Accept => server.switchboard.audit.accept().await,
    };
    server.shut().await;
    let chains = checked?;
    let mut out = std::io::stdout().lock();
    for chain in &chains {
        writeln!(out, "{}", told(chain))?;
    }
    let broken = chains.iter().filter(|chain| chain.fault.is_some()).count();
    ensure!(
        broken == 0,
        "the audit of {broken} of {} nodes does not hold",
        chains.len()
    );
    Ok(())
}

fn told(chain: &Chain) -> String {
    let Chain {
        node,
        entries,
        end,
        fault,
    } = chain;
    match fault {
        None => format!("{node}\t{entries} entries hold\tend {end}"),
        Some(fault) => format!("{node}\t{entries} entries hold\t{fault}"),
    }
}
