//! Which languages are spoken on a line.

use contract::Locale;

/// Which languages a line speaks.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Languages {
    /// These, by language and without script.
    Of(Vec<String>),
    /// Any, through an interpreter.
    Interpreted,
}

impl Languages {
    /// Whether somebody speaks this language there.
    pub(super) fn speak(&self, locale: Locale) -> bool {
        match self {
            Self::Of(languages) => languages.iter().any(|language| language == locale.language()),
            Self::Interpreted => true,
        }
    }
}
