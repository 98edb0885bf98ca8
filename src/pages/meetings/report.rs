//! The report: checklist, verdict, what each person wrote, agreements, and the deal's move with the last button.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meeting::{Reached, Report, State};
use voronka_domain::meetings::report::{ReportPart, own_report, write};

use super::agreements::Agreements;
use super::answers::Questions;
use super::closing::Closing;
use super::one::One;
use super::verdict::VerdictForm;
use super::words;
use crate::components::Icon;
use crate::components::in_place::TextInPlace;
use crate::i18n::{Words, fill, meetings, moment, report, t};
use crate::state::app;

/// The report of a meeting that took place.
#[component]
pub(super) fn ReportTile(one: One) -> impl IntoView {
    view! {
        <section class="tile meeting-part" data-block="report" aria-labelledby="report-heading">
            <header class="block-head"><h2 id="report-heading">{t(report::TITLE)}</h2></header>
            <Questions one/>
            <VerdictForm one/>
            {move || written(one, app().me.get())}
            <Agreements one/>
            {move || (one.state.get() == State::Held).then(|| view! { <Closing one/> })}
        </section>
    }
}

fn save(one: One, part: ReportPart) {
    _ = app().act(t(meetings::CHANGED).to_owned(), |workspace, act| {
        Ok::<_, std::convert::Infallible>(write(workspace, act, one.id, part))
    });
}

/// What was written about the meeting. Who has nothing to add to the report of another reads that one first.
fn written(one: One, me: Option<Id>) -> AnyView {
    let (has_own, others, own_meeting) = one.body.with_untracked(|body| {
        let own = own_report(body, me).filter(|key| body.reports.get(*key).is_some());
        (
            own.is_some(),
            body.reports.len() > usize::from(own.is_some()),
            me.is_some() && body.owner == me,
        )
    });
    if has_own || own_meeting || !others {
        return view! { <OwnReport one/> <OtherReports one/> }.into_any();
    }
    view! {
        <OtherReports one/>
        <details class="meeting-fold">
            <summary class="button is-small" data-action="add-own-report">
                <Icon name="plus" small=true/>
                {t(report::ADD_OWN)}
            </summary>
            <OwnReport one/>
        </details>
    }
    .into_any()
}

/// What the person who uses this copy writes.
#[component]
fn OwnReport(one: One) -> impl IntoView {
    let own = Memo::new(move |_| {
        let me = app().me.get();
        one.body
            .with(|body| own_report(body, me).and_then(|key| body.reports.get(key).cloned()))
    });
    let text = move |get: fn(&Report) -> &String| {
        Signal::derive(move || own.with(|own| own.as_ref().map(|own| get(own).clone()).unwrap_or_default()))
    };
    view! {
        <div class="form" data-block="own-report">
            <div class="field-row">
                <ReachedChoice one own label=report::GOALS_REACHED name="goals-reached" get=|own| own.goals make=ReportPart::Goals/>
                <ReachedChoice one own label=report::TASKS_SOLVED name="tasks-solved" get=|own| own.tasks make=ReportPart::Tasks/>
            </div>
            <OwnText one label=report::WHAT_HAPPENED name="happened" value=text(|own| &own.happened) make=ReportPart::Happened/>
            <OwnText one label=report::WHY name="why" value=text(|own| &own.why) make=ReportPart::Why/>
            <OwnText one label=report::LEARNT name="learnt" value=text(|own| &own.learnt) make=ReportPart::Learnt/>
        </div>
    }
}

#[component]
fn OwnText(
    one: One,
    label: Words,
    name: &'static str,
    value: Signal<String>,
    make: fn(String) -> ReportPart,
) -> impl IntoView {
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <TextInPlace value field=name class="is-short" on_commit=move |text: String| save(one, make(text))/>
        </label>
    }
}

#[component]
fn ReachedChoice(
    one: One,
    own: Memo<Option<Report>>,
    label: Words,
    name: &'static str,
    get: fn(&Report) -> Option<Reached>,
    make: fn(Option<Reached>) -> ReportPart,
) -> impl IntoView {
    let chosen = Memo::new(move |_| own.with(|own| own.as_ref().and_then(get)));
    let buttons = Reached::ALL.map(|reached| {
        let is_chosen = move || chosen.get() == Some(reached);
        view! {
            <button
                type="button"
                aria-pressed=move || is_chosen().to_string()
                data-reached=reached.name()
                on:click=move |_| save(one, make((!is_chosen()).then_some(reached)))
            >
                {words::reached(reached)}
            </button>
        }
    });
    view! {
        <div class="field" data-field=name>
            <span class="field-label" id=format!("{name}-label")>{t(label)}</span>
            <div class="segmented" role="group" aria-labelledby=format!("{name}-label")>
                {buttons.into_iter().collect_view()}
            </div>
        </div>
    }
}

/// What others wrote about the same meeting.
#[component]
fn OtherReports(one: One) -> impl IntoView {
    let others = Memo::new(move |_| {
        let me = app().me.get();
        one.body.with(|body| {
            let own = own_report(body, me);
            let others = body.reports.iter().filter(|(key, _)| Some(*key) != own);
            others
                .map(|(key, report)| (key, report.clone()))
                .collect::<Vec<(Id, Report)>>()
        })
    });
    move || {
        others
            .get()
            .into_iter()
            .map(|(_, one)| view! { <Written written=one/> })
            .collect_view()
    }
}

/// A report as it is read.
#[component]
pub(super) fn Written(written: Report) -> impl IntoView {
    let by = fill(
        report::BY,
        &[
            ("name", &words::person(written.by)),
            ("moment", &moment(written.at)),
        ],
    );
    let answers = [
        (report::GOALS_REACHED, written.goals),
        (report::TASKS_SOLVED, written.tasks),
    ];
    let answers: Vec<_> = answers
        .into_iter()
        .filter_map(|(label, reached)| Some(format!("{} {}", t(label), words::reached(reached?))))
        .collect();
    let texts = [
        (report::WHAT_HAPPENED, written.happened),
        (report::WHY, written.why),
        (report::LEARNT, written.learnt),
    ];
    let texts = texts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| {
            view! {
                <div>
                    <dt class="field-label">{t(label)}</dt>
                    <dd class="keeps-lines" dir="auto">{text}</dd>
                </div>
            }
        });
    view! {
        <article class="meeting-report" data-report="">
            <p class="muted"><bdi>{by}</bdi></p>
            {(!answers.is_empty()).then(|| view! { <p>{answers.join(" · ")}</p> })}
            <dl>{texts.collect_view()}</dl>
        </article>
    }
}
