//! The copies made before merges and restores, and the way back to them.

use leptos::prelude::*;
use voronka_domain::exchange::Mode;
use voronka_domain::moment::Moment;

use super::{look_at, size};
use crate::components::Icon;
use crate::i18n::{count_with, exchange as texts, fill, moment, t};
use crate::platform::clock;
use crate::platform::snapshots::{self, Snapshot};
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
    let when = moment(Moment::from_utc(
        snapshot.at as i64,
        clock::now().offset().unwrap_or_default(),
    ));
    let reason = t(match &*snapshot.reason {
        "restore" => texts::BEFORE_RESTORE,
        _ => texts::BEFORE_MERGE,
    });
    let figures = count_with(
        texts::SNAPSHOT_LINE,
        snapshot.records,
        &[("size", &size(snapshot.size))],
    );
    let name = fill(texts::SNAPSHOT_OF, &[("when", &when)]);
    let id = StoredValue::new(snapshot.id);
    let restore = move |_| {
        let name = name.clone();
        leptos::task::spawn_local(async move {
            match snapshots::text(&id.get_value()).await {
                Ok(Some(text)) => look_at(Mode::Restore, name, text.into_bytes()),
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
        <li class="snapshot" data-snapshot="">
            <p>
                <b>{when}</b>
                <span class="muted">" "{reason}</span>
            </p>
            <p class="muted">{figures}</p>
            <button type="button" class="button is-small" data-action="restore-snapshot" on:click=restore>
                {t(texts::LOOK_INSIDE)}
            </button>
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="remove-snapshot"
                aria-label=t(texts::REMOVE_SNAPSHOT)
                title=t(texts::REMOVE_SNAPSHOT)
                on:click=remove
            >
                <Icon name="trash"/>
            </button>
        </li>
    }
}
