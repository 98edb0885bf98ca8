//! The table of clients. Only the rows near the window are built: two thousand scroll like twenty.

use leptos::html::Div;
use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::money::Total;

use super::head::state_badge;
use super::list::{Listing, NothingFound, change};
use super::look::Column;
use super::rows::ClientRow;
use crate::components::person::Avatar;
use crate::i18n::{Words, clients, date, number, orders, t, total};
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::state::app;

/// Rows built above and below those in sight.
const BEYOND: usize = 12;
/// A guess until the first row is measured.
const FIRST_HEIGHT: f64 = 44.0;

/// Which rows are built.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Window {
    /// The first one.
    first: usize,
    /// How many.
    count: usize,
    /// The height of one, in pixels.
    height: f64,
}

impl Window {
    /// The rows around what is in sight.
    fn around(top: f64, visible: f64, height: f64) -> Self {
        let in_sight = (top.max(0.0) / height) as usize;
        // In steps, so that most scrolling builds nothing.
        let first = in_sight.saturating_sub(BEYOND) / BEYOND * BEYOND;
        let count = (visible / height).ceil() as usize + 3 * BEYOND;
        Self { first, count, height }
    }
}

/// The table in its scrolling frame.
#[component]
pub(super) fn ClientTable(listing: Listing) -> impl IntoView {
    let Listing { rows, chosen, look } = listing;
    let frame = NodeRef::<Div>::new();
    let window = RwSignal::new(Window::around(0.0, 900.0, FIRST_HEIGHT));
    let measure = move || {
        let Some(frame) = frame.get_untracked() else {
            return;
        };
        let height = dom::find(".client-table tbody tr[data-client]")
            .map(|row| row.get_bounding_client_rect().height())
            .filter(|height| *height > 0.0);
        let height = height.unwrap_or_else(|| window.with_untracked(|window| window.height));
        let around = Window::around(
            f64::from(frame.scroll_top()),
            f64::from(frame.client_height()),
            height,
        );
        if window.get_untracked() != around {
            window.set(around);
        }
    };
    Effect::new(move || {
        chosen.track();
        if frame.get().is_some() {
            dom::after_render(measure);
        }
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    // Another search or order begins at its top.
    Effect::new(move |before: Option<()>| {
        look.track();
        if before.is_some()
            && let Some(frame) = frame.get_untracked()
        {
            frame.set_scroll_top(0);
        }
    });
    let built = Memo::new(move |_| {
        let Window { first, count, .. } = window.get();
        chosen.with(|chosen| {
            let built = chosen.iter().enumerate().skip(first).take(count);
            rows.with(|rows| {
                built
                    .filter_map(|(at, place)| rows.get(*place).map(|row| (at, row.clone())))
                    .collect::<Vec<_>>()
            })
        })
    });
    let space = move |rows: usize| format!("{:.1}px", rows as f64 * window.get().height);
    let above = move || space(window.get().first.min(chosen.with(Vec::len)));
    let below = move || {
        let Window { first, count, .. } = window.get();
        space(chosen.with(Vec::len).saturating_sub(first + count))
    };
    let heads = move || {
        Column::ALL
            .map(|column| view! { <Head listing column/> })
            .into_iter()
            .collect_view()
    };
    let ids = move || built.with(|built| built.iter().map(|(_, row)| row.id).collect::<Vec<Id>>());
    view! {
        <Show
            when=move || !chosen.with(Vec::is_empty)
            fallback=move || view! { <NothingFound look/> }
        >
            <div class="client-frame">
                <div
                    node_ref=frame
                    class="table-wrap client-table"
                    tabindex="0"
                    role="region"
                    aria-label=t(clients::LIST)
                    on:scroll=move |_| measure()
                >
                    <table class="table" aria-rowcount=move || (chosen.with(Vec::len) + 1).to_string()>
                        <thead>
                            <tr aria-rowindex="1">{heads}</tr>
                        </thead>
                        <tbody>
                            <tr class="spacer" aria-hidden="true"><td style:--space=above></td></tr>
                            <For each=ids key=|id| *id let:id>
                                <Row id built/>
                            </For>
                            <tr class="spacer" aria-hidden="true"><td style:--space=below></td></tr>
                        </tbody>
                    </table>
                </div>
            </div>
        </Show>
    }
}

fn words(column: Column) -> Words {
    match column {
        Column::Name => clients::CLIENT,
        Column::City => clients::CITY,
        Column::State => orders::STATE,
        Column::Open => clients::OPEN_DEALS,
        Column::InWork => clients::IN_WORK,
        Column::Won => clients::WON,
        Column::LastContact => clients::LAST_CONTACT,
    }
}

/// How a column is set: figures at the end, and what goes first where there is no room.
fn class(column: Column) -> &'static str {
    match column {
        Column::Name => "",
        Column::City | Column::State | Column::LastContact => "is-extra",
        Column::Open | Column::Won => "is-number is-extra",
        Column::InWork => "is-number",
    }
}

#[component]
fn Head(listing: Listing, column: Column) -> impl IntoView {
    let look = listing.look;
    let sorted = move || {
        look.with(|look| {
            let order = if look.descending {
                "descending"
            } else {
                "ascending"
            };
            (look.column == column).then_some(order)
        })
    };
    view! {
        <th scope="col" class=class(column) aria-sort=sorted>
            <button
                type="button"
                data-sort=column.name()
                on:click=move |_| change(look, |look| *look = look.sorted_by(column))
            >
                {t(words(column))}
            </button>
        </th>
    }
}

/// The address of a client.
pub(super) fn address(id: Id) -> String {
    Route::to(Page::client(id)).href()
}

#[component]
fn Row(id: Id, built: Memo<Vec<(usize, ClientRow)>>) -> impl IntoView {
    let entry = Memo::new(move |before: Option<&Option<(usize, ClientRow)>>| {
        let found = built.with(|built| built.iter().find(|(_, row)| row.id == id).cloned());
        // A row on its way out shows what it showed.
        found.or_else(|| before.cloned().flatten())
    });
    let cells = move || entry.get().map(|(_, row)| view! { <Cells row/> });
    let index = move || entry.with(|entry| entry.as_ref().map(|(at, _)| (at + 2).to_string()));
    // The link is there for the keyboard; the whole row is there for the pointer.
    let open = move |event: web_sys::MouseEvent| {
        if !event.default_prevented() && event.button() == 0 {
            app().go(Route::to(Page::client(id)));
        }
    };
    view! {
        <tr class="is-link" data-client=id.to_string() aria-rowindex=index on:click=open>
            {cells}
        </tr>
    }
}

#[component]
fn Cells(row: ClientRow) -> impl IntoView {
    let ClientRow {
        id,
        name,
        city,
        state,
        summary,
        ..
    } = row;
    let last = summary
        .last_contact
        .map_or_else(|| t(clients::NEVER).to_owned(), |at| date(at.day()));
    let sum = |total_of: &Total| {
        if total_of.is_empty() {
            String::new()
        } else {
            total(total_of)
        }
    };
    let some = |n: usize| if n == 0 { String::new() } else { number(n as f64) };
    let (full_name, full_city) = (name.clone(), city.clone());
    view! {
        <td class="client-cell">
            <div>
                <Avatar id name=name.clone() beside_name=true/>
                <a class="client-name" href=address(id) title=full_name>
                    <bdi>{name}</bdi>
                </a>
            </div>
        </td>
        <td class="is-extra">{state_badge(state)}</td>
        <td class="is-extra" dir="auto" title=full_city>
            {city}
        </td>
        <td class="is-number is-extra">{some(summary.open)}</td>
        <td class="is-number">{sum(&summary.in_work)}</td>
        <td class="is-number is-extra">{sum(&summary.won)}</td>
        <td class="is-extra" class:muted=summary.last_contact.is_none()>
            {last}
        </td>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_covers_what_is_in_sight_with_room_on_both_sides() {
        for top in [0.0, 43.0, 500.0, 10_000.0, 87_900.0, -20.0] {
            let Window { first, count, height } = Window::around(top, 600.0, 44.0);
            let (begin, end) = (first as f64 * height, (first + count) as f64 * height);
            assert!(begin <= top.max(0.0), "{top}");
            assert!(end >= top + 600.0 + BEYOND as f64 * height / 2.0, "{top}");
            assert!(count < 60, "few rows are built");
        }
    }
}
