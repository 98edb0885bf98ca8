//! Indicators: everybody's efficiency, and one person's plans, facts, zones and trends.

pub(in crate::pages) mod amounts;
mod detail;
mod marks;
mod row;
mod table;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::indicators::editing::{Refused, copy_plans};
use voronka_domain::indicators::judging::Zone;
use voronka_domain::indicators::ready_made;
use voronka_domain::indicators::scorecard::{self, Card, card};
use voronka_domain::record::Kind;
use voronka_domain::settings::Settings;
use voronka_domain::templates::indicators::INDICATOR_SETS;
use voronka_domain::workspace::Workspace;

use super::Desk;
use crate::components::Icon;
use crate::i18n::{control, fill, indicators, lang, month, percent, t};
use crate::platform::dom;
use crate::route::{Page, Route};
use crate::state::app;
use voronka_domain::calendar::{PeriodKind, add_months};

/// The tile.
pub(super) fn tile(desk: Desk) -> AnyView {
    let chosen = RwSignal::new(None::<Id>);
    let body = move || {
        app().watch_kind(Kind::Indicator);
        app().watch_kind(Kind::Person);
        keep_focus();
        if desk.read(|workspace| workspace.indicators.live().next().is_none()) {
            return empty();
        }
        let Some(who) = who(desk) else {
            return view! { <p class="bar-note">{t(indicators::NONE_NOTE)}</p> }.into_any();
        };
        view! {
            {people(desk, who)}
            {sheet(desk, who, chosen)}
        }
        .into_any()
    };
    super::tile(
        "indicators",
        t(indicators::TITLE),
        t(indicators::IS),
        true,
        body.into_any(),
    )
}

/// Every change builds the table anew: whatever had the focus gets it back.
fn keep_focus() {
    let block = "[data-block='indicators']";
    let Some(active) = document().active_element() else {
        return;
    };
    let part = |element: &web_sys::Element, name: &str| {
        let value = element.get_attribute(name)?;
        Some(format!("[{name}='{value}']"))
    };
    let own: String = ["data-person", "data-field", "data-action"]
        .iter()
        .filter_map(|name| part(&active, name))
        .collect();
    if own.is_empty() || !matches!(active.closest(block), Ok(Some(_))) {
        return;
    }
    let row = active.closest("tr[data-indicator]").ok().flatten();
    let row = row
        .and_then(|row| part(&row, "data-indicator"))
        .unwrap_or_default();
    let selector = format!("{block} {row} {own}");
    dom::after_render(move || _ = dom::focus(&selector));
}

/// The person whose indicators are open: the one looked at, else the one chosen here, else the first who has any.
pub(super) fn who(desk: Desk) -> Option<Id> {
    let look = desk.look();
    let chosen = desk.who.get();
    desk.read(|workspace| {
        let team = workspace.team();
        let is_here = |id: &Id| team.iter().any(|(known, _)| known == id);
        let with_any = || {
            let has = |id: &Id| !scorecard::of_person(workspace, *id).is_empty();
            team.iter().map(|(id, _)| *id).find(has)
        };
        let named = look.scope.person.or(chosen).filter(is_here);
        named
            .or_else(with_any)
            .or_else(|| team.first().map(|(id, _)| *id))
    })
}

/// Works out the card of a person in the period looked at.
pub(super) fn card_of(desk: Desk, person: Id) -> Card {
    with_cards(desk, |cards| card(cards, person, desk.look().period))
}

