//! Conditions and values in CEL, over the answers of a conversation.

#[cfg(test)]
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

use cel::common::ast::IdedExpr;
use cel::common::types::{CelBool, CelDouble, CelInt, CelString, STRING_TYPE};
use cel::common::value::CowVal;
use cel::context::VariableResolver;
use cel::{Context, Env, Value};
#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::answer::Answer;
use crate::day::Day;
use crate::lexicon::Lexicon;
use crate::look::{Lookup, take_out};
use crate::placed::{Name, Position};
use crate::read;
use crate::slot::SlotKind;
use crate::words::NormalisedText;

/// An expression over `answers`, `today` and `chance`, compiled when the flow is read.
#[derive(Debug)]
pub(crate) struct Condition {
    source: Name,
    program: Result<Compiled, String>,
    words: Vec<Name>,
}

#[derive(Debug)]
struct Compiled {
    /// The expression as it was written, from which its kind is proved.
    written: IdedExpr,
    /// The expression that is run: a number stands in place of each thing that it looks at.
    run: IdedExpr,
    looks: Vec<Lookup>,
}

/// What an expression may look at.
pub(crate) struct Scope<'a> {
    pub(crate) answers: &'a BTreeMap<Arc<str>, Answer>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) today: Day,
    pub(crate) seed: u64,
    /// The words of the first answer in which words were looked for. They are kept because the cases of a `branch`
    /// mostly look in the same answer.
    pub(crate) read: OnceLock<(Arc<str>, NormalisedText)>,
}

/// The standard library, and `upper` and `lower` for every script. It is built once: that takes longer than a whole
/// step.
static LIBRARY: LazyLock<Arc<Env>> = LazyLock::new(|| {
    let mut env = Env::stdlib();
    env.add_overload("upper", "upper_string", vec![STRING_TYPE], |args| {
        Ok(changed(&args, str::to_uppercase))
    })
    .expect("a name that the standard library has not");
    env.add_overload("lower", "lower_string", vec![STRING_TYPE], |args| {
        Ok(changed(&args, str::to_lowercase))
    })
    .expect("a name that the standard library has not");
    Arc::new(env)
});

fn changed<'b, 'v>(args: &[CowVal<'b, 'v>], change: fn(&str) -> String) -> CowVal<'b, 'v> {
    let text = args
        .first()
        .and_then(|text| text.downcast_ref::<CelString<'_>>())
        .map_or("", CelString::inner);
    CowVal::owned(CelString::from(change(text)))
}

impl Condition {
    pub(crate) fn place(&self) -> Position {
        self.source.place
    }

    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// The expression as it was written, or why there is none.
    pub(crate) fn written(&self) -> Result<&IdedExpr, &str> {
        match &self.program {
            Ok(compiled) => Ok(&compiled.written),
            Err(message) => Err(message),
        }
    }

    /// The lists of words that it looks for.
    pub(crate) fn words(&self) -> &[Name] {
        &self.words
    }

    /// Whether it holds; nothing when it cannot be told, as with an answer that was not given.
    pub(crate) fn holds(&self, scope: &Scope<'_>) -> Option<bool> {
        self.evaluate(scope, |value| Some(*value.downcast_ref::<CelBool>()?.inner()))
    }

    /// Its value as an answer of a kind. A choice comes without its label, which the caller finds by the value.
    pub(crate) fn answer(&self, scope: &Scope<'_>, kind: SlotKind) -> Option<Answer> {
        let value = self.evaluate(scope, |value| Value::try_from(value.as_ref()).ok())?;
        match (kind, value) {
            (SlotKind::Text, Value::String(words)) => Some(Answer::Text(words.to_string())),
            (SlotKind::Email, Value::String(words)) => Some(Answer::Email(words.to_string())),
            (SlotKind::Phone, Value::String(words)) => Some(Answer::Phone(words.to_string())),
            (SlotKind::Date, Value::String(words)) => Day::parse(&words).map(Answer::Date),
            (SlotKind::Choice, Value::String(words)) => Some(Answer::Choice {
                value: words.as_str().into(),
                label: "".into(),
            }),
            (SlotKind::Number, Value::Float(number)) if number.is_finite() => Some(Answer::Number(number)),
            #[expect(
                clippy::cast_precision_loss,
                reason = "nobody's answer has more than 2^53 of anything"
            )]
            (SlotKind::Number, Value::Int(number)) => Some(Answer::Number(number as f64)),
            (SlotKind::YesNo, Value::Bool(yes)) => Some(Answer::YesNo(yes)),
            _ => None,
        }
    }

    fn evaluate<T>(&self, scope: &Scope<'_>, read: impl FnOnce(&CowVal<'_, '_>) -> Option<T>) -> Option<T> {
        let compiled = self.program.as_ref().ok()?;
        let seen = Seen {
            looks: &compiled.looks,
            scope,
        };
        let mut context = Context::with_env(Arc::clone(&LIBRARY));
        context.set_variable_resolver(&seen);
        let value = Value::resolve_val(&compiled.run, &context).ok()?;
        read(&value)
    }
}

/// What an expression sees, by number.
struct Seen<'a> {
    looks: &'a [Lookup],
    scope: &'a Scope<'a>,
}

