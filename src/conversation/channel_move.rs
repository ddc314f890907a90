//! From a messenger to the page: a plain address and a number to type there, once, within ten minutes.
//!
//! Never a link that holds a secret: the robots that fetch previews would use it up, and it would stand in the chat.

use std::time::Duration;

use contract::{Argument, Body, Phrase, Text};

use crate::choices::MOVE;
use crate::exchange::Exchange;
use crate::{ReturnCode, ReturnCodeKind, phrases};

/// How long the number works.
const LASTS: Duration = Duration::from_mins(10);

/// Its digits. They are guessed against the server alone, which lets few guesses through.
pub const DIGITS: usize = 8;

impl Exchange<'_> {
    /// Whether a message asks for it.
    pub(crate) fn wants_to_move(&self, body: &Body) -> bool {
        match body {
            Body::Choice { value, .. } => value == MOVE,
            Body::Text(text) => {
                let lexicon = self.decision.script.lexicon(self.decision.locale());
                lexicon.means(phrases::WORD_MOVE.as_str(), text.expose())
            }
            _ => false,
        }
    }

    /// Says where and with which number.
    pub(crate) fn show_the_way(&mut self, body: &Body) {
        if let Body::Text(text) = body {
            self.decision.heard(text.clone(), None);
        } else {
            let label = Phrase::plain(phrases::MOVE_LABEL);
            let text = self
                .decision
                .script
                .catalogue
                .label(self.decision.locale(), &label)
                .text;
            self.decision.heard(text, Some(label));
        }
        let Some(address) = self.decision.script.messengers.address.clone() else {
            self.decision.announce(&phrases::MOVE_OFF);
            return;
        };
        let number = number(self.world.seed);
        let (first, second) = number.split_at(DIGITS / 2);
        let arguments = [
            ("address", Argument::Text(Text::from(address))),
            ("code", Argument::Text(Text::from(format!("{first} {second}")))),
        ];
        self.decision.say(Phrase {
            key: phrases::MOVE_HOW,
            arguments: arguments.map(|(name, value)| (name.to_owned(), value)).into(),
        });
        self.decision.return_code(ReturnCode {
            kind: ReturnCodeKind::Move,
            locator: Text::from(number),
            hash: None,
            conversation: self.decision.id,
            until: self.decision.at.after(LASTS),
        });
    }
}

/// Eight digits out of the message's own chance. The finisher of `SplitMix64` keeps the number apart from whatever else
/// that chance decides.
fn number(seed: u64) -> String {
    let mut word = seed ^ 0x6D6F_7669_6E67_2121;
    word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    format!("{:08}", (word ^ (word >> 31)) % 100_000_000)
}
