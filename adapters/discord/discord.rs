//! The bot as the rest of the crate holds it.

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use crate::call::Api;
use crate::gone::Gone;
use crate::{Pace, Settings, SetupError};

/// The bot: how Discord is called, and as whom.
pub struct Discord {
    pub(crate) api: Api,
    /// What the gateway's IDENTIFY says.
    pub(crate) token: SecretString,
    pub(crate) pace: Pace,
    /// What was deleted already.
    pub(crate) gone: Gone,
}

impl Discord {
    /// Reads the settings. Makes no call.
    pub fn new(settings: Settings) -> Result<Arc<Self>, SetupError> {
        Self::paced(settings, Pace::default())
    }

    /// The same with waits of one's own.
    #[expect(clippy::needless_pass_by_value, reason = "whoever composes gives the settings away")]
    pub fn paced(settings: Settings, pace: Pace) -> Result<Arc<Self>, SetupError> {
        let token = settings.bare()?;
        Ok(Arc::new(Self {
            api: Api::open(token, settings.base()?, pace.answer)?,
            token: SecretString::from(token),
            pace,
            gone: Gone::default(),
        }))
    }
}

impl fmt::Debug for Discord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Discord")
            .field("pace", &self.pace)
            .finish_non_exhaustive()
    }
}
