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
    let drawn = page["qr"].as_str().expect("a QR code");
    assert_eq!(
        page["otpauth"],
        scanned(drawn),
        "the QR code says what the address says"
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

/// What a phone reads from a QR code that a browser has drawn: four pixels a unit, which the test draws itself.
fn scanned(svg: &str) -> String {
    const ZOOM: usize = 4;
    let side = number(svg.split_once("width=\"").expect("a width").1);
    let mut dark = vec![false; side * side];
    // Each module is a square of its own: `M8 8h4v4H8V8`. The page behind them begins at 0 and is white.
    let path = svg.rsplit_once(" d=\"").expect("a path").1;
    for module in path.split('M').skip(1) {
        let (left, rest) = module.split_once(' ').expect("two coordinates");
        let (top, rest) = rest.split_once('h').expect("a way to the right");
        let (left, top, length) = (number(left), number(top), number(rest));
        for y in top..top + length {
            dark[y * side + left..y * side + left + length].fill(true);
        }
    }
    let paint = |x: usize, y: usize| if dark[y / ZOOM * side + x / ZOOM] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * ZOOM, side * ZOOM, paint);
    let codes = picture.detect_grids();
    assert_eq!(codes.len(), 1, "one code is found");
    codes[0].decode().expect("a code that can be read").1
}

fn number(text: &str) -> usize {
    let digits = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    text[..digits].parse().expect("a number")
}
