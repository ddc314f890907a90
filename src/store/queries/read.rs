//! Reading without writing.

use ::store::{Ticket, Timer};
use contract::{ChannelName, ConversationId, Locale, Message, Moment, Peer, Seq, Text};
use conversation::Conversation;

use super::rows::{conversation_id, conversations, holder, risk, timer_kind};
use super::{ConversationRow, Database, Fault};

impl Database {
    pub(super) async fn by_id(&self, id: ConversationId) -> Result<Option<Conversation>, Fault> {
        let row = sqlx::query_as::<_, ConversationRow>(conversations!("WHERE id = $1"))
            .bind(id.to_string())
            .fetch_optional(&self.read)
            .await
            .map_err(Fault::from);
        let read = row.and_then(|row| self.opened(row));
        self.marked(id, read).await
    }

    /// The open one before any that is closed, and of those the last.
    pub(super) async fn by_peer(&self, channel: &ChannelName, peer: &Peer) -> Result<Option<Conversation>, Fault> {
        let index = self.sealer.peer(channel, peer);
        let row = sqlx::query_as::<_, ConversationRow>(conversations!(
            "WHERE id = COALESCE(
                 (SELECT id FROM conversation WHERE peer = $1 AND holder <> 'closed'),
                 (SELECT id FROM conversation WHERE peer = $1 AND holder = 'closed' ORDER BY ended DESC LIMIT 1))"
        ))
        .bind(index.as_bytes())
        .fetch_optional(&self.read)
        .await?;
        let id = row.as_ref().map(|row| conversation_id(&row.id)).transpose()?;
        let read = self.opened(row);
        match id {
            Some(id) => self.marked(id, read).await,
            None => read,
        }
    }

    fn opened(&self, row: Option<ConversationRow>) -> Result<Option<Conversation>, Fault> {
        row.map(|row| Ok(row.open(&self.sealer)?.conversation)).transpose()
    }

    pub(super) async fn turns_after(&self, id: ConversationId, after: Seq, most: u32) -> Result<Vec<Message>, Fault> {
        let first = after.0.cast_signed().saturating_add(1);
        let read = self
            .turns_between(id, first, first.saturating_add(i64::from(most)) - 1)
            .await;
        self.marked(id, read).await
    }

    /// The turns from `first` to `last`, both among them.
    pub(super) async fn turns_between(&self, id: ConversationId, first: i64, last: i64) -> Result<Vec<Message>, Fault> {
        let conversation = id.to_string();
        let rows = sqlx::query!(
            r#"SELECT turn.seq, turn.body, turn.at, key AS "key?"
               FROM turn LEFT JOIN wrapped_key ON wrapped_key.conversation = turn.conversation
               WHERE turn.conversation = $1 AND turn.seq >= $2 AND turn.seq <= $3 ORDER BY turn.seq"#,
            conversation,
            first,
            last
        )
        .fetch_all(&self.read)
        .await?;
        let Some(wrapped) = rows.first().map(|row| row.key.as_deref()) else {
            return Ok(Vec::new());
        };
        // Without its key it was erased, and there is nothing to tell.
        let Some(wrapped) = wrapped else { return Ok(Vec::new()) };
        let key = self.sealer.unwrap(id, wrapped)?;
        rows.iter()
            .map(|row| {
                let (seq, at) = (Seq(row.seq.cast_unsigned()), Moment(row.at));
                Ok(self.sealer.open_turn(id, seq, at, &key, &row.body)?)
            })
            .collect()
    }

    /// In the order in which people are to be helped.
    pub(super) async fn tickets_in_order(&self) -> Result<Vec<Ticket>, Fault> {
        let rows = sqlx::query!(
            "SELECT id, channel, locale, topic, risk, crowded, holder, counselor, waiting, seq, touched, unreadable
             FROM conversation WHERE holder IN ('queue', 'counselor')
             ORDER BY risk DESC, crowded, waiting, id LIMIT 1000"
        )
        .fetch_all(&self.read)
        .await?;
        rows.into_iter()
            .map(|row| {
                Ok(Ticket {
                    conversation: conversation_id(&row.id)?,
                    channel: ChannelName::from(row.channel),
                    locale: row.locale.as_deref().and_then(Locale::parse),
                    topic: row.topic,
                    risk: risk(row.risk),
                    crowded: row.crowded,
                    holder: holder(&row.holder, row.counselor, row.waiting)?,
                    seq: Seq(row.seq.cast_unsigned()),
                    touched: Moment(row.touched),
                    unreadable: row.unreadable,
                })
            })
            .collect()
    }

    pub(super) async fn due_timers(&self, now: Moment) -> Result<Vec<Timer>, Fault> {
        let rows = sqlx::query!(
            "SELECT conversation, kind, due FROM timer WHERE due <= $1 ORDER BY due, conversation, kind LIMIT 100",
            now.0
        )
        .fetch_all(&self.read)
        .await?;
        rows.into_iter()
            .map(|row| {
                Ok(Timer {
                    conversation: conversation_id(&row.conversation)?,
                    kind: timer_kind(&row.kind)?,
                    due: Moment(row.due),
                })
            })
            .collect()
    }

    pub(super) async fn silent_since(&self, before: Moment) -> Result<Vec<ConversationId>, Fault> {
        let rows = sqlx::query!(
            "SELECT id FROM conversation WHERE holder <> 'closed' AND holder = 'flow' AND touched < $1
             ORDER BY touched, id LIMIT 100",
            before.0
        )
        .fetch_all(&self.read)
        .await?;
        rows.into_iter().map(|row| Ok(conversation_id(&row.id)?)).collect()
    }

    pub(super) async fn delivered(&self, channel: &ChannelName, key: &Text) -> Result<Option<ConversationId>, Fault> {
        let index = self.sealer.delivery(channel, key);
        let key = index.as_bytes();
        let row = sqlx::query!("SELECT conversation FROM delivery WHERE key = $1", key)
            .fetch_optional(&self.read)
            .await?;
        row.map(|row| Ok(conversation_id(&row.conversation)?)).transpose()
    }
}
