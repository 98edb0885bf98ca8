//! What was asked for on the command line.

use std::path::PathBuf;

use crate::Result;

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
Usage: cargo xtask <command>

  serve [--port N] [--release]      build the app and serve it at http://127.0.0.1:8080
  dist  [--out DIR] [--no-opt|--quick] [--single-file]
                                    make the folder that any static host can serve (default: dist);
                                    --quick builds as serve does: large and slow, but soon there;
                                    --single-file makes one page instead (default: voronka.html),
                                    which opens from a disk or out of a mail
  test  [FILTER] [--only STEP] [--quick] [--soak]
                                    run every check; STEP is fmt, licences, clippy, domain, app or browser;
                                    --quick tests such a quick build in the browser; --soak runs the loops
                                    of kills, tabs and damage in full and writes what they counted
                                    into docs/reliability.md
  shots [WORD...]                   pictures of every page in target/shots, and a sheet of them; with words such as
                                    `funnel sample ru dark 390` only those that have them all in their names
  bench [--quick] [--growth] [--keep]
                                    measure the app in a browser beside a page written by hand, and the domain by
                                    itself; --quick measures less and fails only on what is far out; --growth also
                                    measures how the cost grows; --keep adds the figures to docs/bench.jsonl
  help                              print this

All the set-up (WebAssembly target, browser, optimiser) is done by the command that needs it.
";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print the help.
    Help,
    /// Build and serve for development.
    Serve(ServeOptions),
    /// Make the folder to publish.
    Dist(DistOptions),
    /// Run the checks.
    Test(TestOptions),
    /// Take pictures of the pages, of those whose names have all these words.
    Shots(Vec<String>),
    /// Measure.
    Bench(BenchOptions),
}

/// Options of `bench`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct BenchOptions {
    /// Fewer figures, and only what is far out fails.
    pub quick: bool,
    /// Also how the cost grows with the number of deals.
    pub growth: bool,
    /// Adds the figures to those kept.
    pub keep: bool,
}

/// Options of `serve`.
#[derive(Debug, PartialEq, Eq)]
pub struct ServeOptions {
    /// The port on 127.0.0.1; 0 lets the system choose.
    pub port: u16,
    /// Build as `dist` does, without its optimiser.
    pub release: bool,
}

/// Options of `dist`.
#[derive(Debug, PartialEq, Eq)]
pub struct DistOptions {
    /// Where to write; `dist` in the project when not given.
    pub out: Option<PathBuf>,
    /// How small the module should be.
    pub effort: Effort,
    /// One page with everything in it, in place of a folder.
    pub single_file: bool,
}

/// Options of `test`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct TestOptions {
    /// Only tests whose name contains this.
    pub filter: Option<String>,
    /// Only this step.
    pub only: Option<Step>,
    /// How the app that goes into the browser is built.
    pub effort: Effort,
    /// Whether the loops of kills, tabs and damage run in full.
    pub soak: bool,
}

/// How much is done to make the published module small and fast.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// As `serve` builds it: to try something in a browser soon.
    Quick,
    /// A release in one module, without wasm-opt.
    Release,
    /// A release with its module in parts, and with wasm-opt where it can be had.
    #[default]
    Full,
}

/// A step of `test`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Formatting.
    Fmt,
    /// Licences of what is built in.
    Licences,
    /// Lints.
    Clippy,
    /// Tests of the domain crate.
    Domain,
    /// Native tests of the app crate and of xtask.
    App,
    /// The built app in a browser.
    Browser,
}

/// Reads the words after `cargo xtask`.
pub fn parse(words: impl Iterator<Item = String>) -> Result<Command> {
    let mut words = words.peekable();
    let Some(command) = words.next() else {
        return Ok(Command::Help);
    };
    match command.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "serve" => serve(words),
        "dist" => dist(words),
        "test" => test(words),
        "shots" => Ok(Command::Shots(words.collect())),
        "bench" => bench(words),
        other => Err(format!(
            "there is no command `{other}`; `cargo xtask help` lists them"
        )),
    }
}

