//! Files to and from the person's device.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers a text as a file to save. The name must be safe already.
pub fn save(name: &str, mime: &str, bytes: &[u8]) {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&parts, &options) else {
        return;
    };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else {
        return;
    };
    let link = leptos::prelude::document().create_element("a").ok();
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser reads the address after this returns; a minute is more than it needs.
    leptos::prelude::set_timeout(
        move || _ = Url::revoke_object_url(&address),
        std::time::Duration::from_secs(60),
    );
}

/// A file a person chose or dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenFile {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than the limit given.
    TooLarge(u64),
    /// The browser could not read it.
    Unreadable,
}

/// Reads a file, unless it is larger than the limit in bytes.
///
/// # Errors
/// See [`ReadError`].
pub async fn read(file: File, limit: u64) -> Result<ChosenFile, ReadError> {
    let size = file.size();
    if size > limit as f64 {
        return Err(ReadError::TooLarge(size as u64));
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| ReadError::Unreadable)?;
    Ok(ChosenFile {
        name: file.name(),
        bytes: Uint8Array::new(&buffer).to_vec(),
    })
}

/// The files chosen in an input, which is emptied so that the same file can be chosen again.
pub fn chosen(input: &HtmlInputElement) -> Vec<File> {
    let files = input
        .files()
        .map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect());
    input.set_value("");
    files.unwrap_or_default()
}

/// Lets the person choose files of the kinds in `accept`.
pub fn ask(accept: &str, then: fn(Vec<File>)) {
    let input = leptos::prelude::document().create_element("input").ok();
    let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    input.set_type("file");
    input.set_multiple(true);
    input.set_accept(accept);
    let asked = input.clone();
    let on_change = wasm_bindgen::closure::Closure::once_into_js(move || then(chosen(&asked)));
    input.set_onchange(Some(on_change.unchecked_ref()));
    input.click();
}
