//! When a deal counts as stuck, in percent of the norm of its stage.

use leptos::prelude::*;

use super::whole_number::{Together, WholeNumber, whole_number};
use crate::i18n::settings::general;
use crate::i18n::t;

/// What a limit may be, in percent.
const BOUNDS: (u16, u16) = (10, 1000);

const LIMITS: [WholeNumber; 3] = [
    WholeNumber {
        field: "stuck-yellow",
        words: general::YELLOW,
        unit: general::OF_NORM,
        bounds: BOUNDS,
        get: |settings| settings.stuck_yellow,
        set: |settings, percent| settings.stuck_yellow = percent,
    },
    WholeNumber {
        field: "stuck-red",
        words: general::RED,
        unit: general::OF_NORM,
        bounds: BOUNDS,
        get: |settings| settings.stuck_red,
        set: |settings, percent| settings.stuck_red = percent,
    },
    WholeNumber {
        field: "stay-limit",
        words: general::STAY,
        unit: general::OF_NORM,
        bounds: BOUNDS,
        get: |settings| settings.stay_limit,
        set: |settings, percent| settings.stay_limit = percent,
    },
];

const TOGETHER: Together = Together {
    changed: general::LIMITS_SET,
    out_of_bounds: general::BAD_LIMIT,
    clash: |settings| (settings.stuck_red < settings.stuck_yellow).then_some(general::RED_AFTER_YELLOW),
};

/// The limits.
#[component]
pub(super) fn Limits() -> impl IntoView {
    view! {
        <section class="block">
            <header class="block-head">
                <h2>{t(general::STUCK)}</h2>
            </header>
            <p class="field-hint">{t(general::STUCK_NOTE)}</p>
            <div>{LIMITS.map(|limit| whole_number(limit, TOGETHER)).into_iter().collect_view()}</div>
        </section>
    }
}
