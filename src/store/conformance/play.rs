//! Every field that may hold something of a person, filled with a word that can be looked for.

use std::time::Duration;

use contract::{
    Argument, Author, Card, Choice, Contact, ConversationId, CounselorId, Locale, Phrase, PhraseKey, Seq, Show, Text,
};

use super::TestDatabase;
use super::cast::{
    NOW, TELEGRAM, Tell as _, begin, claims, closes, counselor, id, messages, noted, peer, rebinds, same, says, told,
    waits, wanted,
};
use crate::{Arrival, Attempt, Counselor, Invitation, Presence, Rest, Role, SignIn, Standing, Store};
use conversation::{Audit, Closing, Conversation, Decision, Memory, ReturnCode, ReturnCodeKind, Turn};

/// What must not be found. Each is long enough not to come about by chance.
pub const SECRETS: [&str; 22] = [
    "sentinel-peer-1",
    "sentinel-new-peer-2",
    "sentinel-delivery-key-3",
    "sentinel-words-4 스토킹을 당하고",
    "sentinel-bot-words-5",
    "sentinel-choice-value-6",
    "sentinel-choice-label-7",
    "sentinel-card-8",
    "sentinel-argument-9",
    "sentinel-memory-10",
    "sentinel-handle-11",
    "sentinel-locator-12",
    "sentinel-hash-13",
    "sentinel-name-14",
    "sentinel-password-15",
    "sentinel-totp-16",
    "sentinel-invitation-17",
    "sentinel-session-18",
    "sentinel-reason-19",
    "sentinel-forgotten-20",
    "sentinel-erased-21",
    "sentinel-rule-22",
];

/// Says all of them, in conversations that stay open, are closed, erased and in part forgotten. Returns the store,
/// still open, so that its log can be searched too.
pub async fn say_everything(world: &dyn TestDatabase) -> std::sync::Arc<dyn Store> {
    let store = world.open("n1").await;
    for (who, text) in [
        (SECRETS[0], SECRETS[3]),
        ("erased", SECRETS[20]),
        ("closed", SECRETS[3]),
    ] {
        let text = text.to_owned();
        let occurrence = told(move |before| Ok(everything(before, &text)));
        let key = format!("{} of {who}", SECRETS[2]);
        begin(
            &*store,
            Arrival {
                handles: vec![Text::from(SECRETS[10])],
                occurrence,
                ..messages(who, &key, "")
            },
        )
        .await;
    }
    let forget = |before: &Conversation| {
        let turns = vec![says(Author::Visitor, SECRETS[19])];
        Ok(Decision {
            turns,
            ..everything(before, SECRETS[3])
        })
    };
    store.tell(id(SECRETS[0]), &forget).await.expect("it is written");
    let forgotten = |before: &Conversation| {
        Ok(Decision {
            forget: vec![Seq(3)],
            ..everything(before, SECRETS[3])
        })
    };
    store.tell(id(SECRETS[0]), &forgotten).await.expect("it is written");
    for outgoing in store.outgoing(&wanted("me", NOW)).await.expect("they are leased") {
        store
            .attempted(&outgoing, &Attempt::Sent(vec![Text::from(SECRETS[10])], Rest::Done))
            .await
            .expect("it is noted");
    }
    staff(&*store).await;
    store.tell(id(SECRETS[0]), &waits(NOW)).await.expect("it waits");
    store
        .tell(id(SECRETS[0]), &claims(&counselor("kim")))
        .await
        .expect("it is claimed");
    store
        .tell(id(SECRETS[0]), &rebinds(&TELEGRAM, &peer(SECRETS[1]), 2))
        .await
        .expect("it is given to another peer");
    come_back(&*store).await;
    store
        .tell(id("erased"), &closes(Closing::Erase))
        .await
        .expect("it is erased");
    store
        .tell(id("closed"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    store
}

/// Erases one conversation, as its visitor asks.
pub async fn erase(store: &dyn Store, conversation: ConversationId) {
    store
        .tell(conversation, &closes(Closing::Erase))
        .await
        .expect("it is erased");
}

fn everything(before: &Conversation, text: &str) -> Decision {
    let card = Card {
        id: String::from("danger"),
        contacts: vec![Contact {
            number: String::from("112"),
            about: Text::from(SECRETS[7]),
        }],
        show: Some(Show {
            hangul: Text::from(SECRETS[7]),
            sound: Text::from(SECRETS[7]),
            meaning: Text::from(SECRETS[7]),
        }),
    };
    let mut phrase = Phrase::plain(PhraseKey::of("visa-status"));
    phrase
        .arguments
        .insert(String::from("answer"), Argument::Text(Text::from(SECRETS[8])));
    let answer = Turn {
        choices: vec![Choice {
            value: String::from(SECRETS[5]),
            label: Text::from(SECRETS[6]),
        }],
        card: Some(card),
        phrase: Some(phrase),
        ..says(Author::Bot, SECRETS[4])
    };
    let memory = Memory(SECRETS[9].repeat(20).into_bytes());
    let rule = Audit {
        reason: Some(Text::from(SECRETS[18])),
        rule: Some(String::from(SECRETS[21])),
        ..noted(&counselor("server"), "risk 3", &before.id.to_string())
    };
    Decision {
        turns: vec![says(Author::Visitor, text), answer],
        memory,
        audit: vec![rule],
        ..same(before)
    }
}

async fn staff(store: &dyn Store) {
    let entry = Audit {
        reason: Some(Text::from(SECRETS[18])),
        ..noted(&counselor("server"), "enlist", "kim")
    };
    let kim = Counselor {
        id: CounselorId::stored(String::from("kim")),
        name: String::from(SECRETS[13]),
        role: Role::Supervisor,
        standing: Standing::Active,
        locales: vec![Locale::KO],
        password: Some(Text::from(SECRETS[14])),
        totp: Some(Text::from(SECRETS[15])),
        totp_step: 1,
        signed_in: None,
        changes: Vec::new(),
        version: 0,
    };
    store.enlist(&kim, &entry).await.expect("she is enlisted");
    let invitation = Invitation {
        counselor: counselor("kim"),
        totp: Text::from(SECRETS[15]),
        until: NOW,
    };
    store
        .invite(&Text::from(SECRETS[16]), &invitation)
        .await
        .expect("she is invited");
    let sign_in = SignIn {
        counselor: counselor("kim"),
        since: NOW,
        seen: NOW,
        presence: Presence::Available,
    };
    store
        .sign_in(&Text::from(SECRETS[17]), &sign_in, &entry)
        .await
        .expect("she is signed in");
}

async fn come_back(store: &dyn Store) {
    let return_code = ReturnCode {
        kind: ReturnCodeKind::Code,
        locator: Text::from(SECRETS[11]),
        hash: Some(String::from(SECRETS[12])),
        conversation: id(SECRETS[0]),
        until: NOW.after(Duration::from_hours(24)),
    };
    store.issue(&return_code).await.expect("it is issued");
}
