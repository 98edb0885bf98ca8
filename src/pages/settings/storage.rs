//! How much room the data takes, what "saved" is worth, and what could not be read.

use leptos::prelude::*;
use voronka_domain::moment::Moment;
use wasm_bindgen_futures::spawn_local;

use super::whole_number::{Together, WholeNumber, whole_number};
use crate::components::Icon;
use crate::i18n::settings::data;
use crate::i18n::{count, count_with, fill, moment, number, percent, t};
use crate::pages::exchange::{FileBackup, save_everything};
use crate::platform::storage::CAPACITY;
use crate::platform::{clock, files, lasting};
use crate::state::app;
use crate::state::space::PackedUsage;

/// How many kinds are named.
const NAMED: usize = 3;
/// From which share of the room on it is getting tight, and very tight.
const TIGHT: (f64, f64) = (0.7, 0.9);

/// The meter, and the browser's promise.
#[component]
pub(super) fn StorageMeter() -> impl IntoView {
    // Measured anew after every change. Only this page does so, and only while it is shown.
    let version = RwSignal::new(0_u32);
    app().on_change(move |_| version.update(|version| *version += 1));
    let used = Memo::new(move |_| {
        version.track();
        app().storage(|space| (space.shelf().used(), space.usage()))
    });
    let share = Signal::derive(move || used.with(|(used, _)| *used as f64 / CAPACITY as f64));
    let tone = move || match share.get() {
        share if share >= TIGHT.1 => "danger",
        share if share >= TIGHT.0 => "warn",
        _ => "ok",
    };
    let summary = move || {
        let thousands = |units: usize| number((units as f64 / 1000.0).ceil());
        let (used, all) = (used.with(|(used, _)| thousands(*used)), thousands(CAPACITY));
        fill(
            data::USED_OF,
            &[("used", &used), ("all", &all), ("share", &percent(share.get()))],
        )
    };
    let largest = move || used.with(|(all, kinds)| largest(*all, kinds));
    let is_lasting = app().storage(|space| space.is_lasting());
    view! {
        <section class="block">
            <header class="block-head">
                <h2>{t(data::STORAGE)}</h2>
            </header>
            <p class="readable">{t(if is_lasting { data::STORAGE_NOTE } else { data::MEMORY_ONLY })}</p>
            <div>
                <div class="setting">
                    <div>
                        <b>{t(data::USED)}</b>
                        <p
                            data-metric="storage-used"
                            data-value=move || used.with(|(used, _)| used.to_string())
                        >
                            {summary}
                        </p>
                        <span
                            class="meter"
                            data-tone=tone
                            style:--share=move || format!("{:.4}", share.get())
                        >
                            <span></span>
                        </span>
                        <p>{largest} " " {t(data::SHARED)}</p>
                    </div>
                </div>
                <Packed/>
                <Backup/>
                <FileBackup/>
                {is_lasting.then(|| view! { <Promise/> })}
            </div>
        </section>
    }
}

fn largest(all: usize, kinds: &[(voronka_domain::record::Kind, usize)]) -> String {
    if kinds.is_empty() || all == 0 {
        return t(data::NOTHING_YET).to_owned();
    }
    let named = kinds.iter().take(NAMED).map(|(kind, units)| {
        let share = percent(*units as f64 / all as f64);
        fill(
            data::LARGEST_ONE,
            &[("kind", &data::kind(*kind)), ("share", &share)],
        )
    });
    let list = named.collect::<Vec<_>>().join(", ");
    fill(data::LARGEST, &[("list", &list)])
}

/// After how many days a closed deal is packed.
const PACK_AFTER: WholeNumber = WholeNumber {
    field: "pack-after",
    words: data::PACK_AFTER,
    unit: data::PACK_DAYS,
    bounds: (30, 3650),
    get: |settings| settings.pack_after,
    set: |settings, days| settings.pack_after = days,
};

const TOGETHER: Together = Together {
    changed: data::PACK_SET,
    out_of_bounds: data::PACK_BOUNDS,
    clash: |_| None,
};

