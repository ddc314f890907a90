//! What an expression looks at is taken out of it when the flow is read. A step then hands CEL values by number:
//! neither answers nor functions are looked up by name while somebody waits.

use std::sync::Arc;

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, operators as op};

/// One thing that an expression looks at.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Lookup {
    /// `answers.slot`
    Answer(Arc<str>),
    /// `has(answers.slot)`
    Given(Arc<str>),
    /// `days_until(answers.slot)`
    DaysUntil(Arc<str>),
    /// `has_any_word(answers.slot, "phrase-key")`: whether the answer holds one of the words that the locale lists
    /// there.
    AnyWord { slot: Arc<str>, words: Arc<str> },
    /// `has_number_between(answers.slot, 1, 4)`: whether the only number in the answer lies there, both ends included.
    NumberBetween { slot: Arc<str>, least: f64, most: f64 },
    /// `today`
    Today,
    /// `chance`
    Chance,
}

/// The slot that an expression names, if it is `answers.slot`.
pub(crate) fn slot_of(expr: &IdedExpr) -> Option<&str> {
    match &expr.expr {
        Expr::Select(select) if !select.test && is_answers(&select.operand) => Some(&select.field),
        _ => None,
    }
}

pub(crate) fn is_answers(expr: &IdedExpr) -> bool {
    matches!(&expr.expr, Expr::Ident(name) if name == "answers")
}

/// The number that an expression is written as.
pub(crate) fn number_of(expr: &IdedExpr) -> Option<f64> {
    match &expr.expr {
        Expr::Literal(LiteralValue::Double(number)) => Some(*number.inner()),
        #[expect(clippy::cast_precision_loss, reason = "nobody writes a bound beyond 2^53")]
        Expr::Literal(LiteralValue::Int(number)) => Some(*number.inner() as f64),
        Expr::Call(call) if call.func_name == op::NEGATE => Some(-number_of(call.args.first()?)?),
        _ => None,
    }
}

/// The text that an expression is written as.
pub(crate) fn text_of(expr: &IdedExpr) -> Option<&str> {
    match &expr.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

/// Puts a number in place of each thing that an expression looks at, and returns those things in the order of their
/// numbers.
pub(crate) fn take_out(expr: &mut IdedExpr) -> Vec<Lookup> {
    let mut looks = Vec::new();
    take(expr, &mut looks);
    looks
}

fn take(expr: &mut IdedExpr, looks: &mut Vec<Lookup>) {
    if let Some(look) = look(expr) {
        let place = looks.iter().position(|known| *known == look).unwrap_or_else(|| {
            looks.push(look);
            looks.len() - 1
        });
        expr.expr = Expr::Ident(place.to_string());
        return;
    }
    match &mut expr.expr {
        Expr::Call(CallExpr { target, args, .. }) => {
            for part in target.as_deref_mut().into_iter().chain(args) {
                take(part, looks);
            }
        }
        Expr::List(list) => list.elements.iter_mut().for_each(|element| take(element, looks)),
        // Everything else that is allowed is a literal; what is not allowed is refused before it is served.
        _ => {}
    }
}

fn look(expr: &IdedExpr) -> Option<Lookup> {
    match &expr.expr {
        Expr::Ident(name) if name == "today" => Some(Lookup::Today),
        Expr::Ident(name) if name == "chance" => Some(Lookup::Chance),
        Expr::Select(select) if select.test && is_answers(&select.operand) => {
            Some(Lookup::Given((*select.field).into()))
        }
        Expr::Select(_) => slot_of(expr).map(|slot| Lookup::Answer(slot.into())),
        Expr::Call(CallExpr { func_name, args, .. }) => match (func_name.as_str(), &args[..]) {
            ("days_until", [day]) => Some(Lookup::DaysUntil(slot_of(day)?.into())),
            ("has_any_word", [text, words]) => Some(Lookup::AnyWord {
                slot: slot_of(text)?.into(),
                words: text_of(words)?.into(),
            }),
            ("has_number_between", [text, least, most]) => Some(Lookup::NumberBetween {
                slot: slot_of(text)?.into(),
                least: number_of(least)?,
                most: number_of(most)?,
            }),
            _ => None,
        },
        _ => None,
    }
}
