//! Where the client is on its way from whoever sold to whoever serves, and what is to be done about it.

use leptos::prelude::*;
use voronka_domain::hand_over::{HandOver, HandOverState};
use voronka_domain::hand_overs::due::{HandOverDue, due_of, of_client};
use voronka_domain::hand_overs::life::{HandOverError, accept, give_back};
use voronka_domain::hand_overs::protocol::progress;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::templates::hand_over::RETURN_REASONS;

use super::hand_over_form::form_dialog;
use crate::components::{Icon, Modal, confirm_foot};
use crate::i18n::{date, fill, hand_over, percent, t};
use crate::state::app;

/// Which dialog is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Handing {
    /// The protocol.
    Form,
    /// The reason of a return.
    Return,
}

/// What the block says.
#[derive(Debug, Clone, PartialEq)]
struct Standing {
    due: Option<HandOverDue>,
    body: Option<HandOver>,
    /// The last one that was accepted.
    done: Option<HandOver>,
    client: String,
}

fn standing(client: Id) -> Standing {
    app().read(|workspace| {
        let due = due_of(workspace, client);
        let body = due
            .and_then(|due| due.hand_over)
            .and_then(|id| workspace.hand_overs.get(id));
        let accepted = of_client(workspace, client).filter_map(|(_, body)| Some((body.accepted()?.at, body)));
        let done = accepted
            .max_by_key(|(at, _)| at.instant())
            .map(|(_, body)| body.clone());
        Standing {
            due,
            body: body.cloned(),
            done,
            client: workspace
                .label(Kind::Client, client)
                .unwrap_or_default()
                .to_owned(),
        }
    })
}

/// The name of somebody, or "somebody".
pub(super) fn who(id: Option<Id>) -> String {
    let name = id.and_then(|id| app().read(|workspace| workspace.label(Kind::Person, id).map(str::to_owned)));
    name.unwrap_or_else(|| t(hand_over::SOMEBODY).to_owned())
}

/// The block; nothing for a client that needs no hand-over and never had one.
pub(super) fn hand_over_block(id: Id, handing: RwSignal<Option<Handing>>) -> AnyView {
    let standing = Memo::new(move |_| {
        app().watch_kinds(&[
            Kind::Client,
            Kind::Deal,
            Kind::Stage,
            Kind::HandOver,
            Kind::Person,
            Kind::Settings,
        ]);
        standing(id)
    });
    let view = move || {
        let standing = standing.get();
        match (standing.due, &standing.done) {
            (Some(due), _) => Some(open_view(id, &standing, due, handing)),
            (None, Some(done)) => Some(done_view(done)),
            (None, None) => None,
        }
    };
    view! { {view} }.into_any()
}

fn open_view(id: Id, standing: &Standing, due: HandOverDue, handing: RwSignal<Option<Handing>>) -> AnyView {
    let (giver, taker) = (who(due.giver), who(due.taker));
    let day = date(due.since);
    let (words, tone) = match due.state {
        HandOverState::Returned => (hand_over::RETURNED, "danger"),
        HandOverState::Offered => (hand_over::OFFERED, "info"),
        _ => (hand_over::DUE, "warn"),
    };
    let reason = standing.body.as_ref().and_then(HandOver::last_step);
    let reason = reason.map(|step| step.note.clone()).unwrap_or_default();
    let text = fill(
        words,
        &[
            ("day", &day),
            ("giver", &giver),
            ("taker", &taker),
            ("reason", &reason),
            ("name", &standing.client),
        ],
    );
    let prepared = standing.body.as_ref().map(progress).map(|(done, all)| {
        view! { <span class="muted">{fill(hand_over::PREPARED, &[("done", &done), ("all", &all)])}</span> }
    });
    let is_offered = due.state == HandOverState::Offered;
    let open = move |what| move |_| handing.set(Some(what));
    let form_words = match due.state {
        HandOverState::Offered => hand_over::LOOK,
        HandOverState::Returned => hand_over::AGAIN,
        _ => hand_over::BEGIN,
    };
    let decide = is_offered.then(|| {
        let name = standing.client.clone();
        let label = fill(hand_over::ACCEPTED_DONE, &[("name", &name), ("taker", &taker)]);
        let take = move |_| {
            let done = app().act(label.clone(), |workspace, act| accept(workspace, act, id, ""));
            match done {
                Ok(()) => app().toast_undo(label.clone()),
                Err(error) => app().toast_error(refused(error).to_owned()),
            }
        };
        view! {
            <button type="button" class="button is-small is-primary" data-action="accept-hand-over" on:click=take>
                <Icon name="check" small=true/>
                {t(hand_over::ACCEPT)}
            </button>
            <button
                type="button"
                class="button is-small"
                data-action="return-hand-over"
                on:click=open(Handing::Return)
            >
                {t(hand_over::RETURN)}
            </button>
        }
    });
    view! {
        <section
            class="banner hand-over"
            data-tone=tone
            data-block="hand-over"
            data-state=due.state.name()
            aria-label=t(hand_over::HAND_OVER)
        >
            <Icon name="people"/>
            <p>{text} " " {prepared}</p>
            <span class="row">
                {decide}
                <button
                    type="button"
                    class=if is_offered { "button is-small" } else { "button is-small is-primary" }
                    data-action="open-hand-over"
                    on:click=open(Handing::Form)
                >
                    {t(form_words)}
                </button>
            </span>
        </section>
    }
    .into_any()
}

