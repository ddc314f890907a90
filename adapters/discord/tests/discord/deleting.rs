//! "Erase" on the person's phone.

use contract::{Channel, Peer, Retracted, SendError, Text};
use standin::discord::Discord as Standin;

use crate::server::{bot, send};

#[tokio::test]
async fn ours_vanish_and_theirs_are_counted() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    let mut handles = vec![Text::from(standin.says("Linh", "help"))];
    for number in 0..6 {
        handles.extend(
            send(&bot, &linh, "a number", &format!("n{number}"))
                .await
                .unwrap()
                .handles,
        );
    }
    handles.push(Text::from("12345"));
    handles.push(Text::from("no id at all"));
    let retracted = bot.retract(&Peer::from(linh), &handles).await.unwrap();
    assert_eq!(
        retracted,
        Retracted { left: 2 },
        "their own word, and what is no id; what is gone is gone"
    );
    assert!(standin.message_parts("Linh").is_empty());
}

#[tokio::test]
async fn what_was_deleted_is_not_asked_for_again() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    let mut handles = Vec::new();
    for number in 0..8 {
        handles.extend(
            send(&bot, &linh, "a number", &format!("n{number}"))
                .await
                .unwrap()
                .handles,
        );
    }
    let peer = Peer::from(linh);
    let mut calls = 0;
    // Each round ends at a limit or an error, and each gets further.
    for code in [503, 500] {
        standin.refuse_next(1, code, None);
        assert_eq!(bot.retract(&peer, &handles).await.unwrap_err(), SendError::Down);
        calls += 1;
    }
    standin.slow_next(1, 0.01);
    assert!(matches!(
        bot.retract(&peer, &handles).await.unwrap_err(),
        SendError::Retry(_)
    ));
    standin.drop_next(1);
    assert_eq!(bot.retract(&peer, &handles).await.unwrap_err(), SendError::Unknown);
    calls += 2;
    assert_eq!(bot.retract(&peer, &handles).await.unwrap(), Retracted { left: 0 });
    assert_eq!(bot.retract(&peer, &handles).await.unwrap(), Retracted { left: 0 });
    let deletions = standin.calls().iter().filter(|call| call.starts_with("DELETE")).count();
    assert_eq!(deletions, 8 + calls, "each round costs the one call that failed");
    assert!(standin.message_parts("Linh").is_empty());
}
