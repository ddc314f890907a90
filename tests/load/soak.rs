//! What ordinary people notice while strangers do to the server whatever a stranger can: nothing.
//!
//! Everybody has an address of their own on loopback: ordinary people 127.0.1.x, whoever looks at the page 127.0.4.x,
//! the one in danger 127.0.5.1, the counselor 127.0.6.1, attackers 127.0.2.x and 127.0.3.x. The server is given few
//! descriptors, so that attackers could take all of them. The same people first write for a while in peace, which is
//! what their waits are compared with. Server and attackers share the machine, so attackers pause between their acts:
//! what is measured is the server's limits, not who gets the processor.
//!
//! Waits are compared at the 95th percentile: twenty people write some hundred messages in that time, so the 99th would
//! be decided by three of them.

mod attack;
mod desk;
mod talk;
mod visitor;

use std::cell::Cell;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Duration;

use tokio::task::LocalSet;
use tokio::time::{sleep, timeout};

use crate::say;
use crate::server::{self, Server};
use desk::Counselor;
use visitor::{Visitor, Waits};

/// How long, and how many.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The server.
    #[arg(long, default_value = "target/release/haemil")]
    binary: std::path::PathBuf,
    /// How many seconds in peace, and as many under attack.
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Ordinary conversations.
    #[arg(long, default_value_t = 20)]
    people: u8,
    /// Connections of each slow kind.
    #[arg(long, default_value_t = 300)]
    slow: usize,
    /// Connections that write with one token.
    #[arg(long, default_value_t = 2_600)]
    writing: usize,
    /// Connections opened and left each second.
    #[arg(long, default_value_t = 400)]
    openings: u64,
    /// The server's hard limit of open files.
    #[arg(long, default_value_t = 2_048)]
    descriptors: u32,
}

/// How much longer than in peace a message may wait.
const LONGER: Duration = Duration::from_millis(100);

/// Within what time whoever is in danger is first in the queue, and the page is there.
const SOON: Duration = Duration::from_secs(1);

/// The whole of it, after which something hangs.
const AT_MOST: Duration = Duration::from_secs(150);

/// What was found wrong, each said as it is found.
#[derive(Default)]
struct Faults(Cell<u32>);

impl Faults {
    fn check(&self, holds: bool, what: &str) {
        say(&format!("{} {what}", if holds { "holds:" } else { "FAILS:" }));
        self.0.set(self.0.get() + u32::from(!holds));
    }
}

pub(crate) async fn run(arguments: &Arguments) -> ExitCode {
    // The attackers' own sockets.
    let _ = connections::connections();
    match timeout(AT_MOST, LocalSet::new().run_until(soak(arguments))).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(faults) => {
            say(&format!("{faults} of the assertions failed"));
            ExitCode::FAILURE
        }
        Err(_) => {
            say("FAILS: it did not end in time");
            ExitCode::FAILURE
        }
    }
}

async fn soak(arguments: &Arguments) -> u32 {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let port = server::free_port();
    let link = desk::invite(&arguments.binary, folder.path(), port).await;
    let server = Server::start_in(&arguments.binary, folder, port, Vec::new(), Some(arguments.descriptors)).await;
    let address = server.address();
    let faults = Faults::default();
    let counselor = Counselor::enrol(&address, &link).await;
    let mut people = Vec::new();
    for person in 1..=arguments.people {
        people.push(
            Visitor::open(&address, [127, 0, 1, person])
                .await
                .expect("a conversation opens in peace"),
        );
    }
    let span = Duration::from_secs(arguments.seconds);

    let (people, peace) = write_for(people, span).await;
    let attackers = attack::begin(&address, arguments).await;
    let page = tokio::task::spawn_local(look_at_the_page(address.clone(), span));
    let danger = tokio::task::spawn_local(danger(address.clone(), counselor, span / 2));
    let (people, war) = write_for(people, span).await;
    let most = server.descriptors();
    let looked = page.await.expect("the onlooker looks on");
    let danger = danger.await.expect("the one in danger writes");
    let tally = attackers.end();

    say(&format!(
        "attackers: {tally}; the server held {most} descriptors of {}",
        arguments.descriptors
    ));
    say(&format!("ordinary people, in peace: {peace}"));
    say(&format!("ordinary people, attacked: {war}"));
    faults.check(peace.refused == 0, "in peace every message is taken");
    faults.check(
        war.refused == 0,
        &format!(
            "under attack every message is taken ({} were not: {})",
            war.refused,
            war.reasons()
        ),
    );
    faults.check(
        war.at(95) <= peace.at(95) + LONGER,
        &format!(
            "a message waits at most {} ms longer at p95 ({:.1} ms, {:.1} ms in peace)",
            LONGER.as_millis(),
            millis(war.at(95)),
            millis(peace.at(95))
        ),
    );
    let mut lost = 0;
    for person in people {
        lost += person.lost().await;
    }
    faults.check(
        lost == 0,
        &format!("every message that was taken is there ({lost} are lost)"),
    );
    faults.check(
        looked.failed.is_empty(),
        &format!(
            "the page is there ({} of {} times it was not: {:?})",
            looked.failed.len(),
            looked.times,
            looked.failed.first()
        ),
    );
    match danger {
        Ok(wait) => faults.check(
            wait <= SOON,
            &format!(
                "whoever is in danger is first in the queue within a second ({:.0} ms)",
                millis(wait)
            ),
        ),
        Err(why) => faults.check(
            false,
            &format!("whoever is in danger is first in the queue within a second ({why})"),
        ),
    }
    faults.check(most < u64::from(arguments.descriptors), "descriptors are left");
    server.stop().await;
    faults.0.get()
}

