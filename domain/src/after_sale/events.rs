//! What a rule counts from.

use chrono::NaiveDate;

use super::facts::{Facts, Order};
use super::occurrences::Book;
use crate::calendar::Quarter;
use crate::deal::Deal;
use crate::id::Id;
use crate::rule::{RuleVersion, Stop, Trigger};

/// Something a rule counts from.
pub(super) struct Event<'a> {
    /// By which it stays known when the client becomes one with another.
    pub key: String,
    /// When it was.
    pub day: NaiveDate,
    /// The deal, where it is one.
    pub deal: Option<(Id, &'a Deal)>,
    /// The day on which a newer event of its kind, or the end of the rule, takes the point from it.
    pub until: Option<NaiveDate>,
}

/// The events of a client that a version of a rule counts from, as far as they concern the days up to `horizon`.
pub(super) fn events<'a>(
    book: &Book<'a>,
    client: Id,
    facts: &Facts<'a>,
    version: &RuleVersion,
    horizon: NaiveDate,
) -> Vec<Event<'a>> {
    let fits = |order: &&Order<'_>| order.fits(&version.deal_tag, version.least_value);
    let orders = || facts.orders.iter().filter(fits);
    let new_order = |day: NaiveDate| (version.stop == Stop::NewOrder).then(|| facts.next_order(day)).flatten();
    let event = |key: String, day: NaiveDate, deal: Option<(Id, &'a Deal)>| Event {
        key,
        day,
        deal,
        until: new_order(day),
    };
    let order = |order: &Order<'a>, day| event(order.key.clone(), day, order.deal);
    // Where there is no deal to look at, one of the client's orders must fit.
    let is_asked = !version.deal_tag.is_empty() || version.least_value.is_some();
    if is_asked && orders().next().is_none() {
        return Vec::new();
    }
    match version.trigger {
        Trigger::Won => orders().map(|one| order(one, one.day)).collect(),
        Trigger::Delivered => orders()
            .map(|one| Event {
                // The next order counts from this one, whenever it was delivered.
                until: new_order(one.day),
                ..order(one, one.delivered.unwrap_or(one.day))
            })
            .collect(),
        Trigger::LastOrder => orders()
            .map(|one| Event {
                until: facts.next_order(one.day),
                ..order(one, one.day)
            })
            .collect(),
        Trigger::LastContact => {
            let days: Vec<NaiveDate> = facts.contacts.iter().copied().collect();
            let after_sale = days.iter().enumerate().filter(|(_, day)| facts.has_ordered(**day));
            after_sale
                .map(|(at, &day)| Event {
                    until: days.get(at + 1).copied().into_iter().chain(new_order(day)).min(),
                    ..event(format!("c.{day}"), day, None)
                })
                .collect()
        }
        Trigger::Answer {
            rule,
            question,
            least,
            most,
        } => {
            let asked = facts
                .marks
                .iter()
                .filter(|one| one.rule == rule && one.question == question);
            let marked = asked.filter(|one| (least..=most).contains(&one.mark));
            let deal = |id: Id| book.workspace.deals.alive(id).map(|deal| (id, deal));
            marked
                .map(|one| event(format!("f.{}", one.follow_up), one.day, one.deal.and_then(deal)))
                .collect()
        }
        Trigger::QuarterStart => {
            let first = Quarter::of(version.from.max(book.first_day())).plus(-1);
            let begun = first
                .to(Quarter::of(horizon))
                .filter(|quarter| facts.has_ordered(quarter.first_day()));
            begun
                .map(|quarter| {
                    let key = format!("q.{}-{}", quarter.year(), quarter.q());
                    event(key, quarter.first_day(), None)
                })
                .collect()
        }
        Trigger::PassportDate { field } => {
            let day = book.passport_date(client, field).filter(|_| !facts.orders.is_empty());
            day.map(|day| event(format!("p.{field}"), day, None)).into_iter().collect()
        }
        Trigger::Complaint => facts
            .complaints
            .iter()
            .filter(|one| {
                let (_, deal) = one.deal;
                let as_order = Order {
                    key: String::new(),
                    day: one.day,
                    delivered: None,
                    deal: Some((one.deal.0, deal)),
                    value: deal.value,
                };
                as_order.fits(&version.deal_tag, version.least_value)
            })
            .map(|one| event(format!("a.{}", one.key), one.day, Some(one.deal)))
            .collect(),
    }
}
