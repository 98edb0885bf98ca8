//! Writing down what was done about the deal: now or on a past day.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::deal::{Activity, ActivityKind, Deal};
use voronka_domain::funnel::logging::{Details, LogError, change_activity, log};
use voronka_domain::id::Id;
use voronka_domain::money::Money;
use voronka_domain::sorting::Sorting as _;

use super::called;
use crate::components::Icon;
use crate::components::amount::AmountField;
use crate::i18n::words::{activity_hook, activity_icon, activity_kind};
use crate::i18n::{Words, date, deal as texts, fill, funnel, moving, shell, t};
use crate::platform::dom;
use crate::state::app;

/// The kinds as buttons, and the form of the one that is being logged.
#[component]
pub fn LogSection(id: Id, deal: Memo<Deal>, logging: RwSignal<Option<ActivityKind>>) -> impl IntoView {
    let buttons = ActivityKind::ALL.map(|kind| {
        view! {
            <button
                type="button"
                class="log-button"
                data-log=activity_hook(kind)
                aria-pressed=move || (logging.get() == Some(kind)).to_string()
                on:click=move |_| logging.update(|now| *now = (*now != Some(kind)).then_some(kind))
            >
                <Icon name=activity_icon(kind)/>
                <span>{activity_kind(kind)}</span>
            </button>
        }
    });
    let is_open = Memo::new(move |_| logging.get().is_some());
    let kind = Memo::new(move |last: Option<&ActivityKind>| {
        logging.get().or(last.copied()).unwrap_or(ActivityKind::Note)
    });
    let done = move |()| {
        let button = format!("[data-log='{}']", activity_hook(kind.get_untracked()));
        logging.set(None);
        dom::focus(&button);
    };
    view! {
        <div class="log">
            <div class="log-row" role="group" aria-label=t(texts::LOG)>
                {buttons.into_iter().collect_view()}
            </div>
            {move || is_open.get().then(|| view! { <LogForm id deal kind known=None on_done=done/> })}
        </div>
    }
}

/// The form of one activity: a new one, or a known one written anew.
#[component]
pub fn LogForm(
    /// Of which deal.
    id: Id,
    /// The deal, as it is now.
    deal: Memo<Deal>,
    /// What was done.
    #[prop(into)]
    kind: Signal<ActivityKind>,
    /// The activity written anew.
    known: Option<(Id, Activity)>,
    /// Called when the form is done with.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let today = app().today.get_untracked();
    let was = known.as_ref().map(|(_, activity)| activity.clone());
    let day = RwSignal::new(was.as_ref().map_or(today, |activity| activity.at.day()));
    let contact = RwSignal::new(was.as_ref().and_then(|activity| activity.contact));
    let sum = RwSignal::new(was.as_ref().and_then(|activity| activity.sum));
    let text = RwSignal::new(was.map(|activity| activity.text).unwrap_or_default());
    let error = RwSignal::new(None::<String>);
    let known = known.map(|(activity, _)| activity);
    dom::after_render(|| {
        dom::focus("[data-form='log'] [data-field='log-text']");
    });
    let save = move || {
        if dom::focus("[data-form='log'] [aria-invalid='true']") {
            return error.set(Some(t(moving::BAD_AMOUNT).to_owned()));
        }
        let details = Details {
            day: Some(day.get_untracked()),
            contact: contact.get_untracked(),
            sum: sum.get_untracked(),
            text: text.get_untracked(),
        };
        let kind = kind.get_untracked();
        let words = if known.is_some() {
            texts::DID_CHANGE_ACTIVITY
        } else {
            texts::DID_LOG
        };
        let label = fill(words, &[("deal", &called(id)), ("kind", &activity_kind(kind))]);
        let saved = app().act(label.clone(), |workspace, act| match known {
            Some(activity) => change_activity(workspace, act, id, activity, details),
            None => log(workspace, act, id, kind, details),
        });
        match saved {
            Ok(()) => {
                app().toast_undo(label);
                on_done.run(());
            }
            Err(reason) => error.set(Some(sentence(&reason))),
        }
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            on_done.run(());
        }
    };
    let text_keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            save();
        }
    };
    let has_sum = Memo::new(move |_| kind.get().has_sum());
    view! {
        <form
            class="log-form"
            novalidate=true
            data-form="log"
            on:submit=move |event| {
                event.prevent_default();
                save();
            }
            on:keydown=keys
        >
            <label class="field">
                <span class="field-label">{move || format!("{} — {}", activity_kind(kind.get()), t(texts::LOG_TEXT))}</span>
                <textarea
                    class="input is-short"
                    rows="2"
                    dir="auto"
                    data-field="log-text"
                    aria-describedby="log-hint"
                    prop:value=text.get_untracked()
                    on:input=move |event| text.set(event_target_value(&event))
                    on:keydown=text_keys
                ></textarea>
                <span class="field-hint" id="log-hint">{t(texts::LOG_HINT)}</span>
            </label>
            <DayField day today/>
            <div class="field-row">
                <ContactField deal contact/>
                {move || has_sum.get().then(|| view! { <SumField deal sum/> })}
            </div>
            {move || error.get().map(|error| view! { <p class="field-error" role="alert">{error}</p> })}
            <div class="row">
                <button type="submit" class="button is-primary" data-action="save-log">{t(shell::SAVE)}</button>
                <button type="button" class="button" data-action="cancel-log" on:click=move |_| on_done.run(())>
                    {t(shell::CANCEL)}
                </button>
            </div>
        </form>
    }
}

