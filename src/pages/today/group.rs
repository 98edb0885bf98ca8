//! The groups of the page.

use leptos::prelude::*;
use voronka_domain::funnel::agenda::{Agenda, Item};

use super::row::Row;
use crate::components::Icon;
use crate::i18n::{Words, count, number, t, today};

/// How many rows a group shows before somebody asks for more.
const FIRST: usize = 30;

/// A group of deals that wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The next step should have been done.
    Overdue,
    /// The next step is for today.
    Today,
    /// Nothing happens for too long.
    Stuck,
    /// No next step.
    Forgotten,
    /// Parked until now.
    Again,
    /// Planned for the next days.
    Ahead,
}

impl Group {
    /// Every group, the most urgent first.
    pub const ALL: [Self; 6] = [
        Self::Overdue,
        Self::Today,
        Self::Stuck,
        Self::Forgotten,
        Self::Again,
        Self::Ahead,
    ];

    /// Its items.
    pub fn items(self, agenda: &Agenda) -> &[Item] {
        match self {
            Self::Overdue => &agenda.overdue,
            Self::Today => &agenda.today,
            Self::Stuck => &agenda.stuck,
            Self::Forgotten => &agenda.forgotten,
            Self::Again => &agenda.again,
            Self::Ahead => &agenda.ahead,
        }
    }

    /// The name in `data-due`; with `agenda-` before it, the name of its count in `data-metric`.
    fn name(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Stuck => "stuck",
            Self::Forgotten => "forgotten",
            Self::Again => "again",
            Self::Ahead => "ahead",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Overdue => "alert",
            Self::Today => "today",
            Self::Stuck => "clock",
            Self::Forgotten => "flag",
            Self::Again => "parked",
            Self::Ahead => "calendar",
        }
    }

    fn tone(self) -> Option<&'static str> {
        match self {
            Self::Overdue => Some("danger"),
            Self::Stuck => Some("warn"),
            _ => None,
        }
    }

    fn title(self) -> Words {
        match self {
            Self::Overdue => today::OVERDUE,
            Self::Today => today::TODAY,
            Self::Stuck => today::STUCK,
            Self::Forgotten => today::FORGOTTEN,
            Self::Again => today::AGAIN,
            Self::Ahead => today::AHEAD,
        }
    }

    fn hint(self) -> Option<Words> {
        match self {
            Self::Stuck => Some(today::STUCK_HINT),
            Self::Forgotten => Some(today::FORGOTTEN_HINT),
            Self::Again => Some(today::AGAIN_HINT),
            _ => None,
        }
    }
}

/// A group with its rows; nothing where it is empty.
#[component]
pub fn Section(group: Group, agenda: Memo<Agenda>) -> impl IntoView {
    let shown = RwSignal::new(FIRST);
    let size = Memo::new(move |_| agenda.with(|agenda| group.items(agenda).len()));
    let deals = move || {
        agenda.with(|agenda| {
            let items = group.items(agenda).iter().take(shown.get());
            items.map(|item| item.deal).collect::<Vec<_>>()
        })
    };
    let more = move || size.get().saturating_sub(shown.get());
    let title_id = format!("today-{}", group.name());
    let labelled = title_id.clone();
    view! {
        <Show when=move || { size.get() > 0 }>
            <section class="today-group" data-due=group.name() aria-labelledby=labelled.clone()>
                <header class="today-head">
                    <Icon name=group.icon()/>
                    <h2 id=title_id.clone()>{t(group.title())}</h2>
                    <span
                        class="badge"
                        data-tone=group.tone()
                        data-metric=format!("agenda-{}", group.name())
                        data-value=move || size.get()
                    >
                        {move || number(size.get() as f64)}
                    </span>
                    {group.hint().map(|hint| view! { <p class="today-hint">{t(hint)}</p> })}
                </header>
                <ul class="today-list">
                    <For each=deals key=|id| *id let:deal>
                        <Row deal group agenda/>
                    </For>
                </ul>
                <Show when=move || { more() > 0 }>
                    <button
                        type="button"
                        class="button is-quiet"
                        data-action="show-more"
                        on:click=move |_| shown.update(|shown| *shown *= 4)
                    >
                        {move || count(today::SHOW_MORE, more())}
                    </button>
                </Show>
            </section>
        </Show>
    }
}
