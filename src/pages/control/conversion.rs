//! Conversion along the board, as bars with their interval.

use leptos::prelude::*;
use voronka_domain::record::Kind;
use voronka_domain::reports::conversion::{Conversion, Method, conversions};

use super::drill::List;
use super::{Desk, Tile};
use crate::i18n::{Words, control, fill, number, percent, t};
use crate::state::app;

fn words_of(method: Method) -> (Words, Words, &'static str) {
    match method {
        Method::PassThrough => (control::PASS_THROUGH, control::PASS_THROUGH_IS, "pass-through"),
        Method::Adjacent => (control::ADJACENT, control::ADJACENT_IS, "adjacent"),
        Method::Touched => (control::TOUCHED, control::TOUCHED_IS, "touched"),
    }
}

/// How many deals get from each stage to the next.
#[component]
pub(super) fn ConversionTile(desk: Desk) -> impl IntoView {
    let method = RwSignal::new(Method::default());
    let methods = Method::ALL.map(|one| {
        let (label, meaning, name) = words_of(one);
        let pressed = move || if method.get() == one { "true" } else { "false" };
        view! {
            <button
                type="button"
                aria-pressed=pressed
                title=t(meaning)
                data-action=format!("method-{name}")
                on:click=move |_| method.set(one)
            >
                {t(label)}
            </button>
        }
    });
    let rows = move || {
        app().watch_kind(Kind::Stage);
        let look = desk.look();
        let facts = desk.facts();
        let board = look.board()?;
        let passes = app()
            .read(|workspace| conversions(&facts, workspace, board, look.period, look.scope, method.get()));
        Some(
            passes
                .into_iter()
                .map(|pass| view! { <Pass pass desk/> })
                .collect_view(),
        )
    };
    view! {
        <Tile name="conversion" title=t(control::CONVERSION) definition=t(control::CONVERSION_IS)>
            <div class="segmented" role="group" aria-label=t(control::CONVERSION)>{methods.into_iter().collect_view()}</div>
            <p class="bar-note">{move || t(words_of(method.get()).1)}</p>
            <ol class="bars">{rows}</ol>
        </Tile>
    }
}

#[component]
fn Pass(pass: Conversion, desk: Desk) -> impl IntoView {
    let (from, to, hue) = app().read(|workspace| {
        let name = |id| workspace.label(Kind::Stage, id).unwrap_or_default().to_owned();
        (
            name(pass.from),
            name(pass.to),
            workspace.stages.get(pass.from).map_or(0, |stage| stage.hue),
        )
    });
    let label = fill(control::PASS, &[("from", &from), ("to", &to)]);
    let n = pass.base.len();
    let note = if n == 0 {
        t(control::NOBODY_ENTERED).to_owned()
    } else {
        fill(
            control::PASS_NOTE,
            &[
                ("n", &number(n as f64)),
                ("inside", &number(pass.still_inside.len() as f64)),
            ],
        )
    };
    let has_base = n > 0;
    let (low, high) = pass.interval.unwrap_or((0.0, 0.0));
    let list = List::of_deals(label.clone(), pass.base.clone());
    view! {
        <li class="bar-row" data-hue=hue.to_string()>
            <span class="bar-name"><bdi>{label.clone()}</bdi></span>
            <span
                class="bar"
                class:is-interval=has_base
                style:--share=pass.rate.unwrap_or(0.0).to_string()
                style:--low=low.to_string()
                style:--high=high.to_string()
            >
                <span></span>
            </span>
            <button
                type="button"
                class="bar-value button is-quiet is-small"
                data-metric=format!("conversion:{}:{}", pass.from, pass.to)
                data-value=pass.rate.map(|rate| rate.to_string())
                data-n=n.to_string()
                aria-label=format!("{label}: {}", pass.rate.map_or_else(|| "—".to_owned(), percent))
                disabled=n == 0
                on:click=move |_| desk.drill.set(Some(list.clone()))
            >
                {pass.rate.map_or_else(|| "—".to_owned(), percent)}
            </button>
            <span class="bar-note">{note}</span>
        </li>
    }
}
