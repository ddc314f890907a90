//! `haemil locales`: the texts, out to translators and in again.
//!
//! What a file is and what an import changes, `content` knows; here files are read and written.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use clap::Subcommand;
use content::Reviewer;
use contract::{LOCALES, Locale};
use conversation::Fault;

use crate::compose::messengers::CHANNELS;
use crate::intake::Source;
use crate::texts::{opened, say, today, told};

/// What can be done with the texts.
#[derive(Debug, Subcommand)]
pub enum Work {
    /// Writes a language as a PO file for a translator's program: texts, danger words, what people type, what lines are
    /// for.
    Export {
        /// The language, such as vi; without it, every language, into the folder of `--output`.
        #[arg(long, required_unless_present = "output")]
        lang: Option<String>,
        /// The file to write, or the folder; without it, standard output.
        #[arg(long, short)]
        output: Option<PathBuf>,
    },
    /// Takes a PO file into the folder that `HAEMIL_CONTENT__DIR` names: all of it or, where anything is wrong,
    /// nothing.
    Import {
        /// The file.
        file: PathBuf,
        /// The language, if the file does not say it.
        #[arg(long)]
        lang: Option<String>,
        /// The pseudonym of a person who has read every entry that is not marked as needing work, and stands for it.
        #[arg(long)]
        reviewer: Option<String>,
        /// Says what would change, and writes nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Writes down what texts were made from, after they were edited by hand. Without keys: those of which nothing is
    /// noted.
    Note {
        /// The language; all of them, if it is left out.
        #[arg(long)]
        lang: Option<String>,
        /// Texts that were made anew from the Korean of today, such as `greeting` or `danger/stalking`.
        #[arg(requires = "lang")]
        keys: Vec<String>,
        /// The pseudonym of a person who has read these texts as they are now, and stands for them.
        #[arg(long, requires = "keys")]
        reviewer: Option<String>,
    },
    /// Writes the flows and texts that the program holds into a new folder, for `HAEMIL_CONTENT__DIR`.
    Unpack {
        /// The folder; it must not exist yet, or be empty.
        folder: PathBuf,
    },
}

/// Does it. Returns whether it was done.
pub fn locales(content: Option<&Path>, work: Work) -> anyhow::Result<bool> {
    match work {
        Work::Export { lang, output } => {
            let locale = lang.as_deref().map(known).transpose()?;
            export(content, locale, output.as_deref())
        }
        Work::Import {
            file,
            lang,
            reviewer,
            dry_run,
        } => {
            let source = Source {
                file: &file,
                locale: lang.as_deref().map(known).transpose()?,
                reviewer: reviewer.as_deref().map(pseudonym).transpose()?,
                dry_run,
            };
            crate::intake::take(own(content)?, &source)
        }
        Work::Note { lang, keys, reviewer } => {
            let locale = lang.as_deref().map(known).transpose()?;
            let reviewer = reviewer.as_deref().map(pseudonym).transpose()?;
            note(own(content)?, locale, &keys, reviewer.as_ref())
        }
        Work::Unpack { folder } => {
            let count = crate::files::unpack(&folder)?;
            say(&[format!(
                "{count} files in {}; set HAEMIL_CONTENT__DIR to it, and the server reads them in place of its own",
                folder.display()
            )])?;
            Ok(true)
        }
    }
}

fn export(content: Option<&Path>, locale: Option<Locale>, output: Option<&Path>) -> anyhow::Result<bool> {
    // Not to standard output, where the file may go.
    let refused = |faults: Vec<Fault>| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the flows and texts have faults:\n{}", lines.join("\n"))
    };
    let (files, book) = opened(content).map_err(refused)?;
    let script = content::load(&files, Arc::default()).map_err(refused)?;
    for at in LOCALES
        .into_iter()
        .filter(|at| locale.is_none_or(|wanted| wanted == *at))
    {
        let text = content::export(&script, &book, &CHANNELS, at);
        match output {
            Some(folder) if locale.is_none() => crate::files::whole(&folder.join(format!("{at}.po")), &text)?,
            Some(file) => crate::files::whole(file, &text)?,
            None => std::io::stdout().lock().write_all(text.as_bytes())?,
        }
    }
    Ok(true)
}

fn note(folder: &Path, locale: Option<Locale>, keys: &[String], by: Option<&Reviewer>) -> anyhow::Result<bool> {
    let Some((_, book)) = told(opened(Some(folder)))? else {
        return Ok(false);
    };
    let day = today()?;
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for locale in LOCALES
        .into_iter()
        .filter(|at| locale.is_none_or(|wanted| wanted == *at))
    {
        match book.note(locale, keys, by, day) {
            Ok(changed) => files.extend(changed),
            Err(more) => faults.extend(more),
        }
    }
    let done = if faults.is_empty() {
        Ok(())
    } else {
        Err(Fault::in_locales(faults))
    };
    if told(done)?.is_none() {
        return Ok(false);
    }
    crate::files::into(folder, &files)?;
    let names: Vec<String> = files.into_iter().map(|(path, _)| path).collect();
    say(&[if names.is_empty() {
        "nothing is to be noted".to_owned()
    } else {
        format!("noted in {}", names.join(", "))
    }])?;
    Ok(true)
}

/// The folder to write into.
fn own(content: Option<&Path>) -> anyhow::Result<&Path> {
    content.context(
        "the texts inside the program cannot be changed: `haemil locales unpack DIR` writes them into a folder; \
         then set HAEMIL_CONTENT__DIR to it and do this again",
    )
}

fn known(tag: &str) -> anyhow::Result<Locale> {
    Locale::parse(tag).with_context(|| {
        let all: Vec<&str> = LOCALES.into_iter().map(Locale::tag).collect();
        format!("`{tag}` is not a language of this server; there are {}", all.join(" "))
    })
}

fn pseudonym(name: &str) -> anyhow::Result<Reviewer> {
    Reviewer::parse(name)
        .with_context(|| format!("`{name}` is no pseudonym: letters, digits, `-`, `_`, `.`, at most 40"))
}
