//! A server with small limits, and somebody who speaks to it byte by byte.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use axum::routing::{get, post};
use connections::{Limits, Origins, Security, Site, Via};
use contract::Entropy;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Long enough for anything that a test waits for.
pub(crate) const SOON: Duration = Duration::from_secs(10);

pub(crate) const NUMBERS: &str = "<!doctype html><a href=\"tel:112\">112</a> <a href=\"tel:119\">119</a>";

/// Short, so that a test sees them pass; far enough apart that it sees which.
pub(crate) fn short() -> Limits {
    Limits {
        handshake: Duration::from_millis(300),
        head: Duration::from_millis(300),
        idle: Duration::from_millis(600),
        proxy_idle: Duration::from_millis(900),
        begin: Duration::from_millis(500),
        finish: Duration::from_secs(2),
        stall: Duration::from_millis(700),
        tick: Duration::from_millis(20),
        grace: Duration::from_millis(500),
        ..Limits::with(64)
    }
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) stop: CancellationToken,
    pub(crate) ended: JoinHandle<()>,
}

impl Server {
    pub(crate) fn start(limits: Limits, via: Via) -> Self {
        Self::secured(limits, via, Security::of("http://127.0.0.1"))
    }

    pub(crate) fn secured(limits: Limits, via: Via, security: Security) -> Self {
        let listener = connections::listen(SocketAddr::from(([127, 0, 0, 1], 0)), &limits).expect("loopback listens");
        let address = listener.local_addr().expect("a bound socket has an address");
        let origins = Arc::new(Everybody(via));
        let site = Site::new(router(), limits, security, NUMBERS.into(), origins, Arc::new(Sevens));
        let stop = CancellationToken::new();
        let ended = tokio::spawn(connections::serve(listener, Arc::new(site), None, stop.clone()));
        Self { address, stop, ended }
    }

    pub(crate) async fn client(&self) -> Client {
        let stream = TcpStream::connect(self.address).await.expect("the server listens");
        Client { stream }
    }

    /// Whoever comes from here: the last byte of the address.
    pub(crate) async fn client_from(&self, last: u8) -> Client {
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        socket
            .bind(SocketAddr::from(([127, 0, 0, last], 0)))
            .expect("all of 127.0.0.0/8 is ours");
        let stream = socket.connect(self.address).await.expect("the server listens");
        Client { stream }
    }
}

fn router() -> Router {
    let flood = || Body::from(vec![b'x'; 64 << 20]);
    let stream = || {
        let beats = tokio::time::interval(Duration::from_millis(50));
        let events = futures_util::stream::unfold(beats, async |mut beats| {
            beats.tick().await;
            Some((Ok::<_, Infallible>(Bytes::from_static(b":\n\n")), beats))
        });
        ([(header::CONTENT_TYPE, "text/event-stream")], Body::from_stream(events))
    };
    Router::new()
        .route("/", get(async || "hello"))
        .route("/echo", post(async |body: Bytes| body))
        .route("/stream", get(async move || stream()))
        .route("/flood", get(async move || flood()))
        .route("/never", get(async || std::future::pending::<()>().await))
}

/// Everybody comes by the same way; behind a proxy each is who the header says.
struct Everybody(Via);

impl Origins for Everybody {
    fn connection(&self, peer: IpAddr) -> ([u8; 16], Via) {
        let mut address = [0; 16];
        if let IpAddr::V4(peer) = peer {
            address[..4].copy_from_slice(&peer.octets());
        }
        (address, self.0)
    }

    fn request(&self, _: IpAddr, _: &str, headers: &HeaderMap) -> Option<[u8; 16]> {
        let said = headers.get("x-forwarded-for")?.as_bytes();
        let mut address = [0; 16];
        address[..said.len()].copy_from_slice(said);
        Some(address)
    }
}

struct Sevens;

impl Entropy for Sevens {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

/// Somebody who speaks byte by byte.
pub(crate) struct Client {
    pub(crate) stream: TcpStream,
}

impl Client {
    /// Writes; whether the server has hung up is seen by reading.
    pub(crate) async fn say(&mut self, bytes: &str) {
        let _ = self.stream.write_all(bytes.as_bytes()).await;
    }

    /// Reads until this has come.
    pub(crate) async fn hear(&mut self, what: &str) -> String {
        let mut heard = Vec::new();
        let whole = async {
            while !String::from_utf8_lossy(&heard).contains(what) {
                let read = self.stream.read_buf(&mut heard).await.unwrap_or(0);
                assert!(read > 0, "hung up after {:?}", String::from_utf8_lossy(&heard));
            }
        };
        timeout(SOON, whole).await.expect("it comes soon");
        String::from_utf8_lossy(&heard).into_owned()
    }

    /// Reads until the server hangs up; what it has said.
    pub(crate) async fn until_hung_up(&mut self) -> String {
        let mut heard = Vec::new();
        let end = async { while self.stream.read_buf(&mut heard).await.is_ok_and(|read| read > 0) {} };
        timeout(SOON, end).await.expect("it hangs up");
        String::from_utf8_lossy(&heard).into_owned()
    }

    /// Waits for so long, during which neither a word nor the end may come.
    pub(crate) async fn hears_nothing(&self, wait: Duration) {
        let heard = timeout(wait, self.stream.readable()).await;
        assert!(heard.is_err(), "something came within {wait:?}");
    }

    /// Asks for the page and reads it.
    pub(crate) async fn page(&mut self) -> String {
        self.say("GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
        self.hear("hello").await
    }

    /// Begins to read a stream.
    pub(crate) async fn reads_on(&mut self) {
        self.say("GET /stream HTTP/1.1\r\nhost: a\r\n\r\n").await;
        self.hear(":\n\n").await;
    }
}
