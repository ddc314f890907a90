//! What was said while no session listened.

use standin::discord::Discord as Standin;

use crate::server::{Running, Server, bot, open, send};

/// Loses the session, lets something be said into the gap, and opens again.
async fn gap(standin: &Standin, say: impl FnOnce()) {
    standin.shut_gateway();
    standin.lose_session();
    assert!(standin.until(|it| !it.connected()).await);
    say();
    standin.open_gateway();
    assert!(standin.until(Standin::connected).await);
}

#[tokio::test]
async fn a_lost_session_loses_no_word_of_an_open_conversation() {
    let (standin, server, _running) = open().await;
    let bot = bot(&standin);
    let last = standin.says("Linh", "before");
    assert!(standin.until(|_| server.taken().len() == 1).await);
    let linh = standin.channel("Linh");
    server.knows(&linh, &last);
    // More than two pages, with our own words between.
    let count = 230;
    gap(&standin, || {
        for number in 0..count {
            standin.says("Linh", &format!("gap {number}"));
        }
    })
    .await;
    send(&bot, &linh, "ours", "n1").await.unwrap();
    standin.says("Linh", "after");
    let mut said = vec![String::from("before")];
    said.extend((0..count).map(|number| format!("gap {number}")));
    said.push(String::from("after"));
    assert!(standin.until(|_| server.taken().len() == said.len()).await);
    assert_eq!(server.words(), said, "in order, and what came later waited");
    assert_eq!(standin.identified(), 2);
}

#[tokio::test]
async fn an_invalid_session_is_begun_anew() {
    let (standin, server, _running) = open().await;
    let last = standin.says("Linh", "before");
    assert!(standin.until(|_| server.taken().len() == 1).await);
    server.knows(&standin.channel("Linh"), &last);
    standin.invalidate();
    standin.says("Linh", "between");
    assert!(standin.until(|it| it.identified() == 2).await);
    assert!(standin.until(|_| server.taken().len() == 2).await);
    assert_eq!(server.words(), ["before", "between"]);
}

#[tokio::test]
async fn a_start_after_a_crash_fetches_what_was_not_committed() {
    let standin = Standin::start().await;
    let last = standin.says("Linh", "committed before the crash");
    standin.says("Linh", "said meanwhile");
    standin.sends_picture("Linh", "and shown");
    let server = Server::new();
    server.knows(&standin.channel("Linh"), &last);
    // The server needs a moment to say whom to ask after, and the platform stumbles as well.
    server.forgets(2);
    let _running = Running::start(&standin, &server);
    assert!(standin.until(Standin::connected).await);
    standin.says("Linh", "live");
    assert!(standin.until(|_| server.taken().len() == 3).await);
    let words = server.words();
    assert_eq!((words[0].as_str(), words[2].as_str()), ("said meanwhile", "live"));
}

#[tokio::test]
async fn whoever_is_gone_keeps_nobody_waiting() {
    let standin = Standin::start().await;
    let server = Server::new();
    server.knows("77", "1");
    server.knows("no channel", "1");
    let last = standin.says("Anh", "before");
    standin.says("Anh", "missed");
    server.knows(&standin.channel("Anh"), &last);
    let _running = Running::start(&standin, &server);
    assert!(standin.until(|_| server.taken().len() == 1).await);
    assert_eq!(server.words(), ["missed"]);
}
