//! The data: where it lies, how it comes and goes, what was deleted, and starting anew.

use leptos::prelude::*;

use super::reset::Reset;
use super::storage::{Aside, StorageMeter};
use super::trash::Trash;
use crate::i18n::settings::data;
use crate::i18n::t;
use crate::pages::csv_export::CsvButtons;
use crate::pages::exchange::{ExchangeButtons, Snapshots};
use crate::state::app;

/// The section.
#[component]
pub(super) fn DataSection() -> impl IntoView {
    view! {
        <section class="block" data-block="files">
            <header class="block-head">
                <h2>{t(data::FILES)}</h2>
            </header>
            <ExchangeButtons/>
            <CsvButtons/>
        </section>
        <StorageMeter/>
        <Snapshots/>
        <Aside/>
        <Trash/>
        // The sample is made anew from its own notice.
        {(!app().is_sample()).then(|| view! { <Reset/> })}
    }
}
