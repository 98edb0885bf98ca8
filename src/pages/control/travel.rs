//! Time travel: the board and every figure as they stood at the end of any past day, and a replay of the period.

mod column;
mod playing;

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use voronka_domain::calendar::add_days;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::facts::Facts;
use voronka_domain::reports::replay::Timeline;

use super::Desk;
use super::look::Look;
use crate::components::Icon;
use crate::i18n::{Words, count, date_long, fill, meanings, t, travel};
use crate::state::app;

/// What the parts of the panel share.
#[derive(Clone, Copy)]
struct Travel {
    desk: Desk,
    timeline: StoredValue<Timeline, LocalStorage>,
    /// The day on the board, which runs ahead of the address while the slider moves or the replay plays.
    shown: RwSignal<NaiveDate>,
    /// Grows with every change of the board.
    tick: RwSignal<u32>,
    /// Whether the replay plays.
    playing: RwSignal<bool>,
    /// What was looked at when the panel was opened on today.
    home: StoredValue<Option<Look>>,
    /// The most deals in a column on the days seen so far: bars are drawn against it.
    largest: StoredValue<usize>,
}

impl Travel {
    /// Shows the end of a day on the board alone.
    fn show(self, day: NaiveDate) {
        self.timeline.update_value(|timeline| timeline.go_to(day));
        let most = self
            .timeline
            .with_value(|timeline| timeline.columns().map(|(_, column)| column.len()).max());
        self.largest
            .update_value(|largest| *largest = (*largest).max(most.unwrap_or(0)));
        self.shown.set(day);
        self.tick.update(|tick| *tick += 1);
    }

    /// Takes a day into the address, so that everything else on the page follows.
    fn go(self, day: NaiveDate) {
        let today = app().today.get_untracked();
        let at = Some(day).filter(|day| *day < today);
        self.show(day.min(today));
        // Whoever set out from today comes back to the period looked at then.
        let home = self.home.get_value().filter(|_| at.is_none());
        self.desk.change(|look| {
            let look = look.moved_to(at);
            home.map_or(look, |home| Look {
                kind: home.kind,
                period: home.period,
                ..look
            })
        });
    }

    /// The days that can be shown.
    fn bounds(self) -> Option<(NaiveDate, NaiveDate)> {
        let today = app().today.get_untracked();
        let first = self.timeline.with_value(Timeline::first_day)?;
        Some((first.min(today), today))
    }
}

/// The button that opens and closes the panel.
pub(super) fn toggle(desk: Desk, open: RwSignal<bool>) -> AnyView {
    let press = move |_| {
        let close = open.get_untracked();
        open.set(!close);
        if close {
            desk.change(|look| look.moved_to(None));
        }
    };
    view! {
        <button
            type="button"
            class="button"
            data-action="time-travel"
            aria-pressed=move || open.get().to_string()
            on:click=press
        >
            <Icon name="clock"/>
            <span class="button-label">{t(travel::OPEN)}</span>
        </button>
    }
    .into_any()
}

/// The panel: the day, the slider, the replay and the board.
pub(super) fn panel(desk: Desk, open: RwSignal<bool>) -> AnyView {
    let scope = desk.look.get_untracked().scope;
    let timeline = app().read(|workspace| Timeline::of(&Facts::of(workspace), scope));
    let today = app().today.get_untracked();
    let travel = Travel {
        desk,
        timeline: StoredValue::new_local(timeline),
        shown: RwSignal::new(today),
        tick: RwSignal::new(0),
        playing: RwSignal::new(false),
        home: StoredValue::new(Some(desk.look.get_untracked()).filter(|look| look.at.is_none())),
        largest: StoredValue::new(1),
    };
    travel.show(desk.look.get_untracked().at.unwrap_or(today));
    let Some((first, last)) = travel.bounds() else {
        return view! { <section class="tile" data-block="travel"><p class="bar-note">{t(travel::NO_HISTORY)}</p></section> }.into_any();
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && travel.playing.get_untracked() {
            event.stop_propagation();
            playing::stop(travel);
        }
    };
    let board = Memo::new(move |_| {
        app().watch_kind(Kind::Stage);
        desk.look().board()
    });
    // The moves looked at change with the records and with whose they are; the board then stands on the same day.
    let of = Memo::new(move |_| (desk.version.get(), desk.look.with(|look| look.scope)));
    Effect::new(move |before: Option<()>| {
        let (_, scope) = of.get();
        if before.is_some() {
            let timeline = app().read(|workspace| Timeline::of(&Facts::of(workspace), scope));
            travel.timeline.set_value(timeline);
            travel.show(travel.shown.get_untracked());
        }
    });
    // Another day in the address: somebody went back or followed a link.
    Effect::new(move || {
        let day = desk.look.with(|look| look.at).unwrap_or(today);
        if !travel.playing.get_untracked() && travel.shown.get_untracked() != day {
            travel.show(day);
        }
    });
    view! {
        <section
            class="tile travel"
            data-block="travel"
            data-playing=move || travel.playing.get().then_some("")
            aria-labelledby="travel-heading"
            on:keydown=keys
        >
            <header class="block-head">
                <h2 id="travel-heading">{t(travel::TITLE)}</h2>
                {crate::components::stat::definitions("travel", t(travel::TITLE), t(travel::IS), meanings::of_block("travel"))}
                {mark(travel)}
            </header>
            {controls(travel, first, last, open)}
            <div class="travel-board" role="list" tabindex="0" aria-labelledby="travel-heading">
                {move || columns(travel, board.get())}
            </div>
        </section>
    }
    .into_any()
}

