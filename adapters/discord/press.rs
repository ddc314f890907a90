//! Answering a press within the platform's three seconds.
//!
//! Usually the server has taken the press long before: then the answer takes the buttons away. Where the server is
//! slower, the platform is told only that the press was seen: the buttons stay, and the person can press again if this
//! process dies.

use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret;
use serenity::builder::CreateInteractionResponse;
use serenity::model::id::ChannelId;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use crate::Discord;
use crate::failure::Failure;
use crate::intake::Intake;
use crate::read::Press;
use crate::render::taken;
use crate::request::Request;

/// The wait before an acknowledgement is sent once more; a third would come too late.
const ONCE_MORE: Duration = Duration::from_millis(150);

/// Acknowledges one press. `told` says that the server has taken it; if it is closed instead, the server never will. A
/// press that is refused is left to the platform, which then says that it failed. Ends with that, or with
/// [`Intake::ending`].
pub(crate) async fn acknowledge(
    intake: Arc<Intake>,
    channel: ChannelId,
    press: Press,
    mut told: oneshot::Receiver<()>,
) {
    let discord = &intake.discord;
    let answer = async {
        match timeout(discord.pace.acknowledge, &mut told).await {
            Ok(Ok(())) => {
                if discord.answer(&press, &taken()).await.is_ok() {
                    return;
                }
            }
            Ok(Err(_)) => return,
            Err(_) => {
                // When it is lost the person reads that it failed, and presses again; the press itself is on its way.
                let _ = discord.answer(&press, &CreateInteractionResponse::Acknowledge).await;
                if told.await.is_err() {
                    return;
                }
            }
        }
        if let Some(question) = press.question {
            discord.bare(channel, question).await;
        }
    };
    tokio::select! {
        () = answer => {}
        () = intake.ending() => {}
    }
}

impl Discord {
    /// Answers a press; once more when it may not have arrived. That it was acknowledged already is success.
    async fn answer(&self, press: &Press, response: &CreateInteractionResponse) -> Result<(), Failure> {
        let mut outcome = self.answer_once(press, response).await;
        if outcome.is_err_and(Failure::passing) {
            sleep(ONCE_MORE).await;
            outcome = self.answer_once(press, response).await;
        }
        match outcome {
            Err(Failure::Answered { code: 40_060, .. }) => Ok(()),
            outcome => outcome,
        }
    }

    async fn answer_once(&self, press: &Press, response: &CreateInteractionResponse) -> Result<(), Failure> {
        let answer = Request::answer(press.interaction, press.token.expose_secret(), response);
        self.api.call(answer).await.map(|_| ())
    }
}
