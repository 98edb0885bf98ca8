//! What the meetings of a period come to; every number opens its meetings.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::calendar::{Period, PeriodKind};
use voronka_domain::funnel::filter::pairs;
use voronka_domain::id::Id;
use voronka_domain::meetings::figures::figures;
use voronka_domain::record::Kind;

use super::Head;
use super::list::rows;
use super::numbers::numbers;
use super::tables::tables;
use super::trend::chart;
use crate::components::person::PersonSelect;
use crate::components::{Icon, Modal};
use crate::i18n::{count, date, meeting_figures, meetings, t};
use crate::route::MeetingsAt;
use crate::state::app;

/// The meetings behind a number.
pub(super) type Drill = RwSignal<Option<(String, Vec<Id>)>>;

#[derive(Debug, Clone, Copy, PartialEq)]
struct Look {
    kind: PeriodKind,
    day: NaiveDate,
    person: Option<Id>,
}

impl Look {
    fn from_query(query: &str, today: NaiveDate) -> Self {
        let mut look = Self {
            kind: PeriodKind::Quarter,
            day: today,
            person: None,
        };
        for (key, value) in pairs(query) {
            match (key, &*value) {
                ("period", "month") => look.kind = PeriodKind::Month,
                ("period", "year") => look.kind = PeriodKind::Year,
                ("day", day) => look.day = day.parse().unwrap_or(today),
                ("person", id) => look.person = id.parse().ok(),
                _ => {}
            }
        }
        look
    }

    fn go(self) {
        let person = self.person.map(|id| format!("&person={id}")).unwrap_or_default();
        app().set_query(format!(
            "period={}&day={}{person}",
            period_name(self.kind),
            self.day
        ));
    }

    fn period(self) -> Period {
        Period::containing(self.day, self.kind)
    }
}

fn period_name(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Month => "month",
        PeriodKind::Year => "year",
        _ => "quarter",
    }
}

/// The place of the figures.
#[component]
pub(super) fn FiguresPlace() -> impl IntoView {
    let look = Memo::new(|_| Look::from_query(&app().route.get().query, app().today.get()));
    let drill: Drill = RwSignal::new(None);
    let counted = Memo::new(move |_| {
        app().watch_kinds(&[
            Kind::Meeting,
            Kind::Deal,
            Kind::Client,
            Kind::Settings,
            Kind::MeetingGoal,
        ]);
        let look = look.get();
        Arc::new(app().read(|workspace| figures(workspace, look.period(), look.person)))
    });
    let person = Memo::new(move |_| look.get().person);
    view! {
        <Head at=MeetingsAt::Figures>""</Head>
        <PeriodBar look/>
        <div class="page-body meeting-figures">
            <div class="stats">{move || numbers(&counted.get(), drill)}</div>
            {move || counted.get().held.is_empty().then(|| view! { <p class="muted">{t(meeting_figures::NOTHING)}</p> })}
            {chart(person, drill)}
            <div class="tiles">{move || tables(&counted.get(), drill)}</div>
        </div>
        <DrillDown drill/>
    }
}

#[component]
fn PeriodBar(look: Memo<Look>) -> impl IntoView {
    let change = move |change: fn(&mut Look)| {
        let mut next = look.get_untracked();
        change(&mut next);
        next.go();
    };
    let kinds = [
        (PeriodKind::Month, meeting_figures::THIS_MONTH),
        (PeriodKind::Quarter, meeting_figures::THIS_QUARTER),
        (PeriodKind::Year, meeting_figures::THIS_YEAR),
    ]
    .map(|(kind, words)| {
        let choose = move |_| {
            Look {
                kind,
                ..look.get_untracked()
            }
            .go()
        };
        view! {
            <button type="button" aria-pressed=move || (look.get().kind == kind).to_string() data-period=period_name(kind) on:click=choose>
                {t(words)}
            </button>
        }
    });
    let heading = move || {
        let period = look.get().period();
        format!("{} – {}", date(period.first()), date(period.last()))
    };
    let person = Signal::derive(move || look.get().person);
    view! {
        <div class="toolbar meeting-filter">
            <div class="segmented" role="group" aria-label=t(meeting_figures::PERIOD)>{kinds.into_iter().collect_view()}</div>
            <button
                type="button"
                class="button is-quiet is-icon"
                aria-label=t(meetings::BEFORE)
                data-action="period-before"
                on:click=move |_| change(|look| look.day = look.period().previous(look.kind).first())
            >
                <Icon name="chevron-left"/>
            </button>
            <b aria-live="polite">{heading}</b>
            <button
                type="button"
                class="button is-quiet is-icon"
                aria-label=t(meetings::AFTER)
                data-action="period-after"
                on:click=move |_| change(|look| look.day = look.period().next(look.kind).first())
            >
                <Icon name="chevron-right"/>
            </button>
            <PersonSelect
                value=person
                nobody=t(meetings::ANYBODY)
                field="figures-person"
                label=t(meetings::ANYBODY)
                on_change=move |person| Look { person, ..look.get_untracked() }.go()
            />
        </div>
    }
}

/// The meetings behind the number that was pressed.
#[component]
fn DrillDown(drill: Drill) -> impl IntoView {
    move || {
        drill.get().map(|(title, ids)| {
            let n = ids.len();
            let ids = Memo::new(move |_| ids.clone());
            view! {
                <Modal name="meetings-behind" title size="is-wide" on_close=move |()| drill.set(None)>
                    <div class="dialog-body">
                        <p class="muted" data-count=n>{count(meetings::FOUND, n)}</p>
                        {rows(ids)}
                    </div>
                </Modal>
            }
        })
    }
}
