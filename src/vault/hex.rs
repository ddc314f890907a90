//! Bytes in hexadecimal digits, as the key file spells them.

use zeroize::Zeroizing;

/// Bytes in hexadecimal digits: lower-case, two a byte.
pub fn spell(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(DIGITS[usize::from(byte >> 4)]);
        text.push(DIGITS[usize::from(byte & 15)]);
    }
    text
}

/// Reads exactly `N` bytes, or nothing. What is read may be a key, so it is wiped when it is dropped.
pub(crate) fn read<const N: usize>(text: &str) -> Option<Zeroizing<[u8; N]>> {
    let digits = text.as_bytes();
    if digits.len() != N * 2 {
        return None;
    }
    let mut bytes = Zeroizing::new([0; N]);
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(bytes)
}

fn value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_read_back() {
        assert_eq!(spell(&[0x00, 0x0f, 0xa5, 0xff]), "000fa5ff");
        assert_eq!(read::<4>("000FA5ff").as_deref(), Some(&[0x00, 0x0f, 0xa5, 0xff]));
        for wrong in ["", "000fa5f", "000fa5ff00", "000fa5fg", "00 fa5ff", "가나다라"] {
            assert!(read::<4>(wrong).is_none(), "{wrong}");
        }
    }
}
