//! How well follow-ups are done: on time, at all, and what marks clients gave.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::after_sale::discipline::{Given, Judged, Tally, average, judge, marks, net_promoters};
use voronka_domain::after_sale::export::name_of;
use voronka_domain::after_sale::occurrences::Occurrence;
use voronka_domain::calendar::Period;
use voronka_domain::id::Id;
use voronka_domain::sorting::Sorting as _;

use super::Desk;
use super::drill::{self, List};
use super::look::{Look, Span};
use crate::components::Icon;
use crate::components::stat::{Stat, stat};
use crate::i18n::{Words, count, decimal, fill, follow_ups as words, number, percent, t};
use crate::state::app;

/// What was counted.
#[derive(PartialEq)]
struct Counted {
    period: Period,
    /// Everything that counts in the period, with what it counts as.
    judged: Vec<(Occurrence, Judged)>,
    marks: Vec<Given>,
}

impl Counted {
    fn tally<'a>(all: impl Iterator<Item = &'a (Occurrence, Judged)>) -> Tally {
        let mut tally = Tally::default();
        all.for_each(|(one, judged)| tally.add(one, *judged));
        tally
    }
}

fn counted(desk: Desk, look: &Look) -> Counted {
    let today = app().today.get();
    let period = look.span.period(today);
    desk.all.with(|all| {
        app().read(|workspace| {
            let wanted = all.list.iter().filter(|one| look.takes(workspace, one));
            Counted {
                period,
                judged: wanted
                    .filter_map(|one| Some((one.clone(), judge(one, period, today)?)))
                    .collect(),
                marks: marks(workspace, look.person(), look.rule, period),
            }
        })
    })
}

/// The figures.
pub(super) fn figures(desk: Desk) -> AnyView {
    let list = RwSignal::new(None::<List>);
    let counted = Memo::new(move |_| {
        let look = desk.look.get();
        Arc::new(counted(desk, &look))
    });
    let body = move || {
        let counted = counted.get();
        if counted.judged.is_empty() && counted.marks.is_empty() {
            return view! {
                <div class="empty" data-empty="figures">
                    <Icon name="control"/>
                    <h2>{t(words::NO_FIGURES)}</h2>
                    <p>{t(words::NO_FIGURES_TEXT)}</p>
                </div>
            }
            .into_any();
        }
        view! {
            <div class="stats">{stats(&counted, list)}</div>
            <div class="tiles">
                {table(&counted, list, words::BY_PERSON, "by-person", |one| one.person, person_name)}
                {table(&counted, list, words::BY_RULE, "by-rule", |one| Some(one.rule), rule_name)}
                {marks_tile(&counted.marks)}
            </div>
        }
        .into_any()
    };
    view! {
        <div class="page-body meeting-figures">
            {spans(desk)}
            {body}
        </div>
        {drill::dialog(list)}
    }
    .into_any()
}

fn spans(desk: Desk) -> AnyView {
    let chosen = Memo::new(move |_| desk.look.with(|look| look.span));
    let button = move |span: Span| {
        let label = match span {
            Span::NinetyDays => words::NINETY_DAYS,
            Span::Quarter => words::THIS_QUARTER,
            Span::LastQuarter => words::LAST_QUARTER,
            Span::Year => words::YEAR,
        };
        view! {
            <button
                type="button"
                data-period=span.name()
                aria-pressed=move || (chosen.get() == span).to_string()
                on:click=move |_| desk.look.get_untracked().change(|look| look.span = span)
            >
                {t(label)}
            </button>
        }
    };
    view! {
        <div class="row">
            <div class="segmented" role="group" aria-label=t(words::PERIOD)>
                {Span::ALL.map(button).into_iter().collect_view()}
            </div>
        </div>
    }
    .into_any()
}

fn person_name(one: &Occurrence) -> String {
    let name = app().read(|workspace| {
        one.person
            .and_then(|id| workspace.people.get(id))
            .map(|person| person.name.clone())
    });
    name.unwrap_or_else(|| t(words::NOBODY).to_owned())
}

fn rule_name(one: &Occurrence) -> String {
    app().read(|workspace| name_of(workspace, one).to_owned())
}

fn of(counted: &Counted, wanted: impl Fn(Judged) -> bool) -> Vec<Occurrence> {
    let some = counted.judged.iter().filter(|(_, judged)| wanted(*judged));
    some.map(|(one, _)| one.clone()).collect()
}

fn stats(counted: &Counted, list: RwSignal<Option<List>>) -> AnyView {
    let tally = Counted::tally(counted.judged.iter());
    let is_due = |judged| matches!(judged, Judged::OnTime | Judged::Late | Judged::NotDone);
    let share = |share: Option<f64>| share.map_or_else(dash, percent);
    let exact = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    let part = |part: usize| {
        fill(
            words::OF_N,
            &[("part", &number(part as f64)), ("n", &number(tally.due() as f64))],
        )
    };
    let (mean, net) = (average(&counted.marks), net_promoters(&counted.marks));
    let n_marks = count(words::N_MARKS, counted.marks.len());
    let marked = counted.judged.iter().filter(|(one, _)| {
        one.outcome
            .is_some_and(|id| counted.marks.iter().any(|given| given.follow_up == id))
    });
    let marked: Vec<Occurrence> = marked.map(|(one, _)| one.clone()).collect();
    let cells = [
        tile(
            Stat {
                metric: "rule-discipline",
                label: words::ON_TIME,
                definition: words::ON_TIME_IS,
                value: share(tally.on_time_share()),
                exact: exact(tally.on_time_share()),
                n: Some(tally.due()),
                note: part(tally.on_time),
            },
            of(counted, is_due),
            list,
        ),
        tile(
            Stat {
                metric: "rule-done",
                label: words::DONE_SHARE,
                definition: words::DONE_SHARE_IS,
                value: share(tally.done_share()),
                exact: exact(tally.done_share()),
                n: Some(tally.due()),
                note: part(tally.done()),
            },
            of(counted, is_due),
            list,
        ),
        tile(
            Stat {
                metric: "average-mark",
                label: words::AVERAGE_MARK,
                definition: words::AVERAGE_MARK_IS,
                value: mean.map_or_else(dash, decimal),
                exact: exact(mean),
                n: Some(counted.marks.len()),
                note: n_marks.clone(),
            },
            marked.clone(),
            list,
        ),
        tile(
            Stat {
                metric: "net-promoters",
                label: words::PROMOTERS,
                definition: words::PROMOTERS_IS,
                value: share(net),
                exact: exact(net),
                n: Some(counted.marks.len()),
                note: n_marks,
            },
            marked,
            list,
        ),
    ];
    cells.into_iter().collect_view().into_any()
}