fn serve(mut words: impl Iterator<Item = String>) -> Result<Command> {
    let mut options = ServeOptions {
        port: 8080,
        release: false,
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--port" => {
                let port = value(&mut words, "--port")?;
                options.port = port
                    .parse()
                    .map_err(|_| format!("`{port}` is not a port; give a number up to 65535"))?;
            }
            "--release" => options.release = true,
            other => return unknown(other, "serve"),
        }
    }
    Ok(Command::Serve(options))
}

fn dist(mut words: impl Iterator<Item = String>) -> Result<Command> {
    let mut options = DistOptions {
        out: None,
        effort: Effort::Full,
        single_file: false,
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--out" => options.out = Some(PathBuf::from(value(&mut words, "--out")?)),
            "--single-file" => options.single_file = true,
            "--no-opt" => options.effort = Effort::Release,
            "--quick" => options.effort = Effort::Quick,
            other => return unknown(other, "dist"),
        }
    }
    Ok(Command::Dist(options))
}

fn test(mut words: impl Iterator<Item = String>) -> Result<Command> {
    let mut options = TestOptions::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--only" => {
                let name = value(&mut words, "--only")?;
                options.only = Some(match name.as_str() {
                    "fmt" => Step::Fmt,
                    "licences" => Step::Licences,
                    "clippy" => Step::Clippy,
                    "domain" => Step::Domain,
                    "app" => Step::App,
                    "browser" => Step::Browser,
                    _ => {
                        return Err(format!(
                            "there is no step `{name}`; steps are fmt, licences, clippy, domain, app, browser"
                        ));
                    }
                });
            }
            "--quick" => options.effort = Effort::Quick,
            "--soak" => options.soak = true,
            flag if flag.starts_with('-') => return unknown(flag, "test"),
            _ if options.filter.is_some() => return Err("test takes one filter".to_owned()),
            _ => options.filter = Some(word),
        }
    }
    Ok(Command::Test(options))
}

fn bench(words: impl Iterator<Item = String>) -> Result<Command> {
    let mut options = BenchOptions::default();
    for word in words {
        match word.as_str() {
            "--quick" => options.quick = true,
            "--growth" => options.growth = true,
            "--keep" => options.keep = true,
            other => return unknown(other, "bench"),
        }
    }
    Ok(Command::Bench(options))
}

fn value(words: &mut impl Iterator<Item = String>, option: &str) -> Result<String> {
    words.next().ok_or_else(|| format!("{option} needs a value"))
}

fn unknown<T>(word: &str, command: &str) -> Result<T> {
    Err(format!(
        "`{command}` does not know `{word}`; `cargo xtask help` lists the options"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_takes_a_port_and_defaults_to_8080() {
        assert_eq!(
            parsed("serve"),
            Ok(Command::Serve(ServeOptions {
                port: 8080,
                release: false
            }))
        );
        assert_eq!(
            parsed("serve --port 9 --release"),
            Ok(Command::Serve(ServeOptions {
                port: 9,
                release: true
            }))
        );
    }

    #[test]
    fn a_wrong_word_is_named_in_the_error() {
        assert!(parsed("serve --port many").is_err_and(|sentence| sentence.contains("many")));
        assert!(parsed("dist --slow").is_err_and(|sentence| sentence.contains("--slow")));
        assert!(parsed("fly").is_err_and(|sentence| sentence.contains("fly")));
    }

    #[test]
    fn test_takes_a_filter_and_one_step() {
        let expected = TestOptions {
            filter: Some("csp".to_owned()),
            only: Some(Step::Browser),
            effort: Effort::Quick,
            soak: true,
        };
        assert_eq!(
            parsed("test csp --only browser --quick --soak"),
            Ok(Command::Test(expected))
        );
    }
}
