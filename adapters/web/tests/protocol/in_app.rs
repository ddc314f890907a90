//! The page inside `KakaoTalk`, where the window outlives it.

use axum::http::{Method, StatusCode};
use contract::LOCALES;

use crate::asking::{Answer, Page};

const KAKAOTALK: &str = "Mozilla/5.0 (Linux; Android 14; wv) Chrome/124.0 Mobile Safari/537.36;KAKAOTALK 2410510";
const FIREFOX: &str = "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0";

async fn page_in(agent: &str, language: &str) -> Answer {
    let said = [("user-agent", agent), ("accept-language", language)];
    let answer = Page::new().send(Method::GET, "/", &said, "").await;
    assert_eq!(answer.status, StatusCode::OK);
    answer
}

/// The line as it stands in the page.
fn line(tag: &str) -> String {
    format!("<p id=\"in-app\" data-text=\"page-in-app\">in-app.{tag}</p>")
}

#[tokio::test]
async fn one_line_more_stands_there_in_the_page_s_language() {
    for locale in LOCALES {
        let there = page_in(KAKAOTALK, locale.tag()).await;
        let elsewhere = page_in(FIREFOX, locale.tag()).await;
        let line = line(locale.tag());
        let (before, behind) = there.text.split_once(&line).expect("the line stands there");
        assert!(
            before
                .trim_end()
                .ends_with(&format!(">notice.{}</p></details>", locale.tag())),
            "right under the notice"
        );
        assert_eq!(
            format!("{before}{behind}"),
            elsewhere.text,
            "and nothing else is different"
        );
    }
}

#[tokio::test]
async fn no_other_browser_sees_a_difference() {
    let unnamed = Page::new().get("/").await.text;
    assert!(!unnamed.contains("in-app"), "neither the line nor its words");
    for agent in [FIREFOX, "", "curl/8", "kakao talk"] {
        assert_eq!(page_in(agent, "").await.text, unnamed, "{agent}");
    }
    for agent in ["kakaotalk", "KakaoTalk 25.1.0"] {
        assert!(page_in(agent, "").await.text.contains(&line("ko")), "{agent}");
    }
}

#[tokio::test]
async fn whoever_caches_must_ask_for_each_browser_and_nobody_may_cache() {
    for agent in [KAKAOTALK, FIREFOX] {
        let answer = page_in(agent, "vi").await;
        assert_eq!(answer.headers["cache-control"], "no-store");
        let varies: Vec<&str> = answer
            .headers
            .get_all("vary")
            .into_iter()
            .flat_map(|value| value.to_str().unwrap().split(','))
            .map(str::trim)
            .collect();
        for name in ["user-agent", "accept-language"] {
            assert!(varies.contains(&name), "{varies:?}");
        }
    }
}

#[tokio::test]
async fn the_line_follows_the_language_picker() {
    let texts = Page::new().get("/page/texts?locale=ur").await.json();
    assert_eq!(texts["texts"]["page-in-app"], "in-app.ur");
    let script = Page::new().get("/page.js").await.text;
    assert!(
        script.contains("querySelectorAll(\"[data-text]\")"),
        "what has a key is put into the language that was picked"
    );
}
