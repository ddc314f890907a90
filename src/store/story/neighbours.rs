//! Two nodes over one database.

use super::World;
use super::cast::{NOW, begin, id, texts, waits, writes};
use super::wakes::next;
use crate::Wake;

/// What one node commits wakes those who watch on the other, and nobody twice. Not part of [`super::run`]: a database for one
/// process has no neighbours.
pub async fn hear_each_other(world: &dyn World) {
    let (here, there) = (world.open("n1").await, world.open("n2").await);
    let (mut own, mut wakes) = (here.wake(), there.wake());
    begin(&*here, writes("p", "k0", "help")).await;
    match next(&mut wakes).await {
        Wake::Conversation { id: woken, messages } => {
            assert_eq!(
                (woken, messages.len()),
                (id("p"), 0),
                "it is told where to look, not what was said"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(texts(&*there, id("p")).await, ["help", "help!"]);
    here.act(id("p"), &waits(NOW)).await.expect("it waits");
    assert!(matches!(next(&mut wakes).await, Wake::Conversation { .. }));
    assert!(matches!(next(&mut wakes).await, Wake::Desk));
    there.whisper(Wake::CounselorTyping(id("p"))).await;

    assert!(matches!(next(&mut own).await, Wake::Conversation { messages, .. } if messages.len() == 2));
    assert!(matches!(next(&mut own).await, Wake::Conversation { messages, .. } if messages.is_empty()));
    assert!(matches!(next(&mut own).await, Wake::Desk));
    assert!(
        matches!(next(&mut own).await, Wake::CounselorTyping(woken) if woken == id("p")),
        "its own come back to nobody"
    );
}

/// A notification that is lost is made up for by the poll: what is written without a word is found.
pub async fn find_what_was_not_said(world: &dyn World) {
    let (here, there) = (world.open("n1").await, world.open("n2").await);
    let mut wakes = there.wake();
    begin(&*here, writes("p", "k0", "help")).await;
    assert!(
        matches!(next(&mut wakes).await, Wake::Conversation { .. }),
        "this one is said"
    );
    let silent = format!("UPDATE conversation SET version = version + 1 WHERE id = '{}'", id("p"));
    world.meddle(&silent).await.expect("it is changed without a word");
    assert!(matches!(next(&mut wakes).await, Wake::Desk));
    assert!(matches!(next(&mut wakes).await, Wake::Conversation { id: woken, .. } if woken == id("p")));
    let ended = format!(
        "UPDATE conversation SET holder = 'closed', ended = 0 WHERE id = '{}'",
        id("p")
    );
    world.meddle(&ended).await.expect("it is closed without a word");
    assert!(matches!(next(&mut wakes).await, Wake::Desk));
    assert!(matches!(next(&mut wakes).await, Wake::Conversation { id: woken, .. } if woken == id("p")));
}
