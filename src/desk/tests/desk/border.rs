//! What every route does before it does anything else. The routes come from the document that the desk serves, so a new
//! route is held to this without a line here.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::json;
use switchboard::Role;

use crate::server::{Answer, Browser, Server};

/// A conversation that does not exist.
pub(crate) const NOWHERE: &str = "00000000-0000-4000-8000-000000000000";

/// Every route with its method, `{id}` filled with `id`.
pub(crate) async fn routes(server: &Server, id: &str) -> Vec<(Method, String)> {
    let document = server.browser().get("/openapi.json").await.json();
    let paths = document["paths"].as_object().expect("the document has paths");
    let routes: Vec<_> = paths
        .iter()
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().expect("a path has methods");
            methods
                .keys()
                .map(|method| (method.to_uppercase(), path.replace("{id}", id)))
        })
        .map(|(method, path)| (method.parse().expect("a method"), path))
        .collect();
    assert!(routes.len() > 15, "the document lists {routes:?}");
    routes
}

async fn bare(server: &Server, method: Method, uri: &str) -> Answer {
    let mut request = Request::new(Body::empty());
    *request.method_mut() = method;
    *request.uri_mut() = uri.parse().expect("a path");
    Answer::of(server.ask(request).await).await
}

#[tokio::test]
async fn every_answer_forbids_what_the_desk_does_not_need() {
    let server = Server::open().await;
    let mut uris: Vec<_> = routes(&server, NOWHERE)
        .await
        .into_iter()
        .map(|(method, path)| (method, format!("/desk/api{path}")))
        .collect();
    for path in [
        "/desk",
        "/desk/",
        "/desk/assets/none.js",
        "/desk/none",
        "/desk/api/none",
        "/desk/api/openapi.json",
    ] {
        uris.push((Method::GET, path.to_owned()));
    }
    for (method, uri) in uris {
        let answer = bare(&server, method.clone(), &uri).await;
        let said = |name: &str| {
            answer
                .headers
                .get(name)
                .map_or("", |value| value.to_str().expect("plain"))
        };
        let policy = said("content-security-policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types svelte-trusted-html",
        ] {
            assert!(
                policy.split("; ").any(|part| part == rule),
                "{method} {uri}: {rule} is not in {policy}"
            );
        }
        assert!(!policy.contains("unsafe"), "{method} {uri}: {policy}");
        for (name, want) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(said(name), want, "{method} {uri}: {name}");
        }
        assert!(said("permissions-policy").contains("camera=()"), "{method} {uri}");
    }
}

#[tokio::test]
async fn the_page_carries_nothing_inline_and_its_assets_may_be_kept() {
    let server = Server::open().await;
    let page = bare(&server, Method::GET, "/desk/").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    let html = page.text();
    assert!(
        !html.contains("<style") && !html.contains("style=") && !html.contains("javascript:"),
        "{html}"
    );
    let assets: Vec<&str> = html
        .split('"')
        .filter(|part| part.starts_with("/desk/assets/"))
        .collect();
    let kinds: Vec<_> = assets.iter().filter_map(|path| path.rsplit('.').next()).collect();
    assert!(kinds.contains(&"js") && kinds.contains(&"css"), "{html}");
    assert_eq!(
        html.matches("<script").count(),
        html.matches("<script type=\"module\" crossorigin src=").count()
    );
    for path in assets {
        let asset = bare(&server, Method::GET, path).await;
        assert_eq!(asset.status, StatusCode::OK, "{path}");
        assert_eq!(
            asset.headers[header::CACHE_CONTROL],
            "public, max-age=31536000, immutable"
        );
        assert_ne!(
            asset.headers[header::CONTENT_TYPE],
            "application/octet-stream",
            "{path}"
        );
    }
}

/// Takes from a good request what makes it good.
type Spoil = fn(&mut Request<Body>);

#[tokio::test]
async fn a_change_is_taken_from_the_desks_own_page_alone() {
    let server = Server::open().await;
    let browser = server.staff("Haneul", Role::Counselor).await;
    for (method, path) in routes(&server, NOWHERE)
        .await
        .into_iter()
        .filter(|(method, _)| method == Method::POST)
    {
        let spoils: [(&str, Spoil); 5] = [
            ("no X-Desk", |request| {
                request.headers_mut().remove("x-desk");
            }),
            ("no Origin", |request| {
                request.headers_mut().remove(header::ORIGIN);
            }),
            ("another Origin", |request| {
                request
                    .headers_mut()
                    .insert(header::ORIGIN, "http://127.0.0.1:8081".parse().expect("a value"));
            }),
            ("another site", |request| {
                request
                    .headers_mut()
                    .insert("sec-fetch-site", "cross-site".parse().expect("a value"));
            }),
            ("typed by hand", |request| {
                request
                    .headers_mut()
                    .insert("sec-fetch-site", "none".parse().expect("a value"));
            }),
        ];
        for (what, spoil) in spoils {
            let mut request = browser.request(method.clone(), &path, Body::from("{}"));
            spoil(&mut request);
            let answer = Answer::of(server.ask(request).await).await;
            assert_eq!(
                (answer.status, answer.problem().as_str()),
                (StatusCode::FORBIDDEN, "foreign-page"),
                "{path}: {what}"
            );
        }
    }
    assert!(
        browser.get("/me").await.json()["me"].is_object(),
        "nobody else's page has signed us out"
    );
}

