//! The way of a meeting, and the steps that can be taken from where it is.

use leptos::prelude::*;
use voronka_domain::commit::{Act, Edit};
use voronka_domain::meeting::State;
use voronka_domain::meetings::editing::Field;
use voronka_domain::meetings::life::{self, LifeError};
use voronka_domain::workspace::Workspace;

use super::dialogs::Asking;
use super::one::One;
use super::{exporting, paper, words};
use crate::components::menu::below;
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::{Words, meetings, t};
use crate::platform::dom;
use crate::state::app;

const WAY: [State; 6] = [
    State::Draft,
    State::Submitted,
    State::Approved,
    State::Held,
    State::Reported,
    State::Reviewed,
];

/// The way as a row of dots.
#[component]
pub(super) fn Path(one: One) -> impl IntoView {
    let steps = move || {
        let state = one.state.get();
        let at = WAY.iter().position(|step| *step == state);
        // Sent back is the draft again; put off and called off stand apart.
        let at = at.or((state == State::SentBack).then_some(0));
        let step = |(place, step): (usize, State)| {
            let label = if place == 0 && state == State::SentBack {
                state
            } else {
                step
            };
            let (mark, current) = match at {
                Some(at) if place < at => ("past", None),
                Some(at) if place == at => ("now", Some("step")),
                _ => ("next", None),
            };
            view! { <li data-state=mark aria-current=current>{words::state(label)}</li> }
        };
        let apart = at.is_none().then(|| {
            view! { <li data-state="now" aria-current="step">{words::state(state)}</li> }
        });
        view! { {WAY.into_iter().enumerate().map(step).collect_view()} {apart} }
    };
    view! { <ol class="meeting-path" aria-label=t(meetings::PATH)>{steps}</ol> }
}

