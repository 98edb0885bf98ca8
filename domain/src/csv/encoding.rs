//! Bytes → text. A file doesn't say how it was encoded; Excel writes at least four ways.

use serde::{Deserialize, Serialize};

/// How the text of a file is kept in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark: Excel's "CSV UTF-8".
    Utf8Bom,
    /// UTF-16, low byte first: Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// The Cyrillic code page of Windows: a Russian or Bulgarian Excel's "CSV".
    #[serde(rename = "windows-1251")]
    Windows1251,
    /// The western code page of Windows: an English, German or French Excel's "CSV".
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// What came out of decoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// How it was read.
    pub encoding: Encoding,
    /// Places where the bytes made no sense and a `�` stands; more than 0 hints at the wrong encoding.
    pub replaced: usize,
}

/// Bytes looked at to tell UTF-16 and the code pages.
const SAMPLE_BYTES: usize = 64 * 1024;

/// What stands for bytes that make no sense, and in the tables for bytes that mean nothing.
const NONE: char = char::REPLACEMENT_CHARACTER;

/// Windows-1251, 0x80–0xBF; from 0xC0 on it is the alphabet in its order.
#[rustfmt::skip]
const CYRILLIC: [char; 64] = [
    'Ђ', 'Ѓ', '‚', 'ѓ', '„', '…', '†', '‡', '€', '‰', 'Љ', '‹', 'Њ', 'Ќ', 'Ћ', 'Џ',
    'ђ', '‘', '’', '“', '”', '•', '–', '—', NONE, '™', 'љ', '›', 'њ', 'ќ', 'ћ', 'џ',
    '\u{a0}', 'Ў', 'ў', 'Ј', '¤', 'Ґ', '¦', '§', 'Ё', '©', 'Є', '«', '¬', '\u{ad}', '®', 'Ї',
    '°', '±', 'І', 'і', 'ґ', 'µ', '¶', '·', 'ё', '№', 'є', '»', 'ј', 'Ѕ', 'ѕ', 'ї',
];

/// Windows-1252, 0x80–0x9F; from 0xA0 on it is Latin-1.
#[rustfmt::skip]
const WESTERN: [char; 32] = [
    '€', NONE, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', NONE, 'Ž', NONE,
    NONE, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', NONE, 'ž', 'Ÿ',
];

impl Encoding {
    /// Every encoding, in the order to offer them.
    pub const ALL: [Self; 6] = [
        Self::Utf8,
        Self::Utf8Bom,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1251,
        Self::Windows1252,
    ];

    /// Tells the encoding: a byte order mark is believed, zero bytes mean UTF-16, what is valid UTF-8 is
    /// UTF-8, and the rest is one of the code pages.
    pub fn detect(bytes: &[u8]) -> Self {
        match bytes {
            [0xef, 0xbb, 0xbf, ..] => return Self::Utf8Bom,
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            _ => {}
        }
        let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
        if let Some(encoding) = detect_utf16(sample) {
            return encoding;
        }
        if looks_like_utf8(bytes) {
            return Self::Utf8;
        }
        detect_code_page(sample)
    }
}

/// Decodes bytes the way the user chose.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Decoded {
    let (text, replaced) = match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => decode_utf8(bytes),
        Encoding::Utf16Le => decode_utf16(bytes, u16::from_le_bytes),
        Encoding::Utf16Be => decode_utf16(bytes, u16::from_be_bytes),
        Encoding::Windows1251 => decode_bytes(bytes, cyrillic),
        Encoding::Windows1252 => decode_bytes(bytes, western),
    };
    Decoded {
        text,
        encoding,
        replaced,
    }
}

/// Decodes bytes the way [`Encoding::detect`] thinks.
pub fn decode_detected(bytes: &[u8]) -> Decoded {
    decode(bytes, Encoding::detect(bytes))
}

