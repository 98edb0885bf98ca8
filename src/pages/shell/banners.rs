//! What a person must know on every page: sample data, and everything that is wrong with the storage.

use leptos::prelude::*;

use super::dialogs::data_settings;
use crate::components::Icon;
use crate::i18n::{count, shell, t};
use crate::state::{SaveStatus, app};

/// All banners that apply, the gravest first.
#[component]
pub fn Banners() -> impl IntoView {
    // Remembered here, because the name is gone with the storage when that is cleared.
    let known = app().workspace_name();
    let put_back = move |_| {
        if let Some((name, sample)) = &known {
            app().put_everything_back(name, *sample);
        }
    };
    let put_back = StoredValue::new_local(put_back);
    let is = |status| move || app().status.get() == status;
    view! {
        <div class="app-banners">
            <Show when=move || app().cleared.get()>
                <Banner name="cleared" tone="danger" icon="alert" text=t(shell::CLEARED).to_owned()>
                    <button
                        type="button"
                        class="button is-small"
                        data-action="put-back"
                        on:click=move |event| put_back.with_value(|put_back| put_back(event))
                    >
                        {t(shell::PUT_BACK)}
                    </button>
                </Banner>
            </Show>
            <Show when=is(SaveStatus::ReadOnly)>
                <Banner name="read-only" tone="danger" icon="lock" text=t(shell::READ_ONLY).to_owned()>
                    <ToData/>
                </Banner>
            </Show>
            <Show when=is(SaveStatus::MemoryOnly)>
                <Banner name="memory-only" tone="danger" icon="alert" text=t(shell::MEMORY_ONLY).to_owned()>
                    <ToData/>
                </Banner>
            </Show>
            <Show when=is(SaveStatus::Full)>
                <Banner name="full" tone="danger" icon="alert" text=t(shell::STORAGE_FULL).to_owned()>
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
            <super::update::NewVersion/>
            {app().is_sample().then(|| view! { <SampleBanner/> })}
        </div>
    }
}

#[component]
fn SampleBanner() -> impl IntoView {
    view! {
        <Banner name="sample" tone="info" icon="star" text=t(shell::SAMPLE_BANNER).to_owned()>
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
    children: Children,
) -> impl IntoView {
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
