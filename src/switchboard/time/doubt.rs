//! What becomes of a doubt about the time: it is kept with the time, and ends when a person says so.

use std::sync::Arc;

use contract::{Clock, Moment};
use conversation::{SERVER, Subject};
use store::{AuditLog, StoreError, Upkeep};

use super::timekeeper::{Doubt, Timekeeper};
use crate::entry::entry;
use crate::error::DeskError;
use crate::presence::picture::Picture;
use crate::principal::Principal;

/// Whoever keeps the server's time.
pub struct Time {
    pub(crate) upkeep: Arc<dyn Upkeep>,
    pub(crate) log: Arc<dyn AuditLog>,
    pub(crate) clock: Arc<Timekeeper>,
    pub(crate) picture: Arc<Picture>,
    pub(crate) node: String,
}

impl Time {
    /// Holds the machine's clock against the kept time, before anything is reckoned from it.
    pub(crate) async fn begin(&self) {
        match self.upkeep.kept_time().await {
            Ok(Some(kept)) => self.clock.begin(&kept),
            Ok(None) => {}
            // The machine's clock is all that there is; one that is far off is still found when it is set right.
            Err(error) => tracing::warn!(%error, "the time at which the server ended could not be read"),
        }
    }

    fn this_server(&self) -> Subject {
        Subject::Server(self.node.clone())
    }

    /// Since when the time is in doubt, and how far the machine's clock is off; `None` while it is trusted.
    pub fn doubt(&self) -> Option<Doubt> {
        self.clock.doubt()
    }

    /// Somebody who runs the server says that the machine's clock is right.
    pub async fn confirm_time(&self, principal: &Principal) -> Result<(), DeskError> {
        principal.administers()?;
        if self.doubt().is_none() {
            return Err(DeskError::Refused(
                "the time is not in doubt; there is nothing to confirm",
            ));
        }
        let audit = entry(&*self.clock, principal.id.as_str(), "confirm time", self.this_server());
        self.log.note(&audit).await?;
        self.upkeep.confirm_time(self.clock.calendar()).await?;
        Ok(self.settle_doubt().await?)
    }

    pub(crate) async fn keep_time(&self) -> Result<(), StoreError> {
        self.upkeep.keep_time(&self.clock.kept()).await
    }

    /// Takes the machine's time over where a person has confirmed it.
    pub(crate) async fn settle_doubt(&self) -> Result<(), StoreError> {
        if self.doubt().is_none() {
            return Ok(());
        }
        let kept = self.upkeep.kept_time().await?;
        let said = kept.and_then(|kept| kept.confirmed);
        match said.filter(|said| self.clock.is_answered_by(*said)) {
            Some(said) => self.take_time_over(said).await,
            None => Ok(()),
        }
    }

    /// Takes the machine's time over where it has gone evenly for long enough after the start. The node that does the
    /// rounds asks this: one whose clock is alone with its time must not move what the others keep.
    pub(crate) async fn outlive_doubt(&self) -> Result<(), StoreError> {
        if !self.clock.is_outlived() {
            return Ok(());
        }
        let wall = self.clock.calendar();
        self.upkeep.confirm_time(wall).await?;
        self.take_time_over(wall).await
    }

    /// What is stored moves first where the time goes forward, and last where it goes back: in between everything looks
    /// younger than it is, never older.
    async fn take_time_over(&self, confirmed: Moment) -> Result<(), StoreError> {
        let Some(doubt) = self.doubt() else {
            return Ok(());
        };
        let moved = if doubt.ahead > 0 {
            let moved = self.upkeep.move_time(confirmed, doubt.ahead).await?;
            self.clock.take_over(confirmed);
            moved
        } else {
            let Some(doubt) = self.clock.take_over(confirmed) else {
                return Ok(());
            };
            match self.upkeep.move_time(confirmed, doubt.ahead).await {
                Ok(moved) => moved,
                Err(error) => {
                    self.clock.take_back(doubt);
                    return Err(error);
                }
            }
        };
        tracing::warn!(ahead_seconds = doubt.ahead / 1_000, "the machine's time was taken over");
        if moved {
            self.keep_time().await?;
            self.log
                .note(&entry(&*self.clock, SERVER, "take time over", self.this_server()))
                .await?;
        }
        self.picture.refresh().await;
        Ok(())
    }
}
