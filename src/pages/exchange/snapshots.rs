//! The copies made before merges and restores, and the way back to them.

use leptos::prelude::*;
use voronka_domain::exchange::Mode;

use super::{look_at, size};
use crate::components::Icon;
use crate::i18n::{count, count_with, exchange as texts, fill, moment, shell, t};
use crate::platform::snapshots::{self, Reason, Snapshot};
use crate::state::app;

/// The list, for the settings.
#[component]
pub fn Snapshots() -> impl IntoView {
    let list = RwSignal::new(None::<Result<Vec<Snapshot>, snapshots::Unavailable>>);
    let refresh = move || {
        let space = app().space.get_untracked();
        leptos::task::spawn_local(async move {
            let found = snapshots::list(&space).await;
            list.try_set(Some(found));
        });
    };
    refresh();
    let content = move || match list.get() {
        // Holds the place of one line, so that what stands below does not move away from under a pointer.
        None => view! { <p class="muted" aria-hidden="true">"\u{a0}"</p> }.into_any(),
        Some(Err(_)) => view! { <p class="muted">{t(texts::SNAPSHOTS_BLOCKED)}</p> }.into_any(),
        Some(Ok(found)) if found.is_empty() => {
            view! { <p class="muted">{t(texts::NO_SNAPSHOTS)}</p> }.into_any()
        }
        Some(Ok(found)) => {
            let lines = found
                .into_iter()
                .map(|snapshot| view! { <Line snapshot on_removed=move |()| refresh()/> });
            view! { <ul class="snapshots">{lines.collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <section class="block" data-block="snapshots" aria-busy=move || list.with(Option::is_none).to_string()>
            <header class="block-head">
                <h2>{t(texts::SNAPSHOTS)}</h2>
            </header>
            <p class="muted">{t(texts::SNAPSHOTS_NOTE)}</p>
            {content}
        </section>
    }
}

#[component]
fn Line(snapshot: Snapshot, #[prop(into)] on_removed: Callback<()>) -> impl IntoView {
    let when = moment(snapshot.moment());
    let reason = t(match snapshot.reason {
        Reason::Time => texts::AS_TIME_WENT_BY,
        Reason::Merge => texts::BEFORE_MERGE,
        Reason::Restore => texts::BEFORE_RESTORE,
        Reason::Import => texts::BEFORE_IMPORT,
        Reason::Reset => texts::BEFORE_RESET,
    });
    let deals = count(shell::DEALS_COUNT, snapshot.deals);
    let size = size(snapshot.size);
    let figures = count_with(
        texts::SNAPSHOT_LINE,
        snapshot.records,
        &[("deals", &deals), ("size", &size)],
    );
    let name = fill(texts::SNAPSHOT_OF, &[("when", &when)]);
    let remove_label = format!("{}: {when}", t(texts::REMOVE_SNAPSHOT));
    let id = StoredValue::new(snapshot.id);
    let look = move |_| {
        let name = name.clone();
        leptos::task::spawn_local(async move {
            match snapshots::text(&id.get_value()).await {
                Ok(Some(text)) => look_at(Mode::Restore, name, text),
                _ => app().toast_error(t(texts::SNAPSHOT_LOST).to_owned()),
            }
        });
    };
    let remove = move |_| {
        leptos::task::spawn_local(async move {
            snapshots::remove(&id.get_value()).await.ok();
            on_removed.run(());
        });
    };
    view! {
        <li class="snapshot" data-snapshot=snapshot.reason.name()>
            <div>
                <p>
                    <b>{when}</b>
                    " "
                    <span class="badge" data-tone=(snapshot.reason != Reason::Time).then_some("info")>{reason}</span>
                </p>
                <p class="muted">{figures}</p>
            </div>
            <button type="button" class="button is-small" data-action="restore-snapshot" on:click=look>
                <Icon name="eye" small=true/>
                {t(texts::LOOK_INSIDE)}
            </button>
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="remove-snapshot"
                aria-label=remove_label
                title=t(texts::REMOVE_SNAPSHOT)
                on:click=remove
            >
                <Icon name="trash" small=true/>
            </button>
        </li>
    }
}
