//! One column of the board on a past day.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::replay::Standing;
use voronka_domain::stage::Stage;

use super::super::drill::List;
use super::Travel;
use crate::i18n::{date, fill, money, number, total, travel};
use crate::state::app;

/// Deals named in a column.
const NAMED: usize = 4;

/// The column of a stage. It stays in the page while the days go by, so that its bar can move.
pub(super) fn view(travel: Travel, id: Id, stage: &Stage) -> AnyView {
    let count = Memo::new(move |_| {
        travel.tick.track();
        travel
            .timeline
            .with_value(|timeline| timeline.column(id).map_or(0, Standing::len))
    });
    let share = move || {
        travel.tick.track();
        count.get() as f64 / travel.largest.get_value().max(1) as f64
    };
    let sum = move || {
        travel.tick.track();
        travel
            .timeline
            .with_value(|timeline| timeline.column(id).map(|column| total(&column.sum)))
    };
    let name = stage.name.clone();
    let open = move |_| {
        let ids = travel.timeline.with_value(|timeline| {
            timeline
                .column(id)
                .map(|column| column.latest().collect())
                .unwrap_or_default()
        });
        let day = date(travel.shown.get_untracked());
        let title = fill(travel::LIST, &[("stage", &name), ("day", &day)]);
        travel
            .desk
            .drill
            .set(Some(List::of_deals(title, ids).behind("stage-count")));
    };
    view! {
        <div
            class="travel-column"
            role="listitem"
            data-stage=id.to_string()
            data-kind=stage.kind.name()
            data-hue=stage.hue.to_string()
            data-count=move || count.get().to_string()
        >
            <button type="button" class="travel-head" disabled=move || count.get() == 0 on:click=open>
                <span class="hue-dot" data-hue=stage.hue.to_string()></span>
                <bdi>{stage.name.clone()}</bdi>
                <b data-metric=format!("stage-count:{id}") data-value=move || count.get().to_string()>
                    {move || number(count.get() as f64)}
                </b>
            </button>
            <span class="travel-sum">{sum}</span>
            <span class="travel-bar" aria-hidden="true"><span style:--share=move || share().to_string()></span></span>
            <ul class="travel-cards">{move || cards(travel, id)}</ul>
        </div>
    }
    .into_any()
}

/// The deals that came last; those of this very day stand out.
fn cards(travel: Travel, stage: Id) -> AnyView {
    travel.tick.track();
    let day = travel.shown.get_untracked();
    let (named, more, moved): (Vec<Id>, usize, Vec<Id>) = travel.timeline.with_value(|timeline| {
        let Some(column) = timeline.column(stage) else {
            return Default::default();
        };
        let moved = timeline.moves_on(day).iter().map(|event| event.deal).collect();
        let more = column.len().saturating_sub(NAMED);
        (column.latest().take(NAMED).collect(), more, moved)
    });
    let card = |deal: Id| {
        let (label, value) = app().read(|workspace| {
            let body = workspace.deals.get(deal);
            let client = body.and_then(|body| body.client);
            let client = client.and_then(|id| workspace.label(Kind::Client, id));
            let label = client
                .or_else(|| workspace.label(Kind::Deal, deal))
                .unwrap_or_default();
            (label.to_owned(), body.and_then(|body| body.value))
        });
        let has_moved = moved.contains(&deal).then_some("");
        view! {
            <li class="travel-card" data-deal=deal.to_string() data-moved=has_moved>
                <bdi>{label}</bdi>
                <span>{value.map(money)}</span>
            </li>
        }
    };
    let cards: Vec<_> = named.into_iter().map(card).collect();
    let more = (more > 0).then(|| fill(travel::AND_MORE, &[("n", &number(more as f64))]));
    view! {
        {cards}
        {more.map(|more| view! { <li class="bar-note">{more}</li> })}
    }
    .into_any()
}
