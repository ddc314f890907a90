//! The file that holds the model: one table a script group.
//!
//! Bytes, in this order: `HLW1`; then for each group of [`Group::ALL`] the number of labels, each label as its length
//! and its letters, the bias of each as four bytes, the number of n-grams as four bytes, the keys in ascending order as
//! the distances between them in LEB128, the exponent of each row in eighths as a signed byte, and the rows, two labels
//! a byte. Numbers are little-endian.

use super::group::{Group, KEY_BITS};

/// As many labels as a table may have: a row is added up in one go.
pub const LABELS: usize = 16;

/// A weight stands in four bits, from -7 to 7.
pub const STEPS: i8 = 7;

const MAGIC: &[u8; 4] = b"HLW1";

/// What the model knows of one script group.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Table {
    /// The languages, each by its tag; one that begins with `x-` is outside the set, and there only to be turned away.
    pub labels: Vec<String>,
    /// What speaks for each before any letter is read.
    pub bias: Vec<f32>,
    /// The n-grams, in ascending order of their keys.
    pub rows: Vec<Row>,
}

/// What one n-gram says of each label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// Its key, see [`Group::keys`].
    pub key: u32,
    /// What one step is worth: two to the power of so many eighths.
    pub exponent: i8,
    /// The weight of each label in steps, at most [`STEPS`] either way.
    pub steps: [i8; LABELS],
}

/// Writes the tables of all groups, in their order.
pub fn write(tables: &[Table; Group::ALL.len()]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    for table in tables {
        bytes.push(short(table.labels.len()));
        for label in &table.labels {
            bytes.push(short(label.len()));
            bytes.extend(label.as_bytes());
        }
        bytes.extend(table.bias.iter().flat_map(|bias| bias.to_le_bytes()));
        bytes.extend(u32::try_from(table.rows.len()).unwrap_or(u32::MAX).to_le_bytes());
        let mut last = 0;
        for row in &table.rows {
            distance(row.key - last, &mut bytes);
            last = row.key;
        }
        bytes.extend(table.rows.iter().map(|row| row.exponent.cast_unsigned()));
        for row in &table.rows {
            let pair = |two: &[i8]| (two[0] + 8).cast_unsigned() | (two[1] + 8).cast_unsigned() << 4;
            bytes.extend(row.steps.chunks(2).take(table.labels.len().div_ceil(2)).map(pair));
        }
    }
    bytes
}

/// Reads the tables back one by one and makes something of each, so that one at most stands in memory; nothing where
/// the bytes are no such file.
pub(super) fn read<Made>(bytes: &[u8], make: impl Fn(Group, Table) -> Made) -> Option<[Made; Group::ALL.len()]> {
    let mut rest = bytes.strip_prefix(MAGIC)?;
    let mut all = Vec::with_capacity(Group::ALL.len());
    for group in Group::ALL {
        all.push(make(group, one(&mut rest)?));
    }
    if rest.is_empty() { all.try_into().ok() } else { None }
}

fn one(rest: &mut &[u8]) -> Option<Table> {
    let count = usize::from(take(rest, 1)?[0]);
    if count > LABELS {
        return None;
    }
    let mut labels = Vec::with_capacity(count);
    for _ in 0..count {
        let length = usize::from(take(rest, 1)?[0]);
        labels.push(String::from_utf8(take(rest, length)?.to_vec()).ok()?);
    }
    let mut bias = Vec::with_capacity(count);
    for _ in 0..count {
        bias.push(f32::from_le_bytes(take(rest, 4)?.try_into().ok()?));
    }
    let length = usize::try_from(u32::from_le_bytes(take(rest, 4)?.try_into().ok()?)).ok()?;
    // A row takes a byte of its key and one of its exponent at least.
    if length > rest.len() {
        return None;
    }
    let mut keys = Vec::with_capacity(length);
    let mut last = 0u32;
    for _ in 0..length {
        last = last.checked_add(far(rest)?).filter(|key| *key < 1 << KEY_BITS)?;
        keys.push(last);
    }
    let exponents = take(rest, length)?;
    let width = count.div_ceil(2);
    let packed = take(rest, length.checked_mul(width)?)?;
    let mut rows = Vec::with_capacity(length);
    for (index, (key, exponent)) in keys.into_iter().zip(exponents).enumerate() {
        let mut steps = [0; LABELS];
        for (two, byte) in steps.chunks_mut(2).zip(&packed[index * width..][..width]) {
            two[0] = (byte & 15).cast_signed() - 8;
            two[1] = (byte >> 4).cast_signed() - 8;
        }
        // What pads the last byte is no label.
        steps[count..].fill(0);
        let exponent = exponent.cast_signed();
        rows.push(Row { key, exponent, steps });
    }
    Some(Table { labels, bias, rows })
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

fn short(length: usize) -> u8 {
    u8::try_from(length).unwrap_or(u8::MAX)
}

#[expect(clippy::cast_possible_truncation, reason = "seven bits at a time")]
fn distance(mut number: u32, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn far(rest: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in [0, 7, 14, 21] {
        let byte = take(rest, 1)?[0];
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> [Table; 5] {
        let row = |key, first| {
            let mut steps = [0; LABELS];
            steps[..3].copy_from_slice(&[first, -7, 0]);
            Row {
                key,
                exponent: -9,
                steps,
            }
        };
        let table = Table {
            labels: vec!["en".into(), "vi".into(), "x-rom".into()],
            bias: vec![0.5, -1.25, 0.0],
            rows: vec![row(3, 7), row(200, 1), row((1 << KEY_BITS) - 1, -2)],
        };
        [
            table,
            Table::default(),
            Table::default(),
            Table::default(),
            Table::default(),
        ]
    }

    fn tables(bytes: &[u8]) -> Option<[Table; 5]> {
        read(bytes, |_, table| table)
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(tables(&write(&small())), Some(small()));
    }

    #[test]
    fn what_is_cut_or_longer_or_another_file_is_refused() {
        let bytes = write(&small());
        for length in 0..bytes.len() {
            assert_eq!(tables(&bytes[..length]), None, "cut at {length}");
        }
        assert_eq!(tables(&[bytes.as_slice(), &[0]].concat()), None);
        assert_eq!(tables(b"HLW2"), None);
    }
}
