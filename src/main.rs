//! Voronka.
use leptos::prelude::*;

fn main() {
    mount_to_body(|| view! { <main data-page="funnel"><h1>"Voronka"</h1></main> });
    // Tests and scripts wait for this: the first page is on screen and can be used.
    if let Some(root) = document().document_element() {
        root.set_attribute("data-ready", "").ok();
    }
}
