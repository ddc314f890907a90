//! Who may do what with whose account, and who sees it.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::{Value, json};
use switchboard::{Role, may_give};

use crate::server::{Browser, PASSWORD, Server};
use crate::stream::Line;

const ROLES: [(Role, &str); 4] = [
    (Role::Counselor, "counselor"),
    (Role::Interpreter, "interpreter"),
    (Role::Supervisor, "supervisor"),
    (Role::Administrator, "administrator"),
];

async fn person(sees: &Browser<'_>, name: &str) -> Value {
    let staff = sees.get("/staff").await.json();
    let people = staff["people"].as_array().expect("a list").clone();
    people
        .into_iter()
        .find(|person| person["name"] == name)
        .expect("they are on the staff")
}

async fn id(server: &Server, name: &str) -> String {
    server
        .switchboard
        .people
        .named(name)
        .await
        .expect("they are on the staff")
        .to_string()
}

fn token(link: &Value) -> String {
    let link = link["link"]
        .as_str()
        .and_then(|link| link.strip_prefix("/desk/#enrol="));
    link.expect("a token in a fragment").to_owned()
}

async fn opens(server: &Server, token: &str) -> bool {
    server
        .browser()
        .post("/enrolment", json!({ "token": token }))
        .await
        .status
        == StatusCode::OK
}

#[tokio::test]
async fn the_table_of_roles_holds_for_every_act() {
    let table = [
        (
            Role::Administrator,
            vec!["counselor", "interpreter", "supervisor", "administrator"],
        ),
        (Role::Supervisor, vec!["counselor", "interpreter"]),
        (Role::Counselor, vec![]),
        (Role::Interpreter, vec![]),
    ];
    let server = Server::open().await;
    for (role, name) in ROLES {
        server.invite(&format!("a {name}"), role).await;
    }
    for (role, gives) in table {
        let by = server.staff(&format!("by {role:?}"), role).await;
        for (given, name) in ROLES {
            let may = gives.contains(&name);
            assert_eq!(may_give(role).contains(&given), may, "{role:?} gives {name}");
            let newcomer = json!({ "name": format!("{name} of {role:?}"), "role": name, "languages": ["ko"] });
            let whom = id(&server, &format!("a {name}")).await;
            let acts = [
                ("/staff/invite".to_owned(), newcomer),
                (format!("/staff/{whom}/reset"), json!({})),
                (format!("/staff/{whom}/revoke"), json!({})),
                (format!("/staff/{whom}/sign-out"), json!({})),
                (format!("/staff/{whom}/disable"), json!({})),
            ];
            for (path, body) in acts {
                let answer = by.post(&path, body).await;
                if may {
                    assert!(answer.status.is_success(), "{role:?} {path} {name}: {}", answer.text());
                } else {
                    assert_eq!(answer.problem(), "denied", "{role:?} {path} {name}");
                }
            }
        }
        let own = id(&server, &format!("by {role:?}")).await;
        for act in ["reset", "disable"] {
            let answer = by.post(&format!("/staff/{own}/{act}"), json!({})).await;
            assert!(answer.status.is_client_error(), "nobody does that to themselves");
        }
    }
}

#[tokio::test]
async fn what_is_done_with_accounts_is_seen_by_all_who_lead() {
    let server = Server::open().await;
    let administrator = server.staff("Sujin", Role::Administrator).await;
    let colleague = server.staff("Bora", Role::Administrator).await;
    let supervisor = server.staff("Jihun", Role::Supervisor).await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let newcomer = json!({ "name": "Also\u{202e} Sujin\0", "role": "supervisor", "languages": ["ko"] });
    administrator.post("/staff/invite", newcomer).await;
    let whom = id(&server, "Haneul").await;
    administrator.post(&format!("/staff/{whom}/reset"), json!({})).await;
    for sees in [&administrator, &colleague, &supervisor] {
        let told = sees.get("/staff/notices").await.json();
        let told: Vec<_> = told["notices"]
            .as_array()
            .expect("a list")
            .iter()
            .filter(|notice| notice["by"] == "Sujin")
            .map(|notice| (notice["name"].clone(), notice["role"].clone(), notice["what"].clone()))
            .collect();
        assert!(
            told.contains(&(json!("Also Sujin"), json!("supervisor"), json!("invited"))),
            "{told:?}"
        );
        assert!(
            told.contains(&(json!("Haneul"), json!("counselor"), json!("reset"))),
            "{told:?}"
        );
    }
    assert_eq!(
        counselor.get("/staff/notices").await.problem(),
        "signed-out",
        "she was reset"
    );
    server.clock.pass(Duration::from_hours(30 * 24));
    let later = server.staff("Later", Role::Administrator).await;
    let told = later.get("/staff/notices").await.json();
    let told = told["notices"].as_array().expect("a list").clone();
    assert!(
        told.iter().all(|notice| notice["by"] != "Sujin"),
        "thirty days later: {told:?}"
    );
}

