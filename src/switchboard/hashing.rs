//! Secrets that people type: passwords, and the secret half of a return code.

use std::sync::Arc;
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use contract::{Entropy, Text};
use tokio::sync::Semaphore;
use vault::Vault;

use crate::error::DeskError;

/// Argon2id as OWASP's Application Security Verification Standard 5 (appendix C) asks: 46 MiB, one pass, one lane.
const MEMORY_KIB: u32 = 47_104;

/// How long somebody waits for a free place to hash in before they are turned away.
const QUEUE: Duration = Duration::from_secs(5);

/// Hashes secrets, few at once.
pub(crate) struct Hashing {
    vault: Arc<Vault>,
    entropy: Arc<dyn Entropy>,
    /// Argon2id takes 46 MiB and a core for each secret; more than two at once would starve the visitors' messages.
    places: Arc<Semaphore>,
}

impl Hashing {
    pub(crate) fn new(vault: Arc<Vault>, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            vault,
            entropy,
            places: Arc::new(Semaphore::new(2)),
        }
    }

    /// Hashes a secret with a fresh salt and the server's pepper.
    pub(crate) async fn hash(&self, secret: &Text) -> Result<String, DeskError> {
        let mut salt = [0; 16];
        self.entropy.fill(&mut salt);
        let secret = secret.clone();
        self.work(move |argon2| {
            let hash: PasswordHash = argon2
                .hash_password_with_salt(secret.expose().as_bytes(), &salt)
                .expect("the parameters are in range");
            hash.to_string()
        })
        .await
    }

    /// Whether a secret fits a hash. Without a hash it works as long and then says no, so that time tells nobody
    /// whether there is one.
    pub(crate) async fn fits(&self, secret: &Text, hash: Option<&str>) -> Result<bool, DeskError> {
        let Some(hash) = hash.map(str::to_owned) else {
            self.hash(secret).await?;
            return Ok(false);
        };
        let secret = secret.clone();
        self.work(move |argon2| {
            PasswordHash::new(&hash).is_ok_and(|hash| argon2.verify_password(secret.expose().as_bytes(), &hash).is_ok())
        })
        .await
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Argon2<'_>) -> T + Send + 'static,
    ) -> Result<T, DeskError> {
        let place = tokio::time::timeout(QUEUE, self.places.clone().acquire_owned()).await;
        let place = place
            .map_err(|_| DeskError::Busy(QUEUE))?
            .map_err(|_| DeskError::Unavailable)?;
        let vault = self.vault.clone();
        let done = tokio::task::spawn_blocking(move || {
            let _place = place;
            let params = Params::new(MEMORY_KIB, 1, 1, None).expect("the parameters are in range");
            let argon2 = Argon2::new_with_secret(vault.pepper(), Algorithm::Argon2id, Version::V0x13, params)
                .expect("the pepper is 32 bytes");
            work(&argon2)
        });
        done.await.map_err(|_| DeskError::Unavailable)
    }
}
