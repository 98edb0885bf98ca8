//! One indicator in the editor: every field is changed where it stands.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::indicator::{Indicator, Unit};
use voronka_domain::indicators::editing::{Field, Refused, set_field, shift};
use voronka_domain::person::Role;
use voronka_domain::reports::figures::FIGURES;

use super::whose;
use crate::components::Icon;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::i18n::{Words, fill, indicators, lang, t};
use crate::pages::control::amounts;
use crate::state::app;

/// The row.
pub(super) fn view(id: Id) -> AnyView {
    let body = Memo::new(move |_| app().get::<Indicator>(id).unwrap_or_default());
    let name = Signal::derive(move || body.with(|body| body.name.clone()));
    let named = move |words: Words| fill(words, &[("name", &name.get())]);
    let remove = move |_| {
        let label = fill(indicators::DELETED, &[("name", &name.get_untracked())]);
        if let Ok(edit) = app().read(|workspace| set_field(workspace, id, Field::Gone(true))) {
            app().commit_undoable(label, edit);
        }
    };
    let step = move |by: i32| {
        let label = fill(indicators::MOVED, &[("name", &name.get_untracked())]);
        let edit = app().read(|workspace| shift(workspace, id, by));
        app().commit(label, edit);
    };
    view! {
        <li class="stage-row indicator-row" data-indicator-row=id.to_string()>
            <div class="stage-order">
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action="indicator-up"
                    aria-label=move || named(indicators::UP)
                    on:click=move |_| step(-1)
                >
                    <Icon name="chevron-up" small=true/>
                </button>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action="indicator-down"
                    aria-label=move || named(indicators::DOWN)
                    on:click=move |_| step(1)
                >
                    <Icon name="chevron-down" small=true/>
                </button>
            </div>
            <div class="stage-main">
                <LineInPlace
                    value=name
                    field="indicator-name"
                    label=t(indicators::NAME)
                    class="is-bare stage-name"
                    on_commit=Callback::new(move |typed: String| set(id, Field::Name(typed)))
                />
                <TextInPlace
                    value=Signal::derive(move || body.with(|body| body.about.clone()))
                    field="indicator-about"
                    label=t(indicators::ABOUT)
                    placeholder=t(indicators::ABOUT)
                    single=true
                    on_commit=Callback::new(move |typed: String| _ = set(id, Field::About(typed)))
                />
                <div class="indicator-fields">
                    {figure_select(id, body)}
                    {role_select(id, body)}
                    {usual_field(id, body)}
                    {number_field(id, body, indicators::WEIGHT_OF, "indicator-weight", |body| body.weight.to_string(), |text| {
                        text.parse().ok().map(Field::Weight)
                    })}
                    {number_field(id, body, indicators::CAP, "indicator-cap", |body| body.cap.map(|cap| cap.to_string()).unwrap_or_default(), |text| {
                        if text.is_empty() { Some(Field::Cap(None)) } else { text.parse().ok().map(|cap| Field::Cap(Some(cap))) }
                    })}
                    <label class="check">
                        <input
                            type="checkbox"
                            data-field="indicator-less"
                            prop:checked=move || body.with(|body| body.less_is_better)
                            on:change:target=move |event| _ = set(id, Field::LessIsBetter(event.target().checked()))
                        />
                        <span>{t(indicators::LESS)}</span>
                    </label>
                </div>
            </div>
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="delete-indicator"
                aria-label=move || named(indicators::DELETE)
                on:click=remove
            >
                <Icon name="trash" small=true/>
            </button>
        </li>
    }
    .into_any()
}

/// Changes a field; answers whether it was acceptable.
fn set(id: Id, field: Field) -> bool {
    let name = app().read(|workspace| workspace.indicators.get(id).map(|body| body.name.clone()));
    let label = fill(indicators::CHANGED, &[("name", &name.unwrap_or_default())]);
    match app().read(|workspace| set_field(workspace, id, field)) {
        Ok(edit) => {
            app().commit(label, edit);
            true
        }
        Err(refused) => {
            let words = match refused {
                Refused::NoName => indicators::NEEDS_NAME,
                Refused::OutOfBounds | Refused::NoPlans => indicators::BAD_NUMBER,
            };
            app().toast_error(t(words).to_owned());
            false
        }
    }
}

