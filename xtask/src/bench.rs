//! `cargo xtask bench`: how quick and how large the app is, as it is published.

use std::process::ExitCode;

use crate::Result;
use crate::args::{BenchOptions, Effort};
use crate::browser_setup;
use crate::dist;
use crate::shell::{self, Project, cargo, step};

/// The figures of earlier runs, a line each.
const HISTORY: &str = "docs/bench.jsonl";
/// How the cost grows, drawn.
const PLOT: &str = "docs/growth.svg";

/// Builds what is published and measures it; fails when a figure is over its budget.
pub fn run(project: &Project, options: &BenchOptions) -> Result<ExitCode> {
    let browser = browser_setup::ensure()?;
    let out = project.target.join("bench-dist");
    let files = dist::run(project, &out, Effort::Full)?;
    dist::report(&files)?;
    if !options.quick {
        step("Measuring the domain");
        let mut native = cargo(&project.root);
        native.args(["bench", "--package", "voronka-domain"]);
        shell::run(native)?;
    }
    step(format!("Measuring in {}", browser.display()));
    let mut bench = cargo(&project.root);
    bench.args([
        "run",
        "--quiet",
        "--package",
        "voronka-tests",
        "--bin",
        "bench",
        "--",
    ]);
    bench.arg("--history").arg(project.root.join(HISTORY));
    if options.growth {
        bench.arg("--plot").arg(project.root.join(PLOT));
    }
    let flags = [
        ("--quick", options.quick),
        ("--growth", options.growth),
        ("--keep", options.keep),
    ];
    bench.args(
        flags
            .into_iter()
            .filter(|(_, wanted)| *wanted)
            .map(|(flag, _)| flag),
    );
    bench.env("VORONKA_DIST", &out).env("CHROMIUM", &browser);
    shell::run(bench).map(|()| ExitCode::SUCCESS)
}
