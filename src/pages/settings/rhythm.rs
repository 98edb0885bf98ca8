//! The limits by which clients lapse, and what counts for whoever sold.

use leptos::prelude::*;

use super::whole_number::{Together, WholeNumber, whole_number};
use crate::i18n::{Words, passport, t};

const RHYTHM: [WholeNumber; 3] = [
    WholeNumber {
        field: "usual-interval",
        words: passport::USUAL,
        unit: passport::DAYS,
        bounds: (1, 3650),
        get: |settings| settings.usual_interval,
        set: |settings, days| settings.usual_interval = days,
    },
    WholeNumber {
        field: "lapsing-at",
        words: passport::LAPSING_AT,
        unit: passport::OF_INTERVAL,
        bounds: (10, 1000),
        get: |settings| settings.lapsing_at,
        set: |settings, percent| settings.lapsing_at = percent,
    },
    WholeNumber {
        field: "lapsed-at",
        words: passport::LAPSED_AT,
        unit: passport::OF_INTERVAL,
        bounds: (10, 2000),
        get: |settings| settings.lapsed_at,
        set: |settings, percent| settings.lapsed_at = percent,
    },
];

const CREDIT: WholeNumber = WholeNumber {
    field: "hand-over-credit",
    words: passport::CREDIT,
    unit: words_percent(),
    bounds: (0, 100),
    get: |settings| settings.hand_over_credit,
    set: |settings, percent| settings.hand_over_credit = percent,
};

const fn words_percent() -> Words {
    crate::i18n::words!("%", "%", "%")
}

const TOGETHER: Together = Together {
    changed: passport::LIMIT_SET,
    out_of_bounds: passport::BAD_LIMIT,
    clash: |settings| (settings.lapsed_at < settings.lapsing_at).then_some(passport::LAPSED_AFTER_LAPSING),
};

/// The rhythm of orders.
pub(super) fn rhythm() -> AnyView {
    view! {
        <section class="block" data-block="rhythm">
            <header class="block-head">
                <h2>{t(passport::RHYTHM)}</h2>
            </header>
            <p class="field-hint">{t(passport::RHYTHM_NOTE)}</p>
            <div>{RHYTHM.map(|number| whole_number(number, TOGETHER)).into_iter().collect_view()}</div>
        </section>
    }
    .into_any()
}

/// What of further orders counts for whoever sold.
pub(super) fn credit() -> AnyView {
    whole_number(CREDIT, TOGETHER)
}