/// What cards are made from, as it is looked at.
fn with_cards<T>(desk: Desk, action: impl FnOnce(scorecard::Desk<'_>) -> T) -> T {
    let (facts, settings, today) = (desk.facts(), app().settings(), desk.today());
    desk.read(|workspace| {
        action(scorecard::Desk {
            facts: &facts,
            workspace,
            settings: &settings,
            today,
        })
    })
}

/// Offers the ready-made sets where nothing is measured yet.
fn empty() -> AnyView {
    let sets = INDICATOR_SETS.iter().map(|set| {
        let name = set.name.in_lang(lang());
        view! {
            <button
                type="button"
                class="button"
                data-action=format!("take-{}", set.key)
                title=set.about.in_lang(lang())
                on:click=move |_| take(set)
            >
                {fill(indicators::TAKE_SET, &[("set", &name)])}
            </button>
        }
    });
    view! {
        <div class="empty">
            <p><b>{t(indicators::NONE)}</b></p>
            <p>{t(indicators::NONE_NOTE)}</p>
            <div class="empty-actions">
                {sets.collect::<Vec<_>>()}
                <a class="button is-quiet" href=settings_href()>{t(indicators::TO_SETTINGS)}</a>
            </div>
        </div>
    }
    .into_any()
}

/// Installs a ready-made set.
pub(in crate::pages) fn take(set: &'static voronka_domain::templates::indicators::IndicatorSet) {
    let label = fill(indicators::SET_TAKEN, &[("set", &set.name.in_lang(lang()))]);
    let edit = app().read(|workspace| {
        let currency = workspace.settings().currency;
        ready_made::install(workspace, set, lang(), currency)
    });
    app().commit_undoable(label, edit);
}

fn settings_href() -> String {
    let section = "indicators".to_owned();
    Route::to(Page::Settings { section }).href()
}

/// Everybody with their efficiency, to choose from.
fn people(desk: Desk, who: Id) -> AnyView {
    let look = desk.look();
    let team: Vec<(Id, String)> = desk.read(|workspace: &Workspace| {
        let team = workspace.team().into_iter();
        let wanted = team.filter(|(id, _)| look.scope.person.is_none_or(|person| person == *id));
        wanted.map(|(id, person)| (id, person.name.clone())).collect()
    });
    let settings = app().settings();
    let buttons: Vec<_> = team
        .into_iter()
        .map(|(id, name)| {
            let card = card_of(desk, id);
            let choose = move |_| desk.who.set(Some(id));
            view! {
                <button
                    type="button"
                    class="kpi-person"
                    aria-pressed=(id == who).to_string()
                    data-person=id.to_string()
                    on:click=choose
                >
                    <bdi>{name}</bdi>
                    {efficiency(&card, &settings)}
                </button>
            }
        })
        .collect();
    view! { <div class="kpi-people" role="group" aria-label=t(indicators::PEOPLE)>{buttons}</div> }.into_any()
}

/// The efficiency, and where it is going.
fn efficiency(card: &Card, settings: &Settings) -> AnyView {
    let exact = card.efficiency.map(|efficiency| efficiency.to_string());
    let zone = card.expected.map(|expected| Zone::of(expected, settings));
    let going = card
        .expected
        .filter(|expected| card.efficiency.is_some_and(|now| (now - expected).abs() > 0.005))
        .map(|expected| fill(indicators::EXPECTED, &[("percent", &percent(expected))]));
    let shown = card
        .efficiency
        .map_or_else(|| t(indicators::NO_PLANS).to_owned(), percent);
    view! {
        <b
            class="kpi-efficiency"
            title=t(indicators::EFFICIENCY)
            data-metric="efficiency"
            data-value=exact
            data-person=card.person.to_string()
            data-zone=zone.map(Zone::name)
        >
            {shown}
        </b>
        <span class="bar-note">{going}</span>
    }
    .into_any()
}

/// The table of one person, and the chosen row in detail below.
fn sheet(desk: Desk, who: Id, chosen: RwSignal<Option<Id>>) -> AnyView {
    let look = desk.look();
    let card = card_of(desk, who);
    if card.lines.is_empty() {
        let name = desk.read(|workspace| workspace.label(Kind::Person, who).unwrap_or_default().to_owned());
        return view! {
            <p class="bar-note">{fill(indicators::NONE_OF_ROLE, &[("name", &name)])}</p>
            <a class="button" href=settings_href()>{t(indicators::TO_SETTINGS)}</a>
        }
        .into_any();
    }
    let headings = [
        indicators::PLAN,
        indicators::FACT,
        indicators::FULFILMENT,
        indicators::ZONE,
        indicators::TREND,
        indicators::SIX,
        indicators::WEIGHT,
        indicators::COUNTS,
    ];
    let is_editable = look.kind == PeriodKind::Month && look.at.is_none();
    let rows: Vec<_> = card
        .lines
        .iter()
        .map(|line| row::view(desk, who, line, chosen, is_editable))
        .collect();
    let saved = card.clone();
    let lines = StoredValue::new(card.lines);
    let detail = move || {
        let wanted = chosen.get()?;
        let line = lines.with_value(|lines| lines.iter().find(|line| line.indicator == wanted).cloned())?;
        Some(detail::view(desk, who, &line))
    };
    view! {
        <div class="table-wrap" tabindex="0">
            <table class="table kpi">
                <thead>
                    <tr>
                        <th>{t(indicators::INDICATOR)}</th>
                        {headings.map(|heading| view! { <th class="is-number">{t(heading)}</th> }).into_iter().collect::<Vec<_>>()}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {detail}
        <div class="kpi-foot no-print">
            <p class="bar-note">{t(indicators::USUAL_HINT)}</p>
            {is_editable.then(|| copy_button(look.period.first(), who))}
            <button
                type="button"
                class="button is-small"
                data-action="save-indicators"
                on:click=move |_| table::save(desk, &saved)
            >
                <Icon name="download" small=true/>
                {t(control::SAVE_TABLE)}
            </button>
            <button type="button" class="button is-small" data-action="print-indicators" on:click=move |_| desk.print("indicators")>
                <Icon name="print" small=true/>
                {t(control::PRINT_TABLE)}
            </button>
            <a class="button is-quiet is-small" href=settings_href()>{t(indicators::TO_SETTINGS)}</a>
        </div>
    }
    .into_any()
}

fn copy_button(of_month: chrono::NaiveDate, who: Id) -> AnyView {
    let copy = move |_| {
        let label = fill(
            indicators::PLANS_COPIED,
            &[("month", &month(add_months(of_month, 1)))],
        );
        match app().read(|workspace| copy_plans(workspace, of_month, Some(who))) {
            Ok(edit) => app().commit_undoable(label, edit),
            Err(Refused::NoPlans | Refused::NoName | Refused::OutOfBounds) => {
                app().toast(t(indicators::NO_PLANS_TO_COPY).to_owned());
            }
        }
    };
    view! {
        <button type="button" class="button is-small" data-action="copy-plans" on:click=copy>
            <Icon name="copy" small=true/>
            {t(indicators::COPY_PLANS)}
        </button>
    }
    .into_any()
}
