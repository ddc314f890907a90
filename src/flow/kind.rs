//! What kind of value an expression has, told before it runs. CEL itself finds an unknown name or a mixed comparison only
//! when it meets one, in the middle of somebody's conversation.

use std::collections::BTreeMap;

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, SelectExpr, operators as op};

use crate::definition::{Slot, SlotKind};
use crate::placed::Placed;

/// The kind of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Text,
    Number,
    Truth,
    Texts,
    Numbers,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Truth => "yes or no",
            Self::Texts => "a list of texts",
            Self::Numbers => "a list of numbers",
        }
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
    pub(crate) slots: &'a BTreeMap<String, Placed<Slot>>,
    /// The labels of options by slot and value, of all flows.
    pub(crate) labels: &'a BTreeMap<(String, String), String>,
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
            LiteralValue::Double(_) | LiteralValue::Int(_) => Ok(Kind::Number),
            LiteralValue::UInt(_) | LiteralValue::Bytes(_) | LiteralValue::Null => {
                Err("no answer is null, bytes or an unsigned number; write a text, a number, true or false".to_owned())
            }
        }
    }

    fn name(name: &str) -> Result<Kind, String> {
        match name {
            "today" => Ok(Kind::Text),
            "chance" => Ok(Kind::Number),
            "answers" => Err("`answers` is no value by itself; write answers.<slot>".to_owned()),
            _ => Err(format!(
                "`{name}` is unknown; conditions know answers.<slot>, today and chance"
            )),
        }
    }

    /// `answers.x` and `has(answers.x)`.
    fn answer(&self, select: &SelectExpr) -> Result<Kind, String> {
        if !matches!(&select.operand.expr, Expr::Ident(name) if name == "answers") {
            return Err(format!("`.{}` is unknown; only answers have fields", select.field));
        }
        let slot = self.slots.get(&select.field).ok_or_else(|| {
            format!(
                "the answer `{}` is not declared; add it under `answers:` or mend the name",
                select.field
            )
        })?;
        Ok(if select.test { Kind::Truth } else { Kind::of(slot.kind) })
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
                Kind::Text | Kind::Number => Ok(Kind::Truth),
                other => Err(format!("{} has no order; compare it with ==", other.word())),
            },
            (op::IN, [a, b]) => self.within(a, b),
            (op::ADD | op::SUBSTRACT | op::MULTIPLY | op::DIVIDE, [a, b]) => {
                self.expect(a, Kind::Number)?;
                self.expect(b, Kind::Number)
            }
            (op::NEGATE, [a]) => self.expect(a, Kind::Number),
            (op::CONDITIONAL, [test, a, b]) => {
                self.expect(test, Kind::Truth)?;
                self.same(a, b)
            }
            ("days_until", [day]) => self.expect(day, Kind::Text).map(|_| Kind::Number),
            ("size", [text]) => self.expect(text, Kind::Text).map(|_| Kind::Number),
            ("contains" | "startsWith" | "endsWith", [text, part]) => {
                self.expect(text, Kind::Text)?;
                self.expect(part, Kind::Text).map(|_| Kind::Truth)
            }
            (name, _) => Err(format!(
                "`{name}` is unknown here; there are days_until(), size(), contains(), startsWith(), endsWith() and has()"
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
        if a == b {
            Ok(a)
        } else {
            Err(format!("{} is compared with {}", a.word(), b.word()))
        }
    }

    fn within(&self, item: &IdedExpr, list: &IdedExpr) -> Result<Kind, String> {
        if let Expr::List(list) = &list.expr {
            for element in &list.elements {
                self.option(item, element)?;
            }
        }
        match (self.kind(item)?, self.kind(list)?) {
            (Kind::Text, Kind::Texts) | (Kind::Number, Kind::Numbers) => Ok(Kind::Truth),
            (item, list) => Err(format!("{} cannot be in {}", item.word(), list.word())),
        }
    }

    fn list(&self, elements: &[IdedExpr]) -> Result<Kind, String> {
        let first = elements
            .first()
            .ok_or("an empty list holds nothing; name what it should hold")?;
        let kind = match self.kind(first)? {
            Kind::Text => Kind::Texts,
            Kind::Number => Kind::Numbers,
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
            .get(&select.field)
            .is_some_and(|slot| slot.kind == SlotKind::Choice);
        let value = value.inner();
        if choice && !self.labels.contains_key(&(select.field.clone(), value.to_owned())) {
            return Err(format!(
                "no option puts `{value}` into `{}`; mend the value",
                select.field
            ));
        }
        Ok(())
    }
}
