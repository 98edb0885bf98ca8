//! The library: reports to read and learn from.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meeting::Meeting;
use voronka_domain::meetings::figures::score_of;
use voronka_domain::meetings::report::client_name;
use voronka_domain::record::Kind;

use super::filters::{change, filter_bar, found, look};
use super::report::Written;
use super::{Head, words};
use crate::components::Icon;
use crate::i18n::{count, date, meetings, percent, report, t};
use crate::route::MeetingsAt;
use crate::state::app;

/// The place of the library.
#[component]
pub(super) fn LibraryPlace() -> impl IntoView {
    let look = look();
    let found = found(look);
    let reported = Memo::new(move |_| {
        app().watch_kind(Kind::Meeting);
        let found = found.get();
        app().read(|workspace| {
            let has_words = |id: &Id| {
                workspace
                    .meetings
                    .get(*id)
                    .is_some_and(|body| !body.reports.is_empty() || body.outcome.is_some())
            };
            found.into_iter().filter(has_words).collect::<Vec<_>>()
        })
    });
    view! {
        <Head at=MeetingsAt::Library>
            <button
                type="button"
                class="button is-small"
                data-action="good-ones"
                aria-pressed=move || look.with(|look| look.filter.exemplary).to_string()
                on:click=move |_| change(look, |look| look.filter.exemplary = !look.filter.exemplary)
            >
                <Icon name="star" small=true/>
                <span>{t(meetings::GOOD_ONES)}</span>
            </button>
        </Head>
        {filter_bar(look, true)}
        <div class="page-body">
            <p class="muted" role="status" data-count=move || reported.with(Vec::len)>
                {move || count(meetings::FOUND, reported.with(Vec::len))}
            </p>
            <div class="library">
                <For each=move || reported.get() key=|id| *id let:id>
                    <Entry id/>
                </For>
            </div>
        </div>
    }
}

#[component]
fn Entry(id: Id) -> impl IntoView {
    let content = move || {
        let body = app().get::<Meeting>(id).unwrap_or_default();
        let client = app().read(|workspace| client_name(workspace, &body).to_owned());
        let verdict = body.outcome.as_ref().map(|outcome| outcome.verdict);
        let action = body.outcome.as_ref().map(|outcome| outcome.action.clone());
        let day = body.date.map(date).unwrap_or_default();
        let comments = body
            .reviews
            .values()
            .filter(|review| !review.comment.is_empty())
            .map(|review| {
                view! {
                    <p class="library-review">
                        <Icon name="star" small=true/>
                        <span class="keeps-lines" dir="auto">{review.comment.clone()}</span>
                    </p>
                }
            });
        view! {
            <header class="block-head">
                <h2><a href=super::href(MeetingsAt::Meeting(id))><bdi>{words::name(&body)}</bdi></a></h2>
                {verdict.map(words::verdict_mark)}
                {score_of(&body).map(|share| view! { <span class="muted">{percent(share)}</span> })}
                {body.exemplary.then(|| view! { <span class="badge" data-tone="ok">{t(meetings::EXEMPLARY)}</span> })}
                <span class="muted is-end"><bdi>{format!("{client} · {day} · {}", words::person(body.owner))}</bdi></span>
            </header>
            {action.filter(|text| !text.is_empty()).map(|text| view! { <p><b>{t(report::ACTION)}": "</b><bdi>{text}</bdi></p> })}
            {body.reports.values().cloned().map(|written| view! { <Written written/> }).collect_view()}
            {comments.collect_view()}
        }
    };
    view! { <article class="tile" data-meeting=id.to_string()>{content}</article> }
}
