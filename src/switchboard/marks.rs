//! Keyed digests that come with an event, so that the rules compute none.

use contract::{Peer, Text};
use conversation::{Print, WordDigest};
use flow::normalise;
use vault::{Index, Vault};

/// What tells an edit of a message from the message itself: of a message on a messenger that gave it an id; nothing
/// elsewhere, where nothing can be edited.
pub(crate) fn print(vault: &Vault, peer: &Peer, handles: &[Text], words: &Text) -> Option<Print> {
    let digest = |purpose, text: &Text| vault.index(purpose, &[peer.expose().as_bytes(), text.expose().as_bytes()]);
    let message = shortened(&digest("edited message", handles.first()?));
    Some(Print::new(message, shortened(&digest("edited words", words))))
}

/// What tells the agreed word. Spelling, case and spaces make no difference.
pub(crate) fn mark(vault: &Vault, peer: &Peer, words: &Text) -> WordDigest {
    let parts = [peer.expose().as_bytes(), normalise(words.expose()).as_bytes()].map(<[u8]>::to_vec);
    WordDigest(shortened(&vault.index("agreed word", &[&parts[0], &parts[1]])))
}

fn shortened<const N: usize>(digest: &Index) -> [u8; N] {
    let bytes = digest.as_bytes();
    std::array::from_fn(|at| bytes[at])
}
