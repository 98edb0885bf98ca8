//! For whom a rule is.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::rule::RuleVersion;
use voronka_domain::text::clean_line;

use super::change;
use crate::components::in_place::LineInPlace;
use crate::i18n::{Words, amount, plain_money, rules, t};
use crate::state::app;

/// The fields.
pub(super) fn filters(id: Id, version: Memo<RuleVersion>) -> AnyView {
    let least = Signal::derive(move || {
        version.with(|version| version.least_value.map(plain_money).unwrap_or_default())
    });
    let currency = move || {
        let own = version.with(|version| version.least_value.map(|sum| sum.currency));
        own.unwrap_or_else(|| app().settings().currency)
    };
    let put_least = Callback::new(move |typed: String| {
        let own = version.with_untracked(|version| version.least_value.map(|sum| sum.currency));
        let currency = own.unwrap_or_else(|| app().read(|workspace| workspace.settings().currency));
        let sum = amount(&typed, currency);
        let understood = sum.is_some() || typed.trim().is_empty();
        if understood {
            change(id, |version| version.least_value = sum);
        }
        understood
    });
    view! {
        <div class="field-row">
            {tag(id, version, rules::CLIENT_TAG, "client-tag", |version| &version.client_tag, |version, tag| version.client_tag = tag)}
            {tag(id, version, rules::DEAL_TAG, "deal-tag", |version| &version.deal_tag, |version, tag| version.deal_tag = tag)}
            <label class="field">
                <span class="field-label">{t(rules::LEAST_VALUE)}", "{move || currency().to_string()}</span>
                <LineInPlace value=least field="least-value" class="is-number" keyboard="decimal" on_commit=put_least/>
            </label>
        </div>
    }
    .into_any()
}

fn tag(
    id: Id,
    version: Memo<RuleVersion>,
    label: Words,
    field: &'static str,
    get: fn(&RuleVersion) -> &String,
    put: fn(&mut RuleVersion, String),
) -> AnyView {
    let value = Signal::derive(move || version.with(|version| get(version).clone()));
    let on_commit = Callback::new(move |typed: String| {
        let tag = clean_line(&typed);
        change(id, |version| put(version, tag.clone()));
        true
    });
    view! {
        <label class="field">
            <span class="field-label">{t(label)}</span>
            <LineInPlace value field class="" on_commit/>
        </label>
    }
    .into_any()
}
