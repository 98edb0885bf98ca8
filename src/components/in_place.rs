//! Fields that read as text and are edited where they stand: Enter or leaving the field takes the text over, Escape
//! puts back what was there.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::calendar::is_sane;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

/// A single line. `on_commit` answers whether the text is acceptable; what is not stays to be corrected.
#[component]
pub fn LineInPlace(
    /// The text in force.
    #[prop(into)]
    value: Signal<String>,
    /// The name in `data-field`.
    field: &'static str,
    /// The name for people who hear the page, where no label stands around the field.
    #[prop(optional)]
    label: Option<&'static str>,
    /// What an empty field says.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// Classes besides `input`.
    #[prop(default = "is-bare")]
    class: &'static str,
    /// Which keyboard a telephone shows: `text`, `decimal`, `tel`, `email`.
    #[prop(default = "text")]
    keyboard: &'static str,
    /// The identifier of a `<datalist>` with suggestions.
    #[prop(optional)]
    list: Option<&'static str>,
    /// Called with every key.
    #[prop(optional, into)]
    on_typed: Option<Callback<String>>,
    /// Called with a text that differs from the one in force.
    #[prop(into)]
    on_commit: Callback<String, bool>,
) -> impl IntoView {
    let refused = RwSignal::new(false);
    let commit = move |input: &HtmlInputElement| {
        let typed = input.value();
        // A field that is taken down while it has the focus is left once more, after its values are gone.
        let Some(current) = value.try_get_untracked() else {
            return;
        };
        if typed == current {
            return refused.set(false);
        }
        let accepted = on_commit.run(typed);
        refused.set(!accepted);
        if accepted {
            // What was cleaned away must go even where the text in force did not change.
            input.set_value(&value.try_get_untracked().unwrap_or_default());
        }
    };
    let keys = move |event: KeyboardEvent| {
        let Some(input) = field_of::<HtmlInputElement>(&event) else {
            return;
        };
        match &*event.key() {
            "Enter" if !event.is_composing() => commit(&input),
            "Escape" if input.value() != value.get_untracked() => {
                event.prevent_default();
                event.stop_propagation();
                input.set_value(&value.get_untracked());
                refused.set(false);
            }
            _ => {}
        }
    };
    view! {
        <input
            class=format!("input {class}")
            type="text"
            dir="auto"
            autocomplete="off"
            inputmode=keyboard
            data-field=field
            aria-label=label
            aria-invalid=move || refused.get().then_some("true")
            placeholder=move || placeholder.get()
            list=list
            prop:value=move || value.get()
            on:input=move |event| {
                if let Some(on_typed) = on_typed {
                    on_typed.run(event_target_value(&event));
                }
            }
            on:keydown=keys
            on:blur=move |event| {
                if let Some(input) = field_of::<HtmlInputElement>(&event) {
                    commit(&input);
                }
            }
        />
    }
}

/// A text of several lines. Enter breaks the line unless `single` is set; Control+Enter always takes it over.
#[component]
pub fn TextInPlace(
    /// The text in force.
    #[prop(into)]
    value: Signal<String>,
    /// The name in `data-field`.
    field: &'static str,
    /// The name for people who hear the page.
    #[prop(optional)]
    label: Option<&'static str>,
    /// What an empty field says.
    #[prop(optional)]
    placeholder: &'static str,
    /// Classes besides `input`.
    #[prop(default = "is-bare")]
    class: &'static str,
    /// The identifier of the element.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Whether the text is one line that may wrap.
    #[prop(optional)]
    single: bool,
    /// Called with a text that differs from the one in force.
    #[prop(into)]
    on_commit: Callback<String>,
) -> impl IntoView {
    let commit = move |area: &HtmlTextAreaElement| {
        let typed = area.value();
        let Some(current) = value.try_get_untracked() else {
            return;
        };
        if typed != current {
            on_commit.run(typed);
            area.set_value(&value.try_get_untracked().unwrap_or_default());
        }
    };
    let keys = move |event: KeyboardEvent| {
        let Some(area) = field_of::<HtmlTextAreaElement>(&event) else {
            return;
        };
        let takes_over = single || event.ctrl_key() || event.meta_key();
        match &*event.key() {
            "Enter" if takes_over && !event.is_composing() => {
                event.prevent_default();
                commit(&area);
            }
            "Escape" if area.value() != value.get_untracked() => {
                event.prevent_default();
                event.stop_propagation();
                area.set_value(&value.get_untracked());
            }
            _ => {}
        }
    };
    view! {
        <textarea
            class=format!("input {class}")
            id=id
            rows="1"
            dir="auto"
            data-field=field
            aria-label=label
            placeholder=placeholder
            prop:value=move || value.get()
            on:keydown=keys
            on:blur=move |event| {
                if let Some(area) = field_of::<HtmlTextAreaElement>(&event) {
                    commit(&area);
                }
            }
        ></textarea>
    }
}

/// A day. A year that is still being typed is not taken over, an emptied field only when it is left.
#[component]
pub fn DayInPlace(
    /// The day in force.
    #[prop(into)]
    value: Signal<Option<NaiveDate>>,
    /// The name in `data-field`.
    field: &'static str,
    /// The name for people who hear the page, where no label stands around the field.
    #[prop(optional)]
    label: Option<&'static str>,
    /// Whether it reads as text until it is used.
    #[prop(optional)]
    bare: bool,
    /// Called with another day.
    #[prop(into)]
    on_commit: Callback<Option<NaiveDate>>,
) -> impl IntoView {
    let written = move |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let commit = move |day: Option<NaiveDate>| {
        if day != value.get_untracked() {
            on_commit.run(day);
        }
    };
    let changed = move |event| {
        let day = event_target_value(&event).parse().ok();
        if let Some(day) = day.filter(|day| is_sane(*day)) {
            commit(Some(day));
        }
    };
    let left = move |event: web_sys::FocusEvent| {
        let Some(input) = field_of::<HtmlInputElement>(&event) else {
            return;
        };
        let Some(current) = value.try_get_untracked() else {
            return;
        };
        if input.value().is_empty() && current.is_some() {
            on_commit.run(None);
        }
        input.set_value(&written(value.try_get_untracked().flatten()));
    };
    let keys = move |event: KeyboardEvent| {
        let Some(input) = field_of::<HtmlInputElement>(&event) else {
            return;
        };
        if event.key() == "Escape" && input.value() != written(value.get_untracked()) {
            event.prevent_default();
            event.stop_propagation();
            input.set_value(&written(value.get_untracked()));
        }
    };
    view! {
        <input
            type="date"
            class=if bare { "input is-bare" } else { "input" }
            data-field=field
            aria-label=label
            data-empty=move || value.get().is_none().then_some("")
            prop:value=move || written(value.get())
            on:change=changed
            on:blur=left
            on:keydown=keys
        />
    }
}

/// The form field an event is about.
fn field_of<T: wasm_bindgen::JsCast>(event: &web_sys::Event) -> Option<T> {
    event.target().and_then(|target| target.dyn_into().ok())
}
