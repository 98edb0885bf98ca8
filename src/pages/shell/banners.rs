//! What a person must know on every page: sample data, and everything that is wrong with the storage.

use leptos::prelude::*;

use super::dialogs::data_settings;
use crate::components::Icon;
use crate::i18n::{count, shell, t};
use crate::platform::dom;
use crate::state::{SaveStatus, app};

/// All banners that apply, the gravest first.
#[component]
pub fn Banners() -> impl IntoView {
    let is = |status| move || app().status.get() == status;
    view! {
        <div class="app-banners">
            <Show when=move || app().cleared.get()>
                <Banner name="cleared" tone="danger" icon="alert" text=t(shell::CLEARED).to_owned()>
                    <button
                        type="button"
                        class="button is-small"
                        data-action="put-back"
                        on:click=|_| app().put_everything_back()
                    >
                        {t(shell::PUT_BACK)}
                    </button>
                </Banner>
            </Show>
            <Show when=is(SaveStatus::ReadOnly)>
                <Banner name="read-only" tone="danger" icon="lock" text=t(shell::READ_ONLY).to_owned()>
                    <button
                        type="button"
                        class="button is-small"
                        data-action="reload"
                        on:click=|_| dom::reload()
                    >
                        {t(shell::RELOAD)}
                    </button>
                    <ToData/>
                </Banner>
            </Show>
            <Show when=is(SaveStatus::MemoryOnly)>
                <Banner name="memory-only" tone="danger" icon="alert" text=t(shell::MEMORY_ONLY).to_owned()>
                    <ToData/>
                </Banner>
            </Show>
            <Show when=is(SaveStatus::Full)>
                <Banner name="full" tone="danger" icon="alert" text=t(app().full_words()).to_owned()>
                    <ToData/>
                </Banner>
            </Show>
            <Show when=is(SaveStatus::Unsaved)>
                <Banner name="unsaved" tone="warn" icon="alert" text=t(shell::STORAGE_REFUSED).to_owned()>
                    <ToData/>
                </Banner>
            </Show>
            <Show when=move || { app().kept.get() > 0 }>
                <Banner name="kept" tone="warn" icon="archive" text=count(shell::KEPT_ASIDE, app().kept.get())>
                    <ToData/>
                </Banner>
            </Show>
            {app().safe_mode.then(|| view! { <SafeModeBanner/> })}
            <super::update::NewVersion/>
            {app().is_sample().then(|| view! { <SampleBanner/> })}
        </div>
    }
}

#[component]
fn SafeModeBanner() -> impl IntoView {
    view! {
        <Banner name="safe-mode" tone="warn" icon="lock" text=t(shell::SAFE_MODE).to_owned()>
            <button
                type="button"
                class="button is-small"
                data-action="leave-safe-mode"
                on:click=|_| app().leave_safe_mode()
            >
                {t(shell::SAFE_MODE_LEAVE)}
            </button>
        </Banner>
    }
}

#[component]
fn SampleBanner() -> impl IntoView {
    view! {
        <Banner name="sample" tone="info" icon="star" text=t(shell::SAMPLE_BANNER).to_owned() short=t(shell::SAMPLE_DATA)>
            <button
                type="button"
                class="button is-quiet is-small"
                data-action="tour"
                on:click=|_| super::tour::begin()
            >
                {t(shell::TOUR)}
            </button>
            <button
                type="button"
                class="button is-quiet is-small"
                data-action="restart-sample"
                on:click=|_| app().restart_sample()
            >
                {t(shell::SAMPLE_ANEW)}
            </button>
            <button
                type="button"
                class="button is-small"
                data-action="leave-sample"
                on:click=|_| app().leave_sample()
            >
                {t(shell::SAMPLE_LEAVE)}
            </button>
        </Banner>
    }
}

#[component]
pub(super) fn Banner(
    name: &'static str,
    tone: &'static str,
    icon: &'static str,
    text: String,
    /// What stands there on a phone.
    #[prop(optional)]
    short: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let text = match short {
        None => text.into_any(),
        Some(short) => view! {
            <span class="banner-short">{short}</span>
            <span class="banner-long">{text}</span>
        }
        .into_any(),
    };
    view! {
        <div class="banner" data-banner=name data-tone=tone role="status">
            <Icon name=icon/>
            <p>{text}</p>
            {children()}
        </div>
    }
}

#[component]
fn ToData() -> impl IntoView {
    view! { <a class="button is-small" href=data_settings().href()>{t(shell::TO_DATA)}</a> }
}
