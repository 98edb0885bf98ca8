//! The fields of the client passport: what must be known about every client.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::passport::{FieldKind, PassportField};
use voronka_domain::passports::{
    FieldError, NewField, add_field, change_field, field_id, fields, install, move_field, remove_field,
};
use voronka_domain::record::Kind;
use voronka_domain::templates::passport::PASSPORT_FIELDS;

use crate::components::{Icon, Modal};
use crate::i18n::{Words, fill, lang, passport, shell, t};
use crate::platform::dom;
use crate::state::app;

/// The list of fields, and the dialog for one of them.
pub(super) fn passport_fields() -> AnyView {
    let all = Memo::new(|_| {
        app().watch_kind(Kind::PassportField);
        app().read(|workspace| {
            let all = fields(workspace).into_iter();
            all.map(|(id, field)| (id, field.clone())).collect::<Vec<_>>()
        })
    });
    // None: closed; some: a field, or a new one.
    let editing = RwSignal::new(None::<Option<Id>>);
    let is_whole = move || {
        let known = |key: &str| all.with(|all| all.iter().any(|(id, _)| *id == field_id(key)));
        PASSPORT_FIELDS.iter().all(|template| known(template.key))
    };
    let install_button = move || {
        (!is_whole()).then(|| {
            let add = |_| {
                let edit = app().read(|workspace| install(workspace, lang()));
                app().commit_undoable(t(passport::INSTALLED).to_owned(), edit);
            };
            view! {
                <button type="button" class="button is-small" data-action="install-passport" on:click=add>
                    {t(passport::INSTALL)}
                </button>
            }
        })
    };
    let rows = move || {
        let all = all.get();
        let count = all.len();
        let rows = all.into_iter().enumerate();
        rows.map(|(at, (id, field))| row(id, field, at, count, editing))
            .collect_view()
    };
    let dialog = move || editing.get().map(|field| field_dialog(field, editing));
    view! {
        <section class="block" data-block="passport-fields">
            <header class="block-head">
                <h2>{t(passport::FIELDS)}</h2>
                <span class="row is-end">
                    {install_button}
                    <button
                        type="button"
                        class="button is-small"
                        data-action="add-field"
                        on:click=move |_| editing.set(Some(None))
                    >
                        <Icon name="plus" small=true/>
                        {t(passport::ADD_FIELD)}
                    </button>
                </span>
            </header>
            <p class="field-hint">{t(passport::FIELDS_NOTE)}</p>
            <ol class="field-rows">{rows}</ol>
        </section>
        {dialog}
    }
    .into_any()
}

fn row(
    id: Id,
    field: PassportField,
    at: usize,
    count: usize,
    editing: RwSignal<Option<Option<Id>>>,
) -> AnyView {
    let name = field.name.clone();
    let named = |words: Words| fill(words, &[("name", &name)]);
    let tool = |words: Words, icon: &'static str, action: String, disabled: bool, run: Callback<()>| {
        view! {
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action=action
                aria-label=named(words)
                title=named(words)
                disabled=disabled
                on:click=move |_| run.run(())
            >
                <Icon name=icon small=true/>
            </button>
        }
        .into_any()
    };
    let shift = move |down: bool| {
        Callback::new(move |()| {
            let edit = app().read(|workspace| move_field(workspace, id, down));
            app().commit(t(passport::FIELD_MOVED).to_owned(), edit);
            let way = if down { "down" } else { "up" };
            let selector =
                format!("[data-action='field-{way}:{id}']:not(:disabled), [data-action='edit-field:{id}']");
            dom::after_render(move || _ = dom::focus(&selector));
        })
    };
    let label = named(passport::FIELD_REMOVED);
    let remove = Callback::new(move |()| {
        let edit = app().read(|workspace| remove_field(workspace, id));
        app().commit_undoable(label.clone(), edit);
        dom::focus("[data-action='add-field']");
    });
    let open = Callback::new(move |()| editing.set(Some(Some(id))));
    view! {
        <li class="field-row-line" data-field-row=id.to_string()>
            <span class="field-row-main">
                <b dir="auto">{field.name}</b>
                <span class="muted">
                    {passport::field_kind(field.kind)}
                    {field.required.then(|| format!(" · {}", t(passport::REQUIRED)))}
                </span>
                <span class="field-hint" dir="auto">{field.hint}</span>
            </span>
            <span class="row is-nowrap">
                {tool(passport::MOVE_UP, "chevron-up", format!("field-up:{id}"), at == 0, shift(false))}
                {tool(passport::MOVE_DOWN, "chevron-down", format!("field-down:{id}"), at + 1 == count, shift(true))}
                {tool(passport::EDIT_NAMED, "edit", format!("edit-field:{id}"), false, open)}
                {tool(passport::REMOVE_FIELD, "trash", format!("remove-field:{id}"), false, remove)}
            </span>
        </li>
    }
    .into_any()
}

