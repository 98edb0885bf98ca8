//! The commands of Voronka: `cargo xtask serve · dist · test · bench · shots`.
//!
//! Each does its own set-up, prints a line for every step, and ends with a sentence when something is wrong.

mod args;
mod bench;
mod browser_setup;
mod bundle;
mod catalogues;
mod dist;
mod http;
mod licences;
mod npm;
mod offline;
mod optimise;
mod page;
mod server;
mod shell;
mod shots;
mod single_file;
mod slimming;
mod soak_table;
mod test;
mod tokens;
mod toolchain;

use std::process::ExitCode;

use args::Command;
use shell::Project;

/// Every error is a sentence for the person at the terminal.
pub type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    match args::parse(std::env::args().skip(1)).and_then(run) {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Help => {
            print!("{}", args::HELP);
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve(options) => server::run(&Project::find()?, &options).map(|()| ExitCode::SUCCESS),
        Command::Dist(options) => {
            let project = Project::find()?;
            let name = if options.single_file {
                "voronka.html"
            } else {
                "dist"
            };
            let out = options.out.clone().unwrap_or_else(|| project.root.join(name));
            if options.single_file {
                dist::run_single_file(&project, &out, options.effort)?;
            } else {
                let files = dist::run(&project, &out, options.effort)?;
                // Sizes of what nobody publishes are of no interest, and take long to find.
                if options.effort != args::Effort::Quick {
                    dist::report(&files)?;
                }
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Shots(words) => shots::run(&Project::find()?, &words).map(|()| ExitCode::SUCCESS),
        Command::Test(options) => test::run(&Project::find()?, &options),
        Command::Bench(options) => bench::run(&Project::find()?, &options),
    }
}
