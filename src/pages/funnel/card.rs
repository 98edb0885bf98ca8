//! A card: one deal on the board. It watches its own deal, so that a change of one builds nothing else anew.

use leptos::prelude::*;
use voronka_domain::deal::ActivityKind;
use voronka_domain::id::Id;
use web_sys::MouseEvent;

use self::face::{Face, level_name, level_tone};
use super::board::Board;
use super::deeds;
use super::menus::{Opened, What};
use crate::components::Icon;
use crate::components::menu::below;
use crate::i18n::words::{activity_hook, activity_icon, activity_kind};
use crate::i18n::{count, fill, funnel, t};
use crate::route::{Page, Route};

mod face;

/// What is logged with one tap.
const QUICK: [ActivityKind; 4] = [
    ActivityKind::Call,
    ActivityKind::Email,
    ActivityKind::Visit,
    ActivityKind::GeneralOffer,
];

/// A card in the column of its stage. `version` changes with the column, `count` is how many cards it has.
#[component]
pub fn Card(id: Id, version: RwSignal<u32>, count: Memo<usize>) -> impl IntoView {
    let board = Board::here();
    let face = Memo::new(move |_| Face::of(id));
    let place = Memo::new(move |_| {
        version.track();
        board.place_of(id).map_or(0, |(_, at)| at)
    });
    let is_active = Memo::new(move |_| board.active.get() == Some(id));
    let is_selected = Memo::new(move |_| board.selected.with(|selected| selected.contains(&id)));
    let is_carried = Memo::new(move |_| board.carried.with(|carried| carried.contains(&id)));
    let has_arrived = board.arrived.with_value(|arrived| arrived.contains(&id));
    let is_lifted = move || is_carried.get() && board.lifted.get();
    // One card of a column is reached by Tab; its controls only when the focus is on it.
    let card_stop = move || {
        if is_active.get() || place.get() == 0 {
            "0"
        } else {
            "-1"
        }
    };
    let inner_stop = move || if is_active.get() { "0" } else { "-1" };
    let is_open = move || {
        let opened = board.opened.get();
        opened.is_some_and(|opened| opened.what == What::Card(id))
    };
    let chosen_with_click = move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            event.prevent_default();
            board.choose(id, event.shift_key());
        }
    };
    view! {
        <li
            class="card"
            class:is-source=move || is_carried.get() && !board.lifted.get()
            class:is-lifted=is_lifted
            class:is-open=is_open
            class:is-moving-in=has_arrived
            style:--index=move || place.get().to_string()
            data-deal=id.to_string()
            data-stuck=move || face.with(|face| level_name(face.level))
            data-selected=move || is_selected.get().then_some("true")
            tabindex=card_stop
            aria-label=move || face.with(Face::spoken)
            aria-describedby="board-keys"
            aria-setsize=move || count.get().to_string()
            aria-posinset=move || (place.get() + 1).to_string()
            on:click=chosen_with_click
        >
            <div class="card-top">
                <bdi class="card-client">{move || face.with(|face| face.client.clone())}</bdi>
                <SelectBox id is_selected inner_stop=Signal::derive(inner_stop)/>
                <MoreButton id inner_stop=Signal::derive(inner_stop)/>
            </div>
            <a class="card-title" href=move || href(board, id) tabindex=inner_stop>
                <bdi>{move || face.with(|face| face.title.clone())}</bdi>
            </a>
            {move || face.with(money_line)}
            {move || face.with(next_line)}
            {move || face.with(age_line)}
            <div class="card-log" role="group" aria-label=t(funnel::LOG)>
                {QUICK.map(|kind| view! { <LogButton id kind inner_stop=Signal::derive(inner_stop)/> })}
            </div>
        </li>
    }
}

/// The address of the deal's panel, with the filter that is in force.
fn href(board: Board, id: Id) -> String {
    Route {
        page: Page::Funnel { deal: Some(id) },
        query: board.query.get(),
    }
    .href()
}

#[component]
fn SelectBox(id: Id, is_selected: Memo<bool>, inner_stop: Signal<&'static str>) -> impl IntoView {
    let board = Board::here();
    let clicked = move |event: MouseEvent| {
        event.stop_propagation();
        board.choose(id, event.shift_key());
    };
    view! {
        <label class="card-check" on:click=|event| event.stop_propagation()>
            <input
                type="checkbox"
                aria-label=t(funnel::SELECT)
                data-action="select"
                tabindex=inner_stop
                prop:checked=is_selected
                on:click=clicked
            />
        </label>
    }
}

#[component]
fn MoreButton(id: Id, inner_stop: Signal<&'static str>) -> impl IntoView {
    let board = Board::here();
    let open = move |event: MouseEvent| {
        event.stop_propagation();
        board.opened.set(Some(Opened {
            what: What::Card(id),
            at: below(&event),
        }));
    };
    view! {
        <button
            type="button"
            class="card-more"
            aria-label=t(funnel::CARD_MENU)
            aria-haspopup="menu"
            data-action="card-menu"
            tabindex=inner_stop
            on:click=open
        >
            <Icon name="more"/>
        </button>
    }
}

#[component]
fn LogButton(id: Id, kind: ActivityKind, inner_stop: Signal<&'static str>) -> impl IntoView {
    let label = fill(funnel::LOG_ONE, &[("what", &activity_kind(kind))]);
    let log = move |event: MouseEvent| {
        event.stop_propagation();
        deeds::log_now(id, kind);
    };
    view! {
        <button
            type="button"
            class="card-log-button"
            data-log=activity_hook(kind)
            aria-label=label.clone()
            title=label
            tabindex=inner_stop
            on:click=log
        >
            <Icon name=activity_icon(kind)/>
        </button>
    }
}

fn money_line(face: &Face) -> impl IntoView + use<> {
    let owner = face.owner.clone().map(|(hue, initials, name)| {
        view! {
            <span class="avatar is-small" data-hue=hue.to_string() title=name.clone() role="img" aria-label=name>
                {initials}
            </span>
        }
    });
    let contacts = count(funnel::CONTACTS, face.contacts);
    let contacts_spoken = contacts.clone();
    view! {
        <div class="card-money">
            {owner}
            <span class="card-contacts" title=contacts>
                <Icon name="people" small=true/>
                <span aria-hidden="true">{face.contacts}</span>
                <span class="visually-hidden">{contacts_spoken}</span>
            </span>
            <bdi class="card-value" title=face.value.clone()>{face.value.clone()}</bdi>
        </div>
    }
}

fn next_line(face: &Face) -> impl IntoView + use<> {
    let icon = if face.due == "none" { "alert" } else { "calendar" };
    let has_any = face.day.is_some() || !face.step.is_empty();
    view! {
        <p class="card-next" data-due=face.due title=face.step.clone()>
            {has_any.then(|| view! { <Icon name=icon small=true/> })}
            {face.day.clone().map(|day| view! { <time>{day}</time> })}
            <bdi class="card-step">{face.step.clone()}</bdi>
        </p>
    }
}

fn age_line(face: &Face) -> impl IntoView + use<> {
    let tone = level_tone(face.level);
    let meter = face.share.map(|share| {
        view! { <span class="meter" data-tone=tone style:--share=format!("{share:.3}")><span></span></span> }
    });
    view! {
        <p class="card-age" title=face.hint.clone()>
            {meter}
            <span class="card-days">{face.days.clone()}</span>
            <span class="card-reason">{face.reason.clone()}</span>
        </p>
    }
}
