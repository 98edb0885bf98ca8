//! How old the open deals are in their stages, against the norm.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::ageing::{Ages, ageing};

use super::Desk;
use super::drill::List;
use crate::i18n::{Words, control, number, t};
use crate::state::app;

/// The ages told apart, with their names in `data-age`.
const AGES: [(&str, Words); 4] = [
    ("fresh", control::AGE_FRESH),
    ("norm", control::AGE_NORM),
    ("late", control::AGE_LATE),
    ("old", control::AGE_OLD),
];

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let rows = move || {
        app().watch_kind(Kind::Stage);
        let (scope, today) = (desk.scope(), desk.today());
        desk.version.track();
        let look = desk.look.get_untracked();
        let (stages, ages) = desk.read(|workspace| {
            let stages: Vec<_> = look
                .open_stages(workspace)
                .map(|(id, stage)| (id, stage.name.clone(), stage.norm))
                .collect();
            (stages, ageing(workspace, scope, today))
        });
        let most = ages
            .values()
            .map(|ages| ages.iter().map(Vec::len).sum())
            .max()
            .unwrap_or(1);
        let rows: Vec<_> = stages
            .into_iter()
            .map(|(id, name, norm)| {
                row(
                    desk,
                    id,
                    name,
                    norm,
                    ages.get(&id).cloned().unwrap_or_default(),
                    most,
                )
            })
            .collect();
        rows
    };
    let legend: Vec<_> = AGES
        .iter()
        .map(|(name, words)| view! { <li><span class="swatch" data-age=*name></span>{t(*words)}</li> })
        .collect();
    let body = view! {
        <ol class="ages">{rows}</ol>
        <ul class="legend">{legend}</ul>
    };
    super::tile(
        "ageing",
        t(control::AGEING),
        t(control::AGEING_IS),
        false,
        body.into_any(),
    )
}

fn row(desk: Desk, stage: Id, name: String, norm: u16, ages: Ages, most: usize) -> AnyView {
    let whole: usize = ages.iter().map(Vec::len).sum();
    let segments: Vec<_> = AGES
        .iter()
        .zip(ages)
        .filter(|(_, deals)| !deals.is_empty())
        .map(|((age, words), deals)| {
            let n = deals.len();
            let label = format!("{name}, {}: {}", t(*words), number(n as f64));
            let list = List::of_deals(label.clone(), deals).behind(&format!("age-{age}"));
            view! {
                <button
                    type="button"
                    class="age-segment"
                    data-age=*age
                    data-metric=format!("age-{age}:{stage}")
                    data-value=n.to_string()
                    style:--share=(n as f64 / most as f64).to_string()
                    aria-label=label.clone()
                    title=label
                    on:click=move |_| desk.drill.set(Some(list.clone()))
                >
                    {number(n as f64)}
                </button>
            }
        })
        .collect();
    view! {
        <li class="age-row">
            <span class="bar-name"><bdi>{name.clone()}</bdi></span>
            <span class="age-bar">{segments}</span>
            <span class="bar-note">{crate::i18n::count(control::NORM_OF, usize::from(norm))}</span>
            <span class="bar-value">{number(whole as f64)}</span>
        </li>
    }
    .into_any()
}
