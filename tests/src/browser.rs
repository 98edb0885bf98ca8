//! A visitor's browser: storage, tabs and downloads of their own.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::cdp::Cdp;
use crate::chromium::{Chromium, numbered_folder};
use crate::files::Download;
use crate::page::Page;

/// A browser context. Two of them know nothing of each other; tabs of one share storage.
pub struct Browser {
    cdp: Cdp,
    context: Option<String>,
    downloads: PathBuf,
    /// The tabs opened here, by the identifier that their frames bear too.
    tabs: RefCell<Vec<String>>,
}

impl Browser {
    /// A new context in the shared process.
    #[must_use]
    #[track_caller]
    pub fn fresh() -> Self {
        let chromium = Chromium::shared();
        let cdp = connect(chromium);
        // The context goes away with the connection.
        let made = call(
            &cdp,
            "Target.createBrowserContext",
            &json!({ "disposeOnDetach": true }),
        );
        let context = made["browserContextId"].as_str().map(str::to_owned);
        Self::with(chromium, cdp, context)
    }

    /// The profile of an own process, which survives the process if its folder does.
    #[must_use]
    #[track_caller]
    pub fn of(chromium: &Chromium) -> Self {
        Self::with(chromium, connect(chromium), None)
    }

    #[track_caller]
    fn with(chromium: &Chromium, cdp: Cdp, context: Option<String>) -> Self {
        // In the profile, to be deleted with it whatever happens to us.
        let downloads = numbered_folder(chromium.profile(), "downloads");
        let mut params = json!({ "behavior": "allowAndName", "downloadPath": downloads.to_string_lossy(), "eventsEnabled": true });
        if let Some(context) = &context {
            params["browserContextId"] = context.as_str().into();
        }
        call(&cdp, "Browser.setDownloadBehavior", &params);
        Self {
            cdp,
            context,
            downloads,
            tabs: RefCell::default(),
        }
    }

    /// A new empty tab.
    #[must_use]
    #[track_caller]
    pub fn tab(&self) -> Page {
        // In a window of its own, since a tab in the background draws no frames.
        let mut params = json!({ "url": "about:blank", "newWindow": true });
        if let Some(context) = &self.context {
            params["browserContextId"] = context.as_str().into();
        }
        let target = call(&self.cdp, "Target.createTarget", &params)["targetId"].clone();
        let attached = call(
            &self.cdp,
            "Target.attachToTarget",
            &json!({ "targetId": target, "flatten": true }),
        );
        let session = attached["sessionId"].as_str().unwrap_or_default().to_owned();
        let target = target.as_str().unwrap_or_default().to_owned();
        self.tabs.borrow_mut().push(target.clone());
        Page::attached(self.cdp.clone(), session, target)
    }

    /// Waits for the next download to be complete.
    #[track_caller]
    pub fn wait_for_download(&self) -> Download {
        Download::wait(&self.cdp, &self.downloads, &self.tabs.borrow())
            .unwrap_or_else(|sentence| panic!("{sentence}"))
    }

    /// Where downloads are kept until the end.
    #[must_use]
    pub fn downloads(&self) -> &Path {
        &self.downloads
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.downloads).ok();
    }
}

#[track_caller]
fn connect(chromium: &Chromium) -> Cdp {
    Cdp::connect(chromium.endpoint()).unwrap_or_else(|sentence| panic!("{sentence}"))
}

#[track_caller]
fn call(cdp: &Cdp, method: &str, params: &Value) -> Value {
    cdp.call(None, method, params)
        .unwrap_or_else(|sentence| panic!("{sentence}"))
}
