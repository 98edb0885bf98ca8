//! The help: the method in words, searchable.

use leptos::prelude::*;
use voronka_domain::funnel::search::Query;
use voronka_domain::text::fold;

use super::tour;
use crate::components::{Icon, Modal};
use crate::i18n::help::{TOPICS, Topic};
use crate::i18n::{shell, t};
use crate::parts;

thread_local! {
    static OPENED: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// Opens the help.
pub fn open() {
    OPENED.with(Clone::clone).set(true);
}

fn close() {
    OPENED.with(Clone::clone).set(false);
}

/// The button that opens it.
pub fn help_button() -> AnyView {
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            data-action="help"
            aria-haspopup="dialog"
            aria-label=t(shell::HELP)
            title=t(shell::HELP)
            on:click=|_| open()
        >
            <Icon name="help"/>
        </button>
    }
    .into_any()
}

/// The help, as long as somebody asked for it.
#[component]
pub fn Help() -> impl IntoView {
    let opened = OPENED.with(Clone::clone);
    move || opened.get().then(|| parts::show_quietly(parts::help))
}

/// The help, opened.
pub fn opened() -> AnyView {
    view! { <Opened/> }.into_any()
}

#[component]
fn Opened() -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let topics = move || {
        let query = Query::new(&typed.get());
        let found: Vec<&Topic> = TOPICS.iter().filter(|topic| holds(topic, &query)).collect();
        if found.is_empty() {
            return view! { <p class="muted" role="status">{t(shell::HELP_NOTHING)}</p> }.into_any();
        }
        // What was searched for is read at once.
        let is_open = !query.is_empty();
        found
            .into_iter()
            .enumerate()
            .map(|(at, topic)| shown(topic, is_open || at == 0))
            .collect_view()
            .into_any()
    };
    let take_tour = |_| {
        close();
        tour::begin();
    };
    view! {
        <Modal name="help" title=t(shell::HELP) size="is-wide" on_close=|()| close()>
            <div class="dialog-body form">
                <div class="search">
                    <Icon name="search"/>
                    <input
                        class="input"
                        type="text"
                        aria-label=t(shell::HELP_SEARCH)
                        placeholder=t(shell::HELP_SEARCH)
                        autofocus=true
                        data-field="help"
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </div>
                <div class="help-topics">{topics}</div>
            </div>
            <footer class="dialog-foot">
                <p class="muted is-start">{t(shell::TOUR_SAMPLE)}</p>
                <button type="button" class="button" data-action="tour" on:click=take_tour>
                    <Icon name="star" small=true/>
                    {t(shell::TOUR)}
                </button>
            </footer>
        </Modal>
    }
}

fn holds(topic: &Topic, query: &Query) -> bool {
    let mut words = fold(t(topic.title));
    for paragraph in topic.text {
        words.push(' ');
        words.push_str(&fold(t(*paragraph)));
    }
    query.is_in(&words)
}

fn shown(topic: &Topic, open: bool) -> AnyView {
    let text = topic
        .text
        .iter()
        .map(|paragraph| view! { <p>{t(*paragraph)}</p> });
    view! {
        <details class="help-topic" data-topic=topic.key open=open>
            <summary>{t(topic.title)}</summary>
            {text.collect_view()}
        </details>
    }
    .into_any()
}
