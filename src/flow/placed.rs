//! A value with the place where it stands in its file, so that a fault can point at it.

#[cfg(test)]
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};
use serde_saphyr::Spanned;

/// Line and column in a flow file, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct Position {
    pub(crate) line: u64,
    pub(crate) column: u64,
}

/// A value and its place. Two are equal when their values are.
#[derive(Clone, Debug)]
pub(crate) struct Placed<T> {
    pub(crate) inner: T,
    pub(crate) place: Position,
}

/// An id written somewhere in a flow: of a flow, a slot, a phrase. Shared, because effects carry it out of every step.
pub(crate) type Name = Placed<Arc<str>>;

impl Name {
    pub(crate) fn as_str(&self) -> &str {
        &self.inner
    }

    /// The id itself, shared.
    pub(crate) fn key(&self) -> Arc<str> {
        Arc::clone(&self.inner)
    }
}

impl<T> Deref for Placed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T: PartialEq> PartialEq for Placed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.inner == other.inner
    }
}

impl<T: fmt::Display> fmt::Display for Placed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value, referenced, .. } = Spanned::deserialize(deserializer)?;
        Ok(Self {
            inner: value,
            place: Position {
                line: referenced.line(),
                column: referenced.column(),
            },
        })
    }
}

#[cfg(test)]
impl<T: JsonSchema> JsonSchema for Placed<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