/// The day shown, plainly marked as past.
fn mark(travel: Travel) -> AnyView {
    let is_past = Memo::new(move |_| travel.shown.get() < app().today.get());
    let moves = move || {
        let day = travel.shown.get();
        travel.tick.track();
        match travel
            .timeline
            .with_value(|timeline| timeline.moves_on(day).len())
        {
            0 => t(travel::NO_MOVES).to_owned(),
            n => count(travel::MOVES, n),
        }
    };
    view! {
        <p class="travel-day" data-past=move || is_past.get().then_some("")>
            <b data-travel-day=move || travel.shown.get().to_string()>
                {move || fill(travel::AS_OF, &[("day", &date_long(travel.shown.get()))])}
            </b>
            <span class="badge">{move || t(if is_past.get() { travel::PAST } else { travel::NOW })}</span>
            <span class="bar-note">{moves}</span>
        </p>
    }
    .into_any()
}

fn controls(travel: Travel, first: NaiveDate, last: NaiveDate, open: RwSignal<bool>) -> AnyView {
    let number = |day: NaiveDate| day.num_days_from_ce();
    let day_of = |text: String| text.parse().ok().and_then(NaiveDate::from_num_days_from_ce_opt);
    let step = move |by: i64| {
        playing::stop(travel);
        travel.go(add_days(travel.shown.get_untracked(), by).clamp(first, last));
    };
    let arrow = move |icon: &'static str, words: Words, action: &'static str, by: i64| {
        view! {
            <button
                type="button"
                class="button is-quiet is-icon"
                data-action=action
                aria-label=t(words)
                on:click=move |_| step(by)
            >
                <Icon name=icon/>
            </button>
        }
        .into_any()
    };
    let slide = move |event: web_sys::Event| {
        playing::stop(travel);
        if let Some(day) = day_of(event_target_value(&event)) {
            travel.show(day);
        }
    };
    let settle = move |event: web_sys::Event| {
        if let Some(day) = day_of(event_target_value(&event)) {
            travel.go(day);
        }
    };
    let typed = move |event: web_sys::Event| {
        if let Ok(day) = event_target_value(&event).parse::<NaiveDate>() {
            playing::stop(travel);
            travel.go(day.clamp(first, last));
        }
    };
    let play = move |_| {
        if travel.playing.get_untracked() {
            playing::stop(travel);
        } else {
            playing::play(travel);
        }
    };
    let back = move |_| {
        playing::stop(travel);
        travel.go(last);
        open.set(false);
    };
    view! {
        <div class="travel-controls">
            {arrow("chevron-left", travel::EARLIER, "day-earlier", -1)}
            <input
                type="range"
                class="travel-slider"
                data-field="travel-day"
                aria-label=t(travel::DAY)
                aria-valuetext=move || date_long(travel.shown.get())
                min=number(first)
                max=number(last)
                prop:value=move || number(travel.shown.get())
                on:input=slide
                on:change=settle
            />
            {arrow("chevron-right", travel::LATER, "day-later", 1)}
            <input
                type="date"
                class="input is-compact"
                data-field="travel-date"
                aria-label=t(travel::DAY)
                min=first.to_string()
                max=last.to_string()
                prop:value=move || travel.shown.get().to_string()
                on:change=typed
            />
            <button type="button" class="button is-primary" data-action="replay" on:click=play>
                {move || t(if travel.playing.get() { travel::STOP } else { travel::REPLAY })}
            </button>
            <button type="button" class="button" data-action="travel-back" on:click=back>
                {t(travel::BACK)}
            </button>
        </div>
    }
    .into_any()
}

/// One column for each stage of the board, and for a deleted one in which deals stood.
fn columns(travel: Travel, board: Option<Id>) -> Vec<AnyView> {
    let Some(board) = board else { return Vec::new() };
    let stages: Vec<_> = app().read(|workspace| {
        let stages = workspace.stages_of(board).into_iter();
        stages.map(|(id, stage)| (id, stage.clone())).collect()
    });
    stages
        .into_iter()
        .map(|(id, stage)| column::view(travel, id, &stage))
        .collect()
}
