//! The pages of figures: Control over a long history, and the grid of orders.

use voronka_tests::{Point, Site};

use crate::board::{Seat, number, numbers};
use crate::data;
use crate::figures::{Budget, Figure, quantile};

/// 10,000 deals with 100,000 moves and activities: from the change of the period to its figures.
pub fn measure_control(runs: usize) -> Figure {
    let mut figure = Figure::new("Control, another period", "ms", Budget::AtMost(100.0));
    let seat = Seat::fresh();
    // More than local storage holds: the page is measured, not the storage.
    seat.page.before_each_load(
        "for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    let page = &seat.page;
    seat.load(&format!("{}#/settings/data", Site::shared().address()));
    page.wait_until_ready();
    let file = data::busy(10_000, 5, 5).file("aaaaaaaabaaaaaaaa");
    page.drop_file("body", "all.json", file.as_bytes());
    page.click("[data-dialog='merge-plan'] [data-action='merge'], [data-dialog='restore-plan'] [data-action='replace-all']");
    page.wait_until_gone("[data-dialog]");
    page.eval("location.hash = '#/control?period=month&day=2026-05-01'");
    page.wait_for_element("[data-metric='forward']");
    page.eval("bench.painted()");
    for run in 0..runs * 2 {
        // Other figures each time: a page that had not followed would show the old ones.
        let month = 2 + run % 4;
        let took = seat.page.eval(&format!(
            "new Promise((done) => {{
               const shown = () => document.querySelector('[data-metric=forward]')?.dataset.value;
               const [began, before] = [performance.now(), shown()];
               const look = () => shown() === before ? requestAnimationFrame(look) : bench.painted().then((at) => done(at - began));
               location.hash = '#/control?period=month&day=2026-{month:02}-01';
               look();
             }})"
        ));
        figure.ours.push(number(&took));
    }
    figure
}

/// The grid of 2,000 clients and twelve quarters: from the change of the page to rows, and the frames of scrolling it.
pub fn measure_grid(runs: usize) -> [Figure; 2] {
    let mut shown = Figure::new("grid of orders, 2000 clients", "ms", Budget::AtMost(100.0));
    let mut frames = Figure::new(
        "grid of orders, 95 % of frames within",
        "ms",
        Budget::AtMost(20.0),
    );
    let seat = Seat::fresh();
    let page = &seat.page;
    data::buyers(2000).store(page);
    for _ in 0..runs {
        seat.load(&format!("{}#/clients", Site::shared().address()));
        page.wait_for_element("[data-page='clients']");
        // What comes in files of its own is there by now.
        page.wait_for_element("[data-status='saved']");
        let took = page.eval(
            "new Promise((done) => {
               const began = performance.now();
               location.hash = '#/clients/orders';
               const look = () => document.querySelector('[data-spot]') ? bench.painted().then((at) => done(at - began)) : requestAnimationFrame(look);
               look();
             })",
        );
        shown.ours.push(number(&took));
        page.eval("bench.frames()");
        for _ in 0..60 {
            page.wheel(Point { x: 700.0, y: 600.0 }, 0.0, 300.0);
            page.next_frame();
        }
        frames
            .ours
            .extend(quantile(&numbers(&page.eval("bench.stop()")), 0.95));
    }
    [shown, frames]
}
