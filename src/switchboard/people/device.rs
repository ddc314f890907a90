//! A browser in which somebody has signed in before: it is not slowed down by strangers who guess at the same name.

use std::time::Duration;

use contract::{Moment, Text};
use store::Counselor;

use super::People;
use crate::chance::token;

/// How long a browser is known after a sign-in.
const KNOWN: Duration = Duration::from_hours(180 * 24);

impl People {
    /// What a browser keeps to be known again. It opens nothing: it only says whose wrong tries are counted apart.
    pub(crate) fn device(&self, counselor: &Counselor, now: Moment) -> Text {
        let nonce = token(&*self.entropy);
        let mark = self.mark(counselor, now, &nonce);
        Text::from(format!("{}-{nonce}-{mark}", now.0))
    }

    /// Whether a browser was given this when this person signed in. A new password makes it unknown.
    pub(crate) fn knows_device(&self, counselor: &Counselor, device: &Text, now: Moment) -> bool {
        let mut parts = device.expose().split('-');
        let (Some(at), Some(nonce), Some(mark), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return false;
        };
        let Ok(at) = at.parse().map(Moment) else { return false };
        // The mark is a keyed hash; how much of a forged one fits tells nothing that helps to forge the rest.
        now.since(at) < KNOWN && self.mark(counselor, at, nonce) == mark
    }

    fn mark(&self, counselor: &Counselor, at: Moment, nonce: &str) -> String {
        let password = counselor.password.as_ref().map_or("", Text::expose);
        let parts = [
            counselor.id.as_str().as_bytes(),
            password.as_bytes(),
            &at.0.to_le_bytes(),
            nonce.as_bytes(),
        ];
        self.vault.index("device", &parts).short()
    }
}
