//! The audit tells when somebody has touched it.

use contract::{Moment, Text};

use super::TestDatabase;
use super::cast::{NOW, Tell as _, begin, claims, closes, counselor, id, noted, same, waits, writes};
use crate::{ChainFault, Store, StoreError};
use conversation::{Audit, Closing, Conversation, Decision};

async fn breaks(store: &dyn Store, why: &str) {
    assert!(matches!(store.holds().await, Err(StoreError::Tampered)), "{why}");
}

pub(super) async fn holds_link_by_link(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    assert_eq!(store.holds().await.expect("an empty chain holds"), 0);
    begin(&*store, writes("p", "k", "help")).await;
    store.tell(id("p"), &waits(NOW)).await.expect("it waits");
    store
        .tell(id("p"), &claims(&counselor("kim")))
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
        store.holds().await.expect("the chain holds"),
        5,
        "a node's chain is its own"
    );
    assert_eq!(other.holds().await.expect("the chain holds"), 1);

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
        ("at = at + 3600000", "at = at - 3600000"),
        ("form = 1", "form = 2"),
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
        assert_eq!(store.holds().await.expect("mended, the chain holds"), 5, "{forged}");
    }
    let detail = "UPDATE audit SET detail = (SELECT detail FROM audit WHERE node = 'n1' AND seq = 2) WHERE node = 'n1' AND seq = 3";
    let kept = "CREATE TABLE kept AS SELECT * FROM audit";
    world.meddle(kept).await.expect("a copy is kept");
    world.meddle(detail).await.expect("what is sealed is exchanged");
    breaks(&*store, "what is sealed was exchanged").await;
    for cut in ["seq = 1", "seq = 3", "seq = 5"] {
        mend(world).await;
        assert_eq!(store.holds().await.expect("mended, the chain holds"), 5);
        world
            .meddle(&format!("DELETE FROM audit WHERE node = 'n1' AND {cut}"))
            .await
            .expect("it is cut");
        breaks(&*store, cut).await;
    }
}

async fn mend(world: &dyn TestDatabase) {
    world.meddle("DELETE FROM audit").await.expect("it is deleted");
    world
        .meddle("INSERT INTO audit SELECT * FROM kept")
        .await
        .expect("it is mended");
}

/// Whoever takes the last entries away has to change the head with them, and cannot seal it; whoever has an older head
/// as well cannot put it past the last check.
pub(super) async fn knows_where_it_ended(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let note = async || {
        store
            .note(&noted(&counselor("kim"), "open", "p"))
            .await
            .expect("it is noted");
    };
    let fault = async || {
        let chains = store.chains().await.expect("they are checked");
        chains.into_iter().find_map(|chain| chain.fault)
    };
    for _ in 0..3 {
        note().await;
    }
    world.disarm_audit().await;
    for copy in [
        "CREATE TABLE kept AS SELECT * FROM audit",
        "CREATE TABLE kept_head AS SELECT * FROM audit_head",
    ] {
        world.meddle(copy).await.expect("a copy is kept");
    }
    note().await;
    for (what, shortened) in [
        (
            "the head says what the third entry says",
            "UPDATE audit_head SET seq = 3, link = (SELECT link FROM audit WHERE seq = 3)",
        ),
        ("the head is not sealed", "UPDATE audit_head SET seal = NULL"),
        ("there is no head", "DELETE FROM audit_head"),
    ] {
        world
            .meddle("CREATE TABLE now_head AS SELECT * FROM audit_head")
            .await
            .expect("a copy is kept");
        world.meddle(shortened).await.expect("it is shortened");
        breaks(&*store, what).await;
        assert_eq!(fault().await, Some(ChainFault::Head), "{what}");
        for back in [
            "DELETE FROM audit_head",
            "INSERT INTO audit_head SELECT * FROM now_head",
            "DROP TABLE now_head",
        ] {
            world.meddle(back).await.expect("it is put back");
        }
        assert_eq!(store.holds().await.expect("mended, the chain holds"), 4, "{what}");
    }

    store.anchor().await.expect("the end is remembered");
    for back in [
        "DELETE FROM audit_head",
        "INSERT INTO audit_head SELECT * FROM kept_head",
    ] {
        world.meddle(back).await.expect("the older head is put there");
    }
    mend(world).await;
    assert_eq!(fault().await, Some(ChainFault::Older(4)), "an older copy, whole");
    note().await;
    assert_eq!(fault().await, Some(ChainFault::Older(4)), "and gone on with");
    for gone in ["DELETE FROM audit", "DELETE FROM audit_head"] {
        world.meddle(gone).await.expect("it is emptied");
    }
    assert_eq!(fault().await, Some(ChainFault::Older(4)), "all of it is gone");

    store
        .accept(&noted(&counselor("kim"), "accept", "kim"))
        .await
        .expect("it is taken as it is");
    assert_eq!(fault().await, None, "a person knows why");
    let chains = store.chains().await.expect("they are checked");
    assert_eq!(chains.len(), 1);
    assert_eq!((chains[0].entries, chains[0].end.len()), (1, 32));
}

/// What is kept for years does not tell what is erased.
pub(super) async fn keeps_the_hour_and_a_pseudonym(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let (kim, rule) = (counselor("kim"), "en/intruder-outside");
    for (who, key) in [("p", "k0"), ("q", "k1")] {
        begin(&*store, writes(who, key, "help")).await;
        let raised = move |before: &Conversation| {
            let raised = Audit {
                rule: Some(String::from(rule)),
                reason: Some(Text::from("he stands at the door")),
                ..noted(&counselor("server"), "risk 3", &before.id.to_string())
            };
            Ok(Decision {
                audit: vec![raised],
                ..same(before)
            })
        };
        store.tell(id(who), &raised).await.expect("it is raised");
        store
            .note(&noted(&kim, "open", &id(who).to_string()))
            .await
            .expect("it is noted");
    }
    let count = async |what: &str| world.count(&format!("SELECT COUNT(*) FROM audit WHERE {what}")).await;
    assert_eq!(count("node = 'n1'").await, 4);
    for (what, told) in [
        ("at % 3600000 <> 0", "a minute"),
        ("action <> 'open' AND action <> 'risk 3'", "a rule"),
        ("reason IS NOT NULL OR detail IS NULL", "a reason in the open, or none"),
        ("subject IN (SELECT id FROM conversation)", "which conversation"),
    ] {
        assert_eq!(count(what).await, 0, "the audit tells {told}");
    }
    let subjects = "SELECT COUNT(DISTINCT subject) FROM audit";
    assert_eq!(
        world.count(subjects).await,
        2,
        "entries of one conversation belong together"
    );

    store
        .tell(id("p"), &closes(Closing::Erase))
        .await
        .expect("it is erased");
    let noting = store.note(&noted(&kim, "open", &id("p").to_string())).await;
    assert!(matches!(noting, Err(StoreError::Gone)), "{noting:?}");
    assert_eq!(store.holds().await.expect("without the key the chain holds"), 4);
    let last = closes(Closing::Erase);
    let farewell = move |before: &Conversation| {
        Ok(Decision {
            audit: vec![noted(&counselor("server"), "erase", &before.id.to_string())],
            ..last(before)?
        })
    };
    store.tell(id("q"), &farewell).await.expect("it is erased");
    assert_eq!(world.count(subjects).await, 2);
    assert_eq!(store.holds().await.expect("the chain holds"), 5);
    assert_eq!(world.count("SELECT COUNT(*) FROM wrapped_key").await, 0);
    assert_eq!(NOW.hour().0, world.count("SELECT MAX(at) FROM audit").await);
}
