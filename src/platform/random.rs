//! The one place where chance comes from.

use voronka_domain::id::Id;

/// Sixty-four random bits: two numbers of fifty-two bits each, folded.
pub fn bits() -> u64 {
    let draw = || (js_sys::Math::random() * (1_u64 << 52) as f64) as u64;
    draw() << 32 ^ draw()
}

/// A fresh identifier.
pub fn id() -> Id {
    Id::from_random(bits())
}
