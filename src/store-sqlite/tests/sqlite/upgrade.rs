//! A file of an older version is opened by this one.

use std::sync::Arc;

use contract::{ConversationId, CounselorId, Message, Moment, Seq, Text};
use conversation::{Audit, Subject};
use store::Upkeep as _;
use store::conformance::{Seeded, TestDatabase as _, keyring, say_everything};
use store::sealer::{Clear, Sealer};
use store::{Fate, Store, StoreError};

use crate::world::File;

/// What `0003_fewer_pages.sql` does, undone.
const BEFORE_FEWER_PAGES: &str = "
    CREATE TABLE old (
        conversation TEXT NOT NULL, seq BIGINT NOT NULL, body BLOB NOT NULL, at BIGINT NOT NULL, handles BLOB,
        failed BOOLEAN NOT NULL DEFAULT FALSE, doubtful BOOLEAN NOT NULL DEFAULT FALSE, PRIMARY KEY (conversation, seq)
    ) WITHOUT ROWID;
    INSERT INTO old SELECT conversation, seq, body, at, handles, failed, doubtful FROM turn;
    DROP TABLE turn;
    ALTER TABLE old RENAME TO turn;
    CREATE INDEX delivery_at ON delivery (at);
    DELETE FROM _sqlx_migrations WHERE version = 3;
    UPDATE turn SET failed = TRUE WHERE seq = 1;
    UPDATE turn SET doubtful = TRUE WHERE seq = 2;";

/// What the two migrations numbered 8 do, undone.
const BEFORE_SEALED_AUDIT: &str = "
    ALTER TABLE audit DROP COLUMN form;
    ALTER TABLE audit DROP COLUMN detail;
    ALTER TABLE audit_head DROP COLUMN seal;
    DROP TABLE invitation;
    CREATE TABLE invitation (token BLOB NOT NULL PRIMARY KEY, record BLOB NOT NULL, until BIGINT NOT NULL)
    WITHOUT ROWID;
    DELETE FROM _sqlx_migrations WHERE version = 8;
    DROP TABLE keys.audit_anchor;
    DELETE FROM keys._sqlx_migrations WHERE version = 8;";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_turn_is_still_there() {
    let world = File::fresh();
    let store = say_everything(&world).await;
    let conversations = conversations(&world).await;
    let before = told(&*store, &conversations).await;
    assert!(before.iter().any(|(turns, _)| turns.len() > 1), "something was said");
    store.close().await;

    world.meddle(BEFORE_FEWER_PAGES).await.expect("it is an older file");
    let store = world.open("n1").await;
    for ((turns, _), (still, fates)) in before.iter().zip(told(&*store, &conversations).await) {
        assert_eq!(*turns, still);
        let marks = [(Seq(1), Fate::Failed), (Seq(2), Fate::Doubtful)];
        assert_eq!(fates, marks[..turns.len().min(2)], "and what did not arrive");
    }
    assert_eq!(
        world
            .count("SELECT COUNT(*) FROM sqlite_master WHERE name = 'delivery_at'")
            .await,
        0
    );
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_of_the_earlier_form_still_hold() {
    let world = File::fresh();
    let url = format!("sqlite://{}", world.path("haemil.db").display());
    let made = store_sqlite::open(&url, keyring(), Arc::new(Seeded::new(99)), "n1")
        .await
        .expect("the database opens");
    let sealer = Sealer::new(made.vault(), Arc::new(Seeded::new(98)));
    made.close().await;
    world.meddle(BEFORE_SEALED_AUDIT).await.expect("it is an older file");
    let mut link = Vec::new();
    for (seq, action) in [(1_i64, "claim"), (2, "risk 3 en/intruder-outside"), (3, "risk 1")] {
        let (at, reason) = (
            1_767_236_647_123 + seq,
            sealer.seal_reason("n1", seq.cast_unsigned(), &Text::from("why")),
        );
        let clear = Clear {
            at,
            actor: "kim",
            action,
            subject: "0d7e1c6e-5f0c-4f43-9d41-1f1f9f3a2b10",
        };
        link = sealer
            .link_of_form_1("n1", seq.cast_unsigned(), &link, &clear, Some(&reason))
            .as_bytes()
            .to_vec();
        let entry = format!(
            "INSERT INTO audit (node, seq, at, actor, action, subject, reason, link)
             VALUES ('n1', {seq}, {at}, 'kim', '{action}', '{}', X'{}', X'{}')",
            clear.subject,
            vault::spell(&reason),
            vault::spell(&link)
        );
        world.meddle(&entry).await.expect("it is written");
    }
    let head = format!(
        "INSERT INTO audit_head (node, seq, link) VALUES ('n1', 3, X'{}')",
        vault::spell(&link)
    );
    world.meddle(&head).await.expect("it is written");

    let store = world.open("n1").await;
    assert_eq!(store.holds().await.expect("the older entries hold"), 3);
    let kim = CounselorId::stored(String::from("kim"));
    let entry = Audit {
        at: Moment(1_767_236_700_000),
        actor: kim.to_string(),
        action: String::from("sign in"),
        subject: Subject::Person(kim),
        reason: None,
        rule: None,
    };
    store.note(&entry).await.expect("it is noted");
    let chains = store.chains().await.expect("they are checked");
    assert_eq!(
        (chains[0].entries, chains[0].fault),
        (4, None),
        "both forms in one chain"
    );
    world.disarm_audit().await;
    world
        .meddle("UPDATE audit SET action = 'risk 4' WHERE seq = 3")
        .await
        .expect("it is forged");
    assert!(matches!(store.holds().await, Err(StoreError::Tampered)));
    store.close().await;
}

async fn conversations(world: &File) -> Vec<ConversationId> {
    let mut connection = world.connect().await;
    let ids: Vec<String> = sqlx::query_scalar("SELECT id FROM conversation WHERE memory IS NOT NULL ORDER BY id")
        .fetch_all(&mut connection)
        .await
        .expect("they are counted");
    ids.iter().filter_map(|id| ConversationId::parse(id)).collect()
}

/// What each conversation holds, and what of it has not arrived.
async fn told(store: &dyn Store, conversations: &[ConversationId]) -> Vec<(Vec<Message>, Vec<(Seq, Fate)>)> {
    let mut told = Vec::new();
    for id in conversations {
        let turns = store.since(*id, Seq(0), 100).await.expect("they are read");
        let fates = store.undelivered(*id).await.expect("it is read");
        told.push((turns, fates));
    }
    told
}
