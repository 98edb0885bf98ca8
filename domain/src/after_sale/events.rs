//! What a rule counts from.

use chrono::NaiveDate;

use super::book::Book;
use super::facts::{Facts, fits, key_of};

use crate::calendar::Quarter;
use crate::deal::Deal;
use crate::id::Id;
use crate::passports::date_of;
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
    facts: &Facts<'a>,
    version: &RuleVersion,
    horizon: NaiveDate,
) -> Vec<Event<'a>> {
    let deal = |id: Id| book.workspace.deals.alive(id).map(|deal| (id, deal));
    let (tag, least) = (version.deal_tag.as_str(), version.least_value);
    let orders = || {
        let all = facts.orders.iter().zip(facts.won.iter().copied());
        all.filter(|(order, deal)| fits(deal.map(|(_, deal)| deal), order.sum, tag, least))
    };
    let new_order = |day: NaiveDate| {
        (version.stop == Stop::NewOrder)
            .then(|| facts.next_order(day))
            .flatten()
    };
    let event = |key: String, day: NaiveDate, deal: Option<(Id, &'a Deal)>| Event {
        key,
        day,
        deal,
        until: new_order(day),
    };
    // Where there is no deal to look at, one of the client's orders must fit.
    if (!tag.is_empty() || least.is_some()) && orders().next().is_none() {
        return Vec::new();
    }
    match version.trigger {
        Trigger::Won => orders()
            .map(|(one, deal)| event(key_of(one), one.day, deal))
            .collect(),
        Trigger::Delivered => orders()
            .map(|(one, deal)| Event {
                // The next order counts from this one, whenever it was delivered.
                until: new_order(one.day),
                ..event(key_of(one), one.delivered.unwrap_or(one.day), deal)
            })
            .collect(),
        Trigger::LastOrder => orders()
            .map(|(one, deal)| Event {
                until: facts.next_order(one.day),
                ..event(key_of(one), one.day, deal)
            })
            .collect(),
        Trigger::LastContact => {
            let days: Vec<NaiveDate> = facts.contacts.iter().copied().collect();
            let after_sale = days
                .iter()
                .enumerate()
                .filter(|(_, day)| facts.has_ordered(**day));
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
            let day = date_of(facts.client, field).filter(|_| !facts.orders.is_empty());
            day.map(|day| event(format!("p.{field}"), day, None))
                .into_iter()
                .collect()
        }
        Trigger::Complaint => facts
            .complaints
            .iter()
            .filter(|one| match one.deal {
                Some((_, deal)) => fits(Some(deal), deal.value, tag, least),
                None => true,
            })
            .map(|one| event(format!("a.{}", one.key), one.day, one.deal))
            .collect(),
    }
}