fn dash() -> String {
    "—".to_owned()
}

/// The tile of a figure, with the follow-ups behind it.
fn tile(shown: Stat, all: Vec<Occurrence>, list: RwSignal<Option<List>>) -> AnyView {
    let title = t(shown.label).to_owned();
    let is_empty = all.is_empty();
    let behind = List { title, all };
    let open = (!is_empty).then(|| Callback::new(move |()| list.set(Some(behind.clone()))));
    stat(shown, open)
}

/// A table of the figures by person or by rule.
fn table(
    counted: &Counted,
    list: RwSignal<Option<List>>,
    title: Words,
    block: &'static str,
    key: fn(&Occurrence) -> Option<Id>,
    name: fn(&Occurrence) -> String,
) -> AnyView {
    let mut groups: BTreeMap<Option<Id>, Vec<(Occurrence, Judged)>> = BTreeMap::new();
    for (one, judged) in &counted.judged {
        groups.entry(key(one)).or_default().push((one.clone(), *judged));
    }
    let mut rows: Vec<(String, _, Vec<_>)> = groups
        .into_iter()
        .filter_map(|(key, all)| Some((name(&all.first()?.0), key, all)))
        .collect();
    rows.order_by(|a, b| a.0.cmp(&b.0));
    let rows = rows.into_iter().map(|(name, key, all)| {
        let tally = Counted::tally(all.iter());
        let cell = |value: usize, wanted: fn(Judged) -> bool| {
            let of: Vec<Occurrence> =
                all.iter().filter(|(_, judged)| wanted(*judged)).map(|(one, _)| one.clone()).collect();
            let title = name.clone();
            view! {
                <td class="is-number">
                    <button
                        type="button"
                        class="link"
                        disabled=of.is_empty()
                        on:click=move |_| list.set(Some(List { title: title.clone(), all: of.clone() }))
                    >
                        {number(value as f64)}
                    </button>
                </td>
            }
        };
        let share = tally.on_time_share();
        view! {
            <tr data-row=key.map(|id| id.to_string())>
                <th scope="row" dir="auto">{name.clone()}</th>
                {cell(tally.due(), |judged| matches!(judged, Judged::OnTime | Judged::Late | Judged::NotDone))}
                {cell(tally.on_time, |judged| judged == Judged::OnTime)}
                {cell(tally.late, |judged| judged == Judged::Late)}
                {cell(tally.not_done, |judged| judged == Judged::NotDone)}
                {cell(tally.skipped, |judged| judged == Judged::Skipped)}
                <td class="is-number">{number(tally.put_off as f64)}</td>
                <td
                    class="is-number"
                    data-metric="rule-discipline"
                    data-person=(block == "by-person").then(|| key.map(|id| id.to_string())).flatten()
                    data-value=share.map(|share| share.to_string())
                    data-n=tally.due()
                >
                    <b>{share.map_or_else(dash, percent)}</b>
                </td>
            </tr>
        }
    });
    let heads = [
        t(words::DUE),
        t(words::judged(Judged::OnTime)),
        t(words::judged(Judged::Late)),
        t(words::judged(Judged::NotDone)),
        t(words::judged(Judged::Skipped)),
        t(words::PUT_OFF_COUNT),
        t(words::ON_TIME),
    ];
    let heads = heads.into_iter().enumerate().map(|(at, head)| {
        let head = if at == 6 {
            format!("{head}, %")
        } else {
            head.to_owned()
        };
        view! { <th class="is-number">{head}</th> }
    });
    view! {
        <section class="tile is-wide" data-block=block>
            <header class="block-head"><h2>{t(title)}</h2></header>
            <div class="table-wrap" tabindex="0">
                <table class="table">
                    <thead><tr><th></th>{heads.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// How often each mark was given.
fn marks_tile(marks: &[Given]) -> AnyView {
    if marks.is_empty() {
        return ().into_any();
    }
    let most = (0..=10_u8)
        .map(|mark| marks.iter().filter(|given| given.mark == mark).count())
        .max()
        .unwrap_or(1);
    let rows = (0..=10_u8).rev().map(|mark| {
        let count = marks.iter().filter(|given| given.mark == mark).count();
        let tone = match mark {
            9.. => "ok",
            7..9 => "warn",
            _ => "danger",
        };
        let share = count as f64 / most.max(1) as f64;
        view! {
            <li data-mark=mark.to_string() data-value=count.to_string()>
                <span>{mark}</span>
                <span class="meter" data-tone=tone style:--share=share.to_string()><span></span></span>
                <span>{number(count as f64)}</span>
            </li>
        }
    });
    view! {
        <section class="tile" data-block="marks">
            <header class="block-head"><h2>{t(words::BY_MARK)}</h2></header>
            <ol class="follow-up-marks">{rows.collect_view()}</ol>
        </section>
    }
    .into_any()
}