/// Chooses the fact: judged by the head, or one of the figures. A figure of another version stays as it is.
fn figure_select(id: Id, body: Memo<Indicator>) -> AnyView {
    let options = move || {
        let chosen = body.with(|body| body.figure.clone());
        let is_known = chosen.is_empty() || FIGURES.iter().any(|figure| figure.name == chosen);
        let judged = std::iter::once((String::new(), t(indicators::JUDGED)));
        let known = FIGURES
            .iter()
            .map(|figure| (figure.name.to_owned(), figure.label.in_lang(lang())));
        let other = (!is_known).then(|| (chosen.clone(), t(indicators::UNKNOWN_FIGURE)));
        judged
            .chain(known)
            .chain(other)
            .map(|(name, label)| {
                let is_chosen = name == chosen;
                view! { <option value=name prop:selected=is_chosen>{label}</option> }
            })
            .collect::<Vec<_>>()
    };
    view! {
        <label class="indicator-field is-wide">
            <span>{t(indicators::FIGURE)}</span>
            <select
                class="input is-compact"
                data-field="indicator-figure"
                on:change=move |event| _ = set(id, Field::Figure(event_target_value(&event)))
            >
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn role_select(id: Id, body: Memo<Indicator>) -> AnyView {
    let roles: Vec<_> = std::iter::once(None)
        .chain(Role::ALL.into_iter().map(Some))
        .enumerate()
        .map(|(at, role)| {
            view! {
                <option value=at.to_string() prop:selected=move || body.with(|body| body.role == role)>{whose(role)}</option>
            }
        })
        .collect();
    let choose = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or(0);
        let role = at.checked_sub(1).and_then(|at| Role::ALL.get(at).copied());
        set(id, Field::Role(role));
    };
    view! {
        <label class="indicator-field">
            <span>{t(indicators::WHOSE)}</span>
            <select class="input is-compact" data-field="indicator-role" on:change=choose>{roles}</select>
        </label>
    }
    .into_any()
}

fn usual_field(id: Id, body: Memo<Indicator>) -> AnyView {
    let value = Signal::derive(move || body.with(|body| body.usual.map(amounts::typed).unwrap_or_default()));
    let commit = move |typed: String| {
        let unit = body.with_untracked(|body| body.unit);
        let currency = app().read(|workspace| workspace.settings()).currency;
        match amounts::read(&typed, unit, currency) {
            Ok(amount) => set(id, Field::Usual(amount)),
            Err(()) => {
                app().toast_error(t(indicators::BAD_PLAN).to_owned());
                false
            }
        }
    };
    let unit = move || match body.with(|body| (body.unit, body.usual)) {
        (Unit::Percent, _) => "%".to_owned(),
        (Unit::Money, Some(voronka_domain::indicator::Amount::Money(money))) => money.currency.to_string(),
        (Unit::Money, _) => app().settings().currency.to_string(),
        _ => String::new(),
    };
    view! {
        <label class="indicator-field">
            <span>{t(indicators::USUAL_PLAN)}</span>
            <span class="stage-number setting-number">
                <LineInPlace
                    value
                    field="indicator-usual"
                    class="is-number"
                    keyboard="decimal"
                    on_commit=Callback::new(commit)
                />
                <span>{unit}</span>
            </span>
        </label>
    }
    .into_any()
}

fn number_field(
    id: Id,
    body: Memo<Indicator>,
    words: Words,
    field: &'static str,
    get: fn(&Indicator) -> String,
    read: fn(&str) -> Option<Field>,
) -> AnyView {
    let commit = move |typed: String| match read(typed.trim().trim_end_matches('%').trim_end()) {
        Some(field) => set(id, field),
        None => {
            app().toast_error(t(indicators::BAD_NUMBER).to_owned());
            false
        }
    };
    view! {
        <label class="indicator-field">
            <span>{t(words)}</span>
            <LineInPlace
                value=Signal::derive(move || body.with(get))
                field
                class="is-number"
                keyboard="numeric"
                on_commit=Callback::new(commit)
            />
        </label>
    }
    .into_any()
}
