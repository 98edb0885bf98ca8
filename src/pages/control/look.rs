//! What is looked at: period, person, board. All of it stands in the address.

use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;
use voronka_domain::calendar::{Period, PeriodKind};
use voronka_domain::funnel::filter::pairs;
use voronka_domain::id::Id;
use voronka_domain::money::Currency;
use voronka_domain::record::Kind;
use voronka_domain::reports::facts::Scope;
use voronka_domain::stage::{Stage, StageKind};
use voronka_domain::workspace::Workspace;

use crate::components::Icon;
use crate::i18n::{Words, control, date, fill, month, t, weekday_and_date};
use crate::state::app;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// How long a period is, for going to the previous and the next one.
    pub kind: PeriodKind,
    /// The period.
    pub period: Period,
    /// Whose work.
    pub scope: Scope,
    /// The past day at whose end everything is shown; none for today.
    pub at: Option<NaiveDate>,
    /// What the funnel is compared with.
    pub versus: Versus,
}

/// What the funnel is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Versus {
    /// The equal period before.
    #[default]
    Before,
    /// Somebody else in the same period.
    Person(Id),
}

const KINDS: [(PeriodKind, &str, Words); 4] = [
    (PeriodKind::Day, "day", control::DAY),
    (PeriodKind::Week, "week", control::WEEK),
    (PeriodKind::Month, "month", control::MONTH),
    (PeriodKind::Quarter, "quarter", control::QUARTER),
];

impl Look {
    /// Reads the address; what it does not say is this month, everybody, all boards.
    pub fn from_query(query: &str, today: NaiveDate) -> Self {
        let (mut kind, mut day, mut from, mut to) = (PeriodKind::Month, None, None, None);
        let mut scope = Scope::default();
        let (mut at, mut versus) = (None, Versus::default());
        for (key, value) in pairs(query) {
            match key {
                "period" => {
                    let known = KINDS.iter().find(|(_, name, _)| *name == value);
                    kind = known.map_or(kind, |(known, ..)| *known);
                }
                "day" => day = value.parse().ok(),
                "from" => from = value.parse().ok(),
                "to" => to = value.parse().ok(),
                "person" => scope.person = value.parse().ok(),
                "board" => scope.board = value.parse().ok(),
                "at" => at = value.parse().ok().filter(|at| *at < today),
                "vs" => versus = value.parse().map_or(Versus::Before, Versus::Person),
                _ => {}
            }
        }
        // Without a day of its own the period is the one that holds the past day, so that a link with nothing but `at`
        // shows figures.
        let day = day.or(at).unwrap_or(today);
        match (from, to) {
            (Some(from), Some(to)) => Self {
                kind: PeriodKind::Own,
                period: Period::new(from, to),
                scope,
                at,
                versus,
            },
            _ => Self {
                kind,
                period: Period::containing_with(day, kind, Weekday::Mon),
                scope,
                at,
                versus,
            },
        }
    }

    /// The address of it.
    pub fn to_query(self) -> String {
        let mut parts = Vec::new();
        match KINDS.iter().find(|(kind, ..)| *kind == self.kind) {
            Some((_, name, _)) => {
                parts.extend([format!("period={name}"), format!("day={}", self.period.first())])
            }
            None => parts.extend([
                format!("from={}", self.period.first()),
                format!("to={}", self.period.last()),
            ]),
        }
        parts.extend(self.scope.person.map(|id| format!("person={id}")));
        parts.extend(self.scope.board.map(|id| format!("board={id}")));
        parts.extend(self.at.map(|day| format!("at={day}")));
        if let Versus::Person(id) = self.versus {
            parts.push(format!("vs={id}"));
        }
        parts.join("&")
    }

    /// The period in words.
    pub fn period_label(&self) -> String {
        match self.kind {
            PeriodKind::Day => weekday_and_date(self.period.first()),
            PeriodKind::Month => month(self.period.first()),
            _ => {
                let (from, to) = (date(self.period.first()), date(self.period.last()));
                fill(control::FROM_TO, &[("from", &from), ("to", &to)])
            }
        }
    }

    /// The same, at the end of another day. The period follows where a past day is not in it.
    pub fn moved_to(self, at: Option<NaiveDate>) -> Self {
        let away = at.filter(|day| self.kind != PeriodKind::Own && !self.period.contains(*day));
        let period = away.map_or(self.period, |day| {
            Period::containing_with(day, self.kind, Weekday::Mon)
        });
        Self { at, period, ..self }
    }

    /// The equal period before.
    pub fn before(&self) -> Period {
        self.period.previous(self.kind)
    }

    /// The currency of single figures that need one: the default of the workspace.
    pub fn currency(&self) -> Currency {
        app().settings().currency
    }

    /// The board whose stages are shown: the one looked at, else the first.
    pub fn board(&self) -> Option<Id> {
        self.scope
            .board
            .or_else(|| app().read(|workspace| workspace.boards_in_order().first().map(|(id, _)| *id)))
    }

