//! Deleting a stage: its deals go somewhere first.

use leptos::prelude::*;
use voronka_domain::funnel::staging::{RemoveError, remove_stage};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;

use crate::components::Modal;
use crate::i18n::settings::stages;
use crate::i18n::{count, fill, funnel, shell, t};
use crate::state::app;

/// The dialog.
#[component]
pub(super) fn RemoveStage(
    /// The stage.
    id: Id,
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (name, held, heirs) = app().read(|workspace| {
        let name = workspace.label(Kind::Stage, id).unwrap_or_default().to_owned();
        let held = workspace
            .deals
            .live()
            .filter(|(_, deal)| deal.stage() == Some(id))
            .count();
        (name, held, heirs_of(workspace, id))
    });
    let heir = RwSignal::new(heirs.first().map(|(id, _)| *id));
    let remove = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let heir = heir.get_untracked().filter(|_| held > 0);
        let name = app().read(|workspace| workspace.label(Kind::Stage, id).unwrap_or_default().to_owned());
        let label = fill(stages::STAGE_DELETED, &[("name", &name)]);
        match app().act(label.clone(), |workspace, act| {
            remove_stage(workspace, act, id, heir)
        }) {
            Ok(()) => app().toast_undo(label),
            Err(error) => app().toast_error(sentence(error)),
        }
        on_close.run(());
    };
    let choice = (held > 0).then(|| {
        let options = heirs
            .into_iter()
            .map(|(id, name)| view! { <option value=id.to_string()>{name}</option> });
        view! {
            <label class="field">
                <span class="field-label">{t(stages::HEIR)}</span>
                <select
                    class="input"
                    data-field="heir"
                    autofocus=true
                    on:change=move |event| heir.set(event_target_value(&event).parse().ok())
                >
                    {options.collect_view()}
                </select>
            </label>
        }
    });
    let explained = if held > 0 {
        count(stages::STAGE_HOLDS, held)
    } else {
        t(stages::STAGE_EMPTY_NOW).to_owned()
    };
    view! {
        <Modal
            name="delete-stage"
            title=fill(stages::DELETE_STAGE, &[("name", &name)])
            size="is-small"
            on_close
        >
            <form on:submit=remove>
                <div class="dialog-body form">
                    <p>{explained}</p>
                    {choice}
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

/// Where the deals of a stage may go: the stages of its board, those that mean the same first, and of them the
/// nearest.
fn heirs_of(workspace: &voronka_domain::workspace::Workspace, id: Id) -> Vec<(Id, String)> {
    let Some(stage) = workspace.stages.get(id) else {
        return Vec::new();
    };
    let stages = workspace.stages_of(stage.board);
    let at = stages.iter().position(|(known, _)| *known == id).unwrap_or(0);
    let mut heirs: Vec<_> = stages
        .iter()
        .enumerate()
        .filter(|(_, (other, _))| *other != id)
        .map(|(place, (other, body))| {
            let order = (body.kind != stage.kind, place.abs_diff(at), place);
            (order, *other, body.name.clone())
        })
        .collect();
    heirs.order_by_key(|(order, ..)| *order);
    heirs.into_iter().map(|(_, id, name)| (id, name)).collect()
}

fn sentence(error: RemoveError) -> String {
    match error {
        RemoveError::LastOpenStage => t(stages::LAST_OPEN).to_owned(),
        RemoveError::HoldsDeals(held) => count(stages::STAGE_HOLDS, held),
        _ => t(funnel::STAGE_IS_GONE).to_owned(),
    }
}
