//! What strangers do to a server, all at once.

use std::cell::Cell;
use std::fmt;
use std::io::Result;
use std::rc::Rc;
use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::Arguments;
use super::talk::{self, Talk};
use super::visitor::Visitor;

/// How long an attacker pauses between two acts.
const PAUSE: Duration = Duration::from_secs(1);

/// Attackers at work.
pub(crate) struct Attackers {
    tasks: Vec<JoinHandle<()>>,
    tally: Rc<Tally>,
}

/// How it went for them.
#[derive(Default)]
pub(crate) struct Tally {
    connected: Cell<u32>,
    hung_up: Cell<u32>,
    taken: Cell<u32>,
    refused: Cell<u32>,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} connections, {} of them ended by the server; {} messages taken, {} refused",
            self.connected.get(),
            self.hung_up.get(),
            self.taken.get(),
            self.refused.get()
        )
    }
}

/// A way of holding a connection.
#[derive(Clone, Copy)]
enum Slow {
    Head,
    Nothing,
    Body,
    KeptAlive,
}

/// Begins all attacks. Each kind comes from an address of its own; the connections with one token come from many, or
/// the limit of an address would already stop them.
pub(crate) async fn begin(address: &str, arguments: &Arguments) -> Attackers {
    let tally = Rc::new(Tally::default());
    let mut tasks = Vec::new();
    for (last, slow) in [Slow::Head, Slow::Nothing, Slow::Body, Slow::KeptAlive]
        .into_iter()
        .enumerate()
    {
        let from = [127, 0, 2, u8::try_from(last + 1).unwrap_or(1)];
        for _ in 0..arguments.slow {
            let (address, tally) = (address.to_owned(), tally.clone());
            tasks.push(tokio::task::spawn_local(async move {
                loop {
                    let _ = hold(&address, from, slow, &tally).await;
                    sleep(PAUSE).await;
                }
            }));
        }
    }
    let visitor = Visitor::open(address, [127, 0, 3, 250])
        .await
        .expect("an attacker opens a conversation");
    let token = visitor.token().to_owned();
    for number in 0..arguments.writing {
        let (address, tally, token) = (address.to_owned(), tally.clone(), token.clone());
        let from = [127, 0, 3, u8::try_from(number % 20 + 1).unwrap_or(1)];
        tasks.push(tokio::task::spawn_local(async move {
            loop {
                let _ = write(&address, from, &token, &tally).await;
                sleep(PAUSE).await;
            }
        }));
    }
    let (openings, address, opened) = (arguments.openings.max(1), address.to_owned(), tally.clone());
    tasks.push(tokio::task::spawn_local(async move {
        loop {
            if Talk::open(&address, [127, 0, 2, 9]).await.is_ok() {
                opened.connected.set(opened.connected.get() + 1);
            }
            sleep(PAUSE / u32::try_from(openings).unwrap_or(u32::MAX)).await;
        }
    }));
    Attackers { tasks, tally }
}

impl Attackers {
    pub(crate) fn end(self) -> Rc<Tally> {
        for task in &self.tasks {
            task.abort();
        }
        self.tally
    }
}

async fn hold(address: &str, from: [u8; 4], slow: Slow, tally: &Tally) -> Result<()> {
    let mut talk = Talk::open(address, from).await?;
    tally.connected.set(tally.connected.get() + 1);
    let begin = match slow {
        Slow::Head => String::from("GET / HTTP/1.1\r\n"),
        Slow::Nothing => String::new(),
        Slow::Body => {
            let mut request = talk.request("POST", "/chat/turns", &[], &" ".repeat(64));
            request.truncate(request.len() - 32);
            request
        }
        Slow::KeptAlive => talk.request("GET", "/favicon.ico", &[], ""),
    };
    talk.stream.write_all(begin.as_bytes()).await?;
    let mut heard = [0; 1_024];
    loop {
        match timeout(PAUSE, talk.stream.read(&mut heard)).await {
            Ok(Ok(0) | Err(_)) => {
                tally.hung_up.set(tally.hung_up.get() + 1);
                return Ok(());
            }
            Err(_) if matches!(slow, Slow::Head) => talk.stream.write_all(b"a: b\r\n").await?,
            Ok(Ok(_)) | Err(_) => {}
        }
    }
}

async fn write(address: &str, from: [u8; 4], token: &str, tally: &Tally) -> Result<()> {
    let mut talk = Talk::open(address, from).await?;
    tally.connected.set(tally.connected.get() + 1);
    let bearer = format!("Bearer {token}");
    loop {
        let wish = json!({ "id": talk::uuid(), "text": "and another line" }).to_string();
        let asked = talk
            .ask("POST", "/chat/turns", &[("authorization", &bearer)], &wish)
            .await;
        let counted = match asked {
            Ok((200, _)) => &tally.taken,
            Ok(_) => &tally.refused,
            Err(_) => &tally.hung_up,
        };
        counted.set(counted.get() + 1);
        asked?;
        sleep(PAUSE).await;
    }
}
