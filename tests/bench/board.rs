//! The board: how soon it is there, how it answers a key, a drag and a search, and what it weighs.

use std::path::PathBuf;

use serde_json::{Value, json};
use voronka_tests::{Browser, Page, Point, Site, js};

use crate::data;
use crate::figures::{Budget, Figure, quantile};

/// A tab of a visitor with a window large enough for a board, whose pages tell when they have painted.
pub struct Seat {
    pub page: Page,
    pub browser: Browser,
}

impl Seat {
    /// A fresh visitor.
    pub fn fresh() -> Self {
        let browser = Browser::fresh();
        let page = browser.tab();
        page.viewport(1440, 900);
        page.before_each_load(include_str!("probe.js"));
        Self { page, browser }
    }

    /// Milliseconds from the beginning of the navigation to the first paint of a page that can be used.
    pub fn load(&self, address: &str) -> f64 {
        self.page.goto("about:blank");
        self.page.goto(address);
        number(&self.page.eval("bench.ready"))
    }

    /// What a promise of the probe says once `deed` was done.
    pub fn after(&self, promise: &str, deed: impl FnOnce(&Page)) -> Value {
        self.page.eval(&format!("void (globalThis.waited = {promise})"));
        deed(&self.page);
        self.page.eval("waited")
    }
}

/// The two boards with the same deals: ours and the hand-written one.
pub struct Boards {
    ours: Seat,
    theirs: Seat,
    theirs_at: String,
    deals: usize,
}

impl Boards {
    /// Stores the deals for both.
    pub fn with(deals: usize) -> Self {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("bench/hand_written");
        // Below the app's own host there is no room for it, and an origin of its own keeps its storage apart.
        let host: &'static Site = Box::leak(Box::new(Site::serve(&folder)));
        let boards = Self {
            ours: Seat::fresh(),
            theirs: Seat::fresh(),
            theirs_at: host.address(),
            deals,
        };
        data::deals(deals).store(&boards.ours.page);
        boards.theirs.page.goto(&boards.theirs_at);
        boards.theirs.page.eval(&format!(
            "(() => {{ localStorage.clear(); for (const [key, value] of JSON.parse({})) localStorage.setItem(key, value); }})()",
            js(&data::hand_written(deals).to_string())
        ));
        // The first start also writes the second copy: that is no part of a usual one.
        boards.load_ours();
        boards.ours.page.wait_for_element("[data-status='saved']");
        boards
    }

    fn load_ours(&self) -> f64 {
        let shown = self.ours.load(&format!("{}#/funnel", Site::shared().address()));
        self.ours.page.wait_for_element("[data-stage] [data-deal]");
        shown
    }

    /// From the navigation to a board that can be used.
    pub fn measure_load(&self, runs: usize, budget: Budget) -> Figure {
        let mut figure = Figure::new(format!("board usable, {} deals", self.deals), "ms", budget);
        for _ in 0..runs {
            figure.theirs.push(self.theirs.load(&self.theirs_at));
            figure.ours.push(self.load_ours());
        }
        figure
    }

    /// One move by keyboard: the slowest of its keys, from the event to the next paint.
    pub fn measure_move(&self, runs: usize, budget: Budget) -> Figure {
        let mut figure = Figure::new(format!("move by keyboard, {} deals", self.deals), "ms", budget);
        self.theirs.page.focus("[data-deal]");
        self.ours.page.focus(&first_card("new"));
        // There and back again, so that the columns end as they began.
        for run in 0..runs.next_multiple_of(2) {
            let key = if run % 2 == 0 { "ArrowRight" } else { "ArrowLeft" };
            let slowest = ["Space", key, "Space"]
                .into_iter()
                .map(|key| number(&self.ours.after("bench.event('keydown')", |page| page.press(key))))
                .fold(0.0, f64::max);
            figure.ours.push(slowest);
            // Until the change is also spoken and saved.
            self.ours.page.wait_for_element("[data-status='saved']");
            let theirs = self
                .theirs
                .after("bench.event('keydown')", |page| page.press(key));
            figure.theirs.push(number(&theirs));
        }
        figure
    }

