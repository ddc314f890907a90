//! The page itself, its files, and what every answer says to the browser.

use axum::http::{Method, StatusCode};
use contract::LOCALES;
use serde_json::json;

use crate::asking::{ORIGIN, Page};

#[tokio::test]
async fn every_answer_carries_the_headers_and_no_cookie() {
    let page = Page::new();
    // Without a token most of these are refused: a refusal must be as silent about itself as an answer.
    for (method, path) in web::addresses() {
        for asked in [method.clone(), Method::DELETE] {
            let answer = page.send(asked.clone(), path, &[], "").await;
            let said = |name: &str| {
                answer
                    .headers
                    .get(name)
                    .map_or("", |value| value.to_str().unwrap())
                    .to_owned()
            };
            assert_eq!(said("cache-control"), "no-store", "{asked} {path}");
            let policy = said("content-security-policy");
            for rule in [
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' blob:",
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types 'none'",
            ] {
                assert!(
                    policy.split("; ").any(|part| part == rule),
                    "{asked} {path}: {rule} in {policy}"
                );
            }
            assert_eq!(said("x-content-type-options"), "nosniff");
            assert_eq!(said("referrer-policy"), "no-referrer");
            assert_eq!(said("cross-origin-opener-policy"), "same-origin");
            assert_eq!(said("cross-origin-resource-policy"), "same-origin");
            assert_eq!(said("cross-origin-embedder-policy"), "require-corp");
            assert!(said("permissions-policy").contains("geolocation=()"));
            assert!(said("strict-transport-security").starts_with("max-age="));
            assert_eq!(said("set-cookie"), "");
            assert_ne!(answer.status, StatusCode::NOT_FOUND, "{asked} {path}");
        }
    }
}

#[tokio::test]
async fn plain_http_on_this_machine_promises_no_https() {
    let page = Page::with(|settings| settings.origins = vec!["http://127.0.0.1:8080".to_owned()]);
    assert!(!page.get("/").await.headers.contains_key("strict-transport-security"));
}

#[tokio::test]
async fn the_page_speaks_the_language_of_the_browser() {
    let page = Page::new();
    for (asked, lang, dir) in [
        ("vi-VN,en;q=0.5", "vi", "ltr"),
        ("ar", "ar", "rtl"),
        ("xx", "ko", "ltr"),
        ("", "ko", "ltr"),
    ] {
        let answer = page.send(Method::GET, "/", &[("accept-language", asked)], "").await;
        assert!(
            answer.text.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")),
            "{asked}"
        );
        assert!(answer.text.contains(&format!("<title>title.{lang}</title>")), "{asked}");
        assert_eq!(answer.headers["content-language"], lang);
        // The reader's own numbers stand before all others.
        let first = answer.text.split("data-locale=\"").nth(1).unwrap();
        assert!(first.starts_with(&format!("{lang}\"")), "{asked}");
    }
}

#[tokio::test]
async fn the_numbers_of_every_language_stand_in_the_page() {
    let answer = Page::new().get("/").await;
    assert!(!answer.text.contains("{{"), "every name was filled in");
    for locale in LOCALES {
        let card = answer.text.split(&format!("data-locale=\"{locale}\"")).nth(1).unwrap();
        let card = card.split("</details>").next().unwrap();
        assert!(card.contains("<a href=\"tel:112\" dir=\"ltr\">112</a>"), "{locale}");
        assert!(card.contains("href=\"tel:15771366\""), "{locale}");
        assert!(
            card.contains("Police &lt;24 h&gt;"),
            "{locale}: what the texts say is never markup"
        );
        assert!(card.contains("도와주세요. 통역이 필요해요."), "{locale}");
        assert!(answer.text.contains(locale.name()), "{locale}");
    }
    assert!(
        answer
            .text
            .contains("href=\"https://weather.example/\" rel=\"noreferrer")
    );
}

#[tokio::test]
async fn the_first_view_is_small() {
    let page = Page::new();
    let mut bytes = 0;
    for path in ["/", "/page.css", "/page.js"] {
        let answer = page.send(Method::GET, path, &[("accept-encoding", "gzip")], "").await;
        assert_eq!(answer.headers["content-encoding"], "gzip", "{path}");
        bytes += answer.bytes;
    }
    assert!(bytes < 40_000, "{bytes}");
}

#[tokio::test]
async fn nothing_in_the_files_stays_on_the_device_or_asks_elsewhere() {
    let page = Page::new();
    let script = page.get("/page.js").await.text;
    for word in [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "caches.",
        "serviceWorker",
        "pushState",
    ] {
        assert!(!script.contains(word), "{word}");
    }
    for word in [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "beforeunload",
        "Notification",
    ] {
        assert!(!script.contains(word), "{word}");
    }
    for path in ["/", "/page.css", "/page.js"] {
        let text = page.get(path).await.text.replace("https://weather.example/", "");
        assert!(!text.contains("://"), "{path} names no other host");
    }
}

#[tokio::test]
async fn every_field_keeps_its_words_to_itself() {
    let html = Page::new().get("/").await.text;
    for tag in ["<form", "<textarea", "<select"] {
        let tag = html.split(tag).nth(1).unwrap().split('>').next().unwrap();
        assert!(tag.contains("autocomplete=\"off\""), "{tag}");
    }
    let field = html.split("<textarea").nth(1).unwrap().split('>').next().unwrap();
    for rule in [
        "spellcheck=\"false\"",
        "translate=\"no\"",
        "autocorrect=\"off\"",
        "autocapitalize=\"off\"",
    ] {
        assert!(field.contains(rule), "{rule}");
    }
}

#[tokio::test]
async fn the_words_come_in_another_language() {
    let page = Page::new();
    let answer = page.get("/page/texts?locale=ur").await;
    assert_eq!(answer.json()["direction"], "rtl");
    assert_eq!(answer.json()["texts"]["page-send"], "send.ur");
    assert_eq!(answer.json()["texts"].as_object().unwrap().len(), web::TEXT_KEYS.len());
    for path in ["/page/texts", "/page/texts?locale=xx"] {
        assert_eq!(page.get(path).await.problem(), "malformed", "{path}");
    }
}

#[tokio::test]
async fn a_foreign_page_is_refused() {
    let page = Page::opened().await;
    let json = ("content-type", "application/json");
    for origin in ["https://evil.example", "http://notes.example", "null"] {
        let answer = page
            .send(Method::POST, "/chat/conversations", &[json, ("origin", origin)], "{}")
            .await;
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (StatusCode::FORBIDDEN, "foreign-origin"),
            "{origin}"
        );
        let answer = page.send(Method::GET, "/chat/turns", &[("origin", origin)], "").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{origin}");
    }
    let answer = page
        .send(Method::POST, "/chat/conversations", &[json, ("origin", ORIGIN)], "{}")
        .await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(page.server.memory().talks.len(), 2, "the refused ones opened nothing");
}

#[tokio::test]
async fn the_wrong_way_to_ask_is_named() {
    let page = Page::new();
    let answer = page.send(Method::PUT, "/chat/turns", &[], json!({}).to_string()).await;
    assert_eq!(
        answer.status,
        StatusCode::FORBIDDEN,
        "a foreign method has no origin either"
    );
    let answer = page.send(Method::PUT, "/chat/turns", &[("origin", ORIGIN)], "").await;
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (StatusCode::METHOD_NOT_ALLOWED, "method")
    );
}
