//! Voronka.
use leptos::prelude::*;

fn main() {
    mount_to_body(|| view! { <main data-page="funnel">"Voronka"</main> });
}
