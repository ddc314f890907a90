//! Pictures and files as Kakao hands them over: in place of words, as addresses of its own media servers
//! (seen, not documented).

use reqwest::Url;
use serde_json::Value;

/// Where Kakao keeps media under changing names: `k.kakaocdn.net`, `secure.kakaocdn.net`.
const MEDIA: &str = "kakaocdn.net";

/// Kakao's other domains. Media have names of their own there, and pages that people link to have others:
/// `open.kakao.com`, `place.map.kakao.com`.
const DOMAINS: [&str; 2] = ["kakao.com", "kakao.co.kr"];

/// Whether an utterance is nothing but addresses of Kakao's media servers. Several stand with spaces between them, or
/// in `List(...)` with commas, which may have lost its end; where the block asks for pictures under a signature they
/// stand as `secureUrls` in an object. An address among words is one of the words.
pub(crate) fn is_media(utterance: &str) -> bool {
    match serde_json::from_str(utterance) {
        Ok(value) => holds_media(&value),
        Err(_) => lists_media(utterance.trim()),
    }
}

fn holds_media(value: &Value) -> bool {
    match value {
        Value::String(text) => is_media(text),
        Value::Array(list) => !list.is_empty() && list.iter().all(holds_media),
        Value::Object(fields) => fields.get("secureUrls").is_some_and(holds_media),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn lists_media(text: &str) -> bool {
    let (listed, ends) = match text.strip_prefix("List(") {
        Some(listed) => match listed.strip_suffix(')') {
            Some(listed) => (listed, true),
            None => (listed, false),
        },
        None => (text, true),
    };
    let mut addresses: Vec<&str> = listed
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|address| !address.is_empty())
        .collect();
    if !ends && addresses.len() > 1 && addresses.last().is_some_and(|last| may_be_cut_off(last)) {
        addresses.pop();
    }
    !addresses.is_empty() && addresses.into_iter().all(is_address)
}

/// Whether this is the beginning of an address, of which even the host may not be whole.
fn may_be_cut_off(piece: &str) -> bool {
    ["http://", "https://"]
        .iter()
        .any(|scheme| scheme.starts_with(piece) || piece.starts_with(scheme))
}

fn is_address(word: &str) -> bool {
    let Ok(url) = Url::parse(word) else {
        return false;
    };
    let leads_somewhere = url.path() != "/" || url.query().is_some();
    let bare = url.username().is_empty() && url.password().is_none();
    let by_web = matches!(url.scheme(), "http" | "https");
    by_web && bare && leads_somewhere && url.host_str().is_some_and(is_media_host)
}

/// Whether a host has media: `dn-m.talk.kakao.com`, `th-p.talk.kakao.co.kr`, `mud-kage.kakao.com`.
fn is_media_host(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    if host == MEDIA || before(host, MEDIA).is_some() {
        return true;
    }
    let named = DOMAINS.iter().find_map(|domain| before(host, domain));
    let nearest = named.and_then(|names| names.rsplit('.').next());
    nearest.is_some_and(|name| name == "talk" || name == "kage" || name.ends_with("-kage"))
}

/// The names in front of a domain.
fn before<'a>(host: &'a str, domain: &str) -> Option<&'a str> {
    host.strip_suffix(domain)?.strip_suffix('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_media_alone_are_media() {
        for media in [
            "http://dn-m.talk.kakao.com/talkm/bl3/i_abc.jpg",
            "https://dn-v.talk.kakao.com/x.mp4",
            "http://th-p.talk.kakao.co.kr/x.jpg",
            "http://k.kakaocdn.net/dn/a/b/img_xl.jpg",
            "https://talk.kakaocdn.net/dna/x.jpg",
            "https://kakaocdn.net/x",
            "https://mud-kage.kakao.com/dn/x.jpg",
            "http://mud-kage.kakao.co.kr/dn/x.jpg",
            "HTTP://K.KAKAOCDN.NET/x",
            "http://k.kakaocdn.net:80/x",
            "https://k.kakaocdn.net:8443/x",
            "http://k.kakaocdn.net./x",
            "http://k.kakaocdn.net?x",
            " http://k.kakaocdn.net/x\n",
            "http://dn-m.talk.kakao.com/a.jpg http://dn-m.talk.kakao.com/b.jpg",
            "http://dn-m.talk.kakao.com/a.jpg\r\nhttp://dn-m.talk.kakao.com/b.jpg",
            "List(http://secure.kakaocdn.net/a.jpg?credential=a&expires=1, http://secure.kakaocdn.net/b.jpg?credential=b)",
            "List(http://secure.kakaocdn.net/a.jpg",
            "List(http://secure.kakaocdn.net/a.jpg, http://secure.kakaocdn.net/b.jpg?cred",
            "List(http://secure.kakaocdn.net/a.jpg, http://secure.kak",
            "List(http://secure.kakaocdn.net/a.jpg, htt",
            r#"{"privacyAgreement":"Y","imageQuantity":"1","secureUrls":"List(http://secure.kakaocdn.net/a.jpg?expires=1)"}"#,
            r#"{"secureUrls":["http://secure.kakaocdn.net/a.jpg","http://secure.kakaocdn.net/b.jpg"]}"#,
            r#"["http://secure.kakaocdn.net/a.jpg"]"#,
            r#""http://secure.kakaocdn.net/a.jpg""#,
        ] {
            assert!(is_media(media), "{media}");
        }
    }

    #[test]
    fn words_are_words_whatever_address_stands_among_them() {
        for words in [
            "",
            " ",
            "도와주세요",
            "http://dn-m.talk.kakao.com",
            "http://k.kakaocdn.net/",
            "http://dn-m.talk.kakao.com.example/a.jpg",
            "http://k.kakaocdn.net.example/a.jpg",
            "http://notkakaocdn.net/a.jpg",
            "http://nottalk.kakao.com/a.jpg",
            "http://k.kakaocdn.net@example.com/a.jpg",
            "http://me@k.kakaocdn.net/a.jpg",
            "ftp://k.kakaocdn.net/a.jpg",
            "https://open.kakao.com/o/abc",
            "https://place.map.kakao.com/1",
            "https://talk.example/kakaocdn.net/a.jpg",
            "http://hikorea.go.kr/x",
            "see http://dn-m.talk.kakao.com/a.jpg",
            "http://k.kakaocdn.net/a.jpg 때려요",
            "http://k.kakaocdn.net/a.jpg,help",
            "List()",
            "List(",
            "List(help me)",
            "List(http://secure.kakaocdn.net/a.jpg, help me",
            "List(http://secure.kak",
            r#"{"secureUrls":"help me"}"#,
            r#"{"secureUrls":[]}"#,
            r#"{"secureUrls":["http://secure.kakaocdn.net/a.jpg","help me"]}"#,
            "{}",
            "[]",
            "112",
            "null",
        ] {
            assert!(!is_media(words), "{words}");
        }
    }
}
