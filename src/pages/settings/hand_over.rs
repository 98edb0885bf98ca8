//! What becomes of somebody's unfinished work: it goes to a colleague, in one step.

use leptos::prelude::*;
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::people::{Work, hand_over, set_left, work};
use voronka_domain::record::Kind;

use crate::components::Modal;
use crate::components::person::person_name;
use crate::i18n::settings::people;
use crate::i18n::{count, fill, shell, t};
use crate::state::app;

/// Why it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// Somebody takes over.
    HandOver,
    /// The person leaves the team.
    Leave,
}

/// Whose work, and why it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Leaving {
    /// Whose.
    pub id: Id,
    /// Why.
    pub why: Why,
}

/// The dialog.
#[component]
pub(super) fn HandOver(
    /// What is asked.
    asked: Leaving,
    /// Called when it is decided.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let Leaving { id, why } = asked;
    let name = untrack(|| person_name(id)).unwrap_or_default();
    let (held, team) = app().read(|workspace| {
        let held = work(workspace).get(&id).copied().unwrap_or_default();
        let team = workspace.team().into_iter().filter(|(other, _)| *other != id);
        let team: Vec<_> = team.map(|(id, person)| (id, person.name.clone())).collect();
        (held, team)
    });
    let has_work = held != Work::default();
    let is_leaving = why == Why::Leave;
    let heir = RwSignal::new(None::<Id>);
    let title = fill(
        if is_leaving {
            people::LEAVING_TITLE
        } else {
            people::HAND_OVER_TITLE
        },
        &[("name", &name)],
    );
    let alone = team.is_empty();
    let choice = has_work.then(|| {
        let options = team
            .into_iter()
            .map(|(id, name)| view! { <option value=id.to_string()>{name}</option> });
        view! {
            <label class="field">
                <span class="field-label">{t(people::HEIR)}</span>
                <select
                    class="input"
                    data-field="heir"
                    autofocus=true
                    required=!is_leaving
                    on:change=move |event| heir.set(event_target_value(&event).parse().ok())
                >
                    <option value="">{t(people::NOBODY_YET)}</option>
                    {options.collect_view()}
                </select>
                <span class="field-hint">
                    {if alone { t(people::NO_COLLEAGUES) } else { t(people::HAND_OVER_WHAT) }}
                </span>
            </label>
        }
    });
    let in_hands = has_work.then(|| {
        let (deals, clients) = (
            count(people::DEALS, held.deals),
            count(people::CLIENTS, held.clients),
        );
        view! { <p>{fill(people::WORK, &[("deals", &deals), ("clients", &clients)])}</p> }
    });
    let stays = is_leaving.then(|| view! { <p>{fill(people::HISTORY_STAYS, &[("name", &name)])}</p> });
    let decide = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        carry_out(asked, heir.get_untracked());
        on_close.run(());
    };
    view! {
        <Modal name="hand-over" title size="is-small" on_close>
            <form on:submit=decide>
                <div class="dialog-body form">{stays} {in_hands} {choice}</div>
                <footer class="dialog-foot">
                    <button type="button" class="button" on:click=move |_| on_close.run(())>
                        {t(shell::CANCEL)}
                    </button>
                    <button
                        type="submit"
                        class="button is-primary"
                        data-action="confirm"
                        disabled=move || !is_leaving && heir.get().is_none()
                    >
                        {if is_leaving { t(people::LEAVE_NOW) } else { t(people::HAND_OVER_NOW) }}
                    </button>
                </footer>
            </form>
        </Modal>
    }
}

fn carry_out(Leaving { id, why }: Leaving, heir: Option<Id>) {
    let (label, edit) = app().read(|workspace| {
        let name = |id| workspace.label(Kind::Person, id).unwrap_or_default().to_owned();
        let mut edit = heir.map_or_else(Edit::default, |heir| hand_over(workspace, id, heir));
        let label = match (why, heir) {
            (Why::HandOver, Some(heir)) => {
                fill(people::HANDED_OVER, &[("name", &name(id)), ("heir", &name(heir))])
            }
            _ => fill(people::LEFT, &[("name", &name(id))]),
        };
        if why == Why::Leave {
            edit.extend(set_left(workspace, id, true));
        }
        (label, edit)
    });
    app().commit_undoable(label, edit);
    if why == Why::Leave && app().me.get_untracked() == Some(id) {
        app().set_me(None);
    }
}
