//! A counselor's day: from the queue to the close.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use switchboard::Role;

use crate::border::{NOWHERE, routes};
use crate::server::{Browser, Server};
use crate::typed::Document;

const WORDS: &str = "비자 연장이 궁금해요 sentinel";

fn row(queue: &Value, id: &str) -> Value {
    let rows = queue["rows"].as_array().expect("a queue has rows");
    rows.iter().find(|row| row["id"] == id).cloned().unwrap_or(Value::Null)
}

async fn does(browser: &Browser<'_>, id: &str, act: &str, body: Value) -> StatusCode {
    browser.post(&format!("/conversations/{id}/{act}"), body).await.status
}

fn reply(key: &str, text: &str) -> Value {
    json!({ "id": key, "text": text })
}

#[tokio::test]
async fn the_queue_tells_everything_but_the_words() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &counselor).await;
    server.clock.pass(std::time::Duration::from_secs(95));

    let answer = counselor.get("/queue").await;
    let row = row(&answer.json(), &id);
    assert_eq!(
        (&row["holder"], &row["channel"], &row["waited"]),
        (&json!("waiting"), &json!("web"), &json!(95))
    );
    assert_eq!(
        row["language"],
        json!({ "tag": "ko", "name": "한국어", "direction": "ltr" })
    );
    assert!(!answer.text().contains("sentinel"), "{}", answer.text());

    let unclaimed = counselor.get(&format!("/conversations/{id}")).await;
    assert!(
        unclaimed.status.is_client_error() && !unclaimed.text().contains("sentinel"),
        "{}",
        unclaimed.text()
    );
}

#[tokio::test]
async fn from_claim_to_close() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &counselor).await;
    assert_eq!(does(&counselor, &id, "claim", json!({})).await, StatusCode::NO_CONTENT);

    let whole = counselor.get(&format!("/conversations/{id}")).await.json();
    let turns = whole["turns"].as_array().expect("turns").clone();
    assert_eq!(
        (&turns[0]["author"], &turns[0]["text"]),
        (&json!("visitor"), &json!(WORDS))
    );
    assert!(
        whole["emergency"]
            .as_array()
            .is_some_and(|all| all.iter().any(|entry| entry["number"] == "112")),
        "{whole}"
    );
    let last = turns.last().expect("a turn")["seq"].as_u64().expect("a number");

    let key = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
    let sent = counselor
        .post(&format!("/conversations/{id}/reply"), reply(key, "안녕하세요, 민지 님"))
        .await
        .json();
    let again = counselor
        .post(&format!("/conversations/{id}/reply"), reply(key, "안녕하세요, 민지 님"))
        .await
        .json();
    assert_eq!(sent, again, "the same id is taken once");
    server.visitor_says("minji", "minji-3", "고맙습니다").await;
    let news = counselor
        .get(&format!("/conversations/{id}/turns?after={last}"))
        .await
        .json();
    let said: Vec<_> = news["turns"]
        .as_array()
        .expect("turns")
        .iter()
        .map(|turn| turn["text"].clone())
        .collect();
    assert_eq!(said, [json!("안녕하세요, 민지 님"), json!("고맙습니다")]);

    assert_eq!(does(&counselor, &id, "typing", json!({})).await, StatusCode::NO_CONTENT);
    assert_eq!(
        does(&counselor, &id, "close", json!({ "outcome": "lost" })).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        does(&counselor, &id, "close", json!({ "outcome": "helped" })).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(row(&counselor.get("/queue").await.json(), &id), Value::Null);
    let late = counselor
        .post(&format!("/conversations/{id}/reply"), reply(NOWHERE, "still there?"))
        .await;
    assert_eq!((late.status, late.problem().as_str()), (StatusCode::NOT_FOUND, "gone"));
}

#[tokio::test]
async fn the_page_needs_no_agreed_word() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &counselor).await;
    does(&counselor, &id, "claim", json!({})).await;
    for word in ["umbrella", "", "!!", &"x".repeat(61)] {
        let path = format!("/conversations/{id}/word");
        let answer = counselor.post(&path, json!({ "word": word })).await;
        assert!(answer.status.is_client_error(), "{word}: {}", answer.status);
        assert!(
            word.is_empty() || !answer.text().contains(word),
            "the word is not told back"
        );
    }
    let view = counselor.get(&format!("/conversations/{id}")).await.json();
    assert_eq!(view["word"], "none");
}

