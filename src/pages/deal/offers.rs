//! The offers sent in the deal, with their sums and dates.

use leptos::prelude::*;
use voronka_domain::deal::{ActivityKind, Deal};
use voronka_domain::sorting::Sorting as _;

use crate::components::Icon;
use crate::components::person::person_name;
use crate::i18n::words::{activity_icon, activity_kind};
use crate::i18n::{date, deal as texts, money_exact, t};

#[component]
pub fn Offers(deal: Memo<Deal>, logging: RwSignal<Option<ActivityKind>>) -> impl IntoView {
    let offers = Memo::new(move |_| {
        let activities = deal.with(|deal| deal.activities.clone());
        let mut offers: Vec<_> = activities
            .values()
            .filter(|activity| {
                matches!(
                    activity.kind,
                    ActivityKind::IndividualOffer | ActivityKind::GeneralOffer
                )
            })
            .cloned()
            .collect();
        offers.order_by_key(|offer| std::cmp::Reverse(offer.at.instant()));
        offers
    });
    let list = move || {
        let offers = offers.get();
        if offers.is_empty() {
            return view! { <p class="muted deal-empty">{t(texts::NO_OFFERS)}</p> }.into_any();
        }
        let row = |offer: voronka_domain::deal::Activity| {
            let who = offer.by.and_then(person_name);
            let when = date(offer.at.day());
            view! {
                <li class="person-row" data-offer="">
                    <Icon name=activity_icon(offer.kind)/>
                    <div class="person-main">
                        <b>{activity_kind(offer.kind)}</b>
                        <p>{who.map_or(when.clone(), |who| format!("{when} · {who}"))}</p>
                    </div>
                    {offer.sum.map(|sum| view! { <bdi class="person-end">{money_exact(sum)}</bdi> })}
                </li>
            }
        };
        view! { <ul class="people-list">{offers.into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    let add = move |_| {
        logging.set(Some(ActivityKind::IndividualOffer));
    };
    view! {
        <section class="block" data-block="offers" aria-label=t(texts::OFFERS)>
            <header class="block-head">
                <h3>{t(texts::OFFERS)}</h3>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small is-end"
                    data-action="add-offer"
                    aria-label=t(texts::ADD_OFFER)
                    title=t(texts::ADD_OFFER)
                    on:click=add
                >
                    <Icon name="plus"/>
                </button>
            </header>
            {list}
        </section>
    }
}
