//! The conformance suite: what every database must pass.
//!
//! One part a file, each in a database of its own. A backend's tests bring a [`TestDatabase`] and call [`run`]; a part
//! that does not come true panics where it says so. Nothing here knows which database it is: what somebody does to it
//! behind the server's back is said in SQL that all of them understand.

mod audit;
mod cast;
mod columns;
mod ending;
pub mod ledger;
mod messages;
mod neighbours;
mod opening;
mod outbox;
mod play;
mod pull_outbox;
mod queue;
mod race;
mod rule;
mod sentinels;
mod staff;
mod tampering;
mod time;
mod unreadable;
mod wakes;
mod ways_back;

use std::sync::Arc;

use async_trait::async_trait;
use vault::Keyring;

use crate::{OpenError, Store};

pub use cast::{Seeded, keyring};
pub use neighbours::{find_what_was_not_said, hear_each_other};
pub use play::{SECRETS, erase, say_everything};
pub use sentinels::Sentinels;
pub use unreadable::go_on_around_a_damaged_page;

/// One database, as a test makes it.
#[async_trait]
pub trait TestDatabase: Send + Sync {
    /// Opens it, the first time or once more beside the first, under the keys of [`keyring`].
    async fn open(&self, node: &str) -> Arc<dyn Store> {
        self.open_with(keyring(), node).await.expect("the database opens")
    }

    /// Opens it under other keys.
    async fn open_with(&self, keyring: Arc<Keyring>, node: &str) -> Result<Arc<dyn Store>, OpenError>;

    /// Runs SQL as somebody who has got at the database, and at no key. Returns whether the database let it through.
    async fn meddle(&self, sql: &str) -> Result<(), String>;

    /// Counts rows: the number that this SQL selects.
    async fn count(&self, sql: &str) -> i64;

    /// Removes it, once its part is told.
    async fn remove(&self);

    /// Takes away what keeps the audit from being changed by plain SQL.
    async fn disarm_audit(&self);
}

/// Runs the whole conformance suite. `fresh` makes an empty database for each part.
pub async fn run<W: TestDatabase>(fresh: impl AsyncFn() -> W) {
    test(&fresh, messages::arrive_once_and_in_order).await;
    test(&fresh, messages::are_refused_alone).await;
    test(&fresh, messages::forget_what_is_not_kept).await;
    test(&fresh, columns::come_back_as_they_were_written).await;
    test(&fresh, race::one_claim_wins).await;
    test(&fresh, race::turns_keep_their_order).await;
    test(&fresh, race::the_same_message_counts_once).await;
    test(&fresh, race::an_act_is_asked_again).await;
    test(&fresh, race::erasing_and_beginning_go_together).await;
    test(&fresh, rule::is_held).await;
    test(&fresh, queue::helps_danger_first).await;
    test(&fresh, queue::puts_a_crowd_behind_others_of_its_risk).await;
    test(&fresh, queue::timers_are_replaced).await;
    test(&fresh, queue::silence_is_found).await;
    test(&fresh, ways_back::a_pass_opens_one_door).await;
    test(&fresh, ways_back::a_new_peer_takes_over).await;
    test(&fresh, ways_back::a_move_makes_old_what_was_read_before_it).await;
    test(&fresh, ways_back::a_page_that_was_reloaded_keeps_its_number).await;
    test(&fresh, ways_back::what_has_ended_is_given_for_as_long_as_it_is_kept).await;
    test(&fresh, outbox::sends_in_order).await;
    test(&fresh, outbox::is_emptied_when_the_visitor_leaves).await;
    test(&fresh, pull_outbox::waits_for_the_next_answer).await;
    test(&fresh, pull_outbox::is_held_back_and_let_go).await;
    test(&fresh, pull_outbox::goes_in_parts_and_loses_its_buttons).await;
    test(&fresh, pull_outbox::keeps_the_pace_of_its_channel).await;
    test(&fresh, pull_outbox::is_tried_again_by_a_node_that_has_ended).await;
    test(&fresh, pull_outbox::vanishes_from_the_phone).await;
    test(&fresh, pull_outbox::vanishes_whole).await;
    test(&fresh, pull_outbox::is_left_for_the_page).await;
    test(&fresh, pull_outbox::knows_whom_to_ask_after).await;
    test(&fresh, ending::leaves_the_hour).await;
    test(&fresh, ending::erasing_destroys_the_key).await;
    test(&fresh, ending::deliveries_are_forgotten).await;
    test(&fresh, ending::retention_ends).await;
    test(&fresh, staff::is_found_by_name).await;
    test(&fresh, staff::has_one_link).await;
    test(&fresh, staff::signs_in_and_out).await;
    test(&fresh, staff::leases_have_one_owner).await;
    test(&fresh, time::is_kept).await;
    test(&fresh, time::moves_what_is_alive).await;
    test(&fresh, time::is_not_wasted_on_a_timer_that_fails).await;
    test(&fresh, audit::holds_link_by_link).await;
    test(&fresh, audit::knows_where_it_ended).await;
    test(&fresh, audit::keeps_the_hour_and_a_pseudonym).await;
    test(&fresh, tampering::moved_values_stay_closed).await;
    test(&fresh, unreadable::conversations_take_no_messages).await;
    test(&fresh, unreadable::conversations_can_be_erased).await;
    test(&fresh, unreadable::conversations_on_a_messenger_begin_anew).await;
    test(&fresh, unreadable::a_backup_brings_nothing_erased_back).await;
    test(&fresh, wakes::who_watches_is_told).await;
    test(&fresh, opening::survives_a_restart).await;
    test(&fresh, opening::refuses_what_it_cannot_read).await;
}

async fn test<W: TestDatabase>(fresh: &impl AsyncFn() -> W, tell: impl AsyncFn(&dyn TestDatabase)) {
    let world = fresh().await;
    tell(&world).await;
    world.remove().await;
}
