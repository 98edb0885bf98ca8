//! Bytes as text of fifteen bits to a code unit: storage counts code units, whatever is in them.

/// The first of 32,768 characters, none of which is a half of a pair, a control sign or combines with its neighbours.
const FIRST: u32 = 0x3400;
const BITS: u32 = 15;

/// The bytes as text. The first character says how many bits of the last one count.
pub(super) fn write(bytes: &[u8]) -> String {
    let bits = bytes.len() as u64 * 8;
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 6);
    text.extend(sign((bits % u64::from(BITS)) as u32));
    let (mut held, mut count) = (0_u32, 0_u32);
    for &byte in bytes {
        held = held << 8 | u32::from(byte);
        count += 8;
        if count >= BITS {
            count -= BITS;
            text.extend(sign(held >> count));
            held &= (1 << count) - 1;
        }
    }
    if count > 0 {
        text.extend(sign(held << (BITS - count)));
    }
    text
}

fn sign(value: u32) -> Option<char> {
    char::from_u32(FIRST + value)
}

/// The bytes of such a text; none where it is not one.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    let value = |sign: char| {
        let value = u32::from(sign).checked_sub(FIRST)?;
        (value < 1 << BITS).then_some(value)
    };
    let mut signs = text.chars();
    let last = value(signs.next()?).filter(|last| *last < BITS)?;
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut held, mut count) = (0_u32, 0_u32);
    for sign in signs {
        held = held << BITS | value(sign)?;
        count += BITS;
        while count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
            held &= (1 << count) - 1;
        }
    }
    // Bits that only fill the last character up may make a byte too many.
    let fill = if last == 0 { 0 } else { BITS - last };
    let surplus = fill.checked_sub(count)?;
    if surplus % 8 != 0 || held != 0 || bytes.len() < surplus as usize / 8 {
        return None;
    }
    bytes.truncate(bytes.len() - surplus as usize / 8);
    Some(bytes)
}
