//! A conversation outside any database: what a decision says becomes its state, and the rules of the server are held
//! after each.

use std::collections::BTreeMap;
use std::time::Duration;

use contract::{
    Admit, Body, ChannelName, ConversationId, CounselorId, Enclosed, Locale, Moment, Peer, Risk, Seq, Text,
};

use super::act::{Act, Deed, Due, Prompt, Who};
use crate::state::State;
use crate::word::WordDigest;
use crate::{
    Conversation, Decision, Event, Heard, Outcome, Print, Refused, Returned, Script, StaffPresence, World, cleaned,
    decide, detected, words,
};

/// How long a decision may take.
pub(crate) const BUDGET: Duration = Duration::from_millis(50);

/// How often a decision that took too long is made again before that is believed.
const AGAIN: usize = 3;

/// How much longer a decision may take without optimisation. The costliest words here, 8,000 ligatures that each grow
/// to eighteen letters, take 0.4 seconds there; the fuzz target is optimised and holds the budget itself.
const SLOWER: u32 = if cfg!(debug_assertions) { 20 } else { 1 };

/// How much of the processor's time this thread has had.
pub(crate) type Spent<'a> = &'a dyn Fn() -> Duration;

/// A conversation, as whoever is in it can act on it.
pub(crate) struct Simulation<'a> {
    script: &'a Script,
    pub(crate) conversation: Conversation,
    /// What was offered in it, the last offer last.
    pub(crate) offered: Vec<(Seq, String)>,
    /// The visitor's messages on a messenger: what each says now, and what was asked when it was first written.
    pub(super) written: Vec<(String, Option<Seq>)>,
    /// The words of every turn.
    said: BTreeMap<Seq, Text>,
    last: Option<Body>,
    pub(super) hint: Option<Locale>,
    pub(crate) now: Moment,
    staff_presence: StaffPresence,
}

impl<'a> Simulation<'a> {
    pub(crate) fn on(script: &'a Script, channel: &'static str) -> Self {
        let opened = Moment(1_794_978_000_000);
        Self {
            script,
            conversation: Conversation::beginning(
                ConversationId::parse("00000000-0000-4000-8000-000000000000").expect("an id"),
                ChannelName::of(channel),
                opened,
            ),
            offered: Vec::new(),
            written: Vec::new(),
            said: BTreeMap::new(),
            last: None,
            hint: None,
            now: opened,
            staff_presence: StaffPresence::default(),
        }
    }

    /// The next conversation of the same person.
    pub(super) fn begin_anew(&mut self) {
        let (now, hint, written) = (self.now, self.hint, std::mem::take(&mut self.written));
        let channel = self.conversation.channel.clone();
        *self = Self {
            written,
            hint,
            now,
            ..Self::on(self.script, "web")
        };
        self.conversation.channel = channel;
        self.conversation.touched = now;
    }

    /// What happens to the conversation; nothing where it cannot be done, or is turned away at the door with a
    /// sentence.
    pub(super) fn event(&self, act: &Act) -> Option<Event> {
        Some(match act {
            Act::Staff(who, deed) => self.deed(who.id(), deed),
            Act::Due(Due::Word) => Event::WaitDue,
            Act::Due(Due::EndOfWait) => Event::WaitOver,
            Act::Due(Due::Idle) => Event::Idle,
            Act::IsGivenCode => Event::CodeIssued,
            Act::Returns(voids) => Event::Returned(Returned {
                channel: ChannelName::of("web"),
                peer: Peer::from(String::from("another page")),
                voids: *voids,
                quiet: self.now.after(Duration::from_hours(24)),
            }),
            _ => Event::Wrote(Box::new(self.heard(act)?)),
        })
    }

