//! The parts of the filter that have values, and the little forms in which they are set.

use leptos::html::Div;
use leptos::prelude::*;
use voronka_domain::funnel::bulk::tags_in_use;
use voronka_domain::funnel::filter::Filter;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;
use web_sys::{Event, KeyboardEvent};

use super::change;
use crate::components::menu::keep_inside;
use crate::i18n::{Words, count, day_and_month, fill, funnel, number, shell, t};
use crate::pages::funnel::board::Board;
use crate::platform::dom;
use crate::state::app;

/// A part of the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// Whose deals.
    Owner,
    /// With which tag.
    Tag,
    /// Of which value.
    Value,
    /// With a next step on which days.
    Date,
}

impl Facet {
    /// All of them, in the order shown.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Tag, Self::Value, Self::Date];

    /// The name in `data-action`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Tag => "tag",
            Self::Value => "value",
            Self::Date => "date",
        }
    }

    /// What it is called.
    pub fn words(self) -> Words {
        match self {
            Self::Owner => funnel::OWNER,
            Self::Tag => funnel::TAG,
            Self::Value => funnel::VALUE,
            Self::Date => funnel::NEXT_STEP,
        }
    }

    /// Its icon.
    pub fn icon(self) -> Option<&'static str> {
        match self {
            Self::Owner => Some("person"),
            Self::Tag => Some("tag"),
            Self::Date => Some("calendar"),
            Self::Value => None,
        }
    }

    /// What is in force, in words; nothing where this part lets everything through.
    pub fn in_words(self, filter: &Filter) -> Option<String> {
        let number = |value: i64| number(value as f64);
        match self {
            Self::Owner => owners_in_words(&filter.owners),
            Self::Tag => (!filter.tag.is_empty()).then(|| filter.tag.clone()),
            Self::Value => between(filter.least.map(number), filter.most.map(number)),
            Self::Date => between(filter.from.map(day_and_month), filter.to.map(day_and_month)),
        }
    }

    /// Lets everything through again.
    pub fn clear(self, filter: &mut Filter) {
        match self {
            Self::Owner => filter.owners.clear(),
            Self::Tag => filter.tag.clear(),
            Self::Value => (filter.least, filter.most) = (None, None),
            Self::Date => (filter.from, filter.to) = (None, None),
        }
    }
}

fn owners_in_words(owners: &[Id]) -> Option<String> {
    match owners {
        [] => None,
        [one] => app().read(|workspace| {
            let name = workspace.label(Kind::Person, *one).map(str::to_owned);
            Some(name.unwrap_or_else(|| t(funnel::SOMEBODY_GONE).to_owned()))
        }),
        many => Some(count(funnel::OWNERS, many.len())),
    }
}

fn between(from: Option<String>, to: Option<String>) -> Option<String> {
    match (from, to) {
        (None, None) => None,
        (Some(from), None) => Some(fill(funnel::FROM_ON, &[("from", &from)])),
        (None, Some(to)) => Some(fill(funnel::UP_TO, &[("to", &to)])),
        (Some(from), Some(to)) => Some(format!("{from} – {to}")),
    }
}

/// The form of a part of the filter, over the page. What is changed holds at once.
#[component]
pub fn FacetPopover(facet: Facet, at: (f64, f64), #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let node = NodeRef::<Div>::new();
    let opener = format!("[data-action='filter-{}']", facet.name());
    let close = move || {
        on_close.run(());
        dom::focus(&opener);
    };
    let close_by_key = close.clone();
    Effect::new(move || {
        let Some(popover) = node.get() else { return };
        popover.show_popover().ok();
        keep_inside(&popover, at);
        dom::focus(".facet :is(input, button)");
    });
    let toggled = move |_: Event| {
        let is_closed = node
            .get_untracked()
            .is_some_and(|popover| !popover.matches(":popover-open").unwrap_or(true));
        if is_closed {
            on_close.run(());
        }
    };
    let keys = move |event: KeyboardEvent| {
        if matches!(&*event.key(), "Escape" | "Enter") {
            event.prevent_default();
            event.stop_propagation();
            close_by_key();
        }
    };
    view! {
        <div
            node_ref=node
            class="menu facet"
            popover="auto"
            role="dialog"
            aria-label=t(facet.words())
            data-dialog=format!("filter-{}", facet.name())
            on:toggle=toggled
            on:keydown=keys
        >
            <p class="menu-title">{t(facet.words())}</p>
            {match facet {
                Facet::Owner => view! { <Owners/> }.into_any(),
                Facet::Tag => view! { <Tags/> }.into_any(),
                Facet::Value => view! { <Values/> }.into_any(),
                Facet::Date => view! { <Dates/> }.into_any(),
            }}
            <div class="facet-foot">
                <button type="button" class="button is-small is-primary" on:click=move |_| close()>
                    {t(shell::CLOSE)}
                </button>
            </div>
        </div>
    }
}

