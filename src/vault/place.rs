//! Where a sealed value stands.

use crate::Index;

/// The associated data of a sealed value: schema version, table, column and the row's key. It is not stored: the caller
/// names it again to open the value, so a value that was moved does not open.
///
/// Every part is preceded by its length, so that no two places spell the same bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place(Vec<u8>);

impl Place {
    /// A column of a table, as this version of the schema means it.
    pub fn of(schema: u32, table: &str, column: &str) -> Self {
        let mut bytes = Vec::with_capacity(96);
        bytes.extend_from_slice(&schema.to_le_bytes());
        Self(bytes).part(table.as_bytes()).part(column.as_bytes())
    }

    /// The row, or a part of its key.
    #[must_use]
    pub fn row(self, id: &str) -> Self {
        self.part(id.as_bytes())
    }

    /// A part of the row's key that is a number: a turn's place in its conversation.
    #[must_use]
    pub fn number(self, number: u64) -> Self {
        self.part(&number.to_le_bytes())
    }

    /// The row, where its key is a blind index.
    #[must_use]
    pub fn index(self, index: &Index) -> Self {
        self.part(index.as_bytes())
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn part(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.extend_from_slice(bytes);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_places_spell_the_same() {
        let places = [
            Place::of(1, "turn", "body"),
            Place::of(2, "turn", "body"),
            Place::of(1, "turnb", "ody"),
            Place::of(1, "turn", "").row("body"),
            Place::of(1, "turn", "body").row("a"),
            Place::of(1, "turn", "body").row("a").number(1),
            Place::of(1, "turn", "body").row("a").number(2),
            Place::of(1, "turn", "body").row("a").row("1"),
        ];
        for (at, place) in places.iter().enumerate() {
            assert!(!places[at + 1..].contains(place), "{place:?} stands twice");
        }
    }
}