fn done_view(done: &HandOver) -> AnyView {
    let day = done
        .accepted()
        .map(|step| date(step.at.day()))
        .unwrap_or_default();
    let share = percent(f64::from(done.credit.min(100)) / 100.0);
    let (giver, taker) = (who(done.giver), who(done.taker));
    let text = fill(
        hand_over::DONE,
        &[
            ("giver", &giver),
            ("taker", &taker),
            ("day", &day),
            ("credit", &share),
        ],
    );
    view! {
        <p class="muted hand-over-done" data-block="hand-over" data-state="accepted">
            <Icon name="people" small=true/>
            <span>{text}</span>
        </p>
    }
    .into_any()
}

/// The dialog that is open.
pub(super) fn hand_over_dialog(id: Id, asked: Handing, handing: RwSignal<Option<Handing>>) -> AnyView {
    let close = Callback::new(move |()| handing.set(None));
    match asked {
        Handing::Form => form_dialog(id, close),
        Handing::Return => return_dialog(id, close),
    }
}

/// The sentence for a refused step.
pub(super) fn refused(error: HandOverError) -> &'static str {
    t(match error {
        HandOverError::NoTaker => hand_over::NEEDS_TAKER,
        HandOverError::WrongTaker => hand_over::WRONG_TAKER,
        HandOverError::NeedsReason => hand_over::NEEDS_REASON,
        _ => hand_over::NOT_NOW,
    })
}

fn return_dialog(id: Id, on_close: Callback<()>) -> AnyView {
    let name = app().read(|workspace| workspace.label(Kind::Client, id).unwrap_or_default().to_owned());
    let chosen = RwSignal::new(String::new());
    let own = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<&'static str>);
    let label = fill(hand_over::RETURNED_DONE, &[("name", &name)]);
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let parts = [chosen.get_untracked(), own.get_untracked().trim().to_owned()];
        let reason = parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(". ");
        let done = app().act(label.clone(), |workspace, act| {
            give_back(workspace, act, id, &reason)
        });
        match done {
            Ok(()) => {
                on_close.run(());
                app().toast_undo(label.clone());
            }
            Err(error) => wrong.set(Some(refused(error))),
        }
    };
    let reasons = RETURN_REASONS.iter().map(move |words| {
        let text = t(*words);
        view! {
            <label class="check">
                <input
                    type="radio"
                    name="return-reason"
                    value=text
                    on:change=move |_| chosen.set(text.to_owned())
                />
                <span>{text}</span>
            </label>
        }
    });
    view! {
        <Modal name="return-hand-over" title=fill(hand_over::RETURN_TITLE, &[("name", &name)]) size="is-small" on_close>
            <form class="dialog-form" on:submit=send>
                <div class="dialog-body form">
                    <fieldset class="field">
                        <legend class="field-label">{t(hand_over::RETURN_WHY)}</legend>
                        {reasons.collect_view()}
                    </fieldset>
                    <label class="field">
                        <span class="field-label">{t(hand_over::RETURN_WORDS)}</span>
                        <textarea
                            class="input"
                            dir="auto"
                            data-field="return-words"
                            on:input=move |event| own.set(event_target_value(&event))
                        ></textarea>
                    </label>
                    {move || wrong.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
                </div>
                {confirm_foot(hand_over::RETURN_NOW, on_close)}
            </form>
        </Modal>
    }
    .into_any()
}
