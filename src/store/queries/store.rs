//! The port, method by method; each is told where its topic stands.

use std::time::Duration;

use ::store::{
    Arrival, ArrivalOutcome, Attempt, AuditLog, Carried, Chain, Conversations, Counselor, Fate, Invitation, KeptTime,
    Outbox, Outgoing, People, Presence, Queue, Retraction, ReturnCodes, SignIn, SignIns, StoreError, Ticket, Timer,
    Upkeep, Wake, Wakes, Wanted,
};
use async_trait::async_trait;
use contract::{ChannelName, ConversationId, CounselorId, Message, Moment, Peer, Seq, Text};
use conversation::{Audit, Conversation, Occurrence, ReturnCode, ReturnCodeKind, Rules};
use tokio::sync::broadcast;

use super::fault::repeated;
use super::{Database, Fault};

/// The port promises ten seconds.
const LIMIT: Duration = Duration::from_secs(9);

#[async_trait]
impl Conversations for Database {
    async fn turns(&self, rules: &dyn Rules, batch: &[Arrival]) -> Vec<Result<ArrivalOutcome, StoreError>> {
        // A batch that was committed after all is found again by its delivery keys.
        let taken_in = async { Ok(self.take_in(rules, batch).await) };
        crate::guard::within(self, LIMIT, taken_in)
            .await
            .unwrap_or_else(|fault| {
                let error = fault.settled();
                batch.iter().map(|_| Err(repeated(&error))).collect()
            })
    }

    async fn act(
        &self,
        rules: &dyn Rules,
        conversation: ConversationId,
        occurrence: &Occurrence,
    ) -> Result<ArrivalOutcome, StoreError> {
        self.within(Box::pin(self.act_on(rules, conversation, occurrence)))
            .await
    }

    async fn close_unreadable(
        &self,
        conversation: ConversationId,
        now: Moment,
        audit: &Audit,
    ) -> Result<(), StoreError> {
        self.within(self.close_marked(conversation, now, audit)).await
    }

    async fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, StoreError> {
        self.within(self.by_id(id)).await
    }

    async fn of_peer(&self, channel: &ChannelName, peer: &Peer) -> Result<Option<Conversation>, StoreError> {
        self.within(self.by_peer(channel, peer)).await
    }

    async fn since(&self, conversation: ConversationId, after: Seq, most: u32) -> Result<Vec<Message>, StoreError> {
        self.within(self.turns_after(conversation, after, most)).await
    }

    async fn opened_with(&self, channel: &ChannelName, key: &Text) -> Result<Option<ConversationId>, StoreError> {
        self.within(self.delivered(channel, key)).await
    }
}

#[async_trait]
impl Queue for Database {
    async fn tickets(&self) -> Result<Vec<Ticket>, StoreError> {
        self.within(self.tickets_in_order()).await
    }

    async fn crowd(&self, conversations: &[ConversationId]) -> Result<(), StoreError> {
        self.within(self.put_behind(conversations)).await
    }

    async fn due(&self, now: Moment) -> Result<Vec<Timer>, StoreError> {
        self.within(self.due_timers(now)).await
    }

    async fn postpone(&self, timer: &Timer, until: Moment) -> Result<(), StoreError> {
        self.within(self.postpone_timer(timer, until)).await
    }

    async fn idle(&self, before: Moment) -> Result<Vec<ConversationId>, StoreError> {
        self.within(self.silent_since(before)).await
    }
}

