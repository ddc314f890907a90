//! A conversation outside any database: what a decision says becomes its state, and the rules of the server are held
//! after each.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use contract::{
    Admit, Author, Body, CONTINUE, Channel, ChannelName, ConversationId, CounselorId, Enclosed, Limits, Locale, Moment,
    Outbound, Risk, SendError, Sent, Seq, Text, Way,
};
use flow::Answer;
use language::Detector;
use store::{Conversation, Decision, Memory, Seat, StoreError};

use super::event::{Event, Prompt};
use crate::content::Content;
use crate::converse::{Heard, converse, detected, words};
use crate::draft::Draft;
use crate::edit::Print;
use crate::fault::BUDGET;
use crate::medium::Media;
use crate::memory::Recollection;
use crate::moving::MOVE;
use crate::receive::clean;
use crate::release;
use crate::staffing::Staffing;

/// A decision may have so many turns: nobody is flooded.
const TURNS: usize = 24;

/// How often a decision that took too long is made again before that is believed.
const AGAIN: usize = 3;

/// How much longer a decision may take without optimisation. The costliest words here, 8,000 ligatures that each grow
/// to eighteen letters, take 0.4 seconds there; the fuzz target is optimised and holds the budget itself.
const SLOWER: u32 = if cfg!(debug_assertions) { 20 } else { 1 };

/// Flows and texts as they are shipped, with one messenger beside the page.
pub(crate) fn shipped() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    gather(&root, Path::new("flows"), &mut files);
    gather(&root, Path::new("locales"), &mut files);
    let content = Content::load(&files, Arc::new(Detector::new())).expect("what is shipped loads");
    content.for_media(Media::of(&[Arc::new(Telegram)], Some(String::from("notes.example"))))
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

/// A messenger of which nothing but its name and its limits is asked; it has few buttons, so that answers are paged.
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
            choices: 9,
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

/// How much of the processor's time this thread has had.
pub(crate) type Spent<'a> = &'a dyn Fn() -> Duration;

/// A conversation, as whoever is in it can act on it.
pub(crate) struct Story<'a> {
    content: &'a Content,
    pub(crate) conversation: Conversation,
    /// What was offered in it, the last offer last.
    pub(crate) offered: Vec<(Seq, String)>,
    /// The visitor's messages on a messenger: what each says now, and what was asked when it was first written.
    written: Vec<(String, Option<Seq>)>,
    last: Option<Body>,
    hint: Option<Locale>,
    pub(crate) now: Moment,
    staffing: Staffing,
}

impl<'a> Story<'a> {
    pub(crate) fn on(content: &'a Content, channel: &'static str) -> Self {
        let opened = Moment(1_794_978_000_000);
        Self {
            content,
            conversation: Conversation {
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
                opened,
                touched: opened,
                quiet: false,
                crowded: false,
            },
            offered: Vec::new(),
            written: Vec::new(),
            last: None,
            hint: None,
            now: opened,
            staffing: Staffing::default(),
        }
    }

    /// Lets something happen and holds the rules. What has ended begins anew with the next message.
    pub(crate) fn live(&mut self, event: &Event, spent: Spent<'_>) {
        match event {
            Event::Suggests(locale) => self.hint = *locale,
            Event::Waits(seconds) => self.now = self.now.after(Duration::from_secs(u64::from(*seconds))),
            Event::Claimed | Event::Released | Event::Lost => {
                if let Ok(decision) = self.acts(event) {
                    self.take(decision);
                }
            }
            _ => {
                if let Some(heard) = self.heard(event) {
                    let decision = self.decided(&heard, spent);
                    self.hold(event, &heard, &decision);
                    self.note(event, &heard);
                    self.take(decision);
                }
            }
        }
        if self.conversation.seat == Seat::Closed {
            let (now, hint, written) = (self.now, self.hint, std::mem::take(&mut self.written));
            let channel = self.conversation.channel.clone();
            *self = Self {
                written,
                hint,
                now,
                ..Self::on(self.content, "web")
            };
            self.conversation.channel = channel;
            self.conversation.touched = now;
        }
    }

    /// The same, telling the keys of what stands in the conversation since then.
    #[cfg(test)]
    pub(crate) fn tell(&mut self, event: &Event, spent: Spent<'_>) -> Vec<String> {
        let turns = self.turns(event, spent);
        let keys = turns.into_iter().filter_map(|turn| turn.phrase);
        keys.map(|phrase| phrase.key.as_str().to_owned()).collect()
    }

    /// The same, telling the turns.
    #[cfg(test)]
    pub(crate) fn turns(&mut self, event: &Event, spent: Spent<'_>) -> Vec<store::Turn> {
        let turns = self.heard(event).map(|heard| self.decided(&heard, spent).turns);
        self.live(event, spent);
        turns.unwrap_or_default()
    }

