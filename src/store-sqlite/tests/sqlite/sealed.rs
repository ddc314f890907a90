//! What somebody finds who has the files and no key: nothing.

use std::fs;
use std::os::unix::fs::MetadataExt as _;

use contract::{ConversationId, Seq};
use conversation::Holder;
use sqlx::{Connection as _, Executor as _};
use store::conformance::{SECRETS, Sentinels, TestDatabase as _, erase, say_everything};

use crate::world::File;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_file_holds_a_word() {
    let world = File::fresh();
    let sentinels = Sentinels::new(&SECRETS);
    let store = say_everything(&world).await;
    world
        .connect()
        .await
        .execute(sqlx::AssertSqlSafe(backup(&world)))
        .await
        .expect("a backup can be made");

    let open = world.files();
    for name in ["haemil.db", "haemil.db-wal", "haemil.keys.db", "backup.db"] {
        let bytes = &open
            .iter()
            .find(|(file, _)| file == name)
            .unwrap_or_else(|| panic!("{name} is missing"))
            .1;
        assert!(
            !bytes.is_empty(),
            "{name} is empty, so finding nothing in it means nothing"
        );
    }
    store.close().await;
    for (name, bytes) in open.into_iter().chain(world.files()) {
        assert_eq!(sentinels.found_in(&bytes), [], "in {name}");
    }

    fs::write(world.path("control"), sentinels.control()).expect("the control can be written");
    let control = fs::read(world.path("control")).expect("the control can be read");
    assert_eq!(
        sentinels.found_in(&control).len(),
        sentinels.most(),
        "the same search finds each where it is not sealed"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_files_are_their_owners_alone() {
    let world = File::fresh();
    let store = say_everything(&world).await;
    for (name, _) in world.files() {
        let mode = fs::metadata(world.path(&name)).expect("the file is there").mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erased_key_is_in_no_file_and_opens_no_backup() {
    let world = File::fresh();
    let store = say_everything(&world).await;
    let mut files = world.connect().await;
    let open = "SELECT id, key FROM conversation JOIN wrapped_key ON conversation = id WHERE holder <> 'closed'";
    let (id, key): (String, Vec<u8>) = sqlx::query_as(open).fetch_one(&mut files).await.expect("one is open");
    let id = ConversationId::parse(&id).expect("it is an id");
    files
        .execute(sqlx::AssertSqlSafe(backup(&world)))
        .await
        .expect("a backup can be made");
    files.close().await.expect("the files can be closed");
    let holds_it = |bytes: &[u8]| bytes.windows(key.len()).any(|window| window == key);
    assert!(
        world.files().iter().any(|(_, bytes)| holds_it(bytes)),
        "the search finds the key while it is there"
    );

    erase(&*store, id).await;
    for (name, bytes) in world.files() {
        assert!(!holds_it(&bytes), "the key still stands in {name}");
    }
    store.close().await;

    // The conversations come back from the backup, but the keys are those of today.
    fs::rename(world.path("backup.db"), world.path("haemil.db")).expect("the backup can be put back");
    let store = world.open("n1").await;
    let erased = store.conversation(id).await.expect("it is read").expect("it is there");
    assert_eq!(erased.holder, Holder::Closed, "it never opens again");
    assert!(store.since(id, Seq(0), 9).await.expect("it is read").is_empty());
    store.close().await;
}

fn backup(world: &File) -> String {
    format!("VACUUM INTO '{}'", world.path("backup.db").display())
}
