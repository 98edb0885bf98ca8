//! The editor of checklists and of the goals of meetings.

use leptos::prelude::*;
use voronka_domain::checklist::{Checklist, Scale};
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::meetings::editing::{add_checklist, change_checklist, copy_checklist};
use voronka_domain::meetings::ready_made;
use voronka_domain::record::Kind;
use voronka_domain::text::{clean_line, clean_text};
use voronka_domain::workspace::Workspace;

use super::criteria::Criteria;
use super::goals::Goals;
use super::{Head, words};
use crate::components::Icon;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::i18n::{count, fill, lang, meeting_figures, t};
use crate::route::MeetingsAt;
use crate::state::app;

/// The place of the editor.
#[component]
pub(super) fn ChecklistsPlace() -> impl IntoView {
    let ids = Memo::new(|_| {
        app().watch_kind(Kind::Checklist);
        let lists = app().read(|workspace| ready_made::checklists(workspace, lang()));
        lists.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    });
    let add = move |_| {
        let label = t(meeting_figures::ADD_CHECKLIST).to_owned();
        _ = app().act(label, |workspace, act| {
            let name = t(meeting_figures::UNNAMED);
            Ok::<_, std::convert::Infallible>(add_checklist(workspace, act, lang(), name).1)
        });
    };
    view! {
        <Head at=MeetingsAt::Checklists>
            <button type="button" class="button is-small" data-action="add-checklist" on:click=add>
                <Icon name="plus" small=true/>
                <span>{t(meeting_figures::ADD_CHECKLIST)}</span>
            </button>
        </Head>
        <div class="page-body">
            <div class="meeting-lists">
                <For each=move || ids.get() key=|id| *id let:id>
                    <List id/>
                </For>
            </div>
            <Goals/>
        </div>
    }
}

/// A checklist in the language in use, watched.
pub(super) fn watched(id: Id) -> Memo<Checklist> {
    Memo::new(move |_| {
        app().watch(Kind::Checklist, id);
        app()
            .read(|workspace| ready_made::checklist(workspace, lang(), id))
            .unwrap_or_default()
    })
}

/// Changes a checklist.
pub(super) fn change(id: Id, change: impl FnOnce(&mut Checklist)) {
    commit(|workspace| change_checklist(workspace, lang(), id, change));
}

/// Carries a change of a checklist out.
pub(super) fn commit(rule: impl FnOnce(&Workspace) -> Edit) {
    let edit = app().read(rule);
    app().commit(t(meeting_figures::CHECKLIST_CHANGED).to_owned(), edit);
}

#[component]
fn List(id: Id) -> impl IntoView {
    let body = watched(id);
    let name = Signal::derive(move || body.with(|body| body.name.clone()));
    let about = Signal::derive(move || body.with(|body| body.about.clone()));
    let used = Memo::new(move |_| {
        app().watch_kind(Kind::Meeting);
        app().read(|workspace| {
            let sheets = workspace
                .meetings
                .live()
                .filter_map(|(_, meeting)| meeting.sheet.as_ref());
            sheets.filter(|sheet| sheet.checklist == id).count()
        })
    });
    let rename = move |text: String| {
        let text = clean_line(&text);
        let named = !text.is_empty();
        if named {
            change(id, |list| list.name = text);
        }
        named
    };
    view! {
        <details class="tile meeting-part" data-checklist=id.to_string()>
            <summary class="block-head">
                <h2><bdi>{name}</bdi></h2>
                <span class="muted is-end">{move || fill(meeting_figures::VERSION, &[("n", &body.with(|body| body.version))])}</span>
            </summary>
            <div class="form">
                <div class="field-row">
                    <label class="field">
                        <span class="field-label">{t(meeting_figures::NAME)}</span>
                        <LineInPlace value=name field="checklist-name" class="" on_commit=rename/>
                    </label>
                    <ScaleChoice id body/>
                </div>
                <label class="field">
                    <span class="field-label">{t(meeting_figures::ABOUT)}</span>
                    <TextInPlace
                        value=about
                        field="checklist-about"
                        class="is-short"
                        on_commit=move |text: String| change(id, |list| list.about = clean_text(&text))
                    />
                </label>
                <Criteria id body/>
                {move || (used.get() > 0).then(|| view! { <p class="field-hint">{count(meeting_figures::USED_BY, used.get())}</p> })}
                <Deeds id name/>
            </div>
        </details>
    }
}

#[component]
fn ScaleChoice(id: Id, body: Memo<Checklist>) -> impl IntoView {
    let options = move || {
        let now = body.with(|body| body.scale);
        let options = Scale::ALL.map(|scale| {
            view! { <option value=scale.name() prop:selected=scale == now>{words::scale(scale)}</option> }
        });
        options.into_iter().collect_view()
    };
    let choose = move |event| {
        let name = event_target_value(&event);
        if let Some(scale) = Scale::ALL.into_iter().find(|scale| scale.name() == name) {
            change(id, |list| list.scale = scale);
        }
    };
    view! {
        <label class="field">
            <span class="field-label">{t(meeting_figures::SCALE)}</span>
            <select class="input" data-field="checklist-scale" on:change=choose>{options}</select>
        </label>
    }
}

#[component]
fn Deeds(id: Id, name: Signal<String>) -> impl IntoView {
    let copy = move |_| {
        let label = t(meeting_figures::CHECKLIST_COPIED).to_owned();
        let name = fill(meeting_figures::COPY_OF, &[("name", &name.get_untracked())]);
        let done = app().act(label.clone(), |workspace, act| {
            Ok::<_, std::convert::Infallible>(copy_checklist(workspace, act, lang(), id, &name).1)
        });
        if done.is_ok() {
            app().toast_undo(label);
        }
    };
    let remove = move |_| {
        let edit = app().read(|workspace| change_checklist(workspace, lang(), id, |list| list.gone = true));
        app().commit_undoable(t(meeting_figures::CHECKLIST_REMOVED).to_owned(), edit);
    };
    view! {
        <div class="row">
            <button type="button" class="button is-small" data-action="copy-checklist" on:click=copy>
                <Icon name="copy" small=true/>
                {t(meeting_figures::COPY)}
            </button>
            <button type="button" class="button is-small is-danger" data-action="remove-checklist" on:click=remove>
                <Icon name="trash" small=true/>
                {t(meeting_figures::REMOVE)}
            </button>
        </div>
    }
}
