//! What the columns mean, above the first rows as they would be understood.

use leptos::prelude::*;
use voronka_domain::csv::import::{Fields, Mapping, read_row};
use voronka_domain::csv::{Column, Row};

use super::session::Session;
use crate::i18n::{csv_import as texts, date, fill, money_exact, t};

/// Rows shown.
const SHOWN: usize = 8;

/// The table of columns.
#[component]
pub(super) fn Columns(session: Session) -> impl IntoView {
    let rows = move || {
        let table = session.table.get();
        let width = table.header.len();
        session.mapping.with(|mapping| {
            let rows = table.rows.iter().take(SHOWN);
            rows.map(|row| preview(row, mapping, width)).collect_view()
        })
    };
    view! {
        <section class="block" aria-labelledby="csv-columns">
            <h3 id="csv-columns" class="field-label">{t(texts::COLUMNS)}</h3>
            <div class="table-wrap" tabindex="0" role="group" aria-labelledby="csv-columns">
                <table class="table csv-preview">
                    <thead>{move || header(session)}</thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn header(session: Session) -> impl IntoView {
    let table = session.table.get();
    let cells = table.header.iter().enumerate().map(|(place, title)| {
        let title = if title.is_empty() { t(texts::NO_TITLE).to_owned() } else { title.clone() };
        let meaning = Memo::new(move |_| {
            session
                .mapping
                .with(|mapping| mapping.columns.get(place).copied().unwrap_or(Column::Ignore))
        });
        let number = move || Column::ALL.iter().position(|known| *known == meaning.get()).unwrap_or(0);
        let choose = move |event| {
            let chosen: Option<usize> = event_target_value(&event).parse().ok();
            if let Some(column) = chosen.and_then(|at| Column::ALL.get(at)) {
                session.change(|mapping, workspace, table| mapping.set_column(workspace, table, place, *column));
            }
        };
        let label = fill(texts::MEANING_OF, &[("column", &title)]);
        view! {
            <th scope="col" data-unused=move || (meaning.get() == Column::Ignore).then_some("")>
                <bdi class="csv-title">{title}</bdi>
                <select
                    class="input"
                    aria-label=label
                    data-column=place
                    prop:value=move || number().to_string()
                    on:change=choose
                >
                    {Column::ALL
                        .into_iter()
                        .enumerate()
                        .map(|(at, column)| {
                            let is_chosen = at == untrack(number);
                            view! {
                                <option value=at.to_string() selected=is_chosen>{texts::column(column)}</option>
                            }
                        })
                        .collect_view()}
                </select>
            </th>
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }
}

fn preview(row: &Row, mapping: &Mapping, width: usize) -> impl IntoView + use<> {
    let read = read_row(row, mapping);
    let errors = read.as_ref().err().map_or(&[][..], Vec::as_slice);
    let cells: Vec<_> = (0..width)
        .map(|place| {
            let column = mapping.columns.get(place).copied().unwrap_or(Column::Ignore);
            let problem = errors
                .iter()
                .find(|error| error.column == Some(place))
                .map(texts::row_error);
            let text = shown(row.cell(place), column, read.as_ref().ok());
            cell(text, column, problem)
        })
        .collect();
    let whole = errors
        .iter()
        .find(|error| error.column.is_none())
        .map(texts::row_error);
    view! { <tr data-problem=(!errors.is_empty()).then_some("") title=whole>{cells}</tr> }
}

fn cell(text: String, column: Column, problem: Option<String>) -> impl IntoView {
    let is_number = column == Column::Value;
    let reason = problem
        .clone()
        .map(|problem| view! { <span class="field-error">{problem}</span> });
    view! {
        <td
            class:is-number=is_number
            data-unused=(column == Column::Ignore).then_some("")
            data-problem=problem.is_some().then_some("")
        >
            <bdi>{text}</bdi>
            {reason}
        </td>
    }
}

/// A cell as it is understood, or as it stands where that says nothing more.
fn shown(text: &str, column: Column, fields: Option<&Fields>) -> String {
    let understood = fields.and_then(|fields| match column {
        Column::Entered => fields.entered.map(date),
        Column::Closed => fields.closed.map(date),
        Column::NextStepDate => fields.next_date.map(date),
        Column::Value => fields.value.map(money_exact),
        _ => None,
    });
    understood.unwrap_or_else(|| text.chars().take(120).collect())
}
