use super::*;
use crate::Place;
use std::cell::Cell;
use std::os::unix::fs::{MetadataExt, PermissionsExt};

fn draw() -> impl Fn(&mut [u8]) {
    let next = Cell::new(0_u8);
    move |bytes| {
        for byte in bytes {
            *byte = next.replace(next.get().wrapping_add(7));
        }
    }
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder can be made")
}

fn write(path: &Path, text: &str, mode: u32) {
    fs::write(path, text).expect("the file can be written");
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the mode can be set");
}

#[test]
fn the_first_run_makes_a_key_that_only_its_owner_reads() {
    let folder = folder();
    let path = folder.path().join("private/haemil.key");
    let made = Keyring::create(&path, &draw()).expect("the key file is made");
    let metadata = fs::metadata(&path).expect("the key file is there");
    assert_eq!(metadata.mode() & 0o777, 0o400);
    assert_eq!(
        fs::metadata(folder.path().join("private")).expect("its folder").mode() & 0o777,
        0o700
    );
    assert_eq!(
        fs::read_dir(folder.path().join("private")).expect("its folder").count(),
        1,
        "the draft is gone"
    );

    let read = Keyring::read(&path).expect("the key file is read");
    assert_eq!(read.current(), made.current());
    let place = Place::of(1, "wrapped_key", "key").row("c-1");
    let key = DataKey::draw(&draw());
    let wrapped = made.wrap(&key, &place, &draw());
    assert_eq!(read.unwrap(&wrapped, &place).expect("the key opens").id(), key.id());
}

#[test]
fn a_key_file_is_never_overwritten() {
    let folder = folder();
    let path = folder.path().join("haemil.key");
    let first = Keyring::create(&path, &draw()).expect("the key file is made").current();
    let again = Keyring::create(&path, &|bytes: &mut [u8]| bytes.fill(1));
    assert!(matches!(again, Err(KeyFileError::Exists(_))));
    assert_eq!(Keyring::read(&path).expect("the key file is read").current(), first);
}

#[test]
fn a_file_that_others_can_read_is_refused() {
    let folder = folder();
    let path = folder.path().join("haemil.key");
    Keyring::create(&path, &draw()).expect("the key file is made");
    for mode in [0o440, 0o404, 0o644, 0o420] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("the mode can be set");
        let error = Keyring::read(&path).expect_err("a lax file was read");
        assert!(error.to_string().contains("chmod 400"), "{error}");
    }
}

#[test]
fn an_old_key_still_opens_and_the_current_one_wraps() {
    let folder = folder();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    let place = Place::of(1, "wrapped_key", "key").row("c-1");
    let before = Keyring::create(&old, &draw()).expect("the key file is made");
    let after = Keyring::create(&new, &|bytes: &mut [u8]| bytes.fill(9)).expect("the key file is made");
    let wrapped = before.wrap(&DataKey::draw(&draw()), &place, &draw());
    assert!(matches!(after.unwrap(&wrapped, &place), Err(crate::Broken::OtherKey(id)) if id == before.current()));

    let old_lines = fs::read_to_string(&old).expect("the key file is read");
    let old_key = old_lines
        .lines()
        .find(|line| line.starts_with("key "))
        .expect("a line with the key");
    let both = folder.path().join("both");
    write(
        &both,
        &format!("{}{old_key}\n", fs::read_to_string(&new).expect("the key file is read")),
        0o400,
    );
    let ring = Keyring::read(&both).expect("both keys are read");
    assert_eq!(ring.current(), after.current());
    ring.unwrap(&wrapped, &place)
        .expect("the old key opens what it has wrapped");
}

#[test]
fn a_damaged_file_says_which_line_and_never_shows_it() {
    let folder = folder();
    let path = folder.path().join("haemil.key");
    Keyring::create(&path, &draw()).expect("the key file is made");
    let good = fs::read_to_string(&path).expect("the key file is read");
    let secret = good.split_whitespace().last().expect("the key").to_owned();
    let flipped = if secret.ends_with('0') { "1" } else { "0" };
    let altered = format!("{}{flipped}", &secret[..63]);
    for (text, said) in [
        (String::new(), "does not say which"),
        (good.replace("current", "Current"), "line 3"),
        (
            good.replace(&secret, &secret[..62]),
            "line 4: a key has 64 hexadecimal digits",
        ),
        (
            good.replace(&secret, &altered),
            "line 4: the key does not belong to its id",
        ),
        (good.replace("key ", "keys "), "line 4"),
        (
            good.lines()
                .filter(|line| !line.starts_with("key "))
                .collect::<Vec<_>>()
                .join("\n"),
            "does not say which",
        ),
    ] {
        fs::remove_file(&path).expect("the file can be removed");
        write(&path, &text, 0o400);
        let error = Keyring::read(&path).expect_err("a damaged file was read");
        assert!(error.to_string().contains(said), "{error} should say {said}");
        assert!(!format!("{error:?}").contains(&secret[..16]));
    }
}

#[test]
fn no_file_is_told_apart_from_one_that_cannot_be_read() {
    let folder = folder();
    assert!(matches!(
        Keyring::read(&folder.path().join("none")),
        Err(KeyFileError::Missing(_))
    ));
    assert!(matches!(
        Keyring::read(folder.path()),
        Err(KeyFileError::Lax { .. } | KeyFileError::Io { .. })
    ));
}
