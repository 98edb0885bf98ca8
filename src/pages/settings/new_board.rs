//! A new board: empty, or from one of the ready-made sets of stages.

use leptos::prelude::*;
use voronka_domain::commit::{Act, Edit};
use voronka_domain::funnel::boards::{BoardError, empty_board};
use voronka_domain::funnel::staging::start_board;
use voronka_domain::id::Id;
use voronka_domain::record::{Body, Kind};
use voronka_domain::templates::stage_sets::{STAGE_SETS, StageSet};
use voronka_domain::text::clean_line;
use voronka_domain::workspace::Workspace;

use super::boards::sentence;
use super::stages::address;
use crate::components::{Modal, confirm_foot};
use crate::i18n::settings::stages;
use crate::i18n::{fill, lang, t};
use crate::route::Route;
use crate::state::app;

/// The dialog.
#[component]
pub(super) fn NewBoard(
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    // The place of the set among the ready-made ones; none for an empty board.
    let set = RwSignal::new(Some(0_usize));
    let name = RwSignal::new(String::new());
    let create = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let set = set.get_untracked().and_then(|at| STAGE_SETS.get(at));
        match add(set, &name.get_untracked()) {
            Ok(board) => {
                on_close.run(());
                app().go(Route::parse(&address(board)));
            }
            Err(error) => app().toast_error(sentence(error)),
        }
    };
    let cards = STAGE_SETS
        .iter()
        .enumerate()
        .map(move |(at, known)| view! { <SetCard set=Some(known) at=Some(at) chosen=set/> });
    let hint = move || {
        set.get()
            .and_then(|at| STAGE_SETS.get(at))
            .map(|set| t(set.name))
            .unwrap_or_default()
    };
    view! {
        <Modal name="new-board" title=t(stages::NEW_BOARD) size="is-wide" on_close>
            <form on:submit=create>
                <div class="dialog-body form">
                    <fieldset>
                        <legend class="field-label">{t(stages::START_WITH)}</legend>
                        <div class="option-cards">
                            {cards.collect_view()}
                            <SetCard set=None at=None chosen=set/>
                        </div>
                    </fieldset>
                    <label class="field">
                        <span class="field-label">{t(stages::BOARD_NAME)}</span>
                        <input
                            class="input"
                            type="text"
                            dir="auto"
                            autocomplete="off"
                            data-field="new-board-name"
                            placeholder=hint
                            required=move || set.get().is_none()
                            on:input=move |event| name.set(event_target_value(&event))
                        />
                    </label>
                </div>
                {confirm_foot(stages::CREATE, on_close)}
            </form>
        </Modal>
    }
}

#[component]
fn SetCard(
    set: Option<&'static StageSet>,
    at: Option<usize>,
    chosen: RwSignal<Option<usize>>,
) -> impl IntoView {
    let (title, text) = match set {
        Some(set) => (t(set.name), t(set.about)),
        None => (t(stages::EMPTY_BOARD), t(stages::EMPTY_BOARD_NOTE)),
    };
    let steps = set.map(|set| {
        let names: Vec<&str> = set.stages.iter().map(|stage| t(stage.name)).collect();
        let marks = set
            .stages
            .iter()
            .map(|stage| view! { <span data-hue=stage.hue.to_string()></span> });
        view! {
            <span class="option-text">{names.join(" → ")}</span>
            <span class="option-steps" aria-hidden="true">{marks.collect_view()}</span>
        }
    });
    view! {
        <label class="option-card">
            <input
                type="radio"
                name="stage-set"
                autofocus=at == Some(0)
                value=set.map_or("empty", |set| set.key)
                prop:checked=move || chosen.get() == at
                on:change=move |_| chosen.set(at)
            />
            <span class="option-title">{title}</span>
            <span class="option-text">{text}</span>
            {steps}
        </label>
    }
}

fn add(set: Option<&StageSet>, name: &str) -> Result<Id, BoardError> {
    let mut added = None;
    let shown = match set {
        Some(set) if clean_line(name).is_empty() => t(set.name).to_owned(),
        _ => clean_line(name),
    };
    let label = fill(stages::BOARD_ADDED, &[("name", &shown)]);
    app().act(label.clone(), |workspace, act| {
        let (board, edit) = make(workspace, act, set, name)?;
        added = Some(board);
        Ok(edit)
    })?;
    app().toast_undo(label);
    added.ok_or(BoardError::NoBoard)
}

fn make(
    workspace: &Workspace,
    act: &mut Act<'_>,
    set: Option<&StageSet>,
    name: &str,
) -> Result<(Id, Edit), BoardError> {
    let Some(set) = set else {
        return empty_board(workspace, act, name, t(stages::FIRST_STAGE));
    };
    let (board, mut edit) = start_board(workspace, act, set, lang());
    let name = clean_line(name);
    if !name.is_empty()
        && let Some(Body::Board(body)) = edit.get(Kind::Board, board).cloned()
    {
        edit.put(board, voronka_domain::stage::Board { name, ..body });
    }
    Ok((board, edit))
}
