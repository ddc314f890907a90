//! A conversation out of bytes: whatever happens in whatever order, somebody acts next. `tests/fuzz/flow.rs` mounts
//! this file too.

use flow::{Around, Effect, Flows, Input, Interrupt, Lexicon, SAID_MOST, Session, Stage};

/// The flows that every other needs beside it.
pub(crate) const RESERVED: [(&str, &str); 3] = [
    ("person.yaml", include_str!("../../fixtures/good/person.yaml")),
    ("danger.yaml", include_str!("../../fixtures/good/danger.yaml")),
    ("waiting.yaml", include_str!("../../fixtures/good/waiting.yaml")),
];

/// What people type, in many languages, and what they only seem to.
const WORDS: [&str; 40] = [
    "F-6",
    "1",
    "2",
    "０",
    "12",
    "99",
    "-3.5",
    "2026-12-31",
    "31/12/2026",
    "26.12.31",
    "31 tháng mười hai 2026",
    "오늘",
    "네",
    "yes please",
    "아니요",
    "no",
    "사람",
    "human",
    "살려줘",
    "erase",
    "뒤로",
    "back",
    "start again",
    "언어",
    "leave",
    "skip",
    "고치기",
    "맞아요",
    "more",
    "minh@example.org",
    "010-1234-5678",
    "อยากต่อวีซ่าครับ",
    "ខ្ញុំចង់បន្តវីសា",
    "ဗီဇာ သက်တမ်းတိုးချင်ပါတယ်",
    "我想延长签证",
    "ビザの延長",
    "أريد تمديد التأشيرة",
    "\u{2066}🙏🏽\u{2069}",
    "",
    " \n\t ",
];

/// What buttons carry.
const VALUES: [&str; 20] = [
    "f6", "e9", "more", "skip", "yes", "no", "person", "language", "back", "on", "confirm", "correct", "matter",
    "people", "since", "never", "often", "", "hello", "wait",
];

/// A lexicon that knows some of them.
pub(crate) fn lexicon() -> Lexicon {
    Lexicon::new([
        ("which-f6-words", "F-6"),
        ("which-e9-words", "비자 | วีซ่า | 签证"),
        ("interrupt-person", "사람 | human"),
        ("interrupt-danger", "살려줘"),
        ("interrupt-leave", "leave"),
        ("interrupt-erase", "erase"),
        ("interrupt-language", "언어"),
        ("interrupt-back", "뒤로 | back"),
        ("interrupt-again", "start again"),
        ("word-yes", "네 | yes"),
        ("word-no", "아니요 | no"),
        ("label-skip", "skip"),
        ("label-confirm", "맞아요"),
        ("label-correct", "고치기"),
        ("date-order", "ymd"),
        ("word-today", "오늘"),
        ("word-month-12", "tháng mười hai"),
    ])
}

/// Plays what some bytes tell in a flow, and looks after each step whether somebody acts next.
///
/// # Panics
///
/// Where nobody would, where more is sent than may be, or where a session that was stored goes on in another way.
pub(crate) fn live(flows: &Flows, flow: &str, bytes: &[u8]) {
    let lexicon = lexicon();
    let mut bytes = Bytes(bytes);
    let (mut now, mut turn, mut begun) = (1_780_000_000_000, 0, false);
    let mut session = Session::new(flow);
    for step in 0..64 {
        let Some(kind) = bytes.next() else { break };
        // Somebody comes in, without a word or with one; before that nobody is waited for.
        let kind = if step == 0 { kind % 2 } else { kind };
        let (about, hours) = (bytes.next().unwrap_or(0), bytes.next().unwrap_or(0));
        now += i64::from(hours % 48) * 3_600_000;
        let around = Around {
            lexicon: &lexicon,
            now,
            seed: u64::from(about),
            open: &|_| hours % 2 == 0,
            staffed: hours % 3 != 0,
        };
        let text = bytes.text(about);
        let interrupts = Interrupt::KEYS.map(|(interrupt, _)| interrupt);
        let input = match kind % 20 {
            0 => Input::Start,
            1..=8 => Input::Text(&text),
            9..=13 => Input::Choice {
                prompt: if about % 4 == 0 { u64::from(hours) } else { turn },
                value: VALUES[usize::from(about) % VALUES.len()],
            },
            14 => Input::Interrupt(interrupts[usize::from(about) % interrupts.len()]),
            15 => Input::Danger,
            16 => Input::Released,
            17 => Input::Timeout,
            18 => Input::Waiting(&text),
            _ if about % 3 == 0 => Input::Relocate,
            _ if about % 3 == 1 => Input::Attended(&text),
            _ => Input::Turned("violence"),
        };
        let stored = session.to_bytes();
        let read = Session::from_bytes(&stored).expect("own bytes");
        let step = flows.step(session.clone(), input, &around);
        assert_eq!(
            step,
            flows.step(read, input, &around),
            "a stored session goes on in the same way"
        );
        // Before the first question nobody is waited for, as after a first word that asks for everything to be erased.
        begun |= step.session.due().is_some() || step.session.stage() != Stage::Waiting;
        holds(&step.session, &step.effects, begun);
        session = step.session;
        if step
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Ask { .. } | Effect::EraseConfirm))
        {
            turn += 1;
            session.asked(turn);
        }
    }
}

fn holds(session: &Session, effects: &[Effect], begun: bool) {
    // Who is waited for has been asked, and the question gives up at some time; the others are held by people, or over.
    assert!(
        !begun || (session.stage() == Stage::Waiting) == session.due().is_some(),
        "nobody acts next"
    );
    let said = effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Say { .. } | Effect::Ask { .. } | Effect::Card { .. }));
    assert!(said.count() <= SAID_MOST, "more is sent than may be");
    // Flows called inside each other, the three reserved ones over them, and people over those.
    assert!(
        session.places().count() <= flow::FRAMES_MOST + 4,
        "flows inside each other without an end"
    );
    // The names and places beside the answers are few.
    assert!(
        session.to_bytes().len() < flow::ANSWERS_MOST + 16 * 1024,
        "a session without an end"
    );
}

/// Bytes that are told one after the other.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Words that are known, or any others.
    fn text(&mut self, about: u8) -> String {
        if let Some(words) = WORDS.get(usize::from(about) % (WORDS.len() + 8)) {
            return (*words).to_owned();
        }
        let length = usize::from(self.next().unwrap_or(0)).min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        String::from_utf8_lossy(text).into_owned()
    }
}
