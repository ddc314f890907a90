//! In what kind of window the page is open.

use axum::http::{HeaderMap, header};

/// What `KakaoTalk` puts into the user agent of its own browser; no case of the letters is promised.
const KAKAOTALK: &[u8] = b"KAKAOTALK";

/// In what kind of window the page is open. It is asked of each request and kept nowhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Window {
    /// A browser's own.
    Browser,
    /// One inside `KakaoTalk`: whoever leaves the page is still in it.
    KakaoTalk,
}

impl Window {
    /// Reads the browser's own description of itself, which need not be text.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let kakao_talk = headers.get_all(header::USER_AGENT).into_iter().any(|agent| {
            let mut spans = agent.as_bytes().windows(KAKAOTALK.len());
            spans.any(|span| span.eq_ignore_ascii_case(KAKAOTALK))
        });
        if kakao_talk { Self::KakaoTalk } else { Self::Browser }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn kakao_talk_says_who_it_is() {
        for (agent, want) in [
            (
                &b"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                   Mobile/15E148 KAKAOTALK 10.8.3"[..],
                Window::KakaoTalk,
            ),
            (
                b"Mozilla/5.0 (Linux; Android 14; SM-S918N Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like \
                  Gecko) Version/4.0 Chrome/124.0.6367.82 Mobile Safari/537.36;KAKAOTALK 2410510",
                Window::KakaoTalk,
            ),
            (b"KakaoTalk", Window::KakaoTalk),
            (b"\xff\xfekakaotalk\xff", Window::KakaoTalk),
            (
                b"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
                Window::Browser,
            ),
            (b"kakaotal", Window::Browser),
            (b"kakao talk", Window::Browser),
            (b"", Window::Browser),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(
                header::USER_AGENT,
                HeaderValue::from_bytes(agent).expect("a header value"),
            );
            assert_eq!(Window::of(&headers), want, "{}", String::from_utf8_lossy(agent));
        }
        assert_eq!(Window::of(&HeaderMap::new()), Window::Browser);
    }
}
