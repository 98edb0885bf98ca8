//! A compiler that can make WebAssembly.
//!
//! The ordinary way is rustup's target. A machine cut off from rustup's server may have Debian's packages instead: a newer
//! compiler and the standard library's sources, which cargo then builds itself.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::shell::{self, Project, has, output, step};

/// The only target the app is built for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Leptos without a type of its own for each view: half the code, and half the time to compile it.
const ERASED_VIEWS: &str = "--cfg erase_components";

/// Debian's compiler for the web, the library's sources, LLVM's tools and the linker.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "rust-web-src", "rust-web-llvm", "lld-22"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
/// The oldest compiler the app builds with (`rust-version` in Cargo.toml).
const OLDEST_MINOR: u32 = 88;

/// How to call cargo so that it compiles for WebAssembly.
pub struct Wasm {
    environment: Vec<(&'static str, OsString)>,
    arguments: Vec<&'static str>,
}

impl Wasm {
    /// Finds a compiler for WebAssembly, installing one when that is possible.
    pub fn ensure(project: &Project) -> Result<Self> {
        if has_target(&project.root) {
            return Ok(Self::ordinary());
        }
        if has("rustup") {
            step(format!("Adding the WebAssembly target with rustup ({TARGET})"));
            let mut rustup = Command::new("rustup");
            rustup.current_dir(&project.root).args(["target", "add", TARGET]);
            match shell::run(rustup) {
                Ok(()) if has_target(&project.root) => return Ok(Self::ordinary()),
                Ok(()) => println!("  rustup added it for another toolchain than the one in use"),
                Err(sentence) => println!("  {sentence}"),
            }
        }
        if !has_debian_compiler() && shell::may_install_packages() {
            step(format!(
                "Installing Debian's compiler for the web ({})",
                DEBIAN_PACKAGES.join(" ")
            ));
            if let Err(sentence) = shell::install_packages(&DEBIAN_PACKAGES) {
                println!("  {sentence}");
            }
        }
        if has_debian_compiler() {
            step(
                "Using Debian's compiler, which builds the standard library as well (slower the first time)",
            );
            return Ok(Self::debian());
        }
        Err(format!(
            "no compiler for WebAssembly was found. Do one of these and start again:\n  \
             rustup target add {TARGET}\n  \
             apt-get install {}   (as root, on Debian)",
            DEBIAN_PACKAGES.join(" ")
        ))
    }

    /// A cargo command, such as `build`, for WebAssembly. A `published` build tells nothing of the machine it was made on.
    pub fn cargo(&self, project: &Project, subcommand: &str, published: bool) -> Command {
        let mut command = shell::cargo(&project.root);
        command
            .arg(subcommand)
            .args(&self.arguments)
            .args(["--target", TARGET]);
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        let mut flags = ERASED_VIEWS.to_owned();
        if let Some(neutral) = published.then(|| neutral_paths(project)).flatten() {
            flags = format!("{flags} {neutral}");
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        command
    }

    fn ordinary() -> Self {
        Self {
            environment: Vec::new(),
            arguments: Vec::new(),
        }
    }

    fn debian() -> Self {
        Self {
            environment: vec![
                ("RUSTC", DEBIAN_RUSTC.into()),
                // Building the standard library is not a stable option of cargo yet.
                ("RUSTC_BOOTSTRAP", "1".into()),
                ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "rust-lld".into()),
            ],
            arguments: vec!["-Zbuild-std=std,panic_abort"],
        }
    }
}

/// Keeps the builder's folders out of panic messages, so that two machines build the same bytes.
fn neutral_paths(project: &Project) -> Option<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))?;
    let (home, root) = (home.to_str()?, project.root.to_str()?);
    // Cargo splits the flags at spaces; with a space in a path it is better to do without.
    if home.contains(' ') || root.contains(' ') {
        return None;
    }
    Some(format!(
        "--remap-path-prefix={home}=cargo --remap-path-prefix={root}=voronka"
    ))
}

fn has_target(root: &Path) -> bool {
    let mut rustc = Command::new("rustc");
    rustc
        .current_dir(root)
        .args(["--print", "target-libdir", "--target", TARGET]);
    let Ok(folder) = output(rustc) else { return false };
    std::fs::read_dir(folder.trim()).is_ok_and(|files| {
        files
            .flatten()
            .any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
    })
}

fn has_debian_compiler() -> bool {
    let ask = |words: &[&str]| {
        let mut rustc = Command::new(DEBIAN_RUSTC);
        rustc.args(words);
        output(rustc)
    };
    let (Ok(version), Ok(sysroot)) = (ask(&["--version"]), ask(&["--print", "sysroot"])) else {
        return false;
    };
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std");
    minor(&version).is_some_and(|minor| minor >= OLDEST_MINOR) && sources.exists()
}

/// The middle number of `rustc 1.95.0 (…)`.
fn minor(version: &str) -> Option<u32> {
    version.split_whitespace().nth(1)?.split('.').nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_number_of_a_version_is_read() {
        assert_eq!(minor("rustc 1.95.0 (59807616e 2026-04-14)"), Some(95));
        assert_eq!(minor("rustc"), None);
    }
}
