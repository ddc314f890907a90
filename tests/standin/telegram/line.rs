//! The line to the stand-in: a listener that can go away and come back, and connections that can be cut.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use futures_util::task::AtomicWaker;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Whether connections are taken, and all that were.
pub(super) struct Line {
    /// What a test wants.
    shut: watch::Sender<bool>,
    /// What is so.
    listening: watch::Sender<bool>,
    connections: Mutex<Vec<Weak<Signal>>>,
}

impl Default for Line {
    fn default() -> Self {
        Self {
            shut: watch::Sender::new(false),
            listening: watch::Sender::new(true),
            connections: Mutex::default(),
        }
    }
}

impl Line {
    pub(super) async fn listen(self: &Arc<Self>, address: SocketAddr) -> Listening {
        let socket = TcpListener::bind(address).await.expect("a free port on this machine");
        let address = socket.local_addr().expect("a bound socket has an address");
        Listening {
            line: Arc::clone(self),
            socket: Some(socket),
            address,
        }
    }

    pub(super) fn is_shut(&self) -> bool {
        *self.shut.borrow()
    }

    /// Takes no more connections, and cuts those that there are. Returns when the port is closed.
    pub(super) async fn shut(&self) {
        self.shut.send_replace(true);
        let mut listening = self.listening.subscribe();
        drop(listening.wait_for(|listening| !listening).await);
        let open = self.close();
        // Until the other side has seen the end of each, it may write into one of them once more. A connection whose
        // route still works on an answer sees it only then, and is not waited for.
        for _ in 0..50 {
            if open.iter().all(|connection| connection.strong_count() == 0) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }

    /// Takes connections again, at the same address. Returns when the port is open.
    pub(super) async fn reopen(&self) {
        self.shut.send_replace(false);
        let mut listening = self.listening.subscribe();
        drop(listening.wait_for(|listening| *listening).await);
    }

    /// Cuts every connection, and gives them.
    fn close(&self) -> Vec<Weak<Signal>> {
        let mut connections = self.connections.lock().unwrap_or_else(PoisonError::into_inner);
        let cut: Vec<Weak<Signal>> = connections.drain(..).collect();
        for connection in cut.iter().filter_map(Weak::upgrade) {
            connection.cut();
        }
        cut
    }

    /// Cuts every connection for good.
    pub(super) fn end(&self) {
        self.close();
    }

    fn join(&self, signal: &Arc<Signal>) {
        let mut connections = self.connections.lock().unwrap_or_else(PoisonError::into_inner);
        connections.retain(|connection| connection.strong_count() > 0);
        connections.push(Arc::downgrade(signal));
    }
}

/// The listener of a line.
pub(super) struct Listening {
    line: Arc<Line>,
    socket: Option<TcpListener>,
    address: SocketAddr,
}

impl Listening {
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Listener for Listening {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        let mut shut = self.line.shut.subscribe();
        loop {
            if *shut.borrow_and_update() {
                self.socket = None;
                self.line.listening.send_replace(false);
                drop(shut.changed().await);
                continue;
            }
            let Some(socket) = &self.socket else {
                match TcpListener::bind(self.address).await {
                    Ok(socket) => {
                        self.socket = Some(socket);
                        self.line.listening.send_replace(true);
                    }
                    Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                }
                continue;
            };
            let accepted = tokio::select! {
                _ = shut.changed() => continue,
                accepted = socket.accept() => accepted,
            };
            if let Ok((stream, address)) = accepted {
                // An answer written in two parts must not wait for the other side.
                drop(stream.set_nodelay(true));
                let signal = Arc::new(Signal::default());
                self.line.join(&signal);
                return (Wire { stream, signal }, address);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

#[derive(Default)]
struct Signal {
    is_cut: AtomicBool,
    waker: AtomicWaker,
}

impl Signal {
    fn cut(&self) {
        self.is_cut.store(true, Ordering::SeqCst);
        self.waker.wake();
    }
}

/// One connection.
pub(super) struct Wire {
    stream: TcpStream,
    signal: Arc<Signal>,
}

impl Wire {
    fn check(&self, context: &Context<'_>) -> io::Result<()> {
        self.signal.waker.register(context.waker());
        if self.signal.is_cut.load(Ordering::SeqCst) {
            Err(io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(())
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.check(context)?;
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check(context)?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// What a route holds to cut the connection on which it was asked.
#[derive(Clone)]
pub(super) struct Cut(Arc<Signal>);

impl Cut {
    /// Nothing more is read or written.
    pub(super) fn cut(&self) {
        self.0.cut();
    }
}

impl Connected<IncomingStream<'_, Listening>> for Cut {
    fn connect_info(stream: IncomingStream<'_, Listening>) -> Self {
        Self(Arc::clone(&stream.io().signal))
    }
}
