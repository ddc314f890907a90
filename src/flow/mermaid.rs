//! A flow as a diagram that Mermaid draws.

use std::fmt::Write as _;

use crate::act::Act;
use crate::by::By;
use crate::chart::Flow;
use crate::exit::Exit;
use crate::flows::Flows;
use crate::node::Node;
use crate::question::Question;
use crate::used::PhraseRole;

impl Flows {
    /// A flow as a Mermaid flowchart: every node with what it says, every way with its label. `say` gives a phrase in a
    /// language. Nothing if there is no such flow.
    pub fn mermaid(&self, flow: &str, say: &dyn Fn(&str) -> String) -> Option<String> {
        let flow = self.get(flow)?;
        let mut chart = String::from("flowchart TD\n");
        for (number, (name, node)) in flow.nodes().enumerate() {
            let (open, close) = shape(node);
            let begins = if flow.start().0 as usize == number { "▶ " } else { "" };
            let text = escaped(&text(name, node, say));
            let _ = writeln!(chart, "  n{number}{open}\"{begins}{text}\"{close}");
        }
        for (number, (_, node)) in flow.nodes().enumerate() {
            for exit in node.exits(&flow.definition.waits) {
                arrow(&mut chart, flow, number, node, exit, say);
            }
        }
        Some(chart)
    }
}

fn arrow(chart: &mut String, flow: &Flow, from: usize, node: &Node, exit: Exit<'_>, say: &dyn Fn(&str) -> String) {
    let number = |name: &str| flow.id(name).map_or(0, |id| id.0);
    let label = |by: &By| match label(node, by, say) {
        Some(label) => format!("|\"{}\"|", escaped(&label)),
        None => String::new(),
    };
    let _ = match exit {
        Exit::On(to, by) => writeln!(chart, "  n{from} -->{} n{}", label(&by), number(to)),
        Exit::After(to, by) => writeln!(chart, "  n{from} -.->{} n{}", label(&by), number(to)),
        Exit::Leap(other) => writeln!(chart, "  n{from} --> flow_{from}{{{{\"{}\"}}}}", escaped(other)),
        Exit::Call(other, back) => writeln!(
            chart,
            "  n{from} --> flow_{from}{{{{\"{}\"}}}}\n  flow_{from} --> n{}",
            escaped(other),
            number(back)
        ),
        Exit::End => Ok(()),
    };
}

/// What a way is called; nothing where there is only one.
fn label(node: &Node, by: &By, say: &dyn Fn(&str) -> String) -> Option<String> {
    match by {
        By::Next | By::Return | By::End => None,
        By::Option(value) => {
            let option = node.question()?.choose()?.option(value)?;
            Some(say(&option.label))
        }
        By::Case(_) => node.rule(by),
        By::Answer
        | By::Skip
        | By::Otherwise
        | By::Chance(_)
        | By::Open
        | By::Closed
        | By::Nobody
        | By::Released
        | By::Retries
        | By::Timeout => Some(by.to_string()),
    }
}

fn shape(node: &Node) -> (&'static str, &'static str) {
    match node.act() {
        Act::Asks => ("([", "])"),
        Act::Decides => ("{", "}"),
        Act::HandsOff { .. } => ("[[", "]]"),
        Act::Shows => ("[/", "/]"),
        Act::Ends => ("((", "))"),
        Act::Says(_) | Act::Passes | Act::Leaves | Act::Raises(_) => ("[", "]"),
    }
}

/// The name of a node with what it says or does.
fn text(name: &str, node: &Node, say: &dyn Fn(&str) -> String) -> String {
    let mut lines = vec![format!("<b>{name}</b>")];
    let uses = node.uses();
    let messages = uses.iter().filter(|used| used.role == PhraseRole::MessagePart);
    lines.extend(messages.map(|used| say(used.phrase)));
    let summary = node.question().and_then(Question::summary);
    lines.extend(summary.map(|(summary, _)| say(summary)));
    lines.extend(node.note());
    lines.join("\n")
}

/// Text between quotes, as Mermaid wants it.
fn escaped(text: &str) -> String {
    text.replace('#', "#35;").replace('"', "#quot;").replace('\n', "<br>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flow_is_drawn_with_its_words() {
        let flows = Flows::load([
            ("choose.yaml", include_str!("node/choose.yaml")),
            ("branch.yaml", include_str!("node/branch.yaml")),
            (
                "notice.yaml",
                "flow: notice\nrevision: 1\nstart: bye\nnodes: { bye: { end: { outcome: informed } } }",
            ),
            ("call.yaml", include_str!("node/call.yaml")),
        ])
        .expect("flows without faults");
        let say = |key: &str| format!("\"{key}\" #1");
        insta::assert_snapshot!(flows.mermaid("choose", &say).expect("the flow"), @r##"
        flowchart TD
          n0["<b>good</b><br>#quot;good#quot; #35;1"]
          n1(("<b>stop</b><br>outcome informed"))
          n2(["▶ <b>which</b><br>#quot;which#quot; #35;1"])
          n0 --> n1
          n2 -->|"#quot;which-f6#quot; #35;1"| n0
          n2 -->|"#quot;which-e9#quot; #35;1"| n1
          n2 -.->|"not understood"| n1
          n2 -.->|"silence"| n1
        "##);
        insta::assert_snapshot!(flows.mermaid("branch", &say).expect("the flow"), @r#"
        flowchart TD
          n0(("<b>adult</b><br>#quot;for-adults#quot; #35;1<br>outcome informed"))
          n1(["▶ <b>age</b><br>#quot;age#quot; #35;1"])
          n2(("<b>child</b><br>#quot;for-children#quot; #35;1<br>outcome informed"))
          n3{"<b>route</b>"}
          n4(("<b>stop</b><br>outcome lost"))
          n5(("<b>teen</b><br>#quot;for-teens#quot; #35;1<br>outcome informed"))
          n1 -.->|"an answer"| n3
          n1 -.->|"skipped"| n3
          n1 -.->|"not understood"| n4
          n1 -.->|"silence"| n4
          n3 -->|"answers.age < 14.0"| n2
          n3 -->|"answers.age < 18.0"| n5
          n3 -->|"otherwise"| n0
        "#);
        insta::assert_snapshot!(flows.mermaid("call", &say).expect("the flow"), @r#"
        flowchart TD
          n0(("<b>bye</b><br>#quot;bye#quot; #35;1<br>outcome informed"))
          n1["▶ <b>first</b>"]
          n1 --> flow_1{{"notice"}}
          flow_1 --> n0
        "#);
        assert_eq!(flows.mermaid("nothing", &say), None);
    }
}
