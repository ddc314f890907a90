//! `haemil serve`: answers visitors and the desk until it is told to stop.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum_server::Handle;
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::RustlsConfig;
use contract::Text;
use switchboard::Switchboard;

use crate::compose::{self, House, SystemClock, SystemEntropy};
use crate::config::{Config, Tls};
use crate::{health, peers};

/// How long open requests may take once it is time to stop; event streams end at once.
const GRACE: Duration = Duration::from_secs(5);

/// Runs the house until SIGTERM or Ctrl-C.
pub async fn serve(config: Config) -> anyhow::Result<()> {
    let _alone = compose::alone(&config)?;
    let house = House::open(&config, Arc::new(SystemClock), Arc::new(SystemEntropy)).await?;
    run(&config, house).await
}

/// Serves a house that is put together, a test's with another clock for one; invites the
/// administrator for as long as none has enrolled.
pub async fn run(config: &Config, house: House) -> anyhow::Result<()> {
    let invited = house.switchboard.first_link().await;
    let invited = invited.context("the staff could not be read")?;
    run_with(config, house, invited).await
}

/// Serves a house and shows the link of whoever was invited.
pub async fn run_with(config: &Config, house: House, invited: Option<(String, Text)>) -> anyhow::Result<()> {
    for fault in house.switchboard.run_out() {
        tracing::warn!("{fault}");
    }
    let handle = Handle::new();
    let servers = listen(config, &house, &handle).await?;
    greet(config, &house, invited)?;
    tokio::select! {
        () = told_to_stop() => {}
        () = reload_on_hangup(config, house.switchboard.clone()) => {}
    }
    let stopping = house.stopping();
    stopping.cancel();
    handle.graceful_shutdown(Some(GRACE));
    for server in servers {
        server.await.context("a server ended badly")??;
    }
    house.shut().await;
    Ok(())
}

/// What is written goes out at once. A later piece of an answer or of an event stream would otherwise stand for forty
/// milliseconds, until the other side has acknowledged the piece before it.
const AT_ONCE: NoDelayAcceptor = NoDelayAcceptor;

type Server = tokio::task::JoinHandle<std::io::Result<()>>;

/// One address for both, or one each.
async fn listen(config: &Config, house: &House, handle: &Handle<SocketAddr>) -> anyhow::Result<Vec<Server>> {
    let visitors = house
        .visitors
        .clone()
        .merge(health::routes(house.switchboard.clone(), house.stopping()).await);
    let mut servers = Vec::new();
    match config.desk.listen {
        None => servers.push((config.listen, visitors.merge(house.desk.clone()))),
        Some(address) => {
            servers.push((config.listen, visitors));
            servers.push((address, house.desk.clone()));
        }
    }
    let tls = match &config.tls {
        None => None,
        Some(tls) => Some(certificate(tls).await?),
    };
    let mut running = Vec::new();
    for (address, router) in servers {
        let listener = std::net::TcpListener::bind(address)
            .with_context(|| format!("{address} cannot be listened on; is something else there?"))?;
        listener.set_nonblocking(true)?;
        let crosses_a_network = !address.ip().is_loopback() && tls.is_none();
        let router = if crosses_a_network {
            peers::only(&config.trusted_proxies, router)
        } else {
            router
        };
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        let handle = handle.clone();
        running.push(match &tls {
            None => {
                let server = axum_server::from_tcp(listener)?.acceptor(AT_ONCE).handle(handle);
                tokio::spawn(async move { server.serve(service).await })
            }
            Some(tls) => {
                let server = axum_server::from_tcp_rustls(listener, tls.clone())?
                    .map(|tls| tls.acceptor(AT_ONCE))
                    .handle(handle);
                tokio::spawn(async move { server.serve(service).await })
            }
        });
    }
    Ok(running)
}

async fn certificate(tls: &Tls) -> anyhow::Result<RustlsConfig> {
    // A second call in one process finds the same provider there, which is what is wanted.
    let _ = rustls::crypto::ring::default_provider().install_default();
    RustlsConfig::from_pem_file(&tls.cert, &tls.key).await.with_context(|| {
        format!(
            "the certificate {} or its key {} cannot be used",
            tls.cert.display(),
            tls.key.display()
        )
    })
}

/// Says where everything is. The one place where a secret is shown: the first enrolment link, on standard output alone.
fn greet(config: &Config, house: &House, invited: Option<(String, Text)>) -> anyhow::Result<()> {
    let mut lines = vec![
        format!("visitors  {}/", config.visitor_address()),
        format!("desk      {}", config.desk_address()),
    ];
    if let Some(path) = &house.new_keys {
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
                let proof = crate::check::prove(&content, None);
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