    /// The times between frames while a card is carried over the board and held at the edges: the 95th percentile and the worst.
    pub fn measure_drag(&self, runs: usize) -> [Figure; 2] {
        let mut usual = Figure::new("frames of a drag, 95 % within", "ms", Budget::AtMost(20.0));
        let mut worst = Figure::new("frames of a drag, worst", "ms", Budget::AtMost(60.0));
        let page = &self.ours.page;
        for _ in 0..runs {
            let start = page.place(&first_card("new"));
            page.mouse_move(start);
            page.mouse_down(start);
            page.mouse_drag(
                start,
                Point {
                    x: start.x + 20.0,
                    y: start.y + 20.0,
                },
                4,
            );
            page.eval("bench.frames()");
            let (far, low) = (Point { x: 1000.0, y: 400.0 }, Point { x: 1000.0, y: 885.0 });
            page.mouse_drag(start, far, 40);
            page.mouse_drag(far, low, 20);
            // Held at the lower edge, where the column scrolls by itself.
            for step in 0..60 {
                page.mouse_move(Point {
                    x: 1000.0 + f64::from(step % 2),
                    y: 885.0,
                });
                page.next_frame();
            }
            page.mouse_drag(low, start, 40);
            let frames = numbers(&page.eval("bench.stop()"));
            page.press("Escape");
            page.mouse_up(start);
            page.wait_until_gone(".drag-overlay");
            usual.ours.extend(quantile(&frames, 0.95));
            worst.ours.extend(quantile(&frames, 1.0));
        }
        [usual, worst]
    }

    /// A letter in the search: the frames until the board shows the new list.
    pub fn measure_search(&self, runs: usize, budget: Budget) -> Figure {
        let mut figure = Figure::new(
            format!("a key in the search, {} deals", self.deals),
            "frames",
            budget,
        );
        let page = &self.ours.page;
        let counts = "() => [...document.querySelectorAll('[data-stage]')].map((column) => column.dataset.count).join()";
        for run in 0..runs {
            page.fill("[data-action='search']", "");
            page.wait_for_element(&format!("[data-stage][data-count='{}']", self.deals.div_ceil(3)));
            page.focus("[data-action='search']");
            let changed = self
                .ours
                .after(&format!("bench.change('input', {counts})"), |page| {
                    page.press(["1", "2", "3", "4", "5"][run % 5]);
                });
            figure.ours.push(changed["frames"].as_f64().unwrap_or(f64::NAN));
        }
        page.fill("[data-action='search']", "");
        figure
    }

    /// What the page holds in memory: objects of JavaScript and the memory of WebAssembly.
    pub fn measure_memory(&self) -> Figure {
        let mut figure = Figure::new(
            format!("memory, {} deals", self.deals),
            "MB",
            Budget::AtMost(80.0),
        );
        figure.ours.push(memory(&self.ours.page));
        figure.theirs.push(memory(&self.theirs.page));
        figure
    }

    /// One edit: the time of writing it, and the keys of records it writes.
    pub fn measure_edit(&self, runs: usize) -> [Figure; 2] {
        let mut time = Figure::new("one edit written", "ms", Budget::AtMost(1.0));
        let mut keys = Figure::new("one edit written", "records", Budget::AtMost(1.0));
        let page = &self.ours.page;
        page.click(&format!("{} .card-title", first_card("new")));
        page.wait_for_element("[data-field='title']");
        for run in 0..runs {
            page.eval("bench.writing()");
            page.fill("[data-field='title']", &format!("Title {run}"));
            page.press("Enter");
            page.wait_for_element("[data-status='saved']");
            let written = page.eval("bench.written()");
            let writes: Vec<&Value> = written.as_array().into_iter().flatten().collect();
            time.ours.push(writes.iter().map(|one| number(&one["ms"])).sum());
            let of_deals = writes
                .iter()
                .filter(|one| one["key"].as_str().is_some_and(|key| key.contains("/deal/")));
            keys.ours.push(of_deals.count() as f64);
        }
        [time, keys]
    }
}

fn first_card(stage: &str) -> String {
    format!("[data-stage='{}'] [data-deal]", voronka_tests::seed::id(stage))
}

/// Megabytes: the heap of JavaScript after a collection, and every memory of WebAssembly.
fn memory(page: &Page) -> f64 {
    page.call("HeapProfiler.collectGarbage", &json!({}));
    let heap = number(&page.call("Runtime.getHeapUsage", &json!({}))["usedSize"]);
    let prototype = page.call(
        "Runtime.evaluate",
        &json!({ "expression": "WebAssembly.Memory.prototype" }),
    );
    let found = page.call(
        "Runtime.queryObjects",
        &json!({ "prototypeObjectId": prototype["result"]["objectId"] }),
    );
    let sum = page.call(
        "Runtime.callFunctionOn",
        &json!({
            "objectId": found["objects"]["objectId"], "returnByValue": true,
            "functionDeclaration": "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }",
        }),
    );
    (heap + number(&sum["result"]["value"])) / 1e6
}

/// A number of the page; NaN, which no budget holds, where it is none.
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().into_iter().flatten().map(number).collect()
}