    fn deed(&self, by: CounselorId, deed: &Deed) -> Event {
        match deed {
            Deed::Claims(reach) => Event::Claimed { by, reach: *reach },
            Deed::Replies(words) => Event::Replied {
                by,
                key: format!("{}/{}", self.conversation.seq.0, words.len()),
                text: Text::from(words.as_str()),
            },
            Deed::Judges(level, reason) => Event::Judged {
                by,
                risk: Risk::from_level(*level),
                reason: Text::from(*reason),
            },
            Deed::Agrees(word) => Event::WordAgreed {
                by,
                word: word.as_ref().map(|word| mark(&Text::from(word.as_str()))),
            },
            Deed::Releases => Event::Released { by },
            Deed::Requeues => Event::Requeued { by },
            Deed::Closes => Event::Closed {
                by,
                outcome: Outcome::Helped,
            },
            Deed::ClosesWaiting => Event::ClosedWaiting {
                by,
                outcome: Outcome::Abuse,
                reason: Text::from("fifty at once"),
            },
            Deed::IsGone => Event::ClaimLost { by },
        }
    }

    /// What follows, over the real rules; the words of earlier turns are read where they are asked for, as a store
    /// does.
    pub(crate) fn decide(&self, event: &Event) -> Result<Decision, Refused> {
        let world = World {
            script: self.script,
            staff_presence: &self.staff_presence,
            now: self.now,
            seed: 7,
        };
        match decide(&world, &self.conversation, event) {
            Err(Refused::Recall(seqs)) => {
                let words = |seq: &Seq| (*seq, self.said.get(seq).cloned().unwrap_or_default());
                let conversation = Conversation {
                    recalled: seqs.iter().map(words).collect(),
                    ..self.conversation.clone()
                };
                decide(&world, &conversation, event)
            }
            decided => decided,
        }
    }

    /// The same, and it takes no longer than it may: the quickest of several times counts, because what slows one down
    /// is something else.
    pub(super) fn decided(&self, event: &Event, spent: Spent<'_>) -> Result<Decision, Refused> {
        let (mut best, mut decided) = (Duration::MAX, None);
        for _ in 0..AGAIN {
            let began = spent();
            // What a message says is read again too; that is part of the deciding.
            let read = self.read_again(event);
            decided = Some(self.decide(read.as_ref().unwrap_or(event)));
            best = best.min(spent().saturating_sub(began));
            if best <= BUDGET * SLOWER {
                break;
            }
        }
        assert!(best <= BUDGET * SLOWER, "deciding took {best:?}");
        decided.expect("it was decided at least once")
    }

    fn read_again(&self, event: &Event) -> Option<Event> {
        let Event::Wrote(heard) = event else { return None };
        words(&heard.body)?;
        let heard = self.read(heard.body.clone(), heard.print, heard.hints.clone());
        Some(Event::Wrote(Box::new(heard)))
    }

    pub(crate) fn on_messenger(&self) -> bool {
        self.conversation.channel.as_str() != "web"
    }

    /// The turn that asked what is pending.
    #[cfg(test)]
    pub(crate) fn prompt_now(&self) -> Option<Seq> {
        let state = State::of(&self.conversation.memory).expect("it is read");
        state.prompt()
    }

