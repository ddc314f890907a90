//! Conditions and values in CEL, over the answers of a conversation.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock};

use cel::{Context, Env, Program, Value};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::answer::Answer;
use crate::day::Day;
use crate::definition::SlotKind;
use crate::placed::{Name, Place};

/// An expression over `answers`, `today`, `chance` and `days_until(..)`, compiled when the flow is read.
#[derive(Debug)]
pub(crate) struct Condition {
    source: Name,
    program: Result<Program, String>,
}

/// What an expression may look at.
pub(crate) struct Scope<'a> {
    pub(crate) answers: &'a BTreeMap<String, Answer>,
    pub(crate) today: Day,
    pub(crate) seed: u64,
}

static STANDARD: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

impl Condition {
    pub(crate) fn place(&self) -> Place {
        self.source.place
    }

    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// The program, or why there is none.
    pub(crate) fn program(&self) -> Result<&Program, &str> {
        self.program.as_ref().map_err(String::as_str)
    }

    /// Whether it holds; nothing when it cannot be told, as with an answer that was not given.
    pub(crate) fn holds(&self, scope: &Scope<'_>) -> Option<bool> {
        match self.evaluate(scope)? {
            Value::Bool(holds) => Some(holds),
            _ => None,
        }
    }

    /// Its value as an answer of a kind; for a choice the words are the option's value, whose label the caller knows.
    pub(crate) fn answer(&self, scope: &Scope<'_>, kind: SlotKind) -> Option<Answer> {
        match (kind, self.evaluate(scope)?) {
            (SlotKind::Text, Value::String(words)) => Some(Answer::Text(words.to_string())),
            (SlotKind::Email, Value::String(words)) => Some(Answer::Email(words.to_string())),
            (SlotKind::Phone, Value::String(words)) => Some(Answer::Phone(words.to_string())),
            (SlotKind::Date, Value::String(words)) => Day::parse(&words).map(Answer::Date),
            (SlotKind::Choice, Value::String(words)) => Some(Answer::Choice {
                value: words.to_string(),
                label: String::new(),
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

    fn evaluate(&self, scope: &Scope<'_>) -> Option<Value> {
        let program = self.program.as_ref().ok()?;
        let mut context = Context::with_env(Arc::clone(&STANDARD));
        let answers: HashMap<String, Value> = scope
            .answers
            .iter()
            .map(|(slot, answer)| (slot.clone(), value(answer)))
            .collect();
        context.add_variable_from_value("answers", answers);
        context.add_variable_from_value("today", scope.today.to_string());
        context.add_variable_from_value("chance", i64::try_from(scope.seed % 100).unwrap_or(0));
        let today = scope.today;
        context
            .add_function("days_until", move |day: Arc<String>| {
                Day::parse(&day)
                    .map(|day| day.days_since(today))
                    .ok_or_else(|| cel::ExecutionError::function_error("days_until", "not a day"))
            })
            .ok()?;
        program.execute(&context).ok()
    }
}

fn value(answer: &Answer) -> Value {
    match answer {
        Answer::Text(words) | Answer::Email(words) | Answer::Phone(words) => words.as_str().into(),
        Answer::Number(number) => Value::Float(*number),
        Answer::Date(day) => day.to_string().into(),
        Answer::YesNo(yes) => (*yes).into(),
        Answer::Choice { value, .. } => value.as_str().into(),
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = Name::deserialize(deserializer)?;
        let program = Program::compile(&source).map_err(|errors| {
            errors
                .errors
                .first()
                .map_or_else(String::new, |error| format!("column {}: {}", error.pos.1, error.msg))
        });
        Ok(Self { source, program })
    }
}

impl JsonSchema for Condition {
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "An expression in CEL over answers.<slot>, today, chance and days_until(answers.<slot>)."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluate(source: &str) -> Option<Value> {
        let condition: Condition = serde_saphyr::from_str(&format!("'{source}'")).expect("an expression");
        let answers = BTreeMap::from([
            ("age".to_owned(), Answer::Number(17.0)),
            ("name".to_owned(), Answer::Text("Minh".to_owned())),
            (
                "expiry".to_owned(),
                Answer::Date(Day::new(2026, 12, 31).expect("a day")),
            ),
            ("agreed".to_owned(), Answer::YesNo(true)),
        ]);
        let today = Day::new(2026, 11, 16).expect("a day");
        condition.evaluate(&Scope {
            answers: &answers,
            today,
            seed: 342,
        })
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
        ] {
            assert_eq!(evaluate(source), Some(Value::Bool(want)), "{source}");
        }
    }

    #[test]
    fn what_cannot_be_told_is_nothing() {
        for source in ["answers.phone == \"1\"", "days_until(answers.name) < 3", "1 / 0 == 1"] {
            assert_eq!(evaluate(source), None, "{source}");
        }
    }
}
