//! From every question a person is one step away, and so is the card: proved by taking that step.

use std::sync::Arc;

use crate::check::graph::{Graph, Point};
use crate::effect::Effect;
use crate::fault::{Fault, Rule};
use crate::flows::{DANGER, Flows, PERSON};
use crate::frame::{FormPosition, Frame, FrameState, Pending};
use crate::input::{Around, Input};
use crate::interrupt::Interrupt;
use crate::lexicon::Lexicon;
use crate::session::{Session, Stage};
use crate::step::Step;

/// Tells every question from which no person or no card is near, and returns how many steps were taken to see it.
pub(super) fn check(flows: &Flows, graph: &Graph<'_>, faults: &mut Vec<Fault>) -> u64 {
    let lexicon = Lexicon::default();
    let mut steps = 0;
    let mut take = |point: Point, input: Input<'_>, staffed: bool| {
        steps += 1;
        let around = Around {
            lexicon: &lexicon,
            now: 0,
            seed: 0,
            open: &|_| false,
            staffed,
        };
        flows.step(standing(graph, point), input, &around)
    };
    // That one of these flows is missing is told by another proof, and once is enough.
    let (person, danger) = (flows.get(PERSON).is_some(), flows.get(DANGER).is_some());
    for point in graph.points() {
        if graph.node(point).question().is_none() {
            continue;
        }
        let mut far = Vec::new();
        if person && take(point, Input::Interrupt(Interrupt::Person), true).session.stage() != Stage::Held {
            far.push(("a person who is there", PERSON));
        }
        if person && !answered(&take(point, Input::Interrupt(Interrupt::Person), false)) {
            far.push((
                "the queue or the numbers of those who answer, while nobody is there",
                PERSON,
            ));
        }
        if danger && !take(point, Input::Danger, true).effects.first().is_some_and(is_card) {
            far.push(("the card", DANGER));
        }
        for (what, flow) in far {
            let sentence = format!(
                "at `{}` one step does not lead to {what}; mend the flow `{flow}`",
                graph.name(point)
            );
            faults.push(graph.fault(point, Rule::Near, sentence));
        }
    }
    steps
}

/// While nobody is there a visitor is queued, or told at once who answers instead.
fn answered(step: &Step) -> bool {
    step.session.stage() == Stage::Held || step.effects.iter().any(is_card)
}

fn is_card(effect: &Effect) -> bool {
    matches!(effect, Effect::Card { .. })
}

/// A conversation that waits for the answer to a question.
fn standing(graph: &Graph<'_>, point: Point) -> Session {
    let flow = graph.flow(point);
    let mut session = Session::new(&flow.name);
    session.frames = vec![Frame {
        flow: Arc::clone(&flow.name),
        revision: flow.definition.revision,
        node: graph.name(point).into(),
        spot: FormPosition::Start,
        state: FrameState::Waiting(Pending {
            due: i64::MAX,
            missed: 0,
            page: 0,
            turns: None,
            unread: false,
            passed_over: false,
        }),
        at: None,
    }];
    session
}
