//! What may happen to a conversation, read out of any bytes: what people write and forge, change, repeat and bring in
//! another order, and what counselors do meanwhile.

use contract::{CONTINUE, LOCALES, Locale};

use crate::{Reach, Voids};

/// The most acts of one sequence.
const ACTS: usize = 32;

/// One thing that happens.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Words, as a message of their own.
    Writes(String),
    /// An earlier message is changed, so many messages back; without words it says what it said before.
    Changes(u8, Option<String>),
    /// An answer is picked.
    Picks(Prompt, String),
    /// An answer is picked that was offered, so many offers back.
    Taps(u8),
    /// A picture, with words under it or without.
    Shows(Option<String>),
    /// The button that begins a chat, or a language that was picked on the page.
    Opens(Option<Locale>),
    /// The visitor's last message is brought once more, under another key.
    Repeats,
    /// The app speaks this language from now on.
    Suggests(Option<Locale>),
    Leaves,
    Erases,
    /// Somebody of the staff does something, whether it is theirs to do or not.
    Staff(Who, Deed),
    /// A timer is due, or the scheduler believes so.
    Due(Due),
    /// The visitor is given a return code.
    IsGivenCode,
    /// The visitor comes back on the page.
    Returns(Voids),
    /// So many seconds pass.
    Waits(u32),
}

/// One of two people at the desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Who {
    Minji,
    Jun,
}

/// What the staff does.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    Claims(Reach),
    Replies(String),
    Judges(u8, &'static str),
    /// A word is agreed on, or none.
    Agrees(Option<String>),
    Releases,
    Requeues,
    Closes,
    ClosesWaiting,
    /// Was not seen for too long.
    IsGone,
}

/// What is due.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Due {
    Word,
    EndOfWait,
    Idle,
}

/// Which turn an answer claims to answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Prompt {
    /// The last one that offered anything.
    Last,
    /// One so far back.
    Back(u8),
    /// Any number.
    Any(u64),
}

/// What people really write, so that stories come further than the first question.
pub(crate) const WORDS: [&str; 36] = [
    "Xin chào, tôi muốn gia hạn visa F-6",
    "visa",
    "F-6 marriage",
    "스토킹을 당하고 있어요. 지금 집 앞에 와 있어요",
    "죽고 싶어요",
    "살려주세요",
    "help me he is hitting me",
    "human",
    "사람",
    "0",
    "1",
    "2",
    "3",
    "2026-12-31",
    "ok",
    "뒤로",
    "back",
    "start over",
    "language",
    "tiếng việt",
    "English",
    "지워줘",
    "no",
    "yes",
    "네",
    "😀",
    "12345678901234567890",
    "مرحبا أريد تمديد التأشيرة",
    "घर जान मन छ",
    "계속",
    "continue",
    "move",
    "BTOB",
    "Olá, preciso de ajuda com o visto",
    "/start",
    "exit",
];

/// What is repeated until a message is full: letters that grow when they are composed or changed in case, marks that
/// stand on each other, what turns a line around, what would cost a careless pattern its life.
const BOMBS: [&str; 16] = [
    "a",
    "(a+)+$",
    "ㅠ",
    "가 ",
    "e\u{301}\u{301}\u{301}",
    "\u{202e}x\u{2066}",
    "\u{200d}👩",
    "\u{fdfa}",
    "İß",
    "112 ",
    "help ",
    "he is following me ",
    "\u{fffd}",
    "१",
    "z\u{327}\u{327}\n",
    "죽고 싶어 ",
];

/// Where the digits of a script begin.
const ZEROS: [u32; 8] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10];

