//! What may happen to a conversation, read out of any bytes: what people write and forge, change, repeat and bring in
//! another order, and what counselors do meanwhile.

use contract::{CONTINUE, LOCALES, Locale};

/// The most events of one story.
const EVENTS: usize = 32;

/// One thing that happens.
#[derive(Clone, Debug)]
pub(crate) enum Event {
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
    Claimed,
    Released,
    Lost,
    /// So many seconds pass.
    Waits(u32),
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

/// The events that bytes stand for. The same bytes give the same events, and no bytes give none.
pub(crate) fn events(bytes: &[u8]) -> Vec<Event> {
    let mut bytes = Bytes(bytes);
    let mut events = Vec::new();
    while let Some(kind) = bytes.next()
        && events.len() < EVENTS
    {
        events.push(match kind % 24 {
            0..=6 => Event::Writes(bytes.words()),
            7 | 8 => Event::Changes(bytes.byte() % 10, Some(bytes.words())),
            9 => Event::Changes(bytes.byte() % 10, None),
            10..=12 => Event::Taps(bytes.byte() % 48),
            13 | 14 => Event::Picks(bytes.prompt(), bytes.value()),
            15 => Event::Shows((bytes.byte() % 2 == 0).then(|| bytes.words())),
            16 => Event::Opens(bytes.locale()),
            17 => Event::Repeats,
            18 => Event::Suggests(bytes.locale()),
            19 => Event::Claimed,
            20 => Event::Released,
            21 => match bytes.byte() % 4 {
                0 => Event::Leaves,
                1 => Event::Erases,
                _ => Event::Lost,
            },
            22 => Event::Waits(u32::from(bytes.byte()).pow(2)),
            _ => {
                // What was written first comes second.
                if let [.., _, _] = events[..] {
                    let last = events.len() - 1;
                    events.swap(last - 1, last);
                }
                continue;
            }
        });
    }
    events
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
