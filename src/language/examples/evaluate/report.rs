//! The figures.

use std::collections::BTreeMap;
use std::fmt;

use language::Detection;

use crate::item::{Item, label};

/// A message, and what was answered.
pub(crate) struct Answered<'a> {
    pub(crate) item: &'a Item,
    /// The label, and how sure it is.
    pub(crate) answer: (&'static str, f64),
    /// The two likeliest.
    top: Vec<&'static str>,
}

impl<'a> Answered<'a> {
    pub(crate) fn new((item, detection): (&'a Item, &Detection)) -> Self {
        let mut top: Vec<&str> = detection.candidates.iter().map(|one| label(one.tag)).collect();
        top.dedup();
        top.truncate(2);
        Self {
            item,
            answer: (label(detection.tag), detection.confidence),
            top,
        }
    }

    pub(crate) fn right(&self) -> bool {
        self.accepts(self.answer.0)
    }

    fn accepts(&self, label: &str) -> bool {
        self.item.accepted.iter().any(|right| right == label)
    }
}

/// Sources of which nothing, or next to nothing, stands in the training files.
const UNSEEN: [&str; 3] = ["remmina-po", "udhr", "tico19-cmu"];

/// What is told of a file.
pub(crate) struct Report {
    shares: Vec<(String, Share)>,
    macro_f1: f64,
    top2: Share,
    /// Mean distance of confidence from truth, and the tenths that it is taken over.
    calibration: (f64, Vec<(f64, Share)>),
    /// The part of the messages that can be decided so that 99 of 100 are right, and from which confidence on.
    decides: (f64, f64),
    confusions: Vec<(usize, String)>,
}

#[derive(Clone, Copy, Default)]
struct Share {
    part: u32,
    all: u32,
}

impl Share {
    fn count(&mut self, yes: bool) {
        self.part += u32::from(yes);
        self.all += 1;
    }

    fn percent(self) -> f64 {
        100.0 * f64::from(self.part) / f64::from(self.all.max(1))
    }
}

impl Report {
    pub(crate) fn of(answered: &[Answered<'_>]) -> Self {
        let mut shares: BTreeMap<String, Share> = BTreeMap::new();
        let mut confusions: BTreeMap<String, usize> = BTreeMap::new();
        let mut top2 = Share::default();
        for one in answered {
            let item = one.item;
            let unseen = UNSEEN
                .contains(&item.source.as_str())
                .then(|| "unseen sources".to_owned());
            let keys = [
                "all".to_owned(),
                format!("band {}", item.band),
                format!("label {}", item.label),
            ];
            for key in keys.into_iter().chain(unseen) {
                shares.entry(key).or_default().count(one.right());
            }
            top2.count(one.right() || one.top.iter().any(|label| one.accepts(label)));
            if !one.right() {
                *confusions
                    .entry(format!("{} as {}", item.accepted.join("/"), one.answer.0))
                    .or_default() += 1;
            }
        }
        let mut confusions: Vec<(usize, String)> = confusions.into_iter().map(|(pair, count)| (count, pair)).collect();
        confusions.sort_by(|one, other| other.cmp(one));
        Self {
            shares: shares.into_iter().collect(),
            macro_f1: macro_f1(answered),
            top2,
            calibration: calibration(answered),
            decides: decides(answered),
            confusions,
        }
    }
}

/// The mean over the labels of the harmonic mean of precision and recall, in percent.
fn macro_f1(answered: &[Answered<'_>]) -> f64 {
    let mut labels: Vec<&str> = answered.iter().map(|one| one.item.label.as_str()).collect();
    labels.sort_unstable();
    labels.dedup();
    let one = |label: &&str| {
        let count = |of: &dyn Fn(&Answered<'_>) -> bool| {
            f64::from(u32::try_from(answered.iter().filter(|one| of(one)).count()).unwrap_or(u32::MAX))
        };
        let both = count(&|one| one.item.label == *label && one.right());
        let either = count(&|one| one.item.label == *label) + count(&|one| one.answer.0 == *label);
        if either > 0.0 { 200.0 * both / either } else { 0.0 }
    };
    labels.iter().map(one).sum::<f64>() / f64::from(u32::try_from(labels.len().max(1)).unwrap_or(u32::MAX))
}

/// By tenths of confidence: how sure it was on average, and how often it was right.
fn calibration(answered: &[Answered<'_>]) -> (f64, Vec<(f64, Share)>) {
    let mut tenths = [(0.0, Share::default()); 10];
    for one in answered {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 9")]
        let tenth = ((one.answer.1 * 10.0) as usize).min(9);
        tenths[tenth].0 += one.answer.1;
        tenths[tenth].1.count(one.right());
    }
    let all: u32 = tenths.iter().map(|(_, share)| share.all).sum();
    let told: Vec<(f64, Share)> = tenths
        .into_iter()
        .filter(|(_, share)| share.all > 0)
        .map(|(sum, share)| (100.0 * sum / f64::from(share.all), share))
        .collect();
    let far = |(sure, share): &(f64, Share)| (sure - share.percent()).abs() * f64::from(share.all) / f64::from(all);
    (told.iter().map(far).sum(), told)
}

/// How many of the surest can be taken so that 99 of 100 of them are right.
fn decides(answered: &[Answered<'_>]) -> (f64, f64) {
    let mut sure: Vec<(f64, bool)> = answered.iter().map(|one| (one.answer.1, one.right())).collect();
    sure.sort_by(|one, other| other.0.total_cmp(&one.0));
    let (mut share, mut best) = (Share::default(), (0, 1.0));
    for (confidence, right) in &sure {
        share.count(*right);
        if share.percent() >= 99.0 {
            best = (share.all, *confidence);
        }
    }
    (100.0 * f64::from(best.0) / f64::from(share.all.max(1)), best.1)
}

/// As many pairs of labels as are told.
const PAIRS: usize = 16;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (key, share) in &self.shares {
            writeln!(f, "  {key:24} {:6.2} % of {}", share.percent(), share.all)?;
        }
        writeln!(f, "  macro-F1       {:6.2}", self.macro_f1)?;
        writeln!(f, "  top-2          {:6.2} %", self.top2.percent())?;
        let (part, from) = self.decides;
        writeln!(
            f,
            "  decides        {part:6.2} % at 99 % precision, from a confidence of {from:.3} on"
        )?;
        let (error, tenths) = &self.calibration;
        write!(f, "  calibration    {error:6.2} points off on average; sure/right")?;
        for (sure, share) in tenths {
            write!(f, " {sure:.0}/{:.0} ({})", share.percent(), share.all)?;
        }
        write!(f, "\n  confusions     ")?;
        for (count, pair) in self.confusions.iter().take(PAIRS) {
            write!(f, "{pair} {count}, ")?;
        }
        writeln!(f)
    }
}