#[tokio::test]
async fn every_outcome_that_the_document_lists_closes() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let document = server.browser().get("/openapi.json").await.json();
    let listed = &document["components"]["schemas"]["Outcome"];
    let listed = listed["enum"]
        .as_array()
        .or(listed["oneOf"].as_array())
        .expect("the outcomes are listed");
    assert!(listed.len() >= 5, "{listed:?}");
    for (at, outcome) in listed.iter().enumerate() {
        let outcome = outcome
            .as_str()
            .or(outcome["enum"][0].as_str())
            .or(outcome["const"].as_str())
            .expect("a word");
        let id = server.waiting(&format!("visitor-{at}"), WORDS, &counselor).await;
        does(&counselor, &id, "claim", json!({})).await;
        assert_eq!(
            does(&counselor, &id, "close", json!({ "outcome": outcome })).await,
            StatusCode::NO_CONTENT,
            "{outcome}"
        );
    }
}

#[tokio::test]
async fn of_two_who_claim_one_has_it_and_the_other_learns_who() {
    let server = Server::open().await;
    let haneul = server.staff("Haneul", Role::Counselor).await;
    let jihun = server.staff("Jihun", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &haneul).await;
    let path = format!("/conversations/{id}/claim");
    let (one, other) = tokio::join!(haneul.post(&path, json!({})), jihun.post(&path, json!({})));
    let (winner, loser) = if one.status == StatusCode::NO_CONTENT {
        ("Haneul", other)
    } else {
        ("Jihun", one)
    };
    assert_eq!((loser.status, loser.problem().as_str()), (StatusCode::CONFLICT, "held"));
    assert_eq!(loser.json()["by"], winner);
}

#[tokio::test]
async fn nobody_reads_or_acts_in_a_colleagues_conversation() {
    let server = Server::open().await;
    let haneul = server.staff("Haneul", Role::Counselor).await;
    let jihun = server.staff("Jihun", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &haneul).await;
    does(&haneul, &id, "claim", json!({})).await;
    let before = haneul.get(&format!("/conversations/{id}")).await.text();
    let document = Document::of(&server).await;
    for (method, path) in routes(&server, &id)
        .await
        .into_iter()
        .filter(|(_, path)| path.starts_with("/conversations/") && path.contains(&id))
    {
        let answer = if method == Method::GET {
            jihun.get(&path).await
        } else {
            let body = document.request(&path.replace(&id, "{id}"), NOWHERE);
            jihun.post(&path, body).await
        };
        assert!(!answer.text().contains("sentinel"), "{path}");
        if !path.ends_with("/typing") {
            assert_eq!(
                (answer.status, answer.problem().as_str()),
                (StatusCode::CONFLICT, "held"),
                "{path}"
            );
        }
    }
    assert_eq!(haneul.get(&format!("/conversations/{id}")).await.text(), before);
}

#[tokio::test]
async fn a_risk_is_lowered_only_with_a_reason() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &counselor).await;
    does(&counselor, &id, "claim", json!({})).await;
    let risk = async || row(&counselor.get("/queue").await.json(), &id)["risk"].clone();

    assert_eq!(
        does(&counselor, &id, "risk", json!({ "level": "L3", "reason": "" })).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(risk().await, "L3");
    let unsaid = counselor
        .post(
            &format!("/conversations/{id}/risk"),
            json!({ "level": "L1", "reason": " " }),
        )
        .await;
    assert_eq!(
        (unsaid.status, unsaid.problem().as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, "refused")
    );
    assert_eq!(risk().await, "L3");
    assert_eq!(
        does(
            &counselor,
            &id,
            "risk",
            json!({ "level": "L1", "reason": "she is at a friend's" })
        )
        .await,
        204
    );
    assert_eq!(risk().await, "L1");
}