/// Delimiters, digits and line ends have a zero half in UTF-16 whatever the script, and Cyrillic letters have
/// a 4 there; no other encoding puts such bytes at every second place.
fn detect_utf16(sample: &[u8]) -> Option<Encoding> {
    let pairs = sample.len() / 2;
    let count =
        |half: usize, test: fn(u8) -> bool| sample.chunks_exact(2).filter(|pair| test(pair[half])).count();
    let high_half = |half| {
        let zeros = count(half, |byte| byte == 0);
        let all = count(half, |byte| byte == 0 || byte == 4);
        if zeros * 50 >= pairs && all * 10 >= pairs * 7 {
            all
        } else {
            0
        }
    };
    let (first, second) = (high_half(0), high_half(1));
    match first.cmp(&second) {
        std::cmp::Ordering::Less => Some(Encoding::Utf16Le),
        std::cmp::Ordering::Greater => Some(Encoding::Utf16Be),
        std::cmp::Ordering::Equal => None,
    }
}

/// Valid UTF-8, or damaged in so few places that no code page would look like this: in text of a code page
/// hardly a letter is followed by what UTF-8 needs.
fn looks_like_utf8(bytes: &[u8]) -> bool {
    let (mut wide, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        wide += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || wide / 10 >= broken
}

/// In Cyrillic text letters above 0xC0 stand together; in western text each stands among ASCII letters.
fn detect_code_page(sample: &[u8]) -> Encoding {
    let (mut together, mut alone) = (0, 0);
    for pair in sample.windows(2) {
        match (pair[0] >= 0xc0, pair[1] >= 0xc0) {
            (true, true) => together += 1,
            (true, false) if pair[1].is_ascii_alphabetic() => alone += 1,
            (false, true) if pair[0].is_ascii_alphabetic() => alone += 1,
            _ => {}
        }
    }
    if alone > together {
        Encoding::Windows1252
    } else {
        Encoding::Windows1251
    }
}

fn decode_utf8(bytes: &[u8]) -> (String, usize) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut text = String::with_capacity(bytes.len());
    let mut replaced = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(NONE);
            replaced += 1;
        }
    }
    (text, replaced)
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (String, usize) {
    let pairs = bytes.chunks_exact(2);
    let half = pairs.remainder().len();
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    let mut replaced = 0;
    let mut text = String::with_capacity(bytes.len() / 2);
    for (place, letter) in char::decode_utf16(units).enumerate() {
        match letter {
            Ok('\u{feff}') if place == 0 => {}
            Ok(letter) => text.push(letter),
            Err(_) => {
                text.push(NONE);
                replaced += 1;
            }
        }
    }
    if half > 0 {
        text.push(NONE);
    }
    (text, replaced + half)
}

fn decode_bytes(bytes: &[u8], letter: fn(u8) -> char) -> (String, usize) {
    let text: String = bytes.iter().map(|&byte| letter(byte)).collect();
    let replaced = text.chars().filter(|&letter| letter == NONE).count();
    (text, replaced)
}

fn cyrillic(byte: u8) -> char {
    match byte {
        0..0x80 => char::from(byte),
        0x80..0xc0 => CYRILLIC[usize::from(byte - 0x80)],
        0xc0.. => char::from_u32(0x410 + u32::from(byte - 0xc0)).unwrap_or(NONE),
    }
}