    /// The open stages of that board, in their order.
    pub fn open_stages(self, workspace: &Workspace) -> impl Iterator<Item = (Id, &Stage)> {
        let stages = self.board().map(|board| workspace.stages_of(board));
        let all = stages.unwrap_or_default().into_iter();
        all.filter(|(_, stage)| stage.kind == StageKind::Open)
    }
}

/// Chooses what is looked at.
#[component]
pub(super) fn LookBar(look: Memo<Look>) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut Look)| {
        let mut look = look.get_untracked();
        change(&mut look);
        app().set_query(look.to_query());
    };
    let kinds = KINDS.map(|(kind, name, words)| {
        let pressed = move || if look.get().kind == kind { "true" } else { "false" };
        let choose = move |_| {
            // The period that holds today, or the end of what was looked at.
            let day = app()
                .today
                .get_untracked()
                .min(look.get_untracked().period.last());
            change(&|look| {
                look.kind = kind;
                look.period = Period::containing_with(day, kind, Weekday::Mon);
            });
        };
        view! {
            <button type="button" aria-pressed=pressed data-action=format!("period-{name}") on:click=choose>
                {t(words)}
            </button>
        }
    });
    let step = move |forward: bool| {
        change(&|look| {
            look.period = if forward {
                look.period.next(look.kind)
            } else {
                look.period.previous(look.kind)
            };
        });
    };
    let own = move |first: Option<String>, last: Option<String>| {
        let parse = |text: Option<String>| text.and_then(|text| text.parse::<NaiveDate>().ok());
        change(&|look| {
            let first = parse(first.clone()).unwrap_or(look.period.first());
            let last = parse(last.clone()).unwrap_or(look.period.last());
            look.kind = PeriodKind::Own;
            look.period = Period::new(first, last);
        });
    };
    view! {
        <div class="toolbar">
            <div class="segmented" role="group" aria-label=t(control::PERIOD)>{kinds.into_iter().collect_view()}</div>
            <button
                type="button"
                class="button is-quiet is-icon"
                data-action="period-earlier"
                aria-label=t(control::EARLIER)
                on:click=move |_| step(false)
            >
                <Icon name="chevron-left"/>
            </button>
            <b data-period="">{move || look.get().period_label()}</b>
            <button
                type="button"
                class="button is-quiet is-icon"
                data-action="period-later"
                aria-label=t(control::LATER)
                on:click=move |_| step(true)
            >
                <Icon name="chevron-right"/>
            </button>
            <input
                class="input is-compact"
                type="date"
                aria-label=move || fill(control::FROM_TO, &[("from", &t(control::PERIOD)), ("to", &"…")])
                prop:value=move || look.get().period.first().to_string()
                on:change:target=move |event| own(Some(event.target().value()), None)
            />
            <input
                class="input is-compact"
                type="date"
                aria-label=move || fill(control::FROM_TO, &[("from", &"…"), ("to", &t(control::PERIOD))])
                prop:value=move || look.get().period.last().to_string()
                on:change:target=move |event| own(None, Some(event.target().value()))
            />
            <ScopeSelect
                label=t(control::PERSON)
                action="scope-person"
                all=t(control::WHOLE_TEAM)
                kind=Kind::Person
                chosen=Signal::derive(move || look.get().scope.person)
                choose=Callback::new(move |id| change(&|look: &mut Look| look.scope.person = id))
            />
            <ScopeSelect
                label=t(control::BOARD)
                action="scope-board"
                all=t(control::ALL_BOARDS)
                kind=Kind::Board
                chosen=Signal::derive(move || look.get().scope.board)
                choose=Callback::new(move |id| change(&|look: &mut Look| look.scope.board = id))
            />
        </div>
    }
}

#[component]
fn ScopeSelect(
    label: &'static str,
    action: &'static str,
    all: &'static str,
    kind: Kind,
    chosen: Signal<Option<Id>>,
    choose: Callback<Option<Id>>,
) -> impl IntoView {
    let options = move || {
        app().watch_kind(kind);
        let records: Vec<(Id, String)> = app().read(|workspace| match kind {
            Kind::Board => workspace
                .boards_in_order()
                .iter()
                .map(|(id, board)| (*id, board.name.clone()))
                .collect(),
            _ => workspace
                .team()
                .iter()
                .map(|(id, person)| (*id, person.name.clone()))
                .collect(),
        });
        let option = move |(id, name): (Id, String)| {
            view! { <option value=id.to_string() selected=move || chosen.get() == Some(id)>{name}</option> }
        };
        records.into_iter().map(option).collect_view()
    };
    view! {
        <select
            class="input is-compact"
            aria-label=label
            data-action=action
            on:change:target=move |event| choose.run(event.target().value().parse().ok())
        >
            <option value="" selected=move || chosen.get().is_none()>{all}</option>
            {options}
        </select>
    }
}