/// Takes a step of the life; what is refused is said, and the first missing part gets the focus.
pub(super) fn take(
    label: Words,
    rule: impl FnOnce(&Workspace, &mut Act<'_>) -> Result<Edit, LifeError>,
) -> bool {
    let label = t(label).to_owned();
    match app().act(label.clone(), rule) {
        Ok(()) => {
            app().say(label.clone());
            app().toast_undo(label);
            true
        }
        Err(error) => {
            app().toast_error(words::refused(&error));
            if let LifeError::Missing(parts) = &error
                && let Some(part) = parts.first()
            {
                dom::focus(&format!("[data-field={}]", words::part(*part).1));
            }
            false
        }
    }
}

/// The buttons of the head: the next step first, everything else in a menu.
#[component]
pub(super) fn Actions(one: One) -> impl IntoView {
    let id = one.id;
    let may_judge = move || app().read(|workspace| life::may_judge(workspace, app().me.get()));
    let main = move || {
        app().watch_kind(voronka_domain::record::Kind::Person);
        match one.state.get() {
            State::Draft | State::SentBack => {
                let needs = app().read(|workspace| life::needs_approval(workspace, &one.body.get()));
                let (words, icon) = if needs {
                    (meetings::SUBMIT, "arrow-right")
                } else {
                    (meetings::READY, "check")
                };
                let submit = move || {
                    let done = if needs {
                        meetings::SUBMITTED
                    } else {
                        meetings::APPROVED
                    };
                    take(done, |workspace, act| life::submit(workspace, act, id));
                };
                step(words, icon, "submit-meeting", true, Box::new(submit))
            }
            State::Submitted if may_judge() => {
                let approve = move || {
                    take(meetings::APPROVED, |workspace, act| {
                        life::approve(workspace, act, id, "")
                    });
                };
                let send_back = move || one.asking.set(Some(Asking::SendBack));
                [
                    step(
                        meetings::SEND_BACK,
                        "undo",
                        "send-back",
                        false,
                        Box::new(send_back),
                    ),
                    step(
                        meetings::APPROVE,
                        "check",
                        "approve-meeting",
                        true,
                        Box::new(approve),
                    ),
                ]
                .into_any()
            }
            State::Approved | State::Moved | State::Submitted => {
                let primary = one.state.get() == State::Approved;
                let hold = move || {
                    take(meetings::HELD, |workspace, act| life::hold(workspace, act, id));
                };
                step(meetings::HOLD, "check", "hold-meeting", primary, Box::new(hold))
            }
            State::Cancelled => {
                let take_up = move || {
                    take(meetings::TAKEN_UP, |workspace, act| {
                        life::take_up(workspace, act, id)
                    });
                };
                step(meetings::TAKE_UP, "restore", "take-up", false, Box::new(take_up))
            }
            State::Held | State::Reported | State::Reviewed => ().into_any(),
        }
    };
    let menu = RwSignal::new(None::<(f64, f64)>);
    view! {
        {main}
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            aria-label=t(meetings::MORE)
            aria-haspopup="menu"
            data-action="meeting-menu"
            on:click=move |event| menu.set(Some(below(&event)))
        >
            <Icon name="more"/>
        </button>
        {move || menu.get().map(|at| view! {
            <Menu label=t(meetings::MORE) items=items(one) at on_close=move |()| menu.set(None)/>
        })}
    }
}

/// A button that takes a step.
fn step(
    words: Words,
    icon: &'static str,
    action: &'static str,
    primary: bool,
    run: Box<dyn Fn()>,
) -> AnyView {
    view! {
        <button
            type="button"
            class="button is-small"
            class:is-primary=primary
            data-action=action
            on:click=move |_| run()
        >
            <Icon name=icon small=true/>
            <span>{t(words)}</span>
        </button>
    }
    .into_any()
}

fn items(one: One) -> Vec<MenuItem> {
    let id = one.id;
    let state = one.state.get_untracked();
    let mut items = Vec::new();
    if matches!(state, State::Draft | State::SentBack) {
        items.push(MenuItem::new(
            t(meetings::HOLD),
            "check",
            "hold-meeting",
            move || {
                take(meetings::HELD, |workspace, act| life::hold(workspace, act, id));
            },
        ));
    }
    if state == State::Approved
        && app().read(|workspace| life::may_judge(workspace, app().me.get_untracked()))
    {
        let ask = move || one.asking.set(Some(Asking::SendBack));
        items.push(MenuItem::new(t(meetings::SEND_BACK), "undo", "send-back", ask));
    }
    if matches!(state, State::Reported | State::Reviewed) {
        items.push(MenuItem::new(
            t(meetings::REOPEN),
            "edit",
            "reopen-report",
            move || {
                take(meetings::REOPENED, |workspace, act| {
                    life::reopen_report(workspace, act, id)
                });
            },
        ));
    }
    if state.is_ahead() {
        let put_off = move || one.asking.set(Some(Asking::PutOff));
        let cancel = move || one.asking.set(Some(Asking::Cancel));
        items.push(MenuItem::new(
            t(meetings::PUT_OFF),
            "calendar",
            "put-off",
            put_off,
        ));
        items.push(MenuItem::new(
            t(meetings::CANCEL),
            "close",
            "cancel-meeting",
            cancel,
        ));
    }
    items.extend([
        MenuItem::new(t(meetings::ICS_ONE), "calendar", "export-ics", move || {
            exporting::save_ics(&[id])
        }),
        MenuItem::new(t(meetings::PRINT), "print", "print", || _ = window().print()),
        MenuItem::new(t(meetings::COPY), "copy", "copy-meeting", move || paper::copy(id)),
        MenuItem::new(t(meetings::DELETE), "trash", "delete-meeting", move || {
            let edit = app().read(|workspace| {
                voronka_domain::meetings::editing::set_field(workspace, id, Field::Gone(true))
            });
            app().commit_undoable(t(meetings::DELETED).to_owned(), edit);
        })
        .danger(),
    ]);
    items
}
