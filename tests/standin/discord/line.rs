//! Connections that can break.
//!
//! A handler that wants its connection to die without an answer sets the connection's switch; whatever it returns then
//! is never written.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{self, AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::Closing;

/// Serves until the last handle is dropped.
pub(super) fn serve(listener: TcpListener, routes: Router, mut closed: watch::Receiver<Closing>) {
    let service = routes.into_make_service_with_connect_info::<Switch>();
    tokio::spawn(async move {
        tokio::select! {
            _ = axum::serve(Gate(listener), service).into_future() => {}
            _ = closed.wait_for(|closing| *closing == Closing::Yes) => {}
        }
    });
}

/// Breaks a connection.
#[derive(Clone, Default)]
pub(super) struct Switch(Arc<AtomicBool>);

impl Switch {
    pub(super) fn cut(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn check(&self) -> io::Result<()> {
        if self.0.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl Connected<IncomingStream<'_, Gate>> for Switch {
    fn connect_info(stream: IncomingStream<'_, Gate>) -> Self {
        stream.io().switch.clone()
    }
}

pub(super) struct Gate(TcpListener);

impl Listener for Gate {
    type Io = Wire;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (Wire, Self::Addr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // A delayed acknowledgement would cost 40 ms per call.
        let _ = stream.set_nodelay(true);
        (
            Wire {
                stream,
                switch: Switch::default(),
            },
            address,
        )
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

pub(super) struct Wire {
    stream: TcpStream,
    switch: Switch,
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