/// The acts that bytes stand for. The same bytes give the same acts, and no bytes give none.
pub(crate) fn acts(bytes: &[u8]) -> Vec<Act> {
    let mut bytes = Bytes(bytes);
    let mut acts = Vec::new();
    while let Some(kind) = bytes.next()
        && acts.len() < ACTS
    {
        acts.push(match kind % 24 {
            0..=6 => Act::Writes(bytes.words()),
            7 | 8 => Act::Changes(bytes.byte() % 10, Some(bytes.words())),
            9 => Act::Changes(bytes.byte() % 10, None),
            10..=12 => Act::Taps(bytes.byte() % 48),
            13 | 14 => Act::Picks(bytes.prompt(), bytes.value()),
            15 => Act::Shows((bytes.byte() % 2 == 0).then(|| bytes.words())),
            16 => Act::Opens(bytes.locale()),
            17 => Act::Repeats,
            18 => Act::Suggests(bytes.locale()),
            19 => Act::Staff(bytes.who(), Deed::Claims(bytes.reach())),
            20 => Act::Staff(bytes.who(), bytes.deed()),
            21 => match bytes.byte() % 8 {
                0 => Act::Leaves,
                1 => Act::Erases,
                2 => Act::IsGivenCode,
                3 => Act::Returns(if bytes.byte() % 2 == 0 {
                    Voids::All
                } else {
                    Voids::Reload
                }),
                4 => Act::Due(Due::EndOfWait),
                5 => Act::Due(Due::Idle),
                _ => Act::Due(Due::Word),
            },
            22 => Act::Waits(u32::from(bytes.byte()).pow(2)),
            _ => {
                // What was written first comes second.
                if let [.., _, _] = acts[..] {
                    let last = acts.len() - 1;
                    acts.swap(last - 1, last);
                }
                continue;
            }
        });
    }
    acts
}

/// Bytes that are read one after the other; where they end they are noughts.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn byte(&mut self) -> u8 {
        self.next().unwrap_or(0)
    }

    fn number(&mut self) -> u64 {
        u64::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    fn some(&mut self, most: u8) -> &[u8] {
        let length = usize::from(self.byte() % most).min(self.0.len());
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        taken
    }

    fn who(&mut self) -> Who {
        if self.byte().is_multiple_of(3) {
            Who::Jun
        } else {
            Who::Minji
        }
    }

    fn reach(&mut self) -> Reach {
        if self.byte().is_multiple_of(4) {
            Reach::Everybody
        } else {
            Reach::Queue
        }
    }

    fn deed(&mut self) -> Deed {
        match self.byte() % 10 {
            0..=2 => Deed::Replies(self.words()),
            3 => Deed::Judges(
                self.byte() % 5,
                if self.byte().is_multiple_of(2) {
                    ""
                } else {
                    "she is safe"
                },
            ),
            4 => Deed::Agrees((!self.byte().is_multiple_of(4)).then(|| self.words())),
            5 => Deed::Releases,
            6 => Deed::Requeues,
            7 => Deed::IsGone,
            8 => Deed::ClosesWaiting,
            _ => Deed::Closes,
        }
    }

    fn locale(&mut self) -> Option<Locale> {
        LOCALES.get(usize::from(self.byte() % 32)).copied()
    }

    fn words(&mut self) -> String {
        let known = WORDS[usize::from(self.byte()) % WORDS.len()];
        match self.byte() % 8 {
            0..=3 => known.to_owned(),
            4 => String::from_utf8_lossy(self.some(64)).into_owned(),
            5 => {
                let scalars = self.some(60).chunks(3).map(|three| {
                    let number = three.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
                    char::from_u32(number % 0x11_0000).unwrap_or('\u{fffd}')
                });
                scalars.collect()
            }
            6 => {
                let bomb = BOMBS[usize::from(self.byte()) % BOMBS.len()];
                let most = contract::TEXT_LIMIT / bomb.chars().count();
                let times = most.min(usize::from(self.byte()) * 64);
                format!("{known}{}", bomb.repeat(times.saturating_sub(known.len())))
            }
            _ => {
                let zero = ZEROS[usize::from(self.byte()) % ZEROS.len()];
                let digits = self.some(24).iter().map(|byte| zero + u32::from(byte % 10));
                digits.filter_map(char::from_u32).collect()
            }
        }
    }

    fn prompt(&mut self) -> Prompt {
        match self.byte() % 4 {
            0 | 1 => Prompt::Last,
            2 => Prompt::Back(self.byte() % 48),
            _ => Prompt::Any(self.number()),
        }
    }

    /// A value that may have been offered, that looks like one, or that is none.
    fn value(&mut self) -> String {
        const OURS: [&str; 10] = [
            CONTINUE,
            "yes",
            "no",
            "move",
            "person",
            "language",
            "back",
            "more",
            "danger",
            "language:",
        ];
        match self.byte() % 6 {
            0 => format!("language:more:{}", self.number()),
            1 => format!("language:more:{}", self.byte()),
            2 => format!("language:{}", String::from_utf8_lossy(self.some(16))),
            3 => self.number().to_string(),
            4 => OURS[usize::from(self.byte()) % OURS.len()].to_owned(),
            _ => String::from_utf8_lossy(self.some(64)).into_owned(),
        }
    }
}
