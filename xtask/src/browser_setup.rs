//! A browser for the tests.

use std::path::PathBuf;

use crate::Result;
use crate::shell::{self, has, step};

const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];
const PLACES: [&str; 4] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
];

/// Finds Chromium, installing it where that is possible. Without one the tests fail; they are never left out in silence.
pub fn ensure() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(named)
        } else {
            Err(format!(
                "CHROMIUM names {}, which does not exist",
                named.display()
            ))
        };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if shell::may_install_packages() {
        step(format!(
            "Installing {} for the browser tests",
            PACKAGES.join(" and ")
        ));
        shell::install_packages(&PACKAGES)?;
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    Err(format!(
        "the browser tests need Chromium and there is none in {}. Install it (as root on Debian: apt-get install {}), \
         or name one: CHROMIUM=/path/to/chromium cargo xtask test",
        PLACES.join(", "),
        PACKAGES.join(" ")
    ))
}

fn find() -> Option<PathBuf> {
    PLACES.iter().find(|place| has(place)).map(PathBuf::from)
}
