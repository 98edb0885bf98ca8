//! The panel of one deal, over whatever page it was opened from: everything about it, edited where it stands.

pub(super) mod contact_form;
pub(super) mod contacts;
mod details;
mod head;
mod log;
mod next_step;
mod offers;
mod stages;
mod tags;
pub(super) mod timeline;

use leptos::html::Aside;
use leptos::prelude::*;
use voronka_domain::commit::Edit;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::editing::{DealField, set_field};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use crate::components::{Icon, icon_button};
use crate::i18n::{Words, deal as texts, fill, shell, t};
use crate::parts;
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::state::app;

/// Below this width the panel covers the whole page, as `style/shell.css` has it.
const COVERS_PAGE: &str = "(width < 900px)";

/// Shows the panel while the address names a deal.
#[component]
pub fn DealHost() -> impl IntoView {
    let open = Memo::new(|_| match app().route.get().page {
        Page::Funnel { deal } => deal,
        _ => None,
    });
    move || {
        open.get()
            .map(|id| parts::show(parts::deal, move |panel: fn(Id) -> AnyView| panel(id)))
    }
}

/// The panel of one deal.
#[component]
pub fn DealPanel(id: Id) -> impl IntoView {
    let found = Memo::new(move |_| app().get::<Deal>(id));
    let is_there = Memo::new(move |_| found.with(Option::is_some));
    let is_gone = Memo::new(move |_| found.with(|deal| deal.as_ref().is_some_and(|deal| deal.gone)));
    let deal = Memo::new(move |_| found.get().unwrap_or_default());
    let node = NodeRef::<Aside>::new();
    Effect::new(move || {
        if let Some(panel) = node.get() {
            panel.focus().ok();
        }
    });
    keep_the_page_out_of_reach();
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            event.stop_propagation();
            close(id);
        }
    };
    let logging = RwSignal::new(None);
    let body = move || {
        view! {
            <head::Head id deal/>
            <div class="panel-body">
                {move || {
                    (!is_gone.get())
                        .then(|| {
                            view! {
                                <stages::Goal deal/>
                                <next_step::NextStepField id deal/>
                                <log::LogSection id deal logging/>
                                <details::Details id deal/>
                                <contacts::Contacts id deal/>
                                <offers::Offers deal logging/>
                                {super::meetings::beside::of_deal(id)}
                            }
                        })
                }}
                <timeline::Timeline id deal/>
            </div>
        }
    };
    view! {
        <aside
            node_ref=node
            class="panel"
            data-panel="deal"
            data-panel-deal=id.to_string()
            tabindex="-1"
            aria-label=move || fill(texts::PANEL, &[("deal", &name_of(&deal.get()))])
            on:keydown=keys
        >
            <Show when=move || is_there.get() fallback=move || view! { <NotThere id/> }>
                {body()}
            </Show>
        </aside>
    }
}

#[component]
fn NotThere(id: Id) -> impl IntoView {
    view! {
        <header class="panel-head deal-head">
            <div class="deal-bar">
                <CloseButton id/>
            </div>
        </header>
        <div class="panel-body">
            <div class="empty" data-empty="deal">
                <Icon name="search"/>
                <h2>{t(texts::NOT_THERE)}</h2>
                <p>{t(texts::NOT_THERE_TEXT)}</p>
                <div class="empty-actions">
                    <button type="button" class="button is-primary" on:click=move |_| close(id)>
                        {t(texts::TO_THE_FUNNEL)}
                    </button>
                </div>
            </div>
        </div>
    }
}

#[component]
fn CloseButton(id: Id) -> impl IntoView {
    icon_button("close-deal", "close", shell::CLOSE, move |_| close(id))
}

/// Goes back to the board, with the filter that was on, and puts the focus on the deal's card.
fn close(id: Id) {
    app().go(Route {
        page: Page::Funnel { deal: None },
        query: app().route.with_untracked(|route| route.query.clone()),
    });
    // The address is followed in a later task.
    set_timeout(
        move || {
            let _ = dom::focus(&format!("[data-deal='{id}'] a")) || dom::focus("#main");
        },
        std::time::Duration::from_millis(30),
    );
}

/// While the panel covers the page, nothing behind it can be reached by keyboard.
fn keep_the_page_out_of_reach() {
    let update = || {
        let covers = window()
            .match_media(COVERS_PAGE)
            .ok()
            .flatten()
            .is_some_and(|media| media.matches());
        dom::set_inert(".app", covers);
    };
    update();
    let resized = window_event_listener(leptos::ev::resize, move |_| update());
    on_cleanup(move || {
        resized.remove();
        dom::set_inert(".app", false);
    });
}

/// What a deal is called: its title, else "untitled".
fn name_of(deal: &Deal) -> String {
    if deal.title.is_empty() {
        t(texts::UNTITLED).to_owned()
    } else {
        deal.title.clone()
    }
}

/// The label of an action on a deal: `words` with `{deal}` filled.
fn label(id: Id, words: Words) -> String {
    fill(words, &[("deal", &called(id))])
}

/// What a deal is called in labels: its title, else its client, else "untitled".
pub fn called(id: Id) -> String {
    app().read(|workspace| {
        let deal = workspace.deals.get(id);
        let title = deal.map(|deal| &*deal.title).filter(|title| !title.is_empty());
        let client = deal
            .and_then(|deal| deal.client)
            .and_then(|client| workspace.label(Kind::Client, client));
        title.or(client).unwrap_or(t(texts::UNTITLED)).to_owned()
    })
}

/// Changes one field of a deal.
fn set(id: Id, words: Words, field: DealField) {
    edit(id, words, |workspace| set_field(workspace, id, field));
}

/// Carries out an edit of a deal under the label `words`.
fn edit(id: Id, words: Words, rule: impl FnOnce(&Workspace) -> Edit) {
    let edit = app().read(rule);
    app().commit(label(id, words), edit);
}
