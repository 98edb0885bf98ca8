//! The built app on a host: a static server that knows nothing of it, below a path of its own.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::thread;

use crate::http::{self, Response};

/// Names the folder that `cargo xtask dist` made.
const DIST_VARIABLE: &str = "VORONKA_DIST";

/// Where the app lives on the host. Not the root, since every address must be relative.
const SUB_PATH: &str = "/some/where/";

/// The name of the empty page.
const BLANK: &str = "blank.html";

/// A running server of one folder.
pub struct Site {
    origin: String,
    folder: PathBuf,
}

impl Site {
    /// The site shared by all stories of this process.
    #[track_caller]
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Site> = OnceLock::new();
        SHARED.get_or_init(|| Self::serve(&dist_folder()))
    }

    /// The same app on a host that sends no headers of its own.
    #[must_use]
    #[track_caller]
    pub fn without_headers() -> Self {
        Self::serve_with(&dist_folder(), String::new())
    }

    /// Serves a folder on a free port, until the process ends.
    #[must_use]
    #[track_caller]
    pub fn serve(folder: &Path) -> Self {
        let rules = std::fs::read_to_string(folder.join("_headers")).unwrap_or_default();
        Self::serve_with(folder, rules)
    }

    #[track_caller]
    fn serve_with(folder: &Path, rules: String) -> Self {
        let listener = http::bind(0).expect("a free port can be listened on");
        let address = listener.local_addr().expect("a listener has an address");
        let served = folder.to_owned();
        thread::spawn(move || http::serve(&listener, move |path| answer(&served, &rules, path)));
        Self {
            origin: format!("http://{address}"),
            folder: folder.to_owned(),
        }
    }

    /// The address of the app, ending with `/`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}{SUB_PATH}", self.origin)
    }

    /// The address of an empty page beside the app: same origin, no policy, nothing of the app.
    #[must_use]
    pub fn blank(&self) -> String {
        format!("{}{BLANK}", self.address())
    }

    /// The origin, without `/` at the end.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The folder served.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where failing stories leave their screenshots: `test-failures` beside the built app.
    pub(crate) fn failures_folder() -> PathBuf {
        let beside = std::env::var_os(DIST_VARIABLE).map(PathBuf::from);
        let parent = beside.and_then(|dist| dist.parent().map(Path::to_owned));
        parent.unwrap_or_else(std::env::temp_dir).join("test-failures")
    }
}

#[track_caller]
fn dist_folder() -> PathBuf {
    let Some(folder) = std::env::var_os(DIST_VARIABLE).map(PathBuf::from) else {
        panic!(
            "{DIST_VARIABLE} does not name the built app: run the browser tests with `cargo xtask test --only browser`"
        );
    };
    let page = folder.join("index.html");
    assert!(
        page.is_file(),
        "there is no {}: run `cargo xtask test --only browser`",
        page.display()
    );
    folder
}

fn answer(folder: &Path, rules: &str, path: &str) -> Response {
    let Some(name) = path.strip_prefix(SUB_PATH) else {
        return Response::not_found(path);
    };
    let name = if name.is_empty() { "index.html" } else { name };
    if name == BLANK {
        let html = "<!doctype html><html lang=en data-ready><meta charset=utf-8><title>Blank</title><link rel=icon href=data:,><body>";
        return Response::file(name, html.into());
    }
    let Ok(bytes) = std::fs::read(folder.join(name)) else {
        return Response::not_found(path);
    };
    headers_for(rules, name)
        .into_iter()
        .fold(Response::file(name, bytes), |response, (header, value)| {
            response.with(header, value)
        })
}

/// The headers that the rules of `_headers` give to a file: a line with a path, then indented lines with a header each.
fn headers_for<'rules>(rules: &'rules str, name: &str) -> Vec<(&'rules str, &'rules str)> {
    let mut applies = false;
    let mut headers = Vec::new();
    for line in rules.lines() {
        if let Some(header) = line.strip_prefix("  ") {
            headers.extend(header.split_once(": ").filter(|_| applies));
        } else {
            applies = line == "/*" || line.strip_prefix('/') == Some(name);
        }
    }
    headers
}
