//! The Fluent files of a language.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use contract::{Locale, PhraseKey};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{CallArguments, Entry as Node, Expression, InlineExpression, Pattern, PatternElement};

use crate::fault::line_of;
use crate::{Directory, Fault};

use super::meta::{self, Meta};
use super::{format, functions};

/// One language, read.
pub(super) struct LanguageTexts {
    pub(super) meta: Meta,
    pub(super) bundle: FluentBundle<FluentResource>,
    pub(super) entries: HashMap<PhraseKey, Entry>,
    pub(super) terms: BTreeSet<String>,
}

/// One phrase as it stands in a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) placeholders: BTreeSet<String>,
    pub(super) references: BTreeSet<Reference>,
    /// What is said where nothing is set in: said once, and the same each time after.
    pub(super) said: OnceLock<Plain>,
}

/// A phrase into which nothing is set, as it is said.
#[derive(Clone, Debug)]
pub(super) struct Plain {
    pub(super) text: Arc<str>,
    /// The same without any isolate, if it has one.
    pub(super) label: Option<Arc<str>>,
}

impl Entry {
    /// Whether nothing is set into it, neither by itself nor by another phrase that it names.
    pub(super) fn is_plain(&self) -> bool {
        let named = |reference: &Reference| matches!(reference, Reference::Message(_));
        self.placeholders.is_empty() && !self.references.iter().any(named)
    }
}

/// Something that a phrase leans on.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Reference {
    Message(String),
    Term(String),
    Function(String),
    /// A line of the directory, by its id.
    Line(String),
}

/// A language while its files are read.
#[derive(Default)]
pub(super) struct ParsedFile {
    meta: Option<Result<Meta, Vec<Fault>>>,
    resources: Vec<FluentResource>,
    entries: HashMap<PhraseKey, Entry>,
    terms: BTreeSet<String>,
}

/// What is set into a wording, the text that stands after `=` in a Fluent file; or why it is no wording.
pub fn placeholders(wording: &str) -> Result<BTreeSet<String>, String> {
    let text = format!("x = {wording}\n");
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
        let first = errors.first().map(ToString::to_string);
        first.unwrap_or_else(|| "this is no text that Fluent reads".to_owned())
    })?;
    let mut entry = Entry::default();
    for node in &resource.body {
        if let Node::Message(message) = node
            && let Some(value) = &message.value
        {
            entry.pattern(value);
        }
    }
    Ok(entry.placeholders)
}

/// The language and file name of a path such as `vi/visa.ftl`.
pub(super) fn locale_and_name(path: &str) -> Option<(Locale, &str)> {
    let (folder, name) = path.split_once('/')?;
    let is_ours = name == "meta.toml" || name.strip_suffix(".ftl").is_some_and(|stem| !stem.contains('/'));
    Locale::parse(folder)
        .filter(|locale| locale.tag() == folder && is_ours)
        .map(|locale| (locale, name))
}

impl ParsedFile {
    pub(super) fn meta(&mut self, locale: Locale, text: &str) {
        self.meta = Some(meta::read(locale, &format!("locales/{locale}/meta.toml"), text));
    }

    pub(super) fn phrases(&mut self, locale: Locale, name: &str, text: &str) -> Vec<Fault> {
        let file = format!("locales/{locale}/{name}");
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                return errors
                    .iter()
                    .map(|error| Fault::new(&file, line_of(text, error.pos.start), error.to_string()))
                    .collect();
            }
        };
        let mut faults = Vec::new();
        let line = |name: &str| line_of(resource.source(), offset(resource.source(), name));
        for node in resource.entries() {
            match node {
                Node::Message(message) => {
                    let mut entry = Entry {
                        file: file.clone(),
                        line: line(message.id.name),
                        ..Entry::default()
                    };
                    let Some(value) = &message.value else {
                        faults.push(Fault::new(
                            &file,
                            entry.line,
                            format!("`{}` has no text; attributes are not used here", message.id.name),
                        ));
                        continue;
                    };
                    entry.pattern(value);
                    if let Some(first) = self.entries.get(&PhraseKey::from(message.id.name.to_owned())) {
                        let sentence = format!(
                            "`{}` stands already in {}:{}; keep one",
                            message.id.name, first.file, first.line
                        );
                        faults.push(Fault::new(&file, entry.line, sentence));
                    }
                    self.entries.insert(PhraseKey::from(message.id.name.to_owned()), entry);
                }
                Node::Term(term) => {
                    self.terms.insert(term.id.name.to_owned());
                }
                Node::Comment(_) | Node::GroupComment(_) | Node::ResourceComment(_) | Node::Junk { .. } => {}
            }
        }
        self.resources.push(resource);
        faults
    }

    /// Puts the bundle together.
    pub(super) fn finish(self, locale: Locale, directory: &Directory) -> Result<LanguageTexts, Vec<Fault>> {
        let file = format!("locales/{locale}/meta.toml");
        let fault = |sentence: String| vec![Fault::new(&file, 1, sentence)];
        let Some(meta) = self.meta else {
            return Err(fault(
                "the file is missing; every language of the table has one".to_owned(),
            ));
        };
        let meta = meta?;
        let identifier = locale
            .tag()
            .parse()
            .map_err(|error| fault(format!("`{locale}` is no language tag: {error}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_formatter(Some(format::number(locale)));
        functions::add(&mut bundle, directory).map_err(|error| fault(error.to_string()))?;
        for resource in self.resources {
            // Keys that stand twice were told when their files were read.
            bundle.add_resource_overriding(resource);
        }
        Ok(LanguageTexts {
            meta,
            bundle,
            entries: self.entries,
            terms: self.terms,
        })
    }
}

impl Entry {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.placeholders.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(Reference::Message(id.name.to_owned()));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(Reference::Term(id.name.to_owned()));
                self.arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.references.insert(Reference::Function(id.name.to_owned()));
                if let ("LINE", [InlineExpression::StringLiteral { value }]) =
                    (id.name, arguments.positional.as_slice())
                {
                    self.references.insert(Reference::Line((*value).to_owned()));
                }
                self.arguments(Some(arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument);
        }
    }
}

/// Where a part of a text begins in it.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(whole.as_ptr().addr())
}
