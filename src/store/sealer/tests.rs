use std::sync::atomic::{AtomicU8, Ordering};

use contract::{Author, Locale, Moment, Seq};

use super::*;
use conversation::{Memory, Turn};

struct Counting(AtomicU8);

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill_with(|| self.0.fetch_add(1, Ordering::Relaxed));
    }
}

fn sealer() -> Sealer {
    let entropy = Arc::new(Counting(AtomicU8::new(1)));
    let draw = |bytes: &mut [u8]| entropy.fill(bytes);
    let keyring = Arc::new(Keyring::draw(&draw));
    let shared = [DataKey::draw(&draw), DataKey::draw(&draw), DataKey::draw(&draw)];
    Sealer::new(Arc::new(Vault::new(keyring, shared)), entropy)
}

fn conversation(seed: u8) -> ConversationId {
    ConversationId::draw(&Counting(AtomicU8::new(seed)))
}

fn turn() -> Turn {
    Turn {
        author: Author::Visitor,
        by: None,
        text: Text::from("스토킹을 당하고 있어요"),
        locale: Locale::KO,
        choices: Vec::new(),
        card: None,
        phrase: None,
        at: Moment(5),
    }
}

#[test]
fn a_turn_opens_as_it_was_said() {
    let (sealer, id) = (sealer(), conversation(1));
    let key = sealer.new_key();
    let key = sealer.unwrap(id, &sealer.wrap(id, &key).key).expect("the key opens");
    let body = sealer.seal_turn(id, Seq(3), &key, &turn());
    let opened = sealer
        .open_turn(id, Seq(3), Moment(5), &key, &body)
        .expect("the turn opens");
    assert_eq!(opened, turn().message(Seq(3), Moment(5)));

    let forgotten = sealer.forget_turn(id, Seq(3), &key, &body).expect("the turn opens");
    let opened = sealer
        .open_turn(id, Seq(3), Moment(5), &key, &forgotten)
        .expect("what is left opens");
    assert_eq!((opened.text.expose(), opened.author), ("", Author::Visitor));
}

#[test]
fn a_value_belongs_to_its_row_and_column() {
    let (sealer, id, other) = (sealer(), conversation(1), conversation(2));
    let key = sealer.new_key();
    let tampered = |outcome: Result<(), StoreError>| matches!(outcome, Err(StoreError::Tampered));
    let body = sealer.seal_turn(id, Seq(3), &key, &turn());
    assert!(tampered(sealer.open_turn(id, Seq(4), Moment(5), &key, &body).map(drop)));
    assert!(tampered(
        sealer.open_turn(other, Seq(3), Moment(5), &key, &body).map(drop)
    ));
    let memory = sealer.seal_memory(id, &key, &Memory(b"address".to_vec()));
    assert!(tampered(sealer.open_address(id, &key, &memory).map(drop)));
    assert!(tampered(sealer.open_memory(other, &key, &memory).map(drop)));
    assert!(tampered(sealer.unwrap(other, &sealer.wrap(id, &key).key).map(drop)));
    let hash = sealer.seal_hash(id, ReturnCodeKind::Code, &key, "hash");
    assert!(tampered(
        sealer.open_hash(id, ReturnCodeKind::Reload, &key, &hash).map(drop)
    ));
}

#[test]
fn blind_indexes_tell_kinds_and_channels_apart() {
    let sealer = sealer();
    let (web, telegram) = (ChannelName::of("web"), ChannelName::of("telegram"));
    let peer = |address: &str| Peer::from(address.to_owned());
    assert_eq!(sealer.peer(&web, &peer("1")), sealer.peer(&web, &peer("1")));
    assert_ne!(sealer.peer(&web, &peer("1")), sealer.peer(&telegram, &peer("1")));
    assert_ne!(sealer.peer(&web, &peer("1")), sealer.delivery(&web, &Text::from("1")));
    assert_ne!(
        sealer.locator(ReturnCodeKind::Code, &Text::from("1")),
        sealer.locator(ReturnCodeKind::Reload, &Text::from("1"))
    );
    assert_eq!(sealer.name(" KIM Ji-won"), sealer.name("kim ji-WON "));
}
