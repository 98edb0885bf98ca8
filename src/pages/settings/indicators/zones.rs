//! From which fulfilment an indicator is green or yellow, and what else bounds it.

use leptos::prelude::*;
use voronka_domain::settings::Settings;

use super::super::general::change_settings;
use crate::components::in_place::LineInPlace;
use crate::i18n::{Words, indicators, t};
use crate::state::app;

/// One of the limits, in the settings.
#[derive(Clone, Copy)]
struct Limit {
    field: &'static str,
    words: Words,
    unit: Words,
    bounds: (u16, u16),
    get: fn(&Settings) -> u16,
    set: fn(&mut Settings, u16),
}

const LIMITS: [Limit; 4] = [
    Limit {
        field: "zone-green",
        words: indicators::GREEN_FROM,
        unit: indicators::PERCENT,
        bounds: (1, 1000),
        get: |settings| settings.zone_green,
        set: |settings, percent| settings.zone_green = percent,
    },
    Limit {
        field: "zone-yellow",
        words: indicators::YELLOW_FROM,
        unit: indicators::PERCENT,
        bounds: (1, 1000),
        get: |settings| settings.zone_yellow,
        set: |settings, percent| settings.zone_yellow = percent,
    },
    Limit {
        field: "fulfilment-cap",
        words: indicators::CAP_AT,
        unit: indicators::PERCENT,
        bounds: (100, 1000),
        get: |settings| settings.fulfilment_cap,
        set: |settings, percent| settings.fulfilment_cap = percent,
    },
    Limit {
        field: "payment-days",
        words: indicators::PAY_WITHIN,
        unit: indicators::DAYS,
        bounds: (0, 365),
        get: |settings| settings.payment_days,
        set: |settings, days| settings.payment_days = days,
    },
];

/// The limits.
pub(super) fn view() -> AnyView {
    let rows: Vec<_> = LIMITS
        .into_iter()
        .map(|limit| {
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
                        <span>{t(limit.unit)}</span>
                    </span>
                </label>
            }
        })
        .collect();
    view! {
        <section class="block" data-block="zones">
            <header class="block-head"><h2>{t(indicators::THRESHOLDS)}</h2></header>
            <p class="field-hint">{t(indicators::THRESHOLDS_NOTE)}</p>
            <div>{rows}</div>
        </section>
    }
    .into_any()
}

fn set(limit: Limit, typed: &str) -> bool {
    let (least, most) = limit.bounds;
    let number = typed.trim().trim_end_matches('%').trim_end().parse().ok();
    let Some(number) = number.filter(|number| (least..=most).contains(number)) else {
        app().toast_error(t(indicators::BAD_NUMBER).to_owned());
        return false;
    };
    let mut settings = app().read(|workspace| workspace.settings());
    (limit.set)(&mut settings, number);
    if settings.zone_yellow > settings.zone_green {
        app().toast_error(t(indicators::YELLOW_BELOW_GREEN).to_owned());
        return false;
    }
    change_settings(t(indicators::THRESHOLDS_SET).to_owned(), |settings| {
        (limit.set)(settings, number);
    });
    true
}
