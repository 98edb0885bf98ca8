//! The service worker, with the list of the files it keeps.

use std::collections::BTreeMap;

use crate::Result;

/// Its name. It must stay: a browser looks for a new version under the name it knows.
pub const NAME: &str = "worker.js";

/// Writes the lists of files and their version into the worker's source. The page itself is kept under `./`, as whoever
/// comes back asks for it. Texts of other languages are listed apart: only those are kept that somebody has chosen.
pub fn worker(source: &str, files: &BTreeMap<String, Vec<u8>>, version: &str) -> Result<String> {
    let (words, others): (Vec<&str>, Vec<&str>) = files
        .keys()
        .map(String::as_str)
        .filter(|name| *name != "_headers" && *name != "index.html")
        .chain(["./"])
        .partition(|name| name.starts_with("words-"));
    let list = |names: &[&str]| serde_json::to_string(names).map_err(|error| error.to_string());
    for place in ["{{files}}", "{{words}}", "{{version}}"] {
        if source.matches(place).count() != 1 {
            return Err(format!("the service worker has no single {place}"));
        }
    }
    Ok(source
        .replace("{{files}}", &list(&others)?)
        .replace("{{words}}", &list(&words)?)
        .replace("{{version}}", version))
}

/// The page with the name of its worker, for `src/offline.js`.
pub fn announce(page: &str) -> String {
    let meta = format!("<meta name=\"voronka-worker\" content=\"{NAME}\">\n</head>");
    page.replacen("</head>", &meta, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_lists_every_file_but_what_only_the_host_reads() {
        let files = [
            "_headers",
            "index.html",
            "a-0123456789abcdef.js",
            "words-ru-0123456789abcdef.txt",
        ];
        let files = files.map(|name| (name.to_owned(), Vec::new())).into();
        let worker = worker(
            "const V = \"{{version}}\", F = {{files}}, W = {{words}};",
            &files,
            "7",
        );
        assert_eq!(
            worker.as_deref(),
            Ok(
                "const V = \"7\", F = [\"a-0123456789abcdef.js\",\"./\"], W = [\"words-ru-0123456789abcdef.txt\"];"
            )
        );
    }

    #[test]
    fn a_worker_without_its_places_is_refused() {
        assert!(worker("", &BTreeMap::new(), "1").is_err());
    }
}
