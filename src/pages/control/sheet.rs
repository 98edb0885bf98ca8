//! The period as text for a messenger.

use std::fmt::Write as _;

use leptos::prelude::*;
use leptos::task::spawn_local;
use voronka_domain::record::Kind;
use voronka_domain::reports::facts::Scope;
use voronka_domain::reports::flow::{Flow, flow};
use voronka_domain::reports::presence::in_work;

use super::Desk;
use crate::components::Icon;
use crate::i18n::{control, date, fill, number, t, total, travel};
use crate::platform::dom;
use crate::state::app;

/// Copies the figures of the period as text.
#[component]
pub(super) fn CopyButton(desk: Desk) -> impl IntoView {
    let copy = move |_| {
        let text = untrack(move || sheet(desk));
        spawn_local(async move {
            if dom::copy(&text).await {
                app().toast(t(control::COPIED).to_owned());
            } else {
                app().toast_error(t(control::NOT_COPIED).to_owned());
            }
        });
    };
    view! {
        <button type="button" class="button" data-action="copy-sheet" on:click=copy>
            <Icon name="copy"/>
            <span class="button-label">{t(control::COPY_TEXT)}</span>
        </button>
    }
}

fn sheet(desk: Desk) -> String {
    let look = desk.look();
    let facts = desk.facts();
    let today = desk.today();
    let people: Vec<_> = desk.read(|workspace| {
        let team = workspace.team().into_iter();
        team.map(|(id, person)| (id, person.name.clone())).collect()
    });
    let mut text = heading(desk);
    let open = in_work(&facts, super::figures::period_end(look.period, today), look.scope);
    // Writing to a string cannot fail.
    _ = write!(
        text,
        "\n{}: {}, {}",
        t(control::IN_WORK),
        number(open.count as f64),
        total(&open.sum)
    );
    text.push_str(&lines(&flow(&facts, look.period, look.scope)));
    if look.scope.person.is_none() {
        for (id, name) in people {
            let own = flow(
                &facts,
                look.period,
                Scope {
                    person: Some(id),
                    ..look.scope
                },
            );
            let own = lines(&own);
            if !own.is_empty() {
                _ = write!(text, "\n\n{name}{own}");
            }
        }
    }
    text
}

/// Whose sheet of which period it is.
pub(super) fn heading(desk: Desk) -> String {
    let look = desk.look();
    let person = look.scope.person;
    let chosen =
        person.and_then(|id| desk.read(|workspace| workspace.label(Kind::Person, id).map(str::to_owned)));
    let team = chosen.unwrap_or_else(|| t(control::WHOLE_TEAM).to_owned());
    let mut text = fill(
        control::SHEET_TITLE,
        &[("team", &team), ("period", &look.period_label())],
    );
    if let Some(at) = look.at {
        text.push_str(&format!(" ({})", fill(travel::AS_OF, &[("day", &date(at))])));
    }
    text
}

/// What moved, a line each; nothing for what did not happen.
fn lines(flow: &Flow) -> String {
    let parts = [
        (control::ENTERED, &flow.entered),
        (control::FORWARD, &flow.forward),
        (control::BACK, &flow.back),
        (control::WON, &flow.won),
        (control::LOST, &flow.lost),
        (control::ON_CREDIT, &flow.on_credit),
    ];
    let mut text = String::new();
    for (words, tally) in parts.into_iter().filter(|(_, tally)| tally.count > 0) {
        _ = write!(text, "\n{}: {}", t(words), number(tally.count as f64));
        if !tally.sum.is_empty() {
            _ = write!(text, ", {}", total(&tally.sum));
        }
    }
    text
}
