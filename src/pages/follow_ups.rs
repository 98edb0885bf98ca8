//! The queue of follow-ups: whom to call after the sale, why, and what to ask; and how well that is done.

mod answers;
mod bulk;
mod client;
mod deeds;
mod drill;
mod figures;
mod form;
mod group;
mod look;
mod put_off;
mod row;
mod saving;
mod today;
mod toolbar;

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::after_sale::occurrences::{FollowUps, follow_ups};
use voronka_domain::after_sale::queue::{KINDS, Queue};
use voronka_domain::after_sale::ready_made;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use self::look::{Look, View};
use self::put_off::Asking;
use crate::components::Icon;
use crate::i18n::{count, fill, follow_ups as words, lang, number, rules, t};
use crate::pages::clients::head::{page_head, tabs};
use crate::pages::clients::reminders::hand_over_reminders;
use crate::route::{ClientsAt, Page, Route};
use crate::state::app;

pub use self::client::ClientFollowUps;
pub use self::today::FollowUpsOfToday;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    all: Memo<Arc<FollowUps>>,
    look: Memo<Look>,
    /// Those chosen for something to be done with all of them.
    chosen: RwSignal<BTreeSet<Id>>,
    /// The dialog that asks for a day or a reason.
    asking: RwSignal<Option<Asking>>,
}

impl Desk {
    fn new(look: Memo<Look>) -> Self {
        Self {
            all: computed(),
            look,
            chosen: RwSignal::new(BTreeSet::new()),
            asking: RwSignal::new(None),
        }
    }
}

/// All follow-ups, worked out anew after every change that may matter.
fn computed() -> Memo<Arc<FollowUps>> {
    Memo::new(|_| {
        app().watch_kinds(KINDS);
        let today = app().today.get();
        Arc::new(app().read(|workspace| follow_ups(workspace, today)))
    })
}

/// The place of the queue on the page Clients.
pub fn queue_place() -> AnyView {
    let look = Memo::new(|before: Option<&Look>| match app().route.get() {
        Route { page, query } if page == Page::queue() => Look::from_query(&query),
        // On the way to another page this one is still there for a moment.
        _ => before.cloned().unwrap_or_default(),
    });
    let desk = Desk::new(look);
    let queue = Memo::new(move |_| {
        let today = app().today.get();
        let look = look.get();
        desk.all
            .with(|all| Arc::new(app().read(|workspace| look.queue(workspace, all, today))))
    });
    let view = Memo::new(move |_| look.with(|look| look.view));
    let due = move || queue.with(|queue| queue.due());
    let note = view! {
        <p class="page-note" data-metric="follow-ups-due" data-value=due>{move || count(words::NOTE, due())}</p>
    };
    view! {
        {page_head(toolbar::actions(queue), note.into_any())}
        {tabs(ClientsAt::Queue)}
        {toolbar::toolbar(desk)}
        {move || match view.get() {
            View::Queue => queue_view(desk, queue),
            View::Figures => figures::figures(desk),
        }}
        {move || desk.asking.get().map(|asking| put_off::dialog(desk, asking))}
    }
    .into_any()
}

fn queue_view(desk: Desk, queue: Memo<Arc<Queue>>) -> AnyView {
    let has_rules = Memo::new(|_| {
        app().watch_kind(Kind::Rule);
        app().read(|workspace| workspace.rules.live().next().is_some())
    });
    let cut = Memo::new(move |_| desk.all.with(|all| all.cut));
    let is_empty = Memo::new(move |_| queue.with(|queue| queue.is_empty()));
    let banner = move || {
        let cut = cut.get();
        (cut > 0).then(|| {
            view! {
                <div class="banner" data-tone="warn" data-banner="cut" role="status">
                    <Icon name="warning"/>
                    <p>{fill(words::CUT, &[("n", &number(cut as f64))])}</p>
                </div>
            }
        })
    };
    view! {
        <div class="page-body today follow-ups">
            {banner}
            {hand_over_reminders(Signal::derive(move || desk.look.with(|look| look.person())))}
            {bulk::bar(desk, queue)}
            {group::groups(desk, queue)}
            {move || is_empty.get().then(|| nothing(has_rules.get()))}
        </div>
    }
    .into_any()
}

/// What is said where nothing is to be done.
fn nothing(has_rules: bool) -> AnyView {
    let (icon, title, text) = if has_rules {
        ("check", words::NOTHING, words::NOTHING_TEXT)
    } else {
        ("star", words::NO_RULES, words::NO_RULES_TEXT)
    };
    view! {
        <div class="empty" data-empty="queue">
            <Icon name=icon/>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
            <div class="empty-actions">
                {(!has_rules).then(|| view! {
                    <button type="button" class="button is-primary" data-action="take-rules" on:click=move |_| take_rules()>
                        {t(words::TAKE_SET)}
                    </button>
                })}
                <a class="button" href=rules_route().href()>{t(words::TO_RULES)}</a>
            </div>
        </div>
    }
    .into_any()
}

/// The place where rules are arranged.
pub fn rules_route() -> Route {
    Route::to(Page::Settings {
        section: "after-sale".to_owned(),
    })
}

/// Takes the ready-made rules that are not in use.
pub fn take_rules() {
    let today = app().today.get_untracked();
    let edit = app().read(|workspace| {
        let mut edit = voronka_domain::passports::install(workspace, lang());
        edit.extend(ready_made::install(workspace, today, lang()));
        edit
    });
    let label = t(rules::TAKEN).to_owned();
    app().say(label.clone());
    app().commit_undoable(label, edit);
}