#[component]
fn Owners() -> impl IntoView {
    let board = Board::here();
    let people: Vec<(Id, String)> = app().read(|workspace| {
        let people = workspace.people.live().filter(|(id, person)| {
            !person.left
                || board
                    .wanted
                    .with_untracked(|wanted| wanted.filter.owners.contains(id))
        });
        let mut people: Vec<_> = people.map(|(id, person)| (id, person.name.clone())).collect();
        people.order_by(|a, b| a.1.cmp(&b.1));
        people
    });
    if people.is_empty() {
        return view! { <p class="menu-title">{t(funnel::NO_PEOPLE)}</p> }.into_any();
    }
    let rows = people.into_iter().map(|(id, name)| {
        let is_on = move || board.wanted.with(|wanted| wanted.filter.owners.contains(&id));
        let flip = move |_| {
            change(board, |filter| {
                match filter.owners.iter().position(|known| *known == id) {
                    Some(at) => _ = filter.owners.remove(at),
                    None => filter.owners.push(id),
                }
            });
        };
        view! {
            <label class="check">
                <input type="checkbox" value=id.to_string() prop:checked=is_on on:change=flip/>
                <bdi>{name}</bdi>
            </label>
        }
    });
    view! { <div class="facet-list">{rows.collect_view()}</div> }.into_any()
}

#[component]
fn Tags() -> impl IntoView {
    let board = Board::here();
    let tags = app().read(tags_in_use);
    if tags.is_empty() {
        return view! { <p class="menu-title">{t(funnel::NO_TAGS)}</p> }.into_any();
    }
    let rows = tags.into_iter().map(|tag| {
        let (shown, value) = (tag.clone(), tag.clone());
        let is_on = move || board.wanted.with(|wanted| wanted.filter.tag == shown);
        let set = move |_| change(board, |filter| filter.tag.clone_from(&tag));
        view! {
            <label class="check">
                <input type="radio" name="tag" value=value.clone() prop:checked=is_on on:change=set/>
                <bdi>{value}</bdi>
            </label>
        }
    });
    view! { <div class="facet-list">{rows.collect_view()}</div> }.into_any()
}

#[component]
fn Values() -> impl IntoView {
    let board = Board::here();
    let shown = move |read: fn(&Filter) -> Option<i64>| {
        let value = board.wanted.with_untracked(|wanted| read(&wanted.filter));
        value.map(|value| value.to_string()).unwrap_or_default()
    };
    let set = move |write: fn(&mut Filter, Option<i64>)| {
        move |event: Event| {
            let digits: String = event_target_value(&event)
                .chars()
                .filter(char::is_ascii_digit)
                .take(15)
                .collect();
            change(board, |filter| write(filter, digits.parse().ok()));
        }
    };
    view! {
        <div class="field-row">
            <label class="field">
                <span class="field-label">{t(funnel::FROM)}</span>
                <input
                    class="input is-number"
                    name="least"
                    inputmode="numeric"
                    value=shown(|filter| filter.least)
                    on:input=set(|filter, value| filter.least = value)
                />
            </label>
            <label class="field">
                <span class="field-label">{t(funnel::TO)}</span>
                <input
                    class="input is-number"
                    name="most"
                    inputmode="numeric"
                    value=shown(|filter| filter.most)
                    on:input=set(|filter, value| filter.most = value)
                />
            </label>
        </div>
    }
}

#[component]
fn Dates() -> impl IntoView {
    type Day = Option<chrono::NaiveDate>;
    let board = Board::here();
    let shown = move |read: fn(&Filter) -> Day| {
        let day = board.wanted.with_untracked(|wanted| read(&wanted.filter));
        day.map(|day| day.to_string()).unwrap_or_default()
    };
    let set = move |write: fn(&mut Filter, Day)| {
        move |event: Event| {
            let day = event_target_value(&event).parse().ok();
            change(board, |filter| write(filter, day));
        }
    };
    view! {
        <div class="field-row">
            <label class="field">
                <span class="field-label">{t(funnel::FROM)}</span>
                <input
                    class="input"
                    type="date"
                    name="from"
                    value=shown(|filter| filter.from)
                    on:change=set(|filter, day| filter.from = day)
                />
            </label>
            <label class="field">
                <span class="field-label">{t(funnel::TO)}</span>
                <input
                    class="input"
                    type="date"
                    name="to"
                    value=shown(|filter| filter.to)
                    on:change=set(|filter, day| filter.to = day)
                />
            </label>
        </div>
    }
}
