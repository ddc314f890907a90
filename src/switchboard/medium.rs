//! What is known of the channels: which are messengers, how their replies travel, what fits there.

use std::sync::Arc;

use contract::{Channel, ChannelName, Locale, Phrase, PhraseKey, Way};
use store::Keep;

use crate::content::Content;

/// What the content must know of the server's channels. Part of [`Content`], so that a decision can ask it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Media {
    messengers: Vec<Messenger>,
    /// The address of the page, as people type it; without one nobody can move there.
    pub(crate) address: Option<String>,
}

/// One messenger.
#[derive(Clone, Debug)]
pub(crate) struct Messenger {
    name: ChannelName,
    pub(crate) way: Way,
    /// The most answers under one question.
    pub(crate) choices: usize,
}

impl Media {
    /// Of the server's channels.
    pub(crate) fn of(channels: &[Arc<dyn Channel>], address: Option<String>) -> Self {
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
    pub(crate) fn messenger(&self, channel: &ChannelName) -> Option<&Messenger> {
        self.messengers.iter().find(|known| known.name == *channel)
    }

    /// What the store keeps of a person's address there.
    pub(crate) fn keep(&self, channel: &ChannelName) -> Keep {
        match self.messenger(channel).map(|messenger| messenger.way) {
            None => Keep::Index,
            Some(Way::Push) => Keep::Address,
            Some(Way::Ride | Way::RideOrPush) => Keep::Riding,
        }
    }
}

impl Content {
    /// A phrase as it is said on a channel: a page and a messenger do not leave the same traces, so `notice-device` is
    /// `notice-device-on-telegram` there, and `leave-message-how` is `leave-message-how-on-messenger` on any of them.
    pub(crate) fn fitting(&self, phrase: Phrase, channel: &ChannelName) -> Phrase {
        if self.media.messenger(channel).is_none() {
            return phrase;
        }
        let variant = |place: &str| PhraseKey::from(format!("{}-on-{place}", phrase.key));
        let variants = [variant(channel.as_str()), variant("messenger")];
        let found = variants
            .into_iter()
            .find(|key| self.variants.contains(key) && self.catalogue.has(Locale::KO, key));
        match found {
            Some(key) => Phrase { key, ..phrase },
            None => phrase,
        }
    }
}
