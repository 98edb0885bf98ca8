//! Files under a passphrase, by the browser's own cryptography.

use js_sys::{Array, Object, Uint8Array};
use voronka_domain::exchange::sealed::{ROUNDS, Sealed};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use super::object::object;
use super::packing;

/// Encrypts a text; none where the browser cannot (a page that came over an unsafe connection).
pub async fn seal(text: &str, passphrase: &str) -> Option<String> {
    let crypto = leptos::prelude::window().crypto().ok()?;
    let packed = packing::pack(text.as_bytes()).await;
    let mut sealed = Sealed {
        rounds: ROUNDS,
        salt: random(&crypto, 16)?,
        vector: random(&crypto, 12)?,
        packed: packed.is_some(),
        data: Vec::new(),
    };
    let plain = packed.unwrap_or_else(|| text.as_bytes().to_vec());
    let subtle = subtle(&crypto)?;
    let key = key(&subtle, passphrase, &sealed).await.ok()?;
    let data = Uint8Array::from(&plain[..]);
    let done = subtle.encrypt_with_object_and_js_u8_array(&cipher(&sealed), &key, &data);
    sealed.data = bytes(JsFuture::from(done.ok()?).await.ok()?);
    Some(sealed.write())
}

/// Decrypts a file; none where the passphrase is another one or the file is damaged: the two look the same.
pub async fn unseal(sealed: &Sealed, passphrase: &str) -> Option<Vec<u8>> {
    let subtle = subtle(&leptos::prelude::window().crypto().ok()?)?;
    let key = key(&subtle, passphrase, sealed).await.ok()?;
    let data = Uint8Array::from(&sealed.data[..]);
    let done = subtle.decrypt_with_object_and_js_u8_array(&cipher(sealed), &key, &data);
    let plain = bytes(JsFuture::from(done.ok()?).await.ok()?);
    if sealed.packed {
        return packing::unpack(&plain).await;
    }
    Some(plain)
}

/// Missing where the page came over an unsafe connection.
fn subtle(crypto: &Crypto) -> Option<SubtleCrypto> {
    let subtle = crypto.subtle();
    (!subtle.is_undefined()).then_some(subtle)
}

fn random(crypto: &Crypto, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

async fn key(subtle: &SubtleCrypto, passphrase: &str, sealed: &Sealed) -> Result<CryptoKey, JsValue> {
    let secret = Uint8Array::from(passphrase.as_bytes());
    let uses = Array::of1(&"deriveKey".into());
    let base = subtle.import_key_with_str("raw", &secret, "PBKDF2", false, &uses)?;
    let base: CryptoKey = JsFuture::from(base).await?.dyn_into()?;
    let derivation = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(&sealed.salt[..]).into()),
        ("iterations", sealed.rounds.into()),
    ]);
    let wanted = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let key = subtle.derive_key_with_object_and_object(&derivation, &base, &wanted, false, &uses)?;
    JsFuture::from(key).await?.dyn_into()
}

fn cipher(sealed: &Sealed) -> Object {
    let vector = Uint8Array::from(&sealed.vector[..]);
    object(&[("name", "AES-GCM".into()), ("iv", vector.into())])
}

fn bytes(buffer: JsValue) -> Vec<u8> {
    Uint8Array::new(&buffer).to_vec()
}