#[async_trait]
impl Outbox for Database {
    async fn outgoing(&self, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, StoreError> {
        self.within(self.lease_outgoing(wanted)).await
    }

    async fn attempted(&self, outgoing: &Outgoing, attempt: &Attempt) -> Result<(), StoreError> {
        self.within(self.settle(outgoing, attempt)).await
    }

    async fn pause(&self, channel: &ChannelName, until: Moment) -> Result<(), StoreError> {
        self.within(self.pause_until(channel, until)).await
    }

    async fn unlease(&self, owner: &str) -> Result<(), StoreError> {
        self.within(self.give_leases_back(owner)).await
    }

    async fn collect(&self, peer: &Peer, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, StoreError> {
        self.within(self.collect_for(peer, wanted)).await
    }

    async fn carried(&self, carried: &[Carried]) -> Result<(), StoreError> {
        self.within(self.settle_carried(carried)).await
    }

    async fn undelivered(&self, conversation: ConversationId) -> Result<Vec<(Seq, Fate)>, StoreError> {
        self.within(self.not_arrived(&conversation.to_string())).await
    }

    async fn address(&self, conversation: ConversationId) -> Result<Option<Peer>, StoreError> {
        self.within(self.address_of(conversation)).await
    }

    async fn correspondents(&self, channel: &ChannelName) -> Result<Vec<(Peer, Vec<Text>)>, StoreError> {
        self.within(self.known_on(channel)).await
    }

    async fn retractions(&self, wanted: &Wanted<'_>) -> Result<Vec<Retraction>, StoreError> {
        self.within(self.lease_retractions(wanted)).await
    }

    async fn retracted(&self, id: &str, again: Option<Moment>) -> Result<(), StoreError> {
        self.within(self.settle_retraction(id, again)).await
    }
}

#[async_trait]
impl ReturnCodes for Database {
    async fn issue(&self, return_code: &ReturnCode) -> Result<(), StoreError> {
        self.within(self.keep_return_code(return_code)).await
    }

    async fn return_code(
        &self,
        kind: ReturnCodeKind,
        locator: &Text,
        now: Moment,
    ) -> Result<Option<ReturnCode>, StoreError> {
        self.within(self.find_pass(kind, locator, now)).await
    }
}

#[async_trait]
impl People for Database {
    async fn counselors(&self) -> Result<Vec<Counselor>, StoreError> {
        self.within(self.all_counselors()).await
    }

    async fn counselor_named(&self, name: &str) -> Result<Option<Counselor>, StoreError> {
        self.within(self.by_name(name)).await
    }

    async fn enlist(&self, counselor: &Counselor, audit: &Audit) -> Result<(), StoreError> {
        self.within(self.write_counselor(counselor, audit)).await
    }

    async fn invite(&self, token: &Text, invitation: &Invitation) -> Result<(), StoreError> {
        self.within(self.keep_invitation(token, invitation)).await
    }

    async fn invitation(&self, token: &Text, now: Moment) -> Result<Option<Invitation>, StoreError> {
        self.within(self.find_invitation(token, now)).await
    }

    async fn uninvite(&self, token: &Text) -> Result<(), StoreError> {
        self.within(self.take_invitation(token)).await
    }

    async fn revoke(&self, counselor: &CounselorId, audit: &Audit) -> Result<(), StoreError> {
        self.within(self.revoke_link(counselor, audit)).await
    }

    async fn invitations(&self, now: Moment) -> Result<Vec<(CounselorId, Moment)>, StoreError> {
        self.within(self.living_links(now)).await
    }
}

#[async_trait]
impl SignIns for Database {
    async fn sign_in(&self, token: &Text, sign_in: &SignIn, audit: &Audit) -> Result<(), StoreError> {
        self.within(self.keep_sign_in(token, sign_in, audit)).await
    }

    async fn signed_in(&self, token: &Text) -> Result<Option<SignIn>, StoreError> {
        self.within(self.find_sign_in(token)).await
    }

    async fn seen(&self, token: &Text, presence: Presence, now: Moment) -> Result<(), StoreError> {
        self.within(self.note_seen(token, presence, now)).await
    }

    async fn sign_out(&self, token: &Text, audit: &Audit) -> Result<(), StoreError> {
        self.within(self.remove_sign_in(token, audit)).await
    }

    async fn sign_out_everywhere(&self, counselor: &CounselorId, audit: &Audit) -> Result<u64, StoreError> {
        self.within(self.end_sign_ins(counselor, audit)).await
    }

    async fn last_seen(&self) -> Result<Vec<(CounselorId, Moment)>, StoreError> {
        self.within(self.seen_last()).await
    }

    async fn present(&self, since: Moment) -> Result<Vec<(CounselorId, Presence)>, StoreError> {
        self.within(self.seen_since(since)).await
    }
}

#[async_trait]
impl AuditLog for Database {
    async fn note(&self, audit: &Audit) -> Result<(), StoreError> {
        self.within(self.note_entry(audit)).await
    }

    async fn holds(&self) -> Result<u64, StoreError> {
        // Checking years of entries takes its time, and nobody waits for it.
        self.own_chain().await.map_err(Fault::settled)
    }

    async fn chains(&self) -> Result<Vec<Chain>, StoreError> {
        self.all_chains().await.map_err(Fault::settled)
    }

    async fn anchor(&self) -> Result<(), StoreError> {
        self.within(self.drop_anchor()).await
    }

    async fn accept(&self, audit: &Audit) -> Result<(), StoreError> {
        self.within(self.accept_chains(audit)).await
    }
}

#[async_trait]
impl Upkeep for Database {
    async fn lease(&self, name: &str, owner: &str, now: Moment, until: Moment) -> Result<bool, StoreError> {
        self.within(self.take_lease(name, owner, now, until)).await
    }

    async fn sweep(&self, now: Moment, retention: Duration) -> Result<u64, StoreError> {
        self.within(self.sweep_out(now, retention)).await
    }

    async fn kept_time(&self) -> Result<Option<KeptTime>, StoreError> {
        self.within(self.time_kept()).await
    }

    async fn keep_time(&self, time: &KeptTime) -> Result<(), StoreError> {
        self.within(self.keep_the_time(time)).await
    }

    async fn confirm_time(&self, wall: Moment) -> Result<(), StoreError> {
        self.within(self.confirm_the_time(wall)).await
    }

    async fn move_time(&self, confirmed: Moment, by: i64) -> Result<bool, StoreError> {
        self.within(self.move_all(confirmed, by)).await
    }

    async fn ready(&self) -> Result<(), StoreError> {
        self.within(async {
            crate::guard::ready(self).await?;
            // A lease that nobody holds: written and flushed like everything else.
            self.take_lease("ready", &self.node, Moment(0), Moment(0)).await?;
            crate::guard::stands(self).await
        })
        .await
    }

    async fn close(&self) {
        crate::wake::close(self).await;
    }
}

#[async_trait]
impl Wakes for Database {
    fn wake(&self) -> broadcast::Receiver<Wake> {
        self.wakes.subscribe()
    }

    async fn whisper(&self, wake: Wake) {
        let told = async {
            crate::wake::whisper(self, wake).await;
            Ok(())
        };
        // It may be lost.
        let _ = self.within(told).await;
    }
}

impl Database {
    /// A database that has gone away without a word is as good as one that says so.
    async fn within<T>(&self, work: impl Future<Output = Result<T, Fault>>) -> Result<T, StoreError> {
        crate::guard::within(self, LIMIT, work).await.map_err(Fault::settled)
    }
}
