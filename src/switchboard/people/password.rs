//! Which passwords are good enough.

use std::collections::HashSet;

use contract::Text;
use zxcvbn::{Score, zxcvbn};

use crate::error::DeskError;

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
