//! What of the meetings is looked at: the filter, the view and its day. All of it stands in the address.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::funnel::filter::pairs;
use voronka_domain::id::Id;
use voronka_domain::lang::Words;
use voronka_domain::meeting::{State, Verdict};
use voronka_domain::meetings::defence::client_of;
use voronka_domain::meetings::filter::{MeetingFilter, judged_by};
use voronka_domain::meetings::ready_made;
use voronka_domain::meetings::search::MeetingIndex;
use voronka_domain::record::Kind;

use super::words;
use crate::components::Icon;
use crate::i18n::{fill, lang, meetings, t};
use crate::state::app;

/// How meetings are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// One below the other.
    #[default]
    List,
    /// A month of days.
    Month,
    /// A week of days.
    Week,
}

impl View {
    pub const ALL: [Self; 3] = [Self::List, Self::Month, Self::Week];

    pub fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Month => "month",
            Self::Week => "week",
        }
    }
}

/// What is looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    pub filter: MeetingFilter,
    pub view: View,
    /// A day of the month or week shown.
    pub day: NaiveDate,
}

impl Look {
    pub fn from_query(query: &str, today: NaiveDate) -> Self {
        let mut look = Self {
            filter: MeetingFilter::from_query(query),
            view: View::default(),
            day: today,
        };
        for (key, value) in pairs(query) {
            match key {
                "view" => {
                    look.view = View::ALL
                        .into_iter()
                        .find(|view| view.name() == value)
                        .unwrap_or_default()
                }
                "day" => look.day = value.parse().unwrap_or(today),
                _ => {}
            }
        }
        look
    }

    pub fn to_query(&self) -> String {
        let mut query = self.filter.to_query();
        if self.view != View::List {
            let separator = if query.is_empty() { "" } else { "&" };
            query.push_str(&format!("{separator}view={}&day={}", self.view.name(), self.day));
        }
        query
    }

    /// Puts it into the address.
    pub fn go(&self) {
        app().set_query(self.to_query());
    }
}

/// What is looked at, as the address says it.
pub fn look() -> Memo<Look> {
    Memo::new(|_| Look::from_query(&app().route.get().query, app().today.get()))
}

/// Changes what is looked at.
pub fn change(look: Memo<Look>, change: impl FnOnce(&mut Look)) {
    let mut next = look.get_untracked();
    change(&mut next);
    next.go();
}

/// The meetings found.
pub fn found(look: Memo<Look>) -> Memo<Vec<Id>> {
    let index = Memo::new(|_| {
        app().watch_kinds(&[Kind::Meeting, Kind::Client, Kind::Deal, Kind::MeetingGoal]);
        app().read(|workspace| MeetingIndex::of(workspace, lang()))
    });
    Memo::new(move |_| {
        app().watch_kind(Kind::Meeting);
        let look = look.get();
        index.with(|index| app().read(|workspace| look.filter.find(workspace, index)))
    })
}

/// A choice of the filter: its name in `data-filter`, what it is called while nothing is chosen, how it is read from the
/// filter and put into it.
struct Choice {
    name: &'static str,
    any: Words,
    get: fn(&MeetingFilter) -> String,
    put: fn(&mut MeetingFilter, String),
}

const PERSON: Choice = Choice {
    name: "person",
    any: meetings::ANYBODY,
    get: |filter| id(filter.person),
    put: |filter, value| filter.person = value.parse().ok(),
};
const STATE: Choice = Choice {
    name: "state",
    any: meetings::ANY_STATE,
    get: |filter| filter.state.map(State::name).unwrap_or_default().to_owned(),
    put: |filter, value| filter.state = State::ALL.into_iter().find(|state| state.name() == value),
};
const CLIENT: Choice = Choice {
    name: "client",
    any: meetings::ANY_CLIENT,
    get: |filter| id(filter.client),
    put: |filter, value| filter.client = value.parse().ok(),
};
const VERDICT: Choice = Choice {
    name: "verdict",
    any: meetings::ANY_VERDICT,
    get: |filter| filter.verdict.map(Verdict::name).unwrap_or_default().to_owned(),
    put: |filter, value| filter.verdict = Verdict::ALL.into_iter().find(|one| one.name() == value),
};
const GOAL: Choice = Choice {
    name: "goal",
    any: meetings::ANY_GOAL,
    get: |filter| id(filter.goal),
    put: |filter, value| filter.goal = value.parse().ok(),
};
const MET: Choice = Choice {
    name: "met",
    any: meetings::ANY_MET,
    get: |filter| id(filter.met),
    put: |filter, value| filter.met = value.parse().ok(),
};
const FAILED: Choice = Choice {
    name: "failed",
    any: meetings::ANY_FAILED,
    get: |filter| id(filter.failed),
    put: |filter, value| filter.failed = value.parse().ok(),
};
const FROM: Choice = Choice {
    name: "from",
    any: meetings::FROM,
    get: |filter| day(filter.from),
    put: |filter, value| filter.from = value.parse().ok(),
};
const TO: Choice = Choice {
    name: "to",
    any: meetings::TO,
    get: |filter| day(filter.to),
    put: |filter, value| filter.to = value.parse().ok(),
};

