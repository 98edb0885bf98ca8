//! Writing an order down without opening a deal, and saying that something was delivered.

use chrono::NaiveDate;

use super::OrderSource;
use crate::calendar::is_sane;
use crate::client::Client;
use crate::commit::{Act, Edit};
use crate::deal::{Activity, ActivityKind};
use crate::id::Id;
use crate::moment::Moment;
use crate::money::Money;
use crate::order::Order;
use crate::sorting::Sorting as _;
use crate::text::clean_text;
use crate::workspace::Workspace;

/// What a person says about an order.
#[derive(Debug, Clone, PartialEq)]
pub struct NewOrder {
    /// The day it was placed.
    pub date: NaiveDate,
    /// For how much.
    pub sum: Option<Money>,
    /// What was ordered.
    pub note: String,
    /// The day it was delivered.
    pub delivered: Option<NaiveDate>,
}

/// Why an order could not be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderError {
    /// The client is not there any more.
    NoClient,
    /// The order is not there any more.
    NoOrder,
    /// It lies in the future, or before all business.
    Day(NaiveDate),
    /// It was delivered before it was placed, or is still to be.
    Delivered(NaiveDate),
}

impl std::fmt::Display for OrderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoClient => f.write_str("the client is gone"),
            Self::NoOrder => f.write_str("the order is gone"),
            Self::Day(day) => write!(f, "an order cannot have been placed on {day}"),
            Self::Delivered(day) => write!(f, "the order cannot have been delivered on {day}"),
        }
    }
}

impl std::error::Error for OrderError {}

/// Writes an order down, and answers its identifier.
///
/// # Errors
/// See [`OrderError`].
pub fn record_order(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    new: &NewOrder,
) -> Result<(Id, Edit), OrderError> {
    let mut body = client_of(workspace, client)?;
    let id = (act.fresh)();
    let mut order = checked(act, new)?;
    order.by = act.me;
    order.recorded = (new.date < act.today()).then_some(act.now);
    body.orders.insert(id, order);
    Ok((id, Edit::of(client, body)))
}

/// Corrects an order that was written down without a deal.
///
/// # Errors
/// See [`OrderError`].
pub fn change_order(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    order: Id,
    new: &NewOrder,
) -> Result<Edit, OrderError> {
    let mut body = client_of(workspace, client)?;
    let known = body.orders.get_mut(order).ok_or(OrderError::NoOrder)?;
    let (by, recorded) = (known.by, known.recorded);
    *known = Order {
        by,
        recorded,
        ..checked(act, new)?
    };
    Ok(Edit::of(client, body))
}

/// Takes an order out that was written down without a deal.
pub fn remove_order(workspace: &Workspace, client: Id, order: Id) -> Edit {
    let Some(mut body) = workspace.clients.alive(client).cloned() else {
        return Edit::default();
    };
    body.orders.remove(order);
    Edit::of(client, body)
}

/// Says on which day an order was delivered, or that it was not.
///
/// # Errors
/// See [`OrderError`].
pub fn set_delivered(
    workspace: &Workspace,
    act: &Act<'_>,
    client: Id,
    source: OrderSource,
    day: Option<NaiveDate>,
) -> Result<Edit, OrderError> {
    if let Some(day) = day.filter(|day| *day > act.today() || !is_sane(*day)) {
        return Err(OrderError::Delivered(day));
    }
    match source {
        OrderSource::Deal(id) => {
            let mut deal = workspace.deals.alive(id).ok_or(OrderError::NoOrder)?.clone();
            deal.delivered = day;
            Ok(Edit::of(id, deal))
        }
        OrderSource::Entry(id) => {
            let mut body = client_of(workspace, client)?;
            let order = body.orders.get_mut(id).ok_or(OrderError::NoOrder)?;
            if let Some(day) = day.filter(|day| *day < order.date) {
                return Err(OrderError::Delivered(day));
            }
            order.delivered = day;
            Ok(Edit::of(client, body))
        }
    }
}

/// Notes something done about a client apart from any deal, or a complaint that came in.
///
/// # Errors
/// [`OrderError::NoClient`].
pub fn log_activity(
    workspace: &Workspace,
    act: &mut Act<'_>,
    client: Id,
    kind: ActivityKind,
    text: &str,
) -> Result<Edit, OrderError> {
    let mut body = client_of(workspace, client)?;
    let activity = Activity {
        kind,
        at: act.now,
        recorded: None,
        by: act.me,
        contact: None,
        sum: None,
        text: clean_text(text),
    };
    body.activities.insert((act.fresh)(), activity);
    Ok(Edit::of(client, body))
}

/// A client, to be changed.
fn client_of(workspace: &Workspace, id: Id) -> Result<Client, OrderError> {
    workspace.clients.alive(id).cloned().ok_or(OrderError::NoClient)
}

fn checked(act: &Act<'_>, new: &NewOrder) -> Result<Order, OrderError> {
    if new.date > act.today() || !is_sane(new.date) {
        return Err(OrderError::Day(new.date));
    }
    let wrong = |day: &NaiveDate| *day < new.date || *day > act.today();
    if let Some(day) = new.delivered.filter(wrong) {
        return Err(OrderError::Delivered(day));
    }
    Ok(Order {
        date: new.date,
        sum: new.sum,
        note: clean_text(&new.note),
        delivered: new.delivered,
        by: None,
        recorded: None,
    })
}

/// A day on which a client complained, with the deal where it was about one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Complaint {
    /// The identifier of the activity.
    pub entry: Id,
    /// The deal it was written down at.
    pub deal: Option<Id>,
    /// When.
    pub at: Moment,
}

/// The complaints of a client, the first one first.
pub fn complaints(workspace: &Workspace, client: Id) -> Vec<Complaint> {
    let is_complaint = |activity: &Activity| activity.kind == ActivityKind::Complaint;
    let own = workspace.clients.alive(client).into_iter();
    let own = own
        .flat_map(|body| body.activities.iter())
        .map(|(id, activity)| (None, id, activity));
    let of_deals = crate::clients::deals_of(workspace, client)
        .flat_map(|(deal, body)| body.activities.iter().map(move |(id, a)| (Some(deal), id, a)));
    let mut all: Vec<_> = own
        .chain(of_deals)
        .filter(|(_, _, activity)| is_complaint(activity))
        .map(|(deal, entry, activity)| Complaint {
            entry,
            deal,
            at: activity.at,
        })
        .collect();
    all.order_by_key(|complaint| (complaint.at.instant(), complaint.entry));
    all
}
