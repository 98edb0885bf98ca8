//! What of the meetings is looked at: the filter, the view and its day. All of it stands in the address.

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::funnel::filter::pairs;
use voronka_domain::id::Id;
use voronka_domain::lang::Words;
use voronka_domain::meeting::{State, Verdict};
use voronka_domain::meetings::defence::client_of;
use voronka_domain::meetings::filter::MeetingFilter;
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
        for kind in [Kind::Meeting, Kind::Client, Kind::Deal, Kind::MeetingGoal] {
            app().watch_kind(kind);
        }
        app().read(|workspace| MeetingIndex::of(workspace, lang()))
    });
    Memo::new(move |_| {
        app().watch_kind(Kind::Meeting);
        let look = look.get();
        index.with(|index| app().read(|workspace| look.filter.find(workspace, index)))
    })
}

/// A choice in the filter: the values with what they are called, the one in force, and how another is put in force.
#[component]
fn Pick(
    name: &'static str,
    any: Words,
    values: Vec<(String, String)>,
    look: Memo<Look>,
    get: fn(&MeetingFilter) -> String,
    put: fn(&mut MeetingFilter, String),
) -> impl IntoView {
    let value = Memo::new(move |_| look.with(|look| get(&look.filter)));
    let options = move || {
        let value = value.get();
        let options = values.iter().map(|(id, words)| {
            view! { <option value=id.clone() prop:selected=*id == value>{words.clone()}</option> }
        });
        options.collect_view()
    };
    view! {
        <select
            class="input"
            aria-label=t(any)
            data-filter=name
            on:change=move |event| change(look, |look| put(&mut look.filter, event_target_value(&event)))
        >
            <option value="" prop:selected=move || value.with(String::is_empty)>{t(any)}</option>
            {options}
        </select>
    }
}

fn id(id: Option<Id>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}

/// Search, choices and the period.
#[component]
pub(super) fn FilterBar(
    look: Memo<Look>,
    /// Whether states are left out: a library holds what was reported.
    #[prop(optional)]
    library: bool,
) -> impl IntoView {
    let (people, clients, goals) = app().read(|workspace| {
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
        (
            people,
            clients,
            goals
                .map(|(id, goal)| (id.to_string(), goal.name))
                .collect::<Vec<_>>(),
        )
    });
    let states = State::ALL
        .map(|state| (state.name().to_owned(), words::state(state).to_owned()))
        .to_vec();
    let verdicts = Verdict::ALL
        .map(|one| (one.name().to_owned(), words::verdict(one).to_owned()))
        .to_vec();
    let text = Memo::new(move |_| look.with(|look| look.filter.text.clone()));
    let day = move |name: &'static str,
                    label: Words,
                    get: fn(&MeetingFilter) -> Option<NaiveDate>,
                    put: fn(&mut MeetingFilter, Option<NaiveDate>)| {
        let value = Memo::new(move |_| {
            look.with(|look| get(&look.filter).map(|day| day.to_string()).unwrap_or_default())
        });
        view! {
            <label class="filter-day">
                <span class="muted">{t(label)}</span>
                <input
                    class="input"
                    type="date"
                    data-filter=name
                    prop:value=move || value.get()
                    on:change=move |event| change(look, |look| put(&mut look.filter, event_target_value(&event).parse().ok()))
                />
            </label>
        }
    };
    view! {
        <div class="toolbar meeting-filter">
            <div class="search">
                <Icon name="search" small=true/>
                <input
                    class="input"
                    type="search"
                    placeholder=t(meetings::SEARCH)
                    aria-label=t(meetings::SEARCH)
                    data-filter="q"
                    prop:value=move || text.get()
                    on:input=move |event| change(look, |look| look.filter.text = event_target_value(&event))
                />
            </div>
            <Pick name="person" any=meetings::ANYBODY values=people look get=|filter| id(filter.person) put=|filter, value| filter.person = value.parse().ok()/>
            {(!library).then(|| view! {
                <Pick name="state" any=meetings::ANY_STATE values=states look
                    get=|filter| filter.state.map(State::name).unwrap_or_default().to_owned()
                    put=|filter, value| filter.state = State::ALL.into_iter().find(|state| state.name() == value)/>
            })}
            <Pick name="client" any=meetings::ANY_CLIENT values=clients look get=|filter| id(filter.client) put=|filter, value| filter.client = value.parse().ok()/>
            <Pick name="verdict" any=meetings::ANY_VERDICT values=verdicts look
                get=|filter| filter.verdict.map(Verdict::name).unwrap_or_default().to_owned()
                put=|filter, value| filter.verdict = Verdict::ALL.into_iter().find(|one| one.name() == value)/>
            <Pick name="goal" any=meetings::ANY_GOAL values=goals look get=|filter| id(filter.goal) put=|filter, value| filter.goal = value.parse().ok()/>
            {day("from", meetings::FROM, |filter| filter.from, |filter, day| filter.from = day)}
            {day("to", meetings::TO, |filter| filter.to, |filter, day| filter.to = day)}
            <Failed look/>
            {move || look.with(|look| !look.filter.is_empty()).then(|| view! {
                <button
                    type="button"
                    class="button is-quiet is-small"
                    data-action="clear-filter"
                    on:click=move |_| change(look, |look| look.filter = MeetingFilter::default())
                >
                    <Icon name="close" small=true/>
                    {t(meetings::CLEAR)}
                </button>
            })}
        </div>
    }
}

/// The criterion that failed, when the list was reached from there; a press takes it out.
#[component]
fn Failed(look: Memo<Look>) -> impl IntoView {
    let text = Memo::new(move |_| {
        let criterion = look.with(|look| look.filter.failed)?;
        app().read(|workspace| {
            let sheets = workspace
                .meetings
                .live()
                .filter_map(|(_, meeting)| meeting.sheet.as_ref());
            let mut lines = sheets.flat_map(|sheet| &sheet.lines);
            lines
                .find(|line| line.id == criterion)
                .map(|line| line.text.clone())
        })
    });
    move || {
        text.get().map(|text| {
            view! {
                <button type="button" class="chip" aria-pressed="true" on:click=move |_| change(look, |look| look.filter.failed = None)>
                    <span>{fill(meetings::FAILED, &[("text", &text)])}</span>
                    <Icon name="close" small=true/>
                </button>
            }
        })
    }
}
