//! The texts of the page, by key. `haemil check` checks that every language has them.

use contract::PhraseKey;

/// Every text that the page shows. None of them has placeholders.
pub const TEXT_KEYS: &[PhraseKey] = &[
    PhraseKey::of("page-title"),
    PhraseKey::of("page-hello"),
    PhraseKey::of("page-free"),
    OPERATOR,
    HERE,
    NOT_HERE,
    PhraseKey::of("page-about"),
    PhraseKey::of("page-notice"),
    PhraseKey::of("welcome-topic"),
    PhraseKey::of("more-options"),
    PhraseKey::of("page-write"),
    PhraseKey::of("page-send"),
    PhraseKey::of("page-sending"),
    PhraseKey::of("page-not-sent"),
    PhraseKey::of("page-many"),
    PhraseKey::of("page-too-long"),
    PhraseKey::of("page-leave"),
    PhraseKey::of("page-emergency"),
    PhraseKey::of("page-show-line"),
    PhraseKey::of("page-language"),
    PhraseKey::of("page-person"),
    PhraseKey::of("page-messages"),
    PhraseKey::of("page-new-messages"),
    PhraseKey::of("page-typing"),
    PhraseKey::of("page-latest-only"),
    PhraseKey::of("page-from-you"),
    PhraseKey::of("page-from-bot"),
    PhraseKey::of("page-from-counselor"),
    PhraseKey::of("page-from-interpreter"),
    PhraseKey::of("page-from-server"),
    PhraseKey::of("page-connecting"),
    PhraseKey::of("page-offline"),
    PhraseKey::of("page-busy"),
    PhraseKey::of("page-waiting"),
    PhraseKey::of("page-waiting-later"),
    PhraseKey::of("page-place"),
    PhraseKey::of("page-wait"),
    PhraseKey::of("page-wait-unknown"),
    PhraseKey::of("page-counselor"),
    PhraseKey::of("page-ended"),
    PhraseKey::of("page-unreadable"),
    PhraseKey::of("page-elsewhere"),
    PhraseKey::of("page-new"),
    PhraseKey::of("page-code"),
    PhraseKey::of("page-code-show"),
    PhraseKey::of("page-code-enter"),
    PhraseKey::of("page-code-go"),
    PhraseKey::of("page-code-later"),
    PhraseKey::of("page-code-wrong"),
    PhraseKey::of("page-resumed-hidden"),
    PhraseKey::of("page-ended-hidden"),
    PhraseKey::of("page-earlier"),
    PhraseKey::of("page-erase"),
    PhraseKey::of("page-erase-sure"),
    PhraseKey::of("page-erased"),
    PhraseKey::of("page-hidden"),
    PhraseKey::of("page-hidden-new"),
    PhraseKey::of("page-forget-soon"),
    PhraseKey::of("page-forgotten"),
    PhraseKey::of("page-hide-soon"),
    PhraseKey::of("page-keep"),
    PhraseKey::of("page-close"),
    PhraseKey::of("page-cancel"),
    PhraseKey::of("page-no-script"),
    IN_APP,
];

/// What stands before the operator's name.
pub(crate) const OPERATOR: PhraseKey = PhraseKey::of("page-operator");

/// Whether somebody is there to answer.
pub(crate) const HERE: PhraseKey = PhraseKey::of("page-here");
pub(crate) const NOT_HERE: PhraseKey = PhraseKey::of("page-not-here");

/// Said only where the page is open inside `KakaoTalk`.
pub(crate) const IN_APP: PhraseKey = PhraseKey::of("page-in-app");

/// The key of a name, if it is a text of the page.
pub(crate) fn key(name: &str) -> Option<&'static PhraseKey> {
    TEXT_KEYS.iter().find(|key| key.as_str() == name)
}
