//! The follow-ups that are due, on the page Today.

use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::after_sale::occurrences::FollowUps;
use voronka_domain::after_sale::queue::{Queue, Wanted};

use super::{computed, group, row};
use crate::components::Icon;
use crate::i18n::{count, follow_ups as words, number, t};
use crate::pages::today::whose::Whose;
use crate::route::{Page, Route};
use crate::state::app;

/// How many rows are shown; the others are in the queue.
const SHOWN: usize = 5;

/// What is due for somebody.
#[derive(Clone, Copy)]
pub struct FollowUpsOfToday {
    due: Memo<Arc<Queue>>,
}

impl FollowUpsOfToday {
    /// Worked out for whoever is looked at.
    pub fn new(whose: Memo<Whose>) -> Self {
        let all: Memo<Arc<FollowUps>> = computed();
        let due = Memo::new(move |_| {
            let wanted = Wanted {
                person: whose.get().person(),
                ..Wanted::default()
            };
            let today = app().today.get();
            Arc::new(all.with(|all| Queue::of(all, wanted, today)))
        });
        Self { due }
    }

    /// Whether nothing is due.
    pub fn is_empty(self) -> bool {
        self.due.with(|queue| queue.due() == 0)
    }

    /// The block; nothing where nothing is due.
    pub fn block(self) -> AnyView {
        let due = self.due;
        let size = Memo::new(move |_| due.with(|queue| queue.due()));
        let is_there = Memo::new(move |_| size.get() > 0);
        let rows = move || {
            due.with(|queue| {
                let all = queue.overdue.iter().chain(&queue.today);
                all.take(SHOWN).cloned().collect::<Vec<_>>()
            })
        };
        let queue = Route::to(Page::queue()).href();
        let body = move || {
            let to_queue = queue.clone();
            view! {
                <section class="today-group" data-due="follow-ups" aria-labelledby="today-follow-ups">
                    <header class="today-head">
                        <Icon name="clients"/>
                        <h2 id="today-follow-ups">{t(words::AFTER_SALE)}</h2>
                        <span class="badge" data-metric="follow-ups-due" data-value=move || size.get()>
                            {move || number(size.get() as f64)}
                        </span>
                        <a class="link today-more" href=queue.clone()>{t(words::OPEN_QUEUE)}</a>
                    </header>
                    <ul class="today-list">
                        <For each=rows key=group::key let:one>
                            {row::row(None, one)}
                        </For>
                    </ul>
                    {move || {
                        let more = size.get().saturating_sub(SHOWN);
                        (more > 0).then(|| view! {
                            <a class="button is-quiet" href=to_queue.clone()>{count(words::SHOW_MORE, more)}</a>
                        })
                    }}
                </section>
            }
        };
        (move || is_there.get().then(&body)).into_any()
    }
}
