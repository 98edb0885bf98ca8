//! What happened with the client, over all of its deals and apart from them, the latest first.

use leptos::prelude::*;
use voronka_domain::clients::{ClientHappening, client_timeline};
use voronka_domain::funnel::steps::StageOrder;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use crate::i18n::words::{activity_icon, activity_kind};
use crate::i18n::{clients, deal as texts, fill, hand_over, money_exact, orders, t, time};
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
    Happened {
        /// The deal, with its title, where it happened in one.
        deal: Option<(Id, String)>,
        item: Item,
    },
}

/// The timeline.
#[component]
pub(super) fn Activity(
    /// The client.
    id: Id,
) -> impl IntoView {
    let shown = RwSignal::new(SHOWN);
    let lines = Memo::new(move |_| {
        app().watch_kinds(&[
            Kind::Deal,
            Kind::Stage,
            Kind::Person,
            Kind::Settings,
            Kind::Client,
            Kind::HandOver,
        ]);
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
                        Line::Happened { deal, item } => entry(deal, item),
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
        for happening in happenings {
            lines.extend(line(workspace, client, &order, &happening));
        }
    }
    lines
}

fn line(
    workspace: &Workspace,
    client: Id,
    order: &StageOrder,
    happening: &ClientHappening<'_>,
) -> Option<Line> {
    let ClientHappening::InDeal(id, happening) = happening else {
        let item = apart(workspace, client, happening)?;
        return Some(Line::Happened { deal: None, item });
    };
    let deal = workspace.deals.get(*id)?;
    let title = if deal.title.is_empty() {
        t(texts::UNTITLED).to_owned()
    } else {
        deal.title.clone()
    };
    Some(Line::Happened {
        deal: Some((*id, title)),
        item: item(workspace, order, deal, happening),
    })
}

/// What happened apart from any deal, in words.
fn apart(workspace: &Workspace, client: Id, happening: &ClientHappening<'_>) -> Option<Item> {
    let person = |id: Option<Id>| {
        id.and_then(|id| workspace.label(Kind::Person, id))
            .map(str::to_owned)
    };
    let plain = |entry, icon, who, text, note: &str| Item {
        entry,
        activity: None,
        icon,
        who,
        text,
        badges: Vec::new(),
        notes: Some(note.to_owned())
            .filter(|note| !note.is_empty())
            .into_iter()
            .collect(),
        times: time(happening.at()).into_iter().collect(),
    };
    Some(match happening {
        ClientHappening::InDeal(..) => return None,
        ClientHappening::Ordered(id, order) => {
            let sum = order.sum.map(money_exact);
            let text = std::iter::once(t(orders::NEW_ORDER).to_owned()).chain(sum);
            let text = text.collect::<Vec<_>>().join(" · ");
            plain(*id, "won", person(order.by), text, &order.note)
        }
        ClientHappening::Done(id, activity) => {
            let contact = activity.contact.and_then(|contact| {
                let known = workspace.clients.get(client)?.contacts.get(contact)?;
                Some(known.name.clone())
            });
            let text = std::iter::once(activity_kind(activity.kind).to_owned()).chain(contact);
            let text = text.collect::<Vec<_>>().join(" · ");
            Item {
                activity: Some(activity.kind),
                ..plain(
                    *id,
                    activity_icon(activity.kind),
                    person(activity.by),
                    text,
                    &activity.text,
                )
            }
        }
        ClientHappening::HandedOver(id, step) => {
            let who = person(step.by).unwrap_or_else(|| t(hand_over::SOMEBODY).to_owned());
            let taker = person(step.taker).unwrap_or_default();
            let text = fill(hand_over::step(step.to), &[("who", &who), ("taker", &taker)]);
            plain(*id, "people", None, text, &step.note)
        }
    })
}

fn entry(deal: Option<(Id, String)>, item: Item) -> AnyView {
    let of_deal = deal.map(|(deal, title)| {
        view! {
            <p class="timeline-note">
                <a href=Route::to(Page::Funnel { deal: Some(deal) }).href()>
                    <bdi>{title}</bdi>
                </a>
            </p>
        }
    });
    view! { <Happened item below=of_deal.into_any() tools=() form=()/> }.into_any()
}
