//! The grid itself. Only rows near the window are built, so that two thousand clients cost as much as forty.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;
use voronka_domain::calendar::Quarter;
use voronka_domain::orders::figures::coverage;
use voronka_domain::orders::grid::{Grid, GridRow};

use super::drill::Behind;
use super::rows::{foot, heads, legend, row_view};
use super::walking::{LEAD, Spot, make_stop, walked};
use super::{Desk, belongs};
use crate::i18n::{orders, t};
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::state::app;

/// Rows built above and below those in sight.
const BEYOND: usize = 10;
/// Rows built before it is known how many are in sight.
const FIRST: usize = 18;
/// The height of a row in pixels, as the sheet sets it.
const ROW: f64 = 40.0;

/// Which rows are built: the first one, and how many.
type Window = (usize, usize);

fn window_at(top: f64, visible: f64) -> Window {
    let in_sight = (top.max(0.0) / ROW) as usize;
    let first = in_sight.saturating_sub(BEYOND) / BEYOND * BEYOND;
    (first, (visible / ROW).ceil() as usize + 3 * BEYOND)
}

/// The grid in its frame.
pub(super) fn grid_table(desk: Desk) -> AnyView {
    let frame = NodeRef::<Div>::new();
    // Those beyond what is in sight come with the next frame.
    let built = RwSignal::new((0, FIRST));
    let stop = StoredValue::new(Spot::default());
    let measure = move || {
        let Some(frame) = frame.get_untracked() else {
            return;
        };
        let around = window_at(f64::from(frame.scroll_top()), f64::from(frame.client_height()));
        if built.try_get_untracked().is_some_and(|before| before != around) {
            keep_a_stop(desk, stop, around);
            built.set(around);
        }
    };
    Effect::new(move || {
        desk.grid.track();
        if frame.get().is_some() {
            dom::after_render(measure);
        }
    });
    // The latest quarters are what the page is about; on a phone the earlier ones lie to the left.
    Effect::new(move |was_there: Option<bool>| {
        let Some(frame) = frame.get() else { return false };
        if was_there != Some(true) {
            dom::after_render(move || frame.set_scroll_left(frame.scroll_width()));
        }
        true
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    let go = move |to: Spot| {
        let from = stop.get_value();
        stop.set_value(to);
        bring_into_sight(frame, desk, to);
        measure();
        dom::after_render(move || {
            make_stop(from, to);
            dom::focus(&to.selector());
        });
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let (Some(at), grid) = (Spot::of(&event), desk.grid.get_untracked()) else {
            return;
        };
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            return open(desk, &grid, at);
        }
        let page = frame
            .get_untracked()
            .map_or(10, |frame| (f64::from(frame.client_height()) / ROW) as usize);
        let columns = LEAD + grid.quarters.len();
        if let Some(to) = walked(
            at,
            &event,
            grid.rows.len(),
            columns,
            page.saturating_sub(3).max(1),
        ) {
            event.prevent_default();
            go(to);
        }
    };
    let on_click = move |event: web_sys::MouseEvent| {
        if event.default_prevented() || event.button() != 0 {
            return;
        }
        if let Some(at) = Spot::of(&event) {
            make_stop(stop.get_value(), at);
            stop.set_value(at);
            open(desk, &desk.grid.get_untracked(), at);
        }
    };
    let rows = move || {
        let grid = desk.grid.get();
        let (first, count) = shown_rows(desk, built);
        let rows = grid.rows.iter().cloned().enumerate().skip(first).take(count);
        rows.collect::<Vec<(usize, GridRow)>>()
    };
    let space = |rows: usize| format!("{:.0}px", rows as f64 * ROW);
    let above = move || space(shown_rows(desk, built).0.min(desk.grid.get().rows.len()));
    let below = move || {
        let (first, count) = shown_rows(desk, built);
        space(desk.grid.get().rows.len().saturating_sub(first + count))
    };
    let quarters = Memo::new(move |_| desk.grid.get().quarters.clone());
    let is_empty = Memo::new(move |_| desk.grid.get().rows.is_empty());
    view! {
        <div
            node_ref=frame
            class="table-wrap orders-frame"
            on:scroll=move |_| measure()
            on:keydown=on_key
            on:click=on_click
        >
            <table
                class="table orders"
                role="grid"
                aria-label=t(orders::GRID)
                aria-describedby="orders-keys"
                aria-readonly="true"
                aria-rowcount=move || (desk.grid.get().rows.len() + 2).to_string()
                aria-colcount=move || (LEAD + quarters.with(Vec::len)).to_string()
            >
                <thead>{move || heads(&quarters.get())}</thead>
                <tbody>
                    <tr class="spacer" aria-hidden="true"><td style:--space=above></td></tr>
                    <For each=rows key=|row| format!("{row:?}") let:row>
                        {row_view(&row.1, row.0, quarters, stop)}
                    </For>
                    <tr class="spacer" aria-hidden="true"><td style:--space=below></td></tr>
                </tbody>
                <tfoot>{move || foot(&desk.grid.get(), stop.get_value())}</tfoot>
            </table>
        </div>
        <Show when=move || is_empty.get()>
            <p class="muted" data-empty="choice">{t(orders::NOTHING_FITS)}</p>
        </Show>
        {legend()}
    }
    .into_any()
}

/// The rows that are in the page: those near the window, or all of them for the paper.
fn shown_rows(desk: Desk, built: RwSignal<Window>) -> Window {
    let near = built.get();
    if desk.whole.get() {
        (0, usize::MAX / 2)
    } else {
        near
    }
}

/// Keeps a stop for Tab in the page when the row that had it is left behind.
fn keep_a_stop(desk: Desk, stop: StoredValue<Spot>, (first, count): Window) {
    let rows = desk.grid.with_untracked(|grid| grid.rows.len());
    let at = stop.get_value();
    let is_built = at.row >= rows || (first..first + count).contains(&at.row);
    if !is_built {
        let to = Spot {
            row: (first + BEYOND).min(rows.saturating_sub(1)),
            column: at.column,
        };
        stop.set_value(to);
        dom::after_render(move || make_stop(at, to));
    }
}

/// Scrolls so that a row is in sight, between the head and the coverage.
fn bring_into_sight(frame: NodeRef<Div>, desk: Desk, to: Spot) {
    let Some(frame) = frame.get_untracked() else {
        return;
    };
    let rows = desk.grid.with_untracked(|grid| grid.rows.len());
    if to.row >= rows {
        return;
    }
    let (top, seen) = (f64::from(frame.scroll_top()), f64::from(frame.client_height()));
    let at = to.row as f64 * ROW;
    // The head and the coverage cover a row each.
    if at < top {
        frame.set_scroll_top(at as i32);
    } else if at + 3.0 * ROW > top + seen {
        frame.set_scroll_top((at + 3.0 * ROW - seen) as i32);
    }
}

fn open(desk: Desk, grid: &Arc<Grid>, at: Spot) {
    if let Some(row) = grid.rows.get(at.row) {
        return app().go(Route::to(Page::client(row.client)));
    }
    let quarter = at.column.checked_sub(LEAD).and_then(|at| grid.quarters.get(at));
    if let Some(quarter) = quarter {
        show_coverage(desk, *quarter);
    }
}

fn show_coverage(desk: Desk, quarter: Quarter) {
    let (book, today) = (desk.book.get_untracked(), app().today.get_untracked());
    let share = coverage(&book, quarter, today, desk.look.with_untracked(belongs));
    let word = |counted: bool| {
        t(if counted {
            orders::LIST_ORDERED
        } else {
            orders::LIST_NOT
        })
        .to_owned()
    };
    let clients = share.of.iter().map(|id| (*id, word(share.counted.contains(id))));
    desk.behind.set(Some(Behind {
        title: format!("{}, {}", t(orders::COVERAGE), orders::quarter(quarter)),
        clients: clients.collect(),
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_covers_what_is_in_sight_with_room_on_both_sides() {
        for top in [0.0, 39.0, 500.0, 79_000.0, -10.0] {
            let (first, count) = window_at(top, 600.0);
            assert!(first as f64 * ROW <= top.max(0.0), "{top}");
            assert!((first + count) as f64 * ROW >= top + 600.0 + 5.0 * ROW, "{top}");
            assert!(count < 60, "few rows are built");
        }
    }
}
