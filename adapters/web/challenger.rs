//! A small computation in place of a picture puzzle: ALTCHA's proof of work, with nobody else asked.
//!
//! The library is used for its format, its signature and its check; time and chance come from the ports. So the expiry
//! stands in the signed `data` in milliseconds of our clock, not in the field that the library compares with its own.

use std::collections::BTreeMap;
use std::ops::Range;
use std::time::Duration;

use altcha::{Challenge, ChallengeParameters, HmacAlgorithm, Payload, SolveChallengeOptions, VerifySolutionOptions};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use contract::{Entropy, Moment};

use crate::settings::ChallengeKey;

/// How long a challenge may be solved and handed in.
pub(crate) const LIFE: Duration = Duration::from_mins(10);

/// The count that solves a challenge is drawn from this range, so that the unluckiest visitor computes three times as
/// long as the luckiest at most. A phone tries some hundred a second.
const COUNTS: Range<u32> = 128..384;

/// How much of the derived key a visitor is told, in hexadecimal digits. No second count begins with the same.
const TOLD: usize = 16;

/// What a visitor must compute, and how hard it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Level(pub(crate) u32);

/// The hardest level: sixteen times the lowest. A dormitory behind one address waits some seconds, and is never
/// refused.
pub(crate) const HARDEST: Level = Level(4);

/// Makes and checks challenges.
pub(crate) struct Challenger {
    key: ChallengeKey,
    cost: u32,
}

/// Why a solution was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unfit {
    /// Not ours, not solved, or solved for less than is asked.
    Wrong,
    /// Handed in too late.
    Expired,
}

impl Challenger {
    pub(crate) fn new(key: ChallengeKey, cost: u32) -> Self {
        Self { key, cost }
    }

    /// A new challenge, signed.
    pub(crate) fn make(&self, level: Level, entropy: &dyn Entropy, now: Moment) -> Result<Challenge, altcha::Error> {
        let data = BTreeMap::from([
            ("level".to_owned(), level.0.into()),
            ("until".to_owned(), now.after(LIFE).0.into()),
        ]);
        let parameters = ChallengeParameters {
            algorithm: "PBKDF2/SHA-256".to_owned(),
            cost: self.cost << level.0.min(HARDEST.0),
            data: Some(data),
            expires_at: None,
            key_length: 32,
            key_prefix: String::new(),
            key_signature: None,
            memory_cost: None,
            nonce: draw_hex(entropy),
            parallelism: None,
            salt: draw_hex(entropy),
        };
        let mut challenge = Challenge {
            parameters,
            signature: None,
        };
        // Every key begins with the empty prefix, so the first count tried is the one whose key comes back.
        let mut first = SolveChallengeOptions::new(&challenge);
        first.counter_start = draw_count(entropy);
        let answer = altcha::solve_challenge(first)?
            .map(|solution| solution.derived_key)
            .unwrap_or_default();
        challenge.parameters.key_prefix = answer.chars().take(TOLD).collect();
        altcha::sign_challenge(
            &HmacAlgorithm::Sha256,
            &mut challenge.parameters,
            None,
            &self.secret(),
            None,
        )
    }

    /// Checks a solution and gives the nonce by which it is used up.
    pub(crate) fn check<'a>(&self, proof: &'a Payload, least: Level, now: Moment) -> Result<&'a str, Unfit> {
        let parameters = &proof.challenge.parameters;
        let said = |name| {
            parameters
                .data
                .as_ref()
                .and_then(|data| data.get(name))
                .and_then(serde_json::Value::as_i64)
        };
        let (Some(level), Some(until)) = (said("level"), said("until")) else {
            return Err(Unfit::Wrong);
        };
        // The library looks at the signature before it computes, so a stranger cannot make it work for long.
        let answer = altcha::verify_solution(VerifySolutionOptions::new(
            &proof.challenge,
            &proof.solution,
            self.secret(),
        ));
        match answer {
            Ok(result) if result.verified => {}
            Ok(_) | Err(_) => return Err(Unfit::Wrong),
        }
        if now > Moment(until) {
            return Err(Unfit::Expired);
        }
        if level < i64::from(least.0) {
            return Err(Unfit::Wrong);
        }
        Ok(&parameters.nonce)
    }

    fn secret(&self) -> String {
        STANDARD_NO_PAD.encode(self.key.expose())
    }
}

fn draw_count(entropy: &dyn Entropy) -> u32 {
    let mut bytes = [0; 4];
    entropy.fill(&mut bytes);
    COUNTS.start + u32::from_be_bytes(bytes) % (COUNTS.end - COUNTS.start)
}

fn draw_hex(entropy: &dyn Entropy) -> String {
    let mut bytes = [0; 16];
    entropy.fill(&mut bytes);
    format!("{:032x}", u128::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nines;

    impl Entropy for Nines {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(9);
        }
    }

    fn solved(challenger: &Challenger, level: Level) -> Payload {
        let challenge = challenger.make(level, &Nines, Moment(0)).expect("a challenge");
        let solution = altcha::solve_challenge(SolveChallengeOptions::new(&challenge))
            .expect("no error")
            .expect("in time");
        Payload { challenge, solution }
    }

    #[test]
    fn a_solution_is_taken_for_its_level_and_its_time() {
        let challenger = Challenger::new(ChallengeKey::from([1; 32]), 2);
        let proof = solved(&challenger, Level(1));
        assert_eq!(
            challenger.check(&proof, Level(1), Moment(5)),
            Ok("09090909090909090909090909090909")
        );
        assert_eq!(challenger.check(&proof, Level(2), Moment(5)), Err(Unfit::Wrong));
        assert_eq!(
            challenger.check(&proof, Level(1), Moment(0).after(LIFE).after(LIFE)),
            Err(Unfit::Expired)
        );
    }

    #[test]
    fn nothing_of_it_can_be_bent() {
        let challenger = Challenger::new(ChallengeKey::from([1; 32]), 2);
        let good = solved(&challenger, Level(0));
        let mut later = good.clone();
        later
            .challenge
            .parameters
            .data
            .as_mut()
            .expect("data")
            .insert("until".to_owned(), i64::MAX.into());
        let mut unsigned = good.clone();
        unsigned.challenge.signature = None;
        let mut guessed = good.clone();
        guessed.solution.counter += 1;
        let mut endless = good.clone();
        endless.challenge.parameters.cost = u32::MAX;
        let stranger = solved(&Challenger::new(ChallengeKey::from([2; 32]), 2), Level(0));
        for bent in [later, unsigned, guessed, endless, stranger] {
            assert_eq!(
                challenger.check(&bent, Level(0), Moment(0)),
                Err(Unfit::Wrong),
                "{bent:?}"
            );
        }
    }
}
