//! The defence: the form filled in before a visit, what it lacks, what it costs.

use leptos::prelude::*;
use voronka_domain::meeting::{MeetingKind, State, Verdict};
use voronka_domain::meetings::defence::{Part, unfinished};
use voronka_domain::meetings::editing::Field;
use voronka_domain::meetings::{cost, export, ready_made};
use voronka_domain::record::Kind;

use super::fields::{Choice, Clock, Day, Line, Sum, Text};
use super::one::One;
use super::people::WithWhom;
use super::words;
use crate::components::person::PersonSelect;
use crate::i18n::{decimal, defence, fill, lang, meetings, money, percent, t, total};
use crate::platform::dom;
use crate::state::app;

/// The defence with everything around it. It is open while it can still be changed for the better.
#[component]
pub(super) fn Defence(one: One) -> impl IntoView {
    let is_call = one.part(|body| body.kind == MeetingKind::Call);
    let open = matches!(one.state.get(), State::Draft | State::SentBack | State::Submitted);
    view! {
        <details class="tile meeting-part" open=open data-block="defence">
            <summary class="block-head">
                <h2>{t(defence::TITLE)}</h2>
            </summary>
            <Questions one/>
            <Stake one/>
            <div class="form">
                <Group title=defence::WHO_AND_WHEN>
                    <WithWhom one/>
                    <When one/>
                    <Text one label=defence::WHY_THEM name="why-them" get=|body| &body.why_them make=Field::WhyThem/>
                </Group>
                <Group title=defence::WHY>
                    <Purpose one/>
                    {move || (!is_call.get()).then(|| view! {
                        <Text one label=defence::WHY_NOT_CALL name="why-not-call" get=|body| &body.why_not_call make=Field::WhyNotCall/>
                    })}
                    <Text one label=defence::GOALS name="goals" get=|body| &body.goals make=Field::Goals/>
                    <Text one label=defence::TASKS name="tasks" get=|body| &body.tasks make=Field::Tasks/>
                </Group>
                <Group title=defence::STEPS>
                    <Text one label=defence::PRIMARY name="primary" get=|body| &body.primary make=Field::Primary/>
                    <Text one label=defence::FALLBACK name="fallback" get=|body| &body.fallback make=Field::Fallback/>
                </Group>
                <Group title=defence::BUDGET><Budget one/></Group>
                <Group title=defence::PREPARATION>
                    <Text one label=defence::TO_KNOW name="to-know" get=|body| &body.to_know make=Field::ToKnow/>
                    <Text one label=defence::MATERIALS name="materials" get=|body| &body.materials make=Field::Materials/>
                </Group>
                <Group title=defence::FORECAST><Forecast one/></Group>
            </div>
            <Unfinished one/>
        </details>
    }
}

#[component]
fn Group(title: crate::i18n::Words, children: Children) -> impl IntoView {
    view! {
        <section class="meeting-group">
            <h3>{t(title)}</h3>
            <div class="form">{children()}</div>
        </section>
    }
}

/// What the head asked when the defence came back.
#[component]
fn Questions(one: One) -> impl IntoView {
    let asked = one.part(|body| {
        let back = (body.state() == State::SentBack).then(|| body.last_step(State::SentBack).cloned());
        back.flatten()
    });
    move || {
        asked.get().map(|step| {
            view! {
                <div class="banner" data-tone="warn" data-block="questions">
                    <p><b>{t(meetings::ASKED_BACK)}</b>" "<span class="keeps-lines" dir="auto">{step.note}</span></p>
                    <span class="muted">{words::person(step.by)}</span>
                </div>
            }
        })
    }
}

