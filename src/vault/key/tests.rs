use super::*;
use std::cell::Cell;

const WORDS: &str = "스토킹을 당하고 있어요";

/// Made with an independent implementation of XChaCha20-Poly1305, which was held against the vector of
/// draft-irtf-cfrg-xchacha, section A.3.1: key 80..9f, nonce 40..57, sealed for turn 7 of conversation `c-1`.
const KNOWN: &str = "01e39390c5404142434445464748494a4b4c4d4e4f50515253545556571d86d719dd5019d842feea57d64516ecdfd2ea84b6e4bc005432199af6b9975ced70dc9e7d8f2180198e7e0a0d7edc6d";

fn known_key() -> DataKey {
    DataKey::draw(&counting_from(0x80))
}

fn counting_from(first: u8) -> impl Fn(&mut [u8]) {
    let next = Cell::new(first);
    move |bytes| {
        for byte in bytes {
            *byte = next.replace(next.get().wrapping_add(1));
        }
    }
}

fn place() -> Place {
    Place::of(1, "turn", "body").row("c-1").number(7)
}

#[test]
fn a_known_value_is_sealed_and_opened() {
    let sealed = known_key().seal(&place(), WORDS.as_bytes(), &counting_from(0x40));
    assert_eq!(hex::spell(&sealed), KNOWN);
    assert_eq!(
        known_key().open(&place(), &sealed).as_deref().map(Vec::as_slice),
        Ok(WORDS.as_bytes())
    );
}

#[test]
fn a_value_opens_in_its_own_place_alone() {
    let key = known_key();
    let sealed = key.seal(&place(), WORDS.as_bytes(), &counting_from(1));
    for elsewhere in [
        Place::of(1, "turn", "body").row("c-1").number(8),
        Place::of(1, "turn", "body").row("c-2").number(7),
        Place::of(1, "turn", "handles").row("c-1").number(7),
        Place::of(1, "conversation", "body").row("c-1").number(7),
        Place::of(2, "turn", "body").row("c-1").number(7),
    ] {
        assert_eq!(
            key.open(&elsewhere, &sealed).map(drop),
            Err(Broken::Altered),
            "{elsewhere:?}"
        );
    }
}

#[test]
fn a_value_opens_under_its_own_key_alone() {
    let sealed = known_key().seal(&place(), WORDS.as_bytes(), &counting_from(1));
    let other = DataKey::draw(&counting_from(9));
    assert_eq!(
        other.open(&place(), &sealed).map(drop),
        Err(Broken::OtherKey(known_key().id()))
    );

    // Somebody who writes the other key's id in front of it gains nothing.
    let mut renamed = sealed.clone();
    renamed[1..5].copy_from_slice(&other.id().0);
    assert_eq!(other.open(&place(), &renamed).map(drop), Err(Broken::Altered));
}

#[test]
fn a_value_changed_anywhere_does_not_open() {
    let key = known_key();
    let sealed = key.seal(&place(), WORDS.as_bytes(), &counting_from(1));
    for at in 0..sealed.len() {
        for bit in 0..8 {
            let mut changed = sealed.clone();
            changed[at] ^= 1 << bit;
            let broken = key
                .open(&place(), &changed)
                .map(drop)
                .expect_err("a changed value opened");
            match at {
                0 => assert_eq!(broken, Broken::Algorithm(1 ^ (1 << bit))),
                1..=4 => assert!(matches!(broken, Broken::OtherKey(_))),
                _ => assert_eq!(broken, Broken::Altered),
            }
        }
    }
}

#[test]
fn a_value_cut_short_anywhere_does_not_open() {
    let key = known_key();
    let sealed = key.seal(&place(), b"", &counting_from(1));
    assert_eq!(sealed.len(), 45);
    for length in 0..sealed.len() {
        assert_eq!(
            key.open(&place(), &sealed[..length]).map(drop),
            Err(Broken::Short),
            "{length} bytes"
        );
    }
    let longer = key.seal(&place(), b"words", &counting_from(1));
    assert_eq!(
        key.open(&place(), &longer[..longer.len() - 1]).map(drop),
        Err(Broken::Altered)
    );
}

#[test]
fn the_same_words_never_look_the_same() {
    let key = known_key();
    let draw = counting_from(1);
    let first = key.seal(&place(), WORDS.as_bytes(), &draw);
    let second = key.seal(&place(), WORDS.as_bytes(), &draw);
    assert_ne!(first[HEADER..], second[HEADER..]);
}

#[test]
fn a_key_shows_nothing_but_its_id() {
    let key = known_key();
    assert_eq!(format!("{key:?}"), format!("DataKey({})", key.id()));
    assert_eq!(KeyId::parse(&key.id().to_string()), Some(key.id()));
}

proptest::proptest! {
    #[test]
    fn whatever_is_sealed_opens(plain: Vec<u8>, row: String, number: u64, seed: u8) {
        let key = DataKey::draw(&counting_from(seed));
        let place = Place::of(1, "turn", "body").row(&row).number(number);
        let sealed = key.seal(&place, &plain, &counting_from(seed.wrapping_add(1)));
        let opened = key.open(&place, &sealed);
        proptest::prop_assert_eq!(opened.as_deref(), Ok(&plain));
    }

    #[test]
    fn garbage_is_refused_without_a_panic(garbage: Vec<u8>) {
        proptest::prop_assert!(known_key().open(&place(), &garbage).is_err());
    }
}
