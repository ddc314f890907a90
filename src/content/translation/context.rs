//! What a translator is told of a text beside its wording.

/// What is known of a text outside the files of `locales/`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Context {
    /// Who uses it. Nobody, where it is empty.
    pub uses: Vec<Usage>,
    /// What is set into it, by placeholder, with an example: `position`, `3`.
    pub values: Vec<(String, String)>,
    /// The text as it is said with those examples, by language: `ko`, `지금 3번째로 기다리고 있어요.`
    pub examples: Vec<(String, String)>,
    /// Whether the language does without it, such as what a line is for that does not speak it.
    pub unneeded: bool,
    /// How long it may be, a sentence a limit.
    pub limits: Vec<String>,
}

/// One use of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Usage {
    /// By whom and how: `flow visa, node f6-fee: said`.
    pub by: String,
    /// Where it is written, as `flows/visa.yaml:57`.
    pub place: Option<String>,
}
