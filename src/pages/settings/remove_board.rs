//! Deleting a board: what is in work on it goes elsewhere first.

use leptos::prelude::*;
use voronka_domain::funnel::boards::{remove_board, unfinished_on};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::stage::StageKind;
use voronka_domain::workspace::Workspace;

use super::boards::sentence;
use crate::components::Modal;
use crate::i18n::settings::stages;
use crate::i18n::{count, fill, shell, t};
use crate::state::app;

/// The dialog.
#[component]
pub(super) fn RemoveBoard(
    /// The board.
    id: Id,
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (name, held, heirs) = app().read(|workspace| {
        let name = workspace.label(Kind::Board, id).unwrap_or_default().to_owned();
        (name, unfinished_on(workspace, id).len(), heirs_of(workspace, id))
    });
    let first = heirs
        .first()
        .and_then(|(_, stages)| stages.first())
        .map(|(id, _)| *id);
    let heir = RwSignal::new(first);
    let label = fill(stages::BOARD_DELETED, &[("name", &name)]);
    let remove = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let heir = heir.get_untracked().filter(|_| held > 0);
        match app().act(label.clone(), |workspace, act| {
            remove_board(workspace, act, id, heir)
        }) {
            Ok(()) => app().toast_undo(label.clone()),
            Err(error) => app().toast_error(sentence(error)),
        }
        on_close.run(());
    };
    let choice = (held > 0).then(|| {
        let groups = heirs.into_iter().map(|(board, stages)| {
            let options = stages
                .into_iter()
                .map(|(id, name)| view! { <option value=id.to_string()>{name}</option> });
            view! { <optgroup label=board>{options.collect_view()}</optgroup> }
        });
        view! {
            <label class="field">
                <span class="field-label">{t(stages::HEIR)}</span>
                <select
                    class="input"
                    data-field="heir"
                    autofocus=true
                    on:change=move |event| heir.set(event_target_value(&event).parse().ok())
                >
                    {groups.collect_view()}
                </select>
            </label>
        }
    });
    let explained = if held > 0 {
        count(stages::BOARD_HOLDS, held)
    } else {
        t(stages::BOARD_EMPTY_NOW).to_owned()
    };
    view! {
        <Modal name="delete-board" title=fill(stages::DELETE_BOARD, &[("name", &name)]) on_close>
            <form on:submit=remove>
                <div class="dialog-body form">
                    <p>{explained}</p>
                    {choice}
                    <p class="muted">{t(stages::BOARD_KEEPS_CLOSED)}</p>
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| on_close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button type="submit" class="button is-primary is-danger" data-action="confirm">
                        {t(shell::DELETE)}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}

type Heirs = Vec<(String, Vec<(Id, String)>)>;

/// The open and parked stages of every other board: what is in work is neither won nor lost by deleting a board.
fn heirs_of(workspace: &Workspace, id: Id) -> Heirs {
    let boards = workspace.boards_in_order().into_iter();
    boards
        .filter(|(board, _)| *board != id)
        .map(|(board, body)| {
            let stages = workspace.stages_of(board).into_iter();
            let stages = stages
                .filter(|(_, stage)| matches!(stage.kind, StageKind::Open | StageKind::Parked))
                .map(|(id, stage)| (id, stage.name.clone()));
            (body.name.clone(), stages.collect())
        })
        .collect()
}
