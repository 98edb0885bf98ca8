//! Voronka in a real browser.
//!
//! A story begins with [`visit`]: a fresh visitor's browser with the built app open in it. What the visitor does is on
//! [`Page`]: `click`, `press`, `drag`, `wait_for`, … Every helper waits for what it needs, up to [`PATIENCE`], and panics with a
//! sentence when it doesn't come; a failing story leaves a screenshot.
//!
//! ```no_run
//! use voronka_tests::visit;
//!
//! let visitor = visit("#/funnel");
//! visitor.page.click("[data-action='load-sample']");
//! visitor.page.wait_for("document.querySelectorAll('[data-deal]').length > 0", "the board shows deals");
//! visitor.page.assert_no_problems();
//! ```

mod browser;
#[path = "../../xtask/src/catalogues.rs"]
pub mod catalogues;
mod cdp;
mod chromium;
mod emulation;
mod files;
#[path = "../../xtask/src/http.rs"]
mod http;
mod keyboard;
mod page;
mod pointer;
pub mod seed;
mod site;
#[path = "../../xtask/src/tokens.rs"]
mod tokens;
mod watch;

use std::time::Duration;

pub use browser::Browser;
pub use chromium::Chromium;
pub use files::Download;
pub use page::Page;
pub use pointer::Point;
pub use seed::Seed;
pub use site::Site;

/// How long a helper waits for what it needs. Long, since the machine may be busy; only failures take this long.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// A visitor: an own browser context (storage, cookies, downloads) and the page open in it.
pub struct Visitor {
    /// The page, opened and ready.
    pub page: Page,
    /// Where further tabs come from.
    pub browser: Browser,
}

/// A fresh visitor, with the app open at a route such as `#/funnel` (or `""`) and ready.
#[must_use]
#[track_caller]
pub fn visit(route: &str) -> Visitor {
    let browser = Browser::fresh();
    let page = browser.tab();
    page.open(route);
    Visitor { page, browser }
}

/// A Rust string as a JavaScript literal.
#[must_use]
pub fn js(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