/// Stake, cost and certainty at a glance.
#[component]
pub(super) fn Stake(one: One) -> impl IntoView {
    let figures = move || {
        app().watch_kind(Kind::Settings);
        app().watch_kind(Kind::Deal);
        one.body.with(|body| {
            let (stake, cost, share) = app().read(|workspace| {
                let settings = workspace.settings();
                (
                    cost::stake(workspace, body),
                    cost::cost(body, &settings),
                    cost::share_of_stake(workspace, body, &settings),
                )
            });
            let figure = |label, value: String| view! { <div><dt>{t(label)}</dt><dd>{value}</dd></div> };
            let cost = (!cost.is_empty()).then(|| {
                let share = share.map(|share| fill(defence::COST_SHARE, &[("share", &percent(share))]));
                view! {
                    <div data-metric="meeting-cost">
                        <dt>{t(defence::COST)}</dt>
                        <dd>{total(&cost)} {share.map(|share| view! { <small class="muted">" "{share}</small> })}</dd>
                    </div>
                }
            });
            view! {
                {stake.map(|stake| figure(defence::STAKE, money(stake)))}
                {body.stake_long.map(|sum| figure(defence::LONG_RUN, money(sum)))}
                {cost}
                {body.foreseen.map(|verdict| figure(defence::FORESEEN, words::verdict(verdict).to_owned()))}
                {body.sure.map(|sure| figure(defence::SURE, percent(f64::from(sure) / 100.0)))}
            }
        })
    };
    view! { <dl class="stake">{figures}</dl> }
}

#[component]
fn When(one: One) -> impl IntoView {
    let owner: Signal<Option<voronka_domain::id::Id>> = one.part(|body| body.owner).into();
    let kinds = MeetingKind::ALL
        .map(|kind| {
            (
                kind,
                kind.name().to_owned(),
                t(export::kind_words(kind)).to_owned(),
            )
        })
        .to_vec();
    view! {
        <div class="field-row">
            <Day one label=defence::DATE name="date" get=|body| body.date make=Field::Date/>
            <Clock one label=defence::START name="start" get=|body| body.start make=Field::Start/>
            <Clock one label=defence::END name="end" get=|body| body.end make=Field::End/>
        </div>
        <div class="field-row">
            <Choice one label=defence::KIND name="kind" choices=kinds get=|body| body.kind make=Field::Kind/>
            <label class="field">
                <span class="field-label">{t(defence::PERSON)}</span>
                <PersonSelect
                    value=owner
                    nobody=t(meetings::MISSING_PERSON)
                    field="owner"
                    on_change=move |owner| one.set(Field::Owner(owner))
                />
            </label>
            <Line one label=defence::PLACE name="place" get=|body| &body.place make=Field::Place/>
        </div>
    }
}

#[component]
fn Purpose(one: One) -> impl IntoView {
    let goals = app().read(|workspace| ready_made::goals(workspace, lang()));
    let mut choices = vec![(None, String::new(), t(defence::NO_GOAL).to_owned())];
    choices.extend(
        goals
            .into_iter()
            .map(|(id, goal)| (Some(id), id.to_string(), goal.name)),
    );
    let own = one.body.with_untracked(|body| body.goal);
    if let Some(id) = own.filter(|id| choices.iter().all(|(known, ..)| *known != Some(*id))) {
        let gone = app().read(|workspace| ready_made::goal(workspace, lang(), id));
        choices.push((Some(id), id.to_string(), gone.unwrap_or_default().name));
    }
    let presupposes = move || {
        let goal = one.body.with(|body| body.goal);
        let goal = goal.and_then(|id| app().read(|workspace| ready_made::goal(workspace, lang(), id)));
        let text = goal.map(|goal| goal.presupposes).filter(|text| !text.is_empty());
        text.map(|text| view! { <p class="field-hint">{fill(defence::PRESUPPOSES, &[("text", &text)])}</p> })
    };
    view! {
        <div class="field-row">
            <Choice
                one
                label=defence::GOAL
                name="goal"
                choices
                get=|body| body.goal
                make=|goal| Field::Goal(goal, lang())
            />
            <Line
                one
                label=defence::NAME
                name="title"
                get=|body| &body.title
                make=Field::Title
                hint=defence::NAME_HINT
            />
        </div>
        {presupposes}
    }
}

