//! `cargo xtask shots`: pictures of every page, for an eye to go over.

use crate::Result;
use crate::args::Effort;
use crate::shell::{self, Project, cargo, step};
use crate::test::DIST_VARIABLE;
use crate::{browser_setup, dist};

/// Builds the app and takes the pictures.
pub fn run(project: &Project, words: &[String]) -> Result<()> {
    let browser = browser_setup::ensure()?;
    let out = project.target.join("shots-dist");
    dist::run(project, &out, Effort::Quick)?;
    step(format!("Taking pictures in {}", browser.display()));
    let mut command = cargo(&project.root);
    command.args(["run", "-q", "-p", "voronka-tests", "--example", "shots", "--"]);
    command.arg(project.target.join("shots")).args(words);
    command.env(DIST_VARIABLE, out).env("CHROMIUM", browser);
    shell::run(command)
}
