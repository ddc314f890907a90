//! The database goes away: whoever asks is told at once, and served again as soon as it is back.

use std::net::SocketAddr;
use std::time::Duration;

use store::conformance::{TestDatabase as _, ledger};
use store::{Store, StoreError};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use crate::world::Cluster;

/// The first who finds it out, on a machine that is busy.
const FIRST: Duration = Duration::from_secs(4);

/// Everybody after that.
const AT_ONCE: Duration = Duration::from_millis(100);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_stopped_or_stands_still_is_refused_at_once() {
    let world = Cluster::fresh().await;
    let wire = Wire::to(world.port());
    let store = world.open_through(wire.port).await;
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("ledger");
    let written = || {
        std::fs::read_to_string(&path)
            .unwrap_or_default()
            .matches("visitor")
            .count()
    };
    for line in [Line::Cut, Line::Still] {
        let writer = tokio::spawn({
            let (store, path) = (store.clone(), path.clone());
            async move { ledger::write_on(&*store, &path).await }
        });
        let before = written();
        until(|| written() > before + 20).await;
        writer.abort();
        let _ = writer.await;
        wire.set(line);
        refuses(&*store, FIRST, line).await;
        for _ in 0..20 {
            refuses(&*store, AT_ONCE, line).await;
        }
        wire.set(Line::Whole);
        let back = timeout(Duration::from_secs(10), async {
            while store.ready().await.is_err() {
                sleep(Duration::from_millis(10)).await;
            }
        });
        back.await.expect("it needs no restart");
        ledger::check(&*store, &path).await;
    }
    store.close().await;
    world.remove().await;
}

#[expect(
    clippy::disallowed_methods,
    reason = "the time that an answer takes is what is measured"
)]
async fn refuses(store: &dyn Store, within: Duration, line: Line) {
    let begun = Instant::now();
    let answer = store.tickets().await;
    let took = begun.elapsed();
    assert!(
        matches!(answer, Err(StoreError::Unavailable(_))),
        "{line:?}: {answer:?}"
    );
    assert!(took < within, "{line:?}: refused after {took:?}");
}

async fn until(come: impl Fn() -> bool) {
    let waited = timeout(Duration::from_mins(1), async {
        while !come() {
            sleep(Duration::from_millis(2)).await;
        }
    });
    waited.await.expect("it comes to pass");
}

/// What becomes of bytes between the store and the database.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Line {
    /// They go through.
    Whole,
    /// Nobody listens, as when the database is stopped.
    Cut,
    /// They are taken and lead to nothing, as when the database or a network stands still.
    Still,
}

/// A port before the database.
struct Wire {
    port: u16,
    line: watch::Sender<Line>,
    task: JoinHandle<()>,
}

impl Wire {
    fn to(database: u16) -> Self {
        let listener = listen(0);
        let port = listener.local_addr().expect("it is bound").port();
        let line = watch::Sender::new(Line::Whole);
        let task = tokio::spawn(carry(listener, port, database, line.subscribe()));
        Self { port, line, task }
    }

    fn set(&self, line: Line) {
        self.line.send_replace(line);
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn listen(port: u16) -> TcpListener {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_reuseaddr(true).expect("it can be set");
    socket
        .bind(SocketAddr::from(([127, 0, 0, 1], port)))
        .expect("the port is free");
    socket.listen(64).expect("it listens")
}

async fn carry(listener: TcpListener, port: u16, database: u16, mut line: watch::Receiver<Line>) {
    let mut listener = Some(listener);
    loop {
        let now = *line.borrow_and_update();
        match now {
            Line::Cut => listener = None,
            Line::Whole | Line::Still => _ = listener.get_or_insert_with(|| listen(port)),
        }
        let Some(open) = &listener else {
            if line.changed().await.is_err() {
                return;
            }
            continue;
        };
        tokio::select! {
            changed = line.changed() => if changed.is_err() { return },
            Ok((inner, _)) = open.accept() => drop(tokio::spawn(connect(inner, database, line.clone()))),
        }
    }
}

/// One connection. Bytes that were lost while it stood still do not come back, so it ends with that.
async fn connect(mut inner: TcpStream, database: u16, mut line: watch::Receiver<Line>) {
    if *line.borrow_and_update() == Line::Whole {
        let mut outer = TcpStream::connect(("127.0.0.1", database))
            .await
            .expect("the cluster answers");
        tokio::select! {
            _ = copy_bidirectional(&mut inner, &mut outer) => return,
            _ = line.changed() => {}
        }
    }
    while *line.borrow_and_update() == Line::Still {
        if line.changed().await.is_err() {
            return;
        }
    }
}
