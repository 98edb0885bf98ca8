//! The form below a row: what was done, and what comes next.

use leptos::prelude::*;
use voronka_domain::deal::{ActivityKind, Deal};
use voronka_domain::funnel::agenda::{Finished, PutOff, put_off_date};
use voronka_domain::id::Id;

use super::actions::finish;
use super::group::Group;
use crate::i18n::words::{activity_hook, activity_kind};
use crate::i18n::{shell, t, today};
use crate::platform::dom;
use crate::state::app;

/// What a next step usually is.
const KINDS: [ActivityKind; 5] = [
    ActivityKind::Call,
    ActivityKind::Email,
    ActivityKind::Message,
    ActivityKind::Visit,
    ActivityKind::Note,
];

/// The form.
#[component]
pub fn FinishForm(deal: Id, group: Group, open: RwSignal<bool>) -> impl IntoView {
    // Where no step was planned, or it lies ahead, nothing was done yet.
    let nothing_done = matches!(group, Group::Forgotten | Group::Stuck);
    let kind = RwSignal::new((!nothing_done).then_some(ActivityKind::Call));
    let result = RwSignal::new(String::new());
    let planned = app().read(|workspace| {
        let deal: Option<&Deal> = workspace.deals.get(deal);
        deal.and_then(|deal| deal.next.as_ref().map(|next| next.text.clone()))
    });
    let next = RwSignal::new(planned.filter(|_| nothing_done).unwrap_or_default());
    let day = app().today.get_untracked();
    let date = app().read(|workspace| put_off_date(workspace, None, day, PutOff::Day));
    let date = RwSignal::new(date.to_string());
    let close = move || {
        open.set(false);
        dom::after_render(move || _ = dom::focus(&format!(".today-row[data-deal='{deal}'] .today-done")));
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let next = next.get_untracked();
        // The day is filled in beforehand; without a step it means nothing.
        let date = date
            .get_untracked()
            .parse()
            .ok()
            .filter(|_| !next.trim().is_empty());
        open.set(false);
        finish(
            deal,
            Finished {
                kind: kind.get_untracked(),
                text: result.get_untracked(),
                next,
                date,
            },
        );
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
    };
    dom::after_render(move || {
        let field = if nothing_done { "next" } else { "result" };
        dom::focus(&format!(".today-row[data-deal='{deal}'] [data-field='{field}']"));
    });
    view! {
        <form class="today-form" data-form="finish" on:submit=submit on:keydown=keys>
            <Kinds deal kind/>
            <Show when=move || kind.get().is_some()>
                <label class="field">
                    <span class="field-label">{t(today::RESULT)}</span>
                    <input
                        class="input"
                        dir="auto"
                        autocomplete="off"
                        data-field="result"
                        prop:value=move || result.get()
                        on:input=move |event| result.set(event_target_value(&event))
                    />
                </label>
            </Show>
            <div class="today-next">
                <label class="field">
                    <span class="field-label">{t(today::NEXT)}</span>
                    <input
                        class="input"
                        dir="auto"
                        autocomplete="off"
                        data-field="next"
                        prop:value=move || next.get()
                        on:input=move |event| next.set(event_target_value(&event))
                    />
                </label>
                <label class="field">
                    <span class="field-label">{t(today::NEXT_DATE)}</span>
                    <input
                        class="input"
                        type="date"
                        data-field="next-date"
                        prop:value=move || date.get()
                        on:input=move |event| date.set(event_target_value(&event))
                    />
                </label>
            </div>
            <div class="row">
                <button type="submit" class="button is-primary" data-action="finish">{t(shell::SAVE)}</button>
                <button type="button" class="button" on:click=move |_| close()>{t(shell::CANCEL)}</button>
            </div>
        </form>
    }
}

/// What was done: one of the usual kinds, or nothing yet.
#[component]
fn Kinds(deal: Id, kind: RwSignal<Option<ActivityKind>>) -> impl IntoView {
    let option = move |option: Option<ActivityKind>| {
        let (label, hook) = match option {
            Some(kind) => (activity_kind(kind), activity_hook(kind)),
            None => (t(today::ONLY_PLAN), "none"),
        };
        view! {
            <label>
                <input
                    type="radio"
                    class="visually-hidden"
                    name=format!("done-{deal}")
                    value=hook
                    prop:checked=move || kind.get() == option
                    on:change=move |_| kind.set(option)
                />
                {label}
            </label>
        }
    };
    let options = KINDS.map(Some).into_iter().chain([None]).map(option);
    view! {
        <div class="segmented" role="radiogroup" aria-label=t(today::WHAT_WAS_DONE)>{options.collect_view()}</div>
    }
}
