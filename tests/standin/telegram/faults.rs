//! What goes wrong, as a test wants it.

use std::collections::VecDeque;
use std::time::Duration;

use super::Telegram;

/// One way in which a call fails.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The connection is cut before the call is looked at.
    Dropped,
    /// The call is done, and the connection cut before the answer.
    Untold,
    /// 429, with `retry_after` in seconds.
    TooMany(u32),
    /// 500 or another code of Telegram's own failure, with its usual sentence.
    Server(u16),
    /// A page of HTML with this code, as a proxy in between writes it.
    Page(u16),
    /// 200, but the JSON ends in the middle. The call is done.
    Half,
    /// 200 with an answer of another form than documented. The call is done.
    Strange,
    /// This code with this sentence, and the call not done.
    Sentence(u16, &'static str),
    /// The call is done, and never answered.
    Silent,
}

/// What a share of calls fails with, where the test does not say.
pub(super) const MIXED: [Fault; 4] = [Fault::Dropped, Fault::Untold, Fault::TooMany(1), Fault::Server(502)];

/// Random numbers that a seed foretells (xorshift*). Nobody's secret depends on them.
#[derive(Clone)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).unwrap_or(0) % bound.max(1)
    }

    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            list.swap(place, self.below(place + 1));
        }
    }
}

/// The faults that a test has asked for.
#[derive(Default)]
pub(super) struct Faults {
    /// These come first, one a call.
    pub(super) next: VecDeque<Fault>,
    share: Option<Share>,
    pub(super) delay: Duration,
    /// How often each update is brought.
    pub(super) repeats: usize,
    pub(super) shuffle: Option<Chance>,
}

struct Share {
    percent: usize,
    chance: Chance,
    kinds: Vec<Fault>,
}

impl Faults {
    /// How the next call about messages fails, if it does.
    pub(super) fn draw(&mut self) -> Option<Fault> {
        if let Some(fault) = self.next.pop_front() {
            return Some(fault);
        }
        let share = self.share.as_mut()?;
        let fails = share.chance.below(100) < share.percent;
        let kind = share.chance.below(share.kinds.len());
        share.kinds.get(kind).copied().filter(|_| fails)
    }
}

/// Faults concern calls about messages (`sendMessage`, `editMessageReplyMarkup`, `deleteMessages`,
/// `answerCallbackQuery`, `sendChatAction`), not those about updates.
impl Telegram {
    /// Lets this share of calls fail in mixed ways: cut before, cut after, 429 for a second, 502. The same seed fails
    /// the same calls. Note that `teloxide` sleeps ten seconds over each 502.
    pub fn fail_share(&self, percent: usize, seed: u64) {
        self.fail_with(percent, seed, &MIXED);
    }

    /// The same in ways that the test picks. 0 percent ends it.
    pub fn fail_with(&self, percent: usize, seed: u64, kinds: &[Fault]) {
        self.shared.change(|state| {
            state.faults.share = Some(Share {
                percent,
                chance: Chance::new(seed),
                kinds: kinds.to_vec(),
            });
        });
    }

    /// Lets the next calls fail, one with each of these, in order.
    pub fn fail_next(&self, faults: &[Fault]) {
        self.shared.change(|state| state.faults.next.extend(faults));
    }

    /// Cuts the connection of so many calls before they are looked at.
    pub fn drop_next(&self, calls: usize) {
        self.fail_next(&vec![Fault::Dropped; calls]);
    }

    /// No more faults of any kind.
    pub fn heals(&self) {
        self.shared.change(|state| state.faults = Faults::default());
    }

    /// Answers every call about messages so much later.
    pub fn delay(&self, delay: Duration) {
        self.shared.change(|state| state.faults.delay = delay);
    }

    /// Brings every update so many times: at the same time to a webhook, one after the other within one answer to a
    /// poller.
    pub fn repeats(&self, times: usize) {
        self.shared.change(|state| state.faults.repeats = times);
    }

    /// Brings updates in a mixed order, also those of one chat, as if Telegram kept no queue a chat.
    pub fn reorder(&self, seed: u64) {
        self.shared
            .change(|state| state.faults.shuffle = Some(Chance::new(seed)));
    }

    /// Takes at most so many messages a second, and answers 429 to the rest.
    pub fn limit(&self, messages_a_second: u32) {
        self.shared.change(|state| state.rate = Some(messages_a_second));
    }

    /// The whole server is gone: connections are refused. What people do meanwhile waits.
    pub async fn goes_down(&self) {
        self.shared.line.shut().await;
    }

    /// It is back at the same address.
    pub async fn comes_up(&self) {
        self.shared.line.reopen().await;
        self.shared.change(|_| ());
    }
}
