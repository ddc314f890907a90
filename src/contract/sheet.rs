//! What the rest of the program must know of a channel without having it: each adapter crate exports one such value.

use crate::{Limits, Phrase, PhraseKey};

/// A channel as it is known when the program is built. An adapter crate exports its own as `SHEET`.
///
/// `haemil check` reads it to hold every text against what fits on the channel, and to check that every language has
/// what the channel says by itself.
#[derive(Clone, Copy, Debug)]
pub struct ChannelSheet {
    /// Its name in keys and in the configuration, such as `telegram`; conversations are stored under it too. The key of
    /// a text that is for this channel alone ends in `-on-` and this name.
    pub key: &'static str,
    /// Its name for people, such as `Telegram`, as it stands in the middle of an English sentence.
    pub name: &'static str,
    /// What fits into a message part. Nothing for the visitor's page, which shows a text and a label whole, however
    /// long.
    pub limits: Option<&'static Limits>,
    /// The phrases that it says by itself, without a flow or a counselor.
    pub texts: &'static [PhraseKey],
    /// Finds what its platform would not take of those phrases; nothing where [`ChannelSheet::limits`] say it all.
    pub text_faults: Option<TextFaults>,
    /// Targets of the libraries below it that write messages, addresses or tokens into a log at one level or another.
    /// The server silences them, whatever was asked for.
    pub loud: &'static [&'static str],
}

/// Finds what a platform would not take of the phrases that a channel says by itself, in one language: which phrase,
/// and the first thing that is wrong with it. The argument renders a phrase in that language.
pub type TextFaults = fn(&dyn Fn(&Phrase) -> String) -> Vec<(PhraseKey, String)>;
