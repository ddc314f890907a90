//! The people at the desk.

use std::time::Duration;

use contract::{Locale, Moment, Text};

use super::TestDatabase;
use super::cast::{NOW, counselor, noted};
use crate::{Change, Counselor, Invitation, Presence, Role, SignIn, Standing, StoreError, What};

fn kim() -> Counselor {
    Counselor {
        id: counselor("1f"),
        name: String::from("Kim Ji-won"),
        role: Role::Counselor,
        standing: Standing::Active,
        locales: vec![Locale::KO, Locale::EN],
        password: Some(Text::from("$argon2id$hash")),
        totp: Some(Text::from("JBSWY3DPEHPK3PXP")),
        totp_step: 5,
        signed_in: Some(NOW),
        changes: vec![Change {
            what: What::Invited,
            by: None,
            at: NOW,
        }],
        version: 0,
    }
}

fn signed_in(presence: Presence, seen: Moment) -> SignIn {
    SignIn {
        counselor: counselor("1f"),
        since: NOW,
        seen,
        presence,
    }
}

pub(super) async fn is_found_by_name(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let entry = noted(&counselor("server"), "enlist", "1f");
    store.enlist(&kim(), &entry).await.expect("she is enlisted");
    let found = store.counselor_named("  KIM ji-WON ").await.expect("she is looked for");
    assert_eq!(
        found,
        Some(Counselor { version: 1, ..kim() }),
        "whatever the case, and whole"
    );
    assert_eq!(store.counselor_named("Kim").await.expect("she is looked for"), None);

    let namesake = Counselor {
        id: counselor("2f"),
        name: String::from("kim JI-WON"),
        ..kim()
    };
    assert!(
        matches!(store.enlist(&namesake, &entry).await, Err(StoreError::Conflict)),
        "a name is one person's"
    );
    let married = Counselor {
        name: String::from("Lee Ji-won"),
        version: 1,
        ..kim()
    };
    store.enlist(&married, &entry).await.expect("she has another name now");
    assert!(
        matches!(store.enlist(&married, &entry).await, Err(StoreError::Conflict)),
        "it was changed since"
    );
    assert_eq!(
        store.counselor_named("Kim Ji-won").await.expect("she is looked for"),
        None
    );
    store.enlist(&namesake, &entry).await.expect("the name is free");
    let taken = Counselor {
        name: String::from("Lee Ji-won"),
        version: 1,
        ..namesake
    };
    assert!(matches!(store.enlist(&taken, &entry).await, Err(StoreError::Conflict)));
    let names: Vec<String> = store
        .counselors()
        .await
        .expect("they are read")
        .into_iter()
        .map(|one| one.name)
        .collect();
    assert_eq!(names, ["Lee Ji-won", "kim JI-WON"]);
    assert_eq!(
        store.holds().await.expect("the audit holds"),
        3,
        "what was refused is not noted"
    );
}

pub(super) async fn has_one_link(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let entry = noted(&counselor("1f"), "sign_in", "1f");
    store.enlist(&kim(), &entry).await.expect("she is enlisted");
    let invitation = Invitation {
        counselor: counselor("1f"),
        totp: Text::from("JBSWY3DP"),
        until: NOW,
    };
    let (void, link) = (Text::from("older link"), Text::from("link"));
    let before = Moment(NOW.0 - 1);
    store.invite(&void, &invitation).await.expect("she is invited");
    store.invite(&link, &invitation).await.expect("she is invited again");
    assert_eq!(
        store.invitation(&void, before).await.expect("it is read"),
        None,
        "one link a person"
    );
    assert_eq!(
        store.invitations(before).await.expect("they are listed"),
        [(counselor("1f"), NOW)]
    );
    assert!(store.invitations(NOW).await.expect("they are listed").is_empty());
    assert_eq!(
        store.invitation(&link, before).await.expect("it is read"),
        Some(invitation)
    );
    assert_eq!(
        store.invitation(&link, NOW).await.expect("it is read"),
        None,
        "it has run out"
    );
    store.uninvite(&link).await.expect("it is used");
    assert!(
        matches!(store.uninvite(&link).await, Err(StoreError::Gone)),
        "it works once"
    );
    let invitation = Invitation {
        counselor: counselor("1f"),
        totp: Text::from("JBSWY3DP"),
        until: NOW,
    };
    store.invite(&link, &invitation).await.expect("she is invited");
    store.revoke(&counselor("1f"), &entry).await.expect("it is taken back");
    assert_eq!(store.invitation(&link, before).await.expect("it is read"), None);
    let again = store.revoke(&counselor("1f"), &entry).await;
    assert!(matches!(again, Err(StoreError::Gone)), "there is none");
}

