//! The port, method by method; each is told where its topic stands.

use std::time::Duration;

use ::store::{
    Act, Arrival, Attempt, Audit, Conversation, Counselor, Invitation, Outcome, Outgoing, Pass, PassKind, Presence,
    SignIn, Store, StoreError, Ticket, Timer, Wake,
};
use async_trait::async_trait;
use contract::{ChannelName, ConversationId, CounselorId, Message, Moment, Peer, Seq, Text};
use tokio::sync::broadcast;

use super::{Database, Fault};

#[async_trait]
impl Store for Database {
    async fn turns(&self, batch: &[Arrival]) -> Vec<Result<Outcome, StoreError>> {
        self.take_in(batch).await
    }

    async fn act(&self, conversation: ConversationId, act: &Act) -> Result<Outcome, StoreError> {
        self.act_on(conversation, act).await
    }

    async fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, StoreError> {
        self.by_id(id).await.map_err(Fault::settled)
    }

    async fn of_peer(&self, channel: &ChannelName, peer: &Peer) -> Result<Option<Conversation>, StoreError> {
        self.by_peer(channel, peer).await.map_err(Fault::settled)
    }

    async fn since(&self, conversation: ConversationId, after: Seq, most: u32) -> Result<Vec<Message>, StoreError> {
        self.turns_after(conversation, after, most)
            .await
            .map_err(Fault::settled)
    }

    async fn tickets(&self) -> Result<Vec<Ticket>, StoreError> {
        self.tickets_in_order().await.map_err(Fault::settled)
    }

    async fn due(&self, now: Moment) -> Result<Vec<Timer>, StoreError> {
        self.due_timers(now).await.map_err(Fault::settled)
    }

    async fn idle(&self, before: Moment) -> Result<Vec<ConversationId>, StoreError> {
        self.silent_since(before).await.map_err(Fault::settled)
    }

    async fn outgoing(
        &self,
        channel: &ChannelName,
        owner: &str,
        now: Moment,
        until: Moment,
    ) -> Result<Vec<Outgoing>, StoreError> {
        self.lease_outgoing(channel, owner, now, until)
            .await
            .map_err(Fault::settled)
    }

    async fn attempted(&self, outgoing: &Outgoing, attempt: &Attempt) -> Result<(), StoreError> {
        self.settle(outgoing, attempt).await.map_err(Fault::settled)
    }

    async fn undelivered(&self, conversation: ConversationId) -> Result<Vec<Seq>, StoreError> {
        self.failed_turns(&conversation.to_string())
            .await
            .map_err(Fault::settled)
    }

    async fn rebind(&self, conversation: ConversationId, peer: &Peer, floor: Seq) -> Result<(), StoreError> {
        self.give_to(conversation, peer, floor).await.map_err(Fault::settled)
    }

    async fn issue(&self, pass: &Pass) -> Result<(), StoreError> {
        self.keep_pass(pass).await.map_err(Fault::settled)
    }

    async fn pass(&self, kind: PassKind, locator: &Text, now: Moment) -> Result<Option<Pass>, StoreError> {
        self.find_pass(kind, locator, now).await.map_err(Fault::settled)
    }

    async fn missed(&self, kind: PassKind, locator: &Text, locked: Option<Moment>) -> Result<u32, StoreError> {
        self.count_miss(kind, locator, locked).await.map_err(Fault::settled)
    }

    async fn opened_with(&self, channel: &ChannelName, key: &Text) -> Result<Option<ConversationId>, StoreError> {
        self.delivered(channel, key).await.map_err(Fault::settled)
    }

    async fn counselors(&self) -> Result<Vec<Counselor>, StoreError> {
        self.all_counselors().await.map_err(Fault::settled)
    }

    async fn counselor_named(&self, name: &str) -> Result<Option<Counselor>, StoreError> {
        self.by_name(name).await.map_err(Fault::settled)
    }

    async fn enlist(&self, counselor: &Counselor, audit: &Audit) -> Result<(), StoreError> {
        self.write_counselor(counselor, audit).await.map_err(Fault::settled)
    }

    async fn invite(&self, token: &Text, invitation: &Invitation) -> Result<(), StoreError> {
        self.keep_invitation(token, invitation).await.map_err(Fault::settled)
    }

    async fn invitation(&self, token: &Text, now: Moment) -> Result<Option<Invitation>, StoreError> {
        self.find_invitation(token, now).await.map_err(Fault::settled)
    }

    async fn uninvite(&self, token: &Text) -> Result<(), StoreError> {
        self.take_invitation(token).await.map_err(Fault::settled)
    }

    async fn sign_in(&self, token: &Text, sign_in: &SignIn, audit: &Audit) -> Result<(), StoreError> {
        self.keep_sign_in(token, sign_in, audit).await.map_err(Fault::settled)
    }

    async fn signed_in(&self, token: &Text) -> Result<Option<SignIn>, StoreError> {
        self.find_sign_in(token).await.map_err(Fault::settled)
    }

    async fn seen(&self, token: &Text, presence: Presence, now: Moment) -> Result<(), StoreError> {
        self.note_seen(token, presence, now).await.map_err(Fault::settled)
    }

    async fn sign_out(&self, token: &Text, audit: &Audit) -> Result<(), StoreError> {
        self.remove_sign_in(token, audit).await.map_err(Fault::settled)
    }

    async fn present(&self, since: Moment) -> Result<Vec<(CounselorId, Presence)>, StoreError> {
        self.seen_since(since).await.map_err(Fault::settled)
    }

    async fn note(&self, audit: &Audit) -> Result<(), StoreError> {
        self.note_entry(audit).await.map_err(Fault::settled)
    }

    async fn audit_holds(&self) -> Result<u64, StoreError> {
        self.audit_chain().await.map_err(Fault::settled)
    }

    async fn lease(&self, name: &str, owner: &str, now: Moment, until: Moment) -> Result<bool, StoreError> {
        self.take_lease(name, owner, now, until).await.map_err(Fault::settled)
    }

    async fn sweep(&self, now: Moment, retention: Duration) -> Result<u64, StoreError> {
        self.sweep_out(now, retention).await.map_err(Fault::settled)
    }

    fn wake(&self) -> broadcast::Receiver<Wake> {
        self.wakes.subscribe()
    }

    async fn whisper(&self, wake: Wake) {
        crate::wake::whisper(self, wake).await;
    }

    async fn ready(&self) -> Result<(), StoreError> {
        // A lease that nobody holds: written and flushed like everything else.
        self.take_lease("ready", &self.node, Moment(0), Moment(0))
            .await
            .map(drop)
            .map_err(Fault::settled)
    }

    async fn close(&self) {
        crate::wake::close(self).await;
    }
}