#[component]
fn Budget(one: One) -> impl IntoView {
    let hours = one.part(|body| {
        let hours = f64::from(body.minutes) / 60.0;
        if body.minutes == 0 {
            String::new()
        } else {
            decimal(hours)
        }
    });
    let set_hours = move |event| {
        let typed = event_target_value(&event).replace(',', ".");
        let hours: Option<f64> = typed.trim().parse().ok();
        let hours = hours.filter(|hours| hours.is_finite() && *hours >= 0.0);
        if let Some(hours) = hours.or(typed.trim().is_empty().then_some(0.0)) {
            one.set(Field::Minutes((hours * 60.0).round() as u32));
        }
    };
    view! {
        <div class="field-row">
            <Sum one label=defence::STAKE name="stake" get=|body| body.stake make=Field::Stake/>
            <Sum one label=defence::STAKE_LONG name="stake-long" get=|body| body.stake_long make=Field::StakeLong/>
        </div>
        <div class="field-row">
            <label class="field">
                <span class="field-label">{t(defence::HOURS)}</span>
                <input
                    class="input is-number"
                    type="text"
                    inputmode="decimal"
                    data-field="hours"
                    prop:value=move || hours.get()
                    on:change=set_hours
                />
            </label>
            <Sum one label=defence::RATE name="rate" get=|body| body.rate make=Field::Rate/>
            <Sum one label=defence::TRAVEL name="travel" get=|body| body.travel make=Field::Travel/>
        </div>
    }
}

#[component]
fn Forecast(one: One) -> impl IntoView {
    let mut verdicts = vec![(None, String::new(), t(defence::NOT_SAID).to_owned())];
    verdicts.extend(Verdict::ALL.map(|verdict| {
        (
            Some(verdict),
            verdict.name().to_owned(),
            words::verdict(verdict).to_owned(),
        )
    }));
    let sure = one.part(|body| body.sure.map(|sure| sure.to_string()).unwrap_or_default());
    view! {
        <div class="field-row">
            <Choice one label=defence::FORESEEN name="foreseen" choices=verdicts get=|body| body.foreseen make=Field::Foreseen/>
            <label class="field">
                <span class="field-label">{t(defence::SURE)}</span>
                <input
                    class="input is-number"
                    type="number"
                    min="0"
                    max="100"
                    step="5"
                    data-field="sure"
                    prop:value=move || sure.get()
                    on:change=move |event| one.set(Field::Sure(event_target_value(&event).parse().ok()))
                />
            </label>
            <SheetChoice one/>
        </div>
    }
}

/// By what the meeting is judged. A checklist taken out of use stays where it was chosen.
#[component]
pub(super) fn SheetChoice(one: One) -> impl IntoView {
    let lists = app().read(|workspace| ready_made::checklists(workspace, lang()));
    let mut choices = vec![(None, String::new(), t(defence::NO_SHEET).to_owned())];
    choices.extend(
        lists
            .into_iter()
            .map(|(id, list)| (Some(id), id.to_string(), list.name)),
    );
    let own = one.body.with_untracked(|body| body.sheet.clone());
    if let Some(sheet) = own.filter(|sheet| choices.iter().all(|(id, ..)| *id != Some(sheet.checklist))) {
        choices.push((Some(sheet.checklist), sheet.checklist.to_string(), sheet.name));
    }
    view! {
        <Choice
            one
            label=defence::SHEET
            name="sheet"
            choices
            get=|body| body.sheet.as_ref().map(|sheet| sheet.checklist)
            make=|list| Field::Sheet(list, lang())
        />
    }
}

/// The unfinished parts; each leads to its field.
#[component]
fn Unfinished(one: One) -> impl IntoView {
    let parts = Memo::new(move |_| {
        app().watch_kind(Kind::Deal);
        one.body.with(|body| {
            let kind = body.kind;
            let parts = app().read(|workspace| unfinished(workspace, body));
            parts
                .into_iter()
                .map(|part| (part, part.is_required(kind)))
                .collect::<Vec<_>>()
        })
    });
    let chip = |(part, required): (Part, bool)| {
        let (words, field) = words::part(part);
        view! {
            <button
                type="button"
                class="chip"
                class:is-required=required
                data-missing=field
                on:click=move |_| _ = dom::focus(&format!("[data-field={field}]"))
            >
                <span>{t(words)}</span>
                {required.then(|| view! { <b>{t(defence::REQUIRED)}</b> })}
            </button>
        }
    };
    let list = move || {
        let parts = parts.get();
        if parts.is_empty() {
            return view! { <p class="muted">{t(defence::COMPLETE)}</p> }.into_any();
        }
        view! {
            <p class="field-label">{t(defence::UNFINISHED)}</p>
            <div class="row">{parts.into_iter().map(chip).collect_view()}</div>
        }
        .into_any()
    };
    view! { <div class="meeting-unfinished no-print">{move || one.state.get().is_ahead().then(list)}</div> }
}
