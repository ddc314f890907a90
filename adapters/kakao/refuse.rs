//! What a person reads when the server has not taken their message.

use contract::{Locale, Refusal, Seq};

use crate::answer::{Answer, plain};
use crate::skill_response::SkillResponse;
use crate::words::{LATE, NOT_STORED, NOT_UNDERSTOOD, Words};

/// The answer to a refusal. Kakao always gets 200: on any other status it would show an error of its own, without
/// numbers to call.
pub(crate) fn refused(refusal: &Refusal, locale: Locale, words: &Words) -> Answer {
    let mut response = SkillResponse::default();
    match refusal {
        Refusal::Invalid(_) => response.say(&words.say(locale, &NOT_UNDERSTOOD)),
        // The first message on a messenger opens a conversation, so the server cannot answer `Unknown` or `Closed`
        // here; should it do so, the message was not stored either.
        Refusal::Busy(_) | Refusal::Unavailable | Refusal::Unknown | Refusal::Closed | Refusal::Unreadable => {
            response.say(&words.say(locale, &NOT_STORED));
            // A message part of its own: what is longer than 500 characters is folded, and the numbers must be seen.
            response.say(&words.numbers(locale));
        }
    }
    Answer {
        response,
        ..Answer::default()
    }
}

/// The server still works on the message, and may have the answer when the button is tapped.
pub(crate) fn late(locale: Locale, words: &Words) -> Answer {
    plain(&LATE, locale, Seq::default(), words)
}
