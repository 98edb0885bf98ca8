//! Tools from npm, pinned, so that every machine gets the same bytes. They lie in `target/tools` and are never shipped.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::Result;
use crate::shell::{self, Project, has, step};

/// A file of a package, installed when it is not there yet.
pub fn file(project: &Project, package: &str, version: &str, file: &str) -> Result<PathBuf> {
    let tools = project.target.join("tools").join(format!("{package}-{version}"));
    let wanted = tools.join("node_modules").join(package).join(file);
    if wanted.is_file() {
        return Ok(wanted);
    }
    if !has("npm") {
        return Err(format!("npm, which brings {package}, is not installed"));
    }
    step(format!("Installing {package} {version} from npm"));
    let mut npm = Command::new("npm");
    npm.args([
        "install",
        "--no-audit",
        "--no-fund",
        "--no-save",
        "--ignore-scripts",
        "--loglevel=error",
        "--prefix",
    ])
    .arg(&tools)
    .arg(format!("{package}@{version}"))
    .stdout(Stdio::null());
    std::fs::create_dir_all(&tools).map_err(|error| format!("cannot make {}: {error}", tools.display()))?;
    shell::run(npm)?;
    if wanted.is_file() {
        Ok(wanted)
    } else {
        Err(format!("{package} {version} has no {file}"))
    }
}