    /// The turn that asked what is pending.
    #[cfg(test)]
    pub(crate) fn prompt_now(&self) -> Option<Seq> {
        let recollection = Recollection::of(&self.conversation.memory).expect("it is read");
        recollection.prompt().expect("it is read")
    }

    fn on_messenger(&self) -> bool {
        self.conversation.channel.as_str() != "web"
    }

    /// What a visitor's act brings in; nothing where it cannot be done, or is turned away at the door with a sentence.
    pub(crate) fn heard(&self, event: &Event) -> Option<Heard> {
        let body = match event {
            Event::Writes(words) => Body::Text(Text::from(words.as_str())),
            Event::Changes(back, words) => {
                let at = self.message(*back)?;
                Body::Edit(Text::from(words.as_ref().unwrap_or(&self.written[at].0).as_str()))
            }
            Event::Picks(prompt, value) => Body::Choice {
                prompt: self.prompt(*prompt),
                value: value.clone(),
            },
            Event::Taps(back) => {
                let at = self.offered.len().checked_sub(1 + usize::from(*back))?;
                let (prompt, value) = self.offered[at].clone();
                Body::Choice { prompt, value }
            }
            Event::Shows(caption) => Body::Media {
                what: Enclosed::File,
                caption: caption.as_deref().map(Text::from),
            },
            Event::Opens(locale) => Body::Open {
                locale: locale.filter(|_| !self.on_messenger()),
            },
            Event::Repeats => self.last.clone()?,
            Event::Leaves => Body::Leave,
            Event::Erases => Body::Erase,
            Event::Suggests(_) | Event::Claimed | Event::Released | Event::Lost | Event::Waits(_) => return None,
        };
        let admit = if self.on_messenger() {
            Admit::Anyone
        } else {
            Admit::Known
        };
        let body = clean(body, admit).ok()?;
        let print = match (event, words(&body)) {
            (Event::Changes(back, _), Some(words)) => self.message(*back).map(|at| print(at, words)),
            (Event::Repeats, _) | (_, None) => None,
            (_, Some(words)) => self.on_messenger().then(|| print(self.written.len(), words)),
        };
        let hints = self.hint.into_iter().collect();
        Some(self.read(body, print, hints))
    }

    fn read(&self, body: Body, print: Option<Print>, hints: Vec<Locale>) -> Heard {
        let words = words(&body);
        Heard {
            detection: words.map(|words| detected(self.content, words, &hints)),
            signals: words.map_or_else(Vec::new, |words| self.content.triage.examine(words.expose())),
            print,
            hints,
            at: self.now,
            seed: 7,
            body,
        }
    }

    fn message(&self, back: u8) -> Option<usize> {
        self.written
            .len()
            .checked_sub(1 + usize::from(back))
            .filter(|_| self.on_messenger())
    }

    fn prompt(&self, prompt: Prompt) -> Seq {
        match prompt {
            Prompt::Any(number) => Seq(number),
            Prompt::Last => self.offered.last().map_or(Seq(0), |(seq, _)| *seq),
            Prompt::Back(back) => {
                let at = self.offered.len().checked_sub(1 + usize::from(back));
                at.map_or(Seq(u64::from(back)), |at| self.offered[at].0)
            }
        }
    }

    /// What follows. It is never refused, and it takes no longer than it may: the quickest of several times counts,
    /// because what slows one down is something else.
    fn decided(&self, heard: &Heard, spent: Spent<'_>) -> Decision {
        let (mut best, mut decision) = (Duration::MAX, None);
        for _ in 0..AGAIN {
            let began = spent();
            // What a message says is read again too; that is part of the deciding.
            let read = words(&heard.body).map(|_| {
                let body = heard.body.clone();
                self.read(body, heard.print, heard.hints.clone())
            });
            let decided = converse(
                self.content,
                &self.staffing,
                &self.conversation,
                read.as_ref().unwrap_or(heard),
            );
            best = best.min(spent().saturating_sub(began));
            decision = Some(decided.unwrap_or_else(|error| panic!("somebody was refused: {error}")));
            if best <= BUDGET * SLOWER {
                break;
            }
        }
        assert!(best <= BUDGET * SLOWER, "deciding took {best:?}");
        decision.expect("it was decided at least once")
    }

    fn hold(&self, event: &Event, heard: &Heard, decision: &Decision) {
        let before = &self.conversation;
        assert!(decision.allowed(before).is_ok(), "the store would refuse it");
        assert!(decision.risk >= before.risk, "software never lowers a risk");
        assert!(decision.turns.len() <= TURNS, "{} turns", decision.turns.len());
        let was = Recollection::of(&before.memory).expect("it is read");
        let is = Recollection::of(&decision.memory).expect("it is read");
        let answered = decision.turns.iter().any(|turn| turn.author != Author::Visitor);
        let with_people = decision.seat != Seat::Flow;
        assert!(
            answered || with_people || self.may_be_silent(heard, &was),
            "nobody answered {event:?}"
        );
        let spoke = decision.turns.iter().any(|turn| turn.author == Author::Visitor);
        match &heard.body {
            Body::Choice { prompt, value } => {
                let always = value.starts_with("language:") || value == MOVE;
                let scripts = was.session().expect("it is read");
                let current = scripts.is_some_and(|session| session.asks(prompt.0));
                assert!(!spoke || always || current, "a passed question was answered: {value}");
            }
            Body::Edit(_) => {
                let unchanged = heard.print.is_some_and(|print| was.edits.holds(print));
                assert!(
                    !unchanged || decision.turns.is_empty(),
                    "unchanged words said something"
                );
                if !self.may_answer(event, &was) {
                    answers_nothing(&was, &is);
                }
            }
            _ => {}
        }
    }

