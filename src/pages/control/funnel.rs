//! The funnel: what became of the deals that entered each stage, against the period before or somebody else.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::conversion::{Change, Conversion, Method, conversions};
use voronka_domain::reports::facts::{Facts, Scope};

use super::Desk;
use super::drill::List;
use super::look::{Look, Versus};
use crate::i18n::{Words, control, fill, number, percent, t};
use crate::state::app;

fn words_of(method: Method) -> (Words, Words, &'static str) {
    match method {
        Method::PassThrough => (control::PASS_THROUGH, control::PASS_THROUGH_IS, "pass-through"),
        Method::Adjacent => (control::ADJACENT, control::ADJACENT_IS, "adjacent"),
        Method::Touched => (control::TOUCHED, control::TOUCHED_IS, "touched"),
    }
}

/// A row for each stage but the last.
fn rows(desk: Desk, method: RwSignal<Method>, by_value: RwSignal<bool>) -> AnyView {
    app().watch_kind(Kind::Stage);
    let look = desk.look();
    let facts = desk.facts();
    let Some(board) = look.board() else {
        return ().into_any();
    };
    let of = |scope: Scope, period| {
        desk.read(|workspace| conversions(&facts, workspace, board, period, scope, method.get()))
    };
    let now = of(look.scope, look.period);
    let before = match look.versus {
        Versus::Before => of(look.scope, look.before()),
        Versus::Person(person) => {
            let scope = Scope {
                person: Some(person),
                ..look.scope
            };
            of(scope, look.period)
        }
    };
    let by_value = by_value.get();
    let weigh = Weigh {
        facts: &facts,
        look,
        by_value,
    };
    let largest = now
        .iter()
        .map(|pass| weigh.of(&pass.base))
        .fold(0.0, f64::max)
        .max(1.0);
    let rows = now
        .into_iter()
        .zip(before)
        .map(|(pass, before)| row(desk, weigh, pass, &before, largest));
    rows.collect::<Vec<_>>().into_any()
}

/// What deals weigh in the chart: one each, or their value.
#[derive(Clone, Copy)]
struct Weigh<'a> {
    facts: &'a Facts,
    look: Look,
    by_value: bool,
}

impl Weigh<'_> {
    fn of(self, deals: &[Id]) -> f64 {
        if !self.by_value {
            return deals.len() as f64;
        }
        let values = deals.iter().filter_map(|deal| self.facts.value(*deal));
        let own = values.filter(|value| value.currency == self.look.currency());
        own.map(|value| value.minor as f64).sum()
    }

    /// The share that passed: by number that of the report, by value that of the sums.
    fn rate(self, pass: &Conversion) -> Option<f64> {
        if !self.by_value {
            return pass.rate;
        }
        let base = self.of(&pass.base);
        (base > 0.0).then(|| self.of(&pass.passed) / base)
    }
}

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let method = RwSignal::new(Method::default());
    let by_value = RwSignal::new(false);
    let methods = Method::ALL.map(|one| {
        let (label, meaning, name) = words_of(one);
        choice(
            t(label),
            t(meaning),
            format!("method-{name}"),
            Signal::derive(move || method.get() == one),
            Callback::new(move |()| method.set(one)),
        )
    });
    let measures = [
        (false, control::BY_NUMBER, "by-number"),
        (true, control::BY_VALUE, "by-value"),
    ];
    let measures = measures.map(|(value, label, name)| {
        choice(
            t(label),
            t(label),
            name.to_owned(),
            Signal::derive(move || by_value.get() == value),
            Callback::new(move |()| by_value.set(value)),
        )
    });
    let body = view! {
        <div class="funnel-choices">
            <div class="segmented" role="group" aria-label=t(control::CONVERSION)>{methods.into_iter().collect::<Vec<_>>()}</div>
            <div class="segmented" role="group" aria-label=t(control::MEASURED)>{measures.into_iter().collect::<Vec<_>>()}</div>
            {versus(desk)}
        </div>
        <p class="bar-note">{move || t(words_of(method.get()).1)}</p>
        <ol class="funnel">{move || rows(desk, method, by_value)}</ol>
        <ul class="legend no-print" aria-hidden="true">
            <li><span class="swatch" data-part="passed"></span>{t(control::PASSED)}</li>
            <li><span class="swatch" data-part="inside"></span>{t(control::STILL_INSIDE)}</li>
            <li><span class="swatch" data-part="parked"></span>{t(control::PARKED)}</li>
            <li><span class="swatch" data-part="lost"></span>{t(control::LOST)}</li>
        </ul>
    };
    super::tile(
        "conversion",
        t(control::CONVERSION),
        t(control::CONVERSION_IS),
        true,
        body.into_any(),
    )
}

fn choice(
    label: &'static str,
    title: &'static str,
    action: String,
    pressed: Signal<bool>,
    press: Callback<()>,
) -> AnyView {
    view! {
        <button
            type="button"
            aria-pressed=move || pressed.get().to_string()
            title=title
            data-action=action
            on:click=move |_| press.run(())
        >
            {label}
        </button>
    }
    .into_any()
}