fn western(byte: u8) -> char {
    match byte {
        0x80..0xa0 => WESTERN[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SAMPLE: &str = "Клиент;Сумма\r\nАльфа;1\u{a0}234,56\r\n";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn windows_1251(text: &str) -> Vec<u8> {
        let byte = |letter| {
            (0..=255)
                .find(|&byte| cyrillic(byte) == letter)
                .expect("a letter of the code page")
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn each_encoding_is_told_and_decoded() {
        let bom = |bytes: Vec<u8>, mark: &[u8]| [mark, &bytes].concat();
        let english = "id,name\n1,Acme\n";
        let cases = [
            (english.as_bytes().to_vec(), Encoding::Utf8, english),
            (SAMPLE.as_bytes().to_vec(), Encoding::Utf8, SAMPLE),
            (
                bom(SAMPLE.as_bytes().to_vec(), b"\xef\xbb\xbf"),
                Encoding::Utf8Bom,
                SAMPLE,
            ),
            (
                bom(utf16(SAMPLE, u16::to_le_bytes), b"\xff\xfe"),
                Encoding::Utf16Le,
                SAMPLE,
            ),
            (
                bom(utf16(SAMPLE, u16::to_be_bytes), b"\xfe\xff"),
                Encoding::Utf16Be,
                SAMPLE,
            ),
            (utf16(SAMPLE, u16::to_le_bytes), Encoding::Utf16Le, SAMPLE),
            (utf16(SAMPLE, u16::to_be_bytes), Encoding::Utf16Be, SAMPLE),
            (utf16(english, u16::to_le_bytes), Encoding::Utf16Le, english),
            (utf16(english, u16::to_be_bytes), Encoding::Utf16Be, english),
            (windows_1251(SAMPLE), Encoding::Windows1251, SAMPLE),
            (
                b"name;price\r\nCaf\xe9 M\xfcller;5 \x80\r\n".to_vec(),
                Encoding::Windows1252,
                "name;price\r\nCafé Müller;5 €\r\n",
            ),
            (Vec::new(), Encoding::Utf8, ""),
        ];
        for (bytes, encoding, text) in cases {
            let expected = Decoded {
                text: text.to_owned(),
                encoding,
                replaced: 0,
            };
            assert_eq!(decode_detected(&bytes), expected);
        }
    }

    #[test]
    fn the_code_pages_are_complete() {
        let high = |letter: fn(u8) -> char| (0x80..=0xff).map(letter).collect::<String>();
        assert_eq!(
            high(cyrillic),
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї\
             АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
        );
        assert!(
            high(western)
                .starts_with("€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ\u{a0}¡¢£")
        );
    }

    #[test]
    fn what_makes_no_sense_is_replaced_and_counted() {
        assert_eq!(decode(b"a\xffb\xd0", Encoding::Utf8).replaced, 2);
        assert_eq!(decode(b"a\x98", Encoding::Windows1251).text, "a\u{fffd}");
        let lone_surrogate_and_half_a_unit = [0x00, 0xd8, 0x61, 0x00, 0x62];
        let decoded = decode(&lone_surrogate_and_half_a_unit, Encoding::Utf16Le);
        assert_eq!(
            (decoded.text.as_str(), decoded.replaced),
            ("\u{fffd}a\u{fffd}", 2)
        );
    }

    #[test]
    fn a_few_broken_bytes_do_not_make_another_encoding_of_utf8() {
        let bytes = [SAMPLE.repeat(3).as_bytes(), b"\xff"].concat();
        assert_eq!(Encoding::detect(&bytes), Encoding::Utf8);
    }

    #[test]
    fn the_users_choice_is_kept_even_when_it_is_wrong() {
        let decoded = decode(&windows_1251(SAMPLE), Encoding::Utf8);
        assert_eq!(decoded.encoding, Encoding::Utf8);
        assert!(decoded.replaced > 0);
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_decoded_in_any_encoding(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            for encoding in Encoding::ALL {
                let decoded = decode(&bytes, encoding);
                prop_assert!(decoded.text.matches(NONE).count() >= decoded.replaced);
            }
            decode_detected(&bytes);
        }

        #[test]
        fn any_text_survives_utf8_and_utf16(text in "\\PC{0,100}") {
            prop_assume!(!text.starts_with('\u{feff}'));
            prop_assert_eq!(&decode(text.as_bytes(), Encoding::Utf8).text, &text);
            prop_assert_eq!(&decode(&utf16(&text, u16::to_be_bytes), Encoding::Utf16Be).text, &text);
        }
    }
}
