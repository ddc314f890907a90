//! The ledger: what visitors were told is committed, kept by themselves, and held against the database afterwards.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use contract::Author;
use contract::Seq;

use super::cast::{TOLD, WEB, peer, writes};
use crate::{Arrival, ArrivalOutcome, Store};

/// Visitors who write at the same time.
const VISITORS: usize = 8;

/// Writes on where the ledger ends, each visitor one message after the other, and notes what is acknowledged. A message
/// that is not acknowledged is sent again under its own key, as a page does. It never ends by itself: its process is
/// killed.
pub async fn write_on(store: &dyn Store, ledger: &Path) {
    let mut last = acknowledged(ledger);
    let mut notes = OpenOptions::new()
        .append(true)
        .create(true)
        .open(ledger)
        .expect("the ledger can be written");
    loop {
        let batch: Vec<Arrival> = (0..VISITORS)
            .map(|who| {
                let who = format!("visitor-{who}");
                let next = last.get(&who).map_or(0, |last| last + 1);
                writes(&who, &format!("{who} {next}"), &next.to_string())
            })
            .collect();
        let outcomes = store.turns(&TOLD, &batch).await;
        for (arrival, outcome) in batch.iter().zip(outcomes) {
            let who = arrival.peer.expose();
            match outcome {
                Ok(ArrivalOutcome::Committed { .. } | ArrivalOutcome::Duplicate { .. }) => {
                    let next = last.entry(who.to_owned()).and_modify(|last| *last += 1).or_insert(0);
                    note(&mut notes, &format!("{who} {next}\n"));
                }
                Ok(other) => panic!("{other:?}"),
                Err(error) => note(&mut notes, &format!("# {error}\n")),
            }
        }
    }
}

/// What the database must hold: everything that was acknowledged, once, in order, with its answer; and beyond that at
/// most the one message that was on its way.
pub async fn check(store: &dyn Store, ledger: &Path) {
    for (who, last) in acknowledged(ledger) {
        let conversation = store
            .of_peer(&WEB, &peer(&who))
            .await
            .expect("it is read")
            .expect("it is there");
        let mut said = Vec::new();
        loop {
            let after = Seq(said.len() as u64);
            let page = store.since(conversation.id, after, 1_000).await.expect("they are read");
            if page.is_empty() {
                break;
            }
            said.extend(page);
        }
        for (at, turns) in said.chunks(2).enumerate() {
            assert_eq!(turns.len(), 2, "{who} got no answer to {at}");
            assert_eq!(
                (turns[0].author, turns[0].text.expose()),
                (Author::Visitor, &*at.to_string()),
                "{who}"
            );
            assert_eq!(
                (turns[1].author, turns[1].text.expose()),
                (Author::Bot, &*format!("{at}!")),
                "{who}"
            );
        }
        let written = said.len() as u64 / 2;
        assert!(
            written == last + 1 || written == last + 2,
            "{who} was told of {last}, {written} are there"
        );
    }
}

/// The last message of each visitor that was acknowledged.
fn acknowledged(ledger: &Path) -> HashMap<String, u64> {
    let text = fs::read_to_string(ledger).unwrap_or_default();
    let mut last = HashMap::new();
    // A line without its end was cut off by the kill: it was not noted.
    for line in text.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
        if let Some((who, at)) = line.trim_end().split_once(' ')
            && let Ok(at) = at.parse()
        {
            last.insert(who.to_owned(), at);
        }
    }
    last
}

fn note(notes: &mut File, line: &str) {
    notes.write_all(line.as_bytes()).expect("the ledger can be written");
}
