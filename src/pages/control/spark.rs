//! Small line charts: the shape of a few numbers. Whatever shows one also says the numbers in words.

use leptos::prelude::*;

/// The size of the drawing, in its own units.
const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 28.0;
const EDGE: f64 = 3.0;

/// A line through the numbers, from zero up, with the plan as a dashed line. What is not known leaves a gap.
pub(super) fn spark(values: &[Option<f64>], plan: Option<f64>, largest: Option<f64>) -> AnyView {
    let known = values.iter().flatten().copied().chain(plan);
    let top = largest
        .unwrap_or_else(|| known.fold(0.0, f64::max))
        .max(f64::MIN_POSITIVE);
    let y = |value: f64| HEIGHT - EDGE - (value / top).clamp(0.0, 1.0) * (HEIGHT - 2.0 * EDGE);
    let step = (WIDTH - 2.0 * EDGE) / (values.len().max(2) - 1) as f64;
    let x = |at: usize| EDGE + at as f64 * step;
    let mut line = String::new();
    let mut pen_is_down = false;
    for (at, value) in values.iter().enumerate() {
        match value {
            Some(value) => {
                let command = if pen_is_down { 'L' } else { 'M' };
                line.push_str(&format!("{command}{:.1} {:.1}", x(at), y(*value)));
                pen_is_down = true;
            }
            None => pen_is_down = false,
        }
    }
    let last = values
        .iter()
        .enumerate()
        .rev()
        .find_map(|(at, value)| Some((x(at), y((*value)?))));
    view! {
        <svg class="spark" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
            {plan.map(|plan| view! { <line class="chart-plan" x1="0" x2=WIDTH y1=y(plan) y2=y(plan)></line> })}
            <path class="chart-line" d=line></path>
            {last.map(|(x, y)| view! { <circle class="spark-dot" cx=x cy=y r="2.5"></circle> })}
        </svg>
    }
    .into_any()
}
