//! What the operator decides about the page.

use std::fmt;
use std::time::Duration;

use ipnet::IpNet;
use zeroize::Zeroize;

/// What the operator decides about the page. [`Settings::new`] gives sensible values for all that is not asked for.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The page's own origins as a browser sends them, the public one first: `https://notes.example`, no slash at the
    /// end.
    pub origins: Vec<String>,
    /// Where the quick exit leads: a harmless page elsewhere.
    pub exit_url: String,
    /// Who runs the page, as its first screen says it; empty where nothing is to be said.
    pub operator: String,
    /// How to reach them; empty where nothing is to be said.
    pub contact: String,
    /// Signs challenges; the same on every node, so that one node takes what another has handed out.
    pub challenge_key: ChallengeKey,
    /// Peers that may say in `X-Forwarded-For` for whom they ask. If there are none, each peer is the visitor itself.
    pub trusted_proxies: Vec<IpNet>,
    /// Streams open at once; a visitor beyond them reads by polling.
    pub streams: usize,
    /// How long a request may wait for the server before the visitor is told that it does not answer.
    pub patience: Duration,
    /// How often a silent stream shows that it is alive.
    pub heartbeat: Duration,
    /// When the opening of a conversation costs a computation, and how much.
    pub proof: Proof,
    /// How much one conversation may say, and how fast.
    pub pace: Pace,
}

impl Settings {
    /// The usual settings.
    pub fn new(origins: Vec<String>, exit_url: String, challenge_key: ChallengeKey) -> Self {
        Self {
            origins,
            exit_url,
            operator: String::new(),
            contact: String::new(),
            challenge_key,
            trusted_proxies: Vec::new(),
            streams: 4_096,
            patience: Duration::from_secs(10),
            heartbeat: Duration::from_secs(15),
            proof: Proof::default(),
            pace: Pace::default(),
        }
    }

    /// Whether browsers reach the page by HTTPS.
    pub(crate) fn secure(&self) -> bool {
        self.origins
            .first()
            .is_some_and(|origin| origin.starts_with("https://"))
    }
}

/// When the opening of a conversation costs a computation, and how much.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Proof {
    /// Openings that one address has free.
    pub free: u32,
    /// After this long one more opening is free again.
    pub refill: Duration,
    /// Openings from all addresses within one `refill` above which everybody computes.
    pub crowd: u32,
    /// Rounds of PBKDF2 for one count at the lowest level; a solution takes 128 to 384 counts. Each level doubles it.
    pub cost: u32,
}

impl Default for Proof {
    fn default() -> Self {
        Self {
            free: 5,
            refill: Duration::from_mins(1),
            crowd: 300,
            cost: 500,
        }
    }
}

/// How much one conversation may say, and how fast: more than anybody types, and more than a few pasted pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Messages that may come at once.
    pub burst: u32,
    /// After this long one more may come.
    pub each: Duration,
    /// Bytes of text that may come at once, more than twice the longest message.
    pub bytes: usize,
    /// Bytes that may come in each second after them.
    pub refill: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            burst: 30,
            each: Duration::from_secs(1),
            bytes: 65_536,
            refill: 4_096,
        }
    }
}

/// The key that signs challenges. Wiped when dropped; its `Debug` shows nothing.
#[derive(Clone)]
pub struct ChallengeKey([u8; 32]);

impl ChallengeKey {
    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for ChallengeKey {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl Drop for ChallengeKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for ChallengeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChallengeKey(..)")
    }
}
