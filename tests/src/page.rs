//! One tab: going somewhere, asking what is there, waiting for it.

use std::cell::RefCell;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::cdp::Cdp;
use crate::emulation::Media;
use crate::site::Site;
use crate::watch::Watch;
use crate::{PATIENCE, js};

/// How long to wait between two looks.
const POLL: Duration = Duration::from_millis(25);

/// A tab of a [`Browser`](crate::Browser).
pub struct Page {
    pub(crate) cdp: Cdp,
    pub(crate) session: String,
    target: String,
    pub(crate) watch: RefCell<Watch>,
    pub(crate) media: RefCell<Media>,
}

impl Page {
    #[track_caller]
    pub(crate) fn attached(cdp: Cdp, session: String, target: String) -> Self {
        let page = Self {
            cdp,
            session,
            target,
            watch: RefCell::default(),
            media: RefCell::default(),
        };
        for domain in ["Page", "Runtime", "Log", "Network", "DOM", "Inspector"] {
            page.call(&format!("{domain}.enable"), &json!({}));
        }
        // Several tabs may each believe they are the one in use.
        page.call("Emulation.setFocusEmulationEnabled", &json!({ "enabled": true }));
        page
    }

    /// Calls a DevTools method on this tab; for what has no helper here.
    #[track_caller]
    pub fn call(&self, method: &str, params: &Value) -> Value {
        self.try_call(method, params)
            .unwrap_or_else(|sentence| panic!("{sentence}"))
    }

    pub(crate) fn try_call(&self, method: &str, params: &Value) -> Result<Value, String> {
        self.cdp.call(Some(&self.session), method, params)
    }

    /// Opens the app from the shared [`Site`] at a route such as `#/funnel` and waits until it can be used.
    #[track_caller]
    pub fn open(&self, route: &str) {
        self.goto(&format!("{}{route}", Site::shared().address()));
        self.wait_until_ready();
    }

    /// Opens an address and waits until it is loaded.
    #[track_caller]
    pub fn goto(&self, address: &str) {
        self.mark_old();
        let answer = self.call("Page.navigate", &json!({ "url": address }));
        if let Some(error) = answer["errorText"].as_str() {
            panic!("{address} cannot be opened: {error}");
        }
        // Without a loader only the part behind # has changed.
        if answer.get("loaderId").is_some() {
            self.wait_for_new_document(address);
        }
    }

    /// Loads the page again and waits until the app can be used.
    #[track_caller]
    pub fn reload(&self) {
        self.mark_old();
        self.call("Page.reload", &json!({}));
        self.wait_for_new_document("the page again");
        self.wait_until_ready();
    }

    /// Whether the first match is laid out at all.
    #[track_caller]
    pub fn is_shown(&self, selector: &str) -> bool {
        self.eval(&format!(
            "(document.querySelector({})?.getClientRects().length ?? 0) > 0",
            js(selector)
        )) == true
    }

    /// The page as the printer gets it: a PDF file.
    #[track_caller]
    pub fn pdf(&self) -> Vec<u8> {
        let answer = self.call(
            "Page.printToPDF",
            &json!({ "preferCSSPageSize": true, "printBackground": true }),
        );
        let data = answer["data"].as_str().unwrap_or_default();
        data_encoding::BASE64
            .decode(data.as_bytes())
            .unwrap_or_else(|error| panic!("the browser answers a file in base64: {error}"))
    }

    /// On how many sheets the page is printed.
    #[track_caller]
    pub fn paper_pages(&self) -> usize {
        let pdf = self.pdf();
        let pdf = String::from_utf8_lossy(&pdf);
        let kinds = pdf
            .match_indices("/Type /Page")
            .map(|(at, found)| &pdf[at + found.len()..]);
        kinds.filter(|rest| !rest.starts_with('s')).count()
    }

    /// Waits for `html[data-ready]`.
    #[track_caller]
    pub fn wait_until_ready(&self) {
        self.wait_for(
            "document.documentElement.hasAttribute('data-ready')",
            "the app is ready (html[data-ready])",
        );
    }

