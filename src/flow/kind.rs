//! What kind of value an expression has, told before it runs. CEL itself finds an unknown name or a mixed comparison
//! only when it meets one, in the middle of somebody's conversation.

use std::collections::BTreeMap;
use std::sync::Arc;

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, SelectExpr, operators as op};

use crate::look::{is_answers, number_of, slot_of, text_of};
use crate::placed::Placed;
use crate::slot::{Slot, SlotKind, Slots};

/// The kind of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Text,
    /// A number with a fraction, as every answer is.
    Number,
    /// A number without one, as `chance` and `18` are. CEL compares the two but does not add them.
    Whole,
    Truth,
    Texts,
    Numbers,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Whole => "a whole number",
            Self::Truth => "yes or no",
            Self::Texts => "a list of texts",
            Self::Numbers => "a list of numbers",
        }
    }

    /// Whether a value of this kind may stand where the other is needed, or be compared with it.
    pub(crate) fn is_like(self, other: Self) -> bool {
        let number = |kind| matches!(kind, Self::Number | Self::Whole);
        self == other || (number(self) && number(other))
    }

    pub(crate) fn of(slot: SlotKind) -> Self {
        match slot {
            SlotKind::Text | SlotKind::Date | SlotKind::Email | SlotKind::Phone | SlotKind::Choice => Self::Text,
            SlotKind::Number => Self::Number,
            SlotKind::YesNo => Self::Truth,
        }
    }
}

/// What is known about the answers.
pub(crate) struct Known<'a> {
    /// The slots that the flow declares.
    pub(crate) slots: &'a BTreeMap<Arc<str>, Placed<Slot>>,
    /// The slots of all flows, whose options a condition may name.
    pub(crate) all: &'a Slots,
}

