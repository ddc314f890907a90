//! Hands a message to the server and answers with what it says, in time.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::response::Response;
use contract::{Admit, Body, CONTINUE, Inbound, Locale, Refusal};
use reqwest::Url;
use tokio::sync::oneshot;
use tokio::time::{Sleep, timeout};

use crate::CHANNEL;
use crate::answer::{Asked, Ground, lay_out};
use crate::call::{Call, Told};
use crate::front::{Front, Permit};
use crate::later::{self, Awaited, Lent};
use crate::payload::{Surface, Utterance};
use crate::refuse;

/// How long the server may take for a message at all. It promises ten seconds; this timeout ends the task for certain.
const DELIVERY: Duration = Duration::from_mins(1);

/// Takes a message in and answers it before `deadline`, with or without the server.
pub(crate) async fn hear(
    front: Arc<Front>,
    headers: &HeaderMap,
    said: Utterance,
    deadline: Pin<&mut Sleep>,
) -> Response {
    let locale = said.hint.unwrap_or(Locale::KO);
    let Ok(place) = Arc::clone(&front.kakao.places).try_acquire_owned() else {
        let busy = refuse::refused(&Refusal::Busy(Duration::ZERO), locale, &front.words);
        return crate::flush::json(busy.response.write());
    };
    let key = front.repeats.key(headers, &said, &*front.server.clock);
    let call = Call {
        peer: said.peer.clone(),
        locale,
        asked: asked(&said.body),
        callback: callback(&front, &said),
        permit: Arc::new(place),
    };
    let inbound = Inbound {
        channel: CHANNEL,
        peer: said.peer,
        key,
        body: said.body,
        admit: Admit::Anyone,
        hints: said.hint.into_iter().collect(),
        handles: Vec::new(),
    };
    let mut told = deliver(&front, inbound, Arc::clone(&call.permit));
    tokio::select! {
        biased;
        told = &mut told => reply(front, call, told.unwrap_or(Err(Refusal::Unavailable))).await,
        () = deadline => late(&front, call, told),
    }
}

fn asked(body: &Body) -> Asked {
    match body {
        Body::Choice { value, .. } if value == CONTINUE => Asked::News,
        _ => Asked::Reply,
    }
}

/// The callback, where one came that may be used: never in the test panel, whose tokens do not work (Kakao's guide).
fn callback(front: &Front, said: &Utterance) -> Option<Url> {
    let address = said.callback.as_ref().filter(|_| said.surface == Surface::Chat)?;
    let url = front.kakao.pins.admit(address.expose());
    if url.is_none() {
        tracing::warn!("a callback to a host outside callback_hosts was not used");
    }
    url
}

/// Hands a message to the server, in a task of its own: neither the deadline nor a connection that breaks stops it
/// halfway. When nobody listens any more, what the server said waits for the next answer. It ends when the server has
/// answered, within a minute.
fn deliver(front: &Arc<Front>, inbound: Inbound, permit: Permit) -> oneshot::Receiver<Told> {
    let (tell, told) = oneshot::channel();
    let front = Arc::clone(front);
    front.kakao.tasks.clone().spawn(async move {
        let result = timeout(DELIVERY, front.server.inbox.deliver(inbound)).await;
        if let Err(Ok(receipt)) = tell.send(result.unwrap_or(Err(Refusal::Unavailable))) {
            front.delivered(Vec::new(), receipt.message_parts).await;
        }
        drop(permit);
    });
    told
}

async fn reply(front: Arc<Front>, call: Call, told: Told) -> Response {
    let mut receipt = match told {
        Ok(receipt) => receipt,
        Err(refusal) => {
            let answer = refuse::refused(&refusal, call.locale, &front.words);
            return front.answer(answer, call.permit);
        }
    };
    let ground = Ground::of(&receipt, call.asked, front.kakao.operator);
    let collected = front.collected(&call.peer, &mut receipt).await;
    // A repetition has no callback of its own: the first one follows it up.
    let quiet = collected.is_empty() && ground.awaits_person() && call.asked == Asked::Reply;
    if quiet
        && !receipt.duplicate
        && let Some(lent) = Lent::take(&front, &call)
    {
        let awaited = Awaited::Mail(receipt.conversation, ground);
        return later::hold(&front, call, lent, ground.locale, awaited);
    }
    front.answer(lay_out(collected, &ground, &front.words), call.permit)
}

/// The server has not answered in time.
fn late(front: &Arc<Front>, call: Call, told: oneshot::Receiver<Told>) -> Response {
    tracing::warn!("the server did not answer a message on KakaoTalk in time");
    match Lent::take(front, &call) {
        Some(lent) => {
            let locale = call.locale;
            later::hold(front, call, lent, locale, Awaited::Receipt(told))
        }
        None => front.answer(refuse::late(call.locale, &front.words), call.permit),
    }
}
