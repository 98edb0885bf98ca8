//! The dialog that asks for a day and a reason.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::after_sale::answering::AnswerError;
use voronka_domain::after_sale::occurrences::Occurrence;
use voronka_domain::calendar::{add_days, add_months};

use super::{Desk, deeds};
use crate::components::Modal;
use crate::i18n::{count, follow_ups as words, shell, t};
use crate::state::app;

/// What is to be done with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    PutOff,
    Skip,
}

/// What is asked about which follow-ups.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asking {
    pub what: What,
    pub all: Vec<Occurrence>,
}

/// The dialog on the page of the queue.
pub(super) fn dialog(desk: Desk, asking: Asking) -> AnyView {
    open(asking, desk.asking, move || {
        desk.chosen.update(std::collections::BTreeSet::clear)
    })
}

/// The dialog of a row that stands elsewhere.
pub(super) fn dialog_alone(state: RwSignal<Option<Asking>>) -> impl Fn(Asking) -> AnyView {
    move |asking| open(asking, state, || ())
}

fn open(
    asking: Asking,
    state: RwSignal<Option<Asking>>,
    done: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let Asking { what, all } = asking;
    let close = Callback::new(move |()| state.set(None));
    let reason = RwSignal::new(String::new());
    let (next, week, month) = days();
    let day = RwSignal::new(week.to_string());
    let error = RwSignal::new(None::<AnswerError>);
    let size = all.len();
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let reason = reason.get_untracked();
        let result = match what {
            What::Skip => deeds::skip(&all, &reason),
            What::PutOff => match day.get_untracked().parse() {
                Ok(day) => deeds::put_off(&all, day, &reason),
                Err(_) => Err(AnswerError::Day),
            },
        };
        match result {
            Ok(()) => {
                state.set(None);
                done();
            }
            Err(reason) => error.set(Some(reason)),
        }
    };
    let (title, name) = match what {
        What::PutOff => (t(words::PUT_OFF_TITLE), "put-off"),
        What::Skip => (t(words::SKIP_TITLE), "skip"),
    };
    let quick = move |label, to: NaiveDate, hook: &'static str| {
        view! {
            <button
                type="button"
                class="chip"
                data-day=hook
                aria-pressed=move || (day.get() == to.to_string()).to_string()
                on:click=move |_| day.set(to.to_string())
            >
                <span>{t(label)}</span>
            </button>
        }
    };
    let day_field = (what == What::PutOff).then(|| {
        view! {
            <div class="field">
                <label class="field">
                    <span class="field-label">{t(words::UNTIL)}</span>
                    <input
                        class="input"
                        type="date"
                        data-field="put-off-day"
                        aria-invalid=move || (error.get() == Some(AnswerError::Day)).then_some("true")
                        prop:value=move || day.get()
                        on:input=move |event| day.set(event_target_value(&event))
                    />
                </label>
                <div class="row">
                    {quick(words::NEXT_DAY, next, "next")}
                    {quick(words::IN_A_WEEK, week, "week")}
                    {quick(words::IN_A_MONTH, month, "month")}
                </div>
            </div>
        }
    });
    let problem = move || {
        error.get().map(|error| match error {
            AnswerError::Day => t(words::DAY_NEEDED),
            _ => t(words::REASON_NEEDED),
        })
    };
    view! {
        <Modal name=name title=title size="is-small" on_close=close>
            <form on:submit=submit>
                <div class="dialog-body form">
                    <p class="muted">{count(words::ROWS, size)}</p>
                    {day_field}
                    <label class="field">
                        <span class="field-label">{t(words::REASON)}</span>
                        <input
                            class="input"
                            dir="auto"
                            autocomplete="off"
                            maxlength="300"
                            data-field="reason"
                            autofocus
                            aria-invalid=move || (error.get() == Some(AnswerError::NoReason)).then_some("true")
                            prop:value=move || reason.get()
                            on:input=move |event| {
                                error.set(None);
                                reason.set(event_target_value(&event));
                            }
                        />
                        <span class="field-error" aria-live="polite">{problem}</span>
                    </label>
                </div>
                <div class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| close.run(())>{t(shell::CANCEL)}</button>
                    <button type="submit" class="button is-primary" data-action="confirm">{title}</button>
                </div>
            </form>
        </Modal>
    }
    .into_any()
}

/// The next working day, and the first ones a week and a month from now.
fn days() -> (NaiveDate, NaiveDate, NaiveDate) {
    let today = app().today.get_untracked();
    let calendar = app().read(|workspace| workspace.settings().calendar);
    let worked = |day| calendar.add_working_days(day, 0);
    (
        calendar.next_working_day(today),
        worked(add_days(today, 7)),
        worked(add_months(today, 1)),
    )
}
