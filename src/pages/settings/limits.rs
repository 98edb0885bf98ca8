//! When a deal counts as stuck, in percent of the norm of its stage.

use leptos::prelude::*;
use voronka_domain::settings::Settings;

use super::general::change_settings;
use crate::components::in_place::LineInPlace;
use crate::i18n::settings::general;
use crate::i18n::{Words, t};
use crate::state::app;

/// What a limit may be, in percent.
const BOUNDS: std::ops::RangeInclusive<u16> = 10..=1000;

/// One of the limits, in the settings.
#[derive(Clone, Copy)]
struct Limit {
    field: &'static str,
    words: Words,
    get: fn(&Settings) -> u16,
    set: fn(&mut Settings, u16),
}

const LIMITS: [Limit; 3] = [
    Limit {
        field: "stuck-yellow",
        words: general::YELLOW,
        get: |settings| settings.stuck_yellow,
        set: |settings, percent| settings.stuck_yellow = percent,
    },
    Limit {
        field: "stuck-red",
        words: general::RED,
        get: |settings| settings.stuck_red,
        set: |settings, percent| settings.stuck_red = percent,
    },
    Limit {
        field: "stay-limit",
        words: general::STAY,
        get: |settings| settings.stay_limit,
        set: |settings, percent| settings.stay_limit = percent,
    },
];

/// The limits.
#[component]
pub(super) fn Limits() -> impl IntoView {
    let rows = LIMITS.map(|limit| {
        let value = Signal::derive(move || (limit.get)(&app().settings()).to_string());
        view! {
            <label class="setting">
                <div>
                    <b>{t(limit.words)}</b>
                </div>
                <span class="stage-number setting-number">
                    <LineInPlace
                        value
                        field=limit.field
                        class="is-number"
                        keyboard="numeric"
                        on_commit=Callback::new(move |typed: String| set(limit, &typed))
                    />
                    <span>{t(general::OF_NORM)}</span>
                </span>
            </label>
        }
    });
    view! {
        <section class="block">
            <header class="block-head">
                <h2>{t(general::STUCK)}</h2>
            </header>
            <p class="field-hint">{t(general::STUCK_NOTE)}</p>
            <div>{rows.into_iter().collect_view()}</div>
        </section>
    }
}

fn set(limit: Limit, typed: &str) -> bool {
    let percent = typed
        .trim()
        .trim_end_matches('%')
        .trim_end()
        .parse()
        .ok()
        .filter(|percent| BOUNDS.contains(percent));
    let Some(percent) = percent else {
        app().toast_error(t(general::BAD_LIMIT).to_owned());
        return false;
    };
    let mut settings = app().read(|workspace| workspace.settings());
    (limit.set)(&mut settings, percent);
    if settings.stuck_red < settings.stuck_yellow {
        app().toast_error(t(general::RED_AFTER_YELLOW).to_owned());
        return false;
    }
    change_settings(t(general::LIMITS_SET).to_owned(), |settings| {
        (limit.set)(settings, percent);
    });
    true
}
