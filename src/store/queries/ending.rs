//! The end of a conversation: what is rounded, what is counted, what goes.

use ::store::OpenError;
use contract::{Locale, Moment};
use conversation::{Close, Closing, Conversation};

use super::{Connection, Database, Fault, unturned};

/// A Korean day begins at 15:00 UTC; there is no summer time.
const DAY: i64 = 86_400_000;
const KOREA: i64 = 9 * 3_600_000;

/// One conversation that ends, or that had ended and is erased now.
pub(crate) struct Ending {
    conversation: String,
    opened: i64,
    closing: Closing,
    /// What the statistics count; `None` when they have counted it before.
    count: Option<Count>,
}

struct Count {
    day: i64,
    channel: String,
    locale: &'static str,
    topic: String,
    risk: i64,
    outcome: String,
}

impl Ending {
    /// Of a conversation as it stands afterwards; `ended` when it was open until now.
    pub(crate) fn of(after: &Conversation, close: &Close, ended: Option<Moment>) -> Self {
        Self {
            conversation: after.id.to_string(),
            opened: after.opened.hour().0,
            closing: close.closing,
            count: ended.map(|at| Count {
                day: at.0 - (at.0 + KOREA).rem_euclid(DAY),
                channel: after.channel.as_str().to_owned(),
                locale: after.locale.map_or("", Locale::tag),
                topic: after.topic.clone().unwrap_or_default(),
                risk: i64::from(after.risk.level()),
                outcome: close.outcome.clone(),
            }),
        }
    }

    /// The conversation, where its key is destroyed.
    pub(crate) fn destroys(&self) -> Option<String> {
        (self.closing == Closing::Erase).then(|| self.conversation.clone())
    }
}

pub(crate) async fn write(connection: &mut Connection, ending: &Ending) -> Result<(), Fault> {
    let Ending {
        conversation,
        opened,
        closing,
        count,
    } = ending;
    match closing {
        Closing::Keep | Closing::Leave => round(connection, conversation, *opened).await?,
        Closing::Erase => erase(connection, conversation, *opened).await?,
    }
    match count {
        Some(count) => add(connection, count).await,
        None => Ok(()),
    }
}

/// What is left of its times is the hour, so that nobody can hold them against the use of a phone.
async fn round(connection: &mut Connection, conversation: &str, opened: i64) -> Result<(), Fault> {
    sqlx::query!(
        "UPDATE conversation SET opened = $2 WHERE id = $1",
        conversation,
        opened
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE turn SET at = at - at % 3600000 WHERE conversation = $1",
        conversation
    )
    .execute(&mut *connection)
    .await?;
    unturned::round(connection, conversation).await?;
    sqlx::query!(
        "UPDATE pass SET until = until - until % 3600000 WHERE conversation = $1",
        conversation
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn erase(connection: &mut Connection, conversation: &str, opened: i64) -> Result<(), Fault> {
    sqlx::query!(
        "UPDATE conversation SET opened = $2, address = NULL, memory = NULL WHERE id = $1",
        conversation,
        opened
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!("DELETE FROM turn WHERE conversation = $1", conversation)
        .execute(&mut *connection)
        .await?;
    unturned::remove(connection, conversation).await?;
    sqlx::query!("DELETE FROM pass WHERE conversation = $1", conversation)
        .execute(connection)
        .await?;
    Ok(())
}

/// What was to be sent before somebody left, or erased what was said, never is. Done before the ending's own words are
/// put into the outbox.
pub(crate) async fn unsend(connection: &mut Connection, ending: &Ending) -> Result<(), Fault> {
    let Ending {
        conversation, closing, ..
    } = ending;
    if *closing == Closing::Keep {
        return Ok(());
    }
    sqlx::query!("DELETE FROM outbox WHERE conversation = $1", conversation)
        .execute(connection)
        .await?;
    Ok(())
}

async fn add(connection: &mut Connection, count: &Count) -> Result<(), Fault> {
    sqlx::query!(
        "INSERT INTO statistic (day, channel, locale, topic, risk, outcome, count) VALUES ($1, $2, $3, $4, $5, $6, 1)
         ON CONFLICT (day, channel, locale, topic, risk, outcome) DO UPDATE SET count = statistic.count + 1",
        count.day,
        count.channel,
        count.locale,
        count.topic,
        count.risk,
        count.outcome
    )
    .execute(connection)
    .await?;
    Ok(())
}

impl Database {
    /// Ends, at the start, every conversation whose key is gone: it was erased after the backup was made that was put
    /// back since.
    ///
    /// What was said in it goes as well where its key was destroyed for certain, that is where the store of keys has
    /// younger ones. Otherwise that store may be the older of the two, so the sealed rows stay until their retention
    /// ends.
    pub(crate) async fn finish_erased(&self) -> Result<(), OpenError> {
        match self.try_finish_erased().await {
            Ok(0) => Ok(()),
            Ok(ended) => {
                tracing::warn!(
                    ended,
                    "conversations without a key count as erased and have ended; was the store of keys put back from \
                     a backup, stop the server and put the newer one in its place"
                );
                Ok(())
            }
            Err(fault) => Err(OpenError::Unavailable(fault.settled().into())),
        }
    }

    async fn try_finish_erased(&self) -> Result<usize, Fault> {
        let open = sqlx::query!(
            "SELECT id, opened FROM conversation WHERE holder <> 'closed' AND NOT EXISTS (
                 SELECT 1 FROM wrapped_key WHERE wrapped_key.conversation = conversation.id)"
        )
        .fetch_all(&self.read)
        .await?;
        if open.is_empty() {
            return Ok(0);
        }
        let youngest = sqlx::query_scalar!("SELECT MAX(made) FROM wrapped_key")
            .fetch_one(&self.read)
            .await?
            .unwrap_or(i64::MIN);
        let mut tx = self.begin().await?;
        for row in &open {
            sqlx::query!(
                "UPDATE conversation SET holder = 'closed', counselor = NULL, waiting = NULL, outcome = 'erased',
                     ended = touched - touched % 3600000, version = version + 1 WHERE id = $1",
                row.id
            )
            .execute(&mut *tx)
            .await?;
            sqlx::query!("DELETE FROM timer WHERE conversation = $1", row.id)
                .execute(&mut *tx)
                .await?;
            sqlx::query!("DELETE FROM outbox WHERE conversation = $1", row.id)
                .execute(&mut *tx)
                .await?;
            let opened = Moment(row.opened).hour().0;
            if opened < youngest {
                erase(&mut tx, &row.id, opened).await?;
            }
        }
        self.commit(tx, Vec::new()).await?;
        Ok(open.len())
    }
}
