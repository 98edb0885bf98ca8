//! The grid itself. Only rows near the window are built, so that two thousand clients cost as much as forty.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;
use voronka_domain::calendar::Quarter;
use voronka_domain::orders::export::sign;
use voronka_domain::orders::figures::coverage;
use voronka_domain::orders::grid::{Cell, Coverage, Grid, GridRow};
use voronka_domain::record::Kind;

use super::drill::Behind;
use super::figures::fill_days;
use super::walking::{LEAD, Spot, make_stop, walked};
use super::{Desk, belongs};
use crate::i18n::{count, date, fill, orders, percent, t};
use crate::pages::clients::head::state_badge;
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

fn heads(quarters: &[Quarter]) -> AnyView {
    let named = [orders::CLIENT, orders::STATE, orders::RHYTHM].map(|words| t(words).to_owned());
    let names = named
        .into_iter()
        .chain(quarters.iter().map(|quarter| orders::quarter(*quarter)));
    let heads = names.enumerate().map(|(at, name)| {
        let class = if at < LEAD { "orders-lead" } else { "order-head" };
        view! { <th scope="col" class=class role="columnheader" aria-colindex=(at + 1).to_string()>{name}</th> }
    });
    view! { <tr role="row" aria-rowindex="1">{heads.collect_view()}</tr> }.into_any()
}

fn row_view(row: &GridRow, at: usize, quarters: Memo<Vec<Quarter>>, stop: StoredValue<Spot>) -> AnyView {
    let name = app().read(|workspace| {
        let name = workspace.label(Kind::Client, row.client);
        name.unwrap_or_default().to_owned()
    });
    let stop = stop.get_value();
    let spot = move |column: usize| {
        let spot = Spot { row: at, column };
        (spot.name(), if spot == stop { "0" } else { "-1" })
    };
    let rhythm = row.rhythm.map(|rhythm| {
        let since = fill(
            orders::CALL_WHY,
            &[
                (
                    "days",
                    &count(
                        orders::DAYS,
                        rhythm.days(app().today.get_untracked()).max(0) as usize,
                    ),
                ),
                ("interval", &fill_days(orders::DAYS, rhythm.interval)),
            ],
        );
        let assumed = (!rhythm.is_own).then(|| t(orders::ASSUMED));
        let title = [Some(since.as_str()), assumed]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(". ");
        let mark = if rhythm.is_own { "" } else { "≈ " };
        (
            format!("{mark}{}", fill_days(orders::DAYS, rhythm.interval)),
            title,
            date(rhythm.last),
        )
    });
    let (interval, title, last) = rhythm.unwrap_or_default();
    let cells = quarters.with_untracked(|quarters| {
        let cells = row.cells.iter().zip(quarters).enumerate();
        cells
            .map(|(column, (cell, quarter))| {
                let (spot, tab) = spot(LEAD + column);
                cell_view(*cell, *quarter, spot, tab, LEAD + column)
            })
            .collect_view()
    });
    let (name_spot, state_spot, rhythm_spot) = (spot(0), spot(1), spot(2));
    view! {
        <tr
            role="row"
            class="is-link"
            data-row=row.client.to_string()
            data-state=row.state.name()
            aria-rowindex=(at + 2).to_string()
        >
            <th
                scope="row"
                role="rowheader"
                class="orders-name"
                data-spot=name_spot.0
                tabindex=name_spot.1
                aria-colindex="1"
            >
                <bdi title=name.clone()>{name.clone()}</bdi>
            </th>
            <td role="gridcell" class="orders-lead" data-spot=state_spot.0 tabindex=state_spot.1 aria-colindex="2">
                {state_badge(row.state)}
            </td>
            <td
                role="gridcell"
                class="orders-lead"
                data-spot=rhythm_spot.0
                tabindex=rhythm_spot.1
                aria-colindex="3"
                title=title
            >
                {interval}
                <span class="visually-hidden">{format!("; {}: {last}", t(orders::SINCE))}</span>
            </td>
            {cells}
        </tr>
    }
    .into_any()
}

