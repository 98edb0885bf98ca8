//! The browser's own compression.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableWritablePair, Response};

/// Packs bytes (gzip); none where the browser cannot.
pub async fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    through(bytes, &stream("CompressionStream")?).await.ok()
}

/// Unpacks bytes; none where they are damaged or the browser cannot.
pub async fn unpack(bytes: &[u8]) -> Option<Vec<u8>> {
    through(bytes, &stream("DecompressionStream")?).await.ok()
}

/// A stream that packs or unpacks; by its name, since not every browser has it.
fn stream(name: &str) -> Option<ReadableWritablePair> {
    let make: Function = Reflect::get(&js_sys::global(), &name.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let stream = Reflect::construct(&make, &Array::of1(&"gzip".into())).ok()?;
    Some(stream.unchecked_into())
}

async fn through(bytes: &[u8], pair: &ReadableWritablePair) -> Result<Vec<u8>, JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let from: ReadableStream = Blob::new_with_u8_array_sequence(&parts)?.stream();
    let packed = Response::new_with_opt_readable_stream(Some(&from.pipe_through(pair)))?;
    let buffer = JsFuture::from(packed.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
