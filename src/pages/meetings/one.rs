//! One meeting: its way, its defence, its report, its review.

use leptos::prelude::*;
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::meeting::{Meeting, State};
use voronka_domain::meetings::editing::{Field, set_field};
use voronka_domain::meetings::export;
use voronka_domain::record::{Kind, Record as _};
use voronka_domain::workspace::Workspace;

use super::answers::Answers;
use super::defence::Defence;
use super::dialogs::Asking;
use super::history::History;
use super::report::ReportTile;
use super::review::ReviewTile;
use super::steps::{Actions, Path};
use super::warnings::Warnings;
use super::words;
use crate::components::Icon;
use crate::i18n::{count, lang, meetings, t};
use crate::route::MeetingsAt;
use crate::state::app;

/// A meeting on screen.
#[derive(Clone, Copy)]
pub struct One {
    /// Which.
    pub id: Id,
    /// Its record, as it is now.
    pub body: Memo<Meeting>,
    /// Where it is in its life.
    pub state: Memo<State>,
    /// The question that waits for words.
    pub asking: RwSignal<Option<Asking>>,
}

impl One {
    fn new(id: Id) -> Self {
        let body = Memo::new(move |_| app().get::<Meeting>(id).unwrap_or_default());
        Self {
            id,
            body,
            state: Memo::new(move |_| body.with(Meeting::state)),
            asking: RwSignal::new(None),
        }
    }

    /// A part of the record, watched.
    pub fn part<T: PartialEq + Clone + Send + Sync + 'static>(
        self,
        read: impl Fn(&Meeting) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.body.with(|body| read(body)))
    }

    /// Changes a field.
    pub fn set(self, field: Field) {
        self.change(|workspace| set_field(workspace, self.id, field));
    }

    /// Changes the meeting by a rule that cannot refuse.
    pub fn change(self, rule: impl FnOnce(&Workspace) -> Edit) {
        let edit = app().read(rule);
        app().commit(t(meetings::CHANGED).to_owned(), edit);
    }
}

/// The place of one meeting.
#[component]
pub(super) fn OneMeeting(id: Id) -> impl IntoView {
    let one = One::new(id);
    let there = Memo::new(move |_| app().get::<Meeting>(id).is_some_and(|body| !body.is_gone()));
    view! {
        <Show when=move || there.get() fallback=|| view! { <Nowhere/> }>
            <Head one/>
            <div class="page-body meeting" data-meeting=id.to_string() data-state=move || one.state.get().name()>
                <Path one/>
                <Badges one/>
                <Warnings one/>
                {move || {
                    let state = one.state.get();
                    let ahead = state.is_ahead();
                    view! {
                        {(!ahead && state != State::Cancelled).then(|| view! { <ReportTile one/> })}
                        <Defence one/>
                        {(state == State::Approved).then(|| view! { <Answers one/> })}
                        {matches!(state, State::Reported | State::Reviewed).then(|| view! { <ReviewTile one/> })}
                    }
                }}
                <History one/>
                {super::paper::sheets(one)}
            </div>
            <super::dialogs::Dialogs one/>
        </Show>
    }
}

#[component]
fn Nowhere() -> impl IntoView {
    view! {
        <div class="page-body">
            <div class="empty">
                <Icon name="meetings"/>
                <h2>{t(meetings::GONE)}</h2>
                <div class="empty-actions">
                    <a class="button" href=super::href(MeetingsAt::List)>{t(meetings::BACK)}</a>
                </div>
            </div>
        </div>
    }
}

#[component]
fn Head(one: One) -> impl IntoView {
    let name = one.part(|_| ());
    let title = move || {
        name.track();
        app().watch_kind(Kind::MeetingGoal);
        one.body.with(words::name)
    };
    let subtitle = move || {
        let body = one.body.get();
        app().watch_kind(Kind::Client);
        let (client, whom) = app().read(|workspace| {
            let client = voronka_domain::meetings::report::client_name(workspace, &body).to_owned();
            (client, export::with_whom(workspace, &body))
        });
        let parts = [client, whom, t(export::kind_words(body.kind)).to_owned()];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    };
    view! {
        <header class="page-head">
            <a
                class="button is-quiet is-icon is-small"
                href=super::href(MeetingsAt::List)
                aria-label=t(meetings::BACK)
            >
                <Icon name="chevron-left"/>
            </a>
            <div class="meeting-head">
                <h1 class="page-title" lang=lang().code()><bdi>{title}</bdi></h1>
                <p class="muted"><bdi>{subtitle}</bdi></p>
            </div>
            <div class="page-actions"><Actions one/></div>
        </header>
    }
}

#[component]
fn Badges(one: One) -> impl IntoView {
    let badges = one.part(|body| {
        let held = body.state().is_held();
        (body.times_moved(), body.exemplary, held && !body.was_approved())
    });
    move || {
        let (moved, exemplary, unapproved) = badges.get();
        (moved > 0 || exemplary || unapproved).then(|| {
            view! {
                <p class="row">
                    {(moved > 0).then(|| view! { <span class="badge" data-tone="warn">{count(meetings::MOVED_TIMES, moved)}</span> })}
                    {exemplary.then(|| view! { <span class="badge" data-tone="ok"><Icon name="star" small=true/>{t(meetings::EXEMPLARY)}</span> })}
                    {unapproved.then(|| view! { <span class="badge" data-tone="danger">{t(meetings::UNAPPROVED)}</span> })}
                </p>
            }
        })
    }
}
