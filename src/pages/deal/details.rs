//! The fields of a deal, edited in place.

use std::convert::Infallible;

use leptos::prelude::*;
use voronka_domain::client::Client;
use voronka_domain::deal::Deal;
use voronka_domain::document::Document;
use voronka_domain::funnel::editing::{DealField, set_client_by_name};
use voronka_domain::id::Id;
use voronka_domain::moment::Moment;
use voronka_domain::record::Kind;
use voronka_domain::stage::Stage;
use voronka_domain::text::fold;

use super::{label, set, stages, tags};
use crate::components::amount::AmountField;
use crate::components::in_place::{DayInPlace, LineInPlace, TextInPlace};
use crate::components::person::PersonSelect;
use crate::i18n::{Words, deal as texts, fill, moment, percent, t};
use crate::platform::clock;
use crate::state::app;

/// How many clients are suggested at once.
const SUGGESTIONS: usize = 20;

#[component]
pub fn Details(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let owner = Memo::new(move |_| deal.with(|deal| deal.owner));
    let value = Memo::new(move |_| deal.with(|deal| deal.value));
    let margin = Memo::new(move |_| deal.with(|deal| deal.margin));
    let expected = Memo::new(move |_| deal.with(|deal| deal.expected));
    let note = Memo::new(move |_| deal.with(|deal| deal.note.clone()));
    let currency = app().read(|workspace| workspace.settings().currency);
    let of_value = deal.with_untracked(|deal| deal.value.map_or(currency, |money| money.currency));
    view! {
        <section class="block" aria-label=t(texts::DETAILS)>
            <header class="block-head">
                <h3>{t(texts::DETAILS)}</h3>
            </header>
            <div class="props">
                <Prop words=texts::CLIENT wide=true>
                    <ClientField id deal/>
                </Prop>
                <Prop words=texts::OWNER>
                    <PersonSelect
                        value=owner
                        nobody=t(texts::NOBODY)
                        field="owner"
                        bare=true
                        on_change=move |owner| set(id, texts::DID_OWNER, DealField::Owner(owner))
                    />
                </Prop>
                <Prop words=texts::EXPECTED>
                    <DayInPlace
                        value=expected
                        field="expected"
                        bare=true
                        on_commit=move |day| set(id, texts::DID_EXPECTED, DealField::Expected(day))
                    />
                </Prop>
                <PropGroup words=texts::VALUE>
                    <AmountField
                        value
                        currency
                        field="value"
                        label=t(texts::VALUE)
                        currency_label=t(texts::CURRENCY)
                        bare=true
                        on_commit=move |value| set(id, texts::DID_VALUE, DealField::Value(value))
                    />
                </PropGroup>
                <PropGroup words=texts::MARGIN>
                    <AmountField
                        value=margin
                        currency=of_value
                        field="margin"
                        label=t(texts::MARGIN)
                        currency_label=t(texts::MARGIN_CURRENCY)
                        bare=true
                        on_commit=move |margin| set(id, texts::DID_MARGIN, DealField::Margin(margin))
                    />
                </PropGroup>
                <Prop words=texts::PROBABILITY>
                    <Probability id deal/>
                </Prop>
                <Prop words=texts::BOARD>
                    <BoardField id deal/>
                </Prop>
                <Prop words=texts::NOTE wide=true>
                    <TextInPlace
                        value=note
                        field="note"
                        placeholder=t(texts::ADD)
                        class="is-bare is-short"
                        on_commit=move |note| set(id, texts::DID_NOTE, DealField::Note(note))
                    />
                </Prop>
            </div>
            <tags::Tags id deal/>
            <p class="deal-changed muted">{move || last_changed(id, deal)}</p>
        </section>
    }
}

/// One field with its name in front.
#[component]
fn Prop(words: Words, #[prop(optional)] wide: bool, children: Children) -> impl IntoView {
    view! {
        <label class=if wide { "prop is-wide" } else { "prop" }>
            <span class="prop-name">{t(words)}</span>
            {children()}
        </label>
    }
}

/// A field of several inputs, each with a name of its own.
#[component]
fn PropGroup(words: Words, children: Children) -> impl IntoView {
    view! {
        <div class="prop">
            <span class="prop-name" aria-hidden="true">{t(words)}</span>
            {children()}
        </div>
    }
}

