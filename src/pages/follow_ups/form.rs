//! The form below a follow-up: how to do it, what to ask, what came of it.

use leptos::prelude::*;
use voronka_domain::after_sale::answering::{Said, questions};
use voronka_domain::after_sale::occurrences::Occurrence;
use voronka_domain::deal::ActivityKind;
use voronka_domain::entries::Entries;

use super::put_off::{Asking, What};
use super::{answers, deeds};
use crate::i18n::words::{activity_hook, activity_kind};
use crate::i18n::{follow_ups as words, shell, t};
use crate::platform::dom;
use crate::state::app;

/// By what means one talks to a client.
const MEANS: [ActivityKind; 4] = [
    ActivityKind::Call,
    ActivityKind::Message,
    ActivityKind::Email,
    ActivityKind::Visit,
];

/// The form.
pub(super) fn form(one: Occurrence, open: RwSignal<bool>, asking: RwSignal<Option<Asking>>) -> AnyView {
    let id = one.id();
    let asked = app().read(|workspace| questions(workspace, &one));
    let (instruction, done_when) = app().read(|workspace| {
        let rule = workspace.rules.get(one.rule);
        let version = rule.and_then(|rule| rule.versions.get(one.version));
        version
            .map(|version| (version.instruction.clone(), version.done_when.clone()))
            .unwrap_or_default()
    });
    let given = RwSignal::new(Entries::default());
    let means = RwSignal::new(Some(ActivityKind::Call));
    let note = RwSignal::new(String::new());
    let close = move || {
        open.set(false);
        dom::after_render(move || {
            dom::focus(&format!(".follow-up[data-follow-up='{id}'] .today-done"));
        });
    };
    let (for_submit, for_put_off, for_skip) = (one.clone(), one.clone(), one);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let said = Said {
            answers: given.get_untracked(),
            note: note.get_untracked(),
            by_way_of: means.get_untracked(),
        };
        open.set(false);
        deeds::finish(&for_submit, said);
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
    };
    let ask = move |what, one: &Occurrence| {
        asking.set(Some(Asking {
            what,
            all: vec![one.clone()],
        }));
    };
    dom::after_render(move || {
        dom::focus(&format!(
            ".follow-up[data-follow-up='{id}'] form [data-answer], .follow-up[data-follow-up='{id}'] form [data-action=finish]"
        ));
    });
    let fields = asked
        .into_iter()
        .map(|question| answers::field(id, question, given));
    view! {
        <form class="today-form follow-up-form" data-form="follow-up" on:submit=submit on:keydown=keys>
            {(!instruction.is_empty()).then(|| view! { <p class="follow-up-how" dir="auto">{instruction}</p> })}
            {fields.collect_view()}
            {means_field(id, means)}
            <label class="field">
                <span class="field-label">{t(words::REMARK)}</span>
                <input
                    class="input"
                    dir="auto"
                    autocomplete="off"
                    data-field="remark"
                    prop:value=move || note.get()
                    on:input=move |event| note.set(event_target_value(&event))
                />
            </label>
            {(!done_when.is_empty()).then(|| view! {
                <p class="field-hint"><b>{t(words::DONE_WHEN)}": "</b><span dir="auto">{done_when}</span></p>
            })}
            <div class="row">
                <button type="submit" class="button is-primary" data-action="finish">{t(words::MARK_DONE)}</button>
                <button type="button" class="button" data-action="form-put-off" on:click=move |_| ask(What::PutOff, &for_put_off)>
                    {t(words::PUT_OFF)}
                </button>
                <button type="button" class="button" data-action="form-skip" on:click=move |_| ask(What::Skip, &for_skip)>
                    {t(words::SKIP)}
                </button>
                <button type="button" class="button is-quiet" on:click=move |_| close()>{t(shell::CANCEL)}</button>
            </div>
        </form>
    }
    .into_any()
}

fn means_field(id: voronka_domain::id::Id, means: RwSignal<Option<ActivityKind>>) -> AnyView {
    let option = |option: Option<ActivityKind>| {
        let (label, hook) = match option {
            Some(kind) => (activity_kind(kind), activity_hook(kind)),
            None => (t(words::NO_CONTACT), "none"),
        };
        view! {
            <label>
                <input
                    type="radio"
                    class="visually-hidden"
                    name=format!("means-{id}")
                    value=hook
                    prop:checked=means.get_untracked() == option
                    on:change=move |_| means.set(option)
                />
                {label}
            </label>
        }
    };
    let options = MEANS.map(Some).into_iter().chain([None]).map(option);
    view! {
        <fieldset class="field">
            <legend class="field-label">{t(words::HOW)}</legend>
            <div class="segmented">{options.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
