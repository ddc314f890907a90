//! What flows name outside of themselves exists: phrases, cards, services, days.

use crate::check::context::CheckContext;
use crate::check::graph::Graph;
use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::node::Node;
use crate::placed::Place;
use crate::script::{Line, Them};

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
                .find(|line| matches!(line.inner, Line::Them(Them::Words(_))));
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
        let place = Place {
            line: used.line,
            column: used.column,
        };
        faults.push(Fault::at(file, place, Rule::Phrase, sentence));
    }
}

fn named(graph: &Graph<'_>, context: &CheckContext<'_>, faults: &mut Vec<Fault>) {
    for point in graph.points() {
        let file = &graph.flow(point).file;
        match graph.node(point) {
            Node::Card(node) if !(context.card)(&node.card) => {
                let sentence = format!(
                    "there is no card `{}`; add it beside the hotlines or mend the name",
                    node.card
                );
                faults.push(Fault::at(file, node.card.place, Rule::Card, sentence));
            }
            Node::Hours(node) if !(context.service)(&node.service) => {
                let sentence = format!(
                    "there is no service `{}`; add it to hotlines.toml or mend the name",
                    node.service
                );
                faults.push(Fault::at(file, node.service.place, Rule::Service, sentence));
            }
            _ => {}
        }
    }
}
