//! Deleted deals and clients, to be brought back.

use leptos::prelude::*;
use voronka_domain::clients::restore_client;
use voronka_domain::moment::Moment;
use voronka_domain::record::Kind;
use voronka_domain::trash::{Deleted, deleted, restore_deal};
use voronka_domain::workspace::Workspace;

use crate::components::Icon;
use crate::i18n::settings::data;
use crate::i18n::{count, date, fill, number, t};
use crate::platform::clock;
use crate::state::app;

/// How many are shown at a time.
const SHOWN: usize = 20;

/// The trash.
#[component]
pub(super) fn Trash() -> impl IntoView {
    let all = Memo::new(|_| {
        app().watch_kind(Kind::Deal);
        app().watch_kind(Kind::Client);
        app().read(deleted)
    });
    let shown = RwSignal::new(SHOWN);
    let note = move || match all.with(Vec::len) {
        0 => t(data::TRASH_EMPTY).to_owned(),
        n => count(data::TRASH_COUNT, n),
    };
    let listed = move || {
        let all = all.get().into_iter();
        all.take(shown.get()).collect::<Vec<Deleted>>()
    };
    let rest = move || all.with(Vec::len).saturating_sub(shown.get());
    view! {
        <section class="block" data-block="trash">
            <header class="block-head">
                <h2>{t(data::TRASH)}</h2>
            </header>
            <p class="muted">{note}</p>
            <ul class="people-list">
                <For
                    each=listed
                    key=|one| (one.kind, one.id)
                    let:one
                >
                    <DeletedRow one/>
                </For>
            </ul>
            <Show when=move || { rest() > 0 }>
                <button
                    type="button"
                    class="button is-small"
                    on:click=move |_| shown.update(|shown| *shown += SHOWN)
                >
                    {move || fill(data::TRASH_MORE, &[("n", &number(rest().min(SHOWN) as f64))])}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn DeletedRow(one: Deleted) -> impl IntoView {
    let (name, client) = app().read(|workspace| names(workspace, one));
    let is_deal = one.kind == Kind::Deal;
    let day = Moment::from_utc(one.millis as i64, clock::now().offset().unwrap_or(0)).day();
    let mut notes = vec![t(if is_deal { data::A_DEAL } else { data::A_CLIENT }).to_owned()];
    notes.extend(client);
    notes.push(fill(data::DELETED_ON, &[("day", &date(day))]));
    let label = fill(data::RESTORE_NAME, &[("name", &name)]);
    let shown = name.clone();
    let restore = move |_| {
        let label = fill(data::RESTORED, &[("name", &name)]);
        app()
            .act(label.clone(), |workspace, act| {
                Ok::<_, std::convert::Infallible>(if is_deal {
                    restore_deal(workspace, act, one.id)
                } else {
                    restore_client(workspace, one.id)
                })
            })
            .ok();
        app().toast_undo(label);
    };
    view! {
        <li class="person-row" data-deleted=one.id.to_string()>
            <Icon name=if is_deal { "offer" } else { "clients" }/>
            <div class="person-main">
                <b>
                    <bdi>{shown}</bdi>
                </b>
                <p>{notes.join(" · ")}</p>
            </div>
            <button
                type="button"
                class="button is-small"
                data-action="restore"
                aria-label=label
                on:click=restore
            >
                <Icon name="restore" small=true/>
                {t(data::RESTORE)}
            </button>
        </li>
    }
}

/// What a deleted record is called, and the client of a deal.
fn names(workspace: &Workspace, one: Deleted) -> (String, Option<String>) {
    let own = workspace.label(one.kind, one.id).unwrap_or_default();
    let client = workspace
        .deals
        .get(one.id)
        .filter(|_| one.kind == Kind::Deal)
        .and_then(|deal| workspace.label(Kind::Client, deal.client?));
    match (own, client) {
        ("", Some(client)) => (client.to_owned(), None),
        ("", None) => (t(data::NAMELESS).to_owned(), None),
        (own, client) => (own.to_owned(), client.map(str::to_owned)),
    }
}
