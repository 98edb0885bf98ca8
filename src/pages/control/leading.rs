//! What was done towards clients, and how broad the acquaintance is.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::leading::{Breadth, Leading, breadth, leading};

use super::drill::List;
use super::stages::{count_button, figure_button};
use super::{Desk, tile};
use crate::i18n::{Words, control, decimal, t, total};
use crate::state::app;

/// The leading indicators A to D and the breadth of contacts.
#[component]
pub(super) fn LeadingTile(desk: Desk) -> impl IntoView {
    let figures = move || {
        let look = desk.look();
        let facts = desk.facts();
        let days = look
            .period
            .working_days_passed(&app().settings().calendar, desk.today());
        let leading = desk.read(|workspace| leading(&facts, workspace, look.period, look.scope));
        rows(leading, days, desk)
    };
    let acquaintance = move || {
        app().watch_kind(Kind::Client);
        let scope = desk.scope();
        desk.facts();
        breadth_rows(desk.read(|workspace| breadth(workspace, scope)), desk)
    };
    let body = view! {
        <div class="table-wrap" tabindex="0">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t(control::FIGURE)}</th>
                        <th class="is-number">{t(control::TOTAL)}</th>
                        <th class="is-number">{t(control::PER_DAY)}</th>
                    </tr>
                </thead>
                <tbody>{figures}</tbody>
            </table>
        </div>
        <header class="block-head">
            <h3>{t(control::BREADTH)}</h3>
            {crate::components::stat::definition("breadth", t(control::BREADTH), t(control::BREADTH_IS))}
        </header>
        <table class="table"><tbody>{acquaintance}</tbody></table>
    };
    tile(
        "leading",
        t(control::LEADING),
        t(control::LEADING_IS),
        false,
        body.into_any(),
    )
}

fn rows(leading: Leading, days: i64, desk: Desk) -> impl IntoView {
    let per_day = move |count: usize| {
        if days > 0 {
            decimal(count as f64 / days as f64)
        } else {
            "—".to_owned()
        }
    };
    let counted = move |words: Words, metric: &'static str, count: usize, deals: Vec<Id>| {
        let list = List::of_deals(t(words).to_owned(), deals);
        view! {
            <tr>
                <th scope="row">{t(words)}</th>
                <td class="is-number">{count_button(count, list, metric.to_owned(), desk)}</td>
                <td class="is-number">{per_day(count)}</td>
            </tr>
        }
    };
    let sum = (!leading.individual_sum.is_empty()).then(|| total(&leading.individual_sum));
    let exact = leading.individual_sum.sums().next().map(|sum| sum.plain());
    let clients = List::of_clients(t(control::PER_CLIENT).to_owned(), leading.clients.clone());
    let average = figure_button(
        leading.per_client.map_or_else(|| "—".to_owned(), decimal),
        leading.per_client.map(|average| average.to_string()),
        Some(leading.clients.len()),
        "touches-per-client".to_owned(),
        clients,
        desk,
    );
    let sum = sum.map(|sum| {
        let list = List::of_deals(
            t(control::INDIVIDUAL_SUM).to_owned(),
            leading.individual_deals.clone(),
        );
        let metric = "offers-individual-sum".to_owned();
        view! {
            <tr>
                <th scope="row">{t(control::INDIVIDUAL_SUM)}</th>
                <td class="is-number">{figure_button(sum, exact, None, metric, list, desk)}</td>
                <td></td>
            </tr>
        }
    });
    view! {
        {counted(control::CONTACTS, "contacts", leading.contacts, leading.deals.clone())}
        <tr>
            <th scope="row">{t(control::PER_CLIENT)}</th>
            <td class="is-number">{average}</td>
            <td></td>
        </tr>
        {counted(control::GENERAL_OFFERS, "offers-general", leading.general_offers, leading.general_deals)}
        {counted(control::INDIVIDUAL_OFFERS, "offers-individual", leading.individual_offers, leading.individual_deals)}
        {sum}
    }
}

fn breadth_rows(breadth: Breadth, desk: Desk) -> impl IntoView {
    let counted = move |words: Words, metric: &'static str, clients: Vec<Id>| {
        let list = List::of_clients(t(words).to_owned(), clients.clone());
        view! {
            <tr>
                <th scope="row">{t(words)}</th>
                <td class="is-number">{count_button(clients.len(), list, metric.to_owned(), desk)}</td>
            </tr>
        }
    };
    let clients = List::of_clients(
        t(control::CONTACTS_PER_CLIENT).to_owned(),
        breadth.clients.clone(),
    );
    let average = figure_button(
        breadth.average.map_or_else(|| "—".to_owned(), decimal),
        breadth.average.map(|average| average.to_string()),
        Some(breadth.clients.len()),
        "contacts-per-client".to_owned(),
        clients,
        desk,
    );
    view! {
        <tr>
            <th scope="row">{t(control::CONTACTS_PER_CLIENT)}</th>
            <td class="is-number">{average}</td>
        </tr>
        {counted(control::NARROW, "clients-narrow", breadth.narrow)}
        {counted(control::NO_DECISION_MAKER, "clients-no-decision-maker", breadth.no_decision_maker)}
    }
}