#[component]
fn ClientField(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let client = Memo::new(move |_| deal.with(|deal| deal.client));
    let name = Memo::new(move |_| {
        let client: Option<Client> = client.get().and_then(|id| app().get(id));
        client.map(|client| client.name).unwrap_or_default()
    });
    let suggested = RwSignal::new(Vec::<String>::new());
    let give = move |typed: String| {
        let given = app().act(label(id, texts::DID_CLIENT), |workspace, act| {
            Ok::<_, Infallible>(set_client_by_name(workspace, act, id, &typed))
        });
        given.is_ok()
    };
    let options = move || {
        suggested
            .get()
            .into_iter()
            .map(|name| view! { <option value=name></option> })
            .collect_view()
    };
    view! {
        <LineInPlace
            value=name
            field="client"
            placeholder=t(texts::CLIENT_HINT)
            list="deal-clients"
            on_typed=move |typed: String| suggested.set(clients_like(&typed))
            on_commit=give
        />
        <datalist id="deal-clients">{options}</datalist>
    }
}

/// Names of clients that hold what was typed, those that begin with it first.
fn clients_like(typed: &str) -> Vec<String> {
    let wanted = fold(typed.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(bool, String)> = app().read(|workspace| {
        let clients = workspace.clients.live().map(|(_, client)| &client.name);
        let found = clients.filter_map(|name| {
            let at = fold(name).find(&wanted)?;
            Some((at > 0, name.clone()))
        });
        found.collect()
    });
    found.sort();
    found.truncate(SUGGESTIONS);
    found.into_iter().map(|(_, name)| name).collect()
}

#[component]
fn Probability(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let own = move || {
        deal.with(|deal| deal.probability)
            .map(|own| percent(f64::from(own) / 100.0))
    };
    let of_stage = move || {
        let stage: Option<Stage> = deal.with(Deal::stage).and_then(|id| app().get(id));
        let share = percent(f64::from(stage.map_or(0, |stage| stage.probability)) / 100.0);
        fill(texts::PROBABILITY_OF_STAGE, &[("percent", &share)])
    };
    let commit = move |typed: String| {
        let digits = typed.replace(['%', ' ', '\u{a0}', '\u{202f}'], "");
        let chance = match (digits.is_empty(), digits.parse::<u8>()) {
            (true, _) => None,
            (false, Ok(chance @ 0..=100)) => Some(chance),
            _ => return false,
        };
        set(id, texts::DID_PROBABILITY, DealField::Probability(chance));
        true
    };
    view! {
        <LineInPlace
            value=Signal::derive(move || own().unwrap_or_default())
            field="probability"
            keyboard="numeric"
            placeholder=Signal::derive(of_stage)
            on_commit=commit
        />
    }
}

/// The board and stage in one choice: a deal moves to another board by choosing the stage it enters there.
#[component]
fn BoardField(id: Id, deal: Memo<Deal>) -> impl IntoView {
    let stage = Memo::new(move |_| deal.with(Deal::stage));
    let boards = Memo::new(|_| {
        app().watch_kind(Kind::Board);
        app().watch_kind(Kind::Stage);
        app().read(|workspace| {
            let boards = workspace.boards_in_order().into_iter().map(|(board, body)| {
                let stages = workspace.stages_of(board).into_iter();
                let stages: Vec<(Id, String)> = stages.map(|(id, stage)| (id, stage.name.clone())).collect();
                (body.name.clone(), stages)
            });
            boards.collect::<Vec<_>>()
        })
    });
    let groups = move || {
        let now = stage.get();
        let group = move |(board, stages): (String, Vec<(Id, String)>)| {
            let options = stages.into_iter().map(move |(id, name)| {
                view! { <option value=id.to_string() prop:selected=now == Some(id)>{name}</option> }
            });
            view! { <optgroup label=board>{options.collect_view()}</optgroup> }
        };
        boards.get().into_iter().map(group).collect_view()
    };
    let chosen = move |event: web_sys::Event| {
        let Ok(to) = event_target_value(&event).parse() else {
            return;
        };
        // The questions may be left unanswered: what is shown follows the deal, not the choice.
        let now = stage.get_untracked().map(|id| id.to_string());
        event_target::<web_sys::HtmlSelectElement>(&event).set_value(&now.unwrap_or_default());
        stages::go(id, to);
    };
    view! {
        <select class="input is-bare" data-field="stage" on:change=chosen>
            {groups}
        </select>
    }
}

/// When any field was last changed, by anybody.
fn last_changed(id: Id, deal: Memo<Deal>) -> Option<String> {
    deal.track();
    let stamp = app().read(|workspace| {
        let raw = workspace.raw(Kind::Deal, id)?;
        Document::parse(raw).ok().map(|document| document.latest())
    })?;
    // A record made by hand may bear no time.
    let millis = i64::try_from(stamp.millis()).ok().filter(|millis| *millis > 0)?;
    let at = Moment::from_utc(millis, clock::offset_minutes());
    Some(fill(texts::LAST_CHANGED, &[("moment", &moment(at))]))
}
