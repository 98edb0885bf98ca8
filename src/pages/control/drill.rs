//! The records behind a figure: a list that can be opened, followed and saved.

use leptos::prelude::*;
use voronka_domain::csv::{Decimal, Delimiter, Writer};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use crate::components::{Icon, Modal};
use crate::i18n::{control, count, fill, money_exact, number, t};
use crate::platform::files;
use crate::route::{Page, Route};
use crate::state::app;

/// How many rows are shown; the rest is in the saved list.
const SHOWN: usize = 200;

/// The records behind a figure.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct List {
    title: String,
    kind: Kind,
    ids: Vec<Id>,
}

impl List {
    /// A list of deals.
    pub fn of_deals(title: String, ids: Vec<Id>) -> Self {
        Self {
            title,
            kind: Kind::Deal,
            ids,
        }
    }

    /// A list of clients.
    pub fn of_clients(title: String, ids: Vec<Id>) -> Self {
        Self {
            title,
            kind: Kind::Client,
            ids,
        }
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

/// A row with names in place of identifiers.
struct Row {
    href: String,
    client: String,
    title: String,
    stage: String,
    owner: String,
    value: Option<voronka_domain::money::Money>,
}

fn row(workspace: &Workspace, kind: Kind, id: Id) -> Row {
    let name = |kind: Kind, id: Option<Id>| {
        id.and_then(|id| workspace.label(kind, id))
            .unwrap_or_default()
            .to_owned()
    };
    if kind == Kind::Client {
        let client = workspace.clients.get(id);
        return Row {
            href: Route::to(Page::client(id)).href(),
            client: name(Kind::Client, Some(id)),
            title: client.map(|client| client.city.clone()).unwrap_or_default(),
            stage: String::new(),
            owner: name(Kind::Person, client.and_then(|client| client.owner)),
            value: None,
        };
    }
    let deal = workspace.deals.get(id);
    Row {
        href: Route::to(Page::Funnel { deal: Some(id) }).href(),
        client: name(Kind::Client, deal.and_then(|deal| deal.client)),
        title: name(Kind::Deal, Some(id)),
        stage: name(Kind::Stage, deal.and_then(|deal| deal.stage())),
        owner: name(Kind::Person, deal.and_then(|deal| deal.owner)),
        value: deal.and_then(|deal| deal.value),
    }
}

/// The dialog with the list, when one is open.
#[component]
pub(super) fn DrillDown(list: RwSignal<Option<List>>) -> impl IntoView {
    move || {
        let open = list.get()?;
        let close = Callback::new(move |()| list.set(None));
        let total = open.ids.len();
        let words = if open.kind == Kind::Client {
            control::CLIENTS
        } else {
            control::DEALS
        };
        let rows: Vec<Row> = app().read(|workspace| {
            open.ids
                .iter()
                .take(SHOWN)
                .map(|id| row(workspace, open.kind, *id))
                .collect()
        });
        let saved = open.clone();
        let more = total.saturating_sub(SHOWN);
        Some(view! {
            <Modal name="figure" title=open.title.clone() size="is-wide" on_close=close>
                <div class="dialog-body">
                    <p data-count=total>{count(words, total)}</p>
                    <div class="table-wrap" tabindex="0">
                        <table class="table">
                            <thead>
                                <tr>
                                    <th>{t(control::CLIENT)}</th>
                                    <th>{t(control::DEAL)}</th>
                                    <th>{t(control::STAGE)}</th>
                                    <th>{t(control::OWNER)}</th>
                                    <th class="is-number">{t(control::VALUE)}</th>
                                </tr>
                            </thead>
                            <tbody>{rows.into_iter().map(|row| view_row(row, close)).collect_view()}</tbody>
                        </table>
                    </div>
                    {(more > 0).then(|| view! { <p>{fill(control::AND_MORE, &[("n", &number(more as f64))])}</p> })}
                </div>
                <footer class="dialog-foot">
                    <button type="button" class="button" data-action="save-list" on:click=move |_| save(&saved)>
                        <Icon name="download"/>
                        {t(control::SAVE_LIST)}
                    </button>
                </footer>
            </Modal>
        })
    }
}

fn view_row(row: Row, close: Callback<()>) -> impl IntoView {
    let title = if row.title.is_empty() {
        t(control::UNNAMED).to_owned()
    } else {
        row.title
    };
    view! {
        <tr>
            <th scope="row"><bdi>{row.client}</bdi></th>
            <td><a href=row.href on:click=move |_| close.run(())><bdi>{title}</bdi></a></td>
            <td><bdi>{row.stage}</bdi></td>
            <td><bdi>{row.owner}</bdi></td>
            <td class="is-number">{row.value.map(money_exact)}</td>
        </tr>
    }
}

fn save(list: &List) {
    let mut writer = Writer::new(Delimiter::Semicolon, Decimal::Point);
    for heading in [
        control::CLIENT,
        control::DEAL,
        control::STAGE,
        control::OWNER,
        control::VALUE,
    ] {
        writer.text(t(heading));
    }
    writer.text("ISO 4217");
    writer.end_row();
    app().read(|workspace| {
        for id in &list.ids {
            let row = row(workspace, list.kind, *id);
            for cell in [&row.client, &row.title, &row.stage, &row.owner] {
                writer.text(cell);
            }
            match row.value {
                Some(value) => {
                    writer.amount(value.minor, value.currency.exponent() as u8);
                    writer.text(value.currency.code());
                }
                None => {
                    writer.empty();
                    writer.empty();
                }
            }
            writer.end_row();
        }
    });
    files::save(
        &format!("voronka-list-{}.csv", app().today.get_untracked()),
        "text/csv",
        &writer.finish(),
    );
}
