use contract::{ChannelName, ConversationId, Entropy, Locale, Risk, Text};

use super::*;
use crate::Memory;

struct Zeros;

impl Entropy for Zeros {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

fn conversation(holder: Holder) -> Conversation {
    Conversation {
        version: 3,
        seq: Seq(7),
        locale: Some(Locale::KO),
        risk: Risk::L2,
        holder,
        memory: Memory(vec![1]),
        touched: Moment(3_600_002),
        ..Conversation::beginning(ConversationId::draw(&Zeros), ChannelName::of("web"), Moment(3_600_001))
    }
}

fn decision(holder: Holder, turns: Vec<Turn>) -> Decision {
    Decision {
        turns,
        locale: Some(Locale::EN),
        close: (holder == Holder::Closed).then(|| close(Closing::Keep)),
        memory: Memory(vec![2]),
        touched: Moment(7_200_001),
        ..Decision::unchanged(&conversation(holder))
    }
}

fn close(closing: Closing) -> Close {
    Close {
        outcome: String::from("informed"),
        closing,
    }
}

fn turn(author: Author, by: Option<&str>) -> Turn {
    Turn {
        author,
        by: by.map(|id| CounselorId::stored(id.to_owned())),
        text: Text::from("words"),
        locale: Locale::KO,
        choices: Vec::new(),
        card: None,
        phrase: None,
        at: Moment(7_200_003),
    }
}

fn queue() -> Holder {
    Holder::Queue { since: Moment(5) }
}

fn kim() -> Holder {
    Holder::Counselor {
        by: CounselorId::stored(String::from("kim")),
        since: Moment(5),
    }
}

#[test]
fn who_may_speak_when() {
    let nobody = None;
    for (before, after, author, by, may) in [
        (Holder::Flow, Holder::Flow, Author::Bot, nobody, true),
        (queue(), queue(), Author::Bot, nobody, true),
        (kim(), kim(), Author::Bot, nobody, false),
        (queue(), kim(), Author::Bot, nobody, true),
        (kim(), Holder::Flow, Author::Bot, nobody, true),
        (kim(), kim(), Author::System, nobody, true),
        (kim(), kim(), Author::Visitor, nobody, true),
        (kim(), kim(), Author::Counselor, Some("kim"), true),
        (kim(), kim(), Author::Counselor, Some("lee"), false),
        (kim(), kim(), Author::Counselor, nobody, false),
        (kim(), queue(), Author::Counselor, Some("kim"), true),
        (queue(), kim(), Author::Counselor, Some("kim"), true),
        (queue(), queue(), Author::Counselor, Some("kim"), false),
        (Holder::Flow, Holder::Flow, Author::Counselor, Some("kim"), false),
        (kim(), Holder::Closed, Author::Counselor, Some("kim"), true),
        (kim(), kim(), Author::Interpreter, Some("park"), true),
        (queue(), queue(), Author::Interpreter, Some("park"), false),
        (kim(), kim(), Author::Bot, Some("kim"), false),
        (kim(), kim(), Author::Visitor, Some("kim"), false),
        (Holder::Closed, Holder::Closed, Author::Visitor, nobody, false),
        (Holder::Closed, Holder::Flow, Author::Visitor, nobody, false),
    ] {
        let said = decision(after.clone(), vec![turn(author, by)]);
        let allowed = said.allowed(&conversation(before.clone()));
        assert_eq!(
            allowed.is_ok(),
            may,
            "{author:?} by {by:?}, {before:?} to {after:?}: {allowed:?}"
        );
    }
    let stranger = decision(kim(), vec![turn(Author::Counselor, Some("lee"))]).allowed(&conversation(kim()));
    assert!(matches!(stranger, Err(Refused::Held(Some(by))) if by.as_str() == "kim"));
}

#[test]
fn only_a_person_lowers_a_risk() {
    let before = conversation(Holder::Flow);
    for (risk, by, may) in [
        (Risk::L4, None, true),
        (Risk::L2, None, true),
        (Risk::L1, None, false),
        (Risk::L0, Some("kim"), true),
    ] {
        let lowered = by.map(|id: &str| (CounselorId::stored(id.to_owned()), Text::from("talked")));
        let change = Decision {
            risk,
            lowered,
            ..decision(Holder::Flow, Vec::new())
        };
        assert_eq!(change.allowed(&before).is_ok(), may, "{risk:?} by {by:?}");
    }
}

#[test]
fn an_end_has_an_outcome_and_nothing_else_has() {
    let without = Decision {
        close: None,
        ..decision(Holder::Closed, Vec::new())
    };
    assert!(without.allowed(&conversation(Holder::Flow)).is_err());
    assert!(
        without.allowed(&conversation(Holder::Closed)).is_ok(),
        "it has its outcome already"
    );
    let with = Decision {
        close: Some(close(Closing::Keep)),
        ..decision(queue(), Vec::new())
    };
    assert!(with.allowed(&conversation(Holder::Flow)).is_err());
    let erased = Decision {
        close: Some(close(Closing::Erase)),
        ..decision(Holder::Closed, Vec::new())
    };
    assert!(
        erased.allowed(&conversation(Holder::Closed)).is_ok(),
        "what has ended may still be erased"
    );
    assert_eq!(
        erased.closing(&conversation(Holder::Closed)),
        None,
        "but does not end twice"
    );
}

#[test]
fn what_follows_is_numbered_and_at_the_end_rounded() {
    let words = vec![turn(Author::Visitor, None), turn(Author::Bot, None)];
    let (after, messages) = decision(Holder::Flow, words.clone()).applied(&conversation(Holder::Flow));
    assert_eq!((after.version, after.seq, after.locale), (4, Seq(9), Some(Locale::EN)));
    assert_eq!(
        messages
            .iter()
            .map(|message| (message.seq, message.at))
            .collect::<Vec<_>>(),
        [(Seq(8), Moment(7_200_003)), (Seq(9), Moment(7_200_003)),]
    );
    assert_eq!((after.opened, after.touched), (Moment(3_600_001), Moment(7_200_001)));

    let (closed, messages) = decision(Holder::Closed, words).applied(&conversation(Holder::Flow));
    assert_eq!((closed.opened, closed.touched), (Moment(3_600_000), Moment(7_200_000)));
    assert!(messages.iter().all(|message| message.at == Moment(7_200_000)));
    assert_eq!(closed.memory, Memory(vec![2]));
    let erase = Decision {
        close: Some(close(Closing::Erase)),
        ..decision(Holder::Closed, Vec::new())
    };
    assert_eq!(erase.applied(&conversation(Holder::Flow)).0.memory, Memory::default());
    assert_eq!(
        decision(Holder::Flow, vec![turn(Author::Bot, None)]).latest(),
        Moment(7_200_003)
    );
}
