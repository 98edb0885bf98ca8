//! What went wrong or went out while nobody looked: console errors, exceptions, policy violations, requests.

use serde_json::Value;

use crate::cdp::{Cdp, Event};
use crate::page::Page;

/// The memory of one tab.
#[derive(Default)]
pub struct Watch {
    problems: Vec<String>,
    requests: Vec<String>,
}

impl Watch {
    /// All problems until now.
    pub fn problems(&mut self, cdp: &Cdp, session: &str) -> Vec<String> {
        self.update(cdp, session);
        self.problems.clone()
    }

    fn update(&mut self, cdp: &Cdp, session: &str) {
        let watched = |event: &Event| {
            event.session.as_deref() == Some(session)
                && matches!(
                    event.method.as_str(),
                    "Runtime.exceptionThrown"
                        | "Runtime.consoleAPICalled"
                        | "Log.entryAdded"
                        | "Network.requestWillBeSent"
                )
        };
        for event in cdp.take_events(watched) {
            match event.method.as_str() {
                "Network.requestWillBeSent" => {
                    self.requests
                        .extend(event.params["request"]["url"].as_str().map(str::to_owned));
                }
                _ => self.problems.extend(problem(&event)),
            }
        }
    }
}

fn problem(event: &Event) -> Option<String> {
    let params = &event.params;
    match event.method.as_str() {
        "Runtime.exceptionThrown" => {
            let details = &params["exceptionDetails"];
            let said = details["exception"]["description"]
                .as_str()
                .or(details["text"].as_str());
            Some(format!("exception: {}", said.unwrap_or("unknown")))
        }
        "Runtime.consoleAPICalled" if matches!(params["type"].as_str(), Some("error" | "assert")) => {
            let words = params["args"].as_array().into_iter().flatten();
            let words: Vec<String> = words
                .map(|word| match &word["value"] {
                    Value::String(text) => text.clone(),
                    Value::Null => word["description"].as_str().unwrap_or_default().to_owned(),
                    other => other.to_string(),
                })
                .collect();
            Some(format!("console: {}", words.join(" ")))
        }
        // Failed loads and violations of the security policy come this way.
        "Log.entryAdded" if params["entry"]["level"] == "error" => {
            let entry = &params["entry"];
            let (source, text) = (entry["source"].as_str(), entry["text"].as_str());
            Some(format!(
                "{}: {}",
                source.unwrap_or("browser"),
                text.unwrap_or_default()
            ))
        }
        _ => None,
    }
}

impl Page {
    /// Console errors, uncaught exceptions, failed loads and policy violations since the tab was opened.
    pub fn problems(&self) -> Vec<String> {
        self.settle();
        self.watch.borrow_mut().problems(&self.cdp, &self.session)
    }

    /// Fails when there was any problem.
    #[track_caller]
    pub fn assert_no_problems(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "the page had problems: {problems:#?}");
    }

    /// Forgets the problems until now, after a story provoked one on purpose.
    pub fn forget_problems(&self) {
        self.problems();
        self.watch.borrow_mut().problems.clear();
    }

    /// The addresses of all requests since the tab was opened.
    pub fn requests(&self) -> Vec<String> {
        self.settle();
        let mut watch = self.watch.borrow_mut();
        watch.update(&self.cdp, &self.session);
        watch.requests.clone()
    }

    /// Events come before the answer to a call that was made after them.
    fn settle(&self) {
        self.try_eval("new Promise((done) => setTimeout(done))").ok();
    }
}
