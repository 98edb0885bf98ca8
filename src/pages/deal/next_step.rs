//! The next step: what and when, in place, with the usual days one tap away.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::logging::{finish_next, plan_next};
use voronka_domain::funnel::standing::Due;
use voronka_domain::id::Id;

use super::{edit, label};
use crate::components::Icon;
use crate::components::in_place::{DayInPlace, LineInPlace};
use crate::i18n::{deal as texts, t};
use crate::platform::dom;
use crate::state::app;

#[component]
pub fn NextStepField(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let next = Memo::new(move |_| deal.with(|deal| deal.next.clone()));
    let text =
        Memo::new(move |_| next.with(|next| next.as_ref().map(|next| next.text.clone()).unwrap_or_default()));
    let date = Memo::new(move |_| next.with(|next| next.as_ref().and_then(|next| next.date)));
    let due = move || next.with(|next| Due::of(next.as_ref(), app().today.get()).name());
    let plan = move |text: String, date: Option<NaiveDate>| {
        edit(id, texts::DID_NEXT, |workspace| {
            plan_next(workspace, id, &text, date)
        });
    };
    let plan_day = move |day: Option<NaiveDate>| plan(text.get_untracked(), day);
    let done = move |_| {
        let label = label(id, texts::DID_NEXT_DONE);
        let done = app().act(label.clone(), |workspace, act| {
            Ok::<_, std::convert::Infallible>(finish_next(workspace, act, id))
        });
        if done.is_ok() {
            app().toast_undo(label);
        }
        dom::focus("[data-field='next-text']");
    };
    let choices = move || {
        let today = app().today.get();
        [
            (today, "next-today", texts::TODAY),
            (today + Days::new(1), "next-tomorrow", texts::TOMORROW),
            (today + Days::new(7), "next-in-a-week", texts::IN_A_WEEK),
        ]
        .map(|(day, action, words)| {
            view! {
                <button
                    type="button"
                    class="chip"
                    data-action=action
                    aria-pressed=move || (date.get() == Some(day)).to_string()
                    on:click=move |_| plan_day(Some(day))
                >
                    {t(words)}
                </button>
            }
        })
        .into_iter()
        .collect_view()
    };
    let has_next = Memo::new(move |_| next.with(Option::is_some));
    view! {
        <div class="deal-plan">
            <div class="deal-next" data-due=due>
                <Icon name="calendar"/>
                <LineInPlace
                    value=text
                    field="next-text"
                    label=t(texts::NEXT)
                    placeholder=t(texts::NEXT_HINT)
                    on_commit=move |text| {
                        plan(text, date.get_untracked());
                        true
                    }
                />
                <DayInPlace value=date field="next-date" label=t(texts::NEXT_DAY) on_commit=plan_day/>
                <button
                    type="button"
                    class="button is-quiet is-icon"
                    data-action="next-done"
                    aria-label=t(texts::NEXT_DONE)
                    title=t(texts::NEXT_DONE)
                    disabled=move || !has_next.get()
                    on:click=done
                >
                    <Icon name="check"/>
                </button>
            </div>
            <div class="row">{choices}</div>
        </div>
    }
}