#[tokio::test]
async fn another_site_reads_nothing() {
    let server = Server::open().await;
    let browser = server.staff("Haneul", Role::Counselor).await;
    for (method, path) in routes(&server, NOWHERE)
        .await
        .into_iter()
        .filter(|(method, _)| method == Method::GET)
    {
        let mut request = browser.request(method, &path, Body::empty());
        request
            .headers_mut()
            .insert("sec-fetch-site", "cross-site".parse().expect("a value"));
        assert_eq!(
            Answer::of(server.ask(request).await).await.problem(),
            "foreign-page",
            "{path}"
        );
    }
}

#[tokio::test]
async fn whatever_changes_something_is_a_post() {
    let server = Server::open().await;
    let browser = server.staff("Haneul", Role::Supervisor).await;
    let waiting = server.waiting("minji", "안녕하세요", &browser).await;
    let held = server.waiting("lan", "안녕하세요", &browser).await;
    assert_eq!(
        browser
            .post(&format!("/conversations/{held}/claim"), json!({}))
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    let before = state(&browser, &[&waiting, &held]).await;
    for id in [&waiting, &held] {
        for (method, path) in routes(&server, id).await {
            if method == Method::GET && path == "/events" {
                // It never ends by itself; the stream's own tests read it.
                drop(server.ask(browser.request(method, &path, Body::empty())).await);
            } else if method == Method::GET {
                assert_eq!(browser.get(&path).await.status, StatusCode::OK, "{path}");
            } else {
                assert_eq!(method, Method::POST, "{path}");
                assert_eq!(
                    browser.get(&path).await.status,
                    StatusCode::METHOD_NOT_ALLOWED,
                    "{path}"
                );
            }
        }
    }
    assert_eq!(state(&browser, &[&waiting, &held]).await, before);
}

/// All that somebody could miss: who waits, who has whom, what was said, who is there.
async fn state(browser: &Browser<'_>, ids: &[&String]) -> Vec<String> {
    let mut state = Vec::new();
    for path in ["/queue", "/me", "/staff"] {
        state.push(browser.get(path).await.text());
    }
    for id in ids {
        state.push(browser.get(&format!("/conversations/{id}")).await.text());
    }
    state
}

#[tokio::test]
async fn without_a_session_there_is_only_the_way_in() {
    let server = Server::open().await;
    let mut open = Vec::new();
    for (method, path) in routes(&server, NOWHERE).await {
        let request = server.browser().request(method, &path, Body::from("{}"));
        let answer = Answer::of(server.ask(request).await).await;
        if answer.status == StatusCode::UNAUTHORIZED {
            assert_eq!(answer.problem(), "signed-out", "{path}");
        } else {
            open.push(path);
        }
    }
    assert_eq!(open, ["/enrol", "/enrolment", "/me", "/sign-in", "/sign-out"]);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_with_a_sentence() {
    let server = Server::open().await;
    let browser = server.browser();
    let large = format!("{{\"name\":\"{}\"}}", "x".repeat(140_000));
    for (body, status) in [
        ("{\"name\":", StatusCode::BAD_REQUEST),
        ("{\"name\":\"a\"}", StatusCode::UNPROCESSABLE_ENTITY),
        (
            "{\"name\":\"a\",\"password\":\"sentinel\",\"code\":\"1\",\"more\":1}",
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        ("\u{feff}", StatusCode::BAD_REQUEST),
        (&large, StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let answer = Answer::of(
            server
                .ask(browser.request(Method::POST, "/sign-in", Body::from(body.to_owned())))
                .await,
        )
        .await;
        let shown = &body[..body.len().min(40)];
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (status, "invalid"),
            "{shown}"
        );
        assert!(!answer.text().contains("sentinel"), "what was sent may be a password");
    }
    let mut form = browser.request(Method::POST, "/sign-in", Body::from("name=a"));
    form.headers_mut().insert(
        header::CONTENT_TYPE,
        "application/x-www-form-urlencoded".parse().expect("a value"),
    );
    assert_eq!(
        Answer::of(server.ask(form).await).await.status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
}
