//! The first visit: language, stages, who you are; or a look at sample data.

mod draft;
mod stages;

use leptos::prelude::*;
use voronka_domain::after_sale::ready_made;
use voronka_domain::funnel::staging::start_board;
use voronka_domain::lang::Lang;
use voronka_domain::meetings;
use voronka_domain::money::Currency;
use voronka_domain::passports;
use voronka_domain::person::{Person, Role};
use voronka_domain::settings::Settings;
use voronka_domain::templates::stage_sets::STAGE_SETS;
use voronka_domain::text::clean_line;

use crate::components::Icon;
use crate::components::amount::currencies;
use crate::i18n::words::role;
use crate::i18n::{fill, lang, shell, t, welcome};
use crate::pages::exchange;
use crate::platform::dom;
use crate::state::{SaveStatus, app};
use draft::Draft;
use stages::StageSets;

/// The first visit.
#[component]
pub fn Welcome() -> impl IntoView {
    let nameless = RwSignal::new(false);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let draft = draft::get();
        if clean_line(&draft.name).is_empty() {
            nameless.set(true);
            dom::focus("[data-field='name']");
        } else {
            start(&draft);
        }
    };
    view! {
        <main class="welcome" id="main" data-page="welcome" tabindex="-1">
            <Show when=|| app().status.get() == SaveStatus::MemoryOnly>
                <div class="banner" data-banner="memory-only" data-tone="danger" role="status">
                    <Icon name="alert"/>
                    <p>{t(shell::MEMORY_ONLY)}</p>
                </div>
            </Show>
            <form class="welcome-card" novalidate on:submit=submit>
                <header class="welcome-head">
                    <svg class="logo" aria-hidden="true"><use href="#icon-logo"></use></svg>
                    <h1>{t(welcome::TITLE)}</h1>
                    <p>{t(welcome::LEAD)}</p>
                </header>
                <Languages/>
                <StageSets/>
                <You nameless/>
                <footer class="welcome-foot">
                    <button type="submit" class="button is-primary" data-action="start">{t(welcome::START)}</button>
                    <p>{t(welcome::LATER)}</p>
                </footer>
            </form>
            <div class="welcome-sample">
                <div>
                    <b>{t(welcome::SAMPLE_TITLE)}</b>
                    <p>{t(welcome::SAMPLE_TEXT)}</p>
                </div>
                <button
                    type="button"
                    class="button"
                    data-action="load-sample"
                    on:click=|_| app().switch_to_sample()
                >
                    {t(shell::SAMPLE_TRY)}
                </button>
            </div>
            <div class="welcome-sample">
                <div>
                    <b>{t(welcome::FILE_TITLE)}</b>
                    <p>{t(welcome::FILE_TEXT)}</p>
                </div>
                <button type="button" class="button" data-action="open-file" on:click=|_| exchange::open_file()>
                    {t(crate::i18n::exchange::OPEN_FILE)}
                </button>
            </div>
            <WayBack/>
        </main>
    }
}

/// Makes the board, the person and the settings, and goes there.
fn start(draft: &Draft) {
    let team = clean_line(&draft.team);
    app().set_meta(
        if team.is_empty() {
            t(welcome::MY_TEAM)
        } else {
            &team
        },
        false,
    );
    let mut me = None;
    let started = app().act(t(welcome::BOARD_STARTED).to_owned(), |workspace, act| {
        let person = (act.fresh)();
        me = Some(person);
        let (_, mut edit) = start_board(workspace, act, &STAGE_SETS[draft.set], lang());
        let body = Person {
            name: clean_line(&draft.name),
            roles: vec![draft.role],
            ..Person::default()
        };
        edit.put(person, body);
        edit.extend(meetings::ready_made::install(workspace, lang()));
        let settings = Settings {
            currency: draft.currency.unwrap_or_else(usual_currency),
            ..workspace.settings()
        };
        edit.put(Settings::id(), settings);
        edit.extend(passports::install(workspace, lang()));
        // What to do after the sale is a part of the method: the rules are there from the first day.
        edit.extend(ready_made::install(workspace, act.today(), lang()));
        Ok::<_, std::convert::Infallible>(edit)
    });
    if started.is_ok() {
        app().set_me(me);
        app().begin_history();
        draft::forget();
    }
}

