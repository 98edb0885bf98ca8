//! Name, look, language, money; and the working days and limits that figures are counted by.

use leptos::prelude::*;
use voronka_domain::commit::Edit;
use voronka_domain::lang::Lang;
use voronka_domain::money::Currency;
use voronka_domain::settings::Settings;
use voronka_domain::text::clean_line;

use super::calendar::CalendarSettings;
use super::limits::Limits;
use crate::components::Icon;
use crate::components::amount::currencies;
use crate::components::in_place::LineInPlace;
use crate::i18n::settings::general;
use crate::i18n::{Words, fill, lang, t};
use crate::platform::dom;
use crate::platform::storage::{preference, set_preference};
use crate::shortcuts;
use crate::state::app;

/// The section.
#[component]
pub(super) fn GeneralSection() -> impl IntoView {
    view! {
        <WorkspaceName/>
        <section class="block">
            <header class="block-head">
                <h2>{t(general::LOOK)}</h2>
            </header>
            <div>
                <LanguageSetting/>
                <ThemeSetting/>
                <KeysSetting/>
            </div>
        </section>
        <section class="block">
            <header class="block-head">
                <h2>{t(general::MONEY)}</h2>
            </header>
            <div>
                <CurrencySetting/>
            </div>
        </section>
        <CalendarSettings/>
        <Limits/>
    }
}

/// Changes the settings in one undoable step.
pub(super) fn change_settings(label: String, change: impl FnOnce(&mut Settings)) {
    let mut settings = app().read(|workspace| workspace.settings());
    change(&mut settings);
    app().commit(label, Edit::of(Settings::id(), settings));
}

#[component]
fn WorkspaceName() -> impl IntoView {
    let name = Memo::new(|_| {
        app().space.track();
        app()
            .storage(|space| space.meta().map(|meta| meta.name))
            .unwrap_or_default()
    });
    let rename = Callback::new(|typed: String| {
        let name = clean_line(&typed);
        if name.is_empty() {
            app().toast_error(t(general::WORKSPACE_NEEDS_NAME).to_owned());
            return false;
        }
        app().set_meta(&name, false);
        true
    });
    view! {
        <section class="block">
            <label class="field">
                <span class="field-label">{t(general::WORKSPACE)}</span>
                <LineInPlace value=name field="workspace-name" class="setting-name" on_commit=rename/>
                <span class="field-hint">{t(general::WORKSPACE_NOTE)}</span>
            </label>
        </section>
    }
}

#[component]
fn LanguageSetting() -> impl IntoView {
    let options = Lang::all().map(|one| {
        view! {
            <option value=one.code() lang=one.code() prop:selected=one == lang()>
                {one.own_name()}
            </option>
        }
    });
    let choose = move |event| {
        if let Some(chosen) = Lang::from_code(&event_target_value(&event)) {
            app().set_lang(chosen, "[data-field='language']");
        }
    };
    view! {
        <div class="setting">
            <div>
                <b id="language-label">{t(general::LANGUAGE)}</b>
                <p>{t(general::LANGUAGE_NOTE)}</p>
            </div>
            <select class="input" data-field="language" aria-labelledby="language-label" on:change=choose>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// The themes: name in the preference, words, icon.
const THEMES: [(&str, Words, Option<&str>); 3] = [
    ("auto", general::AUTO, None),
    ("light", general::LIGHT, Some("sun")),
    ("dark", general::DARK, Some("moon")),
];

#[component]
fn ThemeSetting() -> impl IntoView {
    let known = preference("theme").unwrap_or_default();
    let first = THEMES
        .iter()
        .find(|(name, ..)| *name == known)
        .map_or("auto", |(name, ..)| name);
    let theme = RwSignal::new(first);
    let choose = move |name: &'static str| {
        theme.set(name);
        set_preference("theme", name);
        dom::set_page_theme(name);
    };
    let buttons = THEMES.map(|(name, words, icon)| {
        view! {
            <button
                type="button"
                data-theme-choice=name
                aria-pressed=move || (theme.get() == name).to_string()
                on:click=move |_| choose(name)
            >
                {icon.map(|icon| view! { <Icon name=icon small=true/> })}
                {t(words)}
            </button>
        }
    });
    view! {
        <div class="setting">
            <div>
                <b id="theme-label">{t(general::THEME)}</b>
                <p>{t(general::THEME_NOTE)}</p>
            </div>
            <div class="segmented" role="group" aria-labelledby="theme-label">
                {buttons.into_iter().collect_view()}
            </div>
        </div>
    }
}

#[component]
fn KeysSetting() -> impl IntoView {
    view! {
        <label class="setting">
            <div>
                <b>{t(general::KEYS)}</b>
                <p>{t(general::KEYS_NOTE)}</p>
            </div>
            <input
                type="checkbox"
                data-field="keys"
                checked=shortcuts::are_on()
                on:change=|event| shortcuts::switch(event_target_checked(&event))
            />
        </label>
    }
}

#[component]
fn CurrencySetting() -> impl IntoView {
    let current = Memo::new(|_| app().settings().currency);
    let options = move || {
        let current = current.get();
        let option = move |one: Currency| {
            view! { <option value=one.to_string() prop:selected=one == current>{one.to_string()}</option> }
        };
        currencies(current).into_iter().map(option).collect_view()
    };
    let choose = move |event| {
        if let Ok(currency) = event_target_value(&event).parse::<Currency>() {
            let label = fill(general::CURRENCY_SET, &[("currency", &currency)]);
            change_settings(label, |settings| settings.currency = currency);
        }
    };
    view! {
        <div class="setting">
            <div>
                <b id="currency-label">{t(general::CURRENCY)}</b>
                <p>{t(general::CURRENCY_NOTE)}</p>
            </div>
            <select class="input" data-field="currency" aria-labelledby="currency-label" on:change=choose>
                {options}
            </select>
        </div>
    }
}
