//! What is known of the channels: which are messengers, how their replies travel, what fits there.

use std::sync::Arc;

use contract::{Channel, ChannelName, Way};

/// What the script must know of the server's channels. Part of [`crate::Script`], so that a decision can ask it.
#[derive(Clone, Debug, Default)]
pub struct Messengers {
    messengers: Vec<Messenger>,
    /// The address of the page, as people type it; without one nobody can move there.
    pub(crate) address: Option<String>,
}

/// One messenger.
#[derive(Clone, Debug)]
pub struct Messenger {
    name: ChannelName,
    pub(crate) way: Way,
    /// The most answers under one question.
    pub(crate) choices: usize,
}

impl Messengers {
    /// Of the server's channels.
    pub fn new(channels: &[Arc<dyn Channel>], address: Option<String>) -> Self {
        let messengers = channels.iter().map(|channel| Messenger {
            name: channel.name(),
            way: channel.way(),
            choices: channel.limits().choices,
        });
        Self {
            messengers: messengers.collect(),
            address,
        }
    }

    /// The messenger of this name; nothing for the page.
    pub fn of(&self, channel: &ChannelName) -> Option<&Messenger> {
        self.messengers.iter().find(|known| known.name == *channel)
    }
}

impl Messenger {
    /// How replies travel there.
    pub fn way(&self) -> Way {
        self.way
    }
}
