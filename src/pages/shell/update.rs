//! The offer of a new version. Nothing is reloaded before the person says so.

use leptos::prelude::*;

use super::banners::Banner;
use crate::i18n::{shell, t};
use crate::platform::installed;

/// The offer, once `src/offline.js` has told that a new version waits.
#[component]
pub fn NewVersion() -> impl IntoView {
    let waits = installed::new_version();
    move || {
        waits.get().then(|| {
            view! {
                <Banner name="new-version" tone="info" icon="download" text=t(shell::NEW_VERSION).to_owned()>
                    <button
                        type="button"
                        class="button is-small is-primary"
                        data-action="reload"
                        on:click=|_| installed::start_new_version()
                    >
                        {t(shell::RELOAD)}
                    </button>
                </Banner>
            }
        })
    }
}
