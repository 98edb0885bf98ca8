//! The figures at the top: what each is, how it was before, and the records behind it.

use leptos::prelude::*;
use voronka_domain::calendar::Period;
use voronka_domain::funnel::standing::Level;
use voronka_domain::id::Id;
use voronka_domain::reports::facts::{Facts, Tally};
use voronka_domain::reports::flow::{flow, moves_per_working_day};
use voronka_domain::reports::presence::in_work;
use voronka_domain::reports::stuck::Stuck;
use voronka_domain::reports::winning::{Velocity, velocity, win_rate};

use super::Desk;
use super::drill::List;
use super::look::Look;
use crate::components::stat::{Stat, stat};
use crate::i18n::{Words, control, decimal, fill, money, number, percent, t, total};
use crate::state::app;
use voronka_domain::money::Money;

/// One figure, ready to be shown.
struct Figure {
    metric: &'static str,
    label: Words,
    definition: Words,
    value: String,
    /// The exact number for scripts; empty where there is none.
    exact: String,
    n: Option<usize>,
    note: String,
    deals: Vec<Id>,
}

/// All figures of the period.
#[component]
pub(super) fn Figures(desk: Desk) -> impl IntoView {
    let figures = move || {
        app().settings();
        let look = desk.look();
        let facts = desk.facts();
        all(desk, &facts, look)
            .into_iter()
            .map(|figure| tile(figure, desk))
            .collect_view()
    };
    view! { <div class="stats">{figures}</div> }
}

fn all(desk: Desk, facts: &Facts, look: Look) -> Vec<Figure> {
    let today = desk.today();
    let (period, scope) = (look.period, look.scope);
    let settings = app().settings();
    let now = flow(facts, period, scope);
    let before = flow(facts, look.before(), scope);
    let rate = win_rate(facts, period, scope, look.currency());
    let end = period.last().min(today);
    let mut figures = vec![tally(
        "in-work",
        control::IN_WORK,
        control::IN_WORK_IS,
        &in_work(facts, end, scope),
        None,
    )];
    figures.extend([
        tally(
            "entered",
            control::ENTERED,
            control::ENTERED_IS,
            &now.entered,
            Some(&before.entered),
        ),
        tally(
            "forward",
            control::FORWARD,
            control::FORWARD_IS,
            &now.forward,
            Some(&before.forward),
        ),
        tally(
            "back",
            control::BACK,
            control::BACK_IS,
            &now.back,
            Some(&before.back),
        ),
        tally(
            "won-count",
            control::WON,
            control::WON_IS,
            &now.won,
            Some(&before.won),
        ),
        tally(
            "lost-count",
            control::LOST,
            control::LOST_IS,
            &now.lost,
            Some(&before.lost),
        ),
    ]);
    let decided = rate.won.count + rate.lost.count;
    figures.push(Figure {
        metric: "win-rate",
        label: control::WIN_RATE,
        definition: control::WIN_RATE_IS,
        value: rate.by_number.map_or_else(dash, percent),
        exact: rate.by_number.map_or_else(String::new, |rate| rate.to_string()),
        n: Some(decided),
        note: rate.interval.map_or_else(String::new, |(low, high)| {
            fill(
                control::RANGE,
                &[("low", &percent(low)), ("high", &percent(high)), ("n", &decided)],
            )
        }),
        deals: rate.won.deals.iter().chain(&rate.lost.deals).copied().collect(),
    });
    let speed = moves_per_working_day(&now, period, &settings.calendar, today);
    figures.push(Figure {
        metric: "speed",
        label: control::SPEED,
        definition: control::SPEED_IS,
        value: speed.map_or_else(dash, decimal),
        exact: speed.map_or_else(String::new, |speed| speed.to_string()),
        n: Some(now.forward.count),
        note: t(control::PER_WORKING_DAY).to_owned(),
        deals: now.forward.deals.clone(),
    });
    figures.push(velocity_figure(facts, look));
    let is_past = look.at.is_some();
    figures.extend(standing_figures(&desk.stuck(), &desk.forgotten()));
    if is_past {
        // Next steps of the past are not kept.
        figures.retain(|figure| figure.metric != "forgotten");
    }
    figures.extend([
        tally(
            "on-credit",
            control::ON_CREDIT,
            control::ON_CREDIT_IS,
            &now.on_credit,
            Some(&before.on_credit),
        ),
        tally(
            "skipped",
            control::SKIPPING,
            control::SKIPPING_IS,
            &now.skipping,
            Some(&before.skipping),
        ),
    ]);
    figures
}

