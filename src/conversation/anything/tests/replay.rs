//! What waits for an answer, and stories that are written down.

use contract::{Risk, Seq, Text};

use super::{in_english, says, script, spent};
use crate::anything::Simulation;
use crate::anything::act::{Act, Deed, Due, Who};
use crate::held::HeldTurns;
use crate::{Conversation, Decision, Event, Reach, Refused, Voids, timeouts};

#[test]
fn what_is_held_back_makes_the_state_no_larger_and_is_answered_after_the_tap() {
    let mut simulation = Simulation::on(script(), "telegram");
    for act in [in_english(), says("hello, I need help")] {
        simulation.live(&act, &spent);
    }
    simulation.now = simulation.now.after(timeouts::SILENT);
    let long = "word ".repeat(1_000);
    let mut sizes = Vec::new();
    for _ in 0..20 {
        simulation.live(&says(&long), &spent);
        sizes.push(simulation.conversation.memory.0.len());
    }
    simulation.live(&says("visa"), &spent);
    assert!(
        sizes[19] <= sizes[8] + 600,
        "the words stand in the conversation alone, and turn numbers have a cap: {sizes:?}"
    );
    assert!(sizes[19] < long.len(), "{sizes:?}");
    let question = simulation.prompt_now();
    let answer = simulation.tell(&Act::Taps(0), &spent);
    assert!(
        !answer.is_empty() && simulation.prompt_now() != question,
        "it is answered: {answer:?}"
    );
}

#[test]
fn what_has_to_be_forgotten_is_forgotten_behind_the_lock_as_well() {
    let held = HeldTurns::default().with(Seq(3)).with(Seq(5));
    let before = Conversation {
        recalled: vec![(Seq(3), Text::default()), (Seq(5), Text::from("visa"))],
        ..Simulation::on(script(), "telegram").conversation
    };
    let words = held.words(&before).expect("they are read");
    assert_eq!(
        words.as_ref().map(Text::expose),
        Some("visa"),
        "what is not kept is not answered"
    );
    let unread = Simulation::on(script(), "telegram").conversation;
    assert_eq!(
        held.words(&unread),
        Err(Refused::Recall(vec![Seq(3), Seq(5)])),
        "they are asked for"
    );
}

#[test]
fn a_sequence_can_be_written_down_and_played_again() {
    let acts = vec![
        in_english(),
        says("visa"),
        says("F-6 marriage"),
        Act::Taps(0),
        Act::Shows(Some(String::from("he is hitting me, help"))),
        Act::Staff(Who::Minji, Deed::Claims(Reach::Queue)),
        Act::Staff(Who::Minji, Deed::Replies(String::from("I am here"))),
        Act::Staff(Who::Minji, Deed::Judges(1, "she is safe")),
        Act::Staff(Who::Minji, Deed::Agrees(Some(String::from("umbrella")))),
        Act::IsGivenCode,
        Act::Returns(Voids::All),
        Act::Due(Due::Word),
    ];
    let mut simulation = Simulation::on(script(), "telegram");
    for act in acts {
        if let Some(event) = simulation.event(&act) {
            let written = serde_json::to_string(&event).expect("an event can be written down");
            let read: Event = serde_json::from_str(&written).expect("and read again");
            let (first, again) = (simulation.decide(&event), simulation.decide(&read));
            let told = |decided: &Result<Decision, Refused>| {
                let decision = decided.as_ref().expect("it is decided");
                let words: Vec<String> = decision
                    .turns
                    .iter()
                    .map(|turn| turn.text.expose().to_owned())
                    .collect();
                (words, decision.memory.clone(), decision.holder.clone(), decision.risk)
            };
            assert_eq!(told(&first), told(&again), "{written}");
        }
        simulation.live(&act, &spent);
    }
    assert_eq!(simulation.conversation.risk, Risk::L1);
    assert_eq!(simulation.conversation.channel.as_str(), "web");
}
