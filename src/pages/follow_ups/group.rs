//! The groups of the queue, by day.

use std::sync::Arc;

use leptos::prelude::*;
use voronka_domain::after_sale::occurrences::Occurrence;
use voronka_domain::after_sale::queue::Queue;

use super::{Desk, row};
use crate::components::Icon;
use crate::i18n::{Words, count, follow_ups as words, number, t};

/// How many rows a group shows before somebody asks for more.
const FIRST: usize = 40;

/// A group.
#[derive(Clone, Copy)]
struct Group {
    name: &'static str,
    icon: &'static str,
    tone: Option<&'static str>,
    title: Words,
    hint: Option<Words>,
    of: fn(&Queue) -> &Vec<Occurrence>,
}

const GROUPS: [Group; 5] = [
    Group {
        name: "overdue",
        icon: "alert",
        tone: Some("danger"),
        title: words::OVERDUE,
        hint: None,
        of: |queue| &queue.overdue,
    },
    Group {
        name: "today",
        icon: "today",
        tone: None,
        title: words::TODAY,
        hint: None,
        of: |queue| &queue.today,
    },
    Group {
        name: "week",
        icon: "calendar",
        tone: None,
        title: words::WEEK,
        hint: None,
        of: |queue| &queue.week,
    },
    Group {
        name: "later",
        icon: "clock",
        tone: None,
        title: words::LATER,
        hint: None,
        of: |queue| &queue.later,
    },
    Group {
        name: "missed",
        icon: "flag",
        tone: Some("warn"),
        title: words::MISSED,
        hint: Some(words::MISSED_HINT),
        of: |queue| &queue.missed,
    },
];

/// All groups that have something.
pub(super) fn groups(desk: Desk, queue: Memo<Arc<Queue>>) -> AnyView {
    GROUPS
        .map(|group| section(desk, queue, group))
        .into_iter()
        .collect_view()
        .into_any()
}

/// What makes a row another one.
type RowKey = (
    voronka_domain::id::Id,
    chrono::NaiveDate,
    voronka_domain::after_sale::occurrences::State,
    Option<voronka_domain::id::Id>,
    usize,
);

pub(super) fn key(one: &Occurrence) -> RowKey {
    (one.id(), one.day, one.state, one.person, one.put_offs)
}

fn section(desk: Desk, queue: Memo<Arc<Queue>>, group: Group) -> AnyView {
    // Far in the future and long gone: a glance is enough at first.
    let first = if matches!(group.name, "later" | "missed") {
        10
    } else {
        FIRST
    };
    let shown = RwSignal::new(first);
    let size = Memo::new(move |_| queue.with(|queue| (group.of)(queue).len()));
    let rows = move || {
        queue.with(|queue| {
            (group.of)(queue)
                .iter()
                .take(shown.get())
                .cloned()
                .collect::<Vec<_>>()
        })
    };
    let is_there = Memo::new(move |_| size.get() > 0);
    let body = move || {
        let title_id = format!("queue-{}", group.name);
        let labelled = title_id.clone();
        view! {
            <section class="today-group" data-due=group.name aria-labelledby=labelled>
                <header class="today-head">
                    <Icon name=group.icon/>
                    <h2 id=title_id>{t(group.title)}</h2>
                    <span
                        class="badge"
                        data-tone=group.tone
                        data-metric=format!("queue-{}", group.name)
                        data-value=move || size.get()
                    >
                        {move || number(size.get() as f64)}
                    </span>
                    {group.hint.map(|hint| view! { <p class="today-hint">{t(hint)}</p> })}
                </header>
                <ul class="today-list">
                    <For each=rows key=key let:one>
                        {row::row(Some(desk), one)}
                    </For>
                </ul>
                {move || {
                    let more = size.get().saturating_sub(shown.get());
                    (more > 0).then(|| view! {
                        <button
                            type="button"
                            class="button is-quiet"
                            data-action="show-more"
                            on:click=move |_| shown.update(|shown| *shown *= 4)
                        >
                            {count(words::SHOW_MORE, more)}
                        </button>
                    })
                }}
            </section>
        }
    };
    (move || is_there.get().then(body)).into_any()
}
