//! The plan record by record and field by field.

use std::collections::BTreeSet;

use leptos::prelude::*;
use voronka_domain::exchange::{FieldChange, Item, ItemFate, Plan, Refusal, Shown};
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::sorting::Sorting as _;

use crate::components::Icon;
use crate::i18n::settings::data;
use crate::i18n::words::activity_kind;
use crate::i18n::{Words, count, date, decimal, exchange as texts, fill, moment, money_exact, number, t};

/// The most records shown of one kind: a list of thousands helps nobody.
const MOST: usize = 200;

/// The records chosen to be brought back, where single ones can be.
type Chosen = Option<RwSignal<BTreeSet<(Kind, Id)>>>;

/// A group for each kind in which something happens.
#[component]
pub(super) fn Details(plan: Plan, chosen: Chosen) -> impl IntoView {
    let groups = plan.tallies.iter().filter_map(|(kind, _)| {
        let items: Vec<Item> = plan
            .items
            .iter()
            .filter(|item| item.kind == *kind)
            .cloned()
            .collect();
        let refusals: Vec<Refusal> = plan
            .refusals
            .iter()
            .filter(|one| one.kind == *kind)
            .cloned()
            .collect();
        (!items.is_empty() || !refusals.is_empty())
            .then(|| view! { <Group kind=*kind items refusals chosen/> })
    });
    let groups: Vec<_> = groups.collect();
    (!groups.is_empty()).then(|| view! { <div class="plan-groups">{groups}</div> })
}

fn hook(fate: ItemFate) -> &'static str {
    match fate {
        ItemFate::New => "new",
        ItemFate::Changed => "changed",
        ItemFate::Conflict => "conflict",
        ItemFate::Removed => "removed",
    }
}

#[component]
fn Group(kind: Kind, items: Vec<Item>, refusals: Vec<Refusal>, chosen: Chosen) -> impl IntoView {
    let counts: Vec<_> = [
        (ItemFate::New, texts::N_NEW),
        (ItemFate::Changed, texts::N_CHANGED),
        (ItemFate::Conflict, texts::N_CONFLICT),
        (ItemFate::Removed, texts::N_REMOVED),
    ]
    .into_iter()
    .map(|(fate, words)| {
        (
            hook(fate),
            words,
            items.iter().filter(|item| item.fate == fate).count(),
        )
    })
    .chain([("refused", texts::N_REFUSED, refusals.len())])
    .filter(|(_, _, n)| *n > 0)
    .map(|(name, words, n): (&str, Words, usize)| {
        view! { <span class="plan-count" data-plan=name>{count(words, n)}</span> }
    })
    .collect();
    let open = RwSignal::new(false);
    let content = StoredValue::new((items, refusals));
    let toggled = move |event: web_sys::Event| {
        let details = event
            .target()
            .and_then(|target| wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(target).ok());
        open.set(details.is_some_and(|details| details.has_attribute("open")));
    };
    view! {
        <details class="plan-group" data-kind=kind.name() on:toggle=toggled>
            <summary>
                <Icon name="chevron-right" small=true/>
                {data::kind(kind)}
                {counts}
            </summary>
            {move || {
                open.get().then(|| content.with_value(|(items, refusals)| view! { <List items=items.clone() refusals=refusals.clone() chosen/> }))
            }}
        </details>
    }
}

#[component]
fn List(mut items: Vec<Item>, refusals: Vec<Refusal>, chosen: Chosen) -> impl IntoView {
    // What needs a look first.
    items.order_by_key(|item| match item.fate {
        ItemFate::Conflict => 0,
        ItemFate::Changed => 1,
        ItemFate::Removed => 2,
        ItemFate::New => 3,
    });
    let more = (items.len() + refusals.len()).saturating_sub(MOST);
    let refused = refusals.iter().take(MOST).map(|refusal| {
        view! {
            <li class="plan-item" data-plan="refused">
                <p><bdi>{name_or_none(&refusal.label)}</bdi></p>
                <p class="muted" dir="auto">{texts::refusal(refusal)}</p>
            </li>
        }
    });
    let refused: Vec<_> = refused.collect();
    let shown = items.iter().take(MOST.saturating_sub(refused.len())).map(|item| {
        let fields: Vec<_> = item.fields.iter().map(field).collect();
        view! {
            <li class="plan-item" data-plan=hook(item.fate)>
                <p>
                    {chosen.filter(|_| item.fate != ItemFate::Removed).map(|chosen| choice(chosen, item))}
                    <bdi>{name_or_none(&item.label)}</bdi>
                </p>
                {(!fields.is_empty()).then(|| view! { <dl class="diff">{fields}</dl> })}
            </li>
        }
    });
    view! {
        <ul class="plan-items">
            {refused}
            {shown.collect_view()}
            {(more > 0)
                .then(|| view! { <li class="muted">{fill(texts::AND_MORE, &[("n", &number(more as f64))])}</li> })}
        </ul>
    }
}

/// The box by which a single record is chosen.
fn choice(chosen: RwSignal<BTreeSet<(Kind, Id)>>, item: &Item) -> AnyView {
    let key = (item.kind, item.id);
    let label = fill(texts::CHOOSE_RECORD, &[("name", &name_or_none(&item.label))]);
    let toggle = move |event| {
        let is_on = event_target_checked(&event);
        chosen.update(|chosen| {
            if is_on {
                chosen.insert(key);
            } else {
                chosen.remove(&key);
            }
        });
    };
    view! {
        <input
            type="checkbox"
            data-action="choose-record"
            aria-label=label
            prop:checked=chosen.with_untracked(|chosen| chosen.contains(&key))
            on:change=toggle
        />
    }
    .into_any()
}

fn name_or_none(label: &str) -> String {
    if label.is_empty() {
        t(texts::NO_NAME).to_owned()
    } else {
        label.to_owned()
    }
}

fn field(change: &FieldChange) -> impl IntoView + use<> {
    let name =
        texts::field_name(&change.field).map_or_else(|| change.field.clone(), |words| t(words).to_owned());
    let (loses, wins) = (words(&change.loses), words(&change.wins));
    view! {
        <div data-field=change.field.clone()>
            <dt>{name}</dt>
            <dd>
                <del dir="auto">{loses}</del>
                " "
                <ins dir="auto">{wins}</ins>
                {change.is_kept.then(|| view! { <span class="muted">" "{t(texts::KEPT_OURS)}</span> })}
            </dd>
        </div>
    }
}

/// A value as a person reads it.
fn words(shown: &Shown) -> String {
    match shown {
        Shown::Nothing => t(texts::NONE).to_owned(),
        Shown::Text(text) | Shown::Other(text) => text.clone(),
        Shown::Flag(flag) => t(if *flag { texts::YES } else { texts::NO }).to_owned(),
        Shown::Number(value) => decimal(*value),
        Shown::Money(money) => money_exact(*money),
        Shown::Day(day) => date(*day),
        Shown::Moment(at) => moment(*at),
        Shown::Step(text, day) => joined(&[text.clone(), day.map(date).unwrap_or_default()]),
        Shown::Move(stage, at) => joined(&[stage.clone(), at.map(moment).unwrap_or_default()]),
        Shown::Activity(kind, at, text) => joined(&[
            kind.map(activity_kind).unwrap_or_default().to_owned(),
            at.map(moment).unwrap_or_default(),
            text.clone(),
        ]),
        Shown::List(n) => count(texts::ITEMS, *n),
    }
}

fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}