#[tokio::test]
async fn a_person_has_one_living_link_and_it_can_be_taken_back() {
    let server = Server::open().await;
    let administrator = server.staff("Sujin", Role::Administrator).await;
    let first = server.invite("Haneul", Role::Counselor).await;
    let whom = id(&server, "Haneul").await;
    assert!(opens(&server, &first).await);
    let second = token(
        &administrator
            .post(&format!("/staff/{whom}/reset"), json!({}))
            .await
            .json(),
    );
    let third = token(
        &administrator
            .post(&format!("/staff/{whom}/reset"), json!({}))
            .await
            .json(),
    );
    assert!(
        !opens(&server, &first).await && !opens(&server, &second).await,
        "older links are void"
    );
    assert!(opens(&server, &third).await);
    assert!(person(&administrator, "Haneul").await["link"].is_i64());

    let revoke = format!("/staff/{whom}/revoke");
    assert_eq!(
        administrator.post(&revoke, json!({})).await.status,
        StatusCode::NO_CONTENT
    );
    assert!(!opens(&server, &third).await);
    assert!(person(&administrator, "Haneul").await["link"].is_null());
    assert_eq!(administrator.post(&revoke, json!({})).await.problem(), "gone");

    let link = token(
        &administrator
            .post(&format!("/staff/{whom}/reset"), json!({}))
            .await
            .json(),
    );
    administrator.post(&format!("/staff/{whom}/disable"), json!({})).await;
    assert!(!opens(&server, &link).await, "a closed account has none");
    assert_eq!(person(&administrator, "Haneul").await["standing"], "disabled");
    let back = token(
        &administrator
            .post(&format!("/staff/{whom}/reset"), json!({}))
            .await
            .json(),
    );
    server.browser().enrol(&back).await;
    assert_eq!(person(&administrator, "Haneul").await["standing"], "active");
}

#[tokio::test]
async fn a_colleague_is_signed_out_at_once_and_everywhere() {
    let server = Server::open().await;
    let administrator = server.staff("Sujin", Role::Administrator).await;
    let mut phone = server.browser();
    let secret = phone.enrol(&server.invite("Haneul", Role::Counselor).await).await;
    phone.sign_in("Haneul", PASSWORD, &server.next_code(&secret)).await;
    let mut desk = server.browser();
    desk.sign_in("Haneul", PASSWORD, &server.next_code(&secret)).await;
    assert!(
        person(&administrator, "Haneul").await["seen"]
            .as_i64()
            .is_some_and(|at| at % 3_600_000 == 0)
    );
    let mut line = Line::open(&desk).await;
    line.until("queue", |_| true).await;
    let whom = id(&server, "Haneul").await;
    let done = administrator.post(&format!("/staff/{whom}/sign-out"), json!({})).await;
    assert_eq!(done.status, StatusCode::NO_CONTENT);
    let end = tokio::time::timeout(Duration::from_secs(1), line.until("signed-out", |_| true)).await;
    end.expect("an open desk ends within a second");
    for browser in [&phone, &desk] {
        assert_eq!(browser.get("/queue").await.problem(), "signed-out");
    }

    let again = desk.sign_in("Haneul", PASSWORD, &server.next_code(&secret)).await;
    assert_eq!(again.status, StatusCode::OK, "they may come in again");
    let own = desk.post(&format!("/staff/{whom}/sign-out"), json!({})).await;
    assert_eq!(
        own.status,
        StatusCode::NO_CONTENT,
        "everybody may do it with themselves"
    );
    assert_eq!(desk.get("/queue").await.problem(), "signed-out");
}

#[tokio::test]
async fn the_first_administrator_has_a_fresh_link_until_one_has_enrolled() {
    let server = Server::open().await;
    server.invite("Admin", Role::Supervisor).await;
    let switchboard = &server.switchboard;
    let (name, first) = switchboard
        .people
        .first_link()
        .await
        .expect("it is made")
        .expect("nobody has enrolled");
    let (same, second) = switchboard
        .people
        .first_link()
        .await
        .expect("it is made")
        .expect("nobody has enrolled");
    assert_eq!(name, same);
    assert!(!opens(&server, first.expose()).await, "the older link is void");
    server.browser().enrol(second.expose()).await;
    assert!(switchboard.people.first_link().await.expect("it is read").is_none());
    let whom = switchboard.people.named(&name).await.expect("there is one");
    switchboard.people.disable(None, &whom).await.expect("it is disabled");
    assert!(
        switchboard.people.first_link().await.expect("it is read").is_none(),
        "whoever closes the last account has the command line"
    );
}
