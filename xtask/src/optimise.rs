//! wasm-opt from Binaryen, which takes a fifth off the module.
//!
//! Where it cannot be had the module stays as it is: larger, but right.

use std::path::PathBuf;
use std::process::Command;

use crate::Result;
use crate::npm;
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

/// The tool's script, where it can be had.
fn ensure(project: &Project) -> Option<PathBuf> {
    if !has("node") {
        step("Not optimising the module: Node.js, on which wasm-opt runs, is not installed");
        return None;
    }
    match npm::file(project, PACKAGE, VERSION, "bin/wasm-opt") {
        Ok(script) => Some(script),
        Err(sentence) => {
            println!("  {sentence}; going on without");
            None
        }
    }
}
