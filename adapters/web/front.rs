//! What every route is given.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use contract::{Admit, Body, ConversationPlace, Inbound, LOCALES, Locale, Receipt, Text};

use crate::CHANNEL;
use crate::address::Address;
use crate::gate::Gate;
use crate::pace::Traffic;
use crate::ports::Ports;
use crate::problem::Problem;
use crate::settings::Settings;
use crate::streams::Streams;
use crate::token::Token;

/// The server, the settings, and the little that this crate remembers: in memory only, gone with the process.
#[derive(Clone)]
pub(crate) struct Front(Arc<Inside>);

pub(crate) struct Inside {
    pub(crate) server: Ports,
    pub(crate) settings: Settings,
    pub(crate) gate: Gate,
    pub(crate) streams: Arc<Streams>,
    pub(crate) traffic: Arc<Traffic>,
}

impl Front {
    pub(crate) fn new(server: Ports, settings: Settings) -> Self {
        let gate = Gate::new(&settings, &server);
        let traffic = Arc::new(Traffic::new(settings.pace));
        let streams = Streams::new(settings.streams, server.entropy.as_ref(), server.clock.now());
        Self(Arc::new(Inside {
            server,
            settings,
            gate,
            streams,
            traffic,
        }))
    }
}

impl Front {
    /// Hands something to the server and waits until it is committed.
    pub(crate) async fn deliver(
        &self,
        token: &Token,
        key: Text,
        body: Body,
        admit: Admit,
        hints: Vec<Locale>,
    ) -> Result<Receipt, Problem> {
        let peer = token.peer().clone();
        let inbound = Inbound {
            channel: CHANNEL,
            peer,
            key,
            body,
            admit,
            hints,
            handles: Vec::new(),
        };
        Ok(self.server.inbox.deliver(inbound).await?)
    }

    /// Finds the conversation of a token.
    pub(crate) async fn place(&self, token: &Token) -> Result<ConversationPlace, Problem> {
        Ok(self.server.transcript.place(&CHANNEL, token.peer()).await?)
    }

    /// Finds the conversation of a token, also one that has ended.
    pub(crate) async fn kept(&self, token: &Token) -> Result<ConversationPlace, Problem> {
        Ok(self.server.transcript.kept(&CHANNEL, token.peer()).await?)
    }
}

impl std::ops::Deref for Front {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl FromRequestParts<Front> for Address {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, front: &Front) -> Result<Self, Problem> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |info| info.0.ip());
        Ok(Self::behind(peer, &parts.headers, &front.settings.trusted_proxies))
    }
}

/// The languages that the browser asks for, in its order of liking, as far as the server speaks them.
pub(crate) fn hints(headers: &HeaderMap) -> Vec<Locale> {
    let accepted = headers
        .get("accept-language")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut ranked: Vec<(u16, Locale)> = Vec::new();
    for part in accepted.split(',').take(LOCALES.len()) {
        let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
        let Some(locale) = Locale::parse(tag) else { continue };
        let thousandths = quality.trim().parse::<f32>().unwrap_or(0.0).clamp(0.0, 1.0) * 1_000.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0 to 1000 just above"
        )]
        let thousandths = thousandths as u16;
        if thousandths > 0 && ranked.iter().all(|(_, seen)| *seen != locale) {
            ranked.push((thousandths, locale));
        }
    }
    ranked.sort_by_key(|(thousandths, _)| std::cmp::Reverse(*thousandths));
    ranked.into_iter().map(|(_, locale)| locale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_ranks_its_languages() {
        for (header, want) in [
            ("vi,en-US;q=0.9,en;q=0.8", vec!["vi", "en"]),
            ("pt-BR,en;q=0.4,ko;q=0.7", vec!["ko", "en"]),
            ("zh-TW,zh;q=0.9", vec!["zh-Hant", "zh-Hans"]),
            ("en;q=0", vec![]),
            ("*", vec![]),
            (";;;q=x,,", vec![]),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("accept-language", header.parse().expect("a header value"));
            let tags: Vec<&str> = hints(&headers).into_iter().map(Locale::tag).collect();
            assert_eq!(tags, want, "{header}");
        }
    }
}
