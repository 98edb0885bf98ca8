//! The ready-made ways of selling, to choose one of.

use leptos::prelude::*;
use voronka_domain::templates::stage_sets::{STAGE_SETS, StageKindTemplate, StageSet, StageTemplate};

use super::draft;
use crate::i18n::{t, welcome};

/// The choice, with the stages of each set written out.
#[component]
pub fn StageSets() -> impl IntoView {
    let chosen = draft::get().set;
    let cards = STAGE_SETS.iter().enumerate().map(|(at, set)| {
        view! {
            <label class="option-card">
                <input
                    type="radio"
                    name="stage-set"
                    value=set.key
                    checked=at == chosen
                    on:change=move |_| draft::change(|draft| draft.set = at)
                />
                <span class="option-title">{t(set.name)}</span>
                <span class="option-text">{t(set.about)}</span>
                <span class="option-stages">{names(set)}</span>
                <span class="option-steps" aria-hidden="true">
                    {way(set).map(|stage| view! { <span data-hue=stage.hue.to_string()></span> }).collect_view()}
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="welcome-step">
            <legend><span class="welcome-number">"2"</span>{t(welcome::STAGES)}</legend>
            <div class="option-cards">{cards.collect_view()}</div>
        </fieldset>
    }
}

/// The stages on the way to the sale.
fn way(set: &'static StageSet) -> impl Iterator<Item = &'static StageTemplate> {
    let is_on_the_way =
        |stage: &&StageTemplate| matches!(stage.kind, StageKindTemplate::Open | StageKindTemplate::Won);
    set.stages.iter().filter(is_on_the_way)
}

fn names(set: &'static StageSet) -> String {
    way(set)
        .map(|stage| t(stage.name))
        .collect::<Vec<_>>()
        .join(" → ")
}
