//! From the app's source to the module and its glue: cargo, then wasm-bindgen in this very process.

use std::path::{Path, PathBuf};
use std::time::Instant;

use wasm_bindgen_cli_support::Bindgen;

use crate::Result;
use crate::shell::{self, Project, step};
use crate::toolchain::{TARGET, Wasm};

/// The glue's file name, as `index.html` writes it.
pub const GLUE: &str = "voronka.js";
/// The module's file name, as `index.html` writes it.
pub const MODULE: &str = "voronka_bg.wasm";

/// The script that fetches the parts of a split module, as the glue and the parts' names are written in it.
pub const LINK: &str = "voronka_parts.js";

/// How much the compiler should try.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Builds fast, with names in stack traces.
    Serve,
    /// Small and quick.
    Release,
    /// As `Release`, with the parts named in src/parts.rs in files of their own.
    Parts,
}

/// Compiles the app and writes `GLUE`, `MODULE` and what the glue imports into `out`.
pub fn build(project: &Project, profile: Profile, out: &Path) -> Result<()> {
    let wasm = Wasm::ensure(project)?;
    let name = match profile {
        Profile::Serve => "serve",
        Profile::Release | Profile::Parts => "release",
    };
    step("Compiling the app to WebAssembly");
    let start = Instant::now();
    let mut cargo = wasm.cargo(project, "rustc", profile != Profile::Serve);
    cargo.args(["--package", "voronka", "--bin", "voronka", "--profile", name]);
    if profile == Profile::Parts {
        // What the linker says of its work is what the module is split by.
        cargo.args(["--features", "split", "--", "-Clink-arg=--emit-relocs"]);
    }
    shell::run(cargo)?;
    println!("  compiled in {:.1} s", start.elapsed().as_secs_f32());

    let compiled = project.target.join(TARGET).join(name).join("voronka.wasm");
    generate(&compiled, out, profile)
}

fn generate(compiled: &Path, out: &Path, profile: Profile) -> Result<()> {
    if is_newer(&out.join(GLUE), compiled) {
        return Ok(());
    }
    clear(out)?;
    let whole = match profile {
        Profile::Serve | Profile::Release => compiled.to_owned(),
        Profile::Parts => split(compiled, out)?,
    };
    step("Generating the JavaScript glue");
    let broken = |error| format!("wasm-bindgen could not work on {}: {error:#}", whole.display());
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&whole).out_name("voronka").typescript(false);
    bindgen.web(true).map_err(broken)?;
    // The parts find the table of functions by the name that the linker gave it.
    bindgen.keep_lld_exports(profile == Profile::Parts);
    // Names make stack traces readable; in a release they only weigh.
    let slim = profile != Profile::Serve;
    bindgen.remove_name_section(slim).remove_producers_section(slim);
    bindgen.generate(out).map_err(broken)
}

/// Puts the parts of the app into files of their own in `out`, and answers where the rest is.
fn split(compiled: &Path, out: &Path) -> Result<PathBuf> {
    step("Splitting the module into its parts");
    let module = shell::read(compiled)?;
    let rest = compiled.with_file_name("voronka-first.wasm");
    let link = format!("./{LINK}");
    let main = format!("./{GLUE}");
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = out;
    options.main_out_path = &rest;
    options.link_name = &link;
    options.main_module = &main;
    wasm_split_cli_support::transform(options)
        .map_err(|error| format!("{} could not be split: {error:#}", compiled.display()))?;
    Ok(rest)
}

/// Whether `made` was written after `source`, so that making it again would change nothing.
fn is_newer(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    matches!((time(made), time(source)), (Some(made), Some(source)) if made > source)
}

/// Makes sure the folder exists and is empty.
pub fn clear(folder: &Path) -> Result<()> {
    let told = |error| format!("cannot empty the folder {}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(told)?;
    }
    std::fs::create_dir_all(folder).map_err(told)
}

/// All files below a folder, relative to it and sorted; none when the folder does not exist.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        if !next.exists() {
            continue;
        }
        let told = |error| format!("cannot list the folder {}: {error}", next.display());
        for entry in std::fs::read_dir(&next).map_err(told)? {
            let path = entry.map_err(told)?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                found.push(relative.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}
