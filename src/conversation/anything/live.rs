//! Something happens in a sequence, and the rules are held after it.

use std::time::Duration;

use super::act::Act;
use super::holding;
use super::simulation::{Simulation, Spent};
use crate::{Event, Holder};

impl Simulation<'_> {
    /// Lets something happen and holds the rules. What has ended begins anew with the next message.
    pub(crate) fn live(&mut self, act: &Act, spent: Spent<'_>) {
        match act {
            Act::Suggests(locale) => self.hint = *locale,
            Act::Waits(seconds) => self.now = self.now.after(Duration::from_secs(u64::from(*seconds))),
            _ => {
                if let Some(event) = self.event(act) {
                    let decided = self.decided(&event, spent);
                    holding::hold(self, act, &event, &decided);
                    if let Event::Wrote(heard) = &event {
                        self.note(act, heard);
                    }
                    if let Ok(decision) = decided {
                        self.take(&decision);
                    }
                }
            }
        }
        if self.conversation.holder == Holder::Closed {
            self.begin_anew();
        }
    }

    /// The same, telling the keys of what stands in the conversation since then.
    #[cfg(test)]
    pub(crate) fn tell(&mut self, act: &Act, spent: Spent<'_>) -> Vec<String> {
        let turns = self.turns(act, spent);
        let keys = turns.into_iter().filter_map(|turn| turn.phrase);
        keys.map(|phrase| phrase.key.as_str().to_owned()).collect()
    }

    /// The same, telling the turns.
    #[cfg(test)]
    pub(crate) fn turns(&mut self, act: &Act, spent: Spent<'_>) -> Vec<crate::Turn> {
        let turns = self
            .event(act)
            .and_then(|event| self.decided(&event, spent).ok())
            .map(|decision| decision.turns);
        self.live(act, spent);
        turns.unwrap_or_default()
    }
}
