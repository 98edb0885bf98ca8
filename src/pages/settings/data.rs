//! The data: where it lies, how it comes and goes, what was deleted, and starting anew.

use leptos::prelude::*;

use super::reset::Reset;
use super::storage::{Aside, StorageMeter};
use super::trash::Trash;

/// The section.
#[component]
pub(super) fn DataSection() -> impl IntoView {
    view! {
        <StorageMeter/>
        <Files/>
        <Snapshots/>
        <Aside/>
        <Trash/>
        <Reset/>
    }
}
