//! `haemil counselor`: the staff, from the command line.

use std::io::Write;
use std::sync::Arc;

use anyhow::Context;
use clap::Subcommand;
use contract::Locale;
use switchboard::Role;

use crate::compose::{Server, SystemClock, SystemEntropy};
use crate::config::Config;

/// What can be done with the staff.
#[derive(Debug, Subcommand)]
pub enum Staff {
    /// Invites somebody: prints a link, good for one hour, with which they set a password and a second factor.
    Add {
        /// The name that they sign in with.
        name: String,
        /// counselor, interpreter, supervisor or administrator.
        #[arg(long, default_value = "counselor")]
        role: String,
        /// The languages that they write, the best first: ko,en,vi.
        #[arg(long, value_delimiter = ',', default_value = "ko,en")]
        languages: Vec<String>,
    },
    /// Lists everybody.
    List,
    /// Signs somebody out everywhere, for good.
    Disable {
        /// Who.
        name: String,
    },
    /// Signs somebody out of every browser; they may sign in again.
    SignOut {
        /// Who.
        name: String,
    },
    /// Takes somebody's link back.
    Revoke {
        /// Who.
        name: String,
    },
    /// Takes away password and second factor, and prints a new link. It lets somebody back in who was disabled.
    Reset {
        /// Who.
        name: String,
    },
}

/// Does it.
pub async fn counselor(config: &Config, staff: Staff) -> anyhow::Result<()> {
    let server = Server::open(
        &config.clone().without_messengers(),
        Arc::new(SystemClock),
        Arc::new(SystemEntropy),
    )
    .await?;
    let done = act(config, &server, staff).await;
    server.shut().await;
    let mut out = std::io::stdout().lock();
    for line in done? {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

async fn act(config: &Config, server: &Server, staff: Staff) -> anyhow::Result<Vec<String>> {
    let link = |token: &contract::Text| format!("{}#enrol={}", config.desk_address(), token.expose());
    match staff {
        Staff::Add { name, role, languages } => {
            let role: Role = serde_json::from_value(role.clone().into()).with_context(|| {
                format!("`{role}` is not a role: counselor, interpreter, supervisor, administrator")
            })?;
            let locales = languages
                .iter()
                .map(|tag| Locale::parse(tag).with_context(|| format!("`{tag}` is not a language of this server")))
                .collect::<anyhow::Result<Vec<_>>>()?;
            let token = server.switchboard.people.invite(None, &name, role, locales).await?;
            Ok(vec![link(&token)])
        }
        Staff::List => {
            let everybody = server.switchboard.people.everybody().await?;
            let row = |colleague: &switchboard::Colleague| {
                let languages: Vec<&str> = colleague.locales.iter().map(|locale| locale.tag()).collect();
                let (role, standing) = (word(colleague.role), word(colleague.standing));
                format!("{}\t{role}\t{standing}\t{}", colleague.name, languages.join(","))
            };
            Ok(everybody.iter().map(row).collect())
        }
        Staff::Disable { name } => {
            let whom = server.switchboard.people.named(&name).await?;
            server.switchboard.people.disable(None, &whom).await?;
            Ok(vec![format!("{name} is disabled and signed out everywhere")])
        }
        Staff::SignOut { name } => {
            let whom = server.switchboard.people.named(&name).await?;
            server.switchboard.people.sign_out_everywhere(None, &whom).await?;
            Ok(vec![format!("{name} is signed out everywhere")])
        }
        Staff::Revoke { name } => {
            let whom = server.switchboard.people.named(&name).await?;
            server.switchboard.people.revoke(None, &whom).await?;
            Ok(vec![format!("the link of {name} does not work any more")])
        }
        Staff::Reset { name } => {
            let whom = server.switchboard.people.named(&name).await?;
            let token = server.switchboard.people.reset(None, &whom).await?;
            Ok(vec![link(&token)])
        }
    }
}

/// A role or a standing as it is written everywhere else.
fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
