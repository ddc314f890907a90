//! What must survive a restart.
//!
//! [`Store`] is the port; `store-sqlite` and `store-postgres` are its two forms, and both mount the SQL that stands once in
//! `queries/`. What goes in and comes out is plain; the backends seal it with the `vault` on the way, so that nothing above
//! this room can forget to. No SQL type is named here, and no transaction crosses the trait.
//!
//! **Invariant:** one method is one transaction. What a method returns is committed; what fails has written nothing.

mod arrival;
mod audit;
mod conversation;
mod decision;
mod error;
mod outgoing;
mod pass;
mod rule;
pub mod sealer;
mod staff;
#[cfg(feature = "story")]
pub mod story;
mod time;
mod wake;

use std::time::Duration;

use async_trait::async_trait;
use contract::{ChannelName, ConversationId, CounselorId, Message, Moment, Peer, Seq, Text};
use tokio::sync::broadcast;

pub use arrival::{Arrival, Keep, Outcome, RIDE};
pub use audit::{Audit, Chain, ChainFault, Subject};
pub use conversation::{Conversation, Memory, Seat, Ticket};
pub use decision::{Act, Close, Closing, Decision, Mail, Timer, TimerKind, Turn};
pub use error::{OpenError, StoreError};
pub use outgoing::{Attempt, Carried, Fate, Handled, Outgoing, Rest, Retraction};
pub use pass::{Pass, PassKind, Voids};
pub use staff::{Change, Counselor, Invitation, Presence, Role, SignIn, Standing, What};
pub use time::KeptTime;
pub use wake::Wake;

/// What whoever sends asks the store for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// On which channel.
    pub channel: &'a ChannelName,
    /// For whom the rows are kept.
    pub owner: &'a str,
    /// The present moment.
    pub now: Moment,
    /// Until when they are kept.
    pub until: Moment,
    /// At most so many.
    pub most: u32,
    /// The least time between two bubbles of the channel, over all nodes; a second's worth may go at once.
    pub pace: Duration,
}

/// Where a conversation goes.
#[derive(Clone, Copy, Debug)]
pub struct Rebinding<'a> {
    /// To which channel.
    pub channel: &'a ChannelName,
    /// To which peer of it.
    pub peer: &'a Peer,
    /// Turns up to here are shown only when asked for.
    pub floor: Seq,
    /// Which ways back are void from then on.
    pub voids: Voids,
    /// Until when a messenger that is left is told harmless things.
    pub moved: Moment,
}

/// The port to the database.
///
/// Times come from the caller. Every method may fail with [`StoreError::Unavailable`], and then the same call may be made
/// again; no method waits longer than 10 seconds.
#[async_trait]
pub trait Store: Send + Sync {
    /// The path of a message: takes in what has arrived, at most 64 at once and at most one from each peer.
    ///
    /// One transaction for the whole batch. For each arrival: a key that is known answers with the first receipt; the open
    /// conversation of the peer is found, or begun where [`Arrival::opening`] allows it; [`Arrival::decide`] says what
    /// follows from it; all of that is written with compare-and-set on the version. What fails alone (a conflict, a
    /// constraint) is run again alone, at most five times. The answers stand in the order of the batch.
    async fn turns(&self, batch: &[Arrival]) -> Vec<Result<Outcome, StoreError>>;

    /// Everything else that changes one conversation: a claim, a counselor's reply, a release, a timer.
    ///
    /// Reads the conversation, asks `act` what follows, writes it with compare-and-set, and asks again on a conflict, at
    /// most five times. What `act` refuses comes back as [`StoreError::Refused`], and nothing is written.
    async fn act(&self, conversation: ConversationId, act: &Act) -> Result<Outcome, StoreError>;

    /// Closes a conversation that was found unreadable ([`Ticket::unreadable`]), where [`Store::act`] cannot.
    async fn close_unreadable(
        &self,
        conversation: ConversationId,
        now: Moment,
        audit: &Audit,
    ) -> Result<(), StoreError>;

    /// A conversation by id.
    async fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, StoreError>;

    /// The open conversation of a peer, or the last that was closed within the retention.
    async fn of_peer(&self, channel: &ChannelName, peer: &Peer) -> Result<Option<Conversation>, StoreError>;

    /// The turns after `after`, at most `most` of them, in order.
    async fn since(&self, conversation: ConversationId, after: Seq, most: u32) -> Result<Vec<Message>, StoreError>;

    /// Everybody in the queue and with a counselor, in the order of the queue: risk first, then those that are not
    /// [`Conversation::crowded`], then who has waited longest. At most 1,000.
    async fn tickets(&self) -> Result<Vec<Ticket>, StoreError>;

