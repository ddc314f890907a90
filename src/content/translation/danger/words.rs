//! The words of a danger rule, as one text.

use std::fmt;

/// What a rule looks for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct RuleWords {
    /// One of these,
    pub(crate) any: Vec<String>,
    /// or one of each of these groups,
    pub(crate) all: Vec<Vec<String>>,
    /// or one of these, which are known with a letter wrong,
    pub(crate) misspelt: Vec<String>,
    /// with nothing but these around them, where the rule is for whole messages,
    pub(crate) around: Vec<String>,
    /// but not inside these.
    pub(crate) unless: Vec<String>,
}

impl RuleWords {
    /// Reads lines such as `any: one | two`, or says what is wrong with them.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut words = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (name, list) = line.split_once(':').unwrap_or((line, ""));
            let list = split(list);
            if list.is_empty() {
                let shown: String = line.chars().take(40).collect();
                return Err(format!(
                    "after `{shown}` words are missing; a line reads `any: one | two`, or take it out"
                ));
            }
            match name.trim() {
                "any" => words.any.extend(list),
                "all" => words.all.push(list),
                "misspelt" => words.misspelt.extend(list),
                "around" => words.around.extend(list),
                "unless" => words.unless.extend(list),
                other => {
                    let shown: String = other.chars().take(40).collect();
                    return Err(format!(
                        "a line begins with `any:`, `all:`, `misspelt:`, `around:` or `unless:`, not with `{shown}`"
                    ));
                }
            }
        }
        Ok(words)
    }
}

/// Splits at `|`; a stroke that belongs to a word is written `\|`.
fn split(list: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut chars = list.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '|' => words.push(String::new()),
            '\\' if chars.next_if_eq(&'|').is_some() => words.last_mut().into_iter().for_each(|word| word.push('|')),
            c => words.last_mut().into_iter().for_each(|word| word.push(c)),
        }
    }
    let words = words.iter().map(|word| word.trim());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

impl fmt::Display for RuleWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists = [("any", &self.any)].into_iter();
        let lists = lists.chain(self.all.iter().map(|group| ("all", group)));
        let lists = lists.chain([
            ("misspelt", &self.misspelt),
            ("around", &self.around),
            ("unless", &self.unless),
        ]);
        for (at, (name, list)) in lists.filter(|(_, list)| !list.is_empty()).enumerate() {
            let between = if at == 0 { "" } else { "\n" };
            let words: Vec<String> = list.iter().map(|word| word.replace('|', "\\|")).collect();
            write!(f, "{between}{name}: {}", words.join(" | "))?;
        }
        Ok(())
    }
}