fn field_dialog(field: Option<Id>, editing: RwSignal<Option<Option<Id>>>) -> AnyView {
    let known = field.and_then(|id| app().read(|workspace| workspace.passport_fields.alive(id).cloned()));
    let known = known.unwrap_or_default();
    let draft = RwSignal::new(NewField {
        name: known.name,
        hint: known.hint,
        kind: known.kind,
        options: known.options,
        required: known.required,
    });
    let wrong = RwSignal::new(None::<&'static str>);
    let close = Callback::new(move |()| editing.set(None));
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let new = draft.get_untracked();
        let label = fill(passport::FIELD_SAVED, &[("name", &new.name.trim())]);
        let done = app().act(label.clone(), |workspace, act| match field {
            Some(id) => change_field(workspace, id, &new),
            None => add_field(workspace, act, &new).map(|(_, edit)| edit),
        });
        match done {
            Ok(()) => {
                close.run(());
                app().toast_undo(label);
            }
            Err(FieldError::NoChoice) => wrong.set(Some(t(passport::NEEDS_OPTIONS))),
            Err(_) => wrong.set(Some(t(passport::NEEDS_NAME))),
        }
    };
    let kinds = FieldKind::ALL.map(|kind| {
        let is_chosen = move || draft.with(|draft| draft.kind == kind);
        view! { <option value=kind.name() prop:selected=is_chosen>{passport::field_kind(kind)}</option> }
    });
    let choose = move |event| {
        let name = event_target_value(&event);
        let kind = FieldKind::ALL.into_iter().find(|kind| kind.name() == name);
        draft.update(|draft| draft.kind = kind.unwrap_or_default());
    };
    let options = move || {
        (draft.with(|draft| draft.kind) == FieldKind::Choice).then(|| {
            view! {
                <label class="field">
                    <span class="field-label">{t(passport::FIELD_OPTIONS)}</span>
                    <textarea
                        class="input"
                        dir="auto"
                        data-field="field-options"
                        prop:value=draft.with_untracked(|draft| draft.options.join("\n"))
                        on:change=move |event| {
                            let lines = event_target_value(&event);
                            draft.update(|draft| draft.options = lines.lines().map(str::to_owned).collect());
                        }
                    ></textarea>
                </label>
            }
        })
    };
    let title = if field.is_some() {
        passport::EDIT_FIELD
    } else {
        passport::NEW_FIELD
    };
    view! {
        <Modal name="passport-field" title=t(title) size="is-small" on_close=close>
            <form class="dialog-form" on:submit=save>
                <div class="dialog-body form">
                    <label class="field">
                        <span class="field-label">{t(passport::FIELD_NAME)}</span>
                        <input
                            class="input"
                            dir="auto"
                            autocomplete="off"
                            autofocus=true
                            data-field="field-name"
                            prop:value=draft.with_untracked(|draft| draft.name.clone())
                            on:input=move |event| {
                                let name = event_target_value(&event);
                                draft.update(|draft| draft.name = name);
                            }
                        />
                    </label>
                    <label class="field">
                        <span class="field-label">{t(passport::FIELD_HINT)}</span>
                        <textarea
                            class="input is-short"
                            dir="auto"
                            data-field="field-hint"
                            prop:value=draft.with_untracked(|draft| draft.hint.clone())
                            on:change=move |event| {
                                let hint = event_target_value(&event);
                                draft.update(|draft| draft.hint = hint);
                            }
                        ></textarea>
                    </label>
                    <label class="field">
                        <span class="field-label">{t(passport::FIELD_KIND)}</span>
                        <select class="input" data-field="field-kind" on:change=choose>
                            {kinds.into_iter().collect_view()}
                        </select>
                    </label>
                    {options}
                    <label class="check">
                        <input
                            type="checkbox"
                            data-field="field-required"
                            checked=draft.with_untracked(|draft| draft.required)
                            on:change=move |event| {
                                let required = event_target_checked(&event);
                                draft.update(|draft| draft.required = required);
                            }
                        />
                        <span>{t(passport::FIELD_REQUIRED)}</span>
                    </label>
                    {move || wrong.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button type="submit" class="button is-primary" data-action="confirm">
                        {t(passport::SAVE)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
    .into_any()
}
