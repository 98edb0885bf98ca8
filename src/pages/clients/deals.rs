//! The deals of a client: those in work first, then the rest, the latest first.

use std::cmp::Reverse;

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::clients::deals_of;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;
use voronka_domain::stage::StageKind;
use voronka_domain::workspace::Workspace;

use super::card::Opened;
use crate::i18n::{clients, count, day_and_month, deal as texts, money, t};
use crate::route::{Page, Route};
use crate::state::app;

/// A deal as shown in the list.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    id: Id,
    title: String,
    stage: String,
    hue: u8,
    value: String,
    next: String,
    due: Option<NaiveDate>,
    archived: bool,
    is_open: bool,
}

/// The deals.
#[component]
pub(super) fn Deals(
    /// The client.
    id: Id,
    /// What the card has opened.
    opened: RwSignal<Option<Opened>>,
) -> impl IntoView {
    let lines = Memo::new(move |_| {
        app().watch_kinds(&[Kind::Deal, Kind::Stage, Kind::Board]);
        app().read(|workspace| lines(workspace, id))
    });
    view! {
        <section class="block" data-block="deals">
            <header class="block-head">
                <h2>{t(clients::DEALS)}</h2>
                <span class="muted">{move || count(clients::DEALS_COUNT, lines.with(Vec::len))}</span>
            </header>
            <Show
                when=move || !lines.with(Vec::is_empty)
                fallback=move || {
                    view! {
                        <p class="muted">
                            {t(clients::NO_DEALS)} " "
                            <button
                                type="button"
                                class="button is-small"
                                on:click=move |_| opened.set(Some(Opened::NewDeal))
                            >
                                {t(clients::NEW_DEAL)}
                            </button>
                        </p>
                    }
                }
            >
                <ul class="deal-lines">
                    <For each=move || lines.get() key=|line| format!("{line:?}") let:line>
                        <DealLine line/>
                    </For>
                </ul>
            </Show>
        </section>
    }
}

fn lines(workspace: &Workspace, client: Id) -> Vec<Line> {
    let several_boards = workspace.boards.live().count() > 1;
    let mut found: Vec<_> = deals_of(workspace, client)
        .map(|(id, deal)| {
            let stage = deal.stage().and_then(|stage| workspace.stages.get(stage));
            let last = deal.last_move().map(|step| step.at.instant()).unwrap_or(0);
            let board = stage
                .filter(|_| several_boards)
                .and_then(|stage| workspace.label(Kind::Board, stage.board));
            let names = board.into_iter().chain(stage.map(|stage| stage.name.as_str()));
            let line = Line {
                id,
                title: deal.title.clone(),
                stage: names.collect::<Vec<_>>().join(" · "),
                hue: stage.map_or(1, |stage| stage.hue),
                value: deal.value.map(money).unwrap_or_default(),
                next: deal
                    .next
                    .as_ref()
                    .map(|next| next.text.clone())
                    .unwrap_or_default(),
                due: deal.next.as_ref().and_then(|next| next.date),
                archived: deal.archived,
                is_open: !deal.archived && stage.is_none_or(|stage| stage.kind == StageKind::Open),
            };
            (Reverse(last), line)
        })
        .collect();
    found.order_by_key(|(last, line)| (!line.is_open, *last, line.id));
    found.into_iter().map(|(_, line)| line).collect()
}

#[component]
fn DealLine(line: Line) -> impl IntoView {
    let title = if line.title.is_empty() {
        t(texts::UNTITLED).to_owned()
    } else {
        line.title
    };
    let due = line.due.map(day_and_month);
    let today = app().today.get_untracked();
    let is_late = line.is_open && line.due.is_some_and(|due| due < today);
    let next: Vec<String> = due
        .into_iter()
        .chain(Some(line.next).filter(|text| !text.is_empty()))
        .collect();
    let next = (line.is_open && !next.is_empty()).then(|| next.join(" · "));
    view! {
        <li>
            <a
                class="deal-line"
                href=Route::to(Page::Funnel { deal: Some(line.id) }).href()
                data-hue=line.hue.to_string()
                data-deal=line.id.to_string()
            >
                <span class="hue-dot"></span>
                <span class="deal-line-title">
                    <bdi>{title}</bdi>
                    {next.map(|next| view! { <span class="deal-line-next" class:is-late=is_late dir="auto">{next}</span> })}
                </span>
                <span class="muted">
                    <bdi>{line.stage}</bdi>
                    {line.archived.then(|| format!(" · {}", t(clients::ARCHIVED)))}
                </span>
                <bdi class="deal-line-value">{line.value}</bdi>
            </a>
        </li>
    }
}
