//! The visitor reads.

use std::time::Duration;

use contract::{Author, Change, HolderKind, Phrase, PhraseKey};
use serde_json::json;

use tokio::time::timeout;

use crate::asking::Page;
use crate::server::SOON;

#[tokio::test]
async fn turns_come_in_order_as_they_are_said() {
    let page = Page::opened().await;
    let mut stream = page.listen("?after=0").await;
    let (name, id, data) = stream.next().await.unwrap();
    assert_eq!(
        (name.as_str(), id.as_str(), data),
        ("holder", "", json!({ "state": "flow" }))
    );
    assert_eq!(page.server.memory().talks[0].here, 1, "a page that listens is there");
    page.say("one").await;
    page.say("two").await;
    assert_eq!(stream.texts(5).await, ["Hello.", "one", "one?", "two", "two?"]);
}

#[tokio::test]
async fn a_turn_says_what_the_page_needs_and_no_more() {
    let page = Page::opened().await;
    {
        let mut memory = page.server.memory();
        let message = memory.talks[0].add(Author::Bot, "x");
        message.phrase = Some(Phrase::plain(PhraseKey::of("visa-secret-name")));
    }
    page.say("지금 집 앞에 와 있어요").await;
    let answer = page.get("/chat/turns?after=1").await;
    assert_eq!(
        page.server.memory().talks[0].here,
        1,
        "a page that asks for turns is there"
    );
    assert!(
        !answer.text.contains("visa-secret-name"),
        "the phrase behind a turn stays in the server"
    );
    let turns = answer.json();
    assert_eq!(
        turns["turns"][0],
        json!({
            "seq": 2,
            "author": "bot",
            "at": 0,
            "text": "x",
            "language": "ko",
            "direction": "ltr",
            "choices": [],
            "prompt": null,
        })
    );
    assert_eq!(turns["turns"][2]["card"]["id"], "danger");
    assert_eq!(
        turns["turns"][2]["card"]["contacts"][0],
        json!({ "number": "112", "about": "Police <24 h>" })
    );
    assert_eq!(
        turns["turns"][2]["card"]["show"]["hangul"],
        "도와주세요. 통역이 필요해요."
    );
    assert_eq!(
        turns["holder"],
        json!({ "state": "queue", "staffed": true }),
        "no number in line for somebody in danger"
    );
}

#[tokio::test]
async fn a_question_names_itself_with_its_choices() {
    let page = Page::opened().await;
    page.say("hello").await;
    let turn = &page.get("/chat/turns?after=2").await.json()["turns"][0];
    assert_eq!(turn["prompt"], 3);
    assert_eq!(
        turn["choices"],
        json!([{ "value": "yes", "label": "Yes" }, { "value": "no", "label": "No" }])
    );
}

#[tokio::test]
async fn a_stream_goes_on_where_it_broke() {
    let page = Page::opened().await;
    page.say("one").await;
    assert_eq!(page.listen("?after=2").await.texts(1).await, ["one?"]);
    // Whichever of the two is further on counts.
    let mut stream = page.listen_again("?after=1", &[("last-event-id", "2")]).await;
    assert_eq!(stream.texts(1).await, ["one?"]);
    for query in ["?after=x", "?after=-1", "?earlier=2"] {
        assert_eq!(
            page.get(&format!("/chat/events{query}")).await.problem(),
            "malformed",
            "{query}"
        );
    }
}

#[tokio::test]
async fn a_lost_wake_costs_no_turn() {
    let page = Page::opened().await;
    let mut stream = page.listen("").await;
    assert_eq!(stream.texts(1).await, ["Hello."]);
    {
        let mut memory = page.server.memory();
        let talk = &mut memory.talks[0];
        talk.add(Author::Bot, "nobody was told of this");
        talk.add(Author::Bot, "only of this");
        talk.wake(2);
        talk.wake(2);
    }
    assert_eq!(stream.texts(2).await, ["nobody was told of this", "only of this"]);
    page.say("go on").await;
    assert_eq!(stream.texts(1).await, ["go on"], "nothing came twice");
}

