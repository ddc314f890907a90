//! How a visitor comes back: a code to write down, a code for a reloaded page, the id of an opening whose answer was
//! lost.

use std::time::Duration;

use contract::{
    ChannelName, Clock, ConversationId, ConversationPlace, Entropy, Peer, Refusal, Resume, Return, Seq, Text,
};
use conversation::{DIGITS as MOVE_DIGITS, Event, PATIENCE, ReturnCode, ReturnCodeKind, Voids};
use store::{ArrivalOutcome, StoreError};

use super::Visitors;
use crate::chance::token;
use crate::error::DeskError;
use crate::refusal::unavailable;

/// How long a code opens its conversation: as long as a message may wait for its answer.
const CODE: Duration = PATIENCE;

/// How long the code of a reload works after it was last renewed: the page renews it each minute, and a reload within
/// two minutes of the last sign of life is a reload.
const RELOAD: Duration = Duration::from_mins(3);

/// How long a phone that was left for the page is told harmless things alone.
const MOVED: Duration = Duration::from_hours(90 * 24);

/// A code is a public locator and a secret, written as one number of 16 digits that looks like any other. The secret's
/// ten digits are guessed against this server alone, which lets few guesses through (`attempts.rs`); whoever has the
/// database needs the pepper too.
const LOCATOR: usize = 6;
const DIGITS: usize = 16;

impl Visitors {
    /// Makes a code for a conversation; the one before is void.
    pub(crate) async fn issue_return_code(&self, conversation: ConversationId, kind: Return) -> Result<Text, Refusal> {
        let (shown, return_code) = match kind {
            Return::Code => {
                let number = digits(&*self.entropy);
                let (locator, secret) = number.split_at(LOCATOR);
                let turn = self.attempts.turn().await?;
                let hash = self.hashing.hash(&Text::from(secret)).await.map_err(busy)?;
                drop(turn);
                let return_code = self.return_code_of(
                    ReturnCodeKind::Code,
                    Text::from(locator),
                    Some(hash),
                    conversation,
                    CODE,
                );
                self.events
                    .bring(conversation, Event::CodeIssued)
                    .await
                    .map_err(unavailable)?;
                (Text::from(number), return_code)
            }
            Return::Reload => {
                let reload = Text::from(token(&*self.entropy));
                let return_code =
                    self.return_code_of(ReturnCodeKind::Reload, reload.clone(), None, conversation, RELOAD);
                (reload, return_code)
            }
        };
        self.codes.issue(&return_code).await.map_err(unavailable)?;
        Ok(shown)
    }

    /// Gives a conversation to whoever shows that it is theirs. Nothing that is shown says why it did not fit. One that
    /// has ended is given to whoever has its number, to be read for as long as it is kept: its counselor may have
    /// answered and closed it before the visitor came back.
    pub(crate) async fn come_back(
        &self,
        channel: &ChannelName,
        peer: &Peer,
        with: Resume,
    ) -> Result<ConversationPlace, Refusal> {
        let (id, voids) = match &with {
            Resume::Code(code) if code.expose().len() == MOVE_DIGITS => (self.by_move(code).await?, Voids::All),
            Resume::Code(code) => (self.by_code(code).await?, Voids::All),
            Resume::Reload(reload) => (self.by_reload(reload).await?, Voids::Reload),
            Resume::Opening(key) => (self.by_opening(channel, key).await?, Voids::Reload),
        };
        let returned = Event::Returned(conversation::Returned {
            channel: channel.clone(),
            peer: peer.clone(),
            voids,
            quiet: self.clock.now().after(MOVED),
        });
        // Whoever still watches under the old address is turned away at the next look, and the commit has them look.
        match self.events.bring(id, returned).await {
            Ok(ArrivalOutcome::Committed { conversation, .. }) => Ok(self.place_in(&conversation)),
            Ok(_) => Err(Refusal::Unknown),
            // The code of a reload ends with its conversation; what is erased belongs to nobody.
            Err(StoreError::Gone) if voids == Voids::Reload => Err(Refusal::Closed),
            Err(error) => Err(unavailable(error)),
        }
    }

