//! The colour of a stage: eight to choose from, shown by the square in front of its name.

use leptos::prelude::*;
use voronka_domain::funnel::stage_fields::StageField;
use voronka_domain::id::Id;

use super::stage_row::set;
use crate::i18n::settings::stages;
use crate::i18n::{fill, t};
use crate::platform::dom;

/// The square, and the colours while they are open.
#[component]
pub(super) fn StageColour(
    /// The stage.
    stage: Id,
    /// Its colour, from 1.
    #[prop(into)]
    hue: Signal<u8>,
    /// Its name.
    name: Signal<String>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let label = move || fill(stages::COLOUR_OF, &[("name", &name.get())]);
    let close = move || {
        is_open.set(false);
        dom::focus(&format!(
            "[data-stage-row='{stage}'] [data-action='stage-colour']"
        ));
    };
    let toggle = move |_| {
        is_open.update(|open| *open = !*open);
        if is_open.get_untracked() {
            dom::after_render(move || {
                dom::focus(&format!("[data-stage-row='{stage}'] .hues :checked"));
            });
        }
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        if matches!(&*event.key(), "Escape" | "Enter") {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
    };
    let colours = move || {
        let one = |(at, words): (usize, crate::i18n::Words)| {
            let number = at as u8 + 1;
            view! {
                <label class="stage-colour" data-hue=number.to_string() title=t(words)>
                    <input
                        type="radio"
                        name=format!("hue-{stage}")
                        value=number.to_string()
                        aria-label=t(words)
                        prop:checked=move || hue.get() == number
                        on:change=move |_| _ = set(stage, StageField::Hue(number))
                    />
                </label>
            }
        };
        stages::HUES.into_iter().enumerate().map(one).collect_view()
    };
    view! {
        <button
            type="button"
            class="stage-colour"
            data-action="stage-colour"
            aria-label=label
            aria-expanded=move || is_open.get().to_string()
            on:click=toggle
        ></button>
        <Show when=move || is_open.get()>
            <div class="hues" role="radiogroup" aria-label=t(stages::COLOUR) on:keydown=keys>
                {colours}
            </div>
        </Show>
    }
}
