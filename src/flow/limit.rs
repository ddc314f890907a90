//! What the engine allows, in one place. Reaching a limit at run time ends with a person, never in an error.

/// Nodes passed for one input. The longest honest chain between two questions is far shorter; a loop without a question
/// meets this and is handed to a person.
pub(crate) const STEPS_MOST: usize = 200;

/// Flows inside each other by `call`. A flow that calls itself meets this.
pub(crate) const FRAMES_MOST: usize = 8;

/// Questions that `back` can undo.
pub(crate) const BACK_MOST: usize = 10;

/// Options shown at a time; the smallest channel (KakaoTalk quick replies) takes ten.
pub(crate) const CHOICES_MOST: usize = 10;

/// Misunderstandings before a person is called where a flow gives no number of its own.
pub(crate) const RETRIES_MOST: u8 = 3;

/// Characters kept of an answer in free text. Longer ones are cut here; the turn itself keeps every word.
pub(crate) const ANSWER_MOST: usize = 2_000;

/// Digits of a telephone number, after E.164 and the shortest local numbers (112).
pub(crate) const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 3..=15;

/// Length of an e-mail address, after RFC 5321.
pub(crate) const EMAIL_MOST: usize = 254;