    /// Whether an edit may be an answer: nothing was asked yet, or it is the last message, and what was asked when that
    /// was written is still what is asked.
    fn may_answer(&self, event: &Event, was: &Recollection) -> bool {
        let nothing_asked = was.session().expect("it is read").is_none() && was.question.is_none();
        let Event::Changes(0, _) = event else {
            return nothing_asked;
        };
        let asked = self.written.last().and_then(|(_, asked)| *asked);
        nothing_asked || asked.is_some_and(|asked| was.still_asks(asked).expect("it is read"))
    }

    /// Words are never met with silence; what says nothing new may be.
    fn may_be_silent(&self, heard: &Heard, was: &Recollection) -> bool {
        match &heard.body {
            Body::Leave | Body::Erase => true,
            // Nothing is said on the page before the first words.
            Body::Open { locale } => locale.is_none() && !self.on_messenger(),
            // A tap on "go on" where nothing is hidden releases what waits, if anything does.
            Body::Choice { value, .. } => value == CONTINUE && self.on_messenger(),
            Body::Edit(_) => {
                let edits = &was.edits;
                let nothing_new = |print| edits.holds(print) || edits.may_have_dropped(print);
                heard.print.is_some_and(nothing_new) || edits.was_told_at(was.prompt().expect("it is read"))
            }
            Body::Text(_) | Body::Media { .. } => false,
        }
    }

    fn note(&mut self, event: &Event, heard: &Heard) {
        self.last = Some(heard.body.clone());
        let Some(words) = heard.words().filter(|_| self.on_messenger()) else {
            return;
        };
        let words = words.expose().to_owned();
        match event {
            Event::Changes(back, _) => {
                if let Some(at) = self.message(*back) {
                    self.written[at].0 = words;
                }
            }
            Event::Repeats => {}
            _ => {
                let was = Recollection::of(&self.conversation.memory).expect("it is read");
                self.written.push((words, was.prompt().expect("it is read")));
            }
        }
    }

    fn acts(&self, event: &Event) -> Result<Decision, StoreError> {
        let minji = CounselorId::stored(String::from("minji"));
        match event {
            Event::Claimed => {
                let Seat::Queue { since } = self.conversation.seat else {
                    return Err(StoreError::Gone);
                };
                let mut draft = Draft::of(self.content, &self.conversation, self.now)?;
                draft.sit(Seat::Counselor { by: minji, since });
                Ok(draft.finish())
            }
            Event::Released => {
                release::given_back(self.content, &self.staffing, &self.conversation, &minji, self.now, 7)
            }
            _ => release::lost(self.content, &self.conversation, self.now),
        }
    }

    /// The visitor writes, outside the rules that hold for every event: for tests of one rule.
    #[cfg(test)]
    pub(crate) fn writes(&self, words: &str) -> Result<Decision, StoreError> {
        let heard = self.heard(&Event::Writes(words.to_owned())).expect("it is taken in");
        converse(self.content, &self.staffing, &self.conversation, &heard)
    }

    /// The same, for the answer that was offered last.
    #[cfg(test)]
    pub(crate) fn taps(&self) -> Result<Decision, StoreError> {
        let heard = self.heard(&Event::Taps(0)).expect("something was offered");
        converse(self.content, &self.staffing, &self.conversation, &heard)
    }

    pub(crate) fn take(&mut self, decision: Decision) {
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

/// Nothing was answered: what the script knows is what it knew, less what had to be forgotten.
fn answers_nothing(was: &Recollection, is: &Recollection) {
    let answers = |recollection: &Recollection| -> Vec<(String, Answer)> {
        let session = recollection.session().expect("it is read");
        let all = session.iter().flat_map(|session| {
            session
                .answers()
                .map(|(slot, answer)| (slot.to_owned(), answer.clone()))
                .collect::<Vec<_>>()
        });
        all.collect()
    };
    let before = answers(was);
    assert!(
        answers(is).iter().all(|answer| before.contains(answer)),
        "an edit answered what was asked after the message was written"
    );
}

fn print(message: usize, words: &Text) -> Print {
    let digest = words.expose().bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let [one, two, ..] = message.to_le_bytes();
    Print::made_of([one, two, 0, 0], digest.to_le_bytes())
}
