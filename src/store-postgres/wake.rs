//! Who is told of a commit: the receivers in this process at once, the other nodes by NOTIFY.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use ::store::Wake;
use contract::ConversationId;

use crate::queries::{Connection, Database, Fault};

/// The name under which the nodes listen; each database has its own notifications.
pub(crate) const CHANNEL: &str = "haemil";

/// What one node tells another: a letter, the conversation where there is one, and which process says it. Never a word
/// more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Announcement {
    Conversation(ConversationId),
    VisitorTyping(ConversationId),
    VisitorHere(ConversationId),
    CounselorTyping(ConversationId),
    Desk,
    /// How many notices this process has committed so far: those that tell of a commit, and no others.
    Announced(u64),
}

impl Announcement {
    /// Whether it tells of a commit, and so counts among those that nobody may miss.
    pub(crate) fn counts(self) -> bool {
        match self {
            Self::Conversation(_) | Self::Desk => true,
            Self::VisitorTyping(_) | Self::VisitorHere(_) | Self::CounselorTyping(_) | Self::Announced(_) => false,
        }
    }

    fn of(wake: &Wake) -> Self {
        match wake {
            Wake::Conversation { id, messages: _ } => Self::Conversation(*id),
            Wake::VisitorTyping(id) => Self::VisitorTyping(*id),
            Wake::VisitorHere(id) => Self::VisitorHere(*id),
            Wake::CounselorTyping(id) => Self::CounselorTyping(*id),
            Wake::Desk | Wake::Missed => Self::Desk,
        }
    }

    /// The wake of a node that has not written it itself: it has no messages in memory.
    pub(crate) fn wake(self) -> Wake {
        match self {
            Self::Conversation(id) => Wake::Conversation {
                id,
                messages: [].into(),
            },
            Self::VisitorTyping(id) => Wake::VisitorTyping(id),
            Self::VisitorHere(id) => Wake::VisitorHere(id),
            Self::CounselorTyping(id) => Wake::CounselorTyping(id),
            Self::Desk => Wake::Desk,
            Self::Announced(_) => Wake::Missed,
        }
    }

    pub(crate) fn spell(self, process: &str) -> String {
        match self {
            Self::Conversation(id) => format!("c {process} {id}"),
            Self::VisitorTyping(id) => format!("v {process} {id}"),
            Self::VisitorHere(id) => format!("h {process} {id}"),
            Self::CounselorTyping(id) => format!("k {process} {id}"),
            Self::Desk => format!("d {process}"),
            Self::Announced(count) => format!("n {process} {count}"),
        }
    }

    /// The notice and the process that gave it; `None` for what a later version may say.
    pub(crate) fn read(payload: &str) -> Option<(Self, &str)> {
        let mut words = payload.split(' ');
        let (kind, process, about) = (words.next()?, words.next()?, words.next());
        let notice = match (kind, about) {
            ("d", None) => Self::Desk,
            ("n", Some(count)) => Self::Announced(count.parse().ok()?),
            (kind, Some(id)) => {
                let id = ConversationId::parse(id)?;
                match kind {
                    "c" => Self::Conversation(id),
                    "v" => Self::VisitorTyping(id),
                    "h" => Self::VisitorHere(id),
                    "k" => Self::CounselorTyping(id),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some((notice, process))
    }
}

/// Tells the other nodes with the commit. Returns how many notifications that were.
pub(crate) async fn announce(
    database: &Database,
    connection: &mut Connection,
    wakes: &[Wake],
) -> Result<usize, sqlx::Error> {
    if wakes.is_empty() {
        return Ok(0);
    }
    let notices: BTreeSet<Announcement> = wakes.iter().map(Announcement::of).collect();
    let payloads: Vec<String> = notices
        .into_iter()
        .map(|notice| notice.spell(&database.backend.process))
        .collect();
    sqlx::query!(
        "SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload",
        CHANNEL,
        &payloads
    )
    .fetch_all(connection)
    .await?;
    Ok(payloads.len())
}

/// Counts what was announced with a commit; the listener tells the other nodes how much that is by now.
pub(crate) fn count(database: &Database, announced: usize) {
    database
        .backend
        .announced
        .fetch_add(announced as u64, Ordering::Relaxed);
}

/// Tells the receivers in this process and the other nodes. What does not get through is lost, as the port says.
pub(crate) async fn whisper(database: &Database, wake: Wake) {
    let told = async {
        let mut connection = database.read.acquire().await?;
        let notice = Announcement::of(&wake).spell(&database.backend.process);
        sqlx::query!("SELECT pg_notify($1, $2)", CHANNEL, notice)
            .fetch_one(&mut *connection)
            .await
    };
    if let Err(error) = told.await {
        tracing::debug!(%error, "the other nodes were not told that somebody is writing");
    }
    let _ = database.wakes.send(wake);
}

/// Nothing can be done at once: a deleted row stays in its page until it is vacuumed, which the sweep sees to.
#[expect(
    clippy::unused_async,
    reason = "where the keys have a log of their own, it is emptied here"
)]
pub(crate) async fn scrub(_: &mut Connection) -> Result<(), Fault> {
    Ok(())
}

/// Gives the pages of destroyed keys free.
pub(crate) async fn settle(database: &Database) -> Result<(), Fault> {
    sqlx::query("VACUUM wrapped_key").execute(&database.keys).await?;
    Ok(())
}

/// Lets go of all connections.
pub(crate) async fn close(database: &Database) {
    database.backend.listener.abort();
    database.backend.watcher.abort();
    database.read.close().await;
    database.write.close().await;
    database.keys.close().await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_reads_back_and_strangers_are_passed_over() {
        let id = ConversationId::parse("8a2c9b7e-58a3-4d0c-8d53-0a54a0a5a6b1").expect("an id");
        for notice in [
            Announcement::Conversation(id),
            Announcement::VisitorTyping(id),
            Announcement::VisitorHere(id),
            Announcement::CounselorTyping(id),
            Announcement::Desk,
            Announcement::Announced(7),
        ] {
            assert_eq!(Announcement::read(&notice.spell("p1")), Some((notice, "p1")));
        }
        for strange in [
            "",
            "c",
            "c p1",
            "c p1 1",
            "n p1 -1",
            "x p1 8a2c9b7e-58a3-4d0c-8d53-0a54a0a5a6b1",
        ] {
            assert_eq!(Announcement::read(strange), None, "{strange}");
        }
    }
}
