//! The server as this channel sees it.

use std::sync::Arc;

use axum::response::Response;
use contract::{Clock, Entropy, Inbox, Peer, PullOutbox, Receipt, Texts, WaitingPart};
use tokio::runtime::Handle;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use crate::answer::Answer;
use crate::flush::End;
use crate::kakao::Kakao;
use crate::repeat::Repeats;
use crate::words::Words;
use crate::{CHANNEL, flush};

/// What this channel needs of the server.
#[derive(Clone)]
pub struct Ports {
    /// Takes what people say.
    pub inbox: Arc<dyn Inbox>,
    /// Holds what waits for them.
    pub pull_outbox: Arc<dyn PullOutbox>,
    /// What the channel says by itself.
    pub texts: Arc<dyn Texts>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where random bytes come from.
    pub entropy: Arc<dyn Entropy>,
}

/// The right of one request, and of all that follows from it, to be worked on; the number of these is bounded.
pub(crate) type Permit = Arc<OwnedSemaphorePermit>;

/// How many older message parts are collected for one answer: three are shown at most, and the others tell how many
/// wait.
const LOOK: usize = 10;

/// Everything behind the route.
pub(crate) struct Front {
    pub(crate) kakao: Arc<Kakao>,
    pub(crate) server: Ports,
    pub(crate) words: Words,
    pub(crate) repeats: Repeats,
}

impl Front {
    pub(crate) fn new(kakao: Arc<Kakao>, server: Ports) -> Arc<Self> {
        Arc::new(Self {
            words: Words::new(Arc::clone(&server.texts)),
            repeats: Repeats::new(&*server.entropy),
            kakao,
            server,
        })
    }

    /// What there is to say after a message, the oldest first. The receipt of a repetition may name a message part that
    /// still waits; it is shown once.
    pub(crate) async fn collected(&self, peer: &Peer, receipt: &mut Receipt) -> Vec<WaitingPart> {
        let mut collected = if receipt.waiting {
            self.collect(peer).await
        } else {
            Vec::new()
        };
        for posted in receipt.message_parts.drain(..) {
            if !collected.iter().any(|older| same(older, &posted)) {
                collected.push(posted);
            }
        }
        collected
    }

    /// The oldest message parts that wait. A server that does not answer in time has none: they stay where they are.
    pub(crate) async fn collect(&self, peer: &Peer) -> Vec<WaitingPart> {
        let collect = async { self.server.pull_outbox.collect(&CHANNEL, peer, LOOK).await };
        match timeout(self.kakao.pace.collect, collect).await {
            Ok(Ok(collected)) => collected,
            Ok(Err(_)) | Err(_) => Vec::new(),
        }
    }

    /// Tells the pull outbox what was written and what waits again.
    pub(crate) async fn delivered(&self, written: Vec<WaitingPart>, kept: Vec<WaitingPart>) {
        if !written.is_empty() || !kept.is_empty() {
            let told = self.server.pull_outbox.delivered(written, kept);
            // A server that does not answer shows these message parts again with the next answer.
            let _ = timeout(self.kakao.pace.call, told).await;
        }
    }

    /// Gives an answer to Kakao, and tells the pull outbox once it has gone out.
    ///
    /// Two faults are left. A message part is shown twice if the answer has reached Kakao and this process dies before
    /// the pull outbox knows. A message part is lost if the answer has gone to the socket and Kakao stops reading at
    /// that very moment.
    pub(crate) fn answer(self: &Arc<Self>, answer: Answer, permit: Permit) -> Response {
        let Answer {
            response,
            written,
            kept,
        } = answer;
        if written.is_empty() && kept.is_empty() {
            return flush::json(response.write());
        }
        let front = Arc::clone(self);
        // A body may be dropped anywhere, also outside the runtime.
        let runtime = Handle::current();
        flush::watched(response.write(), move |end| {
            let tasks = front.kakao.tasks.clone();
            let told = async move {
                match end {
                    End::Gone => front.delivered(written, kept).await,
                    End::Broken => front.delivered(Vec::new(), [written, kept].concat()).await,
                }
                drop(permit);
            };
            tasks.spawn_on(told, &runtime);
        })
    }
}

fn same(one: &WaitingPart, other: &WaitingPart) -> bool {
    (one.conversation, one.seq, one.part) == (other.conversation, other.seq, other.part)
}
