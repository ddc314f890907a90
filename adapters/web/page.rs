//! The page and its files.

use std::collections::BTreeMap;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::IntoResponse;
use contract::{Choice, Direction, Locale};
use serde::{Deserialize, Serialize};

use crate::front::{Front, hints};
use crate::problem::Problem;
use crate::render;
use crate::window::Window;
use crate::words::TEXT_KEYS;

/// The browser gets one module, because on a slow network each further file is a further wait; we write one part a
/// matter.
const SCRIPT: &str = concat!(
    include_str!("page/script/1-words.js"),
    include_str!("page/script/2-draw.js"),
    include_str!("page/script/3-ask.js"),
    include_str!("page/script/4-send.js"),
    include_str!("page/script/5-read.js"),
    include_str!("page/script/6-back.js"),
    include_str!("page/script/7-go.js"),
    include_str!("page/script/8-hide.js"),
    include_str!("page/script/9-write.js"),
);

/// `GET /`: the page, in the language that the browser asks for, with one line more inside `KakaoTalk`. Everything has
/// this one address, so a history keeps of it one line without a meaning.
pub(crate) async fn index(State(front): State<Front>, headers: HeaderMap) -> impl IntoResponse {
    let locale = hints(&headers).first().copied().unwrap_or(Locale::KO);
    let window = Window::of(&headers);
    let html = render::page(&front, locale, window);
    let language = (header::CONTENT_LANGUAGE, locale.tag());
    (
        [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            language,
            (header::VARY, "accept-language, user-agent"),
        ],
        html,
    )
}

pub(crate) async fn style() -> impl IntoResponse {
    asset("text/css; charset=utf-8", include_str!("page/page.css"))
}

pub(crate) async fn script() -> impl IntoResponse {
    asset("text/javascript; charset=utf-8", SCRIPT)
}

/// `GET /favicon.ico`: browsers ask for one unbidden. There is none, and no picture betrays the page among the tabs.
pub(crate) async fn icon() -> StatusCode {
    StatusCode::NO_CONTENT
}

fn asset(kind: &'static str, text: &'static str) -> ([(HeaderName, &'static str); 1], &'static str) {
    ([(header::CONTENT_TYPE, kind)], text)
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    locale: Locale,
}

#[derive(Serialize)]
pub(crate) struct Words {
    locale: Locale,
    direction: Direction,
    texts: BTreeMap<&'static str, String>,
    /// Whether somebody is there who writes it.
    staffed: bool,
    /// The answers to the first question.
    topics: Vec<Choice>,
}

/// `GET /page/texts`: the page's words in another language.
pub(crate) async fn texts(
    State(front): State<Front>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<axum::Json<Words>, Problem> {
    let Ok(Query(Asked { locale })) = asked else {
        return Err(Problem::Malformed(
            "\"locale\" must be a language of this server, such as ko or zh-Hans.",
        ));
    };
    let texts = TEXT_KEYS
        .iter()
        .map(|key| (key.as_str(), front.server.texts.text(locale, key)))
        .collect();
    Ok(axum::Json(Words {
        locale,
        direction: locale.direction(),
        texts,
        staffed: front.server.transcript.staffed(locale),
        topics: front.server.transcript.topics(locale),
    }))
}