    /// What a visitor's act brings in; nothing where it cannot be done, or is turned away at the door with a sentence.
    pub(crate) fn heard(&self, act: &Act) -> Option<Heard> {
        let body = match act {
            Act::Writes(words) => Body::Text(Text::from(words.as_str())),
            Act::Changes(back, words) => {
                let at = self.message(*back)?;
                Body::Edit(Text::from(words.as_ref().unwrap_or(&self.written[at].0).as_str()))
            }
            Act::Picks(prompt, value) => Body::Choice {
                prompt: self.prompt(*prompt),
                value: value.clone(),
            },
            Act::Taps(back) => {
                let at = self.offered.len().checked_sub(1 + usize::from(*back))?;
                let (prompt, value) = self.offered[at].clone();
                Body::Choice { prompt, value }
            }
            Act::Shows(caption) => Body::Media {
                what: Enclosed::File,
                caption: caption.as_deref().map(Text::from),
            },
            Act::Opens(locale) => Body::Open {
                locale: locale.filter(|_| !self.on_messenger()),
            },
            Act::Repeats => self.last.clone()?,
            Act::Leaves => Body::Leave,
            Act::Erases => Body::Erase,
            Act::Suggests(_) | Act::Staff(..) | Act::Due(_) | Act::IsGivenCode | Act::Returns(_) | Act::Waits(_) => {
                return None;
            }
        };
        let admit = if self.on_messenger() {
            Admit::Anyone
        } else {
            Admit::Known
        };
        let body = cleaned(body, admit).ok()?;
        let print = match (act, words(&body)) {
            (Act::Changes(back, _), Some(words)) => self.message(*back).map(|at| print(at, words)),
            (Act::Repeats, _) | (_, None) => None,
            (_, Some(words)) => self.on_messenger().then(|| print(self.written.len(), words)),
        };
        let hints = self.hint.into_iter().collect();
        Some(self.read(body, print, hints))
    }

    fn read(&self, body: Body, print: Option<Print>, hints: Vec<Locale>) -> Heard {
        let words = words(&body);
        Heard {
            detection: words.map(|words| detected(self.script, words, &hints)),
            signals: words.map_or_else(Vec::new, |words| self.script.triage.examine(words.expose())),
            mark: self.on_messenger().then(|| words.map(mark)).flatten(),
            print,
            hints,
            body,
        }
    }

    pub(super) fn message(&self, back: u8) -> Option<usize> {
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

    pub(super) fn note(&mut self, act: &Act, heard: &Heard) {
        self.last = Some(heard.body.clone());
        let Some(words) = heard.words().filter(|_| self.on_messenger()) else {
            return;
        };
        let words = words.expose().to_owned();
        match act {
            Act::Changes(back, _) => {
                if let Some(at) = self.message(*back) {
                    self.written[at].0 = words;
                }
            }
            Act::Repeats => {}
            _ => {
                let was = State::of(&self.conversation.memory).expect("it is read");
                self.written.push((words, was.prompt()));
            }
        }
    }

    /// The visitor writes, outside the rules that hold for every act: for tests of one rule.
    #[cfg(test)]
    pub(crate) fn writes(&self, words: &str) -> Result<Decision, Refused> {
        let event = self.event(&Act::Writes(words.to_owned())).expect("it is taken in");
        self.decide(&event)
    }

    /// The same, for the answer that was offered last.
    #[cfg(test)]
    pub(crate) fn taps(&self) -> Result<Decision, Refused> {
        let event = self.event(&Act::Taps(0)).expect("something was offered");
        self.decide(&event)
    }

    /// What was decided becomes the state, as a store writes it.
    pub(crate) fn take(&mut self, decision: &Decision) {
        let (after, messages) = decision.applied(&self.conversation);
        for message in messages {
            let offers = message.choices.iter().map(|choice| (message.seq, choice.value.clone()));
            self.offered.extend(offers);
            self.said.insert(message.seq, message.text);
        }
        for seq in &decision.forget {
            self.said.insert(*seq, Text::default());
        }
        self.conversation = after;
    }
}

impl Who {
    fn id(self) -> CounselorId {
        CounselorId::stored(String::from(match self {
            Self::Minji => "minji",
            Self::Jun => "jun",
        }))
    }
}

/// Digests, as whoever brings events makes them with a key.
fn digest(words: &str) -> [u8; 8] {
    let hash = words.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.to_le_bytes()
}

fn print(message: usize, words: &Text) -> Print {
    let [one, two, ..] = message.to_le_bytes();
    Print::new([one, two, 0, 0], digest(words.expose()))
}

pub(crate) fn mark(words: &Text) -> WordDigest {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&digest(&flow::normalise(words.expose())));
    WordDigest(bytes)
}