/// The currency offered where a person has not chosen one.
fn usual_currency() -> Currency {
    match lang() {
        // Bulgaria too pays in euros, since 2026.
        Lang::En | Lang::Bg => Currency::EUR,
        Lang::Ru => Currency::RUB,
    }
}

#[component]
fn Languages() -> impl IntoView {
    let choose = |lang: Lang| app().set_lang(lang, "[name='lang']:checked");
    let options = Lang::all().map(move |option| {
        view! {
            <label lang=option.code()>
                <input
                    type="radio"
                    name="lang"
                    class="visually-hidden"
                    value=option.code()
                    checked=option == lang()
                    on:change=move |_| choose(option)
                />
                {option.own_name()}
            </label>
        }
    });
    view! {
        <fieldset class="welcome-step">
            <legend><span class="welcome-number">"1"</span>{t(welcome::LANGUAGE)}</legend>
            <div class="segmented">{options.collect_view()}</div>
        </fieldset>
    }
}

#[component]
fn You(nameless: RwSignal<bool>) -> impl IntoView {
    let draft = draft::get();
    let roles = Role::ALL.into_iter().enumerate().map(|(at, option)| {
        view! { <option value=at.to_string() selected=option == draft.role>{role(option)}</option> }
    });
    let chosen = draft.currency.unwrap_or_else(usual_currency);
    let money = currencies(chosen).into_iter().map(|option| {
        view! { <option value=option.to_string() selected=option == chosen>{option.to_string()}</option> }
    });
    let set_role = |event| {
        let at: Option<usize> = event_target_value(&event).parse().ok();
        if let Some(role) = at.and_then(|at| Role::ALL.get(at)) {
            draft::change(|draft| draft.role = *role);
        }
    };
    let set_name = move |event| {
        nameless.set(false);
        draft::change(|draft| draft.name = event_target_value(&event));
    };
    view! {
        <fieldset class="welcome-step">
            <legend><span class="welcome-number">"3"</span>{t(welcome::YOU)}</legend>
            <div class="field-row">
                <label class="field">
                    <span class="field-label">{t(welcome::YOUR_NAME)}</span>
                    <input
                        class="input"
                        dir="auto"
                        autocomplete="name"
                        maxlength="120"
                        data-field="name"
                        aria-invalid=move || nameless.get().then_some("true")
                        aria-describedby="name-needed"
                        value=draft.name
                        on:input=set_name
                    />
                    <span class="field-error" id="name-needed" aria-live="polite">
                        {move || nameless.get().then(|| t(welcome::NAME_NEEDED))}
                    </span>
                </label>
                <label class="field">
                    <span class="field-label">{t(welcome::ROLE)}</span>
                    <select class="input" data-field="role" on:change=set_role>{roles.collect_view()}</select>
                </label>
            </div>
            <div class="field-row">
                <label class="field">
                    <span class="field-label">{t(welcome::TEAM)}</span>
                    <input
                        class="input"
                        dir="auto"
                        autocomplete="organization"
                        maxlength="80"
                        data-field="team"
                        value=draft.team
                        on:input=|event| draft::change(|draft| draft.team = event_target_value(&event))
                    />
                </label>
                <label class="field">
                    <span class="field-label">{t(welcome::CURRENCY)}</span>
                    <select
                        class="input"
                        data-field="currency"
                        on:change=|event| {
                            draft::change(|draft| draft.currency = event_target_value(&event).parse().ok());
                        }
                    >
                        {money.collect_view()}
                    </select>
                </label>
            </div>
        </fieldset>
    }
}

/// The way back to a workspace that is there already, for somebody who began a new one.
#[component]
fn WayBack() -> impl IntoView {
    let current = app().space.get_untracked();
    let known = app().workspaces();
    let buttons = known
        .into_iter()
        .filter(|known| known.key != current)
        .map(|known| {
            let (text, key) = (fill(welcome::BACK_TO, &[("name", &known.name)]), known.key);
            view! {
                <button
                    type="button"
                    class="button"
                    data-action=format!("workspace-{key}")
                    on:click=move |_| app().switch(&key)
                >
                    {text}
                </button>
            }
        })
        .collect::<Vec<_>>();
    (!buttons.is_empty()).then(|| {
        view! {
            <div class="welcome-sample">
                <div>
                    <b>{t(welcome::BACK_TITLE)}</b>
                    <p>{t(welcome::BACK_TEXT)}</p>
                </div>
                {buttons}
            </div>
        }
    })
}
