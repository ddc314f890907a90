//! Everything that `haemil check` looks at.

use std::sync::Arc;

use contract::{ChannelSheet, Moment};
use conversation::Fault;
use language::Detector;

use crate::load::load;
use crate::proof::{Proof, prove};
use crate::survey::Survey;
use crate::translation::Book;

/// Loads the files, checks what they hold, and looks at where their texts stand. With a day, what has run out is a
/// fault.
pub fn examine(
    files: &[(String, String)],
    channels: &[ChannelSheet],
    today: Option<Moment>,
    detector: &Arc<Detector>,
) -> Result<(Proof, Survey), Vec<Fault>> {
    let script = load(files, detector.clone())?;
    let book = Book::open(files).map_err(Fault::in_locales)?;
    let proof = prove(&script, channels, today);
    // Whoever mends faults runs this again and again, and wants them soon.
    let detector = Some(&**detector).filter(|_| proof.faults.is_empty());
    let survey = Survey::of(&script, &book, channels, detector);
    Ok((proof, survey))
}
