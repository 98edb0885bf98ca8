//! The protocol of a hand-over: who takes over, what is done, what was promised.

use leptos::prelude::*;
use voronka_domain::hand_over::{HandOver, Promise, Tick};
use voronka_domain::hand_overs::due::takers;
use voronka_domain::hand_overs::life::{current, offer, save};
use voronka_domain::hand_overs::promises::{OpenPromise, open_promises};
use voronka_domain::hand_overs::protocol::{Item, items, progress};
use voronka_domain::id::Id;
use voronka_domain::meeting::Side;
use voronka_domain::record::Kind;
use voronka_domain::text::clean_line;

use super::hand_over::{refused, who};
use crate::components::{Icon, Modal};
use crate::i18n::{count, date, fill, hand_over, moment, t};
use crate::platform::random;
use crate::state::app;

/// What the parts of the form share.
#[derive(Clone, Copy)]
struct Form {
    client: Id,
    /// The protocol as it is filled in.
    filled: RwSignal<HandOver>,
}

/// The dialog.
pub(super) fn form_dialog(client: Id, on_close: Callback<()>) -> AnyView {
    let (name, body) = app().read(|workspace| {
        let name = workspace
            .label(Kind::Client, client)
            .unwrap_or_default()
            .to_owned();
        (name, current(workspace, client).1)
    });
    let form = Form {
        client,
        filled: RwSignal::new(body),
    };
    let wrong = RwSignal::new(None::<&'static str>);
    let keep = {
        let label = fill(hand_over::SAVED, &[("name", &name)]);
        move |_| {
            let filled = form.filled.get_untracked();
            let done = app().act(label.clone(), |workspace, act| {
                save(workspace, act, client, &filled)
            });
            match done {
                Ok(()) => {
                    on_close.run(());
                    app().toast_undo(label.clone());
                }
                Err(error) => wrong.set(Some(refused(error))),
            }
        }
    };
    let send = {
        let name = name.clone();
        move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            let filled = form.filled.get_untracked();
            let taker = who(filled.taker);
            let label = fill(hand_over::OFFERED_DONE, &[("name", &name), ("taker", &taker)]);
            let done = app().act(label.clone(), |workspace, act| {
                offer(workspace, act, client, &filled, "")
            });
            match done {
                Ok(()) => {
                    on_close.run(());
                    app().toast_undo(label);
                }
                Err(error) => wrong.set(Some(refused(error))),
            }
        }
    };
    let offer_words = move || {
        let (done, all) = form.filled.with(progress);
        if done == all {
            t(hand_over::OFFER).to_owned()
        } else {
            count(hand_over::OFFER_UNFINISHED, all - done)
        }
    };
    view! {
        <Modal name="hand-over" title=fill(hand_over::TITLE, &[("name", &name)]) size="is-wide" on_close>
            <form class="dialog-form" on:submit=send>
                <div class="dialog-body form">
                    {taker_and_credit(form)}
                    {protocol(form)}
                    {promises(form)}
                    <label class="field">
                        <span class="field-label">{t(hand_over::NOTE)}</span>
                        <textarea
                            class="input is-short"
                            dir="auto"
                            data-field="hand-over-note"
                            prop:value=move || form.filled.with(|filled| filled.note.clone())
                            on:change=move |event| {
                                let note = event_target_value(&event);
                                form.filled.update(|filled| filled.note = note);
                            }
                        ></textarea>
                    </label>
                    {history(&form.filled.get_untracked())}
                    {move || wrong.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" data-action="save-hand-over" on:click=keep>
                        {t(hand_over::SAVE)}
                    </button>
                    <button type="submit" class="button is-primary" data-action="offer-hand-over">
                        {offer_words}
                    </button>
                </footer>
            </form>
        </Modal>
    }
    .into_any()
}

fn taker_and_credit(form: Form) -> AnyView {
    let (giver, chosen, credit) = form
        .filled
        .with_untracked(|filled| (filled.giver, filled.taker, filled.credit));
    let people = app().read(|workspace| takers(workspace, giver));
    let options = people.into_iter().map(|id| {
        view! { <option value=id.to_string() prop:selected=chosen == Some(id)>{who(Some(id))}</option> }
    });
    let credit_label = fill(hand_over::CREDIT, &[("giver", &who(giver))]);
    view! {
        <div class="field-row">
            <label class="field">
                <span class="field-label">{t(hand_over::TAKER)}</span>
                <select
                    class="input"
                    data-field="taker"
                    autofocus=true
                    on:change=move |event| {
                        let taker = event_target_value(&event).parse().ok();
                        form.filled.update(|filled| filled.taker = taker);
                    }
                >
                    <option value="" prop:selected=chosen.is_none()>{t(hand_over::NOT_CHOSEN)}</option>
                    {options.collect_view()}
                </select>
            </label>
            <label class="field">
                <span class="field-label">{credit_label}</span>
                <input
                    class="input is-number"
                    type="number"
                    min="0"
                    max="100"
                    data-field="credit"
                    prop:value=credit.to_string()
                    on:input=move |event| {
                        if let Ok(credit) = event_target_value(&event).parse::<u16>() {
                            form.filled.update(|filled| filled.credit = credit.min(100));
                        }
                    }
                />
            </label>
        </div>
    }
    .into_any()
}

fn protocol(form: Form) -> AnyView {
    let items = app().read(|workspace| items(workspace, form.client));
    let rows = items.into_iter().map(|item| item_row(form, item));
    let done = move || {
        let (done, all) = form.filled.with(progress);
        fill(hand_over::PROGRESS, &[("done", &done), ("all", &all)])
    };
    view! {
        <section class="block">
            <header class="block-head">
                <h3>{t(hand_over::PROTOCOL)}</h3>
                <span class="muted">{done}</span>
            </header>
            <ul class="protocol">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn item_row(form: Form, item: Item) -> AnyView {
    let Item { id, template, seen } = item;
    let tick = form
        .filled
        .with_untracked(|filled| filled.items.get(id).cloned().unwrap_or_default());
    let set = move |change: &dyn Fn(&mut Tick)| {
        form.filled.update(|filled| {
            let mut tick = filled.items.get(id).cloned().unwrap_or_default();
            change(&mut tick);
            filled.items.insert(id, tick);
        });
    };
    let by_records = seen.map(|done| {
        let (words, tone) = if done {
            (hand_over::SEEN_DONE, "ok")
        } else {
            (hand_over::SEEN_OPEN, "warn")
        };
        view! { <span class="badge" data-tone=tone>{t(words)}</span> }
    });
    view! {
        <li class="protocol-item" data-item=template.key>
            <label class="check">
                <input
                    type="checkbox"
                    checked=tick.done
                    on:change=move |event| {
                        let done = event_target_checked(&event);
                        set(&move |tick| tick.done = done);
                    }
                />
                <span>
                    {t(template.text)}
                    " "
                    {by_records}
                    <span class="field-hint protocol-hint">{t(template.hint)}</span>
                </span>
            </label>
            <input
                class="input is-bare"
                dir="auto"
                autocomplete="off"
                placeholder=t(hand_over::REMARK)
                aria-label=t(hand_over::REMARK)
                prop:value=tick.note
                on:change=move |event| {
                    let note = clean_line(&event_target_value(&event));
                    set(&move |tick| tick.note.clone_from(&note));
                }
            />
        </li>
    }
    .into_any()
}

fn promises(form: Form) -> AnyView {
    let found = move || {
        form.filled
            .with(|filled| app().read(|workspace| open_promises(workspace, form.client, filled)))
    };
    let rows = move || {
        let found = found();
        if found.is_empty() {
            return view! { <p class="muted">{t(hand_over::NO_PROMISES)}</p> }.into_any();
        }
        let rows = found.into_iter().map(|promise| promise_row(form, promise));
        view! { <ul class="promises">{rows.collect_view()}</ul> }.into_any()
    };
    let text = RwSignal::new(String::new());
    let day = RwSignal::new(String::new());
    let add = move || {
        let words = clean_line(&text.get_untracked());
        if words.is_empty() {
            return;
        }
        let promise = Promise {
            side: Side::Us,
            text: words,
            date: day.get_untracked().parse().ok(),
            settled: false,
        };
        form.filled
            .update(|filled| filled.promises.insert(random::id(), promise));
        text.set(String::new());
        day.set(String::new());
    };
    view! {
        <section class="block">
            <header class="block-head">
                <h3>{t(hand_over::PROMISES)}</h3>
            </header>
            <p class="field-hint">{t(hand_over::PROMISES_NOTE)}</p>
            {rows}
            <div class="promise-new">
                <input
                    class="input"
                    dir="auto"
                    autocomplete="off"
                    data-field="promise-text"
                    placeholder=t(hand_over::PROMISE_TEXT)
                    aria-label=t(hand_over::PROMISE_TEXT)
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                    on:keydown=move |event| {
                        if event.key() == "Enter" && !event.is_composing() {
                            event.prevent_default();
                            add();
                        }
                    }
                />
                <input
                    class="input"
                    type="date"
                    data-field="promise-day"
                    aria-label=t(hand_over::PROMISE_DAY)
                    prop:value=move || day.get()
                    on:input=move |event| day.set(event_target_value(&event))
                />
                <button type="button" class="button" data-action="add-promise" on:click=move |_| add()>
                    <Icon name="plus" small=true/>
                    {t(hand_over::ADD_PROMISE)}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn promise_row(form: Form, promise: OpenPromise) -> AnyView {
    let OpenPromise { id, source, body } = promise;
    let settled = body.settled;
    let (text, day) = (body.text.clone(), body.date);
    let side = match body.side {
        Side::Client => hand_over::THEY,
        Side::Us => hand_over::WE,
    };
    let toggle = move |event: web_sys::Event| {
        let settled = event_target_checked(&event);
        let body = Promise {
            settled,
            ..body.clone()
        };
        form.filled.update(|filled| filled.promises.insert(id, body));
    };
    view! {
        <li class="promise" data-promise=id.to_string() class:is-settled=settled>
            <span class="badge">{t(side)}</span>
            <span class="promise-text">
                <bdi>{text}</bdi>
                <span class="muted">
                    {day.map(|day| format!(" {}", date(day)))} " · " {hand_over::source(source)}
                </span>
            </span>
            <label class="check">
                <input type="checkbox" checked=settled on:change=toggle/>
                <span>{t(hand_over::SETTLED)}</span>
            </label>
        </li>
    }
    .into_any()
}

fn history(body: &HandOver) -> AnyView {
    let way = body.way();
    if way.is_empty() {
        return ().into_any();
    }
    let lines = way.into_iter().rev().map(|(_, step)| {
        let text = fill(
            hand_over::step(step.to),
            &[("who", &who(step.by)), ("taker", &who(step.taker))],
        );
        let note = (!step.note.is_empty())
            .then(|| view! { <span class="muted">": " <bdi>{step.note.clone()}</bdi></span> });
        view! { <li>{text} {note} " " <span class="muted">{moment(step.at)}</span></li> }
    });
    view! {
        <section class="block">
            <header class="block-head">
                <h3>{t(hand_over::HISTORY)}</h3>
            </header>
            <ul class="hand-over-way">{lines.collect_view()}</ul>
        </section>
    }
    .into_any()
}
