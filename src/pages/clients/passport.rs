//! The passport of a client: what is known, and what is missing.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::id::Id;
use voronka_domain::passport::{FieldKind, PassportField};
use voronka_domain::passports::{ValueError, completeness, fields, install, set_value};
use voronka_domain::record::Kind;

use crate::components::Icon;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::i18n::{count, fill, lang, passport, t};
use crate::route::{Page, Route};
use crate::state::app;

/// The block.
pub(super) fn passport_block(id: Id, client: Memo<Client>) -> AnyView {
    let known = Memo::new(move |_| {
        app().watch_kind(Kind::PassportField);
        client.with(|client| app().read(|workspace| completeness(workspace, client)))
    });
    let form = Memo::new(|_| {
        app().watch_kind(Kind::PassportField);
        app().read(|workspace| {
            let all = fields(workspace).into_iter();
            all.map(|(id, field)| (id, field.clone())).collect::<Vec<_>>()
        })
    });
    let only_missing = RwSignal::new(false);
    let head = move || {
        let known = known.get();
        let percent = known.percent()?;
        let share = f64::from(percent) / 100.0;
        let tone = if known.is_complete() { "ok" } else { "warn" };
        let missing = (!known.is_complete()).then(|| {
            view! {
                <button
                    type="button"
                    class="chip"
                    data-action="passport-missing"
                    aria-pressed=move || only_missing.get().to_string()
                    on:click=move |_| only_missing.update(|only| *only = !*only)
                >
                    <span>{count(passport::MISSING, known.missing.len())}</span>
                </button>
            }
        });
        Some(view! {
            <div class="row passport-known">
                <b data-metric="passport" data-value=percent.to_string() data-n=known.asked.to_string()>
                    {format!("{percent} %")}
                </b>
                <span class="meter" data-tone=tone aria-hidden="true">
                    <span style:--share=share.to_string()></span>
                </span>
                {missing}
            </div>
        })
    };
    let rows = move || {
        let form = form.get();
        if form.is_empty() {
            return nothing_to_fill_in();
        }
        let missing = only_missing
            .get()
            .then(|| known.with_untracked(|known| known.missing.clone()));
        let shown = form
            .into_iter()
            .filter(|(field, _)| missing.as_ref().is_none_or(|missing| missing.contains(field)));
        let rows = shown
            .map(|(field, body)| row(id, client, known, field, body))
            .collect_view();
        view! { <div class="facts passport-facts">{rows}</div> }.into_any()
    };
    view! {
        <section class="block" data-block="passport">
            <header class="block-head">
                <h2>{t(passport::PASSPORT)}</h2>
                <a
                    class="button is-quiet is-icon is-small is-end"
                    href=settings_address()
                    aria-label=t(passport::SET_UP)
                    title=t(passport::SET_UP)
                >
                    <Icon name="settings"/>
                </a>
            </header>
            {head}
            {rows}
        </section>
    }
    .into_any()
}

/// Where the fields are set up.
fn settings_address() -> String {
    let section = "after-sale".to_owned();
    Route::to(Page::Settings { section }).href()
}

fn nothing_to_fill_in() -> AnyView {
    let add = |_| {
        let edit = app().read(|workspace| install(workspace, lang()));
        app().commit_undoable(t(passport::INSTALLED).to_owned(), edit);
    };
    view! {
        <p class="muted">{t(passport::NO_FIELDS)}</p>
        <button type="button" class="button is-small" data-action="install-passport" on:click=add>
            {t(passport::INSTALL)}
        </button>
    }
    .into_any()
}

fn row(
    id: Id,
    client: Memo<Client>,
    known: Memo<voronka_domain::passports::Completeness>,
    field: Id,
    body: PassportField,
) -> AnyView {
    let value = Signal::derive(move || {
        client.with(|client| {
            let value = client.passport.get(field);
            value.map(|value| value.text.clone()).unwrap_or_default()
        })
    });
    let name = body.name.clone();
    let commit = Callback::new(move |typed: String| set(id, field, &name, &typed));
    let control = match body.kind {
        FieldKind::Text => view! {
            <TextInPlace
                value
                field="passport-text"
                class="is-bare is-short"
                placeholder=t(passport::NOT_KNOWN)
                on_commit=Callback::new(move |typed| _ = commit.run(typed))
            />
        }
        .into_any(),
        FieldKind::Number => view! {
            <LineInPlace
                value
                field="passport-number"
                keyboard="decimal"
                placeholder=t(passport::NOT_KNOWN)
                on_commit=commit
            />
        }
        .into_any(),
        FieldKind::Date => view! {
            <input
                class="input is-bare"
                type="date"
                min="1900-01-01"
                max="2100-12-31"
                data-field="passport-date"
                prop:value=move || value.get()
                on:change=move |event| _ = commit.run(event_target_value(&event))
            />
        }
        .into_any(),
        FieldKind::Choice => choice(&body.options, value, commit),
    };
    let is_missing = move || known.with(|known| known.missing.contains(&field));
    view! {
        <label class="fact" data-passport=field.to_string() data-known=move || if is_missing() { "no" } else { "yes" }>
            <span title=body.hint>
                {body.name}
                {body.required.then(|| view! { <span class="visually-hidden">{format!(" ({})", t(passport::REQUIRED))}</span> })}
            </span>
            {control}
        </label>
    }
    .into_any()
}

fn choice(options: &[String], value: Signal<String>, commit: Callback<String, bool>) -> AnyView {
    let options = options.to_vec();
    let listed = move || {
        let chosen = value.get();
        // A value from before the options changed stays to be seen.
        let known = options.contains(&chosen) || chosen.is_empty();
        let stray = (!known).then(|| chosen.clone());
        let all = options.iter().cloned().chain(stray);
        let all = all.map(|option| {
            let is_chosen = option == chosen;
            view! { <option value=option.clone() prop:selected=is_chosen>{option.clone()}</option> }
        });
        view! {
            <option value="" prop:selected=chosen.is_empty()>{t(passport::CHOOSE)}</option>
            {all.collect_view()}
        }
    };
    view! {
        <select
            class="input is-bare"
            data-field="passport-choice"
            on:change=move |event| _ = commit.run(event_target_value(&event))
        >
            {listed}
        </select>
    }
    .into_any()
}

fn set(client: Id, field: Id, what: &str, typed: &str) -> bool {
    let name = app().read(|workspace| {
        workspace
            .label(Kind::Client, client)
            .unwrap_or_default()
            .to_owned()
    });
    let label = fill(passport::VALUE_SET, &[("field", &what), ("name", &name)]);
    let done = app().act(label, |workspace, _| set_value(workspace, client, field, typed));
    match done {
        Ok(()) => true,
        Err(error) => {
            app().toast_error(
                t(if error == ValueError::NotANumber {
                    passport::NOT_A_NUMBER
                } else {
                    passport::NOT_A_DAY
                })
                .to_owned(),
            );
            false
        }
    }
}