pub(super) async fn signs_in_and_out(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let entry = noted(&counselor("1f"), "sign_in", "1f");
    store.enlist(&kim(), &entry).await.expect("she is enlisted");
    let later = NOW.after(Duration::from_mins(1));
    let (desk, phone) = (Text::from("desk"), Text::from("phone"));
    store
        .sign_in(&desk, &signed_in(Presence::Available, NOW), &entry)
        .await
        .expect("she is signed in");
    store
        .sign_in(&phone, &signed_in(Presence::Off, NOW), &entry)
        .await
        .expect("she is signed in");
    assert_eq!(
        store.signed_in(&desk).await.expect("it is read"),
        Some(signed_in(Presence::Available, NOW))
    );
    store.seen(&desk, Presence::Break, later).await.expect("she was seen");
    assert_eq!(
        store.present(NOW).await.expect("they are read"),
        [(counselor("1f"), Presence::Break)],
        "the last counts"
    );
    assert!(
        store
            .present(later.after(Duration::from_millis(1)))
            .await
            .expect("they are read")
            .is_empty()
    );

    store.sign_out(&desk, &entry).await.expect("she is signed out");
    assert_eq!(store.signed_in(&desk).await.expect("it is read"), None);
    assert!(matches!(store.sign_out(&desk, &entry).await, Err(StoreError::Gone)));
    assert!(matches!(
        store.seen(&desk, Presence::Off, later).await,
        Err(StoreError::Gone)
    ));
    assert_eq!(
        store.last_seen().await.expect("they are read"),
        [(counselor("1f"), NOW)],
        "the phone"
    );
    store
        .sign_in(&desk, &signed_in(Presence::Available, NOW), &entry)
        .await
        .expect("she is signed in");
    let gone = store.sign_out_everywhere(&counselor("1f"), &entry).await;
    assert_eq!(gone.expect("she is signed out"), 2);
    assert_eq!(store.signed_in(&phone).await.expect("it is read"), None);
    store
        .sign_in(&phone, &signed_in(Presence::Off, NOW), &entry)
        .await
        .expect("she is signed in");
    let disabled = Counselor {
        standing: Standing::Disabled,
        version: 1,
        ..kim()
    };
    store.enlist(&disabled, &entry).await.expect("she is disabled");
    assert_eq!(
        store.signed_in(&phone).await.expect("it is read"),
        None,
        "and with it signed out everywhere"
    );
}

pub(super) async fn leases_have_one_owner(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    let lease = async |at: usize, owner: &str, now: i64, until: i64| {
        nodes[at]
            .lease("telegram", owner, Moment(now), Moment(until))
            .await
            .expect("it is asked for")
    };
    assert!(lease(0, "n1", 0, 10).await);
    assert!(!lease(1, "n2", 5, 15).await, "it is held");
    assert!(lease(0, "n1", 9, 20).await, "its owner keeps it");
    assert!(!lease(1, "n2", 19, 30).await);
    assert!(lease(1, "n2", 20, 30).await, "it has run out");
    assert!(!lease(0, "n1", 25, 40).await);
    assert!(
        lease(1, "n2", 25, 25).await && lease(0, "n1", 25, 40).await,
        "it was handed back"
    );
    nodes[0].ready().await.expect("the database can be written");
}