impl Known<'_> {
    /// The kind of an expression, or what is wrong with it.
    pub(crate) fn kind(&self, expr: &IdedExpr) -> Result<Kind, String> {
        match &expr.expr {
            Expr::Literal(literal) => Self::literal(literal),
            Expr::Ident(name) => Self::name(name),
            Expr::Select(select) => self.answer(select),
            Expr::Call(call) => self.call(call),
            Expr::List(list) => self.list(&list.elements),
            Expr::Comprehension(_) | Expr::Map(_) | Expr::Struct(_) | Expr::Unspecified => Err(
                "this is more than a flow needs; compare answers with ==, <, in, and combine them with && || !"
                    .to_owned(),
            ),
        }
    }

    fn literal(literal: &LiteralValue) -> Result<Kind, String> {
        match literal {
            LiteralValue::Boolean(_) => Ok(Kind::Truth),
            LiteralValue::String(_) => Ok(Kind::Text),
            LiteralValue::Double(_) => Ok(Kind::Number),
            LiteralValue::Int(_) => Ok(Kind::Whole),
            LiteralValue::UInt(_) | LiteralValue::Bytes(_) | LiteralValue::Null => {
                Err("no answer is null, bytes or an unsigned number; write a text, a number, true or false".to_owned())
            }
        }
    }

    fn name(name: &str) -> Result<Kind, String> {
        match name {
            "today" => Ok(Kind::Text),
            "chance" => Ok(Kind::Whole),
            "answers" => Err("`answers` is no value by itself; write answers.<slot>".to_owned()),
            _ => Err(format!(
                "`{name}` is unknown; conditions know answers.<slot>, today and chance"
            )),
        }
    }

    /// `answers.x` and `has(answers.x)`.
    fn answer(&self, select: &SelectExpr) -> Result<Kind, String> {
        if !is_answers(&select.operand) {
            return Err(format!("`.{}` is unknown; only answers have fields", select.field));
        }
        let kind = self.slot(&select.field)?;
        Ok(if select.test { Kind::Truth } else { Kind::of(kind) })
    }

    fn slot(&self, slot: &str) -> Result<SlotKind, String> {
        self.slots
            .get(slot)
            .map(|slot| slot.kind)
            .ok_or_else(|| format!("the answer `{slot}` is not declared; add it under `answers:` or mend the name"))
    }

    /// Whether an expression is an answer of the kind that a function reads.
    fn answer_of(&self, expr: &IdedExpr, wanted: SlotKind, function: &str) -> Result<(), String> {
        let slot = slot_of(expr).ok_or_else(|| format!("{function}() reads an answer; write answers.<slot>"))?;
        let kind = self.slot(slot)?;
        if kind == wanted {
            return Ok(());
        }
        let (wanted, kind) = (wanted.word(), kind.word());
        Err(format!(
            "{function}() reads an answer of type {wanted}, and `{slot}` is of type {kind}"
        ))
    }

    fn call(&self, call: &CallExpr) -> Result<Kind, String> {
        let operands: Vec<&IdedExpr> = call.target.as_deref().into_iter().chain(&call.args).collect();
        match (call.func_name.as_str(), &operands[..]) {
            (op::LOGICAL_AND | op::LOGICAL_OR, [a, b]) => {
                self.expect(a, Kind::Truth)?;
                self.expect(b, Kind::Truth)
            }
            (op::LOGICAL_NOT, [a]) => self.expect(a, Kind::Truth),
            (op::EQUALS | op::NOT_EQUALS, [a, b]) => {
                self.same(a, b)?;
                self.option(a, b)?;
                self.option(b, a)?;
                Ok(Kind::Truth)
            }
            (op::LESS | op::LESS_EQUALS | op::GREATER | op::GREATER_EQUALS, [a, b]) => match self.same(a, b)? {
                Kind::Text | Kind::Number | Kind::Whole => Ok(Kind::Truth),
                other => Err(format!("{} has no order; compare it with ==", other.word())),
            },
            (op::IN, [a, b]) => self.within(a, b),
            (op::ADD | op::SUBSTRACT | op::MULTIPLY | op::DIVIDE, [a, b]) => self.reckon(a, b),
            (op::NEGATE, [a]) => self.number(a),
            (op::CONDITIONAL, [test, a, b]) => {
                self.expect(test, Kind::Truth)?;
                self.same(a, b)
            }
            ("days_until", [day]) => self.answer_of(day, SlotKind::Date, "days_until").map(|()| Kind::Whole),
            ("has_any_word", [text, words]) => {
                self.answer_of(text, SlotKind::Text, "has_any_word")?;
                match text_of(words) {
                    Some(_) => Ok(Kind::Truth),
                    None => Err("has_any_word() looks for the words of a phrase; write its key in quotes".to_owned()),
                }
            }
            ("has_number_between", [text, least, most]) => {
                self.answer_of(text, SlotKind::Text, "has_number_between")?;
                match (number_of(least), number_of(most)) {
                    (Some(least), Some(most)) if least <= most => Ok(Kind::Truth),
                    _ => Err("has_number_between() wants two numbers, the smaller first".to_owned()),
                }
            }
            ("upper" | "lower", [text]) => self.expect(text, Kind::Text),
            ("size", [text]) => self.expect(text, Kind::Text).map(|_| Kind::Whole),
            ("contains" | "startsWith" | "endsWith", [text, part]) => {
                self.expect(text, Kind::Text)?;
                self.expect(part, Kind::Text).map(|_| Kind::Truth)
            }
            (name, _) => Err(format!(
                "`{name}` is unknown here; there are has(), has_any_word(), has_number_between(), days_until(), size(), upper(), lower(), contains(), startsWith() and endsWith()"
            )),
        }
    }

    fn expect(&self, expr: &IdedExpr, wanted: Kind) -> Result<Kind, String> {
        let kind = self.kind(expr)?;
        if kind == wanted {
            Ok(kind)
        } else {
            Err(format!("{} stands where {} is needed", kind.word(), wanted.word()))
        }
    }

    fn same(&self, a: &IdedExpr, b: &IdedExpr) -> Result<Kind, String> {
        let (a, b) = (self.kind(a)?, self.kind(b)?);
        if a.is_like(b) {
            Ok(a)
        } else {
            Err(format!("{} is compared with {}", a.word(), b.word()))
        }
    }

    fn number(&self, expr: &IdedExpr) -> Result<Kind, String> {
        match self.kind(expr)? {
            kind @ (Kind::Number | Kind::Whole) => Ok(kind),
            other => Err(format!("{} stands where a number is needed", other.word())),
        }
    }

    fn reckon(&self, a: &IdedExpr, b: &IdedExpr) -> Result<Kind, String> {
        let (a, b) = (self.number(a)?, self.number(b)?);
        if a == b {
            Ok(a)
        } else {
            Err("a whole number and an answer do not add up; write 1.0 for 1".to_owned())
        }
    }

    fn within(&self, item: &IdedExpr, list: &IdedExpr) -> Result<Kind, String> {
        if let Expr::List(list) = &list.expr {
            for element in &list.elements {
                self.option(item, element)?;
            }
        }
        match (self.kind(item)?, self.kind(list)?) {
            (Kind::Text, Kind::Texts) | (Kind::Number | Kind::Whole, Kind::Numbers) => Ok(Kind::Truth),
            (item, list) => Err(format!("{} cannot be in {}", item.word(), list.word())),
        }
    }

    fn list(&self, elements: &[IdedExpr]) -> Result<Kind, String> {
        let first = elements
            .first()
            .ok_or("an empty list holds nothing; name what it should hold")?;
        let kind = match self.kind(first)? {
            Kind::Text => Kind::Texts,
            Kind::Number | Kind::Whole => Kind::Numbers,
            other => {
                return Err(format!(
                    "a list of {} says nothing; write the condition out",
                    other.word()
                ));
            }
        };
        for element in elements {
            self.same(first, element)?;
        }
        Ok(kind)
    }

    /// A choice is only ever one of its options, so a comparison with anything else is a slip of the pen.
    fn option(&self, answer: &IdedExpr, literal: &IdedExpr) -> Result<(), String> {
        let (Expr::Select(select), Expr::Literal(LiteralValue::String(value))) = (&answer.expr, &literal.expr) else {
            return Ok(());
        };
        let choice = self
            .slots
            .get(&*select.field)
            .is_some_and(|slot| slot.kind == SlotKind::Choice);
        let value = value.inner();
        if choice && self.all.label(&select.field, value).is_none() {
            return Err(format!(
                "no option puts `{value}` into `{}`; mend the value",
                select.field
            ));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::placed::Position;

    fn kind(source: &str) -> Result<Kind, String> {
        let kinds = [
            ("age", SlotKind::Number),
            ("name", SlotKind::Text),
            ("expiry", SlotKind::Date),
            ("agreed", SlotKind::YesNo),
            ("status", SlotKind::Choice),
        ];
        let slots = kinds
            .map(|(name, kind)| {
                let slot = Slot {
                    kind,
                    drop_on: None,
                    identifies: false,
                };
                (
                    Arc::from(name),
                    Placed {
                        inner: slot,
                        place: Position::default(),
                    },
                )
            })
            .into();
        let all = Slots {
            labels: [("status".into(), [("f6".into(), "which-f6".into())].into())].into(),
            ..Slots::default()
        };
        let program = cel::Program::compile(source).expect("an expression");
        Known {
            slots: &slots,
            all: &all,
        }
        .kind(program.expression())
    }

    #[test]
    fn conditions_that_can_be_told_have_a_kind() {
        for (source, want) in [
            ("answers.age < 18", Kind::Truth),
            ("answers.age + 1.0", Kind::Number),
            ("chance / 2", Kind::Whole),
            ("answers.expiry > today && days_until(answers.expiry) < 30", Kind::Truth),
            ("answers.agreed || !has(answers.name)", Kind::Truth),
            ("answers.status in [\"f6\"]", Kind::Truth),
            ("answers.agreed ? \"a\" : answers.name", Kind::Text),
            ("size(answers.name) in [1, 2.5]", Kind::Truth),
            ("has_any_word(answers.name, \"names\")", Kind::Truth),
            ("has_number_between(answers.name, -1, 2.5)", Kind::Truth),
            ("upper(answers.name)", Kind::Text),
        ] {
            assert_eq!(kind(source), Ok(want), "{source}");
        }
    }

    #[test]
    fn conditions_that_would_fail_are_told() {
        let told: Vec<String> = [
            "answers.surname == \"Nguyen\"",
            "has(answers.surname)",
            "answer.name == \"Minh\"",
            "answers == 1",
            "answers.agreed == \"yes\"",
            "answers.agreed < true",
            "answers.age + 1 > 3.0",
            "answers.name && true",
            "answers.status == \"f5\"",
            "answers.age in []",
            "answers.name.matches(\"M.*\")",
            "[1, 2].exists(n, n == 1)",
            "answers.name == null",
            "days_until(today) < 3",
            "days_until(answers.name) < 3",
            "has_any_word(answers.age, \"names\")",
            "has_any_word(answers.name, answers.name)",
            "has_number_between(answers.name, 4, 1)",
            "upper(answers.age)",
        ]
        .into_iter()
        .map(|source| format!("{source}: {}", kind(source).expect_err(source)))
        .collect();
        insta::assert_snapshot!(told.join("\n"), @r#"
        answers.surname == "Nguyen": the answer `surname` is not declared; add it under `answers:` or mend the name
        has(answers.surname): the answer `surname` is not declared; add it under `answers:` or mend the name
        answer.name == "Minh": `.name` is unknown; only answers have fields
        answers == 1: `answers` is no value by itself; write answers.<slot>
        answers.agreed == "yes": yes or no is compared with a text
        answers.agreed < true: yes or no has no order; compare it with ==
        answers.age + 1 > 3.0: a whole number and an answer do not add up; write 1.0 for 1
        answers.name && true: a text stands where yes or no is needed
        answers.status == "f5": no option puts `f5` into `status`; mend the value
        answers.age in []: an empty list holds nothing; name what it should hold
        answers.name.matches("M.*"): `matches` is unknown here; there are has(), has_any_word(), has_number_between(), days_until(), size(), upper(), lower(), contains(), startsWith() and endsWith()
        [1, 2].exists(n, n == 1): this is more than a flow needs; compare answers with ==, <, in, and combine them with && || !
        answers.name == null: no answer is null, bytes or an unsigned number; write a text, a number, true or false
        days_until(today) < 3: days_until() reads an answer; write answers.<slot>
        days_until(answers.name) < 3: days_until() reads an answer of type date, and `name` is of type text
        has_any_word(answers.age, "names"): has_any_word() reads an answer of type text, and `age` is of type number
        has_any_word(answers.name, answers.name): has_any_word() looks for the words of a phrase; write its key in quotes
        has_number_between(answers.name, 4, 1): has_number_between() wants two numbers, the smaller first
        upper(answers.age): a number stands where a text is needed
        "#);
    }
}
