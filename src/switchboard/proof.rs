//! What is proved of the content before it is served, and what has run out since.

use contract::{LOCALES, Locale, Moment, Phrase, PhraseKey};
use flow::CheckContext;

use crate::content::{Content, Fault, fault, in_flows, in_locales};
use crate::phrases;

/// What `check` found.
#[derive(Clone, PartialEq, Debug)]
pub struct Proof {
    /// What must be mended before anything is served.
    pub faults: Vec<Fault>,
    /// How much of the flows their own tests reach.
    pub coverage: flow::Coverage,
    /// How much was proved.
    pub measure: Measure,
}

/// How much a proof looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measure {
    /// Flows.
    pub flows: usize,
    /// Their nodes.
    pub nodes: usize,
    /// The ways from node to node.
    pub edges: usize,
    /// The paths from question to question, and the interrupts at every question.
    pub paths: u64,
}

impl Content {
    /// Proves the content: every rule of the flows, every phrase in every locale, the flows' own tests in every language.
    /// `beside` are the phrases that others say by themselves: the page, the desk. With a day, what has run out is a fault.
    pub fn prove(&self, beside: &[PhraseKey], today: Option<Moment>) -> Proof {
        let checked = self.check_flows(None);
        let mut faults = in_flows(checked.faults);
        let wanted = self.wanted(beside);
        faults.extend(in_locales(self.catalogue.faults(wanted.iter())));
        faults.extend(in_locales(self.directory.faults(&self.catalogue)));
        faults.extend(today.map(|now| self.run_out(now)).unwrap_or_default());
        let lexicons = self
            .lexicons
            .iter()
            .map(|(at, lexicon)| (at.tag().to_owned(), lexicon.clone()))
            .collect();
        let rehearsal = self.flows.rehearse(&lexicons);
        faults.extend(in_flows(rehearsal.faults));
        faults.sort();
        faults.dedup();
        Proof {
            faults,
            coverage: rehearsal.coverage,
            measure: Measure {
                flows: checked.flows,
                nodes: checked.nodes,
                edges: checked.edges,
                paths: checked.paths,
            },
        }
    }

    /// A flow as a Mermaid diagram, with its words in a language; nothing if there is no such flow.
    pub fn draw(&self, flow: &str, locale: Locale) -> Option<String> {
        let say = |key: &str| {
            let phrase = Phrase::plain(PhraseKey::from(key.to_owned()));
            self.catalogue.label(locale, &phrase).text.expose().to_owned()
        };
        self.flows.mermaid(flow, &say)
    }

    /// The flows, to be held against others.
    pub fn flows(&self) -> &flow::Flows {
        &self.flows
    }

    /// What a channel finds wrong with the texts that it says by itself, in every language, at the place where they stand. It is
    /// given a language's way to say a phrase, and names the phrase.
    pub fn faults_on(
        &self,
        channel: &str,
        find: impl Fn(&dyn Fn(&Phrase) -> String) -> Vec<(PhraseKey, String)>,
    ) -> Vec<Fault> {
        let mut faults = Vec::new();
        for locale in LOCALES {
            let say = |phrase: &Phrase| self.catalogue.render(locale, phrase).text.expose().to_owned();
            for (key, sentence) in find(&say) {
                // One that is taken from another language is found there.
                let Some((file, line)) = self.catalogue.place(locale, &key) else {
                    continue;
                };
                let sentence = format!("`{}` in {locale} does not fit on {channel}: {sentence}", key.as_str());
                faults.push(fault(file, line as u64, &sentence));
            }
        }
        faults
    }

    /// What has run out by then: facts past their day, numbers that nobody has called for half a year. The server goes on
    /// with it, and says so.
    pub fn run_out(&self, now: Moment) -> Vec<Fault> {
        let lasting = in_flows(self.check_flows(None).faults);
        let mut faults = in_flows(self.check_flows(Some(now)).faults);
        faults.retain(|fault| !lasting.contains(fault));
        faults.extend(self.directory.stale(now).into_iter().map(|line| {
            let sentence = format!(
                "the line `{}` was verified on {}, more than 180 days ago; call it, then write the new date",
                line.id, line.verified_on
            );
            fault("locales/hotlines.toml", 0, &sentence)
        }));
        let known = self.directory.holidays_until();
        if self.directory.holidays_end_before(now) {
            let sentence =
                format!("the public holidays are known until {known}; add the next year's, ad hoc ones included");
            faults.push(fault("locales/holidays.toml", 0, &sentence));
        }
        faults
    }

    fn check_flows(&self, today: Option<Moment>) -> flow::Checked {
        let phrase = |key: &str| {
            self.catalogue
                .raw(Locale::KO, &PhraseKey::from(key.to_owned()))
                .is_some()
        };
        let card = |id: &str| self.directory.cards().any(|card| card == id);
        let service = |id: &str| self.directory.lines().any(|line| line.id == id);
        self.flows.check(&CheckContext {
            phrase: &phrase,
            card: &card,
            service: &service,
            today: today.map(|now| flow::Day::in_korea(now.0)),
        })
    }

    /// Every phrase that somebody may be shown.
    fn wanted(&self, beside: &[PhraseKey]) -> Vec<PhraseKey> {
        let mut wanted: Vec<PhraseKey> = self.flows.phrases().into_iter().map(|used| used.key.into()).collect();
        wanted.extend(beside.iter().chain(phrases::ALL).cloned());
        wanted.extend(self.directory.cards().map(phrases::above_card));
        wanted.sort();
        wanted.dedup();
        wanted
    }
}
