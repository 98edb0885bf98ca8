//! What has to be fetched before a page can be used.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use voronka_tests::{Seed, Site};

use crate::board::Seat;
use crate::figures::{Budget, Figure};

const ROUTES: [&str; 6] = ["funnel", "today", "meetings", "clients", "control", "settings"];

/// Kilobytes that a first visitor of each page fetches until it can be used, as a host with brotli sends them.
pub fn measure_first_loads() -> Vec<Figure> {
    let dist = Site::shared().folder();
    let mut figures = Vec::new();
    for route in ROUTES {
        // Only the funnel's is promised.
        let most = if route == "funnel" { 250.0 } else { f64::INFINITY };
        let mut figure = Figure::new(
            format!("first load of {route}, brotli"),
            "kB",
            Budget::AtMost(most),
        );
        let seat = Seat::fresh();
        Seed::board()
            .person("Anna")
            .me("Anna")
            .deal("alpha", "new")
            .store(&seat.page);
        // Another visitor: whoever stored the deal has fetched everything.
        seat.page.eval("navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))");
        seat.load(&format!("{}#/{route}", Site::shared().address()));
        let names = seat.page.eval(
            "performance.getEntriesByType('resource').filter((file) => file.startTime < bench.marked).map((file) => new URL(file.name).pathname)",
        );
        let host = Site::shared();
        let sub_path = host.address()[host.origin().len()..].to_owned();
        let mut bytes = compressed(&dist.join("index.html"));
        for name in names
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str())
        {
            bytes += name
                .strip_prefix(&sub_path)
                .map_or(0, |file| compressed(&dist.join(file)));
        }
        figure.ours.push(bytes as f64 / 1000.0);
        figures.push(figure);
    }
    figures
}

/// The size of a file as it is sent.
fn compressed(file: &Path) -> usize {
    let Ok(bytes) = fs::read(file) else { return 0 };
    let mut sent = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut sent, 1 << 16, 11, 22);
    let written = writer.write_all(&bytes);
    drop(writer);
    if written.is_ok() { sent.len() } else { bytes.len() }
}
