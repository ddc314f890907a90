//! Whoever guesses at a sign-in is slowed down, learns nothing, and keeps nobody out.

use std::time::Duration;

use axum::http::{StatusCode, header};
use serde_json::Value;
use switchboard::Role;

use crate::server::{Browser, PASSWORD, Server};

const GUESS: &str = "a guess at the password";

async fn tries(browser: &mut Browser<'_>, name: &str) -> (StatusCode, Value) {
    let answer = browser.sign_in(name, GUESS, "123456").await;
    (answer.status, answer.json())
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    let server = Server::open().await;
    let mut browser = server.browser();
    let secret = browser.enrol(&server.invite("Haneul", Role::Counselor).await).await;
    for _ in 0..5 {
        assert_eq!(tries(&mut browser, "Haneul").await.0, StatusCode::UNAUTHORIZED);
    }
    let code = server.next_code(&secret);
    let locked = browser.sign_in("Haneul", PASSWORD, &code).await;
    assert_eq!(
        (locked.status, locked.problem().as_str()),
        (StatusCode::TOO_MANY_REQUESTS, "locked")
    );
    let wait: u64 = locked.headers[header::RETRY_AFTER]
        .to_str()
        .expect("plain")
        .parse()
        .expect("seconds");
    assert_eq!(locked.json()["retry_after"], wait);
    assert!(wait <= 60, "{wait}");
    server.clock.pass(Duration::from_secs(wait));
    assert_eq!(
        browser.sign_in("Haneul", PASSWORD, &server.code(&secret)).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_name_that_there_is_is_answered_like_one_that_there_is_not() {
    let server = Server::open().await;
    server
        .browser()
        .enrol(&server.invite("Haneul", Role::Counselor).await)
        .await;
    server.invite("Jihun", Role::Counselor).await;
    let mut answers = Vec::new();
    for (name, address) in [
        ("Haneul", "192.0.2.10"),
        ("Jihun", "192.0.2.11"),
        ("Nobody", "192.0.2.12"),
    ] {
        let mut browser = Browser {
            address,
            ..server.browser()
        };
        let mut told = Vec::new();
        for _ in 0..7 {
            told.push(tries(&mut browser, name).await);
        }
        answers.push(told);
    }
    assert_eq!(answers[0], answers[2], "somebody enrolled and nobody");
    assert_eq!(answers[1], answers[2], "somebody invited and nobody");
    let statuses: Vec<u16> = answers[0].iter().map(|(status, _)| status.as_u16()).collect();
    assert_eq!(statuses, [401, 401, 401, 401, 401, 429, 429]);
}

#[tokio::test]
async fn strangers_keep_nobody_out_of_a_browser_that_is_known() {
    let server = Server::open().await;
    let mut owner = server.browser();
    let secret = owner.enrol(&server.invite("Haneul", Role::Counselor).await).await;
    assert_eq!(
        owner
            .sign_in("Haneul", PASSWORD, &server.next_code(&secret))
            .await
            .status,
        StatusCode::OK
    );
    let code = server.next_code(&secret);
    let addresses = [
        "198.51.100.1",
        "198.51.100.2",
        "198.51.100.3",
        "198.51.100.4",
        "198.51.100.5",
        "192.0.2.1",
    ];
    let mut refused = 0;
    for address in addresses {
        let mut stranger = Browser {
            address,
            ..server.browser()
        };
        for _ in 0..5 {
            refused += usize::from(tries(&mut stranger, "Haneul").await.0 == StatusCode::TOO_MANY_REQUESTS);
        }
    }
    assert_eq!(
        refused, 10,
        "of one name twenty tries are let through, wherever they come from"
    );
    let elsewhere = server.browser().sign_in("Haneul", PASSWORD, &code).await;
    assert_eq!(elsewhere.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(owner.sign_in("Haneul", PASSWORD, &code).await.status, StatusCode::OK);

    let mut forged = Browser {
        device: owner.device.as_ref().map(|device| device.replace(['a', 'b', 'c'], "d")),
        ..server.browser()
    };
    assert_eq!(tries(&mut forged, "Haneul").await.0, StatusCode::TOO_MANY_REQUESTS);
    let mut colleague = Browser {
        address: "203.0.113.7",
        device: owner.device.clone(),
        ..server.browser()
    };
    for _ in 0..6 {
        tries(&mut colleague, "Haneul").await;
    }
    assert_eq!(
        tries(&mut colleague, "Haneul").await.0,
        StatusCode::TOO_MANY_REQUESTS,
        "a browser that is known has few tries as well"
    );
}

#[tokio::test]
async fn whoever_has_just_enrolled_comes_in_whatever_strangers_try() {
    let server = Server::open().await;
    let link = server.invite("Haneul", Role::Counselor).await;
    for last in 1..=6 {
        let address: &'static str = format!("198.51.100.{last}").leak();
        let mut stranger = Browser {
            address,
            ..server.browser()
        };
        for _ in 0..5 {
            tries(&mut stranger, "Haneul").await;
        }
    }
    let mut owner = server.browser();
    let secret = owner.enrol(&link).await;
    let came_in = owner.sign_in("Haneul", PASSWORD, &server.next_code(&secret)).await;
    assert_eq!(came_in.status, StatusCode::OK);
}

#[tokio::test]
async fn one_address_does_not_try_many_names() {
    let server = Server::open().await;
    let mut browser = server.browser();
    let mut statuses = Vec::new();
    for at in 0..22 {
        statuses.push(tries(&mut browser, &format!("name {at}")).await.0.as_u16());
    }
    assert_eq!(statuses[19..], [401, 429, 429]);
    let mut neighbour = Browser {
        address: "192.0.2.2",
        ..server.browser()
    };
    assert_eq!(tries(&mut neighbour, "name 21").await.0, StatusCode::UNAUTHORIZED);
}
