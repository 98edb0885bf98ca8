//! The deals that are stuck, stage by stage, each with the reason in words.

use leptos::prelude::*;
use voronka_domain::funnel::standing::{Level, Reason};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::stuck::Stuck;
use voronka_domain::sorting::Sorting as _;

use super::Desk;
use super::drill::List;
use crate::components::Icon;
use crate::i18n::{control, fill, number, standing, t};
use crate::route::{Page, Route};
use crate::state::app;

/// Deals named in each stage; the rest is in the list.
const NAMED: usize = 5;

/// The reasons in one line, the worst first.
pub(super) fn in_words(reasons: &[Reason], norm: u16) -> String {
    let words = reasons.iter().map(|reason| standing::reason(*reason, norm));
    words.collect::<Vec<_>>().join("; ")
}

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let body = move || {
        app().watch_kinds(&[Kind::Stage, Kind::Client, Kind::Person]);
        let stuck = desk.stuck();
        if stuck.is_empty() {
            return view! { <p class="bar-note">{t(control::STUCK_NOTHING)}</p> }.into_any();
        }
        let stages: Vec<(Id, String, u8)> = desk.read(|workspace| {
            let boards = workspace.boards_in_order().into_iter();
            let stages = boards.flat_map(|(board, _)| workspace.stages_of(board));
            stages
                .map(|(id, stage)| (id, stage.name.clone(), stage.hue))
                .collect()
        });
        let groups = stages.into_iter().filter_map(|(id, name, hue)| {
            let of_stage: Vec<&Stuck> = stuck.iter().filter(|one| one.stage == id).collect();
            (!of_stage.is_empty()).then(|| group(desk, (id, name, hue), of_stage))
        });
        view! { <div class="stuck-stages">{groups.collect::<Vec<_>>()}</div> }.into_any()
    };
    super::tile(
        "stuck",
        t(control::STUCK_LIST),
        t(control::STUCK_IS),
        true,
        body.into_any(),
    )
}

/// How long a deal has been stuck, for the order of the list: the longest first.
fn weight(stuck: &Stuck) -> (Level, i64) {
    let days = stuck.reasons.iter().map(|reason| match reason {
        Reason::Idle { days } | Reason::TooLong { days } => *days,
        Reason::InPlace { .. } => 0,
    });
    (stuck.level, days.max().unwrap_or(0))
}

fn group(desk: Desk, (id, name, hue): (Id, String, u8), mut stuck: Vec<&Stuck>) -> AnyView {
    stuck.order_by(|a, b| weight(b).cmp(&weight(a)));
    let list = List::of_deals(name.clone(), stuck.iter().map(|one| one.deal).collect())
        .behind("stuck")
        .with_reasons();
    let rows: Vec<_> = stuck.iter().take(NAMED).map(|one| row(desk, one)).collect();
    let all = fill(control::STUCK_ALL, &[("n", &number(stuck.len() as f64))]);
    view! {
        <section class="stuck-stage" data-stage=id.to_string() data-hue=hue.to_string()>
            <header class="block-head">
                <h3><span class="hue-dot" data-hue=hue.to_string()></span>" "<bdi>{name}</bdi></h3>
                <button
                    type="button"
                    class="button is-quiet is-small"
                    data-action="stuck-all"
                    on:click=move |_| desk.drill.set(Some(list.clone()))
                >
                    {all}
                </button>
            </header>
            <ul class="stuck-deals">{rows}</ul>
        </section>
    }
    .into_any()
}

fn row(desk: Desk, stuck: &Stuck) -> AnyView {
    let (client, title, owner) = desk.read(|workspace| {
        let label = |kind, id: Option<Id>| {
            let label = id.and_then(|id| workspace.label(kind, id));
            label.unwrap_or_default().to_owned()
        };
        let client = workspace.deals.get(stuck.deal).and_then(|deal| deal.client);
        (
            label(Kind::Client, client),
            label(Kind::Deal, Some(stuck.deal)),
            label(Kind::Person, stuck.owner),
        )
    });
    let (zone, sign, words) = match stuck.level {
        Level::Red => ("red", "alert", control::STUCK_RED),
        _ => ("yellow", "warning", control::STUCK_YELLOW),
    };
    let href = Route::to(Page::Funnel {
        deal: Some(stuck.deal),
    })
    .href();
    let title = if title.is_empty() {
        t(control::UNNAMED).to_owned()
    } else {
        title
    };
    view! {
        <li class="stuck-deal" data-deal=stuck.deal.to_string() data-level=zone>
            <span class="zone" data-zone=zone><Icon name=sign small=true/>{t(words)}</span>
            <a href=href><bdi>{title}</bdi></a>
            <span class="stuck-who"><bdi>{client}</bdi></span>
            <span class="stuck-who"><bdi>{owner}</bdi></span>
            <span class="stuck-why" data-reason="">{in_words(&stuck.reasons, stuck.norm)}</span>
        </li>
    }
    .into_any()
}
