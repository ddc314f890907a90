//! Enrolment and sign-in.

use std::time::Duration;

use axum::http::{StatusCode, header};
use serde_json::json;
use switchboard::Role;

use crate::server::{PASSWORD, Server};

#[tokio::test]
async fn a_link_enrols_once_and_within_the_hour() {
    let server = Server::open().await;
    let token = server.invite("Haneul", Role::Counselor).await;
    let browser = server.browser();

    let page = browser.post("/enrolment", json!({ "token": token })).await.json();
    assert_eq!(page["name"], "Haneul");
    assert!(
        page["qr"].as_str().is_some_and(|png| png.starts_with("iVBORw0KGgo")),
        "the QR code is a PNG"
    );
    let again = browser.post("/enrolment", json!({ "token": token })).await.json();
    assert_eq!(page["otpauth"], again["otpauth"], "a reload shows the same secret");

    let wrong = browser
        .post(
            "/enrol",
            json!({ "token": token, "password": PASSWORD, "code": "000000" }),
        )
        .await;
    assert_eq!(wrong.problem(), "wrong-credentials");
    let weak = browser
        .post(
            "/enrol",
            json!({ "token": token, "password": "short", "code": "000000" }),
        )
        .await;
    assert_eq!(
        (weak.status, weak.problem().as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, "weak-password")
    );

    browser.enrol(&token).await;
    let used = browser.post("/enrolment", json!({ "token": token })).await;
    assert_eq!((used.status, used.problem().as_str()), (StatusCode::NOT_FOUND, "gone"));

    let late = server.invite("Jihun", Role::Counselor).await;
    server.clock.pass(Duration::from_secs(3_601));
    assert_eq!(
        browser.post("/enrolment", json!({ "token": late })).await.problem(),
        "gone"
    );
}

#[tokio::test]
async fn signing_in_takes_name_password_and_a_code_that_was_not_used() {
    let server = Server::open().await;
    let mut browser = server.browser();
    let secret = browser.enrol(&server.invite("Haneul", Role::Counselor).await).await;

    let used = server.code(&secret);
    assert_eq!(
        browser.sign_in("Haneul", PASSWORD, &used).await.problem(),
        "wrong-credentials",
        "it proved the enrolment"
    );
    let code = server.next_code(&secret);
    for (name, password, code) in [
        ("Nobody", PASSWORD, code.as_str()),
        ("Haneul", "another password", &code),
    ] {
        let answer = browser.sign_in(name, password, code).await;
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (StatusCode::UNAUTHORIZED, "wrong-credentials")
        );
        assert!(!answer.headers.contains_key(header::SET_COOKIE));
    }
    let answer = browser.sign_in("haneul", PASSWORD, &code).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let cookie = answer.headers[header::SET_COOKIE].to_str().expect("plain");
    let mut attributes: Vec<&str> = cookie.split("; ").skip(1).collect();
    attributes.sort_unstable();
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Strict", "Secure"]);
    assert!(cookie.starts_with("__Host-desk="), "{cookie}");
    let known = answer.headers.get_all(header::SET_COOKIE).iter().nth(1);
    let known = known.and_then(|value| value.to_str().ok()).expect("a second cookie");
    assert!(
        known.starts_with("__Host-device=")
            && known.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=15552000"),
        "{known}"
    );
    assert!(
        browser.cookie.as_ref().is_some_and(|token| token.len() >= 22),
        "128 bits and more"
    );
    assert_eq!(browser.get("/me").await.json()["me"]["name"], "Haneul");

    let replayed = server.browser().sign_in("Haneul", PASSWORD, &code).await;
    assert_eq!(replayed.problem(), "wrong-credentials", "a code works once");
}

#[tokio::test]
async fn only_those_who_lead_invite_others() {
    let server = Server::open().await;
    let newcomer = |name: &str| json!({ "name": name, "role": "counselor", "languages": ["ko", "vi"] });
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let denied = counselor.post("/staff/invite", newcomer("Lan")).await;
    assert_eq!(
        (denied.status, denied.problem().as_str()),
        (StatusCode::FORBIDDEN, "denied")
    );

    let administrator = server.staff("Sujin", Role::Administrator).await;
    let made = administrator.post("/staff/invite", newcomer("Lan")).await.json();
    let token = made["link"]
        .as_str()
        .and_then(|link| link.strip_prefix("/desk/#enrol="))
        .expect("a token in a fragment");
    assert_eq!(
        server
            .browser()
            .post("/enrolment", json!({ "token": token }))
            .await
            .json()["name"],
        "Lan"
    );
    let people = administrator.get("/staff").await.json();
    let lan = people["people"]
        .as_array()
        .and_then(|all| all.iter().find(|person| person["name"] == "Lan").cloned());
    assert_eq!(lan.map(|person| person["standing"].clone()), Some(json!("invited")));

    let unknown = json!({ "name": "Kim", "role": "counselor", "languages": ["tlh"] });
    assert_eq!(
        administrator.post("/staff/invite", unknown).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}
