//! What happened with the client, over all of its deals, the latest first.

use leptos::prelude::*;
use voronka_domain::clients::client_timeline;
use voronka_domain::funnel::steps::StageOrder;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use crate::i18n::{clients, deal as texts, t};
use crate::pages::deal::timeline::Happened;
use crate::pages::deal::timeline::rows::{Item, day_in_words, item};
use crate::route::{Page, Route};
use crate::state::app;

/// How many lines are shown at first, and how many more each time.
const SHOWN: usize = 40;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Line {
    Day(String),
    Happened { deal: Id, title: String, item: Item },
}

/// The timeline.
#[component]
pub(super) fn Activity(
    /// The client.
    id: Id,
) -> impl IntoView {
    let shown = RwSignal::new(SHOWN);
    let lines = Memo::new(move |_| {
        for kind in [
            Kind::Deal,
            Kind::Stage,
            Kind::Person,
            Kind::Settings,
            Kind::Client,
        ] {
            app().watch_kind(kind);
        }
        let today = app().today.get();
        app().read(|workspace| lines(workspace, id, today))
    });
    let listed = move || {
        let lines = lines.get().into_iter();
        lines.take(shown.get()).collect::<Vec<Line>>()
    };
    view! {
        <section class="block" data-block="history">
            <header class="block-head">
                <h2>{t(clients::HISTORY)}</h2>
            </header>
            <Show when=move || lines.with(Vec::is_empty)>
                <p class="muted">{t(clients::NO_HISTORY)}</p>
            </Show>
            <ol class="timeline">
                <For each=listed key=Clone::clone let:line>
                    {match line {
                        Line::Day(day) => view! { <li class="timeline-day">{day}</li> }.into_any(),
                        Line::Happened { deal, title, item } => view! { <Entry deal title item/> }.into_any(),
                    }}
                </For>
            </ol>
            <Show when=move || { lines.with(Vec::len) > shown.get() }>
                <button
                    type="button"
                    class="button is-small"
                    data-action="show-earlier"
                    on:click=move |_| shown.update(|shown| *shown += SHOWN)
                >
                    {t(clients::SHOW_MORE)}
                </button>
            </Show>
        </section>
    }
}

fn lines(workspace: &Workspace, client: Id, today: chrono::NaiveDate) -> Vec<Line> {
    let order = StageOrder::of(workspace);
    let calendar = workspace.settings().calendar;
    let mut lines = Vec::new();
    for (day, happenings) in client_timeline(workspace, client, &order, &calendar) {
        lines.push(Line::Day(day_in_words(day, today)));
        for (id, happening) in happenings {
            let Some(deal) = workspace.deals.get(id) else {
                continue;
            };
            let title = if deal.title.is_empty() {
                t(texts::UNTITLED).to_owned()
            } else {
                deal.title.clone()
            };
            lines.push(Line::Happened {
                deal: id,
                title,
                item: item(workspace, &order, deal, &happening),
            });
        }
    }
    lines
}

#[component]
fn Entry(deal: Id, title: String, item: Item) -> impl IntoView {
    let of_deal = view! {
        <p class="timeline-note">
            <a href=Route::to(Page::Funnel { deal: Some(deal) }).href()>
                <bdi>{title}</bdi>
            </a>
        </p>
    };
    view! { <Happened item below=of_deal tools=() form=()/> }
}
