//! The dialog that asks what a move asks: was the result reached, won when and for how much, lost why, parked until
//! when. Leaving it changes nothing.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use voronka_domain::calendar::add_months;
use voronka_domain::deal::{Deal, LostReason};
use voronka_domain::funnel::moving::{Answers, Question};
use voronka_domain::funnel::path::skipped_by;
use voronka_domain::id::Id;
use voronka_domain::money::Money;
use voronka_domain::record::Kind;
use voronka_domain::stage::Stage;

use super::moving::{self, Asked};
use crate::components::Modal;
use crate::components::amount::AmountField;
use crate::i18n::words::{lost_reason, lost_reason_hint, lost_reason_key};
use crate::i18n::{count, count_with, fill, moving as texts, shell, t};
use crate::platform::dom;
use crate::state::app;

/// What the person has answered so far.
#[derive(Clone, Copy)]
struct Form {
    reached: RwSignal<Option<bool>>,
    reason: RwSignal<Option<LostReason>>,
    value: RwSignal<Option<Money>>,
    until: RwSignal<Option<NaiveDate>>,
    day: RwSignal<Option<NaiveDate>>,
    note: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl Form {
    fn of(asked: &Asked, today: NaiveDate) -> Self {
        let value = match asked.deals[..] {
            [one] => app().read(|workspace| workspace.deals.get(one).and_then(|deal| deal.value)),
            _ => None,
        };
        Self {
            reached: RwSignal::new(None),
            reason: RwSignal::new(None),
            value: RwSignal::new(value),
            until: RwSignal::new(Some(add_months(today, 1))),
            day: RwSignal::new(asks(asked, Question::Won).then_some(today)),
            note: RwSignal::new(String::new()),
            error: RwSignal::new(None),
        }
    }

    fn answers(self, asked: &Asked) -> Answers {
        Answers {
            reached: self.reached.get_untracked(),
            value: self.value.get_untracked().filter(|_| asked.deals.len() == 1),
            reason: self.reason.get_untracked(),
            until: self.until.get_untracked(),
            day: self.day.get_untracked(),
            note: self.note.get_untracked(),
            confirmed_win: true,
        }
    }
}

fn asks(asked: &Asked, question: Question) -> bool {
    asked.questions.contains(&question)
}

/// The stage whose expected result is asked about.
fn stage_left(asked: &Asked) -> Option<Id> {
    asked.questions.iter().find_map(|question| match question {
        Question::Reached { stage } => Some(*stage),
        _ => None,
    })
}

/// Shows the dialog while a move waits for answers.
#[component]
pub fn MovingDialog() -> impl IntoView {
    let asked = moving::asked();
    move || asked.get().map(|asked| view! { <Questions asked/> })
}

#[component]
fn Questions(asked: Asked) -> impl IntoView {
    let today = app().today.get_untracked();
    let form = Form::of(&asked, today);
    let left = stage_left(&asked);
    // One question with two answers: its buttons are the confirmation.
    let is_quick = left.is_some() && asked.questions.len() == 1;
    let close = move || moving::asked().set(None);
    let title = title_of(&asked);
    let subject = subject_of(&asked);
    let skips = skips_of(&asked);
    let earliest = earliest_day(&asked);
    let (won, lost, parked) = (
        asks(&asked, Question::Won),
        asks(&asked, Question::Lost),
        asks(&asked, Question::Parked),
    );
    let is_single = asked.deals.len() == 1;
    let asked = StoredValue::new(asked);
    let confirm = move |reached: Option<bool>| {
        if dom::focus("[data-dialog='move'] [aria-invalid='true']") {
            return form.error.set(Some(t(texts::BAD_AMOUNT).to_owned()));
        }
        if reached.is_some() {
            form.reached.set(reached);
        }
        let asked = asked.get_value();
        match moving::carry_out(&asked, &form.answers(&asked)) {
            Ok(()) => close(),
            Err(sentence) => form.error.set(Some(sentence)),
        }
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        confirm(is_quick.then_some(true));
    };
    let confirm_text = match (won, lost, parked) {
        (true, ..) => texts::CONFIRM_WON,
        (_, true, _) => texts::CONFIRM_LOST,
        (.., true) => texts::CONFIRM_PARKED,
        _ if is_quick => texts::REACHED_YES,
        _ => texts::CONFIRM,
    };
    view! {
        <Modal name="move" title on_close=move |()| close()>
            <form class="dialog-form" novalidate=true on:submit=submit>
                <div class="dialog-body form">
                    <div class="move-subject">
                        <p><bdi>{subject}</bdi></p>
                        {skips.map(|skips| view! { <p class="move-skips" data-skips="">{skips}</p> })}
                    </div>
                    {left.map(|stage| view! { <Reached stage form is_quick/> })}
                    {won.then(|| view! { <Won form is_single earliest/> })}
                    {lost.then(|| view! { <Lost form focus_first=left.is_none()/> })}
                    {parked.then(|| view! { <Parked form focus_first=left.is_none()/> })}
                    <div class="field-row">
                        {(!won).then(|| view! { <Happened form earliest/> })}
                        {(!lost).then(|| view! { <Note form words=texts::NOTE_OPTIONAL/> })}
                    </div>
                    {move || form.error.get().map(|error| view! { <p class="field-error" role="alert">{error}</p> })}
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" data-action="cancel" on:click=move |_| close()>
                        {t(shell::CANCEL)}
                    </button>
                    {is_quick
                        .then(|| {
                            view! {
                                <button
                                    type="button"
                                    class="button"
                                    data-action="on-credit"
                                    on:click=move |_| confirm(Some(false))
                                >
                                    {t(texts::ON_CREDIT)}
                                </button>
                            }
                        })}
                    <button
                        type="submit"
                        class="button is-primary"
                        data-action=if is_quick { "reached" } else { "confirm-move" }
                        autofocus=is_quick || won && left.is_none()
                    >
                        {t(confirm_text)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}

#[component]
fn Reached(stage: Id, form: Form, is_quick: bool) -> impl IntoView {
    let (name, result) = app().read(|workspace| {
        let stage = workspace.stages.get(stage);
        stage.map_or_else(Default::default, |stage| {
            (stage.name.clone(), stage.result.clone())
        })
    });
    let question = fill(texts::REACHED, &[("stage", &name)]);
    let result = view! { <p class="move-result" dir="auto">{result}</p> };
    if is_quick {
        return view! {
            <div class="field">
                <p>{question}</p>
                {result}
            </div>
        }
        .into_any();
    }
    let card = |reached: bool, action, title, text| {
        view! {
            <label class="option-card">
                <input
                    type="radio"
                    name="reached"
                    data-action=action
                    autofocus=reached
                    on:change=move |_| form.reached.set(Some(reached))
                />
                <span class="option-title">{t(title)}</span>
                <span class="option-text">{t(text)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{question}</legend>
            {result}
            <div class="option-cards">
                {card(true, "reached", texts::REACHED_YES, texts::REACHED_YES_TEXT)}
                {card(false, "on-credit", texts::ON_CREDIT, texts::ON_CREDIT_TEXT)}
            </div>
        </fieldset>
    }
    .into_any()
}

#[component]
fn Won(form: Form, is_single: bool, earliest: Option<NaiveDate>) -> impl IntoView {
    let currency = app().read(|workspace| workspace.settings().currency);
    view! {
        <div class="field-row">
            <label class="field">
                <span class="field-label">{t(texts::WON_ON)}</span>
                <DayInput day=form.day field="won-day" min=earliest max=Some(app().today.get_untracked())/>
            </label>
            {is_single
                .then(|| {
                    view! {
                        <div class="field">
                            <span class="field-label" aria-hidden="true">{t(texts::FINAL_VALUE)}</span>
                            <AmountField
                                value=form.value
                                currency
                                field="won-value"
                                label=t(texts::FINAL_VALUE)
                                currency_label=t(texts::CURRENCY)
                                on_commit=move |value| form.value.set(value)
                            />
                        </div>
                    }
                })}
        </div>
    }
}

#[component]
fn Lost(form: Form, focus_first: bool) -> impl IntoView {
    let choices = LostReason::ALL.into_iter().enumerate().map(|(at, reason)| {
        view! {
            <label class="check">
                <input
                    type="radio"
                    name="reason"
                    value=lost_reason_key(reason)
                    autofocus=focus_first && at == 0
                    on:change=move |_| form.reason.set(Some(reason))
                />
                <span>{lost_reason(reason)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field">
            <legend class="field-label">{t(texts::REASON)}</legend>
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
        <Note form words=texts::NOTE/>
        {move || form.reason.get().map(|reason| view! { <p class="field-hint">{lost_reason_hint(reason)}</p> })}
    }
}

#[component]
fn Parked(form: Form, focus_first: bool) -> impl IntoView {
    let today = app().today.get_untracked();
    let choices = [
        (today + Days::new(7), "in-a-week", texts::IN_A_WEEK),
        (add_months(today, 1), "in-a-month", texts::IN_A_MONTH),
        (add_months(today, 3), "in-a-quarter", texts::IN_A_QUARTER),
    ];
    let chips = choices.map(|(day, action, words)| {
        view! {
            <button
                type="button"
                class="chip"
                data-action=action
                aria-pressed=move || (form.until.get() == Some(day)).to_string()
                on:click=move |_| form.until.set(Some(day))
            >
                {t(words)}
            </button>
        }
    });
    view! {
        <div class="field">
            <label class="field">
                <span class="field-label">{t(texts::LOOK_AGAIN)}</span>
                <DayInput day=form.until field="until" min=Some(today) max=None focus_first/>
            </label>
            <div class="row">{chips.into_iter().collect_view()}</div>
        </div>
    }
}

#[component]
fn Happened(form: Form, earliest: Option<NaiveDate>) -> impl IntoView {
    view! {
        <label class="field">
            <span class="field-label">{t(texts::HAPPENED_ON)}</span>
            <DayInput day=form.day field="happened" min=earliest max=Some(app().today.get_untracked())/>
        </label>
    }
}

#[component]
fn Note(form: Form, words: crate::i18n::Words) -> impl IntoView {
    view! {
        <label class="field">
            <span class="field-label">{t(words)}</span>
            <textarea
                class="input is-short"
                rows="1"
                dir="auto"
                data-field="move-note"
                prop:value=move || form.note.get()
                on:input=move |event| form.note.set(event_target_value(&event))
            ></textarea>
        </label>
    }
}

#[component]
fn DayInput(
    day: RwSignal<Option<NaiveDate>>,
    field: &'static str,
    min: Option<NaiveDate>,
    max: Option<NaiveDate>,
    #[prop(optional)] focus_first: bool,
) -> impl IntoView {
    view! {
        <input
            type="date"
            class="input"
            data-field=field
            autofocus=focus_first
            min=min.map(|day| day.to_string())
            max=max.map(|day| day.to_string())
            prop:value=move || day.get().map(|day| day.to_string()).unwrap_or_default()
            on:change=move |event| day.set(event_target_value(&event).parse().ok())
        />
    }
}

fn title_of(asked: &Asked) -> String {
    let stage = app().read(|workspace| {
        workspace
            .label(Kind::Stage, asked.to)
            .unwrap_or_default()
            .to_owned()
    });
    let last = asked.questions.last();
    match last {
        Some(Question::Won) => t(texts::WON_TITLE).to_owned(),
        Some(Question::Lost) => t(texts::LOST_TITLE).to_owned(),
        Some(Question::Parked) => t(texts::PARKED_TITLE).to_owned(),
        _ => fill(texts::TITLE, &[("stage", &stage)]),
    }
}

/// What is moved: the deal by client and title, or how many.
fn subject_of(asked: &Asked) -> String {
    let [one] = asked.deals[..] else {
        return count(texts::DEALS, asked.deals.len());
    };
    app().read(|workspace| {
        let deal = workspace.deals.get(one);
        let client = deal
            .and_then(|deal| deal.client)
            .and_then(|id| workspace.label(Kind::Client, id));
        let title = deal.map(|deal| &*deal.title);
        let parts = [client, title]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    })
}

/// The stages jumped over, in words: of the deal that jumps over most.
fn skips_of(asked: &Asked) -> Option<String> {
    app().read(|workspace| {
        let skipped = asked
            .deals
            .iter()
            .map(|deal| skipped_by(workspace, *deal, asked.to))
            .max_by_key(Vec::len)
            .filter(|skipped| !skipped.is_empty())?;
        let name = |id: &Id| workspace.stages.get(*id).map(|stage: &Stage| stage.name.clone());
        let names: Vec<String> = skipped.iter().filter_map(name).collect();
        Some(count_with(
            texts::SKIPS,
            names.len(),
            &[("stages", &names.join(", "))],
        ))
    })
}

/// The first day on which all the deals can have moved.
fn earliest_day(asked: &Asked) -> Option<NaiveDate> {
    app().read(|workspace| {
        let deals = asked.deals.iter().filter_map(|id| workspace.deals.get(*id));
        deals.filter_map(Deal::last_move).map(|step| step.at.day()).max()
    })
}
