//! Making snapshots: as time goes by, and before something large happens.

use std::time::Duration;

use leptos::prelude::*;
use voronka_domain::exchange::Scope;
use voronka_domain::keeping;
use voronka_domain::record::Kind;

use super::export::text_of;
use crate::platform::snapshots::{self, Reason, Snapshot, Unavailable};
use crate::platform::{clock, lasting, random};
use crate::state::app;

/// After the start and after a change, a moment of peace comes first.
const PEACE: Duration = Duration::from_secs(10);

/// Makes a copy of everything as it is now, where there is anything.
pub async fn keep_a_copy(reason: Reason) -> Result<(), Unavailable> {
    let text = text_of(&Scope::Everything);
    keep(reason, &text).await
}

async fn keep(reason: Reason, text: &str) -> Result<(), Unavailable> {
    let (records, deals) = app().read(|workspace| {
        let all = Kind::ALL.iter().map(|&kind| workspace.ids(kind).len());
        (all.sum(), workspace.count(Kind::Deal))
    });
    if records == 0 {
        return Ok(());
    }
    let snapshot = Snapshot {
        id: random::id().to_string(),
        space: app().space.get_untracked(),
        at: clock::millis() as f64,
        reason,
        records,
        deals,
        size: text.len(),
        sum: sum_of(text),
    };
    snapshots::put(snapshot, text).await
}

/// The checksum that a file bears: it is that of its records alone.
fn sum_of(text: &str) -> String {
    let rest = text.split_once("\"checksum\": \"").map_or("", |(_, rest)| rest);
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Makes a copy where one is due and something has changed since the last.
async fn keep_if_due() -> Result<(), Unavailable> {
    let space = app().space.get_untracked();
    let known = snapshots::list(&space).await?;
    let copies: Vec<_> = known.iter().map(Snapshot::for_keeping).collect();
    if !keeping::is_due(&copies, clock::millis() as f64, clock::today()) {
        return Ok(());
    }
    let text = text_of(&Scope::Everything);
    let sum = sum_of(&text);
    // Another workspace may have been opened while the list was read.
    if app().space.get_untracked() != space || known.first().is_some_and(|last| last.sum == sum) {
        return Ok(());
    }
    keep(Reason::Time, &text).await
}

/// Makes copies as long as the running view lives, and asks the browser to spare the data once there is any worth it.
pub(super) fn keep_while_working() {
    if app().is_sample() || app().safe_mode || app().is_read_only() {
        return;
    }
    let planned = StoredValue::new(false);
    let asked = StoredValue::new(false);
    let plan = move || {
        if planned.try_get_value() != Some(false) {
            return;
        }
        planned.set_value(true);
        set_timeout(
            move || {
                // None where the view is gone.
                if planned.try_update_value(|planned| *planned = false).is_some() {
                    wasm_bindgen_futures::spawn_local(async {
                        // Where the browser keeps none, the settings say so.
                        keep_if_due().await.ok();
                    });
                }
            },
            PEACE,
        );
    };
    plan();
    app().on_change(move |_| {
        plan();
        if asked.try_update_value(|asked| std::mem::replace(asked, true)) == Some(false) {
            wasm_bindgen_futures::spawn_local(async {
                if lasting::is_promised().await == Some(false) {
                    lasting::ask().await;
                }
            });
        }
    });
}
