//! `haemil serve`: answers visitors and the desk until it is told to stop.

use std::io::Write;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use connections::{Limits, Security, Site};
use contract::Text;
use desk::page::NotBuiltIn;
use switchboard::Switchboard;
use tokio::task::JoinHandle;

use crate::compose::messengers::CHANNELS;
use crate::compose::{self, Server, SystemClock, SystemEntropy};
use crate::config::{Config, Tls};
use crate::health;
use crate::peers::{self, Households};

/// Runs the server until SIGTERM or Ctrl-C, if the binary carries the desk's `page`: without it nobody could answer
/// those who write.
pub async fn serve(config: Config, page: Result<(), NotBuiltIn>) -> anyhow::Result<()> {
    page?;
    let _alone = compose::alone(&config)?;
    let server = Server::open(&config, Arc::new(SystemClock), Arc::new(SystemEntropy)).await?;
    run(&config, server).await
}

/// Serves a server that is put together, a test's with another clock for one; invites the
/// administrator for as long as none has enrolled.
pub async fn run(config: &Config, server: Server) -> anyhow::Result<()> {
    let invited = server.switchboard.people.first_link().await;
    let invited = invited.context("the staff could not be read")?;
    run_with(config, server, invited).await
}

/// Serves a server and shows the link of whoever was invited.
pub async fn run_with(config: &Config, server: Server, invited: Option<(String, Text)>) -> anyhow::Result<()> {
    for fault in server.switchboard.expired() {
        tracing::warn!("{fault}");
    }
    let servers = listen(config, &server).await?;
    greet(config, &server, invited)?;
    tokio::select! {
        () = told_to_stop() => {}
        () = reload_on_hangup(config, server.switchboard.clone()) => {}
    }
    let stopping = server.stopping();
    stopping.cancel();
    for server in servers {
        server.await.context("a server ended badly")?;
    }
    server.shut().await;
    Ok(())
}

/// One address for both, or one each. Where the desk has its own, strangers can't take its connections.
async fn listen(config: &Config, server: &Server) -> anyhow::Result<Vec<JoinHandle<()>>> {
    let visitors = visitors(server).await;
    let places = connections::connections();
    let (visited, worked) = (config.visitor_address(), config.desk_address());
    let mut servers = Vec::new();
    match config.desk.listen {
        None => servers.push((config.listen, visitors.merge(server.desk.clone()), visited, places)),
        Some(address) => {
            let desk = places / 8;
            servers.push((config.listen, visitors, visited, places - desk));
            servers.push((address, server.desk.clone(), worked, desk));
        }
    }
    let tls = config.tls.as_ref().map(certificate).transpose()?;
    let mut running = Vec::new();
    for (address, router, public, places) in servers {
        let limits = Limits::with(places);
        let listener = connections::listen(address, &limits)
            .with_context(|| format!("{address} cannot be listened on; is something else there?"))?;
        let crosses_a_network = !address.ip().is_loopback() && tls.is_none();
        let router = if crosses_a_network {
            peers::only(&config.trusted_proxies, router)
        } else {
            router
        };
        let site = Site::new(
            router,
            limits,
            Security::of(&public),
            server.numbers.clone(),
            Arc::new(Households::new(&config.trusted_proxies)),
            Arc::new(SystemEntropy),
        );
        let server = connections::serve(listener, Arc::new(site), tls.clone(), server.stopping());
        running.push(tokio::spawn(server));
    }
    Ok(running)
}

fn certificate(tls: &Tls) -> anyhow::Result<connections::TlsAcceptor> {
    connections::acceptor(&tls.cert, &tls.key).with_context(|| {
        format!(
            "the certificate {} or its key {} cannot be used",
            tls.cert.display(),
            tls.key.display()
        )
    })
}

/// What visitors, platforms and whoever watches the server reach.
async fn visitors(server: &Server) -> Router {
    let health = health::routes(server.switchboard.clone(), server.stopping()).await;
    server.visitors.clone().merge(health)
}

/// Everything, as it is served where the desk has no address of its own.
pub async fn faces(server: &Server) -> Router {
    visitors(server).await.merge(server.desk.clone())
}

/// Says where everything is. The one place where a secret is shown: the first enrolment link, on standard output alone.
fn greet(config: &Config, server: &Server, invited: Option<(String, Text)>) -> anyhow::Result<()> {
    let mut lines = vec![
        format!("visitors  {}/", config.visitor_address()),
        format!("desk      {}", config.desk_address()),
    ];
    if let Some(path) = &server.new_keys {
        lines.push(format!(
            "keys      {} was made just now; copy it to a safe place: without it nothing that is stored can be read again",
            path.display()
        ));
    }
    if let Some((name, link)) = invited {
        lines.push(format!("enrolment {}#enrol={}", config.desk_address(), link.expose()));
        lines.push(format!("          for `{name}`, good for one hour"));
    }
    let mut out = std::io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(())
}

/// SIGHUP reads one's own flows and texts again; they take over once they hold.
async fn reload_on_hangup(config: &Config, switchboard: Arc<Switchboard>) {
    let Ok(mut hangup) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()) else {
        return std::future::pending().await;
    };
    while hangup.recv().await.is_some() {
        match compose::loaded(config.content.dir.as_deref()) {
            Ok(content) => {
                let proof = content::prove(&content, &CHANNELS, None);
                if proof.faults.is_empty() {
                    switchboard.reload(content);
                    tracing::info!("flows and texts were read again");
                } else {
                    tracing::error!(faults = proof.faults.len(), first = %proof.faults[0], "the old flows and texts stay");
                }
            }
            Err(error) => tracing::error!(%error, "the old flows and texts stay"),
        }
    }
    std::future::pending::<()>().await;
}

async fn told_to_stop() {
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = terminate => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::config::Database;

    #[tokio::test]
    async fn without_the_desks_page_it_says_what_to_do_and_opens_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let config = Config {
            key_file: folder.path().join("keys"),
            database: Database {
                url: format!("sqlite://{}", folder.path().join("server.db").display()),
            },
            ..Config::default()
        };
        let refused = serve(config, Err(NotBuiltIn)).await.expect_err("there is no page");
        let said = refused.to_string();
        assert!(said.contains("install Node 20.19 or later and build again"), "{said}");
        let left = fs::read_dir(folder.path()).expect("the folder is there").count();
        assert_eq!(left, 0, "neither keys nor a database were made");
    }
}