/// What a cell is, in words.
fn in_words(cell: Cell) -> String {
    match cell {
        Cell::Ordered(n) => count(orders::CELL_ORDERED, usize::from(n)),
        Cell::Before => t(orders::CELL_BEFORE).to_owned(),
        Cell::Quiet => t(orders::CELL_QUIET).to_owned(),
        Cell::AtRisk => t(orders::CELL_AT_RISK).to_owned(),
        Cell::Lapsed => t(orders::CELL_LAPSED).to_owned(),
    }
}

fn cell_view(cell: Cell, quarter: Quarter, spot: String, tab: &'static str, column: usize) -> AnyView {
    let words = in_words(cell);
    let title = format!("{}: {words}", orders::quarter(quarter));
    let shown = match cell {
        Cell::Ordered(n) if n > 1 => format!("{} {n}", sign(cell)),
        _ => sign(cell).to_owned(),
    };
    view! {
        <td
            role="gridcell"
            class="order-cell"
            data-cell=cell.name()
            data-spot=spot
            data-quarter=quarter_hook(quarter)
            tabindex=tab
            aria-colindex=(column + 1).to_string()
            aria-label=title.clone()
            title=title
        >
            <span aria-hidden="true">{shown}</span>
        </td>
    }
    .into_any()
}

/// A quarter in `data-quarter`: `2026-2`.
fn quarter_hook(quarter: Quarter) -> String {
    let (q, year) = quarter.label_parts();
    format!("{year}-{q}")
}

fn foot(grid: &Grid, stop: Spot) -> AnyView {
    let at = grid.rows.len();
    let cells = grid.coverage.iter().zip(&grid.quarters).enumerate();
    let cells = cells.map(|(column, (sum, quarter))| {
        let spot = Spot {
            row: at,
            column: LEAD + column,
        };
        share_view(*sum, *quarter, spot, stop)
    });
    let lead = [0, 1, 2].map(|column| {
        let spot = Spot { row: at, column };
        let words = if column == 0 { t(orders::COVERAGE) } else { "" };
        let tab = if spot == stop { "0" } else { "-1" };
        let class = if column == 0 { "orders-name" } else { "orders-lead" };
        view! { <td role="gridcell" class=class data-spot=spot.name() tabindex=tab>{words}</td> }
    });
    view! {
        <tr role="row" aria-rowindex=(at + 2).to_string() data-row="coverage">
            {lead.into_iter().collect_view()}
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

fn share_view(sum: Coverage, quarter: Quarter, spot: Spot, stop: Spot) -> AnyView {
    let share = sum.share();
    let shown = share.map_or_else(|| "—".to_owned(), percent);
    let title = fill(
        orders::COVERED,
        &[
            ("share", &shown),
            ("ordered", &sum.ordered),
            ("current", &sum.current),
        ],
    );
    view! {
        <td
            role="gridcell"
            class="order-share"
            data-metric=format!("coverage:{}", quarter_hook(quarter))
            data-value=share.map(|share| share.to_string()).unwrap_or_default()
            data-n=sum.current.to_string()
            data-spot=spot.name()
            tabindex=if spot == stop { "0" } else { "-1" }
            aria-label=title.clone()
            title=title
        >
            {shown}
        </td>
    }
    .into_any()
}

fn legend() -> AnyView {
    let signs = [
        (Cell::Ordered(1), orders::LEGEND_ORDERED),
        (Cell::Quiet, orders::LEGEND_QUIET),
        (Cell::AtRisk, orders::LEGEND_AT_RISK),
        (Cell::Lapsed, orders::LEGEND_LAPSED),
    ];
    let items = signs.map(|(cell, words)| {
        view! {
            <li>
                <span class="order-sign" data-cell=cell.name() aria-hidden="true">{sign(cell)}</span>
                {t(words)}
            </li>
        }
    });
    view! {
        <div class="orders-legend">
            <ul class="legend">{items.into_iter().collect_view()} <li>{t(orders::LEGEND_NOTE)}</li></ul>
            <p class="field-hint no-print" id="orders-keys">{t(orders::GRID_KEYS)}</p>
        </div>
    }
    .into_any()
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
