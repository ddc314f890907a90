//! `haemil serve --demo`: a desk with people in the queue, gone when the process ends.

use std::sync::Arc;

use contract::{Admit, Body, ChannelName, ConversationId, Entropy, Inbound, Inbox, LOCALES, Peer, Text, Transcript};
use desk::page::NotBuiltIn;
use switchboard::{Role, Switchboard};

use crate::compose::{self, Server, SystemClock, SystemEntropy};
use crate::config::{Config, Database};
use crate::serve;

/// The channel of people who were never there.
const DEMO: ChannelName = ChannelName::of("demo");

/// What they wrote, in the order of their coming.
const VISITORS: [&[&str]; 4] = [
    &[
        "Xin chào, tôi muốn gia hạn visa F-6",
        "=safe",
        "gặp người",
        "=leave",
        "Tôi muốn hỏi về giấy tờ hôn nhân.",
    ],
    &[
        "Hello, I have a question about my E-9 visa",
        "human",
        "=leave",
        "My employer keeps my passport.",
    ],
    &["스토킹을 당하고 있어요. 지금 집 앞에 와 있어요"],
    &["नमस्ते, मलाई मद्दत चाहिन्छ", "=leave", "मेरो तलब आएको छैन।"],
];

/// Runs a server in memory with a counselor's link and people who wait, if the binary carries the desk's `page`.
pub async fn demo(config: Config, page: Result<(), NotBuiltIn>) -> anyhow::Result<()> {
    page?;
    let config = Config {
        database: Database {
            url: compose::MEMORY.to_owned(),
        },
        ..config.without_messengers()
    };
    let server = Server::open(&config, Arc::new(SystemClock), Arc::new(SystemEntropy)).await?;
    let locales = LOCALES.to_vec();
    let link = server
        .switchboard
        .people
        .invite(None, "demo", Role::Supervisor, locales)
        .await?;
    for lines in VISITORS {
        write(&server.switchboard, lines).await?;
    }
    tracing::warn!("this is a demonstration: nothing of it is kept");
    serve::run_with(&config, server, Some((String::from("demo"), link))).await
}

async fn write(switchboard: &Switchboard, lines: &[&str]) -> anyhow::Result<()> {
    let peer = Peer::from(ConversationId::draw(&SystemEntropy).to_string());
    let mut asked = contract::Seq::default();
    for line in lines {
        let body = match line.strip_prefix('=') {
            Some(value) => Body::Choice {
                prompt: asked,
                value: value.to_owned(),
            },
            None => Body::Text(Text::from(*line)),
        };
        let mut key = [0; 16];
        SystemEntropy.fill(&mut key);
        let inbound = Inbound {
            channel: DEMO,
            peer: peer.clone(),
            key: Text::from(format!("{key:?}")),
            body,
            admit: Admit::Anyone,
            hints: Vec::new(),
            handles: Vec::new(),
        };
        let conversation = switchboard.intake.deliver(inbound).await?.conversation;
        asked = Transcript::since(&*switchboard.visitors, conversation, asked)
            .await?
            .iter()
            .rev()
            .find(|turn| !turn.choices.is_empty())
            .map_or(asked, |turn| turn.seq);
    }
    Ok(())
}
