//! What the meetings of a period come to; every number opens its meetings.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::calendar::{Period, PeriodKind};
use voronka_domain::funnel::filter::pairs;
use voronka_domain::id::Id;
use voronka_domain::meetings::figures::{Figures, Tally, figures};
use voronka_domain::meetings::ready_made;
use voronka_domain::record::Kind;

use super::list::Rows;
use super::trend::Trend;
use super::{Head, words};
use crate::components::person::PersonSelect;
use crate::components::{Icon, Modal};
use crate::i18n::{
    Words, count, date, decimal, fill, lang, meeting_figures, meetings, money, number, percent, t, total,
};
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
        for kind in [
            Kind::Meeting,
            Kind::Deal,
            Kind::Client,
            Kind::Settings,
            Kind::MeetingGoal,
        ] {
            app().watch_kind(kind);
        }
        let look = look.get();
        Arc::new(app().read(|workspace| figures(workspace, look.period(), look.person)))
    });
    let person = Memo::new(move |_| look.get().person);
    view! {
        <Head at=MeetingsAt::Figures>""</Head>
        <PeriodBar look/>
        <div class="page-body meeting-figures">
            <div class="stats">{move || stats(&counted.get(), drill)}</div>
            {move || counted.get().held.is_empty().then(|| view! { <p class="muted">{t(meeting_figures::NOTHING)}</p> })}
            <Trend person drill/>
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

/// One number with its meetings.
struct Stat {
    metric: &'static str,
    label: Words,
    value: String,
    /// The exact number for scripts; empty where there is none.
    exact: String,
    note: String,
    ids: Vec<Id>,
}

fn counted(metric: &'static str, label: Words, ids: &[Id], note: String) -> Stat {
    Stat {
        metric,
        label,
        value: number(ids.len() as f64),
        exact: ids.len().to_string(),
        note,
        ids: ids.to_vec(),
    }
}

fn share_of(ids: &[Id], all: &Tally) -> String {
    if all.is_empty() {
        return String::new();
    }
    let share = ids.len() as f64 / all.len() as f64;
    fill(
        meeting_figures::OF_JUDGED,
        &[("share", &percent(share)), ("n", &all.len())],
    )
}

fn measured(metric: &'static str, label: Words, value: Option<f64>, ids: &[Id]) -> Stat {
    Stat {
        exact: value.map(|value| value.to_string()).unwrap_or_default(),
        ..counted(metric, label, ids, String::new())
    }
}

fn stats(figures: &Figures, drill: Drill) -> impl IntoView + use<> {
    let all = &figures.all;
    let dash = || t(meeting_figures::WITHOUT_NUMBER).to_owned();
    let planned = fill(meeting_figures::HELD_OF_PLANNED, &[("n", &figures.planned.len())]);
    let cost: Vec<_> = figures.cost_per_step.iter().copied().map(money).collect();
    let mut stats = vec![
        counted("meetings-held", meeting_figures::HELD, &figures.held, planned),
        counted(
            "steps-forward",
            meeting_figures::FORWARD,
            &all.forward,
            share_of(&all.forward, all),
        ),
        counted(
            "steps-in-place",
            meeting_figures::PLACE,
            &all.place,
            share_of(&all.place, all),
        ),
        counted(
            "steps-back",
            meeting_figures::BACK,
            &all.back,
            share_of(&all.back, all),
        ),
        Stat {
            value: figures.score.map_or_else(dash, percent),
            ..measured(
                "meeting-score",
                meeting_figures::SCORE,
                figures.score,
                &figures.scored,
            )
        },
        Stat {
            value: if cost.is_empty() { dash() } else { cost.join(" + ") },
            exact: figures
                .cost_per_step
                .first()
                .map(|sum| sum.plain())
                .unwrap_or_default(),
            note: fill(meeting_figures::COST_ALL, &[("sum", &total(&figures.cost))]),
            ..counted(
                "cost-per-step",
                meeting_figures::COST_PER_STEP,
                &all.all(),
                String::new(),
            )
        },
        Stat {
            value: figures.brier.map_or_else(dash, |brier| decimal_2(brier)),
            note: fill(
                meeting_figures::BRIER_IS,
                &[("hits", &figures.hits.len()), ("n", &figures.foretold.len())],
            ),
            ..measured("brier", meeting_figures::BRIER, figures.brier, &figures.foretold)
        },
    ];
    for (metric, label, ids) in [
        ("too-early", meeting_figures::TOO_EARLY, &figures.too_early),
        ("too-dear", meeting_figures::TOO_DEAR, &figures.too_dear),
        ("unapproved", meeting_figures::UNAPPROVED, &figures.unapproved),
    ] {
        stats.push(counted(metric, label, ids, String::new()));
    }
    stats
        .into_iter()
        .map(|stat| view! { <StatTile stat drill/> })
        .collect_view()
}

/// A number with two decimals, in the way of the language.
fn decimal_2(value: f64) -> String {
    let whole = (value * 100.0).round() / 100.0;
    let sign = if decimal(0.5).contains(',') { "," } else { "." };
    format!("{whole:.2}").replace('.', sign)
}

#[component]
fn StatTile(stat: Stat, drill: Drill) -> impl IntoView {
    let title = t(stat.label);
    let ids = stat.ids;
    let n = ids.len();
    view! {
        <button
            type="button"
            class="stat"
            data-action="open-figure"
            on:click=move |_| drill.set(Some((title.to_owned(), ids.clone())))
        >
            <span class="stat-label">{title}</span>
            <span class="stat-value" data-metric=stat.metric data-value=stat.exact data-n=n>{stat.value}</span>
            <span class="stat-note">{stat.note}</span>
        </button>
    }
}

fn tables(figures: &Figures, drill: Drill) -> impl IntoView + use<> {
    let goal = |id: Option<Id>| {
        let goal = id.and_then(|id| app().read(|workspace| ready_made::goal(workspace, lang(), id)));
        goal.map_or_else(|| t(meeting_figures::NOT_KNOWN).to_owned(), |goal| goal.name)
    };
    let person = |id: Option<Id>| match id {
        Some(_) => words::person(id),
        None => t(meetings::MISSING_PERSON).to_owned(),
    };
    let people = figures
        .by_person
        .iter()
        .map(|(id, tally)| (person(*id), tally.clone()))
        .collect();
    let goals = figures
        .by_goal
        .iter()
        .map(|(id, tally)| (goal(*id), tally.clone()))
        .collect();
    let industries = figures.by_industry.iter().map(|(name, tally)| {
        let name = if name.is_empty() {
            t(meeting_figures::NOT_KNOWN)
        } else {
            name
        };
        (name.to_owned(), tally.clone())
    });
    let failing = figures.failing.iter().take(12).map(|one| {
        let (failed, applied) = (one.failed.clone(), one.applied.len());
        let title = one.text.clone();
        let n = failed.len();
        view! {
            <tr>
                <th scope="row">{one.against.then_some("− ")}<bdi>{one.text.clone()}</bdi></th>
                <td class="is-number">
                    <button type="button" class="link" on:click=move |_| drill.set(Some((title.clone(), failed.clone())))>
                        {format!("{n} / {applied}")}
                    </button>
                </td>
                <td class="is-number">{percent(n as f64 / applied.max(1) as f64)}</td>
            </tr>
        }
    });
    let failing = (!figures.failing.is_empty()).then(|| {
        view! {
            <section class="tile" data-block="failing">
                <header class="block-head"><h2>{t(meeting_figures::FAILING)}</h2></header>
                <div class="table-wrap" tabindex="0">
                    <table class="table">
                        <thead>
                            <tr>
                                <th>{t(meeting_figures::CRITERION)}</th>
                                <th class="is-number">{t(meeting_figures::FAILED_OF)}</th>
                                <th class="is-number">"%"</th>
                            </tr>
                        </thead>
                        <tbody>{failing.collect_view()}</tbody>
                    </table>
                </div>
            </section>
        }
    });
    view! {
        <Groups name="by-person" title=meeting_figures::BY_PERSON rows=people drill/>
        <Groups name="by-goal" title=meeting_figures::BY_GOAL rows=goals drill/>
        <Groups name="by-industry" title=meeting_figures::BY_INDUSTRY rows=industries.collect() drill/>
        {failing}
    }
}

#[component]
fn Groups(name: &'static str, title: Words, rows: Vec<(String, Tally)>, drill: Drill) -> impl IntoView {
    let cell = move |name: &str, ids: &[Id]| {
        let (title, ids) = (name.to_owned(), ids.to_vec());
        let n = ids.len();
        view! {
            <td class="is-number">
                <button type="button" class="link" disabled=n == 0 on:click=move |_| drill.set(Some((title.clone(), ids.clone())))>
                    {n}
                </button>
            </td>
        }
    };
    let row = move |(name, tally): (String, Tally)| {
        let success = tally.success().map(percent);
        view! {
            <tr>
                <th scope="row"><bdi>{name.clone()}</bdi></th>
                {cell(&name, &tally.forward)}
                {cell(&name, &tally.place)}
                {cell(&name, &tally.back)}
                <td class="is-number">{success}</td>
            </tr>
        }
    };
    (!rows.is_empty()).then(|| view! {
        <section class="tile" data-block=name>
            <header class="block-head"><h2>{t(title)}</h2></header>
            <div class="table-wrap" tabindex="0">
                <table class="table">
                    <thead>
                        <tr>
                            <th>{t(meeting_figures::NAME)}</th>
                            <th class="is-number"><Icon name="arrow-right" small=true/><span class="visually-hidden">{t(meeting_figures::FORWARD)}</span></th>
                            <th class="is-number"><Icon name="parked" small=true/><span class="visually-hidden">{t(meeting_figures::PLACE)}</span></th>
                            <th class="is-number"><Icon name="undo" small=true/><span class="visually-hidden">{t(meeting_figures::BACK)}</span></th>
                            <th class="is-number">{t(meeting_figures::SUCCESS)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    })
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
                        <Rows ids/>
                    </div>
                </Modal>
            }
        })
    }
}