/// Chooses what the funnel is compared with.
fn versus(desk: Desk) -> AnyView {
    let options = move || {
        app().watch_kind(Kind::Person);
        let chosen = desk.look().versus;
        let people: Vec<(Id, String)> = app().read(|workspace| {
            let team = workspace.team().into_iter();
            team.map(|(id, person)| (id, person.name.clone())).collect()
        });
        people
            .into_iter()
            .map(|(id, name)| {
                let is_chosen = chosen == Versus::Person(id);
                view! { <option value=id.to_string() selected=is_chosen>{fill(control::VERSUS, &[("name", &name)])}</option> }
            })
            .collect::<Vec<_>>()
    };
    let change = move |event| {
        let versus = event_target_value(&event)
            .parse()
            .map_or(Versus::Before, Versus::Person);
        desk.change(|look| Look { versus, ..look });
    };
    view! {
        <select class="input is-compact" data-action="compare" aria-label=t(control::COMPARE) on:change=change>
            <option value="" selected=move || desk.look().versus == Versus::Before>{t(control::VERSUS_BEFORE)}</option>
            {options}
        </select>
    }
    .into_any()
}

/// One stage: a bar of what became of its deals, and the same in words and numbers that open lists.
fn row(desk: Desk, weigh: Weigh<'_>, pass: Conversion, before: &Conversion, largest: f64) -> AnyView {
    let (from, to, hue) = desk.read(|workspace| {
        let name = |id| workspace.label(Kind::Stage, id).unwrap_or_default().to_owned();
        let hue = workspace.stages.get(pass.from).map_or(0, |stage| stage.hue);
        (name(pass.from), name(pass.to), hue)
    });
    let label = fill(control::PASS, &[("from", &from), ("to", &to)]);
    let rate = weigh.rate(&pass);
    let was = weigh.rate(before);
    let change = pass.against(before);
    let mut x = 0.0;
    let parts = [
        ("passed", &pass.passed),
        ("inside", &pass.still_inside),
        ("parked", &pass.parked),
        ("lost", &pass.lost),
    ];
    let bars: Vec<_> = parts
        .iter()
        .map(|(part, deals)| {
            let width = weigh.of(deals) / largest * 100.0;
            let bar = view! { <rect data-part=*part x=x y="0" width=width height="10"></rect> };
            x += width;
            bar
        })
        .collect();
    let rest = (weigh.of(&pass.base) / largest * 100.0 - x).max(0.0);
    let counts = [
        (control::N, "base", &pass.base),
        (control::STILL_INSIDE, "inside", &pass.still_inside),
        (control::LOST, "lost", &pass.lost),
        (control::PARKED, "parked", &pass.parked),
    ];
    let counts: Vec<_> = counts
        .into_iter()
        .filter(|(_, name, deals)| *name == "base" || !deals.is_empty())
        .map(|(words, name, deals)| {
            let list = List::of_deals(format!("{from}: {}", t(words)), deals.clone());
            let metric = format!("funnel-{name}:{}", pass.from);
            view! {
                <span class="funnel-count">
                    {t(words)}
                    {super::stages::count_button(deals.len(), list, metric, desk)}
                </span>
            }
        })
        .collect();
    let compared = was.map(|was| fill(control::WAS, &[("was", &percent(was)), ("n", &before.base.len())]));
    let sign = match change {
        Some(Change::Drop) => Some((control::UNUSUAL_DROP, "drop", "danger")),
        Some(Change::Rise) => Some((control::UNUSUAL_RISE, "rise", "ok")),
        None => None,
    };
    let range = |pass: &Conversion| {
        let (low, high) = pass.interval.unwrap_or_default();
        format!("{}–{}", percent(low), percent(high))
    };
    let unusual = sign.map(|(words, name, tone)| {
        let text = fill(words, &[("now", &range(&pass)), ("before", &range(before))]);
        view! { <p class="funnel-unusual" data-unusual=name data-tone=tone>{text}</p> }
    });
    let interval = pass.interval.map(|_| range(&pass));
    // Where nobody passed, the list shows who might have.
    let behind = if pass.passed.is_empty() {
        &pass.base
    } else {
        &pass.passed
    };
    let list = List::of_deals(label.clone(), behind.clone()).behind("conversion");
    let shown = rate.map_or_else(|| "—".to_owned(), percent);
    let n = pass.base.len();
    let heard = format!("{label}: {shown}");
    view! {
        <li class="funnel-row" data-hue=hue.to_string()>
            <span class="funnel-name"><bdi>{label}</bdi></span>
            <svg class="funnel-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                {bars}
                <rect data-part="rest" x=x y="0" width=rest height="10"></rect>
            </svg>
            <span class="funnel-rate">
                <button
                    type="button"
                    class="button is-quiet is-small figure"
                    data-metric=format!("conversion:{}:{}", pass.from, pass.to)
                    data-value=rate.map(|rate| rate.to_string())
                    data-n=n.to_string()
                    aria-label=heard
                    disabled=n == 0
                    on:click=move |_| desk.drill.set(Some(list.clone()))
                >
                    {shown}
                </button>
                <span class="bar-note">{interval}</span>
            </span>
            <span class="funnel-counts">
                {if n == 0 { view! { <span class="bar-note">{t(control::NOBODY_ENTERED)}</span> }.into_any() } else { counts.into_any() }}
                <span class="bar-note" data-before=was.map(|was| number(was * 100.0))>{compared}</span>
            </span>
            {unusual}
        </li>
    }
    .into_any()
}
