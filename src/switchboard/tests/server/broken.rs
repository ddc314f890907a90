//! What one broken message or conversation costs the others: nothing.

use contract::Moment;
use contract::{Author, HolderKind, Seq};
use conversation::{Decision, Memory};
use conversation::{Event, Occurrence, Refused, Rules};
use store::Conversations as _;

use crate::server::{BREAKING, Deleting, Server};

#[tokio::test]
async fn a_message_that_breaks_the_rules_fails_alone() {
    let server = Server::open(Deleting::Works).await;
    let people: Vec<String> = (0..12).map(|number| format!("person {number}")).collect();
    let words = |at: usize| {
        if at == 5 {
            BREAKING
        } else {
            "hello, I need help with my visa"
        }
    };
    let all = people
        .iter()
        .enumerate()
        .map(|(at, who)| server.says(who, "1", words(at)));
    for (at, receipt) in futures_util::future::join_all(all).await.into_iter().enumerate() {
        let receipt = receipt.unwrap_or_else(|refusal| panic!("person {at} was refused: {refusal}"));
        let turns = server
            .store
            .since(receipt.conversation, Seq(0), 50)
            .await
            .expect("it is read");
        assert_eq!(turns[0].text.expose(), words(at), "nobody's words are lost");
        assert_eq!(turns[0].author, Author::Visitor);
        let said = |key: &str| {
            turns
                .iter()
                .any(|turn| turn.phrase.as_ref().is_some_and(|it| it.key.as_str() == key))
        };
        assert_eq!(said("fault-of-ours"), at == 5, "person {at}");
        assert_eq!(receipt.holder == HolderKind::Queue, at == 5, "a person gets what broke");
    }
    let next = server
        .says(&people[5], "2", "and my passport is lost")
        .await
        .expect("it is taken");
    let turns = server
        .store
        .since(next.conversation, Seq(0), 50)
        .await
        .expect("it is read");
    assert!(turns.len() > 3, "the next message is answered from the queue");
}

#[tokio::test]
async fn a_conversation_that_cannot_be_read_is_passed_over_and_its_writer_told() {
    let server = Server::open(Deleting::Works).await;
    let receipt = server
        .says("ana", "1", "hello, I need help")
        .await
        .expect("it is taken");
    let broken = Occurrence {
        at: Moment(0),
        seed: 0,
        event: Event::WaitDue,
    };
    server
        .store
        .act(&Breaking, receipt.conversation, &broken)
        .await
        .expect("it is broken");
    let anew = server.says("ana", "2", "are you there").await;
    let anew = anew.expect("it is not brought again for ever");
    assert_ne!(anew.conversation, receipt.conversation, "a new conversation begins");
    let refused = |text: &String| text.contains("we cannot take this in");
    assert!(!server.sent("ana").iter().any(refused), "and nobody is sent away");
    server
        .says("bao", "1", "hello, I need help")
        .await
        .expect("others are heard");
}

/// Rules that leave a state which nobody can read.
struct Breaking;

impl Rules for Breaking {
    fn decide(&self, conversation: &conversation::Conversation, _: &Occurrence) -> Result<Decision, Refused> {
        Ok(Decision {
            memory: Memory([&[1][..], &[0xff; 40]].concat()),
            ..Decision::unchanged(conversation)
        })
    }
}
