//! The one messenger of stories.

use std::sync::Arc;
use std::time::Duration;

use contract::{Channel, ChannelName, Limits, Outbound, SendError, Sent, Way};

use crate::{Messengers, Script};

/// A script for a server with one messenger beside the page.
pub(crate) fn with_messenger(script: Script) -> Script {
    let address = Some(String::from("notes.example"));
    script.for_messengers(Messengers::new(&[Arc::new(Telegram)], address))
}

/// A messenger of which nothing but its name and its limits is asked; it has few buttons, so that answers are paged.
struct Telegram;

#[async_trait::async_trait]
impl Channel for Telegram {
    fn name(&self) -> ChannelName {
        ChannelName::of("telegram")
    }

    fn way(&self) -> Way {
        Way::Push
    }

    fn limits(&self) -> &Limits {
        static LIMITS: Limits = Limits {
            text: 4_096,
            measure: contract::Measure::Utf16,
            choices: 9,
            label: 60,
            rate: 30,
            abreast: 4,
            oldest: Duration::from_hours(24),
            repetition: contract::Repetition::Doubled,
            retractable: None,
        };
        &LIMITS
    }

    async fn send(&self, _: Outbound) -> Result<Sent, SendError> {
        Err(SendError::Refused)
    }
}
