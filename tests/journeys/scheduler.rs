//! What happens by itself goes on when a part of it fails.

use std::process::Command;
use std::time::Duration;

use contract::Clock;
use switchboard::Role;

use crate::stage::{Stage, Visitor};

/// What SQLite says to a statement, beside the server that has the file open.
fn sqlite(stage: &Stage, sql: &str) -> String {
    let file = stage.folder.path().join("data/haemil.db");
    let answer = Command::new("sqlite3")
        .args(["-cmd", ".timeout 5000"])
        .arg(file)
        .arg(sql)
        .output()
        .expect("sqlite3 is installed");
    assert!(answer.status.success(), "{answer:?}");
    String::from_utf8_lossy(&answer.stdout).trim().to_owned()
}

async fn waits(stage: &Stage) -> Visitor {
    let mut visitor = stage.visitor("vi").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    visitor.says("gặp người").await;
    visitor
}

#[tokio::test]
async fn a_timer_that_cannot_be_worked_off_is_put_off_and_told() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["vi"]).await;
    let admin = stage.member("Admin", Role::Administrator, &["ko"]).await;
    minji.is_here().await;
    let _broken = waits(&stage).await;
    let id = minji.queue().await[0]["id"].as_str().expect("an id").to_owned();
    let mut other = waits(&stage).await;
    let before = other.turns().await.len();
    sqlite(
        &stage,
        &format!(
            "CREATE TRIGGER broken BEFORE UPDATE ON conversation WHEN OLD.id = '{id}'
             BEGIN SELECT RAISE(ABORT, 'it cannot be written'); END"
        ),
    );
    stage.later(76);
    minji.is_here().await;
    let put_off = || {
        let due = sqlite(&stage, &format!("SELECT due FROM timer WHERE conversation = '{id}'"));
        due.parse::<i64>().expect("its timer is still there") > stage.clock.now().0
    };
    let mut seen = (0, false, false);
    for _ in 0..200 {
        let failing = admin.get("me").await["me"]["notices"]["failing"]
            .as_u64()
            .expect("a number");
        seen = (failing, other.turns().await.len() > before, put_off());
        if seen == (1, true, true) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let (failing, told, put_off) = seen;
    assert_eq!(failing, 1, "those who run the server are told");
    assert!(told, "the other one is told how things stand");
    assert!(put_off, "it is tried again later, not twice a second");
    stage.shut().await;
}
