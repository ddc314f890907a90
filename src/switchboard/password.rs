//! Secrets that people type: passwords, and the secret half of a return code.

use std::collections::HashSet;
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use contract::Text;
use zxcvbn::{Score, zxcvbn};

use crate::{DeskError, Switchboard};

/// Argon2id as OWASP's Application Security Verification Standard 5 (appendix C) asks: 46 MiB, one pass, one lane.
const MEMORY_KIB: u32 = 47_104;

/// How long somebody waits for a free place to hash in before they are turned away.
const QUEUE: Duration = Duration::from_secs(5);

/// The shortest password.
const SHORTEST: usize = 12;

/// Different characters that it needs.
const FEWEST: usize = 5;

/// The longest, so that hashing a novel is nobody's pastime.
const LONGEST: usize = 256;

/// How well a password must hold, from 0 to 4: 3 is more than a hundred million guesses for somebody who knows how
/// people choose.
const STRENGTH: Score = Score::Three;

/// What is said when it does not.
const GUESSED: &str = "this password is among the first that somebody would try; choose another";

/// Korean words that people choose, typed with the keyboard left in English: nothing else would know them.
const TYPED_KOREAN: [&str; 8] = [
    "qlalfqjsgh",
    "dkssudgktpdy",
    "dkssud",
    "tkfkdgo",
    "tkfkdgody",
    "tkdekatk",
    "tkdeka",
    "goalf",
];

/// Refuses a password that is too short, too long, or soon guessed: a common one, a repeated or a counted one, one made
/// of the name. No rule about kinds of characters: they make passwords worse.
pub(crate) fn acceptable(password: &Text, name: &str) -> Result<(), DeskError> {
    let plain = password.expose();
    let length = plain.chars().count();
    if length < SHORTEST {
        return Err(DeskError::Weak(
            "the password needs at least 12 characters; a few words are easier to keep than signs",
        ));
    }
    if length > LONGEST {
        return Err(DeskError::Weak("the password may have at most 256 characters"));
    }
    let name = name.to_lowercase();
    let mut own: Vec<&str> = name.split_whitespace().collect();
    own.extend([name.as_str(), "haemil", "counselor", "counsellor", "해밀", "상담"]);
    own.extend(TYPED_KOREAN);
    let few = plain.chars().collect::<HashSet<_>>().len() < FEWEST;
    if few || plain.to_lowercase().contains(&name) || zxcvbn(plain, &own).score() < STRENGTH {
        return Err(DeskError::Weak(GUESSED));
    }
    Ok(())
}

impl Switchboard {
    /// Hashes a secret with a fresh salt and the server's pepper.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_what_everybody_chooses() {
        for (password, fine) in [
            ("short", false),
            ("PasswordPassword", false),
            ("my name is minji, hi", false),
            ("letmeinletmein", false),
            ("111111111111", false),
            ("Counselor123", false),
            ("123456789012345", false),
            ("qwertyuiopasdf", false),
            ("abcdefghijklmn", false),
            ("iloveyou1234", false),
            ("haemilhaemil1", false),
            ("qlalfqjsgh123", false),
            ("dkssudgktpdy1", false),
            ("가나다라가나다라가나다라", false),
            ("seven blue herons at noon", true),
            ("해가 뜨면 산에 올라갈 거예요", true),
        ] {
            assert_eq!(acceptable(&Text::from(password), "Minji").is_ok(), fine, "{password}");
        }
    }
}
