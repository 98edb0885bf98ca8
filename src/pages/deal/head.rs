//! The head of the panel: client, title, value, how it stands, what else can be done with it.

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::editing::{DealField, set_gone};
use voronka_domain::funnel::standing::{Level, standing};
use voronka_domain::id::Id;
use voronka_domain::meetings::verdict::stuck_in_place;
use voronka_domain::record::Kind;
use voronka_domain::stage::Stage;

use super::{CloseButton, close, edit, label, set, stages};
use crate::components::in_place::TextInPlace;
use crate::components::menu::below;
use crate::components::{Icon, Menu, MenuItem, icon_button};
use crate::i18n::standing::reason as reason_in_words;
use crate::i18n::{Words, count_with, deal as texts, fill, money_exact, shell, t};
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::shortcuts::{Action, with_key};
use crate::state::app;

#[component]
pub fn Head(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let title = Memo::new(move |_| deal.with(|deal| deal.title.clone()));
    let is_gone = Memo::new(move |_| deal.with(|deal| deal.gone));
    let is_archived = Memo::new(move |_| deal.with(|deal| deal.archived && !deal.gone));
    view! {
        <header class="panel-head deal-head">
            <Bar id deal/>
            <TextInPlace
                value=title
                field="title"
                id="deal-title"
                label=t(texts::TITLE)
                placeholder=t(texts::UNTITLED)
                class="is-bare deal-title"
                single=true
                on_commit=move |title| set(id, texts::DID_TITLE, DealField::Title(title))
            />
            <Worth id deal/>
            {move || {
                is_gone
                    .get()
                    .then(|| view! { <Notice words=texts::IS_GONE on_restore=move |()| restore(id)/> })
            }}
            {move || {
                is_archived
                    .get()
                    .then(|| {
                        view! { <Notice words=texts::IS_ARCHIVED on_restore=move |()| archive(id, false)/> }
                    })
            }}
            {move || (!is_gone.get()).then(|| view! { <stages::Stepper id deal/> })}
        </header>
    }
}

/// Undo, where the panel covers the foot of the page that has it otherwise (see `style/deal.css`).
#[component]
fn UndoHere() -> impl IntoView {
    let hint = move || match app().undo_label.get() {
        Some(label) => fill(shell::UNDO_ACTION, &[("action", &label)]),
        None => t(shell::UNDO).to_owned(),
    };
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small deal-undo"
            data-action="undo"
            aria-label=hint
            title=move || with_key(&hint(), Action::Undo)
            disabled=move || app().undo_label.get().is_none()
            on:click=|_| app().undo()
        >
            <Icon name="undo"/>
        </button>
    }
}

#[component]
fn Bar(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let client = Memo::new(move |_| deal.with(|deal| deal.client));
    let name = Memo::new(move |_| {
        client
            .get()
            .and_then(|id| app().get::<Client>(id))
            .map(|client| client.name)
    });
    let menu = RwSignal::new(None);
    let link = move || match (client.get(), name.get()) {
        (Some(client), Some(name)) => {
            let href = Route::to(Page::client(client)).href();
            view! { <a class="deal-client" href=href><bdi>{name}</bdi></a> }.into_any()
        }
        _ => view! { <span class="deal-client">{t(texts::NO_CLIENT)}</span> }.into_any(),
    };
    let copy = move |_| {
        let address = window().location().href().unwrap_or_default();
        leptos::task::spawn_local(async move {
            if dom::copy(&address).await {
                app().toast(t(texts::LINK_COPIED).to_owned());
            } else {
                app().toast_error(t(texts::LINK_NOT_COPIED).to_owned());
            }
        });
    };
    view! {
        <div class="deal-bar">
            {link}
            <UndoHere/>
            {icon_button("copy-link", "link", texts::COPY_LINK, copy)}
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="deal-more"
                aria-haspopup="menu"
                aria-label=t(shell::MORE)
                title=t(shell::MORE)
                on:click=move |event| menu.set(Some(below(&event)))
            >
                <Icon name="more"/>
            </button>
            <CloseButton id/>
        </div>
        {move || {
            menu.get()
                .map(|at| {
                    view! {
                        <Menu label=t(shell::MORE) items=actions(id, deal) at on_close=move |()| menu.set(None)/>
                    }
                })
        }}
    }
}

fn actions(id: Id, deal: Memo<Deal>) -> Vec<MenuItem> {
    let (archived, gone) = deal.with_untracked(|deal| (deal.archived, deal.gone));
    if gone {
        return vec![MenuItem::new(
            t(texts::RESTORE),
            "restore",
            "restore-deal",
            move || restore(id),
        )];
    }
    let words = if archived {
        texts::UNARCHIVE
    } else {
        texts::ARCHIVE
    };
    vec![
        MenuItem::new(t(words), "archive", "archive-deal", move || {
            archive(id, !archived)
        }),
        MenuItem::new(t(texts::DELETE), "trash", "delete-deal", move || delete(id)).danger(),
    ]
}

fn archive(id: Id, archived: bool) {
    let words = if archived {
        texts::DID_ARCHIVE
    } else {
        texts::DID_UNARCHIVE
    };
    set(id, words, DealField::Archived(archived));
    app().toast_undo(label(id, words));
}

fn delete(id: Id) {
    edit(id, texts::DID_DELETE, |workspace| set_gone(workspace, id, true));
    app().toast_undo(label(id, texts::DID_DELETE));
    close(id);
}

fn restore(id: Id) {
    edit(id, texts::DID_RESTORE, |workspace| set_gone(workspace, id, false));
}

/// Why the deal is not on the board, and the way back.
#[component]
fn Notice(words: Words, #[prop(into)] on_restore: Callback<()>) -> impl IntoView {
    view! {
        <div class="banner" data-tone="warn" role="status">
            <Icon name="archive"/>
            <p>{t(words)}</p>
            <button
                type="button"
                class="button is-small"
                data-action="restore-deal"
                on:click=move |_| on_restore.run(())
            >
                {t(texts::RESTORE)}
            </button>
        </div>
    }
}

#[component]
fn Worth(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let value = Memo::new(move |_| deal.with(|deal| deal.value));
    let standing = move || {
        app().watch_kind(Kind::Meeting);
        let deal = deal.get();
        let stage: Stage = deal
            .stage()
            .and_then(|stage| app().get(stage))
            .unwrap_or_default();
        let in_place = app().read(|workspace| stuck_in_place(workspace).get(&id).copied());
        let standing =
            standing(&deal, &stage, &app().settings(), app().today.get()).with_meetings_in_place(in_place);
        let tone = match standing.level {
            Level::No => None,
            Level::Yellow => Some("yellow"),
            Level::Red => Some("red"),
        };
        let reasons = standing
            .reasons
            .iter()
            .map(|known| reason_in_words(*known, standing.norm));
        let reasons = reasons.collect::<Vec<_>>().join("; ");
        let days = usize::try_from(standing.days).unwrap_or_default();
        match tone {
            Some(tone) => view! {
                <p class="deal-stuck" data-stuck=tone>
                    <Icon name="alert" small=true/>
                    <span>{reasons}</span>
                </p>
            }
            .into_any(),
            None => {
                view! { <p class="muted deal-days">{count_with(texts::IN_STAGE, days, &[("stage", &stage.name)])}</p> }.into_any()
            }
        }
    };
    view! {
        <div class="deal-worth">
            {move || value.get().map(|value| view! { <bdi class="deal-value">{money_exact(value)}</bdi> })}
            {standing}
        </div>
    }
}
