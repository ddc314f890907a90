//! What happens to conversations that stand in older flows when newer ones are put in their place.

use serde::Serialize;

use crate::act::Act;
use crate::chart::Flow;
use crate::exit::Exit;
use crate::flows::{Flows, WELCOME};
use crate::node::Node;
use crate::settle::Relocated;

/// A place where conversations may stand, and where they find themselves after the upgrade.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Transfer {
    /// The flow.
    pub flow: String,
    /// The node where they stand.
    pub node: String,
    /// Where they go on.
    pub landing: Landing,
}

/// Where a conversation goes on after an upgrade.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Landing {
    /// At the same node, as if nothing had been.
    Stays,
    /// At the same node, which is another kind of node now, so that it is passed anew.
    Anew,
    /// At the declared successor of its node, whose question is asked.
    Successor(String),
    /// At the beginning of the flow, because its node is gone and has no successor.
    Beginning(String),
    /// Where the flow was called from, or at the flow that conversations begin with: the flow is gone.
    Outside(String),
}

/// What an upgrade does, and what is wrong with it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Upgrade {
    /// Every place where conversations may stand.
    pub transfers: Vec<Transfer>,
    /// What must be mended before the upgrade.
    pub warnings: Vec<String>,
}

impl Flows {
    /// Where conversations go on that stand in older flows.
    pub fn upgrade_from(&self, older: &Flows) -> Upgrade {
        let mut upgrade = Upgrade {
            transfers: Vec::new(),
            warnings: Vec::new(),
        };
        for old in &older.all {
            let new = self.get(&old.name);
            let transfers: Vec<Transfer> = old
                .nodes()
                .filter(|(name, node)| may_stand(old, name, node))
                .map(|(name, node)| Transfer {
                    flow: old.name.to_string(),
                    node: name.to_string(),
                    landing: self.landing(new, name, node),
                })
                .collect();
            if let Some(new) = new {
                upgrade.warnings.extend(wrong(old, new, &transfers));
            }
            upgrade.transfers.extend(transfers);
        }
        upgrade
    }

    fn landing(&self, new: Option<&Flow>, name: &str, node: &Node) -> Landing {
        let Some(new) = new else {
            let begins = self.at(self.beginning(WELCOME));
            return Landing::Outside(begins.name.to_string());
        };
        let found = new.found(name);
        let there = new.name_of(found.node()).to_string();
        match found {
            Relocated::Same(id) if std::mem::discriminant(new.at(id)) == std::mem::discriminant(node) => Landing::Stays,
            Relocated::Same(_) => Landing::Anew,
            Relocated::Heir(_) => Landing::Successor(there),
            Relocated::Start(_) => Landing::Beginning(there),
        }
    }
}

/// A conversation stands at questions, with people, and behind flows that it is inside of; everything else is passed.
fn may_stand(flow: &Flow, name: &str, node: &Node) -> bool {
    match node.act() {
        Act::Asks | Act::HandsOff { .. } => true,
        Act::Says(_) | Act::Decides | Act::Passes | Act::Leaves | Act::Raises(_) | Act::Shows | Act::Ends => {
            let mut exits = flow
                .nodes()
                .flat_map(|(_, other)| other.inner.exits(&flow.definition.waits));
            exits.any(|exit| matches!(exit, Exit::Call(_, back) if back.as_str() == name))
        }
    }
}

fn wrong(old: &Flow, new: &Flow, transfers: &[Transfer]) -> Option<String> {
    let (before, after) = (old.definition.revision, new.definition.revision);
    let moves = transfers.iter().any(|transfer| transfer.landing != Landing::Stays);
    if after < before {
        return Some(format!(
            "`{}` goes from revision {before} back to {after}; conversations that stand in it are not answered until it is {before} or more",
            old.name
        ));
    }
    (moves && after == before).then(|| {
        format!(
            "`{}` changes where conversations stand but keeps revision {before}; raise it, so that nodes which still run the older flow leave them alone",
            old.name
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = include_str!("fixtures/good/visit.yaml");

    fn told(new: &str) -> String {
        let load = |yaml: &str, name: &str| Flows::load([(name, yaml)]).expect("a flow without faults");
        let upgrade = load(new, "flow").upgrade_from(&load(OLD, "visit.yaml"));
        let transfers = upgrade
            .transfers
            .iter()
            .map(|transfer| format!("{}/{} {:?}", transfer.flow, transfer.node, transfer.landing));
        transfers.chain(upgrade.warnings).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn an_upgrade_tells_who_moves() {
        insta::assert_snapshot!(told(OLD), @r"
        visit/still Stays
        visit/when Stays
        visit/which Stays
        ");
        let renamed = OLD.replace("when:", "until:").replace("then: when", "then: until");
        insta::assert_snapshot!(told(&renamed), @r#"
        visit/still Stays
        visit/when Beginning("which")
        visit/which Stays
        `visit` changes where conversations stand but keeps revision 1; raise it, so that nodes which still run the older flow leave them alone
        "#);
        let heir = renamed
            .replace("revision: 1", "revision: 2")
            .replace("start: which", "start: which\nsuccessors: { when: until }");
        insta::assert_snapshot!(told(&heir), @r#"
        visit/still Stays
        visit/when Successor("until")
        visit/which Stays
        "#);
        let passed = OLD.replace("revision: 1", "revision: 2").replace(
            "still: { choose: { phrase: still, options: [ { value: on, label: still-on } ], then: when } }",
            "still: { jump: { node: when } }",
        );
        insta::assert_snapshot!(told(&passed), @r"
        visit/still Anew
        visit/when Stays
        visit/which Stays
        ");
        insta::assert_snapshot!(told(&OLD.replace("revision: 1", "revision: 0")), @r"
        visit/still Stays
        visit/when Stays
        visit/which Stays
        `visit` goes from revision 1 back to 0; conversations that stand in it are not answered until it is 1 or more
        ");
        insta::assert_snapshot!(told("flow: welcome\nrevision: 1\nstart: bye\nnodes: { bye: { end: { outcome: new } } }"), @r#"
        visit/still Outside("welcome")
        visit/when Outside("welcome")
        visit/which Outside("welcome")
        "#);
    }
}
