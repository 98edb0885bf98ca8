//! A new deal for a client: what, for how much, in which stage.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::clients::add_deal;
use voronka_domain::id::Id;
use voronka_domain::money::Money;
use voronka_domain::record::Kind;
use voronka_domain::stage::StageKind;
use voronka_domain::workspace::Workspace;

use crate::components::amount::AmountField;
use crate::components::{Modal, confirm_foot};
use crate::i18n::{clients, deal as texts, fill, t};
use crate::state::app;

/// The dialog.
#[component]
pub(super) fn NewDeal(
    /// The client.
    id: Id,
    /// As it is.
    client: Memo<Client>,
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (boards, currency) =
        app().read(|workspace| (stages_to_begin_in(workspace), workspace.settings().currency));
    let first = boards
        .first()
        .and_then(|(_, stages)| stages.first())
        .map(|(id, _)| *id);
    let stage = RwSignal::new(first);
    let title = RwSignal::new(String::new());
    let value = RwSignal::new(None::<Money>);
    let name = client.with_untracked(|client| client.name.clone());
    let label = fill(clients::DEAL_ADDED, &[("name", &name)]);
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(stage) = stage.get_untracked() else {
            return;
        };
        let done = app().act(label.clone(), |workspace, act| {
            add_deal(
                workspace,
                act,
                id,
                stage,
                &title.get_untracked(),
                value.get_untracked(),
            )
        });
        on_close.run(());
        match done {
            Ok(()) => app().toast_undo(label.clone()),
            Err(_) => app().toast_error(t(clients::STAGE_IS_GONE).to_owned()),
        }
    };
    let groups = boards.into_iter().map(|(board, stages)| {
        let options = stages
            .into_iter()
            .map(|(id, name)| view! { <option value=id.to_string()>{name}</option> });
        view! { <optgroup label=board>{options.collect_view()}</optgroup> }
    });
    view! {
        <Modal name="new-deal" title=fill(clients::NEW_DEAL_FOR, &[("name", &name)]) on_close>
            <form on:submit=add>
                <div class="dialog-body form">
                    <label class="field">
                        <span class="field-label">{t(clients::DEAL_TITLE)}</span>
                        <input
                            class="input"
                            type="text"
                            dir="auto"
                            autocomplete="off"
                            data-field="new-deal-title"
                            autofocus=true
                            on:input=move |event| title.set(event_target_value(&event))
                        />
                    </label>
                    <div class="field">
                        <span class="field-label">{t(clients::VALUE)}</span>
                        <AmountField
                            value
                            currency
                            field="new-deal-value"
                            label=t(clients::VALUE)
                            currency_label=t(texts::CURRENCY)
                            on_commit=Callback::new(move |money| value.set(money))
                        />
                    </div>
                    <label class="field">
                        <span class="field-label">{t(clients::STAGE)}</span>
                        <select
                            class="input"
                            data-field="new-deal-stage"
                            on:change=move |event| stage.set(event_target_value(&event).parse().ok())
                        >
                            {groups.collect_view()}
                        </select>
                    </label>
                </div>
                {confirm_foot(clients::CREATE, on_close)}
            </form>
        </Modal>
    }
}

type Boards = Vec<(String, Vec<(Id, String)>)>;

/// The open stages of every board: a new deal is in work.
fn stages_to_begin_in(workspace: &Workspace) -> Boards {
    let boards = workspace.boards_in_order().into_iter();
    boards
        .map(|(board, _)| {
            let stages = workspace.stages_of(board).into_iter();
            let open = stages
                .filter(|(_, stage)| stage.kind == StageKind::Open)
                .map(|(id, stage)| (id, stage.name.clone()));
            let name = workspace.label(Kind::Board, board).unwrap_or_default();
            (name.to_owned(), open.collect())
        })
        .collect()
}
