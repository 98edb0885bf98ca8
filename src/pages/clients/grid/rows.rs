//! The head, the rows, the coverage and the legend of the grid.

use leptos::prelude::*;
use voronka_domain::calendar::Quarter;
use voronka_domain::orders::export::sign;
use voronka_domain::orders::grid::{Cell, Coverage, Grid, GridRow};
use voronka_domain::record::Kind;

use super::figures::fill_days;
use super::walking::{LEAD, Spot};
use crate::i18n::{count, date, fill, orders, percent, t};
use crate::pages::clients::head::state_badge;
use crate::state::app;

pub(super) fn heads(quarters: &[Quarter]) -> AnyView {
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

pub(super) fn row_view(
    row: &GridRow,
    at: usize,
    quarters: Memo<Vec<Quarter>>,
    stop: StoredValue<Spot>,
) -> AnyView {
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

pub(super) fn foot(grid: &Grid, stop: Spot) -> AnyView {
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

pub(super) fn legend() -> AnyView {
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