fn dash() -> String {
    "—".to_owned()
}

fn tally(
    metric: &'static str,
    label: Words,
    definition: Words,
    now: &Tally,
    before: Option<&Tally>,
) -> Figure {
    let sum = if now.sum.is_empty() {
        String::new()
    } else {
        total(&now.sum)
    };
    let was = before.map(|before| fill(control::BEFORE, &[("was", &number(before.count as f64))]));
    Figure {
        metric,
        label,
        definition,
        value: number(now.count as f64),
        exact: now.count.to_string(),
        n: None,
        note: [Some(sum), was]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        deals: now.deals.clone(),
    }
}

fn velocity_figure(facts: &Facts, look: Look) -> Figure {
    let velocity = velocity(facts, look.period, look.scope, look.currency());
    let as_money = |minor: f64| money(Money::new(minor.round() as i64, look.currency()));
    let note = velocity.as_ref().map(|velocity| {
        fill(
            control::VELOCITY_NOTE,
            &[
                ("open", &number(velocity.open as f64)),
                ("average", &as_money(velocity.average)),
                ("rate", &percent(velocity.win_rate)),
                ("cycle", &decimal(velocity.cycle)),
            ],
        )
    });
    Figure {
        metric: "velocity",
        label: control::VELOCITY,
        definition: control::VELOCITY_IS,
        value: velocity
            .as_ref()
            .map_or_else(dash, |velocity| as_money(velocity.per_day)),
        exact: velocity
            .as_ref()
            .map_or_else(String::new, |velocity| velocity.per_day.to_string()),
        n: velocity.as_ref().map(|velocity| velocity.open),
        note: note.unwrap_or_default(),
        deals: velocity.map_or_else(Vec::new, |velocity| deals_of(&velocity)),
    }
}

/// The deals a velocity is made of: those open and those decided, each once.
pub(super) fn deals_of(velocity: &Velocity) -> Vec<Id> {
    let all = velocity.open_deals.iter().chain(&velocity.decided_deals);
    let all: std::collections::BTreeSet<Id> = all.copied().collect();
    all.into_iter().collect()
}

/// Stuck and forgotten deals: as they stand today, whatever the period.
fn standing_figures(stuck: &[Stuck], forgotten: &[Id]) -> [Figure; 2] {
    let red = stuck.iter().filter(|one| one.level == Level::Red).count();
    let stuck: Vec<Id> = stuck.iter().map(|one| one.deal).collect();
    let figure = |metric, label, definition, note, deals: Vec<Id>| Figure {
        metric,
        label,
        definition,
        value: number(deals.len() as f64),
        exact: deals.len().to_string(),
        n: None,
        note,
        deals,
    };
    [
        figure(
            "stuck",
            control::STUCK,
            control::STUCK_IS,
            fill(control::RED_OF, &[("n", &red)]),
            stuck,
        ),
        figure(
            "forgotten",
            control::FORGOTTEN,
            control::FORGOTTEN_IS,
            String::new(),
            forgotten.to_vec(),
        ),
    ]
}

fn tile(figure: Figure, desk: Desk) -> AnyView {
    let list = List::of_deals(t(figure.label).to_owned(), figure.deals).behind(figure.metric);
    let list = if figure.metric == "stuck" {
        list.with_reasons()
    } else {
        list
    };
    let open = (!list.is_empty()).then(|| Callback::new(move |()| desk.drill.set(Some(list.clone()))));
    let shown = Stat {
        metric: figure.metric,
        label: figure.label,
        definition: figure.definition,
        value: figure.value,
        exact: figure.exact,
        n: figure.n,
        note: figure.note,
    };
    stat(shown, open)
}

/// The day up to which a period is known.
pub(super) fn period_end(period: Period, today: chrono::NaiveDate) -> chrono::NaiveDate {
    period.last().min(today)
}