impl VariableResolver for Seen<'_> {
    fn resolve<'b>(&'b self, number: &str) -> Option<CowVal<'b, 'b>> {
        let scope = self.scope;
        match self.looks.get(number.parse::<usize>().ok()?)? {
            Lookup::Answer(slot) => scope.answers.get(slot).map(value),
            Lookup::Given(slot) => Some(CowVal::owned(CelBool::from(scope.answers.contains_key(slot)))),
            Lookup::DaysUntil(slot) => match scope.answers.get(slot)? {
                Answer::Date(day) => Some(CowVal::owned(CelInt::from(day.days_since(scope.today)))),
                _ => None,
            },
            Lookup::AnyWord { slot, words } => {
                let text = scope.answers.get(slot)?.words()?;
                let (first, read) = scope.read.get_or_init(|| (Arc::clone(slot), NormalisedText::of(text)));
                let held = if first == slot {
                    scope.lexicon.holds(words, read)
                } else {
                    scope.lexicon.holds(words, &NormalisedText::of(text))
                };
                Some(CowVal::owned(CelBool::from(held)))
            }
            Lookup::NumberBetween { slot, least, most } => {
                let number = read::number(scope.answers.get(slot)?.words()?);
                let between = number.is_some_and(|number| (*least..=*most).contains(&number));
                Some(CowVal::owned(CelBool::from(between)))
            }
            Lookup::Today => Some(CowVal::owned(CelString::from(scope.today.to_string()))),
            Lookup::Chance => {
                let chance = i64::try_from(scope.seed % 100).unwrap_or(0);
                Some(CowVal::owned(CelInt::from(chance)))
            }
        }
    }
}

fn value(answer: &Answer) -> CowVal<'_, '_> {
    match answer {
        Answer::Text(words) | Answer::Email(words) | Answer::Phone(words) => {
            CowVal::owned(CelString::from(words.as_str()))
        }
        Answer::Number(number) => CowVal::owned(CelDouble::from(*number)),
        Answer::Date(day) => CowVal::owned(CelString::from(day.to_string())),
        Answer::YesNo(yes) => CowVal::owned(CelBool::from(*yes)),
        Answer::Choice { value, .. } => CowVal::owned(CelString::from(&**value)),
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = Name::deserialize(deserializer)?;
        let program = match LIBRARY.compile(&source) {
            Ok(program) => {
                let written = program.expression().clone();
                let mut run = written.clone();
                let looks = take_out(&mut run);
                Ok(Compiled { written, run, looks })
            }
            Err(errors) => Err(errors
                .errors
                .first()
                .map_or_else(String::new, |error| format!("column {}: {}", error.pos.1, error.msg))),
        };
        let looks = program.as_ref().map_or(&[][..], |compiled| &compiled.looks);
        let words = looks.iter().filter_map(|look| match look {
            Lookup::AnyWord { words, .. } => Some(Name {
                inner: Arc::clone(words),
                place: source.place,
            }),
            _ => None,
        });
        Ok(Self {
            words: words.collect(),
            source,
            program,
        })
    }
}

#[cfg(test)]
impl JsonSchema for Condition {
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "An expression in CEL over answers.<slot>, today and chance, with days_until(answers.<slot>), has_any_word(answers.<slot>, \"phrase-key\"), has_number_between(answers.<slot>, 1, 4), upper(..) and lower(..)."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluate(source: &str) -> Option<Value> {
        let condition: Condition = serde_saphyr::from_str(&format!("'{source}'")).expect("an expression");
        let text = |words: &str| Answer::Text(words.to_owned());
        let answers = [
            ("age", Answer::Number(17.0)),
            ("name", text("Minh")),
            ("words", text("Tôi muốn gia hạn, còn 3 ngày")),
            ("expiry", Answer::Date(Day::new(2026, 12, 31).expect("a day"))),
            ("agreed", Answer::YesNo(true)),
        ];
        let answers = answers.map(|(slot, answer)| (Arc::from(slot), answer)).into();
        let today = Day::new(2026, 11, 16).expect("a day");
        let scope = Scope {
            answers: &answers,
            lexicon: &Lexicon::new([("extend-words", "visa | gia hạn")]),
            today,
            seed: 342,
            read: OnceLock::new(),
        };
        condition.evaluate(&scope, |value| Value::try_from(value.as_ref()).ok())
    }

    #[test]
    fn expressions_see_answers_the_day_and_chance() {
        for (source, want) in [
            ("answers.age < 18", true),
            ("answers.age == 17", true),
            ("answers.age in [16, 17]", true),
            ("answers.age in [16.0, 17.0]", true),
            ("answers.age + 1.0 == 18", true),
            ("2.0 * answers.age - 1.0 > 32.5", true),
            ("-answers.age < -16", true),
            ("answers.expiry > today", true),
            ("days_until(answers.expiry) == 45", true),
            ("days_until(answers.expiry) / 2 < answers.age", false),
            ("answers.agreed && !has(answers.phone)", true),
            ("answers.name.startsWith(\"Mi\") && size(answers.name) == 4", true),
            ("chance == 42", true),
            ("(answers.agreed ? 1 : 2.0) < 1.5", true),
            ("has_any_word(answers.words, \"extend-words\")", true),
            ("has_any_word(answers.name, \"extend-words\")", false),
            (
                "has_any_word(answers.name, \"extend-words\") || has_any_word(answers.words, \"extend-words\")",
                true,
            ),
            ("has_number_between(answers.words, 1, 4)", true),
            ("has_number_between(answers.words, -4, 2.5)", false),
            ("has_number_between(answers.name, 1, 4)", false),
            ("upper(answers.name) == \"MINH\" && lower(\"Ё\") == \"ё\"", true),
        ] {
            assert_eq!(evaluate(source), Some(Value::Bool(want)), "{source}");
        }
    }

    #[test]
    fn what_cannot_be_told_is_nothing() {
        for source in [
            "answers.phone == \"1\"",
            "days_until(answers.name) < 3",
            "has_any_word(answers.phone, \"extend-words\")",
            "1 / 0 == 1",
        ] {
            assert_eq!(evaluate(source), None, "{source}");
        }
    }
}
