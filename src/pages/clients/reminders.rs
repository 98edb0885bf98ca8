//! Clients on their way from hunter to farmer, for whoever has to act and whoever waits.

use leptos::prelude::*;
use voronka_domain::hand_over::HandOverState;
use voronka_domain::hand_overs::due::{HandOverDue, dues};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;

use crate::components::Icon;
use crate::i18n::{day_and_month, fill, hand_over, t};
use crate::route::{Page, Route};
use crate::state::app;

/// A reminder with the words it needs.
#[derive(Debug, Clone, PartialEq)]
struct Reminder {
    due: HandOverDue,
    name: String,
    taker: String,
    reason: String,
}

/// The hand-overs that concern a person, or all; nothing where there are none. Of one person, what waits for that person
/// comes first.
pub fn hand_over_reminders(person: Signal<Option<Id>>) -> AnyView {
    let found = Memo::new(move |_| {
        app().watch_kinds(&[
            Kind::Client,
            Kind::Deal,
            Kind::Stage,
            Kind::HandOver,
            Kind::Person,
            Kind::Settings,
        ]);
        let person = person.get();
        let mut found = app().read(|workspace| {
            let all = dues(workspace).into_iter();
            all.filter(|due| person.is_none_or(|person| due.concerns(person)))
                .map(|due| {
                    let label = |kind, id: Option<Id>| {
                        id.and_then(|id| workspace.label(kind, id))
                            .unwrap_or_default()
                            .to_owned()
                    };
                    let last = due
                        .hand_over
                        .and_then(|id| workspace.hand_overs.get(id)?.last_step());
                    Reminder {
                        due,
                        name: label(Kind::Client, Some(due.client)),
                        taker: label(Kind::Person, due.taker),
                        reason: last.map(|step| step.note.clone()).unwrap_or_default(),
                    }
                })
                .collect::<Vec<_>>()
        });
        found.order_by_key(|reminder| person.is_some() && reminder.due.waits_for() != person);
        found
    });
    let view = move || {
        let found = found.get();
        if found.is_empty() {
            return ().into_any();
        }
        let count = found.len();
        let rows = found
            .iter()
            .map(|reminder| row(reminder, person.get()))
            .collect_view();
        view! {
            <section class="block hand-over-reminders" data-block="hand-overs">
                <header class="block-head">
                    <h2>{t(hand_over::REMINDERS)}</h2>
                    <span class="badge" data-metric="hand-overs" data-value=count.to_string()>{count}</span>
                </header>
                <ul class="call-list">{rows}</ul>
            </section>
        }
        .into_any()
    };
    view! { {view} }.into_any()
}

fn row(reminder: &Reminder, person: Option<Id>) -> AnyView {
    let due = reminder.due;
    let is_takers = person.is_some() && person == due.taker;
    let words = match due.state {
        HandOverState::Offered if is_takers || person.is_none() => hand_over::REMIND_TAKE,
        HandOverState::Offered => hand_over::REMIND_WAIT,
        HandOverState::Returned => hand_over::REMIND_RETURNED,
        _ => hand_over::REMIND_GIVE,
    };
    let text = fill(
        words,
        &[
            ("name", &reminder.name),
            ("taker", &reminder.taker),
            ("reason", &reminder.reason),
        ],
    );
    let mine = (person.is_some() && due.waits_for() == person)
        .then(|| view! { <span class="badge" data-tone="accent">{t(hand_over::YOUR_TURN)}</span> });
    let tone = if due.state == HandOverState::Returned {
        "danger"
    } else {
        "info"
    };
    let since = fill(hand_over::SINCE, &[("day", &day_and_month(due.since))]);
    view! {
        <li class="hand-over-row" data-hand-over=due.client.to_string() data-state=due.state.name()>
            <Icon name="people" small=true/>
            <a class="client-name" href=Route::to(Page::client(due.client)).href()><bdi>{text}</bdi></a>
            {mine}
            <span class="badge" data-tone=tone>{hand_over::state(due.state)}</span>
            <span class="muted">{since}</span>
        </li>
    }
    .into_any()
}
