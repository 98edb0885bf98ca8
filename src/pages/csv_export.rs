//! Tables of deals, clients and orders for a spreadsheet.

use leptos::prelude::*;
use voronka_domain::csv::Delimiter;
use voronka_domain::csv::export::{self, Style};
use voronka_domain::lang::Lang;
use voronka_domain::orders;
use voronka_domain::workspace::Workspace;

use super::csv_import;
use crate::components::Icon;
use crate::i18n::{Words, csv_import as texts, lang, t};
use crate::platform::files;
use crate::state::app;

/// What a spreadsheet in the language in use expects between two cells.
pub fn delimiter() -> Delimiter {
    match lang() {
        Lang::En => Delimiter::Comma,
        Lang::Ru | Lang::Bg => Delimiter::Semicolon,
    }
}

/// A file name that sorts by date.
pub fn file_name(what: &str) -> String {
    format!("voronka-{}-{what}.csv", app().today.get_untracked())
}

/// The section of the settings that brings a table of deals in and writes tables of deals, clients and orders.
#[component]
pub fn CsvButtons() -> impl IntoView {
    view! {
        <section class="block" aria-labelledby="csv-tables">
            <header class="block-head"><h2 id="csv-tables">{t(texts::TABLES)}</h2></header>
            <p class="muted">{t(texts::TABLES_HINT)}</p>
            <div class="row">
                <button
                    type="button"
                    class="button"
                    data-action="import-csv"
                    on:click=|_| csv_import::choose()
                >
                    <Icon name="upload" small=true/>
                    {t(texts::IMPORT)}
                </button>
                <button
                    type="button"
                    class="button"
                    data-action="export-csv-deals"
                    on:click=|_| save(texts::DEALS_FILE, export::deals)
                >
                    <Icon name="download" small=true/>
                    {t(texts::EXPORT_DEALS)}
                </button>
                <button
                    type="button"
                    class="button"
                    data-action="export-csv-clients"
                    on:click=|_| save(texts::CLIENTS_FILE, export::clients)
                >
                    <Icon name="download" small=true/>
                    {t(texts::EXPORT_CLIENTS)}
                </button>
                <button
                    type="button"
                    class="button"
                    data-action="export-csv-orders"
                    on:click=|_| save(texts::ORDERS_FILE, orders::export::orders)
                >
                    <Icon name="download" small=true/>
                    {t(texts::EXPORT_ORDERS)}
                </button>
            </div>
        </section>
    }
}

fn save(what: Words, table: impl FnOnce(&Workspace, Style) -> Vec<u8>) {
    let style = Style {
        lang: lang(),
        today: app().today.get_untracked(),
    };
    let bytes = app().read(|workspace| table(workspace, style));
    files::save(&file_name(t(what)), "text/csv", &bytes);
}
