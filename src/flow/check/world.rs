//! What flows name outside of themselves exists: phrases, cards, services, days.

use crate::act::Named;
use crate::check::context::CheckContext;
use crate::check::graph::Graph;
use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::placed::Position;
use crate::script::{TestLine, Them};

pub(super) fn check(flows: &Flows, graph: &Graph<'_>, context: &CheckContext<'_>, faults: &mut Vec<Fault>) {
    phrases(flows, context, faults);
    named(graph, context, faults);
    for flow in &flows.all {
        for (name, fact) in &flow.definition.facts {
            let wrong = if fact.expires <= fact.as_of {
                format!("the fact `{name}` expires before it was read; mend `as_of` or `expires`")
            } else if context.today.is_some_and(|today| today >= fact.expires) {
                format!(
                    "the fact `{name}` expired on {}; read it again at its source: {}",
                    fact.expires, fact.source
                )
            } else {
                continue;
            };
            faults.push(Fault::at(&flow.file, fact.place, Rule::Expired, wrong));
        }
        for test in flow.definition.tests.iter().filter(|test| test.locale.is_none()) {
            let typed = test
                .lines
                .iter()
                .find(|line| matches!(line.inner, TestLine::Them(Them::Words(_))));
            if let Some(line) = typed {
                let sentence = format!(
                    "\"{}\" types words of one language; name it with `locale:`, write the line in each language as `them: {{ in: {{ ko: .., en: .. }} }}`, or write `them: {{ types: phrase }}`",
                    test.name
                );
                faults.push(Fault::at(&flow.file, line.place, Rule::Test, sentence));
            }
        }
    }
}

fn phrases(flows: &Flows, context: &CheckContext<'_>, faults: &mut Vec<Fault>) {
    for used in flows.phrases().into_iter().filter(|used| !(context.phrase)(&used.key)) {
        let (file, sentence) = if used.file.is_empty() {
            (
                "locales",
                format!(
                    "the engine uses `{}`, but no locale has it; add it to common.ftl",
                    used.key
                ),
            )
        } else {
            let sentence = format!("no locale has `{}`; add it to the .ftl files or mend the key", used.key);
            (used.file.as_str(), sentence)
        };
        let place = Position {
            line: used.line,
            column: used.column,
        };
        faults.push(Fault::at(file, place, Rule::Phrase, sentence));
    }
}

fn named(graph: &Graph<'_>, context: &CheckContext<'_>, faults: &mut Vec<Fault>) {
    for point in graph.points() {
        for named in graph.node(point).names() {
            let (exists, name, rule, sentence) = match named {
                Named::Card(card) => (
                    (context.card)(card),
                    card,
                    Rule::Card,
                    format!("there is no card `{card}`; add it beside the hotlines or mend the name"),
                ),
                Named::Service(service) => (
                    (context.service)(service),
                    service,
                    Rule::Service,
                    format!("there is no service `{service}`; add it to hotlines.toml or mend the name"),
                ),
                // The flow itself makes these up.
                Named::Option(_) | Named::Reason(_) | Named::Outcome(_) => continue,
            };
            if !exists {
                faults.push(Fault::at(&graph.flow(point).file, name.place, rule, sentence));
            }
        }
    }
}