#[tokio::test]
async fn the_visitor_sees_who_has_the_conversation() {
    let page = Page::opened().await;
    let mut stream = page.listen("?after=1").await;
    assert_eq!(stream.next().await.unwrap().2["state"], "flow");
    {
        let mut memory = page.server.memory();
        let talk = &mut memory.talks[0];
        (talk.holder, talk.position) = (HolderKind::Queue, Some(3));
        let _ = talk.changes.send(Change::Look);
    }
    assert_eq!(
        stream.next().await.unwrap().2,
        json!({ "state": "queue", "position": 3, "staffed": true })
    );
    {
        let mut memory = page.server.memory();
        let talk = &mut memory.talks[0];
        (talk.holder, talk.position) = (HolderKind::Counselor, None);
        talk.add(Author::Counselor, "I am here.");
        talk.wake(1);
    }
    let (name, id, turn) = stream.next().await.unwrap();
    assert_eq!(
        (name.as_str(), id.as_str(), turn["author"].as_str()),
        ("turn", "2", Some("counselor"))
    );
    assert_eq!(stream.next().await.unwrap().2, json!({ "state": "counselor" }));
    let _ = page.server.memory().talks[0].changes.send(Change::Typing);
    assert_eq!(stream.next().await.unwrap().0, "typing");
}

#[tokio::test]
async fn a_farewell_is_read_before_the_stream_ends() {
    let page = Page::opened().await;
    let mut stream = page.listen("?after=1").await;
    stream.next().await;
    {
        let mut memory = page.server.memory();
        let talk = &mut memory.talks[0];
        talk.holder = HolderKind::Closed;
        talk.add(Author::System, "Goodbye.");
        talk.wake(1);
    }
    assert_eq!(stream.texts(1).await, ["Goodbye."]);
    assert_eq!(stream.next().await.unwrap().2, json!({ "state": "closed" }));
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_silent_stream_shows_that_it_lives() {
    let page = Page::opened().await;
    let mut stream = page.listen("?after=1").await;
    stream.next().await;
    assert!(timeout(Duration::from_millis(14_900), stream.raw()).await.is_err());
    let heartbeat = timeout(Duration::from_millis(200), stream.raw())
        .await
        .expect("after fifteen seconds");
    assert!(heartbeat.starts_with(':'), "a comment that no page shows");
}

#[tokio::test]
async fn visitors_beyond_the_last_stream_read_by_asking() {
    let mut page = Page::with(|settings| settings.streams = 1);
    page.open().await;
    let stream = page.listen("").await;
    let answer = page.get("/chat/events").await;
    assert_eq!(answer.problem(), "busy");
    assert_eq!(answer.headers["retry-after"], "30");
    assert_eq!(page.get("/chat/turns").await.json()["turns"][0]["text"], "Hello.");
    drop(stream);
    page.listen("").await;
}

#[tokio::test]
async fn a_token_reads_its_newest_streams_and_no_more() {
    let page = Page::opened().await;
    let mut streams = Vec::new();
    for _ in 0..20 {
        let mut stream = page.listen("").await;
        stream.next().await;
        streams.push(stream);
    }
    let newest = streams.split_off(17);
    for (index, mut stream) in streams.into_iter().enumerate() {
        let ended = async { while stream.next().await.is_some() {} };
        timeout(SOON, ended)
            .await
            .unwrap_or_else(|_| panic!("stream {index} has ended"));
    }
    page.say("still here").await;
    for mut stream in newest {
        assert!(stream.texts(3).await.contains(&"still here".to_owned()));
    }
}

#[tokio::test]
async fn an_address_reads_so_many_streams_and_others_are_not_kept_from_theirs() {
    let mut page = Page::with(|settings| settings.proof.free = 1_000);
    let mut streams = Vec::new();
    for _ in 0..64 {
        page.open().await;
        streams.push(page.listen("").await);
    }
    page.open().await;
    assert_eq!(page.get("/chat/events").await.problem(), "busy");
    assert_eq!(page.get("/chat/turns").await.status, 200, "it reads by asking");
    page.from = "203.0.113.10:5000".parse().unwrap();
    page.listen("").await;
    page.from = "203.0.113.9:5000".parse().unwrap();
    streams.pop();
    page.listen("").await;
    // An unnamed proxy on this machine may bring everybody.
    page.from = "127.0.0.1:5000".parse().unwrap();
    for _ in 0..100 {
        page.open().await;
        streams.push(page.listen("").await);
    }
}
