//! How the file is read: encoding, delimiter, dates, numbers, currency, and the board the deals go to.

use leptos::prelude::*;
use voronka_domain::csv::import::BoardChoice;
use voronka_domain::csv::{DateOrder, Decimal, Delimiter, Encoding, Grouping, NumberFormat};
use voronka_domain::id::Id;

use super::session::Session;
use crate::components::amount::currencies;
use crate::i18n::{count, csv_import as texts, t};
use crate::state::app;

/// A labelled choice among a few. Options are named by their place.
#[component]
pub(super) fn Choice(
    /// The name in `data-field`.
    field: &'static str,
    /// The label.
    label: &'static str,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<String>>,
    /// The place of what is chosen.
    #[prop(into)]
    chosen: Signal<usize>,
    /// Whether the guess may be wrong.
    #[prop(into, optional)]
    doubtful: Signal<bool>,
    /// Called with the place chosen.
    #[prop(into)]
    on_choose: Callback<usize>,
) -> impl IntoView {
    let choose = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            on_choose.run(place);
        }
    };
    view! {
        <label class="field">
            <span class="field-label">{label}</span>
            <select
                class="input"
                data-field=field
                prop:value=move || {
                    options.track();
                    chosen.get().to_string()
                }
                on:change=choose
            >
                {move || {
                    let names = options.get().into_iter().enumerate();
                    names
                        .map(|(place, name)| {
                            let is_chosen = chosen.get_untracked() == place;
                            view! { <option value=place.to_string() selected=is_chosen>{name}</option> }
                        })
                        .collect_view()
                }}
            </select>
            <Show when=move || doubtful.get()>
                <span class="field-hint csv-doubt">{t(texts::AMBIGUOUS)}</span>
            </Show>
        </label>
    }
}

fn place_of<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|known| known == one).unwrap_or(0)
}

/// A number that shows how numbers are written.
fn example(format: NumberFormat) -> String {
    let group = match format.grouping {
        Grouping::None => "",
        Grouping::Comma => ",",
        Grouping::Point => ".",
        Grouping::Space => "\u{a0}",
        Grouping::Apostrophe => "'",
    };
    let decimal = match format.decimal {
        Decimal::Point => '.',
        Decimal::Comma => ',',
    };
    format!("12{group}345{decimal}67")
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> String) -> Signal<Vec<String>> {
    let names: Vec<String> = all.iter().map(|&one| name(one)).collect();
    Signal::stored(names)
}

/// Everything about the file as a whole.
#[component]
pub(super) fn Reading(session: Session) -> impl IntoView {
    let mapping = session.mapping;
    let rows = move || count(texts::ROWS, session.table.with(|table| table.rows.len()));
    let replaced = move || session.replaced.get();
    let known = currencies(app().read(|workspace| workspace.settings().currency));
    let chosen_currency = {
        let known = known.clone();
        Signal::derive(move || mapping.with(|mapping| place_of(&known, &mapping.currency)))
    };
    let currency_names = names(&known, |currency| currency.to_string());
    view! {
        <section class="csv-reading" aria-label=t(texts::READING)>
            <p class="muted" data-import="rows" data-value=move || session.table.with(|table| table.rows.len())>
                {rows}
            </p>
            <div class="field-row">
                <Choice
                    field="encoding"
                    label=t(texts::ENCODING)
                    options=names(&Encoding::ALL, |one| texts::encoding(one).to_owned())
                    chosen=Signal::derive(move || place_of(&Encoding::ALL, &session.encoding.get()))
                    on_choose=move |place: usize| {
                        session.read_as(Encoding::ALL[place], session.delimiter.get_untracked());
                    }
                />
                <Choice
                    field="delimiter"
                    label=t(texts::DELIMITER)
                    options=names(&Delimiter::ALL, |one| texts::delimiter(one).to_owned())
                    chosen=Signal::derive(move || place_of(&Delimiter::ALL, &session.delimiter.get()))
                    on_choose=move |place: usize| {
                        session.read_as(session.encoding.get_untracked(), Delimiter::ALL[place]);
                    }
                />
                <Choice
                    field="dates"
                    label=t(texts::DATES)
                    options=names(&DateOrder::ALL, |one| texts::date_order(one).to_owned())
                    chosen=Signal::derive(move || mapping.with(|mapping| place_of(&DateOrder::ALL, &mapping.date_order)))
                    doubtful=session.dates_ambiguous
                    on_choose=move |place: usize| {
                        session.dates_ambiguous.set(false);
                        session.change(|mapping, _, _| mapping.date_order = DateOrder::ALL[place]);
                    }
                />
                <Choice
                    field="numbers"
                    label=t(texts::NUMBERS)
                    options=names(&NumberFormat::ALL, example)
                    chosen=Signal::derive(move || {
                        mapping.with(|mapping| place_of(&NumberFormat::ALL, &mapping.number_format))
                    })
                    doubtful=session.numbers_ambiguous
                    on_choose=move |place: usize| {
                        session.numbers_ambiguous.set(false);
                        session.change(|mapping, _, _| mapping.number_format = NumberFormat::ALL[place]);
                    }
                />
                <Choice
                    field="currency"
                    label=t(texts::CURRENCY)
                    options=currency_names
                    chosen=chosen_currency
                    on_choose=move |place: usize| {
                        let currency = known.get(place).copied();
                        session.change(|mapping, _, _| mapping.currency = currency.unwrap_or(mapping.currency));
                    }
                />
                <BoardField session/>
            </div>
            <Show when=move || { replaced() > 0 }>
                <p class="field-error" role="status">{move || count(texts::REPLACED, replaced())}</p>
            </Show>
        </section>
    }
}

#[component]
fn BoardField(session: Session) -> impl IntoView {
    let mapping = session.mapping;
    let boards: Vec<(Id, String)> = app().read(|workspace| {
        let boards = workspace.boards_in_order().into_iter();
        boards.map(|(id, board)| (id, board.name.clone())).collect()
    });
    let mut options: Vec<String> = boards.iter().map(|(_, name)| name.clone()).collect();
    options.push(t(texts::NEW_BOARD).to_owned());
    let ids: Vec<Id> = boards.into_iter().map(|(id, _)| id).collect();
    let chosen = {
        let ids = ids.clone();
        Signal::derive(move || {
            mapping.with(|mapping| match &mapping.board {
                BoardChoice::Known(id) => place_of(&ids, id),
                BoardChoice::New(_) => ids.len(),
            })
        })
    };
    let name = move || {
        mapping.with(|mapping| match &mapping.board {
            BoardChoice::New(name) => Some(name.clone()),
            BoardChoice::Known(_) => None,
        })
    };
    let is_new = Memo::new(move |_| name().is_some());
    let rename = move |event| {
        let name = voronka_domain::text::clean_line(&event_target_value(&event));
        if !name.is_empty() {
            session.change(|mapping, workspace, _| mapping.set_board(workspace, BoardChoice::New(name)));
        }
    };
    view! {
        <Choice
            field="board"
            label=t(texts::BOARD)
            options=Signal::stored(options)
            chosen
            on_choose=move |place: usize| {
                let board = ids.get(place).copied().map_or_else(|| session.new_board(), BoardChoice::Known);
                session.change(|mapping, workspace, _| mapping.set_board(workspace, board));
            }
        />
        <Show when=move || is_new.get()>
            <label class="field">
                <span class="field-label">{t(texts::BOARD_NAME)}</span>
                <input
                    class="input"
                    data-field="board-name"
                    dir="auto"
                    maxlength="300"
                    prop:value=move || name().unwrap_or_default()
                    on:change=rename
                />
            </label>
        </Show>
    }
}