    /// These come from a place that has opened many: they are [`Conversation::crowded`] from now on, and the desk is
    /// told.
    async fn crowd(&self, conversations: &[ConversationId]) -> Result<(), StoreError>;

    /// Timers that are due, at most 100; they stay until an [`Store::act`] on their conversation replaces or clears them.
    async fn due(&self, now: Moment) -> Result<Vec<Timer>, StoreError>;

    /// A timer that could not be worked off is due again then, so that it does not stand before those behind it. One
    /// that was replaced meanwhile stays as it is.
    async fn postpone(&self, timer: &Timer, until: Moment) -> Result<(), StoreError>;

    /// Conversations that the flow holds and whose visitor has done nothing since `before`, at most 100.
    async fn idle(&self, before: Moment) -> Result<Vec<ConversationId>, StoreError>;

    /// What waits to be sent and whose turn it is, at most one row a conversation, as many as `wanted` says and the channel's
    /// pace lets through. The rows are leased to `wanted.owner`. A row that does not open any more counts as failed.
    async fn outgoing(&self, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, StoreError>;

    /// What became of an attempt to send.
    async fn attempted(&self, outgoing: &Outgoing, attempt: &Attempt) -> Result<(), StoreError>;

    /// Nothing is sent on this channel before then, by any node.
    async fn pause(&self, channel: &ChannelName, until: Moment) -> Result<(), StoreError>;

    /// Gives back every lease of a node that has just started: whatever it had on its way is tried again.
    async fn unlease(&self, owner: &str) -> Result<(), StoreError>;

    /// What waits for one person and rides in no answer just now, of their open conversation and of those that ended, in
    /// order, at most `wanted.most` turns. The rows are leased to `wanted.owner`.
    async fn collect(&self, peer: &Peer, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, StoreError>;

    /// What answers have carried; what was leased and not carried is free again.
    async fn carried(&self, carried: &[Carried]) -> Result<(), StoreError>;

    /// The turns of a conversation that may not have arrived, in order.
    async fn undelivered(&self, conversation: ConversationId) -> Result<Vec<(Seq, Fate)>, StoreError>;

    /// The address behind a conversation that is open on a messenger.
    async fn address(&self, conversation: ConversationId) -> Result<Option<Peer>, StoreError>;

    /// Everybody with an open conversation on a messenger and the platform's ids of the last message that came from them, at
    /// most 1,000, those who wrote last first.
    async fn correspondents(&self, channel: &ChannelName) -> Result<Vec<(Peer, Vec<Text>)>, StoreError>;

    /// What is still to be deleted from phones, at most `wanted.most`. The rows are leased to `wanted.owner`.
    async fn retractions(&self, wanted: &Wanted<'_>) -> Result<Vec<Retraction>, StoreError>;

    /// It is deleted, or will be tried again then.
    async fn retracted(&self, id: &str, again: Option<Moment>) -> Result<(), StoreError>;

    /// Gives a conversation to another peer; the old peer is `Unknown` from then on, and turns up to `floor` are shown
    /// only when asked for. The passes that `voids` names are void afterwards. One that has ended stays so, and is given
    /// for as long as it is kept; one that was erased is `Gone`. Whoever comes from a messenger to another channel has
    /// left it: nothing is sent there any more, and its phone is `quiet` for as long as `moved` says.
    async fn rebind(&self, conversation: ConversationId, to: &Rebinding<'_>) -> Result<(), StoreError>;

    /// Keeps a pass with which a visitor comes back; one of a kind for each conversation, the new one replaces the old.
    async fn issue(&self, pass: &Pass) -> Result<(), StoreError>;

    /// Finds a pass by what is public of it. `None` when it is unknown or has run out.
    async fn pass(&self, kind: PassKind, locator: &Text, now: Moment) -> Result<Option<Pass>, StoreError>;

    /// The first receipt's conversation of a delivery key, for an opening whose answer was lost.
    async fn opened_with(&self, channel: &ChannelName, key: &Text) -> Result<Option<ConversationId>, StoreError>;

    /// Everybody on the staff.
    async fn counselors(&self) -> Result<Vec<Counselor>, StoreError>;

    /// One member of the staff by the name that they sign in with.
    async fn counselor_named(&self, name: &str) -> Result<Option<Counselor>, StoreError>;

    /// Adds a member of the staff, or writes an existing one anew; [`StoreError::Conflict`] when the name is another's or
    /// the record has changed since it was read. Signed-in browsers of somebody disabled are signed out with it.
    async fn enlist(&self, counselor: &Counselor, audit: &Audit) -> Result<(), StoreError>;

    /// Keeps a one-time enrolment link; the one that the same person had before is void.
    async fn invite(&self, token: &Text, invitation: &Invitation) -> Result<(), StoreError>;

    /// Reads an invitation that has not run out.
    async fn invitation(&self, token: &Text, now: Moment) -> Result<Option<Invitation>, StoreError>;

    /// Takes an invitation back: it was used. [`StoreError::Gone`] when somebody else has used it first.
    async fn uninvite(&self, token: &Text) -> Result<(), StoreError>;

    /// Takes back whatever link somebody has.
    async fn revoke(&self, counselor: &CounselorId, audit: &Audit) -> Result<(), StoreError>;

    /// Who has a link that has not run out, and until when it works.
    async fn invitations(&self, now: Moment) -> Result<Vec<(CounselorId, Moment)>, StoreError>;

    /// Keeps a signed-in browser.
    async fn sign_in(&self, token: &Text, sign_in: &SignIn, audit: &Audit) -> Result<(), StoreError>;

    /// Finds a signed-in browser.
    async fn signed_in(&self, token: &Text) -> Result<Option<SignIn>, StoreError>;

    /// Notes that a signed-in browser was seen, and what its counselor is doing.
    async fn seen(&self, token: &Text, presence: Presence, now: Moment) -> Result<(), StoreError>;

    /// Signs a browser out.
    async fn sign_out(&self, token: &Text, audit: &Audit) -> Result<(), StoreError>;

    /// Signs every browser of somebody out. Returns how many there were.
    async fn sign_out_everywhere(&self, counselor: &CounselorId, audit: &Audit) -> Result<u64, StoreError>;

    /// When everybody who is signed in somewhere was seen last.
    async fn last_seen(&self) -> Result<Vec<(CounselorId, Moment)>, StoreError>;

    /// Who was seen since `since`, and in which presence.
    async fn present(&self, since: Moment) -> Result<Vec<(CounselorId, Presence)>, StoreError>;

    /// Writes what a member of the staff did that changed no conversation.
    async fn note(&self, audit: &Audit) -> Result<(), StoreError>;

    /// The audit of this node from its first entry, checked link by link. Returns how many entries hold;
    /// [`StoreError::Tampered`] when they do not.
    async fn audit_holds(&self) -> Result<u64, StoreError>;

    /// The audits of all nodes, each checked from its first entry to its end and against the last check before. What
    /// holds is remembered beside the keys. Reading years of entries takes longer than other methods may.
    async fn audit_chains(&self) -> Result<Vec<Chain>, StoreError>;

    /// Remembers beside the keys where this node's audit ends now, without checking all of it.
    async fn audit_anchor(&self) -> Result<(), StoreError>;

    /// Takes the audits as they are for what the next check goes by, after an older copy was put in their place on
    /// purpose. It is written into the audit first.
    async fn audit_accept(&self, audit: &Audit) -> Result<(), StoreError>;

    /// Takes or keeps a lease: `true` when `owner` holds it until `until`.
    async fn lease(&self, name: &str, owner: &str, now: Moment, until: Moment) -> Result<bool, StoreError>;

    /// Deletes what has had its time: closed conversations older than `retention`, delivery keys older than 48 hours, passes
    /// and invitations that ran out, keys without a conversation. Returns how many conversations went.
    async fn sweep(&self, now: Moment, retention: Duration) -> Result<u64, StoreError>;

    /// The server's time as it was last kept; `None` in a new database.
    async fn kept_time(&self) -> Result<Option<KeptTime>, StoreError>;

    /// Keeps the server's time; what was confirmed stays.
    async fn keep_time(&self, time: &KeptTime) -> Result<(), StoreError>;

    /// A person says that this is the time: whichever node is in doubt and has the same time takes it over.
    async fn confirm_time(&self, wall: Moment) -> Result<(), StoreError>;

    /// Moves everything that is alive by so many milliseconds, as the server's time is about to be: open conversations,
    /// timers, what is to be sent, passes, invitations, sign-ins, leases, delivery keys. What is closed stays. `false`,
    /// and nothing is moved, when another node has done it for this confirmation.
    async fn move_time(&self, confirmed: Moment, by: i64) -> Result<bool, StoreError>;

    /// What other readers must look at again. A receiver that lags gets `Lagged` and reads everything it watches.
    fn wake(&self) -> broadcast::Receiver<Wake>;

    /// Tells the other side of a conversation, on every node, that somebody is writing. Kept nowhere, and may be lost.
    async fn whisper(&self, wake: Wake);

    /// Whether the database answers and can be written.
    async fn ready(&self) -> Result<(), StoreError>;

    /// Writes out what is pending and lets go of the files or connections.
    async fn close(&self);
}
