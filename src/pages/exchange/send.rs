//! "Send to my head": a file with what changed since the last one, as a download or through the device's share sheet.

use leptos::prelude::*;
use voronka_domain::exchange::{Scope, count_changed, latest_change};

use super::close;
use super::export::{file_name, text_of};
use super::post::{self, Sent};
use crate::components::{Icon, Modal};
use crate::i18n::{count_with, exchange as texts, fill, moment, shell, t};
use crate::platform::{files, sharing};
use crate::state::app;

/// The dialog.
#[component]
pub(super) fn Send() -> impl IntoView {
    let sent = post::last_sent();
    let was_sent = sent.is_some();
    let only_new = RwSignal::new(was_sent);
    let since = sent.as_ref().map_or(0, |sent| sent.latest);
    let changed = app().read(|workspace| count_changed(workspace, since));
    let all = app().read(|workspace| count_changed(workspace, 0));
    let scope = move || {
        if only_new.get_untracked() {
            Scope::Since(since)
        } else {
            Scope::Everything
        }
    };
    let when = sent.map_or_else(
        || t(texts::SEND_FIRST).to_owned(),
        |sent| fill(texts::SEND_LAST, &[("when", &moment(sent.at))]),
    );
    let is_empty = move || only_new.get() && changed == 0;
    let done = move |name: &str| {
        let latest = app().read(latest_change);
        post::remember_sent(&Sent {
            latest,
            at: crate::platform::clock::now(),
        });
        close();
        let said = fill(texts::SENT, &[("file", &name)]);
        app().say(said.clone());
        app().toast(said);
    };
    let download = move |_| {
        let scope = scope();
        let name = file_name(&scope);
        files::save(&name, "application/json", text_of(&scope).as_bytes());
        done(&name);
    };
    // Some share sheets take no JSON, but text.
    let can_share = ["application/json", "text/plain"]
        .into_iter()
        .find(|mime| sharing::parcel("voronka.json", mime, "{}").is_some());
    let share = move |_| {
        let scope = scope();
        let name = file_name(&scope);
        let parcel = can_share.and_then(|mime| sharing::parcel(&name, mime, &text_of(&scope)));
        leptos::task::spawn_local(async move {
            if let Some(parcel) = parcel
                && sharing::share(parcel).await
            {
                done(&name);
            }
        });
    };
    let card = move |new: bool, title: String, note: &'static str| {
        view! {
            <label class="option-card">
                <input
                    type="radio"
                    name="send-what"
                    value=if new { "changes" } else { "everything" }
                    prop:checked=move || only_new.get() == new
                    on:change=move |_| only_new.set(new)
                />
                <span class="option-title">{title}</span>
                <span class="option-text">{note}</span>
            </label>
        }
        .into_any()
    };
    let main = if can_share.is_some() {
        "button"
    } else {
        "button is-primary"
    };
    view! {
        <Modal name="send" title=t(texts::SEND) on_close=|()| close()>
            <div class="dialog-body form">
                <p class="muted" data-last-sent="">{when}</p>
                <fieldset class="field">
                    <legend class="visually-hidden">{t(texts::SCOPE)}</legend>
                    <div class="option-cards">
                        {was_sent
                            .then(|| {
                                card(true, count_with(texts::SEND_CHANGES, changed, &[]), t(texts::SEND_CHANGES_NOTE))
                            })}
                        {card(false, count_with(texts::SEND_ALL, all, &[]), t(texts::EVERYTHING_NOTE))}
                    </div>
                </fieldset>
            </div>
            <footer class="dialog-foot">
                <button type="button" class="button" on:click=|_| close()>
                    {t(shell::CANCEL)}
                </button>
                <button type="button" class=main data-action="download" disabled=is_empty on:click=download>
                    <Icon name="download" small=true/>
                    {t(texts::DOWNLOAD)}
                </button>
                {can_share
                    .map(|_| {
                        view! {
                            <button
                                type="button"
                                class="button is-primary"
                                data-action="share"
                                disabled=is_empty
                                on:click=share
                            >
                                <Icon name="message" small=true/>
                                {t(texts::SHARE)}
                            </button>
                        }
                    })}
            </footer>
        </Modal>
    }
}
