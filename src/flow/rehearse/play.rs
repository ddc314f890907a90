//! One test of a flow, played in one locale.

use crate::day::Day;
use crate::effect::Effect;
use crate::flows::Flows;
use crate::input::{Around, Input};
use crate::lexicon::Lexicon;
use crate::placed::{Placed, Position};
use crate::rehearse::coverage::Passed;
use crate::script::{Act, SavedTest, TestEvent, TestLine, Them};
use crate::session::Session;

/// Where a test went otherwise than it is written.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Failure {
    /// The line of the script; the default when it is the test as a whole.
    pub(super) place: Position,
    pub(super) sentence: String,
}

/// Monday morning, when everybody works.
const USUAL: &str = "2026-11-16T10:00";

pub(super) fn play(
    flows: &Flows,
    flow: &str,
    test: &SavedTest,
    (locale, lexicon): (&str, &Lexicon),
    passed: &mut Passed,
) -> Result<(), Failure> {
    let now = test.now.as_deref().unwrap_or(USUAL);
    let now = moment(now).ok_or_else(|| Failure {
        place: Position::default(),
        sentence: format!("`{now}` is no time; write it as {USUAL}"),
    })?;
    let session = Session::new(test.from.as_deref().unwrap_or(flow));
    let mut player = Player {
        flows,
        test,
        locale,
        lexicon,
        passed,
        session,
        now,
        turn: 0,
        said: Vec::new(),
    };
    if matches!(test.lines.first().map(|line| &line.inner), Some(TestLine::Us(_))) {
        player.step(Input::Start);
    }
    test.lines.iter().try_for_each(|line| player.line(line))
}

struct Player<'a> {
    flows: &'a Flows,
    test: &'a SavedTest,
    locale: &'a str,
    lexicon: &'a Lexicon,
    passed: &'a mut Passed,
    session: Session,
    now: i64,
    turn: u64,
    said: Vec<String>,
}

impl Player<'_> {
    fn line(&mut self, line: &Placed<TestLine>) -> Result<(), Failure> {
        match &line.inner {
            TestLine::Us(wanted) if *wanted == self.said => return Ok(()),
            TestLine::Us(wanted) => {
                let sentence = format!(
                    "[{}] was to be said, but [{}] was",
                    wanted.join(", "),
                    self.said.join(", ")
                );
                return Err(Failure {
                    place: line.place,
                    sentence,
                });
            }
            TestLine::Them(Them::Words(text)) => self.step(Input::Text(text)),
            TestLine::Them(Them::Act(Act::In(lines))) => {
                let Some(text) = lines.get(self.locale) else {
                    let sentence = "the line does not stand there in this language; add it".to_owned();
                    return Err(Failure {
                        place: line.place,
                        sentence,
                    });
                };
                self.step(Input::Text(text));
            }
            TestLine::Them(Them::Act(Act::Choose(value))) => self.step(Input::Choice {
                prompt: self.turn,
                value,
            }),
            TestLine::Them(Them::Act(Act::Types(key))) => {
                let Some(text) = self.lexicon.first(key) else {
                    let sentence = format!("the locale has no words for `{key}` to type");
                    return Err(Failure {
                        place: line.place,
                        sentence,
                    });
                };
                self.step(Input::Text(text));
            }
            TestLine::Them(Them::Act(Act::Event(event))) => self.happen(*event),
        }
        Ok(())
    }

    fn happen(&mut self, event: TestEvent) {
        match event {
            TestEvent::Danger => self.step(Input::Danger),
            TestEvent::Relocate => self.step(Input::Relocate),
            TestEvent::Released => self.step(Input::Released),
            TestEvent::Waiting => self.step(Input::Waiting("...")),
            TestEvent::Timeout => {
                self.now = self.session.due().unwrap_or(self.now);
                self.step(Input::Timeout);
            }
        }
    }

    /// One step, ten seconds after the one before: whoever answers has read the question.
    fn step(&mut self, input: Input<'_>) {
        self.now += 10_000;
        let open = |service: &str| self.test.open.iter().any(|open| open == service);
        let around = Around {
            lexicon: self.lexicon,
            now: self.now,
            seed: self.test.seed,
            open: &open,
            staffed: self.test.staffed,
        };
        let step = self.flows.step(self.session.clone(), input, &around);
        self.session = step.session;
        self.passed.take(step.path, &self.session);
        self.said = step.effects.iter().filter_map(Effect::mark).collect();
        if step
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Ask { .. } | Effect::EraseConfirm))
        {
            self.turn += 1;
            self.session.asked(self.turn);
        }
    }
}

/// The moment of `2026-11-16T10:00` in Seoul.
fn moment(text: &str) -> Option<i64> {
    let (day, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let hour = hour.parse().ok().filter(|hour| (0..24).contains(hour))?;
    let minute = minute.parse().ok().filter(|minute| (0..60).contains(minute))?;
    Some(Day::parse(day)?.at_hour(hour, minute))
}