#[component]
fn DayField(day: RwSignal<NaiveDate>, today: NaiveDate) -> impl IntoView {
    let chip = move |of: NaiveDate, action: &'static str, words: Words| {
        view! {
            <button
                type="button"
                class="chip"
                data-action=action
                aria-pressed=move || (day.get() == of).to_string()
                on:click=move |_| day.set(of)
            >
                {t(words)}
            </button>
        }
    };
    view! {
        <div class="row">
            {chip(today, "log-today", texts::TODAY)}
            {chip(today - Days::new(1), "log-yesterday", texts::YESTERDAY)}
            <input
                type="date"
                class="input is-day"
                data-field="log-day"
                aria-label=t(texts::LOG_DAY)
                max=today.to_string()
                prop:value=move || day.get().to_string()
                on:change=move |event| day.set(event_target_value(&event).parse().unwrap_or(today))
            />
        </div>
    }
}

#[component]
fn ContactField(deal: Memo<Deal>, contact: RwSignal<Option<Id>>) -> impl IntoView {
    let client = Memo::new(move |_| deal.with(|deal| deal.client));
    let options = move || {
        let client: Option<Client> = client.get().and_then(|id| app().get(id));
        let contacts = client.map(|client| client.contacts).unwrap_or_default();
        let mut names: Vec<(Id, String)> = contacts
            .iter()
            .map(|(id, contact)| (id, contact.name.clone()))
            .collect();
        names.order_by(|a, b| a.1.cmp(&b.1));
        let option = |(id, name): (Id, String)| {
            view! { <option value=id.to_string() prop:selected=contact.get_untracked() == Some(id)>{name}</option> }
        };
        names.into_iter().map(option).collect_view()
    };
    view! {
        <label class="field">
            <span class="field-label">{t(texts::LOG_WITH)}</span>
            <select
                class="input"
                data-field="log-contact"
                on:change=move |event| contact.set(event_target_value(&event).parse().ok())
            >
                <option value="">{t(texts::LOG_NO_CONTACT)}</option>
                {options}
            </select>
        </label>
    }
}

#[component]
fn SumField(deal: Memo<Deal>, sum: RwSignal<Option<Money>>) -> impl IntoView {
    let currency = app().read(|workspace| workspace.settings().currency);
    let currency = deal.with_untracked(|deal| deal.value.map_or(currency, |money| money.currency));
    view! {
        <div class="field">
            <span class="field-label" aria-hidden="true">{t(texts::LOG_SUM)}</span>
            <AmountField
                value=sum
                currency
                field="log-sum"
                label=t(texts::LOG_SUM)
                currency_label=t(texts::LOG_SUM_CURRENCY)
                on_commit=move |money| sum.set(money)
            />
        </div>
    }
}

/// The words for an activity that could not be written down.
fn sentence(error: &LogError) -> String {
    match error {
        LogError::Future(day) => fill(texts::LOG_FUTURE, &[("day", &date(*day))]),
        LogError::NoActivity => t(texts::ACTIVITY_IS_GONE).to_owned(),
        _ => t(funnel::DEAL_IS_GONE).to_owned(),
    }
}
