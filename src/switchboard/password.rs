//! Secrets that people type: passwords, and the secret half of a return code.

use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use contract::Text;

use crate::{DeskError, Switchboard};

/// Argon2id as OWASP's Application Security Verification Standard 5 (appendix C) asks: 46 MiB, one pass, one lane.
const MEMORY_KIB: u32 = 47_104;

/// How long somebody waits for a free place to hash in before they are turned away.
const QUEUE: Duration = Duration::from_secs(5);

/// The shortest password.
const SHORTEST: usize = 12;

/// The longest, so that hashing a novel is nobody's pastime.
const LONGEST: usize = 256;

/// What people choose when twelve characters are asked for; compared without case.
const COMMON: [&str; 12] = [
    "123456789012",
    "1234567890123",
    "12345678901234",
    "password1234",
    "passwordpassword",
    "qwertyuiop12",
    "qwerty123456",
    "iloveyou1234",
    "adminadmin12",
    "administrator",
    "counselor123",
    "aaaaaaaaaaaa",
];

/// Refuses a password that is too short, too long or too common. No rule about kinds of characters: they make passwords worse.
pub(crate) fn acceptable(password: &Text, name: &str) -> Result<(), DeskError> {
    let plain = password.expose();
    let length = plain.chars().count();
    let lowered = plain.to_lowercase();
    if length < SHORTEST {
        Err(DeskError::Weak(
            "the password needs at least 12 characters; a few words are easier to keep than signs",
        ))
    } else if length > LONGEST {
        Err(DeskError::Weak("the password may have at most 256 characters"))
    } else if COMMON.contains(&lowered.as_str()) || lowered.contains(&name.to_lowercase()) {
        Err(DeskError::Weak(
            "this password is among the first that somebody would try; choose another",
        ))
    } else {
        Ok(())
    }
}

impl Switchboard {
    /// Hashes a secret with a fresh salt and the house's pepper.
    pub(crate) async fn hash(&self, secret: &Text) -> Result<String, DeskError> {
        let mut salt = [0; 16];
        self.entropy.fill(&mut salt);
        let secret = secret.clone();
        self.hashing(move |argon2| {
            let hash: PasswordHash = argon2
                .hash_password_with_salt(secret.expose().as_bytes(), &salt)
                .expect("the parameters are in range");
            hash.to_string()
        })
        .await
    }

    /// Whether a secret fits a hash. Without a hash it works as long and then says no, so that time tells nobody whether
    /// there is one.
    pub(crate) async fn fits(&self, secret: &Text, hash: Option<&str>) -> Result<bool, DeskError> {
        let Some(hash) = hash.map(str::to_owned) else {
            self.hash(secret).await?;
            return Ok(false);
        };
        let secret = secret.clone();
        self.hashing(move |argon2| {
            PasswordHash::new(&hash).is_ok_and(|hash| argon2.verify_password(secret.expose().as_bytes(), &hash).is_ok())
        })
        .await
    }

    async fn hashing<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Argon2<'_>) -> T + Send + 'static,
    ) -> Result<T, DeskError> {
        let place = tokio::time::timeout(QUEUE, self.hashing.clone().acquire_owned()).await;
        let place = place
            .map_err(|_| DeskError::Locked(QUEUE))?
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_what_everybody_chooses() {
        for (password, fine) in [
            ("short", false),
            ("PasswordPassword", false),
            ("my name is minji, hi", false),
            ("seven blue herons at noon", true),
            ("해가 뜨면 산에 올라갈 거예요", true),
        ] {
            assert_eq!(acceptable(&Text::from(password), "Minji").is_ok(), fine, "{password}");
        }
    }
}
