//! Takes connections in and serves each until it ends.

use std::io::{Error, ErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::answer::Answerer;
use crate::census::{Admission, Place, Spare};
use crate::limits::{HEAD_SIZE, Limits};
use crate::line::Phase;
use crate::site::Site;
use crate::spare;
use crate::wire::Wire;

/// Connections that the system holds for us until they are taken in. A flood fills the usual 128 within a moment.
const BACKLOG: u32 = 4_096;

/// How long nothing is taken in after the system had no descriptor for it.
const OUT_OF_DESCRIPTORS: Duration = Duration::from_millis(50);

/// Listens on an address.
pub fn listen(address: SocketAddr, limits: &Limits) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()?
    } else {
        TcpSocket::new_v6()?
    };
    // A restart does not wait for the connections of the process before it.
    socket.set_reuseaddr(true)?;
    // Both options pass on to every connection. What is written goes out at once: a later piece of an answer or of an
    // event stream would otherwise stand for forty milliseconds, until the other side has acknowledged the piece before
    // it. And a peer that is gone without a word is noticed although nothing is read from it.
    socket.set_nodelay(true)?;
    #[cfg(target_os = "linux")]
    rustix::net::sockopt::set_tcp_user_timeout(&socket, u32::try_from(limits.stall.as_millis()).unwrap_or(u32::MAX))?;
    #[cfg(not(target_os = "linux"))]
    let _ = limits;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Takes connections in until `stop` is cancelled, then waits for those that are open, but not longer than
/// [`Limits::grace`]. No error of one connection, and none in taking it in, ends this.
pub async fn serve(listener: TcpListener, site: Arc<Site>, tls: Option<TlsAcceptor>, stop: CancellationToken) {
    let connections = TaskTracker::new();
    let mut tick = interval(site.census.limits.tick);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            biased;
            () = stop.cancelled() => break,
            _ = tick.tick() => site.census.sweep(),
            accepted = listener.accept() => match accepted {
                Ok((stream, from)) => receive(&connections, &site, tls.as_ref(), &stop, stream, from),
                Err(error) => refused_by_system(&site, &error).await,
            },
        }
    }
    drop(listener);
    connections.close();
    let grace = site.census.limits.grace;
    // Each connection ends within that time by itself; one that does not ends with the process.
    let _ = timeout(grace + site.census.limits.tick, connections.wait()).await;
}

/// Whoever has gone before being taken in costs nothing; where descriptors are short, idle connections are given up.
async fn refused_by_system(site: &Site, error: &Error) {
    if !matches!(error.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset) {
        tracing::warn!(%error, "a connection could not be taken in; idle ones are given up");
        site.census.make_room();
        sleep(OUT_OF_DESCRIPTORS).await;
    }
}

fn receive(
    connections: &TaskTracker,
    site: &Arc<Site>,
    tls: Option<&TlsAcceptor>,
    stop: &CancellationToken,
    stream: TcpStream,
    from: SocketAddr,
) {
    let (site, tls) = (site.clone(), tls.cloned());
    let first = if tls.is_some() { Phase::Shaking } else { Phase::Heading };
    match site.admit(from.ip(), first) {
        Admission::Place(place) => {
            let stop = stop.clone();
            connections.spawn(async move {
                let line = place.line.clone();
                tokio::select! {
                    biased;
                    () = line.hung_up() => {}
                    () = attend(site, place, tls, stop, stream, from) => {}
                }
            });
        }
        Admission::Spare(spare) => {
            connections.spawn(console(site, spare, tls, stream));
        }
        Admission::Refused => {}
    }
}

/// Serves one connection until its client, a limit or the end of the server ends it.
async fn attend(
    site: Arc<Site>,
    place: Place,
    tls: Option<TlsAcceptor>,
    stop: CancellationToken,
    stream: TcpStream,
    from: SocketAddr,
) {
    match tls {
        None => exchange(site, &place, stop, stream, from).await,
        Some(tls) => {
            let shaken = tokio::select! {
                shaken = tls.accept(stream) => shaken,
                () = stop.cancelled() => return,
            };
            if let Ok(stream) = shaken {
                place.line.enter(Phase::Heading);
                exchange(site, &place, stop, stream, from).await;
            }
        }
    }
}

async fn exchange<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    site: Arc<Site>,
    place: &Place,
    stop: CancellationToken,
    stream: S,
    from: SocketAddr,
) {
    let grace = site.census.limits.grace;
    let wire = Wire::new(stream, place.line.clone(), site.security);
    let answerer = Answerer {
        site,
        line: place.line.clone(),
        from,
    };
    let connection = http1::Builder::new()
        // The census keeps the time of a head, together with all else.
        .header_read_timeout(None)
        .max_buf_size(HEAD_SIZE)
        .serve_connection(TokioIo::new(wire), answerer);
    tokio::pin!(connection);
    // An error is the client's: it has gone, or has not spoken HTTP.
    tokio::select! {
        biased;
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            let _ = timeout(grace, connection).await;
        }
        _ = connection.as_mut() => {}
    }
}

/// Shows the emergency numbers to somebody for whom there is no place.
async fn console(site: Arc<Site>, spare: Spare, tls: Option<TlsAcceptor>, stream: TcpStream) {
    let _spare = spare;
    let shown = async {
        match tls {
            None => spare::show(&site, stream).await,
            Some(tls) => spare::show(&site, tls.accept(stream).await?).await,
        }
    };
    // Whoever has gone or is too slow has not seen them; there is nobody to tell.
    let _ = timeout(site.census.limits.spare, shown).await;
}
