//! `cargo xtask bench`: how quick the app is in a real browser, beside a page written by hand that shows the same deals.
//!
//! ```text
//! bench [--runs N] [--quick] [--only loads|boards|files|pages] [--growth [--plot FILE]]
//!     [--history FILE [--keep]]
//! ```
//!
//! `--quick` measures less, and fails only on what is far out; `--growth` also measures how the cost grows with the number of
//! deals; the last line of the history is what the table compares with, and `--keep` adds a line to it. The app is found through
//! `VORONKA_DIST`.

mod board;
mod data;
mod figures;
mod files;
mod pages;
mod plot;
mod sizes;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};

use board::Boards;
use figures::{Budget, Figure};
use plot::Growth;

/// How far over its budget a figure of `--quick` may be: machines that test are busy.
const FAR_OUT: f64 = 2.0;

struct Options {
    runs: usize,
    quick: bool,
    growth: bool,
    history: Option<PathBuf>,
    plot: Option<PathBuf>,
    keep: bool,
    only: Option<String>,
}

fn main() -> ExitCode {
    match options().and_then(|options| bench(&options)) {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        runs: 5,
        quick: false,
        growth: false,
        history: None,
        plot: None,
        keep: false,
        only: None,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--runs" => {
                let text = value()?;
                options.runs = text
                    .parse()
                    .map_err(|_| format!("--runs is not a number: {text}"))?;
            }
            "--history" => options.history = Some(value()?.into()),
            "--plot" => options.plot = Some(value()?.into()),
            "--quick" => options.quick = true,
            "--growth" => options.growth = true,
            "--keep" => options.keep = true,
            "--only" => options.only = Some(value()?),
            _ => return Err(format!("`{word}` is not known")),
        }
    }
    Ok(options)
}

fn bench(options: &Options) -> Result<ExitCode, String> {
    let runs = if options.quick { 3 } else { options.runs.max(1) };
    let figures = measure(options, runs);
    let before = options.history.as_deref().map_or(Value::Null, last_line);
    println!("\n{}", figures::table(&figures, &before));
    if options.keep
        && let Some(file) = &options.history
    {
        keep(file, &figures)?;
    }
    if options.growth {
        let growths = measure_growth(runs);
        for growth in &growths {
            println!("{}", figures::growth_table(growth));
        }
        if let Some(file) = &options.plot {
            fs::write(file, plot::svg(&growths))
                .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
        }
    }
    let most = if options.quick { FAR_OUT } else { 1.0 };
    let broken: Vec<&Figure> = figures
        .iter()
        .filter(|figure| figure.strain().is_none_or(|strain| strain > most))
        .collect();
    for figure in &broken {
        println!("over its budget: {}", figure.name);
    }
    Ok(if broken.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Takes so many runs.
type Measure = fn(usize) -> Vec<Figure>;

/// What is measured together, by the name that `--only` knows it by.
const GROUPS: [(&str, Measure); 4] = [
    ("loads", |_| sizes::measure_first_loads()),
    ("boards", measure_boards),
    ("files", |runs| {
        let table = files::measure_table(runs, &std::env::temp_dir());
        table.into_iter().chain(files::measure_json(runs)).collect()
    }),
    ("pages", |runs| {
        let control = [pages::measure_control(runs)];
        control.into_iter().chain(pages::measure_grid(runs)).collect()
    }),
];

/// The groups of `--quick`.
const QUICK: [&str; 2] = ["loads", "boards"];

fn measure(options: &Options, runs: usize) -> Vec<Figure> {
    let wanted = |name: &str| match &options.only {
        Some(only) => only == name,
        None => !options.quick || QUICK.contains(&name),
    };
    let groups = GROUPS.into_iter().filter(|(name, _)| wanted(name));
    groups
        .flat_map(|(name, measure)| {
            say(name);
            measure(runs)
        })
        .collect()
}

fn measure_boards(runs: usize) -> Vec<Figure> {
    let mut figures = vec![Boards::with(1000).measure_load(runs, Budget::Times(1.2))];
    let large = Boards::with(10_000);
    figures.push(large.measure_load(runs, Budget::Times(0.35)));
    figures.push(large.measure_memory());
    figures.push(large.measure_move(runs * 2, Budget::Both(48.0, 0.5)));
    figures.push(large.measure_search(runs, Budget::AtMost(2.0)));
    figures.extend(large.measure_drag(runs));
    figures.extend(large.measure_edit(runs));
    figures
}

/// Load, move and search at growing numbers of deals. No budgets: what counts is the shape.
fn measure_growth(runs: usize) -> [Growth; 3] {
    let any = Budget::AtMost(f64::INFINITY);
    let begun = |title, unit| Growth {
        title,
        unit,
        points: Vec::new(),
    };
    let mut growths = [
        begun("board usable", "ms"),
        begun("move by keyboard", "ms"),
        begun("key in the search", "frames"),
    ];
    // Twenty thousand open deals do not fit into local storage; closed ones, which are kept packed, do.
    for deals in [1000, 2000, 5000, 10_000, 15_000] {
        say(&format!("growth: {deals} deals"));
        let boards = Boards::with(deals);
        let figures = [
            boards.measure_load(runs, any),
            boards.measure_move(runs, any),
            boards.measure_search(runs, any),
        ];
        for (growth, figure) in growths.iter_mut().zip(figures) {
            growth.points.push((deals, figure));
        }
    }
    growths
}

fn say(what: &str) {
    eprintln!("  measuring {what}");
}

fn last_line(file: &Path) -> Value {
    fs::read_to_string(file)
        .ok()
        .and_then(|text| serde_json::from_str(text.lines().last()?).ok())
        .unwrap_or_default()
}

fn keep(file: &Path, figures: &[Figure]) -> Result<(), String> {
    let told = |error| format!("cannot write {}: {error}", file.display());
    let figures: Vec<Value> = figures.iter().map(Figure::json).collect();
    let line = json!({ "day": today(), "figures": figures });
    let mut history = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .map_err(told)?;
    writeln!(history, "{line}").map_err(told)
}

/// Today in UTC.
fn today() -> String {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    chrono::DateTime::from_timestamp(seconds as i64, 0)
        .map_or_else(String::new, |now| now.date_naive().to_string())
}
