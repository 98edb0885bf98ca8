//! What was done since the page was opened: what, when, by whom; and the way back over several steps.

use leptos::prelude::*;

use crate::components::person::person_name;
use crate::components::{Icon, Modal};
use crate::i18n::{count, fill, moment, shell, t, time};
use crate::parts;
use crate::state::{Step, app};

thread_local! {
    static OPENED: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// Opens the list.
pub fn open() {
    OPENED.with(Clone::clone).set(true);
}

/// The button that opens it.
pub fn history_button() -> AnyView {
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            data-action="history"
            aria-haspopup="dialog"
            aria-label=t(shell::HISTORY)
            title=t(shell::HISTORY)
            on:click=|_| open()
        >
            <Icon name="restore"/>
        </button>
    }
    .into_any()
}

/// The list, as long as somebody asked for it.
#[component]
pub fn HistoryPanel() -> impl IntoView {
    let opened = OPENED.with(Clone::clone);
    move || opened.get().then(|| parts::show_quietly(parts::history))
}

/// The list of what was done, opened.
pub fn opened() -> AnyView {
    view! { <Opened/> }.into_any()
}

#[component]
fn Opened() -> impl IntoView {
    let opened = OPENED.with(Clone::clone);
    let close = Callback::new(move |()| opened.set(false));
    let rows = move || {
        // Every action changes one of the two.
        app().undo_label.track();
        app().redo_label.track();
        let (undone, done) = app().steps();
        if undone.is_empty() && done.is_empty() {
            return view! { <p class="muted" data-empty="history">{t(shell::HISTORY_EMPTY)}</p> }.into_any();
        }
        let forward = undone.len();
        let ahead = undone
            .into_iter()
            .enumerate()
            .map(|(at, step)| row(step, Some((forward - at) as isize)));
        let past = done
            .into_iter()
            .enumerate()
            .map(|(at, step)| row(step, (at > 0).then(|| -(at as isize))));
        let rows = ahead.chain(past).collect_view();
        view! { <ol class="step-list">{rows}</ol> }.into_any()
    };
    view! {
        <Modal name="history" title=t(shell::HISTORY) on_close=close>
            <div class="dialog-body form">
                <p class="muted">{t(shell::HISTORY_NOTE)}</p>
                {rows}
            </div>
            <footer class="dialog-foot">
                <button
                    type="button"
                    class="button"
                    data-action="undo-step"
                    disabled=move || app().undo_label.get().is_none()
                    on:click=|_| app().undo()
                >
                    <Icon name="undo" small=true/>
                    {t(shell::UNDO)}
                </button>
                <button type="button" class="button is-primary" on:click=move |_| close.run(())>
                    {t(shell::CLOSE)}
                </button>
            </footer>
        </Modal>
    }
}

/// A step; `way` is how many steps back (or forward) it lies, none for where the work stands now.
fn row(step: Step, way: Option<isize>) -> AnyView {
    let at = time(step.at).unwrap_or_else(|| moment(step.at));
    let who = step.by.and_then(person_name);
    let note = match who {
        Some(who) => fill(shell::HISTORY_BY, &[("time", &at), ("who", &who)]),
        None => at,
    };
    let button = way.map(|way| {
        let words = if way < 0 {
            shell::HISTORY_BACK
        } else {
            shell::HISTORY_FORWARD
        };
        let go = move |_| app().go_steps(way);
        view! {
            <button
                type="button"
                class="button is-small is-quiet"
                data-steps=way.to_string()
                title=count(shell::HISTORY_STEPS, way.unsigned_abs())
                on:click=go
            >
                {t(words)}
            </button>
        }
    });
    let is_undone = way.is_some_and(|way| way > 0);
    view! {
        <li class="step-row" aria-current=way.is_none().then_some("step") data-undone=is_undone.then_some("")>
            <p>
                <b>{step.label}</b>
                <span class="muted">{note}</span>
            </p>
            {button}
        </li>
    }
    .into_any()
}
