//! The phrases that the switchboard says by itself, whatever the flow.

use contract::PhraseKey;

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: PhraseKey = PhraseKey::of($key);)*
        /// All of them, for `check`.
        pub(crate) const ALL: &[PhraseKey] = &[$($name),*];
    };
}

phrases! {
    /// Which language would you like?
    LANGUAGE_WHICH = "language-which";
    /// Shall we go on in `$language`?
    LANGUAGE_OFFER = "language-offer";
    /// We go on in this language.
    LANGUAGE_CHANGED = "language-changed";
    /// That question has passed.
    STALE_CHOICE = "stale-choice";
    /// Shall everything be erased?
    ERASE_CONFIRM = "erase-confirm";
    /// You are in the queue; your words are kept.
    QUEUE_WAITING = "queue-waiting";
    /// You are first in line; a person is being called.
    QUEUE_DANGER = "queue-danger";
    /// You are number `$position`.
    QUEUE_POSITION = "queue-position";
    /// A counselor is here.
    COUNSELOR_JOINED = "counselor-joined";
    /// The counselor has left; the script goes on.
    COUNSELOR_LEFT = "counselor-left";
    /// The counselor had to go; you are in the queue again, with your place kept.
    COUNSELOR_LOST = "counselor-lost";
    /// This conversation has ended.
    CONVERSATION_CLOSED = "conversation-closed";
    /// The words of this turn are not kept.
    NOT_KEPT = "not-kept";
    /// Yes.
    LABEL_YES = "label-yes";
    /// No.
    LABEL_NO = "label-no";
}

/// The line above the numbers of a card.
pub(crate) fn above_card(id: &str) -> PhraseKey {
    PhraseKey::from(format!("card-{id}"))
}