    /// A number that was written down. It takes as long, and is answered the same, whether nobody has it or its secret
    /// is wrong.
    async fn by_code(&self, code: &Text) -> Result<ConversationId, Refusal> {
        self.attempts.codes.count(self.clock.now()).map_err(Refusal::Busy)?;
        let found = self.try_code(code).await;
        if !matches!(found, Err(Refusal::Unknown)) {
            self.attempts.codes.take_back();
        }
        found
    }

    async fn try_code(&self, code: &Text) -> Result<ConversationId, Refusal> {
        let number: String = code
            .expose()
            .chars()
            .filter_map(|char| char.to_digit(10))
            .map(|d| d.to_string())
            .collect();
        let well_formed = number.len() == DIGITS;
        let (locator, secret) = if well_formed {
            number.split_at(LOCATOR)
        } else {
            ("", number.as_str())
        };
        let locator = Text::from(locator);
        let _turn = self.attempts.turn().await?;
        let return_code = self
            .codes
            .return_code(ReturnCodeKind::Code, &locator, self.clock.now())
            .await
            .map_err(unavailable)?;
        let fits = self
            .hashing
            .fits(
                &Text::from(secret),
                return_code.as_ref().and_then(|return_code| return_code.hash.as_deref()),
            )
            .await
            .map_err(busy)?;
        return_code
            .filter(|_| fits)
            .map(|return_code| return_code.conversation)
            .ok_or(Refusal::Unknown)
    }

    /// A number that a messenger has shown. It is all secret and short, so few are let through that are wrong.
    async fn by_move(&self, code: &Text) -> Result<ConversationId, Refusal> {
        let now = self.clock.now();
        self.attempts.moves.count(now).map_err(Refusal::Busy)?;
        let return_code = self
            .codes
            .return_code(ReturnCodeKind::Move, code, now)
            .await
            .map_err(unavailable);
        if !matches!(return_code, Ok(None)) {
            self.attempts.moves.take_back();
        }
        return_code?
            .map(|return_code| return_code.conversation)
            .ok_or(Refusal::Unknown)
    }

    async fn by_reload(&self, reload: &Text) -> Result<ConversationId, Refusal> {
        let return_code = self
            .codes
            .return_code(ReturnCodeKind::Reload, reload, self.clock.now())
            .await
            .map_err(unavailable)?;
        return_code
            .map(|return_code| return_code.conversation)
            .ok_or(Refusal::Unknown)
    }

    /// Only until the first word: after it, the page that wrote it holds the token, and nobody else needs another.
    async fn by_opening(&self, channel: &ChannelName, key: &Text) -> Result<ConversationId, Refusal> {
        let id = self
            .conversations
            .opened_with(channel, key)
            .await
            .map_err(unavailable)?
            .ok_or(Refusal::Unknown)?;
        let turns = self.conversations.since(id, Seq(0), 200).await.map_err(unavailable)?;
        if turns.iter().any(|turn| turn.author == contract::Author::Visitor) {
            return Err(Refusal::Unknown);
        }
        Ok(id)
    }

    fn return_code_of(
        &self,
        kind: ReturnCodeKind,
        locator: Text,
        hash: Option<String>,
        conversation: ConversationId,
        lasts: Duration,
    ) -> ReturnCode {
        ReturnCode {
            kind,
            locator,
            hash,
            conversation,
            until: self.clock.now().after(lasts),
        }
    }
}

/// Sixteen random digits, each as likely as another.
fn digits(entropy: &dyn Entropy) -> String {
    let mut number = String::with_capacity(DIGITS);
    while number.len() < DIGITS {
        let mut byte = [0];
        entropy.fill(&mut byte);
        if byte[0] < 250 {
            number.push(char::from(b'0' + byte[0] % 10));
        }
    }
    number
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn busy(error: DeskError) -> Refusal {
    match error {
        DeskError::Locked(wait) | DeskError::Busy(wait) => Refusal::Busy(wait),
        _ => Refusal::Unavailable,
    }
}
