//! The last button of a report: the verdict stands and, if wanted, the deal moves in the same action.

use leptos::prelude::*;
use voronka_domain::deal::{Deal, LostReason};
use voronka_domain::funnel::moving::{Answers, Question, questions};
use voronka_domain::id::Id;
use voronka_domain::meetings::report::{ReportError, close};
use voronka_domain::money::Money;
use voronka_domain::record::Kind;

use super::one::One;
use super::words;
use crate::components::Icon;
use crate::components::amount::AmountField;
use crate::i18n::words::lost_reason;
use crate::i18n::{defence, fill, report, t};
use crate::state::app;

/// What the move asks, as it is being answered.
#[derive(Clone, Copy)]
struct Answered {
    to: RwSignal<Option<Id>>,
    reached: RwSignal<Option<bool>>,
    reason: RwSignal<Option<LostReason>>,
    until: RwSignal<String>,
    value: RwSignal<Option<Money>>,
    note: RwSignal<String>,
}

impl Answered {
    fn answers(self) -> Answers {
        Answers {
            reached: self.reached.get_untracked(),
            value: self.value.get_untracked(),
            reason: self.reason.get_untracked(),
            until: self.until.get_untracked().parse().ok(),
            day: None,
            note: self.note.get_untracked(),
            confirmed_win: true,
        }
    }
}

/// The move of the deal and the button.
#[component]
pub(super) fn Closing(one: One) -> impl IntoView {
    let deal = one.part(|body| body.deal);
    let answered = Answered {
        to: RwSignal::new(None),
        reached: RwSignal::new(None),
        reason: RwSignal::new(None),
        until: RwSignal::new(String::new()),
        value: RwSignal::new(None),
        note: RwSignal::new(String::new()),
    };
    let submit = move |_| {
        let answers = answered.answers();
        let to = answered.to.get_untracked().map(|stage| (stage, &answers));
        let label = t(report::CLOSED).to_owned();
        let done = app().act(label.clone(), |workspace, act| close(workspace, act, one.id, to));
        match done {
            Ok(()) => {
                app().say(label.clone());
                app().toast_undo(label);
            }
            Err(ReportError::Life(error)) => app().toast_error(words::refused(&error)),
            Err(_) => app().toast_error(t(report::DEAL_REFUSED).to_owned()),
        }
    };
    view! {
        <div class="form closing no-print" data-block="closing">
            {move || deal.get().map(|deal| view! { <MoveDeal deal answered/> })}
            <button type="button" class="button is-primary" data-action="close-report" on:click=submit>
                <Icon name="check"/>
                {t(report::CLOSE)}
            </button>
        </div>
    }
}

#[component]
fn MoveDeal(deal: Id, answered: Answered) -> impl IntoView {
    let stages = Memo::new(move |_| {
        app().watch(Kind::Deal, deal);
        app().watch_kind(Kind::Stage);
        app().read(|workspace| {
            let stage = workspace.deals.alive(deal).and_then(Deal::stage);
            let board = stage
                .and_then(|id| workspace.stages.get(id))
                .map(|stage| stage.board);
            let all = board.map(|board| workspace.stages_of(board)).unwrap_or_default();
            let names = all.into_iter().map(|(id, stage)| (id, stage.name.clone()));
            (stage, names.collect::<Vec<_>>())
        })
    });
    let options = move || {
        let (now, all) = stages.get();
        let here = all
            .iter()
            .find(|(id, _)| Some(*id) == now)
            .map(|(_, name)| name.clone());
        let stay = here.map(|name| fill(report::LEAVE_DEAL, &[("stage", &name)]));
        let others = all.into_iter().filter(move |(id, _)| Some(*id) != now);
        view! {
            <option value="">{stay}</option>
            {others.map(|(id, name)| view! { <option value=id.to_string()>{name}</option> }).collect_view()}
        }
    };
    let asked = Memo::new(move |_| {
        let to = answered.to.get()?;
        Some(app().read(|workspace| questions(workspace, &[deal], to)))
    });
    let choose = move |event| {
        answered.reached.set(None);
        answered.to.set(event_target_value(&event).parse().ok());
    };
    view! {
        <label class="field">
            <span class="field-label">{t(report::MOVE_DEAL)}</span>
            <select class="input" data-field="move-deal" on:change=choose>{options}</select>
        </label>
        {move || asked.get().unwrap_or_default().into_iter().map(|question| view! { <Ask deal answered question/> }).collect_view()}
    }
}

#[component]
fn Ask(deal: Id, answered: Answered, question: Question) -> impl IntoView {
    match question {
        Question::Reached { stage } => view! { <AskReached stage answered/> }.into_any(),
        Question::Won => {
            let (value, currency) = app().read(|workspace| {
                let value = workspace.deals.get(deal).and_then(|deal| deal.value);
                (value, workspace.settings().currency)
            });
            answered.value.set(value);
            view! {
                <div class="field">
                    <span class="field-label">{t(report::WON_VALUE)}</span>
                    <AmountField
                        value=answered.value
                        currency
                        field="won-value"
                        label=t(report::WON_VALUE)
                        currency_label=t(defence::CURRENCY)
                        on_commit=move |sum| answered.value.set(sum)
                    />
                </div>
            }
            .into_any()
        }
        Question::Lost => {
            let reasons = LostReason::ALL.map(|reason| {
                view! {
                    <label class="check">
                        <input type="radio" name="lost-reason" on:change=move |_| answered.reason.set(Some(reason))/>
                        <span>{lost_reason(reason)}</span>
                    </label>
                }
            });
            view! {
                <fieldset class="field" data-field="lost-reason">
                    <legend class="field-label">{t(report::LOST_WHY)}</legend>
                    <div class="choices">{reasons.into_iter().collect_view()}</div>
                    <input
                        class="input"
                        type="text"
                        dir="auto"
                        aria-label=t(report::DEAL_NOTE)
                        placeholder=t(report::DEAL_NOTE)
                        on:input=move |event| answered.note.set(event_target_value(&event))
                    />
                </fieldset>
            }
            .into_any()
        }
        Question::Parked => view! {
            <label class="field">
                <span class="field-label">{t(report::PARKED_UNTIL)}</span>
                <input
                    class="input"
                    type="date"
                    data-field="parked-until"
                    on:input=move |event| answered.until.set(event_target_value(&event))
                />
            </label>
        }
        .into_any(),
    }
}

#[component]
fn AskReached(stage: Id, answered: Answered) -> impl IntoView {
    let result = app().read(|workspace| {
        let stage = workspace.stages.get(stage);
        stage.map(|stage| stage.result.clone()).unwrap_or_default()
    });
    let button = move |value: bool, label: &'static str| {
        view! {
            <button
                type="button"
                aria-pressed=move || (answered.reached.get() == Some(value)).to_string()
                data-reached=if value { "yes" } else { "no" }
                on:click=move |_| answered.reached.set(Some(value))
            >
                {label}
            </button>
        }
    };
    view! {
        <div class="field" data-field="result-reached">
            <span class="field-label" id="result-reached-label">{fill(report::REACHED, &[("result", &result)])}</span>
            <div class="segmented" role="group" aria-labelledby="result-reached-label">
                {button(true, t(report::YES))}
                {button(false, t(report::ON_CREDIT))}
            </div>
        </div>
    }
}
