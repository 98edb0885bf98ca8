//! Files into the page and out of it.

use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::{Value, json};

use crate::cdp::{Cdp, Event};
use crate::page::Page;
use crate::{PATIENCE, js};

/// A file that the page gave to the visitor.
#[derive(Debug)]
pub struct Download {
    /// The name it was offered under.
    pub name: String,
    /// Where it lies now.
    pub path: PathBuf,
}

impl Download {
    /// The content.
    #[must_use]
    #[track_caller]
    pub fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path)
            .unwrap_or_else(|error| panic!("the download {} is gone: {error}", self.name))
    }

    /// The content as text, which must be UTF-8.
    #[must_use]
    #[track_caller]
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes()).unwrap_or_else(|_| panic!("the download {} is not UTF-8", self.name))
    }

    /// Waits for the oldest download of these tabs that was not yet waited for.
    pub(crate) fn wait(cdp: &Cdp, folder: &Path, tabs: &[String]) -> Result<Self, String> {
        let deadline = Instant::now() + PATIENCE;
        let begun = next_event(cdp, deadline, "a download begins", |event| {
            // The browser tells everybody of every download, those of other visitors too.
            let frame = event.params["frameId"].as_str().unwrap_or_default();
            event.method == "Browser.downloadWillBegin" && tabs.iter().any(|tab| tab == frame)
        })?;
        let (id, name) = (
            begun.params["guid"].clone(),
            begun.params["suggestedFilename"].as_str(),
        );
        let name = name.unwrap_or_default().to_owned();
        let ended = next_event(cdp, deadline, &format!("the download of {name} ends"), |event| {
            event.method == "Browser.downloadProgress"
                && event.params["guid"] == id
                && event.params["state"] != "inProgress"
        })?;
        if ended.params["state"] != "completed" {
            return Err(format!("the download of {name} was {}", ended.params["state"]));
        }
        let path = folder.join(id.as_str().unwrap_or_default());
        // The browser tells of the end a moment before the file bears its last name.
        while !path.exists() {
            if Instant::now() > deadline {
                return Err(format!(
                    "waited {PATIENCE:?} in vain: the file of {name} is there"
                ));
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        Ok(Self { name, path })
    }
}

/// Takes the first event of a kind, waiting for it if need be.
fn next_event(
    cdp: &Cdp,
    deadline: Instant,
    what: &str,
    wanted: impl Fn(&Event) -> bool,
) -> Result<Event, String> {
    loop {
        let taken = std::cell::Cell::new(false);
        // Only the first: the next one belongs to the next call.
        let found = cdp.take_events(|event| !taken.get() && wanted(event) && !taken.replace(true));
        if let Some(event) = found.into_iter().next() {
            return Ok(event);
        }
        if Instant::now() > deadline {
            return Err(format!("waited {PATIENCE:?} in vain: {what}"));
        }
        cdp.look()?;
    }
}

impl Page {
    /// Gives files to an `<input type=file>`, hidden or not.
    #[track_caller]
    pub fn set_files(&self, selector: &str, files: &[&Path]) {
        self.wait_for_element(selector);
        let expression = format!("document.querySelector({})", js(selector));
        let input = self.call("Runtime.evaluate", &json!({ "expression": expression }));
        let object = input["result"]["objectId"].clone();
        self.call(
            "DOM.setFileInputFiles",
            &json!({ "files": names(files), "objectId": object }),
        );
    }

    /// Clicks a control that opens the file dialog, and chooses these files in it.
    #[track_caller]
    pub fn choose_files(&self, selector: &str, files: &[&Path]) {
        self.call("Page.setInterceptFileChooserDialog", &json!({ "enabled": true }));
        self.click(selector);
        let opened = next_event(
            &self.cdp,
            Instant::now() + PATIENCE,
            "the file dialog opens",
            |event| {
                event.session.as_deref() == Some(&self.session) && event.method == "Page.fileChooserOpened"
            },
        )
        .unwrap_or_else(|sentence| panic!("{sentence}"));
        self.call("Page.setInterceptFileChooserDialog", &json!({ "enabled": false }));
        let node = opened.params["backendNodeId"].clone();
        self.call(
            "DOM.setFileInputFiles",
            &json!({ "files": names(files), "backendNodeId": node }),
        );
    }

    /// Drops a file made of these bytes on an element.
    #[track_caller]
    pub fn drop_file(&self, selector: &str, name: &str, bytes: &[u8]) {
        self.wait_for_element(selector);
        self.eval(&format!(
            "(() => {{
               const bytes = Uint8Array.from(atob({}), (letter) => letter.charCodeAt(0));
               const data = new DataTransfer();
               data.items.add(new File([bytes], {}));
               const target = document.querySelector({});
               for (const kind of ['dragenter', 'dragover', 'drop'])
                 target.dispatchEvent(new DragEvent(kind, {{ dataTransfer: data, bubbles: true, cancelable: true }}));
             }})()",
            js(&data_encoding::BASE64.encode(bytes)),
            js(name),
            js(selector)
        ));
    }
}

#[track_caller]
fn names(files: &[&Path]) -> Value {
    let absolute = |file: &&Path| {
        let path = file
            .canonicalize()
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Value::from(path.to_string_lossy().into_owned())
    };
    files.iter().map(absolute).collect()
}
