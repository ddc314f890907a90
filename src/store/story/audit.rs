//! The audit tells when somebody has touched it.

use contract::Moment;

use super::World;
use super::cast::{NOW, begin, claims, counselor, id, noted, waits, writes};
use crate::{Audit, Store, StoreError};

async fn breaks(store: &dyn Store, why: &str) {
    assert!(matches!(store.audit_holds().await, Err(StoreError::Tampered)), "{why}");
}

pub(super) async fn holds_link_by_link(world: &dyn World) {
    let store = world.open("n1").await;
    assert_eq!(store.audit_holds().await.expect("an empty chain holds"), 0);
    begin(&*store, writes("p", "k", "help")).await;
    store.act(id("p"), &waits(NOW)).await.expect("it waits");
    store
        .act(id("p"), &claims(&counselor("kim")))
        .await
        .expect("it is claimed");
    for at in 0..4 {
        store
            .note(&Audit {
                at: Moment(at),
                ..noted(&counselor("kim"), "open", "p")
            })
            .await
            .expect("it is noted");
    }
    let other = world.open("n2").await;
    other
        .note(&noted(&counselor("lee"), "open", "p"))
        .await
        .expect("it is noted");
    assert_eq!(
        store.audit_holds().await.expect("the chain holds"),
        5,
        "a node's chain is its own"
    );
    assert_eq!(other.audit_holds().await.expect("the chain holds"), 1);

    for plain in ["UPDATE audit SET actor = 'lee'", "DELETE FROM audit"] {
        assert!(
            world.meddle(plain).await.is_err(),
            "the database itself refuses: {plain}"
        );
    }
    world.disarm_audit().await;
    for (forged, mended) in [
        ("actor = 'lee'", "actor = 'kim'"),
        ("action = 'sleep'", "action = 'open'"),
        ("at = at + 1", "at = at - 1"),
        ("subject = 'q'", "subject = 'p'"),
        ("seq = 9", "seq = 3"),
    ] {
        world
            .meddle(&format!("UPDATE audit SET {forged} WHERE node = 'n1' AND seq = 3"))
            .await
            .expect("it is forged");
        breaks(&*store, forged).await;
        let seq = if forged == "seq = 9" { 9 } else { 3 };
        world
            .meddle(&format!("UPDATE audit SET {mended} WHERE node = 'n1' AND seq = {seq}"))
            .await
            .expect("it is mended");
        assert_eq!(
            store.audit_holds().await.expect("mended, the chain holds"),
            5,
            "{forged}"
        );
    }
    let reason = "UPDATE audit SET reason = (SELECT reason FROM audit WHERE node = 'n1' AND seq = 2) WHERE node = 'n1' AND seq = 3";
    let kept = "CREATE TABLE kept AS SELECT * FROM audit";
    world.meddle(kept).await.expect("a copy is kept");
    world.meddle(reason).await.expect("a reason is exchanged");
    breaks(&*store, "a reason was exchanged").await;
    for cut in ["seq = 1", "seq = 3", "seq = 5"] {
        world.meddle("DELETE FROM audit").await.expect("it is deleted");
        world
            .meddle("INSERT INTO audit SELECT * FROM kept")
            .await
            .expect("it is mended");
        assert_eq!(store.audit_holds().await.expect("mended, the chain holds"), 5);
        world
            .meddle(&format!("DELETE FROM audit WHERE node = 'n1' AND {cut}"))
            .await
            .expect("it is cut");
        breaks(&*store, cut).await;
    }
}
