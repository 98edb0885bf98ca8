//! How long deals stay in each stage, and how many are stuck there.

use std::collections::BTreeMap;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::speed::{TimeInStage, experienced_norm, time_in_stage};
use voronka_domain::stage::Stage;

use super::drill::List;
use super::{Desk, tile};
use crate::i18n::{control, decimal, number, t};
use crate::state::app;

/// Median, 75th percentile, who is inside and who is stuck, stage by stage.
#[component]
pub(super) fn StagesTile(desk: Desk) -> impl IntoView {
    let rows = move || {
        app().watch_kind(Kind::Stage);
        let look = desk.look();
        let facts = desk.facts();
        let calendar = app().settings().calendar;
        let today = desk.today();
        let stuck = stuck_by_stage(desk);
        let stages: Vec<(Id, Stage)> = desk.read(|workspace| {
            let open = look.open_stages(workspace);
            open.map(|(id, stage)| (id, stage.clone())).collect()
        });
        let row = |(id, stage): (Id, Stage)| {
            let time = time_in_stage(&facts, id, look.period, look.scope, &calendar);
            let learnt = experienced_norm(&facts, id, &calendar, today);
            let stuck = stuck.get(&id).cloned().unwrap_or_default();
            view! { <StageRow id stage time learnt stuck desk/> }
        };
        stages.into_iter().map(row).collect_view()
    };
    let headings = [
        control::NORM,
        control::MEDIAN,
        control::P75,
        control::ENDED,
        control::INSIDE,
        control::STUCK,
    ];
    let table = view! {
        <div class="table-wrap" tabindex="0">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t(control::STAGE)}</th>
                        {headings.map(|heading| view! { <th class="is-number">{t(heading)}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    };
    tile(
        "stages",
        t(control::STAGES),
        t(control::STAGES_IS),
        true,
        table.into_any(),
    )
}

pub(super) fn stuck_by_stage(desk: Desk) -> BTreeMap<Id, Vec<Id>> {
    let mut by_stage: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for one in desk.stuck().iter() {
        by_stage.entry(one.stage).or_default().push(one.deal);
    }
    by_stage
}

#[component]
fn StageRow(
    id: Id,
    stage: Stage,
    time: TimeInStage,
    learnt: Option<u16>,
    stuck: Vec<Id>,
    desk: Desk,
) -> impl IntoView {
    let days = |days: Option<f64>| days.map_or_else(|| "—".to_owned(), decimal);
    let exact = |days: Option<f64>| days.map(|days| days.to_string());
    let ended = List::of_deals(stage.name.clone(), time.ended_deals.clone());
    let inside = List::of_deals(stage.name.clone(), time.still_inside.clone());
    let stuck_list = List::of_deals(stage.name.clone(), stuck.clone()).with_reasons();
    let norm = match learnt {
        Some(learnt) => format!(
            "{} ({} {learnt})",
            stage.norm,
            t(control::EXPERIENCE).to_lowercase()
        ),
        None => stage.norm.to_string(),
    };
    view! {
        <tr>
            <th scope="row"><span class="hue-dot" data-hue=stage.hue.to_string()></span>" "<bdi>{stage.name.clone()}</bdi></th>
            <td class="is-number">{norm}</td>
            <td class="is-number">
                {figure_button(days(time.median), exact(time.median), Some(time.ended), format!("median:{id}"), ended.clone(), desk)}
            </td>
            <td class="is-number">
                {figure_button(days(time.p75), exact(time.p75), Some(time.ended), format!("p75:{id}"), ended.clone(), desk)}
            </td>
            <td class="is-number">
                {count_button(time.ended, ended, format!("ended:{id}"), desk)}
            </td>
            <td class="is-number">
                {count_button(time.still_inside.len(), inside, format!("inside:{id}"), desk)}
            </td>
            <td class="is-number">
                {count_button(stuck.len(), stuck_list, format!("stuck:{id}"), desk)}
            </td>
        </tr>
    }
}

/// A number that opens the list it was counted from; `metric` is its name in `data-metric`.
pub(super) fn count_button(count: usize, list: List, metric: String, desk: Desk) -> AnyView {
    let exact = Some(count.to_string());
    figure_button(number(count as f64), exact, None, metric, list, desk)
}

/// A figure that opens the records it was computed from: what is shown, the exact number and of how many it is.
pub(super) fn figure_button(
    shown: String,
    exact: Option<String>,
    n: Option<usize>,
    metric: String,
    list: List,
    desk: Desk,
) -> AnyView {
    let list = list.behind(&metric);
    view! {
        <button
            type="button"
            class="button is-quiet is-small figure"
            data-metric=metric
            data-value=exact
            data-n=n.map(|n| n.to_string())
            disabled=list.is_empty()
            on:click=move |_| desk.drill.set(Some(list.clone()))
        >
            {shown}
        </button>
    }
    .into_any()
}
