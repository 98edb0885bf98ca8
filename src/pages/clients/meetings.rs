//! The meetings with a client, the latest first.

use std::cmp::Reverse;

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meetings::defence::client_of;
use voronka_domain::meetings::export::{name_of, state_words};
use voronka_domain::record::Kind;

use crate::components::Icon;
use crate::i18n::{date, lang, orders, t};
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// How many are shown.
const SHOWN: usize = 6;

/// The block.
pub(super) fn meetings_block(id: Id) -> AnyView {
    let rows =
        move || {
            for kind in [Kind::Meeting, Kind::Deal, Kind::MeetingGoal] {
                app().watch_kind(kind);
            }
            let found = app().read(|workspace| {
                let all = workspace.meetings.live();
                let mut own: Vec<_> = all
                    .filter(|(_, meeting)| client_of(workspace, meeting) == Some(id))
                    .map(|(id, meeting)| {
                        (
                            id,
                            meeting.date,
                            meeting.state(),
                            name_of(workspace, lang(), meeting),
                        )
                    })
                    .collect();
                own.sort_by_key(|(id, date, ..)| (Reverse(*date), *id));
                own
            });
            if found.is_empty() {
                return view! { <p class="muted">{t(orders::NO_MEETINGS)}</p> }.into_any();
            }
            let lines = found.into_iter().take(SHOWN).map(|(id, day, state, title)| {
            let href = Route::to(Page::Meetings { at: MeetingsAt::Meeting(id) }).href();
            let day = day.map_or_else(|| t(orders::NO_DAY).to_owned(), date);
            view! {
                <li class="order-line" data-meeting=id.to_string()>
                    <time class="order-day">{day}</time>
                    <span class="order-what"><a class="client-name" href=href><bdi>{title}</bdi></a></span>
                    <span class="badge">{t(state_words(state))}</span>
                </li>
            }
        });
            view! { <ul class="deal-lines order-lines">{lines.collect_view()}</ul> }.into_any()
        };
    let plan = Route {
        page: Page::Meetings { at: MeetingsAt::New },
        query: format!("client={id}"),
    };
    view! {
        <section class="block" data-block="meetings">
            <header class="block-head">
                <h2>{t(orders::MEETINGS)}</h2>
                <a class="button is-small is-end" data-action="plan-meeting" href=plan.href()>
                    <Icon name="plus" small=true/>
                    {t(orders::PLAN_MEETING)}
                </a>
            </header>
            {rows}
        </section>
    }
    .into_any()
}
