//! The limits by which clients lapse, and what counts for whoever sold.

use leptos::prelude::*;
use voronka_domain::settings::Settings;

use super::general::change_settings;
use crate::components::in_place::LineInPlace;
use crate::i18n::{Words, fill, passport, t};
use crate::state::app;

/// One number of the settings.
#[derive(Clone, Copy)]
struct Limit {
    field: &'static str,
    words: Words,
    unit: Words,
    bounds: (u16, u16),
    get: fn(&Settings) -> u16,
    set: fn(&mut Settings, u16),
}

const RHYTHM: [Limit; 3] = [
    Limit {
        field: "usual-interval",
        words: passport::USUAL,
        unit: passport::DAYS,
        bounds: (1, 3650),
        get: |settings| settings.usual_interval,
        set: |settings, days| settings.usual_interval = days,
    },
    Limit {
        field: "lapsing-at",
        words: passport::LAPSING_AT,
        unit: passport::OF_INTERVAL,
        bounds: (10, 1000),
        get: |settings| settings.lapsing_at,
        set: |settings, percent| settings.lapsing_at = percent,
    },
    Limit {
        field: "lapsed-at",
        words: passport::LAPSED_AT,
        unit: passport::OF_INTERVAL,
        bounds: (10, 2000),
        get: |settings| settings.lapsed_at,
        set: |settings, percent| settings.lapsed_at = percent,
    },
];

const CREDIT: Limit = Limit {
    field: "hand-over-credit",
    words: passport::CREDIT,
    unit: words_percent(),
    bounds: (0, 100),
    get: |settings| settings.hand_over_credit,
    set: |settings, percent| settings.hand_over_credit = percent,
};

const fn words_percent() -> Words {
    crate::i18n::words("%", "%")
}

/// The rhythm of orders.
pub(super) fn rhythm() -> AnyView {
    view! {
        <section class="block" data-block="rhythm">
            <header class="block-head">
                <h2>{t(passport::RHYTHM)}</h2>
            </header>
            <p class="field-hint">{t(passport::RHYTHM_NOTE)}</p>
            <div>{RHYTHM.map(row).into_iter().collect_view()}</div>
        </section>
    }
    .into_any()
}

/// What of further orders counts for whoever sold.
pub(super) fn credit() -> AnyView {
    row(CREDIT)
}

fn row(limit: Limit) -> AnyView {
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
    .into_any()
}

fn set(limit: Limit, typed: &str) -> bool {
    let (low, high) = limit.bounds;
    let number = typed.trim().trim_end_matches('%').trim_end().parse::<u16>().ok();
    let Some(number) = number.filter(|number| (low..=high).contains(number)) else {
        app().toast_error(fill(passport::BAD_LIMIT, &[("low", &low), ("high", &high)]));
        return false;
    };
    let mut settings = app().read(|workspace| workspace.settings());
    (limit.set)(&mut settings, number);
    if settings.lapsed_at < settings.lapsing_at {
        app().toast_error(t(passport::LAPSED_AFTER_LAPSING).to_owned());
        return false;
    }
    change_settings(t(passport::LIMIT_SET).to_owned(), |settings| {
        (limit.set)(settings, number)
    });
    true
}
