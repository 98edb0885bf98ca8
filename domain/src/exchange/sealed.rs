//! A file under a passphrase: what stands around the encrypted text. The encryption itself is the browser's (PBKDF2 with
//! SHA-256 for the key, AES-256 in GCM for the text), so that no code of ours has to be trusted with it.

use serde::{Deserialize, Serialize};

/// What the member `format` of such a file says.
const FORMAT: &str = "voronka-sealed";
/// Rounds of the key derivation in the files that are written.
pub const ROUNDS: u32 = 600_000;
/// More rounds would only keep the reader waiting for hours.
const MOST_ROUNDS: u32 = 10_000_000;
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// An encrypted file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Rounds of the key derivation.
    pub rounds: u32,
    /// What makes the key of every file another one.
    pub salt: Vec<u8>,
    /// The initialisation vector.
    pub vector: Vec<u8>,
    /// Whether the text was packed (gzip) before it was encrypted.
    pub packed: bool,
    /// The encrypted text with its tag.
    pub data: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    format_version: u32,
    key: String,
    rounds: u32,
    cipher: String,
    salt: String,
    vector: String,
    packed: bool,
    data: String,
}

const KEY: &str = "PBKDF2-SHA-256";
const CIPHER: &str = "AES-256-GCM";

impl Sealed {
    /// Whether bytes look like such a file.
    pub fn is(bytes: &[u8]) -> bool {
        let start = &bytes[..bytes.len().min(200)];
        start.windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes())
    }

    /// Reads such a file; none where it is damaged or made in a way that this version does not know.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let written: Written = serde_json::from_slice(bytes).ok()?;
        let known = written.format == FORMAT && written.format_version == 1;
        if !known || written.key != KEY || written.cipher != CIPHER {
            return None;
        }
        let sealed = Self {
            rounds: written.rounds,
            salt: decode(&written.salt)?,
            vector: decode(&written.vector)?,
            packed: written.packed,
            data: decode(&written.data)?,
        };
        let sane = (1..=MOST_ROUNDS).contains(&sealed.rounds)
            && (8..=64).contains(&sealed.salt.len())
            && sealed.vector.len() == 12
            && sealed.data.len() >= 16;
        sane.then_some(sealed)
    }

    /// The file.
    pub fn write(&self) -> String {
        let written = Written {
            format: FORMAT.into(),
            format_version: 1,
            key: KEY.into(),
            rounds: self.rounds,
            cipher: CIPHER.into(),
            salt: encode(&self.salt),
            vector: encode(&self.vector),
            packed: self.packed,
            data: encode(&self.data),
        };
        // A struct of texts and numbers cannot fail to be written.
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// Base 64 with `=` at the end.
fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for part in bytes.chunks(3) {
        let byte = |at: usize| u32::from(part.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for letter in 0..4 {
            if letter <= part.len() {
                let place = bits >> (18 - 6 * letter) & 63;
                text.push(char::from(LETTERS[place as usize]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> Sealed {
        Sealed {
            rounds: ROUNDS,
            salt: (0..16).collect(),
            vector: (0..12).collect(),
            packed: true,
            data: (0..=255).collect(),
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        for length in 16..40 {
            let sealed = Sealed {
                data: (0..length).collect(),
                ..sealed()
            };
            let text = sealed.write();
            assert!(Sealed::is(text.as_bytes()));
            assert_eq!(Sealed::read(text.as_bytes()), Some(sealed));
        }
        assert_eq!(encode(b"Voronka"), "Vm9yb25rYQ==");
    }

    #[test]
    fn what_is_damaged_or_of_another_kind_is_not_read() {
        let text = sealed().write();
        for (from, to) in [
            ("voronka-sealed", "voronka"),
            ("\"format_version\": 1", "\"format_version\": 2"),
            ("600000", "4000000000"),
            ("600000", "0"),
            ("AES-256-GCM", "ROT13"),
            ("AAEC", "A*EC"),
        ] {
            assert!(text.contains(from), "{from}");
            assert_eq!(Sealed::read(text.replace(from, to).as_bytes()), None, "{to}");
        }
        assert!(!Sealed::is(b"{\"format\":\"voronka\"}"));
    }
}