/// Everybody writes at the pace of people for so long.
async fn write_for(people: Vec<Visitor>, span: Duration) -> (Vec<Visitor>, Waits) {
    let waits = Rc::new(std::cell::RefCell::new(Waits::default()));
    let mut writing = Vec::new();
    for (number, mut person) in people.into_iter().enumerate() {
        let waits = waits.clone();
        writing.push(tokio::task::spawn_local(async move {
            let end = crate::brings::now() + span;
            sleep(visitor::PACE * u32::try_from(number % 20).unwrap_or(0) / 20).await;
            while crate::brings::now() < end {
                let wait = person.writes().await;
                waits.borrow_mut().note(wait);
                sleep(visitor::PACE).await;
            }
            person
        }));
    }
    let mut people = Vec::new();
    for person in writing {
        people.push(person.await.expect("somebody ordinary writes on"));
    }
    (people, waits.take())
}

struct Looked {
    times: u32,
    failed: Vec<String>,
}

/// Somebody new opens the page, again and again, each from another address.
async fn look_at_the_page(address: String, span: Duration) -> Looked {
    let end = crate::brings::now() + span;
    let mut looked = Looked {
        times: 0,
        failed: Vec::new(),
    };
    while crate::brings::now() < end {
        let from = [127, 0, 4, u8::try_from(looked.times % 250 + 1).unwrap_or(1)];
        looked.times += 1;
        let page = async { talk::Talk::open(&address, from).await?.ask("GET", "/", &[], "").await };
        match timeout(SOON, page).await {
            Ok(Ok((200 | 503, page))) if page.contains("tel:112") && page.contains("tel:119") => {}
            Ok(Ok((status, _))) => looked.failed.push(status.to_string()),
            Ok(Err(error)) => looked.failed.push(error.to_string()),
            Err(_) => looked.failed.push(String::from("no answer within a second")),
        }
        sleep(Duration::from_millis(200)).await;
    }
    looked
}

/// In the middle of it somebody comes who is in danger; how long until the desk shows them first.
async fn danger(address: String, counselor: Counselor, later: Duration) -> Result<Duration, String> {
    sleep(later).await;
    let begun = crate::brings::now();
    let mut visitor = Visitor::open(&address, [127, 0, 5, 1])
        .await
        .map_err(|error| format!("no conversation: {error}"))?;
    visitor
        .says("스토킹을 당하고 있어요. 지금 집 앞에 와 있어요")
        .await
        .map_err(|error| format!("not taken: {error}"))?;
    loop {
        let first = counselor.first_in_queue().await?;
        if first.as_deref() == Some("L3") {
            return Ok(begun.elapsed());
        }
        if begun.elapsed() > SOON * 10 {
            return Err(format!("after ten seconds first is {first:?}"));
        }
        sleep(Duration::from_millis(50)).await;
    }
}

fn millis(wait: Duration) -> f64 {
    wait.as_secs_f64() * 1e3
}