    /// Runs in every document from now on, before its own scripts.
    #[track_caller]
    pub fn before_each_load(&self, script: &str) {
        self.call(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": script }),
        );
    }

    /// Closes the tab.
    pub fn close(self) {
        self.cdp
            .call(None, "Target.closeTarget", &json!({ "targetId": self.target }))
            .ok();
    }

    /// Ends the tab's process as a crash would. Nothing of the page runs any more.
    pub fn crash(self) {
        self.cdp
            .notify(Some(&self.session), "Page.crash", &json!({}))
            .ok();
        let deadline = Instant::now() + PATIENCE;
        while self
            .cdp
            .take_events(|event| event.method == "Inspector.targetCrashed")
            .is_empty()
            && Instant::now() < deadline
        {
            self.cdp.look().ok();
        }
        self.cdp
            .notify(None, "Target.closeTarget", &json!({ "targetId": self.target }))
            .ok();
    }

    /// The value of a JavaScript expression; promises are awaited.
    #[track_caller]
    pub fn eval(&self, expression: &str) -> Value {
        self.try_eval(expression)
            .unwrap_or_else(|sentence| panic!("{sentence}\nin: {expression}"))
    }

    /// The same, with a thrown error as `Err`.
    pub fn try_eval(&self, expression: &str) -> Result<Value, String> {
        let params = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true
        });
        let answer = self.try_call("Runtime.evaluate", &params)?;
        match answer.get("exceptionDetails") {
            None => Ok(answer["result"]["value"].clone()),
            Some(details) => Err(details["exception"]["description"]
                .as_str()
                .or_else(|| details["exception"]["value"].as_str())
                .or_else(|| details["text"].as_str())
                .unwrap_or("JavaScript failed")
                .to_owned()),
        }
    }

    /// Waits until an expression is true. `what` says in words what was waited for.
    #[track_caller]
    pub fn wait_for(&self, condition: &str, what: &str) {
        self.wait_for_value(
            // While a document is replaced there is nothing to ask.
            || match self.try_eval(&format!("Promise.resolve({condition}).then(Boolean)")) {
                Ok(Value::Bool(true)) => Ok(()),
                Ok(_) => Err(format!("not true: {condition}")),
                Err(sentence) => Err(format!("{condition} failed: {sentence}")),
            },
            what,
        );
    }

    /// Asks again and again until there is a value; panics with the last reason why not.
    #[track_caller]
    pub(crate) fn wait_for_value<T>(&self, ask: impl Fn() -> Result<T, String>, what: &str) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let reason = match ask() {
                Ok(value) => return value,
                Err(reason) => reason,
            };
            // Problems of the page are printed when it is dropped.
            assert!(
                Instant::now() < deadline,
                "waited {PATIENCE:?} in vain: {what}\n{reason}"
            );
            thread::sleep(POLL);
        }
    }

    /// Waits until something matches the selector.
    #[track_caller]
    pub fn wait_for_element(&self, selector: &str) {
        self.wait_for(
            &format!("document.querySelector({})", js(selector)),
            &format!("`{selector}` is there"),
        );
    }

    /// Waits until nothing matches the selector.
    #[track_caller]
    pub fn wait_until_gone(&self, selector: &str) {
        self.wait_for(
            &format!("!document.querySelector({})", js(selector)),
            &format!("`{selector}` is gone"),
        );
    }

    /// Waits until the visible text of an element contains this.
    #[track_caller]
    pub fn wait_for_text(&self, selector: &str, text: &str) {
        let condition = format!(
            "document.querySelector({})?.innerText.includes({})",
            js(selector),
            js(text)
        );
        self.wait_for(&condition, &format!("`{selector}` says {text:?}"));
    }

    /// How many elements match.
    #[track_caller]
    pub fn count(&self, selector: &str) -> usize {
        let count = self.eval(&format!("document.querySelectorAll({}).length", js(selector)));
        count
            .as_u64()
            .and_then(|count| usize::try_from(count).ok())
            .unwrap_or_default()
    }

    /// Whether an element is there.
    #[track_caller]
    pub fn has(&self, selector: &str) -> bool {
        self.count(selector) > 0
    }

    /// The visible text of the first match, which must exist.
    #[track_caller]
    pub fn text(&self, selector: &str) -> String {
        self.wait_for_element(selector);
        self.string(&format!("document.querySelector({}).innerText", js(selector)))
            .unwrap_or_default()
    }

    /// The visible texts of all matches.
    #[track_caller]
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let texts = self.eval(&format!(
            "[...document.querySelectorAll({})].map((element) => element.innerText.trim())",
            js(selector)
        ));
        texts
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|text| text.as_str().map(str::to_owned))
            .collect()
    }

    /// An attribute of the first match, which must exist.
    #[track_caller]
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.wait_for_element(selector);
        self.string(&format!(
            "document.querySelector({}).getAttribute({})",
            js(selector),
            js(name)
        ))
    }

    /// What stands in a form field.
    #[track_caller]
    pub fn value(&self, selector: &str) -> String {
        self.wait_for_element(selector);
        self.string(&format!("document.querySelector({}).value", js(selector)))
            .unwrap_or_default()
    }

    /// Everything in local storage, by key.
    #[track_caller]
    pub fn stored(&self) -> Value {
        self.eval("({...localStorage})")
    }

    /// Saves what is seen as a PNG file.
    #[track_caller]
    pub fn screenshot(&self, file: &Path) {
        self.try_screenshot(file)
            .unwrap_or_else(|sentence| panic!("{sentence}"));
    }

    /// How many pages of A4 the page takes on paper, in black and white.
    #[track_caller]
    pub fn sheets_of_paper(&self) -> usize {
        let options = json!({ "preferCSSPageSize": true, "printBackground": false });
        let answer = self.call("Page.printToPDF", &options);
        let data = answer["data"].as_str().unwrap_or_default();
        let pdf = data_encoding::BASE64
            .decode(data.as_bytes())
            .unwrap_or_else(|error| panic!("the printed page is no BASE64: {error}"));
        // Every page is an object of its own; the tree of them is called Pages.
        let text = String::from_utf8_lossy(&pdf);
        text.match_indices("/Type /Page")
            .filter(|(at, found)| !text[at + found.len()..].starts_with('s'))
            .count()
    }

    fn try_screenshot(&self, file: &Path) -> Result<(), String> {
        let answer = self.try_call("Page.captureScreenshot", &json!({ "format": "png" }))?;
        let data = answer["data"].as_str().unwrap_or_default();
        let png = data_encoding::BASE64
            .decode(data.as_bytes())
            .map_err(|error| error.to_string())?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        }
        std::fs::write(file, png).map_err(|error| format!("cannot write {}: {error}", file.display()))
    }

    #[track_caller]
    fn string(&self, expression: &str) -> Option<String> {
        self.eval(expression).as_str().map(str::to_owned)
    }

    fn mark_old(&self) {
        self.try_eval("window.voronkaTestsOldDocument = true").ok();
    }

    #[track_caller]
    fn wait_for_new_document(&self, what: &str) {
        let condition = "!window.voronkaTestsOldDocument && document.readyState === 'complete'";
        self.wait_for(condition, &format!("{what} is loaded"));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if !thread::panicking() {
            return;
        }
        let story = thread::current().name().unwrap_or("story").replace("::", ".");
        let file = Site::failures_folder().join(format!("{story}.png"));
        match self.try_screenshot(&file) {
            Ok(()) => eprintln!("screenshot: {}", file.display()),
            Err(sentence) => eprintln!("no screenshot: {sentence}"),
        }
        for problem in self.watch.borrow_mut().problems(&self.cdp, &self.session) {
            eprintln!("problem seen: {problem}");
        }
    }
}
