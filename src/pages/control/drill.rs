//! The records behind a figure: a list that can be opened, followed and saved.

use std::collections::BTreeMap;

use leptos::prelude::*;
use voronka_domain::csv::{Decimal, Delimiter, Writer};
use voronka_domain::funnel::standing::standing;
use voronka_domain::id::Id;
use voronka_domain::meetings::defence::client_of;
use voronka_domain::meetings::verdict::stuck_in_place;
use voronka_domain::record::Kind;
use voronka_domain::workspace::Workspace;

use crate::components::{Icon, Modal};
use crate::i18n::{control, count, date, fill, meanings, money_exact, number, t};
use crate::platform::files;
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// How many rows are shown; the rest is in the saved list.
const SHOWN: usize = 200;

/// The records behind a figure.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct List {
    title: String,
    kind: Kind,
    ids: Vec<Id>,
    /// The figure it lies behind, by its name in `data-metric`.
    metric: String,
    /// Whether each row says why the deal is stuck.
    with_reasons: bool,
}

impl List {
    /// A list of deals.
    pub fn of_deals(title: String, ids: Vec<Id>) -> Self {
        Self::of(title, Kind::Deal, ids)
    }

    /// A list of records of a kind.
    pub fn of(title: String, kind: Kind, ids: Vec<Id>) -> Self {
        Self {
            title,
            kind,
            ids,
            metric: String::new(),
            with_reasons: false,
        }
    }

    /// A list of clients.
    pub fn of_clients(title: String, ids: Vec<Id>) -> Self {
        Self::of(title, Kind::Client, ids)
    }

    /// The same list, behind the figure of that name.
    pub fn behind(self, metric: &str) -> Self {
        let metric = metric.to_owned();
        Self { metric, ..self }
    }

    /// The same list of deals, each with why it is stuck.
    pub fn with_reasons(self) -> Self {
        let with_reasons = true;
        Self { with_reasons, ..self }
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
    why: String,
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
            why: String::new(),
        };
    }
    if kind == Kind::Meeting {
        let meeting = workspace.meetings.get(id);
        let at = MeetingsAt::Meeting(id);
        return Row {
            href: Route::to(Page::Meetings { at }).href(),
            client: name(
                Kind::Client,
                meeting.and_then(|meeting| client_of(workspace, meeting)),
            ),
            title: meeting
                .and_then(|meeting| meeting.date)
                .map(date)
                .unwrap_or_default(),
            stage: String::new(),
            owner: name(Kind::Person, meeting.and_then(|meeting| meeting.owner)),
            value: None,
            why: String::new(),
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
        why: String::new(),
    }
}

/// The rows of a list, as many as asked for.
fn rows(workspace: &Workspace, list: &List, count: usize) -> Vec<Row> {
    let in_place = if list.with_reasons {
        stuck_in_place(workspace)
    } else {
        BTreeMap::new()
    };
    let (settings, today) = (workspace.settings(), app().today.get_untracked());
    let why = |id: Id| {
        let deal = workspace.deals.get(id)?;
        let stage = workspace.stages.get(deal.stage()?)?;
        let standing = standing(deal, stage, &settings, today);
        let standing = standing.with_meetings_in_place(in_place.get(&id).copied());
        Some(super::stuck::in_words(&standing.reasons, standing.norm))
    };
    let rows = list.ids.iter().take(count).map(|id| Row {
        why: if list.with_reasons {
            why(*id).unwrap_or_default()
        } else {
            String::new()
        },
        ..row(workspace, list.kind, *id)
    });
    rows.collect()
}

/// The dialog with the list, when one is open.
#[component]
pub(super) fn DrillDown(list: RwSignal<Option<List>>) -> impl IntoView {
    move || {
        let open = list.get()?;
        let close = Callback::new(move |()| list.set(None));
        let total = open.ids.len();
        let words = match open.kind {
            Kind::Client => control::CLIENTS,
            Kind::Meeting => control::MEETINGS,
            _ => control::DEALS,
        };
        let rows = app().read(|workspace| rows(workspace, &open, SHOWN));
        let meaning = meanings::of_metric(&open.metric).map(t);
        let with_reasons = open.with_reasons;
        let saved = open.clone();
        let more = total.saturating_sub(SHOWN);
        Some(view! {
            <Modal name="figure" title=open.title.clone() size="is-wide" on_close=close>
                <div class="dialog-body">
                    {meaning.map(|meaning| view! { <p class="bar-note" data-meaning="">{meaning}</p> })}
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
                                    {with_reasons.then(|| view! { <th>{t(control::WHY)}</th> })}
                                </tr>
                            </thead>
                            <tbody>{rows.into_iter().map(|row| view_row(row, with_reasons, close)).collect_view()}</tbody>
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

fn view_row(row: Row, with_reasons: bool, close: Callback<()>) -> impl IntoView {
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
            {with_reasons.then(|| view! { <td>{row.why}</td> })}
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
    if list.with_reasons {
        writer.text(t(control::WHY));
    }
    writer.end_row();
    app().read(|workspace| {
        for row in rows(workspace, list, usize::MAX) {
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
            if list.with_reasons {
                writer.text(&row.why);
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
