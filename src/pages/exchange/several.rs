//! Several files at once: what each brings and from whom, and all of them in as one action.

use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::exchange::Tally;

use super::carrying_out::carry_out_all;
use super::{Offered, close};
use crate::components::{Icon, Modal};
use crate::i18n::{count, exchange as texts, moment, number, shell, t};

/// A file, or why it stays out.
pub(super) type Arrived = Result<Offered, (String, String)>;

/// The dialog.
#[component]
pub(super) fn Several(files: Rc<Vec<Arrived>>) -> impl IntoView {
    let changes: usize = files.iter().flatten().map(|offered| offered.plan.changes()).sum();
    let words = match changes {
        0 => t(texts::NOTHING_TO_MERGE).to_owned(),
        n => count(texts::MERGE_N, n),
    };
    let rows = files.iter().map(row).collect_view();
    let title = count(texts::FILES_CAME, files.len());
    let go = StoredValue::new_local(files);
    view! {
        <Modal name="merge-several" title size="is-wide" on_close=|()| close()>
            <div class="dialog-body form">
                <p class="muted">{t(texts::MERGE_NOTE)}</p>
                <div class="table-wrap" tabindex="0">
                    <table class="table plan-table">
                        <thead>
                            <tr>
                                <th scope="col">{t(texts::FROM_WHOM)}</th>
                                <th class="is-number" scope="col">{t(texts::NEW)}</th>
                                <th class="is-number" scope="col">{t(texts::CHANGED)}</th>
                                <th class="is-number" scope="col">{t(texts::CONFLICT)}</th>
                                <th class="is-number" scope="col">{t(texts::SAME)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
            <footer class="dialog-foot">
                <p class="muted is-start">{t(texts::SNAPSHOT_FIRST)}</p>
                <button type="button" class="button" on:click=|_| close()>
                    {t(shell::CANCEL)}
                </button>
                <button
                    type="button"
                    class="button is-primary"
                    data-action="merge"
                    disabled=changes == 0
                    on:click=move |_| carry_out_all(go.get_value())
                >
                    {words}
                </button>
            </footer>
        </Modal>
    }
}

fn row(file: &Arrived) -> AnyView {
    let offered = match file {
        Ok(offered) => offered,
        Err((name, sentence)) => {
            return view! {
                <tr data-refused="">
                    <th scope="row"><bdi>{name.clone()}</bdi></th>
                    <td colspan="4"><Icon name="warning" small=true/>" "{sentence.clone()}</td>
                </tr>
            }
            .into_any();
        }
    };
    let person = offered.origin.exported_by.person.as_ref();
    let who = person
        .map(|person| person.name.clone())
        .filter(|name| !name.is_empty());
    let name = who.clone().unwrap_or_else(|| offered.name.clone());
    let when = offered.origin.exported_at.map(moment);
    let sum = |of: fn(&Tally) -> usize| {
        offered
            .plan
            .tallies
            .iter()
            .map(|(_, tally)| of(tally))
            .sum::<usize>()
    };
    let cells = [
        ("new", sum(|tally| tally.new)),
        ("changed", sum(|tally| tally.changed)),
        ("conflict", sum(|tally| tally.conflict)),
        ("same", sum(|tally| tally.same)),
    ];
    let cells = cells.map(|(name, n)| {
        view! {
            <td class="is-number" data-plan=name data-value=n.to_string() data-zero=(n == 0).then_some("")>
                {number(n as f64)}
            </td>
        }
    });
    view! {
        <tr data-from=who>
            <th scope="row">
                <bdi>{name}</bdi>
                <p class="muted"><bdi>{when}</bdi></p>
            </th>
            {cells.into_iter().collect_view()}
        </tr>
    }
    .into_any()
}
