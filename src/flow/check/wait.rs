//! Every question gives up in the end, and none makes a visitor say who they are.

use crate::check::graph::Graph;
use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::slot::Slot;

pub(super) fn check(flows: &Flows, graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    for point in graph.points() {
        let (name, waits) = (graph.name(point), &graph.flow(point).definition.waits);
        let Some(question) = graph.node(point).question() else {
            continue;
        };
        if question.retries(waits).is_none_or(|retries| retries.most == 0) {
            let sentence = format!(
                "`{name}` does not say where it goes after misunderstandings; add `retries: {{ most: 2, then: .. }}` here or under `waits:`"
            );
            faults.push(graph.fault(point, Rule::Wait, sentence));
        }
        if question.timeout(waits).is_none() {
            let sentence =
                format!("`{name}` waits for ever; add `timeout: {{ after: 24h, then: .. }}` here or under `waits:`");
            faults.push(graph.fault(point, Rule::Wait, sentence));
        }
        for wanted in question.wanted() {
            let tells = flows.slots.get(wanted.into.as_str()).is_some_and(Slot::tells_who);
            if tells && !wanted.optional {
                let sentence = format!(
                    "`{name}` makes a visitor say who they are with `{}`; add `optional: yes`",
                    wanted.into
                );
                faults.push(graph.fault(point, Rule::Identifying, sentence));
            }
        }
    }
}
