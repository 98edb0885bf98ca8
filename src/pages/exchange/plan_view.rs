//! The plan of a file: what would come of it, before anything does.

use std::collections::BTreeSet;
use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::exchange::{ItemFate, Mode, Notice, Plan, Tally};

use super::carrying_out::{bring_back, carry_out};
use super::plan_details::Details;
use super::{Offered, close};
use crate::components::{Icon, Modal};
use crate::i18n::settings::data;
use crate::i18n::{Words, count, exchange as texts, fill, moment, number, shell, t};
use crate::platform::snapshots;
use crate::state::app;

/// The dialog.
#[component]
pub(super) fn PlanView(offered: Rc<Offered>) -> impl IntoView {
    let mode = offered.plan.mode;
    let (name, title) = match mode {
        Mode::Merge => ("merge-plan", texts::MERGE),
        Mode::Restore => ("restore-plan", texts::RESTORE),
    };
    let plan = &offered.plan;
    let changes = plan.changes();
    let drastic = plan.is_drastic();
    let sure = RwSignal::new(false);
    let keeps_copies = RwSignal::new(true);
    leptos::task::spawn_local(async move {
        let space = app().space.get_untracked();
        let works = snapshots::list(&space).await.is_ok();
        keeps_copies.try_set(works);
    });
    let words = match (mode, changes) {
        (Mode::Merge, 0) => t(texts::NOTHING_TO_MERGE).to_owned(),
        (Mode::Merge, n) => count(texts::MERGE_N, n),
        (Mode::Restore, 0) => t(texts::NOTHING_TO_REPLACE).to_owned(),
        (Mode::Restore, _) => t(texts::REPLACE).to_owned(),
    };
    let file = offered.name.clone();
    let about = about(&offered);
    let banners = banners(plan).into_any();
    let (for_tallies, for_details) = (plan.clone(), plan.clone());
    let go = StoredValue::new_local(offered.clone());
    let chosen = RwSignal::new(BTreeSet::new());
    let can_choose = mode == Mode::Restore && changes > 0;
    view! {
        <Modal name title=t(title) size="is-wide" on_close=|()| close()>
            <div class="dialog-body form">
                <p class="muted">
                    <bdi>{file}</bdi>
                    {about}
                </p>
                {banners}
                <Tallies plan=for_tallies/>
                {can_choose.then(|| view! { <p class="muted">{t(texts::CHOOSE_TO_BRING_BACK)}</p> })}
                <Details plan=for_details chosen=can_choose.then_some(chosen)/>
                {drastic
                    .then(|| {
                        view! {
                            <label class="check">
                                <input
                                    type="checkbox"
                                    data-action="confirm-replace"
                                    prop:checked=move || sure.get()
                                    on:change=move |event| sure.set(event_target_checked(&event))
                                />
                                <span>{t(texts::SURE_TO_REPLACE)}</span>
                            </label>
                        }
                    })}
            </div>
            <footer class="dialog-foot">
                <p class="muted is-start">
                    {move || t(if keeps_copies.get() { texts::SNAPSHOT_FIRST } else { texts::NO_SNAPSHOT })}
                </p>
                <button type="button" class="button" on:click=|_| close()>
                    {t(shell::CANCEL)}
                </button>
                <Show when=move || chosen.with(|chosen| !chosen.is_empty())>
                    <button
                        type="button"
                        class="button is-primary"
                        data-action="bring-back"
                        on:click=move |_| bring_back(&go.get_value(), &chosen.get_untracked())
                    >
                        {move || count(texts::BRING_BACK_N, chosen.with(BTreeSet::len))}
                    </button>
                </Show>
                <button
                    type="button"
                    class="button is-primary"
                    class:is-danger=mode == Mode::Restore
                    data-action=if mode == Mode::Merge { "merge" } else { "replace-all" }
                    disabled=move || changes == 0 || drastic && !sure.get()
                    on:click=move |_| carry_out(go.get_value())
                >
                    {words}
                </button>
            </footer>
        </Modal>
    }
}

/// When the file was written, and by whom.
fn about(offered: &Offered) -> Option<String> {
    let when = moment(offered.origin.exported_at?);
    let person = &offered.origin.exported_by.person;
    let who = person
        .as_ref()
        .map(|person| &person.name)
        .filter(|name| !name.is_empty());
    let words = match who {
        Some(who) => fill(texts::EXPORTED_BY, &[("when", &when), ("who", who)]),
        None => fill(texts::EXPORTED_AT, &[("when", &when)]),
    };
    Some(format!(" · {words}"))
}

fn banners(plan: &Plan) -> impl IntoView + use<> {
    let conflicts = plan
        .items
        .iter()
        .filter(|item| item.fate == ItemFate::Conflict)
        .count();
    let conflicts = (conflicts > 0).then(|| ("warn", count(texts::CONFLICTS, conflicts)));
    let refused =
        (!plan.refusals.is_empty()).then(|| ("danger", count(texts::N_REFUSED, plan.refusals.len())));
    let tone = |notice: &Notice| match notice {
        Notice::Shrinks { .. } | Notice::OnlyAPart => "danger",
        Notice::Newer(_) | Notice::OtherWorkspace(_) | Notice::HalfCharacters(_) => "info",
        _ => "warn",
    };
    let notices = plan
        .notices
        .iter()
        .map(|notice| (tone(notice), texts::notice(notice)));
    let all: Vec<_> = notices.chain(conflicts).chain(refused).collect();
    all.into_iter()
        .map(|(tone, words)| {
            view! {
                <div class="banner" data-tone=tone data-notice="">
                    <Icon name="warning"/>
                    <p dir="auto">{words}</p>
                </div>
            }
        })
        .collect_view()
}

type Column = (&'static str, Words, fn(&Tally) -> usize);

/// The columns of the table: everything that can happen in the mode.
fn columns(mode: Mode) -> Vec<Column> {
    let mut columns: Vec<Column> = vec![
        ("new", texts::NEW, |tally| tally.new),
        ("changed", texts::CHANGED, |tally| tally.changed),
        ("same", texts::SAME, |tally| tally.same),
    ];
    match mode {
        Mode::Merge => columns.push(("conflict", texts::CONFLICT, |tally| tally.conflict)),
        Mode::Restore => columns.push(("removed", texts::REMOVED, |tally| tally.removed)),
    }
    columns.push(("refused", texts::REFUSED, |tally| tally.refused));
    columns
}

#[component]
fn Tallies(plan: Plan) -> impl IntoView {
    let columns = columns(plan.mode);
    let heads = columns
        .iter()
        .map(|(_, words, _)| view! { <th class="is-number" scope="col">{t(*words)}</th> })
        .collect_view();
    let rows = plan
        .tallies
        .iter()
        .map(|(kind, tally)| {
            let cells = columns.iter().map(|(name, _, of)| {
                let n = of(tally);
                view! {
                    <td class="is-number" data-plan=*name data-zero=(n == 0).then_some("")>
                        {number(n as f64)}
                    </td>
                }
            });
            view! {
                <tr data-kind=kind.name()>
                    <th scope="row">{data::kind(*kind)}</th>
                    {cells.collect_view()}
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-wrap" tabindex="0">
            <table class="table plan-table">
                <thead>
                    <tr>
                        <th scope="col">{t(texts::KIND)}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
