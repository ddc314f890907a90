//! The answer after the answer: what goes by the callback.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::response::Response;
use contract::{ConversationId, Locale, Peer, WaitingPart};
use reqwest::Url;
use tokio::sync::{OwnedSemaphorePermit, oneshot};
use tokio::time::{sleep, timeout};

use crate::answer::{Answer, Ground, lay_out};
use crate::call::{Call, Told};
use crate::callback::{self, Fate};
use crate::flush::End;
use crate::front::Front;
use crate::words::CALLBACK_WAITING;
use crate::{flush, refuse, skill_response};

/// The pause between two looks where the server cannot wait.
const BREATH: Duration = Duration::from_millis(200);

/// A callback that this request may use once.
pub(crate) struct Lent {
    url: Url,
    _permit: OwnedSemaphorePermit,
}

impl Lent {
    /// Takes the callback that came with a message, if one may be used and not too many are open. None is opened once
    /// the server is about to end.
    pub(crate) fn take(front: &Front, call: &Call) -> Option<Self> {
        if front.kakao.stop.is_cancelled() {
            return None;
        }
        Some(Self {
            url: call.callback.clone()?,
            _permit: front.kakao.callback()?,
        })
    }
}

/// What is waited for.
pub(crate) enum Awaited {
    /// Something new in a conversation.
    Mail(ConversationId, Ground),
    /// The server's answer to the message itself.
    Receipt(oneshot::Receiver<Told>),
}

/// Answers that a later answer may come, and starts the task that sends it.
pub(crate) fn hold(front: &Arc<Front>, call: Call, lent: Lent, locale: Locale, awaited: Awaited) -> Response {
    let (flushed, seen) = oneshot::channel();
    let body = skill_response::hold(&front.words.say(locale, &CALLBACK_WAITING));
    front
        .kakao
        .tasks
        .spawn(follow(Arc::clone(front), call, lent, awaited, seen));
    flush::watched(body, move |end| {
        if end == End::Gone {
            let _ = flushed.send(());
        }
    })
}

/// Waits and calls back, once. It ends with the callback, at the latest when its time is over or the server ends. When
/// Kakao did not read the answer that holds the callback open, nothing is sent: it would be refused.
async fn follow(front: Arc<Front>, call: Call, lent: Lent, awaited: Awaited, seen: oneshot::Receiver<()>) {
    let pace = front.kakao.pace;
    let Call {
        peer,
        locale,
        asked,
        callback: _,
        permit,
    } = call;
    drop(permit);
    if !matches!(timeout(pace.call, seen).await, Ok(Ok(()))) {
        return give_up(&front, awaited).await;
    }
    // Kakao must have read our answer before the callback comes.
    sleep(pace.settle).await;
    let answer = match awaited {
        Awaited::Mail(conversation, ground) => {
            let collected = in_time(&front, news(&front, &peer, conversation))
                .await
                .unwrap_or_default();
            lay_out(collected, &ground, &front.words)
        }
        Awaited::Receipt(told) => match in_time(&front, told).await {
            Some(Ok(Ok(mut receipt))) => {
                let ground = Ground::of(&receipt, asked, front.kakao.operator);
                let collected = front.collected(&peer, &mut receipt).await;
                lay_out(collected, &ground, &front.words)
            }
            Some(Ok(Err(refusal))) => refuse::refused(&refusal, locale, &front.words),
            Some(Err(_)) | None => refuse::late(locale, &front.words),
        },
    };
    call_back(&front, &lent, answer).await;
}

/// What a wait gives, unless its time is over or the server ends.
async fn in_time<T>(front: &Front, wait: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        it = timeout(front.kakao.pace.callback, wait) => it.ok(),
        () = front.kakao.stop.cancelled() => None,
    }
}

/// Waits until something can be shown; another answer may take it first, then the wait goes on. It ends with the time
/// that the caller gives it.
///
/// The wait begins before the look, so that what is written between the two is seen by one of them.
async fn news(front: &Front, peer: &Peer, conversation: ConversationId) -> Vec<WaitingPart> {
    loop {
        let mut news = front
            .server
            .pull_outbox
            .await_new(conversation, front.kakao.pace.callback);
        let begun = poll_fn(|cx| Poll::Ready(news.as_mut().poll(cx))).await;
        let collected = front.collect(peer).await;
        if !collected.is_empty() {
            return collected;
        }
        let came = match begun {
            Poll::Ready(came) => came,
            Poll::Pending => news.await,
        };
        if !came {
            sleep(BREATH).await;
        }
    }
}

async fn call_back(front: &Front, lent: &Lent, answer: Answer) {
    let Answer {
        response,
        mut written,
        kept,
    } = answer;
    match callback::post(&front.kakao.http, &lent.url, response.write()).await {
        Fate::Taken => front.delivered(written, kept).await,
        // After `Perhaps` the person may have it already and sees it twice with the next answer. To lose what a
        // counselor wrote would be worse.
        Fate::Refused | Fate::Perhaps => {
            written.extend(kept);
            front.delivered(Vec::new(), written).await;
        }
    }
}

/// Nobody reads what was to come; what the server has said already waits for the next answer.
async fn give_up(front: &Front, awaited: Awaited) {
    if let Awaited::Receipt(mut told) = awaited {
        told.close();
        if let Ok(Ok(receipt)) = told.try_recv() {
            front.delivered(Vec::new(), receipt.message_parts).await;
        }
    }
}
