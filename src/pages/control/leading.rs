//! What was done towards clients, and how broad the acquaintance is.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::reports::leading::{Breadth, Leading, breadth, leading};

use super::drill::List;
use super::stages::count_button;
use super::{Desk, tile};
use crate::i18n::{Words, control, decimal, number, t, total};
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
        let scope = desk.look().scope;
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
    view! {
        {counted(control::CONTACTS, "contacts", leading.contacts, leading.deals.clone())}
        <tr>
            <th scope="row">{t(control::PER_CLIENT)}</th>
            <td
                class="is-number"
                data-metric="touches-per-client"
                data-value=leading.per_client.map(|average| average.to_string())
                data-n=leading.clients.len().to_string()
            >
                {leading.per_client.map_or_else(|| "—".to_owned(), decimal)}
            </td>
            <td></td>
        </tr>
        {counted(control::GENERAL_OFFERS, "offers-general", leading.general_offers, leading.deals.clone())}
        {counted(control::INDIVIDUAL_OFFERS, "offers-individual", leading.individual_offers, leading.deals)}
        {sum.map(|sum| view! {
            <tr>
                <td></td>
                <td class="is-number" data-metric="offers-individual-sum" data-value=exact>{sum}</td>
                <td></td>
            </tr>
        })}
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
    view! {
        <tr>
            <th scope="row">{t(control::CONTACTS_PER_CLIENT)}</th>
            <td
                class="is-number"
                data-metric="contacts-per-client"
                data-value=breadth.average.map(|average| average.to_string())
                data-n=number(breadth.clients.len() as f64)
            >
                {breadth.average.map_or_else(|| "—".to_owned(), decimal)}
            </td>
        </tr>
        {counted(control::NARROW, "clients-narrow", breadth.narrow)}
        {counted(control::NO_DECISION_MAKER, "clients-no-decision-maker", breadth.no_decision_maker)}
    }
}
