//! `cargo xtask test`: every check there is, in the order of how soon it fails.

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use crate::Result;
use crate::args::{Effort, Step, TestOptions};
use crate::browser_setup;
use crate::dist;
use crate::licences;
use crate::npm;
use crate::shell::{self, Project, cargo, step};
use crate::soak_table::{self, Ended};
use crate::toolchain::Wasm;

/// The variable that tells the browser tests where the built app is.
pub const DIST_VARIABLE: &str = "VORONKA_DIST";
/// The variable that lets the loops run in full; it names the file in which they write down what they counted.
const SOAK_VARIABLE: &str = "VORONKA_SOAK";

/// The checker of accessibility: package, version, file. `tests/stories/access.rs` looks for it there.
const AXE: (&str, &str, &str) = ("axe-core", "4.14.1", "axe.min.js");

/// Tests passed and failed.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Tally {
    passed: u64,
    failed: u64,
    /// How each test ended.
    ended: Vec<Ended>,
}

fn soak_file(project: &Project) -> std::path::PathBuf {
    project.target.join("soak.txt")
}

/// Runs the steps asked for, all of them even when one fails, and ends with the sums.
pub fn run(project: &Project, options: &TestOptions) -> Result<ExitCode> {
    let start = Instant::now();
    let mut tally = Tally::default();
    if options.soak {
        std::fs::remove_file(soak_file(project)).ok();
    }
    let steps = [
        Step::Fmt,
        Step::Licences,
        Step::Clippy,
        Step::Domain,
        Step::App,
        Step::Browser,
    ];
    for next in steps
        .into_iter()
        .filter(|&step| options.only.is_none_or(|only| only == step))
    {
        // A filter names tests; formatting and lints have none.
        if options.filter.is_some()
            && options.only.is_none()
            && matches!(next, Step::Fmt | Step::Licences | Step::Clippy)
        {
            continue;
        }
        if let Err(sentence) = run_step(project, next, options, &mut tally) {
            eprintln!("error: {sentence}");
            tally.failed += 1;
        }
    }
    if options.soak
        && let Ok(counted) = std::fs::read_to_string(soak_file(project))
    {
        step("What the soak counted");
        print!("{counted}");
        soak_table::write(project, &tally.ended, &counted)?;
    }
    println!("▸ Done in {:.0} s", start.elapsed().as_secs_f32());
    println!("{} passed, {} failed", tally.passed, tally.failed);
    Ok(if tally.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn run_step(project: &Project, next: Step, options: &TestOptions, tally: &mut Tally) -> Result<()> {
    let filter = options.filter.as_deref();
    let counted = soak_file(project);
    let soak = options.soak.then_some((SOAK_VARIABLE, counted.as_os_str()));
    match next {
        Step::Fmt => {
            step("Formatting");
            let mut fmt = cargo(&project.root);
            fmt.args(["fmt", "--all", "--check"]);
            shell::run(fmt)
        }
        Step::Licences => {
            step("Licences");
            licences::check(project)
        }
        Step::Clippy => {
            step("Lints: domain, xtask, tests");
            let mut host = cargo(&project.root);
            host.arg("clippy")
                .args(["-p", "voronka-domain", "-p", "xtask", "-p", "voronka-tests"]);
            host.args(["--all-targets", "--", "-D", "warnings"]);
            let host = shell::run(host);
            let wasm = Wasm::ensure(project)?;
            step("Lints: the app, for WebAssembly");
            let mut app = wasm.cargo(project, "clippy", false);
            app.args(["-p", "voronka", "--", "-D", "warnings"]);
            // Both are shown before either stops the step.
            shell::run(app).and(host)
        }
        Step::Domain => {
            step("Tests of the domain");
            cargo_test(project, "voronka-domain", filter, soak.as_slice(), tally)
        }
        Step::App => {
            step("Native tests of the app");
            let app = cargo_test(project, "voronka", filter, &[], tally);
            // Apart from the app: together their crates would be built once more with the features of both.
            step("Tests of xtask");
            cargo_test(project, "xtask", filter, &[], tally).and(app)
        }
        Step::Browser => {
            let browser = browser_setup::ensure()?;
            let out = project.target.join("test-dist");
            dist::run(project, &out, options.effort)?;
            // Beside the folder of the pages: the story of the single file opens it from there. It is about the packing, for
            // which a second release would be minutes for nothing.
            dist::run_single_file(project, &project.target.join("test-dist.html"), Effort::Quick)?;
            // Without it the stories that need it say so and fail.
            if let Err(sentence) = npm::file(project, AXE.0, AXE.1, AXE.2) {
                println!("  {sentence}");
            }
            step(format!("Browser tests in {}", browser.display()));
            let mut environment = vec![
                (DIST_VARIABLE, out.as_os_str()),
                ("CHROMIUM", browser.as_os_str()),
            ];
            environment.extend(soak);
            cargo_test(project, "voronka-tests", filter, &environment, tally)
        }
    }
}

fn cargo_test(
    project: &Project,
    package: &str,
    filter: Option<&str>,
    environment: &[(&str, &std::ffi::OsStr)],
    tally: &mut Tally,
) -> Result<()> {
    let mut command = cargo(&project.root);
    // A failing test binary must not hide the ones after it.
    command.args(["test", "--no-fail-fast", "-p", package]);
    command.args(filter);
    command.envs(environment.iter().copied());
    let counted = counting(command, tally)?;
    // The count says it already; without one, it did not even compile.
    if counted.succeeded || counted.failed > 0 {
        return Ok(());
    }
    Err(format!("the tests of {package} did not run to their end"))
}

struct Counted {
    succeeded: bool,
    failed: u64,
}

/// Runs a test command, passing on what it prints and adding up its results.
fn counting(mut command: Command, tally: &mut Tally) -> Result<Counted> {
    let told = |error| format!("cannot run cargo test: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(told)?;
    let mut failed = 0;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = String::from_utf8_lossy(&line.map_err(told)?).into_owned();
            println!("{line}");
            tally.ended.extend(soak_table::ended(&line));
            if let Some(result) = result_line(&line) {
                tally.passed += result.passed;
                tally.failed += result.failed;
                failed += result.failed;
            }
        }
    }
    let succeeded = child.wait().map_err(told)?.success();
    Ok(Counted { succeeded, failed })
}

/// The numbers of `test result: ok. 3 passed; 0 failed; …`.
fn result_line(line: &str) -> Option<Tally> {
    let numbers = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let number = |word: &str| {
        numbers
            .split("; ")
            .find_map(|part| part.strip_suffix(word)?.trim().parse::<u64>().ok())
    };
    Some(Tally {
        passed: number("passed")?,
        failed: number("failed")?,
        ended: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_are_counted_and_others_are_not() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(
            result_line(line),
            Some(Tally {
                passed: 12,
                failed: 3,
                ended: Vec::new(),
            })
        );
        assert_eq!(result_line("test a ... ok"), None);
    }
}
