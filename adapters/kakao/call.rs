//! One message of Kakao's on its way, and what the server made of it.

use contract::{Locale, Peer, Receipt, Refusal};
use reqwest::Url;

use crate::answer::Asked;
use crate::front::Permit;

/// A message while it is answered.
pub(crate) struct Call {
    pub(crate) peer: Peer,
    /// What language to speak before the server has told its own.
    pub(crate) locale: Locale,
    pub(crate) asked: Asked,
    /// Where a later answer may go, pinned.
    pub(crate) callback: Option<Url>,
    pub(crate) permit: Permit,
}

/// What the server made of a message.
pub(crate) type Told = Result<Receipt, Refusal>;