fn id(id: Option<Id>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn option((value, words): (String, String)) -> AnyView {
    view! { <option value=value>{words}</option> }.into_any()
}

/// A choice as a list of options.
fn select(choice: Choice, options: Vec<AnyView>, look: Memo<Look>) -> AnyView {
    let Choice { name, any, get, put } = choice;
    let field = NodeRef::<leptos::html::Select>::new();
    // Once its options are there: a value that is none of them yet would be lost.
    Effect::new(move || {
        let value = look.with(|look| get(&look.filter));
        if let Some(field) = field.get() {
            field.set_value(&value);
        }
    });
    view! {
        <select
            class="input"
            aria-label=t(any)
            data-filter=name
            data-chosen=move || look.with(|look| (!get(&look.filter).is_empty()).then_some(""))
            node_ref=field
            on:change=move |event| change(look, |look| put(&mut look.filter, event_target_value(&event)))
        >
            <option value="">{t(any)}</option>
            {options}
        </select>
    }
    .into_any()
}

/// A choice as a day.
fn date(choice: Choice, look: Memo<Look>) -> AnyView {
    let Choice { name, any, get, put } = choice;
    view! {
        <label class="filter-day">
            <span class="muted">{t(any)}</span>
            <input
                class="input"
                type="date"
                data-filter=name
                prop:value=move || look.with(|look| get(&look.filter))
                on:change=move |event| change(look, |look| put(&mut look.filter, event_target_value(&event)))
            />
        </label>
    }
    .into_any()
}

/// The choices of a page with what they offer now. A library holds what was reported: states are left out, criteria
/// come along.
fn choices(look: Memo<Look>, library: bool) -> Vec<AnyView> {
    let (people, clients, goals, criteria) = app().read(|workspace| {
        let people = workspace.team().into_iter();
        let people: Vec<_> = people
            .map(|(id, person)| (id.to_string(), person.name.clone()))
            .collect();
        let mut clients: Vec<_> = workspace
            .meetings
            .live()
            .filter_map(|(_, meeting)| client_of(workspace, meeting))
            .filter_map(|id| Some((workspace.label(Kind::Client, id)?.to_owned(), id.to_string())))
            .collect();
        clients.sort();
        clients.dedup();
        let clients: Vec<_> = clients.into_iter().map(|(name, id)| (id, name)).collect();
        let goals = ready_made::goals(workspace, lang()).into_iter();
        let goals: Vec<_> = goals.map(|(id, goal)| (id.to_string(), goal.name)).collect();
        let criteria = if library { judged_by(workspace) } else { Vec::new() };
        (people, clients, goals, criteria)
    });
    let options = |values: Vec<(String, String)>| values.into_iter().map(option).collect();
    let states = State::ALL.map(|state| (state.name().to_owned(), words::state(state).to_owned()));
    let verdicts = Verdict::ALL.map(|one| (one.name().to_owned(), words::verdict(one).to_owned()));
    let grouped = || -> Vec<AnyView> {
        let groups = criteria.iter().map(|(name, criteria)| {
            let lines = criteria.iter().map(|one| {
                let sign = if one.against { "− " } else { "" };
                option((one.criterion.to_string(), format!("{sign}{}", one.text)))
            });
            view! { <optgroup label=name.clone()>{lines.collect_view()}</optgroup> }.into_any()
        });
        groups.collect()
    };
    let mut all = vec![select(PERSON, options(people), look)];
    if !library {
        all.push(select(STATE, options(states.to_vec()), look));
    }
    all.push(select(CLIENT, options(clients), look));
    all.push(select(VERDICT, options(verdicts.to_vec()), look));
    all.push(select(GOAL, options(goals), look));
    if !criteria.is_empty() {
        all.push(select(MET, grouped(), look));
        all.push(select(FAILED, grouped(), look));
    }
    all.push(date(FROM, look));
    all.push(date(TO, look));
    all
}

/// Search, choices and the period. On a small screen the choices fold away behind one button.
pub(super) fn filter_bar(look: Memo<Look>, library: bool) -> AnyView {
    let text = move || look.with(|look| look.filter.text.clone());
    let is_empty = Memo::new(move |_| look.with(|look| look.filter.is_empty()));
    let open = RwSignal::new(false);
    let clear = move |_| change(look, |look| look.filter = MeetingFilter::default());
    view! {
        <div class="toolbar meeting-filter" data-open=move || open.get().then_some("")>
            <div class="search">
                <Icon name="search" small=true/>
                <input
                    class="input"
                    type="search"
                    placeholder=t(meetings::SEARCH)
                    aria-label=t(meetings::SEARCH)
                    data-filter="q"
                    prop:value=text
                    on:input=move |event| change(look, |look| look.filter.text = event_target_value(&event))
                />
            </div>
            <button
                type="button"
                class="button is-small filter-fold"
                aria-expanded=move || open.get().to_string()
                data-action="fold-filter"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Icon name="filter" small=true/>
                {t(meetings::FILTER)}
            </button>
            <div class="filter-choices">{choices(look, library)}</div>
            {(!library).then(|| failed(look))}
            <button
                type="button"
                class="button is-quiet is-small"
                data-action="clear-filter"
                hidden=move || is_empty.get()
                on:click=clear
            >
                <Icon name="close" small=true/>
                {t(meetings::CLEAR)}
            </button>
        </div>
    }
    .into_any()
}

/// The criterion that failed, when the list was reached from there; a press takes it out.
fn failed(look: Memo<Look>) -> AnyView {
    let text = Memo::new(move |_| {
        let criterion = look.with(|look| look.filter.failed)?;
        let lists = app().read(judged_by);
        let mut criteria = lists.into_iter().flat_map(|(_, criteria)| criteria);
        let known = criteria.find(|one| one.criterion == criterion);
        known.map(|one| one.text)
    });
    let chip = move || {
        text.get().map(|text| {
            view! {
                <button type="button" class="chip" aria-pressed="true" on:click=move |_| change(look, |look| look.filter.failed = None)>
                    <span>{fill(meetings::FAILED, &[("text", &text)])}</span>
                    <Icon name="close" small=true/>
                </button>
            }
        })
    };
    chip.into_any()
}
