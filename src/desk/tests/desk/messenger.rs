//! Messengers that deliver nothing, to see what the desk makes of it.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use contract::{Channel, ChannelName, Limits, Measure, Outbound, Repetition, SendError, Sent, Way};

/// It refuses whatever is sent.
pub(crate) const REFUSING: ChannelName = ChannelName::of("refusing");

/// It breaks the connection after the message was written, and shows a repetition twice.
pub(crate) const VAGUE: ChannelName = ChannelName::of("vague");

/// Both.
pub(crate) fn all() -> Vec<Arc<dyn Channel>> {
    let messenger = |name, answer| -> Arc<dyn Channel> { Arc::new(Messenger { name, answer }) };
    vec![
        messenger(REFUSING, SendError::Refused),
        messenger(VAGUE, SendError::Unknown),
    ]
}

struct Messenger {
    name: ChannelName,
    answer: SendError,
}

static LIMITS: Limits = Limits {
    text: 4_096,
    measure: Measure::Scalars,
    choices: 10,
    label: 40,
    rate: 1_000,
    abreast: 8,
    oldest: Duration::from_hours(1),
    repetition: Repetition::Doubled,
    retractable: None,
};

impl Channel for Messenger {
    fn name(&self) -> ChannelName {
        self.name.clone()
    }

    fn way(&self) -> Way {
        Way::Push
    }

    fn limits(&self) -> &Limits {
        &LIMITS
    }

    // As `async_trait` would write it; one method is not worth a dependency of the room.
    fn send<'life0, 'async_trait>(
        &'life0 self,
        _: Outbound,
    ) -> Pin<Box<dyn Future<Output = Result<Sent, SendError>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async { Err(self.answer) })
    }
}
