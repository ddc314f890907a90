//! What Kakao allows, as data. Where no other source is named, it is the guide of Kakao's "챗봇 관리자센터".

use std::time::Duration;

use contract::{Limits, Measure, Repetition};

/// What fits into a message part and how replies go out.
pub const LIMITS: Limits = Limits {
    // 1,000 by the table (1.3). How Kakao counts an emoji is not documented, so ten places are left free.
    text: 990,
    measure: Measure::Scalars,
    // Ten quick replies by the table; one place is kept for the one that shows what waits.
    choices: QUICK_REPLIES - 1,
    // No limit is stated for quick replies; this is the one of buttons (1.3).
    label: LABEL,
    // Of the Event API; none is documented. Each message costs money, so a burst is nobody's wish.
    rate: 20,
    abreast: 16,
    // A waiting reply stands until it is fetched with the next message; two weeks later nobody comes for it.
    oldest: Duration::from_hours(14 * 24),
    repetition: Repetition::Doubled,
    // A message on KakaoTalk cannot be deleted by a bot.
    retractable: None,
};

/// Message parts in one answer (1.3).
pub(crate) const OUTPUTS: usize = 3;

/// Unicode scalar values in one message part (1.3).
pub(crate) const SIMPLE_TEXT: usize = 1_000;

/// Quick replies under one answer (1.3).
pub(crate) const QUICK_REPLIES: usize = 10;

/// Unicode scalar values in the label of a button (1.3).
pub(crate) const LABEL: usize = 14;

/// Unicode scalar values in title and description of a text card together (1.3).
pub(crate) const CARD_TEXT: usize = 400;

/// Unicode scalar values in a person's key: 70 by the guide (1.2), and some more should it grow.
pub(crate) const USER_KEY: usize = 128;

/// The longest request that is read, in bytes. The longest turn of the server is 8,000 characters: 48 KB if every one
/// of them comes as `\uXXXX`.
pub(crate) const BODY: usize = 65_536;

/// The longest answer of Kakao that is read, in bytes; its real ones are far below one kilobyte.
pub(crate) const FOREIGN_BODY: usize = 65_536;

/// Within this long the same words from the same person are the same message, where the platform gave no id:
/// a choice of ours.
pub(crate) const REPEAT: Duration = Duration::from_secs(3);
