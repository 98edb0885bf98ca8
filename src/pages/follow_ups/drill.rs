//! The follow-ups behind a figure.

use leptos::prelude::*;
use voronka_domain::after_sale::export::{name_of, state_words};
use voronka_domain::after_sale::occurrences::{Occurrence, State};

use super::client::is_by_hand;
use super::deeds;
use crate::components::Modal;
use crate::i18n::{count, date, follow_ups as words, t};
use crate::route::{Page, Route};
use crate::state::app;

/// How many rows are shown.
const SHOWN: usize = 200;

/// The follow-ups behind a figure, with its name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct List {
    pub title: String,
    pub all: Vec<Occurrence>,
}

/// The dialog with the list.
pub(super) fn dialog(list: RwSignal<Option<List>>) -> AnyView {
    (move || {
        let open = list.get()?;
        let close = Callback::new(move |()| list.set(None));
        let rows = open
            .all
            .iter()
            .take(SHOWN)
            .map(|one| row(one, close))
            .collect_view();
        let total = open.all.len();
        Some(view! {
            <Modal name="follow-ups" title=open.title.clone() size="is-wide" on_close=close>
                <div class="dialog-body">
                    <p data-count=total>{count(words::ROWS, total)}</p>
                    <div class="table-wrap" tabindex="0">
                        <table class="table">
                            <thead>
                                <tr>
                                    <th>{t(words::CLIENT)}</th>
                                    <th>{t(words::RULE)}</th>
                                    <th>{t(words::DAY)}</th>
                                    <th>{t(words::STATE)}</th>
                                    <th>{t(words::PERSON)}</th>
                                    <th></th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </div>
            </Modal>
        })
    })
    .into_any()
}

fn row(one: &Occurrence, close: Callback<()>) -> AnyView {
    let (client, rule, person, mark, by_hand) = app().read(|workspace| {
        let client = workspace
            .clients
            .get(one.client)
            .map(|client| client.name.clone());
        let person = one
            .person
            .and_then(|id| workspace.people.get(id))
            .map(|person| person.name.clone());
        let record = one.outcome.and_then(|id| workspace.follow_ups.get(id));
        let mark = record.and_then(|record| record.answers.values().find_map(|answer| answer.mark));
        (
            client.unwrap_or_default(),
            name_of(workspace, one).to_owned(),
            person.unwrap_or_else(|| t(words::NOBODY).to_owned()),
            mark,
            is_by_hand(workspace, one),
        )
    });
    let again = (by_hand && matches!(one.state, State::Done | State::Skipped)).then(|| {
        let one = one.clone();
        view! {
            <button
                type="button"
                class="button is-small is-quiet"
                data-action="reopen"
                on:click=move |_| {
                    close.run(());
                    deeds::reopen(&one);
                }
            >
                {t(words::REOPEN)}
            </button>
        }
    });
    let state = t(if by_hand {
        state_words(one.state)
    } else {
        words::BY_HAND_OVER
    })
    .to_owned();
    let state = mark.map_or(state.clone(), |mark| format!("{state} · {mark}"));
    view! {
        <tr data-follow-up=one.id().to_string()>
            <td><a dir="auto" href=Route::to(Page::client(one.client)).href()>{client}</a></td>
            <td dir="auto">{rule}</td>
            <td>{date(one.day)}</td>
            <td>{state}</td>
            <td>{person}</td>
            <td class="is-actions">{again}</td>
        </tr>
    }
    .into_any()
}
