//! The phrases that the server says by itself, whatever the flow.

use contract::PhraseKey;

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        $($(#[$doc])* pub const $name: PhraseKey = PhraseKey::of($key);)*
        /// All of them, for `check`.
        pub const ALL: &[PhraseKey] = &[$($name),*];
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
    /// The visitor went by the quick exit.
    VISITOR_LEFT = "visitor-left";
    /// This conversation has ended.
    CONVERSATION_CLOSED = "conversation-closed";
    /// The words of this turn are not kept.
    NOT_KEPT = "not-kept";
    /// Tap below to go on.
    LOCK_CONTINUE = "lock-continue";
    /// Type your word to go on.
    LOCK_WORD = "lock-word";
    /// There is a new memo.
    LOCK_MEMO = "lock-memo";
    /// Go on: a button.
    LABEL_CONTINUE = "label-continue";
    /// What people type for that.
    WORD_CONTINUE = "word-continue";
    /// Write elsewhere: a button.
    MOVE_LABEL = "move-label";
    /// Open `$address` and type `$code`.
    MOVE_HOW = "move-how";
    /// That is not possible now.
    MOVE_OFF = "move-off";
    /// What people type for that.
    WORD_MOVE = "word-move";
    /// Pictures and files do not arrive here.
    MEDIA_NOT_TAKEN = "media-not-taken";
    /// (a picture or a file)
    MEDIA_SENT = "media-sent";
    /// A voice message cannot be heard here.
    MEDIA_NOT_TAKEN_VOICE = "media-not-taken-voice";
    /// (a voice message)
    MEDIA_SENT_VOICE = "media-sent-voice";
    /// A place that is shared does not arrive here.
    MEDIA_NOT_TAKEN_PLACE = "media-not-taken-place";
    /// (a place)
    MEDIA_SENT_PLACE = "media-sent-place";
    /// A number that is shared does not arrive here.
    MEDIA_NOT_TAKEN_CONTACT = "media-not-taken-contact";
    /// (a telephone number)
    MEDIA_SENT_CONTACT = "media-sent-contact";
    /// You have changed an earlier message; an answer has to be sent anew.
    EDIT_KEPT = "edit-kept";
    /// Changed to: `$text`
    EDIT_SEEN = "edit-seen";
    /// That could not be answered, through a fault of ours; a person will read it.
    FAULT_OF_OURS = "fault-of-ours";
    /// This message can't be taken; call one of these numbers:
    NEVER_STORED = "never-stored";
    /// Everything was deleted.
    ERASED_ALL = "erased-all";
    /// `$count` messages could not be deleted.
    ERASED_BUT = "erased-but";
    /// What we kept is deleted; this chat is not ours to delete.
    ERASED_HERE = "erased-here";
    /// A neutral line.
    COVER = "cover";
    /// Words that a locked phone must not show.
    HUSHED_WORDS = "hushed-words";
    /// The harmless greeting of a phone that was left.
    QUIET_GREETING = "quiet-greeting";
    /// More answers.
    MORE_OPTIONS = "more-options";
    /// Yes.
    LABEL_YES = "label-yes";
    /// No.
    LABEL_NO = "label-no";
}

/// Who may read, said before the first question.
pub const NOTICE: PhraseKey = PhraseKey::of("notice");

/// What stays on the device, said before the first question; on a messenger with the way elsewhere below it.
pub const NOTICE_DEVICE: PhraseKey = PhraseKey::of("notice-device");

/// What stands in front of a topic, in the name of it.
pub const TOPIC: &str = "topic-";

/// The line above the numbers of a card.
pub fn above_card(id: &str) -> PhraseKey {
    PhraseKey::from(format!("card-{id}"))
}
