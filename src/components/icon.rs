//! Icons from the sprite in `index.html`.

use leptos::prelude::*;

/// An icon by its name. It is decoration: whatever it stands on carries the words.
#[component]
pub fn Icon(
    /// The name without `icon-`.
    name: &'static str,
    /// Drawn smaller, beside text.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let class = if small { "icon is-small" } else { "icon" };
    view! {
        <svg class=class aria-hidden="true">
            <use href=format!("#icon-{name}")></use>
        </svg>
    }
}
