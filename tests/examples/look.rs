//! Opens an address in headless Chromium and saves what is seen as a PNG file.
//!
//! ```text
//! cargo run -q -p voronka-tests --example look -- --url http://127.0.0.1:8080/#/funnel --out /tmp/funnel.png \
//!     [--width 1440] [--height 900] [--theme light|dark] [--mobile] [--lang ru] [--motion reduce]
//!     [--media print] [--feature prefers-contrast=more]
//!     [--js "code" | --js @file] [--wait "condition"] [--profile folder]
//! ```
//!
//! `--js` runs once the app is ready (`html[data-ready]`), may `await`, and its value is printed; `--wait` is a JavaScript
//! condition to wait for after that. With `--profile` what the app stores stays for the next look. Problems of the page
//! (console errors, exceptions, policy violations) are printed and make the exit code 1.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use voronka_tests::{Browser, Chromium};

const USAGE: &str = "usage: look --url ADDRESS --out FILE.png [--width N] [--height N] [--theme light|dark] [--mobile] \
    [--lang TAG] [--motion reduce] [--media print] [--feature NAME=VALUE] [--js CODE|@FILE] [--wait CONDITION] [--profile FOLDER]";

fn main() -> ExitCode {
    match options().and_then(|options| look(&options)) {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

type Options = BTreeMap<String, String>;

fn options() -> Result<Options, String> {
    const KNOWN: [&str; 12] = [
        "url", "out", "width", "height", "theme", "lang", "motion", "js", "wait", "profile", "media",
        "feature",
    ];
    let mut options = Options::new();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let name = word.strip_prefix("--").unwrap_or_default();
        let value = match name {
            "mobile" => String::new(),
            _ if KNOWN.contains(&name) => words.next().ok_or_else(|| format!("--{name} needs a value"))?,
            _ => return Err(format!("`{word}` is not known\n{USAGE}")),
        };
        options.insert(name.to_owned(), value);
    }
    Ok(options)
}

fn look(options: &Options) -> Result<ExitCode, String> {
    let get = |name: &str| options.get(name).map(String::as_str);
    let needed = |name: &str| get(name).ok_or_else(|| format!("--{name} is needed\n{USAGE}"));
    let number = |name: &str, default: u32| {
        get(name).map_or(Ok(default), |text| {
            text.parse()
                .map_err(|_| format!("--{name} is not a number: {text}"))
        })
    };
    let (url, out) = (needed("url")?, PathBuf::from(needed("out")?));
    let is_mobile = options.contains_key("mobile");
    let width = number("width", if is_mobile { 390 } else { 1440 })?;
    let height = number("height", if is_mobile { 844 } else { 900 })?;
    let script = match get("js").map(|code| (code, code.strip_prefix('@'))) {
        Some((_, Some(file))) => {
            Some(std::fs::read_to_string(file).map_err(|error| format!("cannot read {file}: {error}"))?)
        }
        Some((code, None)) => Some(code.to_owned()),
        None => None,
    };

    let chromium = match get("profile") {
        Some(folder) => Chromium::on_profile(&PathBuf::from(folder)),
        None => Chromium::temporary(),
    };
    let browser = Browser::of(&chromium);
    let page = browser.tab();
    if is_mobile {
        page.mobile(width, height);
    } else {
        page.viewport(width, height);
    }
    if let Some(theme) = get("theme") {
        page.colour_scheme(theme);
    }
    if let Some(tag) = get("lang") {
        page.language(tag);
    }
    page.reduced_motion(get("motion") == Some("reduce"));
    if get("media").is_some() || get("feature").is_some() {
        let feature = get("feature").and_then(|text| text.split_once('='));
        let features: Vec<_> = feature
            .into_iter()
            .map(|(name, value)| serde_json::json!({ "name": name, "value": value }))
            .collect();
        page.call(
            "Emulation.setEmulatedMedia",
            &serde_json::json!({ "media": get("media").unwrap_or(""), "features": features }),
        );
    }
    page.goto(url);
    page.wait_until_ready();
    if let Some(script) = script {
        let value = page.eval(&format!("(async () => {{ {script} }})()"));
        if !value.is_null() {
            println!("{value}");
        }
    }
    if let Some(condition) = get("wait") {
        page.wait_for(condition, "the condition of --wait");
    }
    page.next_frame();
    page.screenshot(&out);
    println!("{}", out.display());
    let problems = page.problems();
    for problem in &problems {
        eprintln!("problem: {problem}");
    }
    Ok(if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
