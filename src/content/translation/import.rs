//! A translator's PO file, taken in.

mod entry;

use std::collections::BTreeSet;

use contract::{LOCALES, Locale};

use crate::translation::book::LocaleFiles;
use crate::translation::po::{self, Po};
use crate::translation::review::Reviewer;
use crate::translation::{Book, Day, Fault};

/// What is to be taken in, and by whom.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// What the file is called in faults.
    pub name: &'a str,
    /// The PO file.
    pub text: &'a str,
    /// The language, if it was named; else the file's header says it.
    pub locale: Option<Locale>,
    /// Who stands for the entries that need no more work; nobody, if they are taken in unreviewed.
    pub by: Option<&'a Reviewer>,
    /// Today.
    pub day: Day,
}

/// What an import makes of the files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportOutcome {
    /// The language.
    pub locale: Locale,
    /// The files that change, by path, with their new text.
    pub files: Vec<(String, String)>,
    /// What was taken in.
    pub taken: Taken,
    /// The line of each changed text in the PO file, by the file and line where it stands now.
    pub places: Vec<((String, usize), usize)>,
}

/// The keys of what was taken in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Taken {
    /// Texts with another wording than before.
    pub changed: Vec<String>,
    /// Texts that the language had not.
    pub added: Vec<String>,
    /// Texts that are reviewed now and were not.
    pub reviewed: Vec<String>,
    /// Texts that were changed, and made from a Korean that has changed since.
    pub stale: Vec<String>,
    /// Texts that were changed here too since the file was written; the file's wording stands now.
    pub outrun: Vec<String>,
}

impl Book {
    /// Takes a PO file in, or says everything that is wrong with it, with its line. Nothing is written: the caller gets
    /// the files that would change. A text that the translator left as it was stays as it is here, whatever has become
    /// of it since.
    pub fn import(&self, import: &Import<'_>) -> Result<ImportOutcome, Vec<Fault>> {
        let po = po::read(import.name, import.text)?;
        let locale = language_of(import, &po).map_err(|sentence| vec![fault(import, 1, sentence)])?;
        let Some(before) = self.locale_files(locale) else {
            let sentence = format!("there is no folder locales/{locale}; copy `en` to it and translate");
            return Err(vec![fault(import, 1, sentence)]);
        };
        let mut desk = Desk {
            book: self,
            locale,
            import,
            locale_files: before.clone(),
            taken: Taken::default(),
            touched: Vec::new(),
        };
        let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
        for entry in &po.entries {
            let taken = if seen.insert(&entry.key) {
                desk.take(entry)
            } else {
                Err(format!("`{}` stands in the file twice; keep one", entry.key))
            };
            faults.extend(taken.err().map(|sentence| fault(import, entry.line, sentence)));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        desk.locale_files.settle(before, import.by, import.day, true);
        let places = desk.touched.iter().filter_map(|(key, line)| {
            let text = desk.locale_files.text(key)?;
            Some(((text.file.to_owned(), text.line), *line))
        });
        Ok(ImportOutcome {
            locale,
            places: places.collect(),
            files: desk.locale_files.changes(before),
            taken: desk.taken,
        })
    }
}

/// A language while a file is taken into it.
struct Desk<'a> {
    book: &'a Book,
    locale: Locale,
    import: &'a Import<'a>,
    locale_files: LocaleFiles,
    taken: Taken,
    /// The keys whose wording was changed, with their lines in the PO file.
    touched: Vec<(String, usize)>,
}

fn language_of(import: &Import<'_>, po: &Po) -> Result<Locale, String> {
    let written = po.field("Language").unwrap_or_default();
    let read = Locale::parse(written);
    match (read, import.locale) {
        (Some(read), Some(named)) if read != named => Err(format!(
            "the file is in {read} and {named} was asked for; name the right one, or mend `Language` in the header"
        )),
        (Some(locale), _) => Ok(locale),
        (None, Some(named)) if written.is_empty() => Ok(named),
        (None, _) if written.is_empty() => {
            Err("the header names no `Language`; write one there, or name it with --lang".to_owned())
        }
        (None, _) => {
            let all: Vec<&str> = LOCALES.into_iter().map(Locale::tag).collect();
            Err(format!(
                "`{written}` is not a language of this server; there are {}",
                all.join(" ")
            ))
        }
    }
}

fn fault(import: &Import<'_>, line: usize, sentence: String) -> Fault {
    Fault {
        file: import.name.to_owned(),
        line,
        sentence,
    }
}
