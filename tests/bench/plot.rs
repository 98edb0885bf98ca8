//! How the cost grows with the number of deals, drawn: a panel per action, both scales logarithmic, so that what is linear
//! rises by one decade per decade and what is constant lies flat.

use std::fmt::Write as _;

use crate::figures::{Figure, median};

/// One action at growing numbers of deals.
pub struct Growth {
    /// What was done.
    pub title: &'static str,
    /// `ms` or `frames`.
    pub unit: &'static str,
    /// Deals, and the figure at so many.
    pub points: Vec<(usize, Figure)>,
}

const PANEL: (f64, f64) = (300.0, 240.0);
const MARGIN: f64 = 46.0;
/// Our line and that of the hand-written page; both read on white and on black.
const COLOURS: [(&str, &str); 2] = [("#3b6fe0", "Voronka"), ("#b8860b", "written by hand")];

/// The panels beside each other, as SVG.
pub fn svg(growths: &[Growth]) -> String {
    let width = PANEL.0 * growths.len() as f64;
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {}" font-family="system-ui, sans-serif" font-size="11" fill="#7a7f87">"##,
        PANEL.1 + 20.0
    );
    for (at, growth) in growths.iter().enumerate() {
        let _ = write!(
            svg,
            r#"<g transform="translate({},0)">{}</g>"#,
            at as f64 * PANEL.0,
            panel(growth)
        );
    }
    for (at, (colour, name)) in COLOURS.into_iter().enumerate() {
        let x = MARGIN + at as f64 * 110.0;
        let _ = write!(
            svg,
            r#"<circle cx="{x}" cy="{0}" r="4" fill="{colour}"/><text x="{1}" y="{2}">{name}</text>"#,
            PANEL.1 + 8.0,
            x + 9.0,
            PANEL.1 + 12.0
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn panel(growth: &Growth) -> String {
    let lines = [
        series(growth, |figure| &figure.ours),
        series(growth, |figure| &figure.theirs),
    ];
    let all = || lines.iter().flatten();
    let (least, most) = (
        all().map(|(_, y)| *y).fold(f64::INFINITY, f64::min),
        all().map(|(_, y)| *y).fold(0.0, f64::max),
    );
    // Whole decades, so that the marks are round.
    let (low, high) = (least.max(0.1).log10().floor(), most.max(1.0).log10().ceil());
    let span = (high - low).max(1.0);
    let x = |deals: f64| MARGIN + (deals.log10() - 3.0) / 1.31 * (PANEL.0 - MARGIN - 20.0);
    let y = |value: f64| PANEL.1 - MARGIN - (value.max(0.1).log10() - low) / span * (PANEL.1 - MARGIN - 36.0);
    let mut svg = format!(
        r##"<text x="{MARGIN}" y="20" font-weight="600">{}, {}</text>"##,
        growth.title, growth.unit
    );
    for decade in low as i32..=high as i32 {
        let value = 10_f64.powi(decade);
        let _ = write!(
            svg,
            r##"<line x1="{MARGIN}" x2="{}" y1="{1}" y2="{1}" stroke="#7a7f87" stroke-opacity=".25"/><text x="{2}" y="{3}" text-anchor="end">{value}</text>"##,
            PANEL.0 - 14.0,
            y(value),
            MARGIN - 6.0,
            y(value) + 4.0
        );
    }
    for (deals, _) in &growth.points {
        let _ = write!(
            svg,
            r#"<text x="{}" y="{}" text-anchor="middle">{}k</text>"#,
            x(*deals as f64),
            PANEL.1 - MARGIN + 16.0,
            deals / 1000
        );
    }
    for ((colour, _), line) in COLOURS.into_iter().zip(&lines) {
        let path: Vec<String> = line
            .iter()
            .map(|(deals, value)| format!("{:.1},{:.1}", x(*deals), y(*value)))
            .collect();
        let _ = write!(
            svg,
            r#"<polyline points="{}" fill="none" stroke="{colour}" stroke-width="2"/>"#,
            path.join(" ")
        );
        for point in &path {
            let (x, y) = point.split_once(',').unwrap_or(("0", "0"));
            let _ = write!(svg, r#"<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>"#);
        }
    }
    svg
}

fn series(growth: &Growth, values: impl Fn(&Figure) -> &Vec<f64>) -> Vec<(f64, f64)> {
    let point = |(deals, figure): &(usize, Figure)| Some((*deals as f64, median(values(figure))?));
    growth.points.iter().filter_map(point).collect()
}
