//! What can be done with several follow-ups at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::after_sale::occurrences::Occurrence;
use voronka_domain::after_sale::queue::Queue;

use super::Desk;
use super::put_off::{Asking, What};
use crate::components::Icon;
use crate::i18n::{count, follow_ups as words, t};

/// The bar above the groups: it is there as soon as something is chosen, or much is overdue.
pub(super) fn bar(desk: Desk, queue: Memo<Arc<Queue>>) -> AnyView {
    // Only what can be seen counts as chosen.
    let chosen = Memo::new(move |_| {
        queue.with(|queue| {
            let chosen = desk.chosen.get();
            queue.open().filter(|one| chosen.contains(&one.id())).count()
        })
    });
    let overdue = Memo::new(move |_| queue.with(|queue| queue.overdue.len()));
    let choose_overdue = move |_| {
        let all =
            queue.with_untracked(|queue| queue.overdue.iter().map(Occurrence::id).collect::<BTreeSet<_>>());
        desk.chosen.set(all);
    };
    let ask = move |what| {
        desk.asking.set(Some(Asking {
            what,
            all: queue.with_untracked(|queue| {
                let chosen = desk.chosen.get_untracked();
                let seen = queue.open().filter(|one| chosen.contains(&one.id()));
                seen.cloned().collect()
            }),
        }));
    };
    let body = move || {
        match (chosen.get(), overdue.get()) {
        (0, overdue) if overdue < 2 => None,
        (0, _) => Some(
            view! {
                <div class="follow-up-bulk">
                    <button type="button" class="button is-small is-quiet" data-action="choose-overdue" on:click=choose_overdue>
                        <Icon name="check" small=true/>
                        {t(words::CHOOSE_ALL)}
                    </button>
                </div>
            }
            .into_any(),
        ),
        (chosen, _) => Some(
            view! {
                <div class="follow-up-bulk is-on" role="region" aria-label=count(words::CHOSEN, chosen)>
                    <b data-metric="chosen" data-value=chosen>{count(words::CHOSEN, chosen)}</b>
                    <button type="button" class="button is-small" data-action="bulk-put-off" on:click=move |_| ask(What::PutOff)>
                        {t(words::PUT_OFF)}
                    </button>
                    <button type="button" class="button is-small" data-action="bulk-skip" on:click=move |_| ask(What::Skip)>
                        {t(words::SKIP)}
                    </button>
                    <button
                        type="button"
                        class="button is-small is-quiet"
                        data-action="bulk-clear"
                        on:click=move |_| desk.chosen.update(BTreeSet::clear)
                    >
                        {t(words::CLEAR)}
                    </button>
                </div>
            }
            .into_any(),
        ),
    }
    };
    body.into_any()
}
