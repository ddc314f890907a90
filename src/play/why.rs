//! `:why`: how the last message was understood, and which way it led.

use std::fmt::Write as _;

use flow::{Effect, Flows, Interrupt, Passage};

use crate::trace::{Given, Stepped};

/// For every step of the last message: what the flow was given, how it understood that, and the nodes that were passed.
pub(crate) fn why(flows: &Flows, steps: &[Stepped]) -> String {
    if steps.is_empty() {
        return "  The last message did not reach a flow.\n".to_owned();
    }
    let mut text = String::new();
    for stepped in steps {
        let _ = writeln!(text, "  {}", given(stepped));
        for passage in &stepped.step.path {
            let _ = writeln!(text, "  {}", passed(flows, passage));
        }
        if stepped.step.path.is_empty() {
            let stands = stepped.step.session.places().last();
            let stands = stands.map_or_else(String::new, |(flow, node)| format!("; it stands at {flow}/{node}"));
            let _ = writeln!(text, "  no node was passed{stands}");
        }
    }
    text
}

fn given(stepped: &Stepped) -> String {
    let what = match &stepped.given {
        Given::Words(_) => "words".to_owned(),
        Given::Button(value) => format!("the button `{value}`"),
        Given::Start => return "the visitor came in".to_owned(),
        Given::Event(what, _) => return (*what).to_owned(),
    };
    let heard = stepped.step.effects.iter().find_map(|effect| match effect {
        Effect::Heard { slot, label } => Some((slot.as_deref(), label.as_deref())),
        _ => None,
    });
    match heard {
        Some((Some(slot), Some(label))) => format!("{what}, heard as `{label}` for `{slot}`"),
        Some((Some(slot), None)) => format!("{what}, heard as the answer for `{slot}`"),
        Some((None, Some(label))) => format!("{what}, heard as `{label}`"),
        Some((None, None)) => format!("{what}, heard as an answer that is not kept"),
        None => match stepped.wanted {
            Some(wanted) => format!("{what} that {}", asks(wanted)),
            None => format!("{what}, heard as no answer"),
        },
    }
}

fn asks(wanted: Interrupt) -> &'static str {
    match wanted {
        Interrupt::Person => "ask for a person",
        Interrupt::Danger => "cry for help",
        Interrupt::Leave => "take leave",
        Interrupt::Erase => "ask to erase everything",
        Interrupt::Language => "ask for another language",
        Interrupt::Back => "go back to the question before",
        Interrupt::Again => "start again",
    }
}

/// `visa-time/left -> soon  (case 2: days_until(answers.expiry) <= 14)`
fn passed(flows: &Flows, passage: &Passage) -> String {
    let Passage { flow, from, by, to } = passage;
    let to = to.as_deref().map_or_else(|| format!("out of {flow}"), str::to_owned);
    match flows.rule(passage) {
        Some(rule) => format!("{flow}/{from} -> {to}  ({by}: {rule})"),
        None => format!("{flow}/{from} -> {to}  ({by})"),
    }
}
