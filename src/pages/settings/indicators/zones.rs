//! From which fulfilment an indicator is green or yellow, and what else bounds it.

use leptos::prelude::*;

use super::super::whole_number::{Together, WholeNumber, whole_number};
use crate::i18n::{indicators, t};

const LIMITS: [WholeNumber; 4] = [
    WholeNumber {
        field: "zone-green",
        words: indicators::GREEN_FROM,
        unit: indicators::PERCENT,
        bounds: (1, 1000),
        get: |settings| settings.zone_green,
        set: |settings, percent| settings.zone_green = percent,
    },
    WholeNumber {
        field: "zone-yellow",
        words: indicators::YELLOW_FROM,
        unit: indicators::PERCENT,
        bounds: (1, 1000),
        get: |settings| settings.zone_yellow,
        set: |settings, percent| settings.zone_yellow = percent,
    },
    WholeNumber {
        field: "fulfilment-cap",
        words: indicators::CAP_AT,
        unit: indicators::PERCENT,
        bounds: (100, 1000),
        get: |settings| settings.fulfilment_cap,
        set: |settings, percent| settings.fulfilment_cap = percent,
    },
    WholeNumber {
        field: "payment-days",
        words: indicators::PAY_WITHIN,
        unit: indicators::DAYS,
        bounds: (0, 365),
        get: |settings| settings.payment_days,
        set: |settings, days| settings.payment_days = days,
    },
];

const TOGETHER: Together = Together {
    changed: indicators::THRESHOLDS_SET,
    out_of_bounds: indicators::BAD_NUMBER,
    clash: |settings| (settings.zone_yellow > settings.zone_green).then_some(indicators::YELLOW_BELOW_GREEN),
};

/// The limits.
pub(super) fn view() -> AnyView {
    view! {
        <section class="block" data-block="zones">
            <header class="block-head"><h2>{t(indicators::THRESHOLDS)}</h2></header>
            <p class="field-hint">{t(indicators::THRESHOLDS_NOTE)}</p>
            <div>{LIMITS.map(|limit| whole_number(limit, TOGETHER)).into_iter().collect_view()}</div>
        </section>
    }
    .into_any()
}
