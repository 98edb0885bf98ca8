//! The meetings about a deal or with a client, shown beside it, and the way to plan another one from there.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meeting::Meeting;
use voronka_domain::meetings::filter::MeetingFilter;
use voronka_domain::meetings::search::MeetingIndex;
use voronka_domain::record::Kind;

use super::{href, words};
use crate::components::Icon;
use crate::i18n::{date, fill, meetings, t};
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// How many are shown; the list has the rest.
const SHOWN: usize = 5;

/// The meetings about a deal.
pub fn of_deal(deal: Id) -> AnyView {
    let filter = MeetingFilter {
        deal: Some(deal),
        ..MeetingFilter::default()
    };
    block(filter, format!("deal={deal}"))
}

/// The meetings with a client.
pub fn of_client(client: Id) -> AnyView {
    let filter = MeetingFilter {
        client: Some(client),
        ..MeetingFilter::default()
    };
    block(filter, format!("client={client}"))
}

fn block(filter: MeetingFilter, query: String) -> AnyView {
    let at = |at, query: &str| {
        let route = Route {
            page: Page::Meetings { at },
            query: query.to_owned(),
        };
        route.href()
    };
    let (plan, all) = (at(MeetingsAt::New, &query), at(MeetingsAt::List, &query));
    let found = Memo::new(move |_| {
        app().watch_kinds(&[Kind::Meeting, Kind::Deal, Kind::MeetingGoal]);
        // Without words to look for, nothing needs to be read for the search.
        app().read(|workspace| filter.find(workspace, &MeetingIndex::default()))
    });
    let list = move || {
        let found = found.get();
        if found.is_empty() {
            return view! { <p class="muted">{t(meetings::NONE_HERE)}</p> }.into_any();
        }
        let n = found.len();
        let more = (n > SHOWN).then(|| {
            view! { <a class="button is-quiet is-small" href=all.clone()>{fill(meetings::ALL_OF_THESE, &[("n", &n)])}</a> }
                .into_any()
        });
        let rows: Vec<AnyView> = found.into_iter().take(SHOWN).map(row).collect();
        view! { <ul class="people-list">{rows}</ul> {more} }.into_any()
    };
    view! {
        <section class="block" data-block="meetings" aria-label=t(meetings::TITLE)>
            <header class="block-head">
                <h3>{t(meetings::TITLE)}</h3>
                <a class="button is-quiet is-small is-end" href=plan data-action="plan-meeting">
                    <Icon name="plus" small=true/>
                    {t(meetings::PLAN)}
                </a>
            </header>
            {list}
        </section>
    }
    .into_any()
}

fn row(id: Id) -> AnyView {
    let body = app().get::<Meeting>(id).unwrap_or_default();
    let day = body.date.map_or_else(|| t(meetings::NO_DAY).to_owned(), date);
    let verdict = body.outcome.as_ref().map(|outcome| outcome.verdict);
    let state = words::state(body.state());
    view! {
        <li class="person-row" data-meeting=id.to_string()>
            <Icon name="meetings"/>
            <div class="person-main">
                <a class="meeting-title" href=href(MeetingsAt::Meeting(id))><bdi>{words::name(&body)}</bdi></a>
                <p>{format!("{day} · {state}")}</p>
            </div>
            {verdict.map(words::verdict_mark)}
        </li>
    }
    .into_any()
}
