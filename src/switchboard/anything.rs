//! Whatever visitors write and counselors do, in whatever order: the rules of the house hold after every step.

use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use contract::{
    Author, Body, CONTINUE, Channel, ChannelName, ConversationId, CounselorId, Limits, Locale, Moment, Outbound, Risk,
    SendError, Sent, Seq, Text, Way,
};
use language::Detector;
use proptest::collection::vec;
use proptest::prelude::*;
use store::{Conversation, Decision, Memory, Seat, StoreError};

use crate::agreed::AgreedWord;
use crate::content::Content;
use crate::converse::{Heard, converse};
use crate::draft::Draft;
use crate::medium::Media;
use crate::memory::Recollection;
use crate::release;
use crate::staffing::Staffing;

/// The house as it is shipped, with one messenger beside the page.
static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    gather(&root, Path::new("flows"), &mut files);
    gather(&root, Path::new("locales"), &mut files);
    let content = Content::load(&files, Arc::new(Detector::new())).expect("what is shipped loads");
    content.for_media(Media::of(&[Arc::new(Telegram)], Some(String::from("notes.example"))))
});

/// The content that is shipped, for other tests of this room.
pub(crate) fn content() -> &'static Content {
    &CONTENT
}

/// A messenger of which nothing but its name and its limits is asked.
struct Telegram;

#[async_trait::async_trait]
impl Channel for Telegram {
    fn name(&self) -> ChannelName {
        ChannelName::of("telegram")
    }

    fn way(&self) -> Way {
        Way::Push
    }

    fn limits(&self) -> &Limits {
        static LIMITS: Limits = Limits {
            text: 4_096,
            measure: contract::Measure::Utf16,
            choices: 100,
            label: 60,
            rate: 30,
            abreast: 4,
            oldest: Duration::from_hours(24),
            repetition: contract::Repetition::Doubled,
            retractable: None,
        };
        &LIMITS
    }

    async fn send(&self, _: Outbound) -> Result<Sent, SendError> {
        Err(SendError::Refused)
    }
}

fn gather(root: &Path, under: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root.join(under))
        .expect("a folder is readable")
        .flatten()
    {
        let path = under.join(entry.file_name());
        if entry.path().is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
            files.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

/// What may happen to a conversation.
#[derive(Clone, Debug)]
enum Event {
    Says(&'static str),
    Picks(u8),
    Speaks(Locale),
    Claimed,
    Released,
    Lost,
    Later(i64),
}

fn words() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Xin chào, tôi muốn gia hạn visa F-6",
        "visa",
        "스토킹을 당하고 있어요. 지금 집 앞에 와 있어요",
        "죽고 싶어요",
        "human",
        "0",
        "1",
        "2026-12-31",
        "ok",
        "뒤로",
        "language",
        "tiếng việt",
        "지워줘",
        "no",
        "네",
        "😀",
        "12345678901234567890",
        "مرحبا أريد تمديد التأشيرة",
        "घर जान मन छ",
    ])
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        6 => words().prop_map(Event::Says),
        4 => (0..4_u8).prop_map(Event::Picks),
        1 => prop::sample::select(contract::LOCALES.to_vec()).prop_map(Event::Speaks),
        2 => Just(Event::Claimed),
        1 => Just(Event::Released),
        1 => Just(Event::Lost),
        1 => (1..90_000_i64).prop_map(Event::Later),
    ];
    vec(event, 1..24)
}

/// A conversation outside any database: what a decision says becomes its state.
struct Table {
    conversation: Conversation,
    offered: Vec<(Seq, String)>,
    now: Moment,
    staffing: Staffing,
}

impl Table {
    fn on(channel: &'static str) -> Self {
        let conversation = Conversation {
            id: ConversationId::parse("00000000-0000-4000-8000-000000000000").expect("an id"),
            channel: ChannelName::of(channel),
            version: 0,
            seq: Seq(0),
            floor: Seq(0),
            locale: None,
            topic: None,
            risk: Risk::L0,
            seat: Seat::Flow,
            memory: Memory::default(),
            opened: Moment(1_794_978_000_000),
            touched: Moment(1_794_978_000_000),
            quiet: false,
            crowded: false,
        };
        let now = conversation.opened;
        Self {
            conversation,
            offered: Vec::new(),
            now,
            staffing: Staffing::default(),
        }
    }

    fn decide(&self, event: &Event) -> Option<Result<Decision, StoreError>> {
        let body = match event {
            Event::Says(words) => Body::Text(Text::from(*words)),
            Event::Picks(index) => {
                let (prompt, value) = self.offered.get(usize::from(*index))?.clone();
                Body::Choice { prompt, value }
            }
            Event::Speaks(locale) => Body::Open { locale: Some(*locale) },
            Event::Claimed => return Some(self.claim()),
            Event::Released => return Some(self.release()),
            Event::Lost => return Some(release::lost(&CONTENT, &self.conversation, self.now)),
            Event::Later(_) => return None,
        };
        let text = match &body {
            Body::Text(text) => Some(text.expose()),
            _ => None,
        };
        let heard = Heard {
            detection: text.map(|text| CONTENT.detector.detect(text, &[])),
            signals: text.map(|text| CONTENT.triage.examine(text)).unwrap_or_default(),
            body,
            hints: Vec::new(),
            at: self.now,
            seed: 7,
        };
        Some(converse(&CONTENT, &self.staffing, &self.conversation, &heard))
    }

    fn agree_on(&mut self, word: &str) {
        let mut recollection = Recollection::of(&self.conversation.memory).expect("it is read");
        recollection.word = Some(AgreedWord::new(&Text::from(word), [7; 16]));
        self.conversation.memory = recollection.kept();
    }

