//! Every question gives up in the end, and none makes a visitor say who they are.

use crate::check::graph::Graph;
use crate::definition::SlotKind;
use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::node::Node;

pub(super) fn check(flows: &Flows, faults: &mut Vec<Fault>) {
    let graph = Graph::of(flows);
    for (point, flow, node) in graph.points() {
        let (name, waits) = (point.1, &flow.definition.waits);
        let Some(question) = node.question() else { continue };
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
        if let Node::Ask(ask) = node
            && matches!(ask.kind.slot(), SlotKind::Email | SlotKind::Phone)
            && !ask.optional
        {
            let sentence = format!("`{name}` makes a visitor say who they are; add `optional: yes`");
            faults.push(graph.fault(point, Rule::Identifying, sentence));
        }
    }
}
