//! A figure as a tile: what it is called, its value, what it means, and the records behind it.

use leptos::prelude::*;

use super::Icon;
use super::menu::{below, keep_inside};
use crate::i18n::{Words, fill, shell, t};

/// What a tile shows.
pub struct Stat {
    /// The name in `data-metric`.
    pub metric: &'static str,
    pub label: Words,
    pub definition: Words,
    pub value: String,
    /// The exact number for scripts; empty where there is none.
    pub exact: String,
    /// Of how many it was computed, where that is told.
    pub n: Option<usize>,
    pub note: String,
}

/// The tile. `open` shows the records behind the figure, where there are any.
pub fn stat(stat: Stat, open: Option<Callback<()>>) -> AnyView {
    let label = t(stat.label);
    view! {
        <div class="stat-cell">
            <button
                type="button"
                class="stat"
                data-metric=stat.metric
                data-value=stat.exact
                data-n=stat.n.map(|n| n.to_string())
                disabled=open.is_none()
                on:click=move |_| open.into_iter().for_each(|open| open.run(()))
            >
                <span class="stat-label">{label}</span>
                <span class="stat-value">{stat.value}</span>
                <span class="stat-note">{stat.note}</span>
            </button>
            {definition(stat.metric, label, t(stat.definition))}
        </div>
    }
    .into_any()
}

/// A mark that opens what a figure means. The name tells the marks of the page apart.
pub fn definition(name: &str, label: &str, text: &str) -> AnyView {
    definitions(name, label, text, &[])
}

/// The same for a block of figures: what the block is, and below what each of its figures is, by its name in
/// `data-metric`.
pub fn definitions(name: &str, label: &str, text: &str, figures: &[(&'static str, Words, Words)]) -> AnyView {
    let figures: Vec<_> = figures
        .iter()
        .map(|(metric, label, meaning)| {
            view! {
                <div data-defines=*metric>
                    <dt>{t(*label)}</dt>
                    <dd>{t(*meaning)}</dd>
                </div>
            }
        })
        .collect();
    let figures = (!figures.is_empty()).then(|| view! { <dl>{figures}</dl> });
    let id = format!("definition-{name}");
    // It opens below its mark, and as far inside the window as needed once its size is known.
    let at = StoredValue::new((0.0, 0.0));
    let popover = NodeRef::<leptos::html::Div>::new();
    let place = move || {
        if let Some(popover) = popover.get_untracked() {
            keep_inside(&popover, at.get_value());
        }
    };
    let open = move |event: web_sys::MouseEvent| {
        at.set_value(below(&event));
        place();
    };
    view! {
        <button
            type="button"
            class="definition-mark"
            on:click=open
            popovertarget=id.clone()
            aria-label=fill(shell::WHAT_IS_IT, &[("figure", &label)])
        >
            <Icon name="info" small=true/>
        </button>
        <div class="menu definition" popover="auto" id=id data-defines=name.to_owned() node_ref=popover on:toggle=move |_| place()>
            <b>{label.to_owned()}</b>
            <p>{text.to_owned()}</p>
            {figures}
        </div>
    }
    .into_any()
}
