//! A whole number of the settings, typed in its place.

use leptos::prelude::*;
use voronka_domain::settings::Settings;

use super::general::change_settings;
use crate::components::in_place::LineInPlace;
use crate::i18n::{Words, fill, t};
use crate::state::app;

/// One number.
#[derive(Clone, Copy)]
pub(super) struct WholeNumber {
    /// Its name in `data-field`.
    pub field: &'static str,
    /// What it is.
    pub words: Words,
    /// What stands behind it.
    pub unit: Words,
    /// The least and the most it may be.
    pub bounds: (u16, u16),
    pub get: fn(&Settings) -> u16,
    pub set: fn(&mut Settings, u16),
}

/// What the numbers of a block have in common.
#[derive(Clone, Copy)]
pub(super) struct Together {
    /// What a change is called.
    pub changed: Words,
    /// What is said of a number out of its bounds, with places for `low` and `high`.
    pub out_of_bounds: Words,
    /// Why the numbers don't go together, where they don't.
    pub clash: fn(&Settings) -> Option<Words>,
}

/// The number as a row of the settings.
pub(super) fn whole_number(number: WholeNumber, together: Together) -> AnyView {
    let value = Signal::derive(move || (number.get)(&app().settings()).to_string());
    view! {
        <label class="setting">
            <div>
                <b>{t(number.words)}</b>
            </div>
            <span class="stage-number setting-number">
                <LineInPlace
                    value
                    field=number.field
                    class="is-number"
                    keyboard="numeric"
                    on_commit=Callback::new(move |typed: String| set(number, together, &typed))
                />
                <span>{t(number.unit)}</span>
            </span>
        </label>
    }
    .into_any()
}

fn set(number: WholeNumber, together: Together, typed: &str) -> bool {
    let (low, high) = number.bounds;
    let wanted = typed.trim().trim_end_matches('%').trim_end().parse().ok();
    let Some(wanted) = wanted.filter(|wanted| (low..=high).contains(wanted)) else {
        app().toast_error(fill(together.out_of_bounds, &[("low", &low), ("high", &high)]));
        return false;
    };
    let mut settings = app().read(|workspace| workspace.settings());
    (number.set)(&mut settings, wanted);
    if let Some(clash) = (together.clash)(&settings) {
        app().toast_error(t(clash).to_owned());
        return false;
    }
    change_settings(t(together.changed).to_owned(), |settings| {
        (number.set)(settings, wanted);
    });
    true
}
