//! Everything that happened to the deal, the newest first, by day.

pub(in crate::pages) mod rows;

use leptos::prelude::*;
use voronka_domain::deal::Deal;
use voronka_domain::funnel::logging::remove_activity;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use self::rows::{Item, Line, Shown, rows};
use super::called;
use super::log::LogForm;
use crate::components::Icon;
use crate::i18n::words::activity_kind;
use crate::i18n::{Words, deal as texts, fill, t};
use crate::platform::dom;
use crate::state::app;

#[component]
pub fn Timeline(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let shown = RwSignal::new(Shown::All);
    let writing = RwSignal::new(None::<Id>);
    let lines = Memo::new(move |_| {
        app().watch_kinds(&[Kind::Stage, Kind::Person, Kind::Settings, Kind::Client]);
        let today = app().today.get();
        deal.with(|deal| app().read(|workspace| rows(workspace, deal, shown.get(), today)))
    });
    let choice = move |of: Shown, action: &'static str, words: Words| {
        view! {
            <button
                type="button"
                data-action=action
                aria-pressed=move || (shown.get() == of).to_string()
                on:click=move |_| shown.set(of)
            >
                {t(words)}
            </button>
        }
    };
    view! {
        <section class="block" data-block="history" aria-label=t(texts::HISTORY)>
            <header class="block-head">
                <h3>{t(texts::HISTORY)}</h3>
                <div class="segmented is-end" role="group" aria-label=t(texts::SHOW)>
                    {choice(Shown::All, "history-all", texts::ALL)}
                    {choice(Shown::Moves, "history-moves", texts::MOVES)}
                    {choice(Shown::Activities, "history-activities", texts::ACTIVITIES)}
                </div>
            </header>
            <ol class="timeline">
                <For each=move || lines.get() key=Clone::clone let:line>
                    {match line {
                        Line::Day(day) => view! { <li class="timeline-day">{day}</li> }.into_any(),
                        Line::Item(item) => view! { <Entry id deal item writing/> }.into_any(),
                    }}
                </For>
            </ol>
        </section>
    }
}

#[component]
fn Entry(id: Id, deal: Memo<Deal>, item: Item, writing: RwSignal<Option<Id>>) -> impl IntoView {
    let entry = item.entry;
    let kind = item.activity;
    let is_writing = Memo::new(move |_| writing.get() == Some(entry));
    let form = move || {
        let activity = deal.with_untracked(|deal| deal.activities.get(entry).cloned())?;
        let kind = activity.kind;
        is_writing.get().then(|| {
            view! {
                <div class="timeline-form">
                    <LogForm id deal kind=Signal::stored(kind) known=Some((entry, activity)) on_done=move |()| {
                        writing.set(None);
                        dom::focus(&format!("[data-action='edit-entry:{entry}']"));
                    }/>
                </div>
            }
        })
    };
    let tools = kind.map(|kind| {
        let remove = move |_| {
            let words = [
                ("deal", &called(id) as &dyn std::fmt::Display),
                ("kind", &activity_kind(kind)),
            ];
            let label = fill(texts::DID_REMOVE_ACTIVITY, &words);
            let edit = app().read(|workspace| remove_activity(workspace, id, entry));
            app().commit_undoable(label, edit);
            dom::focus("[data-action='history-all']");
        };
        let name = |words| fill(words, &[("what", &activity_kind(kind))]);
        view! {
            <span class="timeline-tools">
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action=format!("edit-entry:{entry}")
                    aria-label=name(texts::EDIT_ENTRY)
                    title=name(texts::EDIT_ENTRY)
                    on:click=move |_| writing.set(Some(entry))
                >
                    <Icon name="edit" small=true/>
                </button>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action=format!("delete-entry:{entry}")
                    aria-label=name(texts::DELETE_ENTRY)
                    title=name(texts::DELETE_ENTRY)
                    on:click=remove
                >
                    <Icon name="trash" small=true/>
                </button>
            </span>
        }
    });
    view! { <Happened item below=() tools form/> }
}

/// One thing that happened, as a line of a timeline.
#[component]
pub fn Happened<B, T, F>(
    /// What happened.
    item: Item,
    /// What stands below its notes.
    below: B,
    /// What can be done with it.
    tools: T,
    /// The form that changes it.
    form: F,
) -> impl IntoView
where
    B: IntoView,
    T: IntoView,
    F: IntoView,
{
    let badges = item.badges.into_iter().map(|badge| {
        view! {
            " "
            <span class="badge" data-tone=badge.tone data-badge=badge.hook>
                {badge.text}
            </span>
        }
    });
    let notes = item
        .notes
        .into_iter()
        .map(|note| view! { <p class="timeline-note" dir="auto">{note}</p> });
    let times = item.times.into_iter().map(|time| view! { <span>{time}</span> });
    view! {
        <li class="timeline-item" data-kind=if item.activity.is_some() { "activity" } else { "move" } data-entry=item.entry.to_string()>
            <span class="timeline-mark">
                <Icon name=item.icon small=true/>
            </span>
            <div class="timeline-body">
                <p>
                    {item.who.map(|who| view! { <b><bdi>{who}</bdi></b> " · " })}
                    <bdi>{item.text}</bdi>
                    {badges.collect_view()}
                </p>
                {notes.collect_view()}
                {below}
            </div>
            <div class="timeline-end">
                <div class="timeline-time">{times.collect_view()}</div>
                {tools}
            </div>
            {form}
        </li>
    }
}
