//! What runs by itself: the gateway, on the one node that holds it.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tracing::{error, info};

use crate::Discord;
use crate::gateway::{End, Session, attend};
use crate::intake::{Intake, Ports};
use crate::lanes::Lanes;

/// The work of which one node has the lease.
const WORK: &str = "discord/gateway";
/// The longest wait for an answer about the lease.
const ASKING: Duration = Duration::from_secs(10);
/// The longest wait for the tasks to end, should one of them not keep to its time.
const LAST: Duration = Duration::from_secs(5);
/// The longest wait before the next connection.
const LONGEST: Duration = Duration::from_mins(1);
/// The wait after the platform has turned us away: somebody must change the token or the bot's settings.
const BARRED: Duration = Duration::from_mins(5);

/// Holds the gateway while this node has the lease, and hands in what people say. Ends when `stop` is cancelled, within
/// [`crate::Pace::finish`] and two seconds more: what was begun is committed and acknowledged, what was read and not
/// begun is fetched at the next start.
pub async fn run(it: Arc<Discord>, server: Ports, stop: CancellationToken) {
    let intake = Intake::new(Arc::clone(&it), server, stop.clone());
    let lanes = Lanes::new(Arc::clone(&intake));
    let mut session = None;
    let mut held = Held::Elsewhere;
    while !stop.is_cancelled() {
        held = hold(&intake).await;
        if held == Held::Elsewhere {
            intake.pause(it.pace.renew).await;
            continue;
        }
        let shift = stop.child_token();
        tokio::select! {
            biased;
            () = connect(&lanes, &mut session, &shift) => {}
            () = lost(&intake, &shift) => {
                held = Held::Elsewhere;
                info!("another node holds Discord's gateway now");
            }
        }
        shift.cancel();
    }
    intake.tasks.close();
    let _ = timeout(LAST, intake.tasks.wait()).await;
    if held == Held::Here {
        let _ = timeout(Duration::from_secs(2), intake.server().duty.give_back(WORK)).await;
    }
}

/// Who has the lease.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Here,
    /// Another node, or nobody can tell.
    Elsewhere,
}

async fn hold(intake: &Arc<Intake>) -> Held {
    let lasts = intake.discord.pace.renew * 3;
    let answer = intake.server().duty.hold(WORK, lasts);
    match timeout(ASKING.min(lasts / 3), answer).await {
        Ok(true) => Held::Here,
        Ok(false) | Err(_) => Held::Elsewhere,
    }
}

/// Renews the lease; ends when it is lost or `shift` is cancelled.
async fn lost(intake: &Arc<Intake>, shift: &CancellationToken) {
    loop {
        tokio::select! {
            () = sleep(intake.discord.pace.renew) => {}
            () = shift.cancelled() => std::future::pending().await,
        }
        if hold(intake).await == Held::Elsewhere {
            return;
        }
    }
}

/// Connects again and again, with growing waits while nothing comes of it. Ends when `shift` is cancelled.
async fn connect(lanes: &Arc<Lanes>, session: &mut Option<Session>, shift: &CancellationToken) {
    let first = lanes.intake.discord.pace.reconnect;
    let mut next = first;
    loop {
        let wait = match attend(lanes, session, shift).await {
            End::Stopped => return,
            End::Worn => {
                next = first;
                first
            }
            End::Failed => {
                next = (next * 2).min(LONGEST.max(first));
                next
            }
            End::Barred(code) => {
                error!(
                    code,
                    "Discord's gateway turns the bot away; check its token and settings"
                );
                BARRED
            }
        };
        tokio::select! {
            () = sleep(wait) => {}
            () = shift.cancelled() => return,
        }
    }
}
