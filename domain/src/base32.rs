//! Numbers in the alphabet `a-z2-7`, most significant character first.

const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Writes the lowest `5 × buffer.len()` bits of `number` into `buffer`.
pub(crate) fn encode(mut number: u64, buffer: &mut [u8]) -> &str {
    for place in buffer.iter_mut().rev() {
        *place = ALPHABET[(number & 31) as usize];
        number >>= 5;
    }
    std::str::from_utf8(buffer).unwrap_or_default()
}

/// Reads up to twelve characters; `None` where one is not of the alphabet.
pub(crate) fn decode(text: &str) -> Option<u64> {
    if text.len() > 12 {
        return None;
    }
    text.bytes().try_fold(0, |number, byte| {
        let digit = match byte {
            b'a'..=b'z' => byte - b'a',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return None,
        };
        Some(number << 5 | u64::from(digit))
    })
}
