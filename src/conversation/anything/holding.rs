//! The rules that hold after everything that happens.

use contract::{Author, Body, CONTINUE, CounselorId};
use flow::Answer;

use super::act::Act;
use super::simulation::Simulation;
use crate::choices::MOVE;
use crate::state::State;
use crate::{Conversation, Decision, Event, Heard, Holder, Reach, Refused, phrases};

/// A decision may have so many turns: nobody is flooded.
const TURNS: usize = 24;

/// Holds every rule over what was decided, before it becomes the state.
pub(super) fn hold(simulation: &Simulation<'_>, act: &Act, event: &Event, decided: &Result<Decision, Refused>) {
    let before = &simulation.conversation;
    let decision = match decided {
        Ok(decision) => decision,
        Err(refused) => return may_refuse(before, event, refused),
    };
    assert_eq!(decision.allowed(before), Ok(()), "the store would refuse it: {act:?}");
    assert!(decision.turns.len() <= TURNS, "{} turns", decision.turns.len());
    let broke = |turn: &crate::Turn| {
        turn.phrase
            .as_ref()
            .is_some_and(|phrase| phrase.key == phrases::FAULT_OF_OURS)
    };
    assert!(!decision.turns.iter().any(broke), "the rules broke over {act:?}");
    lowers_by_people_alone(before, event, decision);
    has_one_holder(before, event, decision);
    if let Event::Wrote(heard) = event {
        answers(simulation, act, heard, decision);
    }
}

/// A visitor is never refused, and nobody is refused because something broke.
fn may_refuse(before: &Conversation, event: &Event, refused: &Refused) {
    assert!(!matches!(event, Event::Wrote(_)), "somebody was refused: {refused}");
    match refused {
        Refused::Held(Some(holder)) => assert_eq!(before.holder.counselor(), Some(holder)),
        Refused::Gone | Refused::Because(_) | Refused::Repeated(_) => {}
        other => panic!("{event:?} was refused: {other}"),
    }
}

/// Software raises a risk; only whoever has the conversation lowers it, with a reason.
fn lowers_by_people_alone(before: &Conversation, event: &Event, decision: &Decision) {
    if decision.risk >= before.risk {
        return;
    }
    let Event::Judged { by, reason, .. } = event else {
        panic!("{event:?} lowers a risk")
    };
    assert_eq!(before.holder.counselor(), Some(by), "somebody else lowers a risk");
    assert!(!reason.expose().is_empty(), "a risk is lowered without a reason");
}

/// Whoever has the conversation keeps it until they give it back, are gone, or a supervisor takes it; what the visitor
/// does takes it from nobody but by ending it.
fn has_one_holder(before: &Conversation, event: &Event, decision: &Decision) {
    let (was, is) = (before.holder.counselor(), decision.holder.counselor());
    let does = doer(event);
    if let (Some(holder), Some(by)) = (was, does) {
        let takes_over = matches!(
            event,
            Event::Claimed {
                reach: Reach::Everybody,
                ..
            }
        );
        assert!(holder == by || takes_over, "{by} acts in what {holder} has: {event:?}");
    }
    if let (Some(holder), Some(new)) = (was, is)
        && holder != new
    {
        assert!(matches!(event, Event::Claimed { .. }), "{event:?} gives it to another");
        assert_eq!(does, Some(new));
    }
    if let (None, Some(new)) = (was, is) {
        assert_eq!(does, Some(new), "{event:?} gives it to somebody");
        assert!(
            matches!(before.holder, Holder::Queue { .. }),
            "what nobody asked for is claimed"
        );
    }
    if was.is_some() && does.is_none() && decision.holder != Holder::Closed {
        assert_eq!(was, is, "{event:?} takes it from a counselor");
    }
}

fn doer(event: &Event) -> Option<&CounselorId> {
    match event {
        Event::Claimed { by, .. }
        | Event::Replied { by, .. }
        | Event::Judged { by, .. }
        | Event::WordAgreed { by, .. }
        | Event::Released { by }
        | Event::Requeued { by }
        | Event::Closed { by, .. }
        | Event::ClosedWaiting { by, .. }
        | Event::ClaimLost { by } => Some(by),
        Event::Wrote(_)
        | Event::ErasedAfterEnd
        | Event::CodeIssued
        | Event::Returned(_)
        | Event::WaitDue
        | Event::WaitOver
        | Event::Idle => None,
    }
}

/// Nobody is left without an answer or a holder, and nothing answers what it was not meant for.
fn answers(simulation: &Simulation<'_>, act: &Act, heard: &Heard, decision: &Decision) {
    let before = &simulation.conversation;
    let was = State::of(&before.memory).expect("it is read");
    let is = State::of(&decision.memory).expect("it is read");
    let answered = decision.turns.iter().any(|turn| turn.author != Author::Visitor);
    let with_people = decision.holder != Holder::Flow;
    assert!(
        answered || with_people || may_be_silent(simulation, heard, &was),
        "nobody answered {act:?}"
    );
    let spoke = decision.turns.iter().any(|turn| turn.author == Author::Visitor);
    match &heard.body {
        Body::Choice { prompt, value } => {
            let always = value.starts_with("language:") || value == MOVE;
            let current = was.session.as_ref().is_some_and(|session| session.asks(prompt.0));
            assert!(!spoke || always || current, "a passed question was answered: {value}");
        }
        Body::Edit(_) => {
            let unchanged = heard.print.is_some_and(|print| was.edits.holds(print));
            assert!(
                !unchanged || decision.turns.is_empty(),
                "unchanged words said something"
            );
            if !may_answer(simulation, act, &was) {
                answers_nothing(&was, &is);
            }
        }
        _ => {}
    }
}

/// Whether an edit may be an answer: nothing was asked yet, or it is the last message, and what was asked when that
/// was written is still what is asked.
fn may_answer(simulation: &Simulation<'_>, act: &Act, was: &State) -> bool {
    let nothing_asked = was.session.is_none() && was.question.is_none();
    let Act::Changes(0, _) = act else {
        return nothing_asked;
    };
    let asked = simulation.written.last().and_then(|(_, asked)| *asked);
    nothing_asked || asked.is_some_and(|asked| was.still_asks(asked))
}

/// Words are never met with silence; what says nothing new may be.
fn may_be_silent(simulation: &Simulation<'_>, heard: &Heard, was: &State) -> bool {
    match &heard.body {
        Body::Leave | Body::Erase => true,
        // Nothing is said on the page before the first words.
        Body::Open { locale } => locale.is_none() && !simulation.on_messenger(),
        // A tap on "go on" where nothing is hidden releases what waits, if anything does.
        Body::Choice { value, .. } => value == CONTINUE && simulation.on_messenger(),
        Body::Edit(_) => {
            let edits = &was.edits;
            let nothing_new = |print| edits.holds(print) || edits.may_have_dropped(print);
            heard.print.is_some_and(nothing_new) || edits.was_told_at(was.prompt())
        }
        Body::Text(_) | Body::Media { .. } => false,
    }
}

/// Nothing was answered: what the script knows is what it knew, less what had to be forgotten.
fn answers_nothing(was: &State, is: &State) {
    let answers = |state: &State| -> Vec<(String, Answer)> {
        let session = state.session.as_ref();
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
