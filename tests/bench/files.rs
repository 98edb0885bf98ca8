//! Files in and out.

use std::path::Path;

use voronka_tests::Site;

use crate::board::{Seat, number, numbers};
use crate::data;
use crate::figures::{Budget, Figure, quantile};

/// The moment of the next click.
const CLICKED: &str = "new Promise((done) => addEventListener('click', (event) => done(event.timeStamp), { capture: true, once: true }))";

/// A table of 8,800 rows: from the file chosen to what it would bring, and from there to the board; and the longest frame.
pub fn measure_table(runs: usize, folder: &Path) -> [Figure; 2] {
    let mut time = Figure::new("import of a table, 8800 rows", "ms", Budget::AtMost(1500.0));
    let mut frame = Figure::new("import of a table, worst frame", "ms", Budget::AtMost(100.0));
    let file = folder.join("opportunities.csv");
    std::fs::write(&file, data::table(8800)).expect("a file can be written beside the built app");
    for _ in 0..runs {
        let seat = Seat::fresh();
        let page = &seat.page;
        voronka_tests::Seed::board().person("Anna").me("Anna").store(page);
        seat.load(&format!("{}#/settings/data", Site::shared().address()));
        page.wait_for_element("[data-action='import-csv']");
        page.eval("bench.frames()");
        // The first look into the file: its chooser is in no page.
        page.eval(
            "void ['arrayBuffer', 'text', 'stream', 'slice'].forEach((name) => {
               const look = Blob.prototype[name];
               Blob.prototype[name] = function (...parts) { globalThis.began ??= performance.now(); return look.apply(this, parts); };
             })",
        );
        page.choose_files("[data-action='import-csv']", &[&file]);
        page.eval(&upon(
            "[data-dialog='import-csv'] [data-action='run-import']:not([disabled])",
        ));
        let offered = number(&page.eval("bench.painted().then((at) => at - began)"));
        let shown = seat.after(CLICKED, |page| page.click("[data-action='run-import']"));
        page.eval(&upon("[data-page='funnel'] [data-deal]"));
        let imported = number(&page.eval("bench.painted()")) - number(&shown);
        let frames = numbers(&page.eval("bench.stop()"));
        time.ours.push(offered + imported);
        frame.ours.extend(quantile(&frames, 1.0));
    }
    [time, frame]
}

/// 10,000 deals out into a file, and the file into an empty workspace.
pub fn measure_json(runs: usize) -> [Figure; 2] {
    let mut out = Figure::new("export of 10000 deals", "ms", Budget::AtMost(500.0));
    let mut back = Figure::new("merge of 10000 deals", "ms", Budget::AtMost(1500.0));
    let place = format!("{}#/settings/data", Site::shared().address());
    let full = Seat::fresh();
    data::deals(10_000).store(&full.page);
    for _ in 0..runs {
        full.load(&place);
        full.page.click("[data-action='export-json']");
        full.page
            .wait_for_element("[data-dialog='export'] [data-action='download']");
        let took = full.after(
            "new Promise((done) => {
               let began;
               addEventListener('click', (event) => { began ??= event.timeStamp; }, { capture: true });
               const make = URL.createObjectURL;
               URL.createObjectURL = (blob) => { done(performance.now() - began); return make.call(URL, blob); };
             })",
            |page| page.click("[data-dialog='export'] [data-action='download']"),
        );
        out.ours.push(number(&took));
        let text = full.browser.wait_for_download().text();

        let empty = Seat::fresh();
        let page = &empty.page;
        voronka_tests::Seed::board().person("Anna").me("Anna").store(page);
        empty.load(&place);
        page.wait_for_element("[data-action='export-json']");
        page.eval("void addEventListener('drop', (event) => { globalThis.began = event.timeStamp }, { capture: true, once: true })");
        page.drop_file("body", "all.json", text.as_bytes());
        page.eval(&upon(
            "[data-dialog='merge-plan'] [data-action='merge']:not([disabled])",
        ));
        let planned = number(&page.eval("bench.painted().then((at) => at - began)"));
        let clicked = empty.after(CLICKED, |page| {
            page.click("[data-dialog='merge-plan'] [data-action='merge']")
        });
        page.eval(&upon("body:not(:has([data-dialog]))"));
        back.ours
            .push(planned + number(&page.eval("bench.painted()")) - number(&clicked));
    }
    [out, back]
}

/// A promise that is kept with the frame in which an element is there: a look from outside would come later.
fn upon(selector: &str) -> String {
    format!(
        "new Promise((done) => {{ const look = () => document.querySelector({}) ? done(true) : requestAnimationFrame(look); look(); }})",
        voronka_tests::js(selector)
    )
}
