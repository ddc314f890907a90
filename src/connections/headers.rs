//! What every answer tells the browser to forbid, whichever crate it comes from.
//!
//! The page and the desk say more, and what they say stands. These headers are for the answers that neither of them
//! wrote: the health checks, the platforms' ways in, an address or a method that does not exist, a request that cannot
//! be read.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// Nothing is loaded, kept, framed or told to others: the strictest there is, since these answers are no pages.
const ALWAYS: [(HeaderName, &str); 9] = [
    (header::CACHE_CONTROL, "no-store"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

/// A header that every answer of this server has and no answer of the HTTP library.
pub(crate) const MARK: &str = "x-content-type-options:";

/// Two years, for this host alone: what else lives under the operator's domain is not ours to decide.
const HSTS: &str = "max-age=63072000";

/// Whether browsers reach this listener by HTTPS.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Security {
    /// They do, and are told to go on so.
    Https,
    /// On this machine they may not.
    Plain,
}

impl Security {
    /// What an address says, such as `https://notes.example`.
    pub fn of(address: &str) -> Self {
        if address.starts_with("https://") {
            Self::Https
        } else {
            Self::Plain
        }
    }

    /// Adds the headers that an answer lacks.
    pub(crate) fn complete(self, headers: &mut HeaderMap) {
        for (name, value) in ALWAYS {
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
        if self == Self::Https {
            headers
                .entry(header::STRICT_TRANSPORT_SECURITY)
                .or_insert(HeaderValue::from_static(HSTS));
        }
    }

    /// A whole answer to a request that could not be read, after which the connection ends.
    pub(crate) fn refusal(self, status: StatusCode) -> Vec<u8> {
        let title = status.canonical_reason().unwrap_or("Error");
        let body = format!(
            "{{\"type\":\"urn:problem:malformed\",\"title\":\"{title}\",\"status\":{},\
             \"detail\":\"This request cannot be read.\"}}",
            status.as_u16()
        );
        self.whole(status, "application/problem+json", &body)
    }

    /// A whole answer with a body, after which the connection ends.
    pub(crate) fn whole(self, status: StatusCode, kind: &str, body: &str) -> Vec<u8> {
        let mut headers = HeaderMap::new();
        self.complete(&mut headers);
        let mut head = format!(
            "HTTP/1.1 {} {}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n",
            status.as_u16(),
            status.canonical_reason().unwrap_or("Error"),
            body.len(),
        );
        for (name, value) in &headers {
            head.push_str(name.as_str());
            head.push_str(": ");
            head.push_str(value.to_str().unwrap_or_default());
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        head.push_str(body);
        head.into_bytes()
    }
}