/// What is kept packed, and what is being packed just now.
#[component]
fn Packed() -> impl IntoView {
    let packing = app().packing;
    let version = RwSignal::new(0_u32);
    app().on_change(move |_| version.update(|version| *version += 1));
    let usage = Memo::new(move |_| {
        version.track();
        packing.track();
        app().storage(|space| space.packed_usage())
    });
    let words = move || match usage.get() {
        PackedUsage { records: 0, .. } => t(data::PACKED_NONE).to_owned(),
        PackedUsage { records, units } => {
            let units = number((units as f64 / 1000.0).ceil());
            count_with(data::PACKED_SOME, records, &[("units", &units)])
        }
    };
    let progress = move || {
        let share = packing.get()?;
        Some(format!(" {}", fill(data::PACKING, &[("share", &percent(share))])))
    };
    view! {
        <div class="setting">
            <div>
                <b>{t(data::PACKED)}</b>
                <p
                    data-metric="packed"
                    data-value=move || usage.get().records.to_string()
                    data-packing=move || packing.get().is_some().to_string()
                >
                    {words}
                    {progress}
                </p>
            </div>
        </div>
        {whole_number(PACK_AFTER, TOGETHER)}
    }
}

/// When everything was exported last, and how much has changed since.
#[component]
fn Backup() -> impl IntoView {
    let version = RwSignal::new(0_u32);
    app().on_change(move |_| version.update(|version| *version += 1));
    let state = Memo::new(move |_| {
        version.track();
        let at = app().last_backup();
        (at, app().changed_since(at))
    });
    let words = move || {
        let (at, changed) = state.get();
        match at {
            Some(at) => {
                let when = moment(Moment::from_utc(at as i64, clock::offset_minutes()));
                count_with(data::BACKUP_SINCE, changed, &[("when", &when)])
            }
            None => t(data::BACKUP_NEVER).to_owned(),
        }
    };
    let download = move |_| {
        save_everything();
        version.update(|version| *version += 1);
    };
    view! {
        <div class="setting">
            <div>
                <b>{t(data::BACKUP)}</b>
                <p
                    role="status"
                    data-metric="changed-since-backup"
                    data-value=move || state.get().1.to_string()
                >
                    {words}
                </p>
            </div>
            <button type="button" class="button" data-action="backup" on:click=download>
                <Icon name="download" small=true/>
                {t(data::BACKUP_NOW)}
            </button>
        </div>
    }
}

/// What is known of the browser's promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Promised {
    Unknown,
    Yes,
    No,
    Never,
}

impl Promised {
    fn of(answer: Option<bool>, asked: bool) -> Self {
        match answer {
            Some(true) => Self::Yes,
            Some(false) if asked => Self::No,
            Some(false) => Self::Unknown,
            None => Self::Never,
        }
    }
}

#[component]
fn Promise() -> impl IntoView {
    let promised = RwSignal::new(Promised::Unknown);
    spawn_local(async move {
        let answer = lasting::is_promised().await;
        promised.try_set(Promised::of(answer, false));
    });
    let ask = move |_| {
        spawn_local(async move {
            let answer = lasting::ask().await;
            promised.try_set(Promised::of(answer, true));
        });
    };
    let words = move || {
        t(match promised.get() {
            Promised::Unknown => data::LASTING_NOTE,
            Promised::Yes => data::KEPT_SAFE,
            Promised::No => data::NOT_KEPT_SAFE,
            Promised::Never => data::CANNOT_ASK,
        })
    };
    let can_ask = move || matches!(promised.get(), Promised::Unknown | Promised::No);
    view! {
        <div class="setting">
            <div>
                <b>{t(data::LASTING)}</b>
                <p role="status" data-promise=move || format!("{:?}", promised.get()).to_lowercase()>
                    {words}
                </p>
            </div>
            <Show when=can_ask>
                <button type="button" class="button" data-action="persist" on:click=ask>
                    <Icon name="lock" small=true/>
                    {t(data::ASK_TO_KEEP)}
                </button>
            </Show>
        </div>
    }
}

/// Stored values that could not be read.
#[component]
pub(super) fn Aside() -> impl IntoView {
    let kept = app().kept;
    let download = |_| {
        let kept: serde_json::Map<String, serde_json::Value> = app()
            .storage(|space| space.kept())
            .into_iter()
            .map(|(key, value)| (key, value.into()))
            .collect();
        let text = serde_json::Value::Object(kept).to_string();
        let name = format!("voronka-set-aside-{}.json", app().today.get_untracked());
        files::save(&name, "application/json", text.as_bytes());
    };
    view! {
        <Show when=move || { kept.get() > 0 }>
            <section class="block">
                <header class="block-head">
                    <h2>{t(data::ASIDE)}</h2>
                </header>
                <div class="setting">
                    <div>
                        <p data-metric="kept-aside" data-value=move || kept.get().to_string()>
                            {move || count(data::ASIDE_COUNT, kept.get())}
                        </p>
                    </div>
                    <button type="button" class="button" data-action="download-aside" on:click=download>
                        <Icon name="download" small=true/>
                        {t(data::DOWNLOAD_ASIDE)}
                    </button>
                </div>
            </section>
        </Show>
    }
}