    fn claim(&self) -> Result<Decision, StoreError> {
        let mut draft = Draft::of(&CONTENT, &self.conversation, self.now)?;
        let Seat::Queue { since } = self.conversation.seat else {
            return Err(StoreError::Gone);
        };
        draft.sit(Seat::Counselor { by: minji(), since });
        Ok(draft.finish())
    }

    fn release(&self) -> Result<Decision, StoreError> {
        release::given_back(&CONTENT, &self.staffing, &self.conversation, &minji(), self.now, 7)
    }

    fn take(&mut self, decision: Decision) {
        self.offered.clear();
        for turn in &decision.turns {
            self.conversation.seq = self.conversation.seq.next();
            let seq = self.conversation.seq;
            self.offered
                .extend(turn.choices.iter().map(|choice| (seq, choice.value.clone())));
        }
        self.conversation.version += 1;
        self.conversation.locale = decision.locale;
        self.conversation.topic = decision.topic;
        self.conversation.risk = decision.risk;
        self.conversation.seat = decision.seat;
        self.conversation.memory = decision.memory;
        self.conversation.touched = decision.touched;
    }
}

/// Whether a message is heard on a silent phone too: a cry for help, a wish to erase.
fn ends_the_silence(event: &Event) -> bool {
    let Event::Says(typed) = event else { return false };
    let signals = CONTENT.triage.examine(typed);
    signals.iter().any(|signal| signal.level >= Risk::L2) || *typed == "지워줘"
}

fn minji() -> CounselorId {
    CounselorId::stored(String::from("minji"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// The risk is never lowered, nobody but the holder speaks for the house, everybody who wrote is answered or waits for a
    /// person, and nothing is written into a closed conversation.
    #[test]
    fn the_rules_hold_whatever_happens(events in events(), on in prop::sample::select(vec!["web", "telegram"])) {
        let mut table = Table::on(on);
        for event in events {
            if let Event::Later(seconds) = event {
                table.now = Moment(table.now.0 + seconds * 1_000);
            }
            let Some(decided) = table.decide(&event) else { continue };
            let Ok(decision) = decided else { continue };
            prop_assert!(decision.allowed(&table.conversation).is_ok(), "{:?} after {:?}", decision, event);
            prop_assert!(decision.risk >= table.conversation.risk, "software never lowers a risk");
            prop_assert!(decision.turns.len() <= 24, "nobody is flooded: {} turns", decision.turns.len());
            let answered = decision.turns.iter().any(|turn| turn.author != Author::Visitor);
            let with_people = !matches!(decision.seat, Seat::Flow);
            prop_assert!(answered || with_people, "{:?} was answered by nobody", event);
            table.take(decision);
            if table.conversation.seat == Seat::Closed {
                break;
            }
        }
    }

    /// On a messenger a quarter of an hour of silence is the end of trust: whatever was going on, whatever is typed then, nothing
    /// but a neutral line is shown before somebody goes on, unless it is a cry for help or a wish to leave or to erase. Where a word
    /// was agreed on, the tap is not enough, and neither is another word.
    #[test]
    fn nothing_is_shown_on_a_phone_that_was_silent(
        events in events(), minutes in 15_i64..900, typed in words(), guesses in vec(words(), 0..5),
    ) {
        let mut table = Table::on("telegram");
        for event in events {
            if let Event::Later(seconds) = event {
                table.now = Moment(table.now.0 + seconds * 1_000);
            }
            if let Some(Ok(decision)) = table.decide(&event) {
                table.take(decision);
            }
        }
        prop_assume!(table.conversation.seat != Seat::Closed && table.conversation.seq > Seq(0));
        let erasing = !table.offered.is_empty() && table.offered.iter().all(|(_, value)| value == "yes" || value == "no");
        prop_assume!(!erasing);
        table.now = Moment(table.now.0 + minutes * 60_000);
        table.conversation.touched = Moment(table.now.0 - minutes * 60_000);
        let Some(Ok(decision)) = table.decide(&Event::Says(typed)) else { panic!("{typed} is refused") };
        if !ends_the_silence(&Event::Says(typed)) {
            for turn in decision.turns.iter().filter(|turn| turn.author != Author::Visitor) {
                let key = turn.phrase.as_ref().map(|phrase| phrase.key.as_str());
                prop_assert_eq!(key, Some("veil-continue"), "after {}", typed);
            }
            prop_assert_eq!(decision.mail, store::Mail::Hold, "what waits is held back");
            if decision.close.is_some() {
                // A yes to "shall everything be erased?" that was asked before.
                return Ok(());
            }
            table.take(decision);
            let value = table.offered.last().map(|(_, value)| value.as_str());
            prop_assert_eq!(value, Some(CONTINUE));
            table.agree_on("no word of these");
            let Ok(last) = u8::try_from(table.offered.len() - 1) else { return Ok(()) };
            for event in [Event::Picks(last)].into_iter().chain(guesses.into_iter().map(Event::Says)) {
                let Some(Ok(decision)) = table.decide(&event) else { panic!("{event:?} is refused") };
                if ends_the_silence(&event) {
                    break;
                }
                for turn in decision.turns.iter().filter(|turn| turn.author != Author::Visitor) {
                    let key = turn.phrase.as_ref().map(|phrase| phrase.key.as_str());
                    prop_assert_eq!(key, Some("veil-word"), "after {:?}", event);
                }
                prop_assert_eq!(decision.mail, store::Mail::Hold, "what waits is held back");
                if decision.close.is_some() {
                    // As above: the question about erasing was open before the silence.
                    return Ok(());
                }
                table.take(decision);
            }
        }
    }
}
