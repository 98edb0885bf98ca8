//! Walking the grid by keyboard: one stop for Tab, arrows within.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, KeyboardEvent};

use crate::platform::dom;

/// Columns before the quarters: the client, how it stands, the interval.
pub(super) const LEAD: usize = 3;

/// A place in the grid: row and column, from 0. The row after the last client is the coverage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Spot {
    pub row: usize,
    pub column: usize,
}

impl Spot {
    /// The selector of its cell.
    pub fn selector(self) -> String {
        format!("[data-spot='{}']", self.name())
    }

    /// What stands in `data-spot`.
    pub fn name(self) -> String {
        format!("{}-{}", self.row, self.column)
    }

    /// Reads the spot of the cell that an event came from.
    pub fn of(event: &web_sys::Event) -> Option<Self> {
        let element: HtmlElement = event.target()?.dyn_into().ok()?;
        let cell = element.closest("[data-spot]").ok()??;
        let name = cell.get_attribute("data-spot")?;
        let (row, column) = name.split_once('-')?;
        Some(Self {
            row: row.parse().ok()?,
            column: column.parse().ok()?,
        })
    }
}

/// Where a key leads from a place; none for a key that does not walk.
pub(super) fn walked(
    from: Spot,
    event: &KeyboardEvent,
    rows: usize,
    columns: usize,
    page: usize,
) -> Option<Spot> {
    if event.alt_key() || event.meta_key() {
        return None;
    }
    step(from, &event.key(), event.ctrl_key(), rows, columns, page)
}

fn step(from: Spot, key: &str, control: bool, rows: usize, columns: usize, page: usize) -> Option<Spot> {
    let (last_row, last_column) = (rows, columns.saturating_sub(1));
    let mut to = from;
    match (key, control) {
        ("ArrowUp", false) => to.row = from.row.saturating_sub(1),
        ("ArrowDown", false) => to.row = (from.row + 1).min(last_row),
        ("ArrowLeft", false) => to.column = from.column.saturating_sub(1),
        ("ArrowRight", false) => to.column = (from.column + 1).min(last_column),
        ("Home", false) => to.column = 0,
        ("End", false) => to.column = last_column,
        ("Home", true) => to = Spot::default(),
        ("End", true) => {
            to = Spot {
                row: last_row,
                column: last_column,
            };
        }
        ("PageUp", false) => to.row = from.row.saturating_sub(page),
        ("PageDown", false) => to.row = (from.row + page).min(last_row),
        _ => return None,
    }
    Some(to)
}

/// Makes the cell of a place the stop for Tab in place of another.
pub(super) fn make_stop(from: Spot, to: Spot) {
    if let Some(cell) = dom::find(&from.selector()) {
        cell.set_tab_index(-1);
    }
    if let Some(cell) = dom::find(&to.selector()) {
        cell.set_tab_index(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_through_the_grid_and_never_out_of_it() {
        let at = |row, column| Spot { row, column };
        let walk = |from, key, control| step(from, key, control, 40, 15, 10);
        assert_eq!(walk(at(0, 0), "ArrowUp", false), Some(at(0, 0)));
        assert_eq!(walk(at(0, 0), "ArrowRight", false), Some(at(0, 1)));
        assert_eq!(walk(at(39, 3), "ArrowDown", false), Some(at(40, 3)));
        assert_eq!(walk(at(40, 3), "ArrowDown", false), Some(at(40, 3)));
        assert_eq!(walk(at(7, 3), "End", false), Some(at(7, 14)));
        assert_eq!(walk(at(7, 3), "Home", true), Some(at(0, 0)));
        assert_eq!(walk(at(7, 3), "End", true), Some(at(40, 14)));
        assert_eq!(walk(at(35, 3), "PageDown", false), Some(at(40, 3)));
        assert_eq!(walk(at(7, 3), "a", false), None);
    }
}