#[tokio::test]
async fn a_conversation_goes_back_to_the_queue_or_to_the_script() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &counselor).await;
    does(&counselor, &id, "claim", json!({})).await;
    server.clock.pass(std::time::Duration::from_mins(1));
    assert_eq!(
        does(&counselor, &id, "requeue", json!({})).await,
        StatusCode::NO_CONTENT
    );
    let waiting = row(&counselor.get("/queue").await.json(), &id);
    assert_eq!(
        (&waiting["holder"], &waiting["waited"]),
        (&json!("waiting"), &json!(60)),
        "the place is kept"
    );

    does(&counselor, &id, "claim", json!({})).await;
    assert_eq!(
        does(&counselor, &id, "release", json!({})).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(row(&counselor.get("/queue").await.json(), &id), Value::Null);
    assert_eq!(
        does(&counselor, &id, "reply", reply(NOWHERE, "hello")).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn what_names_no_conversation_is_gone() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    for id in [NOWHERE, "1", "%2e%2e", "' OR 1=1"] {
        let id = id.replace(' ', "%20").replace('\'', "%27");
        let answer = counselor.get(&format!("/conversations/{id}")).await;
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (StatusCode::NOT_FOUND, "gone"),
            "{id}"
        );
    }
    let claim = counselor
        .post(&format!("/conversations/{NOWHERE}/claim"), json!({}))
        .await;
    assert_eq!(claim.problem(), "gone");
}

#[tokio::test]
async fn what_counselors_type_is_cleaned_like_a_visitors_words() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &counselor).await;
    does(&counselor, &id, "claim", json!({})).await;
    let typed = reply(NOWHERE, " exe.\u{202e}txt\0\u{2066}\r\nhello ");
    assert_eq!(does(&counselor, &id, "reply", typed).await, StatusCode::OK);
    let turns = counselor.get(&format!("/conversations/{id}/turns")).await.json();
    let said = turns["turns"].as_array().and_then(|turns| turns.last().cloned());
    assert_eq!(said.map(|turn| turn["text"].clone()), Some(json!("exe.txt\nhello")));
    let nothing = reply("00000000-0000-4000-8000-00000000000b", "\u{202e}\0 \n");
    assert_eq!(
        does(&counselor, &id, "reply", nothing).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    does(&counselor, &id, "risk", json!({ "level": "L3", "reason": "seen" })).await;
    let unsaid = json!({ "level": "L1", "reason": "\u{202e}\0" });
    assert_eq!(
        does(&counselor, &id, "risk", unsaid).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn what_is_not_kept_any_more_leaves_an_open_desk() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    for (key, words) in [("a", "비자"), ("b", "F-6")] {
        server.visitor_says("minji", key, words).await;
    }
    let id = server.waiting("minji", "1", &counselor).await;
    assert_eq!(does(&counselor, &id, "claim", json!({})).await, StatusCode::NO_CONTENT);
    let whole = counselor.get(&format!("/conversations/{id}")).await.json();
    let slots = |answers: &Value| -> Vec<String> {
        let all = answers.as_array().expect("answers").iter();
        all.map(|given| given["slot"].as_str().expect("a slot").to_owned())
            .collect()
    };
    assert!(slots(&whole["answers"]).contains(&String::from("status")), "{whole}");
    let turns = whole["turns"].as_array().expect("turns");
    let told = turns
        .iter()
        .find(|turn| turn["text"].as_str().is_some_and(|text| text.contains("F-6")));
    let told = told.expect("the status was told")["seq"].as_u64().expect("a number");
    let last = turns.last().expect("a turn")["seq"].as_u64().expect("a number");

    server
        .visitor_says("minji", "c", "남편이 저를 때려요. 칼을 들고 있어요")
        .await;
    let news = counselor
        .get(&format!("/conversations/{id}/turns?after={last}"))
        .await
        .json();
    let forgotten = news["forgotten"].as_array().expect("what is not kept");
    assert!(forgotten.contains(&json!(told)), "{news}");
    assert!(!slots(&news["answers"]).contains(&String::from("status")), "{news}");
    let again = counselor
        .get(&format!("/conversations/{id}/turns?after={last}"))
        .await
        .json();
    assert_eq!(
        again["forgotten"], news["forgotten"],
        "whoever has missed it is told again"
    );
}
