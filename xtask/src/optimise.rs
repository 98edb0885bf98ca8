//! wasm-opt from Binaryen, which takes a fifth off the module.
//!
//! It comes from npm, pinned, so that every machine gets the same bytes. Where there is no npm the module stays as it is:
//! larger, but right.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::Result;
use crate::shell::{self, Project, has, read, step, write};

const PACKAGE: &str = "binaryen";
const VERSION: &str = "132.0.0";

/// The module of that file name made smaller, or the module itself when the tool cannot be had.
pub fn run(project: &Project, name: &str, module: Vec<u8>) -> Result<Vec<u8>> {
    let Some(tool) = ensure(project) else {
        return Ok(module);
    };
    let folder = project.target.join("optimised").join(name);
    let (before, after) = (folder.join("before.wasm"), folder.join("after.wasm"));
    // The same module as last time gives the same result, and the tool needs its seconds.
    if std::fs::read(&before).is_ok_and(|last| last == module)
        && let Ok(optimised) = read(&after)
    {
        return Ok(optimised);
    }
    step(format!("Optimising {name} with wasm-opt"));
    // `after` goes first: an interrupted run must not look like a finished one.
    std::fs::remove_file(&after).ok();
    write(&before, &module)?;
    let mut command = Command::new("node");
    // No feature flags: the module names its own, and with all of them browsers refuse the result.
    command.arg(tool).arg("-Os").arg(&before).arg("-o").arg(&after);
    shell::run(command)?;
    read(&after)
}

/// The tool's script; installed when it is not there yet.
fn ensure(project: &Project) -> Option<PathBuf> {
    let tools = project.target.join("tools").join(format!("{PACKAGE}-{VERSION}"));
    let script = tools
        .join("node_modules")
        .join(PACKAGE)
        .join("bin")
        .join("wasm-opt");
    if script.is_file() && has("node") {
        return Some(script);
    }
    if !has("node") || !has("npm") {
        step("Not optimising the module: Node.js with npm, which brings wasm-opt, is not installed");
        return None;
    }
    step(format!("Installing wasm-opt ({PACKAGE} {VERSION} from npm)"));
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
    .arg(format!("{PACKAGE}@{VERSION}"))
    .stdout(Stdio::null());
    match std::fs::create_dir_all(&tools)
        .map_err(|error| error.to_string())
        .and_then(|()| shell::run(npm))
    {
        Ok(()) if script.is_file() => Some(script),
        Ok(()) => {
            println!("  the package has no wasm-opt where it was expected; going on without");
            None
        }
        Err(sentence) => {
            println!("  {sentence}; going on without");
            None
        }
    }
}
