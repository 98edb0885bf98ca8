//! A sum of money, edited where it stands: the amount and its currency.

use leptos::prelude::*;
use voronka_domain::money::{Currency, Money};

use super::in_place::LineInPlace;
use crate::i18n::{amount, plain_money};

/// The currencies offered, besides the workspace's and the one in use.
const CURRENCIES: [&str; 14] = [
    "EUR", "USD", "RUB", "GBP", "CHF", "CNY", "JPY", "TRY", "PLN", "CZK", "UAH", "BYN", "KZT", "AED",
];

/// The currencies to choose from: `first`, then the usual ones.
pub fn currencies(first: Currency) -> Vec<Currency> {
    let usual = CURRENCIES.iter().filter_map(|code| code.parse().ok());
    std::iter::once(first)
        .chain(usual.filter(|known| *known != first))
        .collect()
}

/// An amount and its currency. An empty amount is no sum; what is not an amount stays to be corrected.
#[component]
pub fn AmountField(
    /// The sum in force.
    #[prop(into)]
    value: Signal<Option<Money>>,
    /// The currency of a new sum.
    currency: Currency,
    /// The name in `data-field`; the currency has the same with `-currency`.
    field: &'static str,
    /// What the amount is, for people who hear the page.
    label: &'static str,
    /// What the currency is called, for people who hear the page.
    currency_label: &'static str,
    /// Whether it reads as text until it is used.
    #[prop(optional)]
    bare: bool,
    /// Called with another sum.
    #[prop(into)]
    on_commit: Callback<Option<Money>>,
) -> impl IntoView {
    // Chosen for a sum that is not there yet.
    let chosen = RwSignal::new(currency);
    let current = Memo::new(move |_| value.get().map_or(chosen.get(), |money| money.currency));
    let text = Signal::derive(move || value.get().map(plain_money).unwrap_or_default());
    let commit_amount = Callback::new(move |typed: String| {
        if typed.trim().is_empty() {
            on_commit.run(None);
            return true;
        }
        let money = amount(&typed, current.get_untracked());
        if let Some(money) = money {
            on_commit.run(Some(money));
        }
        money.is_some()
    });
    let commit_currency = move |event| {
        let Ok(currency) = event_target_value(&event).parse::<Currency>() else {
            return;
        };
        chosen.set(currency);
        let moved = value
            .get_untracked()
            .and_then(|money| amount(&plain_money(money), currency));
        if moved.is_some() {
            on_commit.run(moved);
        }
    };
    let options = move || {
        let current = current.get();
        let option = move |currency: Currency| {
            view! {
                <option value=currency.to_string() prop:selected=currency == current>
                    {currency.to_string()}
                </option>
            }
        };
        currencies(current).into_iter().map(option).collect_view()
    };
    view! {
        <span class="amount-field">
            <LineInPlace
                value=text
                field
                label=label
                class=if bare { "is-bare" } else { "is-number" }
                keyboard="decimal"
                on_commit=commit_amount
            />
            <select
                class=if bare { "input is-bare" } else { "input" }
                data-field=format!("{field}-currency")
                aria-label=currency_label
                on:change=commit_currency
            >
                {options}
            </select>
        </span>
    }
}
