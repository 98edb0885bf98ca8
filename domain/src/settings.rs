//! What the team agreed on. Every default of the method is a setting.

use serde::{Deserialize, Serialize};

use crate::calendar::WorkingCalendar;
use crate::id::Id;
use crate::money::{Currency, Money};
use crate::record::is_default;

/// The settings of a workspace; one record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The currency offered for a new sum.
    pub currency: Currency,
    /// Working weekdays and holidays.
    #[serde(skip_serializing_if = "is_default")]
    pub calendar: WorkingCalendar,
    /// A deal idle for this share of the norm is yellow, in percent.
    pub stuck_yellow: u16,
    /// A deal idle for this share of the norm is red, in percent.
    pub stuck_red: u16,
    /// A deal longer in its stage than this share of the norm is too long there, in percent.
    pub stay_limit: u16,
    /// What an hour of a salesperson costs.
    #[serde(skip_serializing_if = "is_default")]
    pub hour_rate: Option<Money>,
    /// A meeting that costs more than this share of what is at stake is too dear, in percent.
    pub meeting_cost: u16,
    /// So many meetings in a row without a step forward or back mean that the deal is stuck.
    pub meetings_in_place: u16,
    /// How many days lie between two orders of a client whose own rhythm is not known yet.
    pub usual_interval: u16,
    /// A client without an order for this share of the usual interval is lapsing, in percent.
    pub lapsing_at: u16,
    /// A client without an order for this share of the usual interval has lapsed, in percent.
    pub lapsed_at: u16,
    /// After so many won deals a client passes from whoever sold to a farmer; 0: never.
    pub hand_over_after: u16,
    /// What of a client's further orders still counts for whoever handed it over, in percent, unless agreed otherwise.
    pub hand_over_credit: u16,
    /// An indicator fulfilled to this percentage is green.
    pub zone_green: u16,
    /// An indicator fulfilled to this percentage is yellow, below it red.
    pub zone_yellow: u16,
    /// The fulfilment beyond which more does not count towards the efficiency, in percent.
    pub fulfilment_cap: u16,
    /// Calendar days within which an invoice is to be paid.
    pub payment_days: u16,
    /// Deals closed for longer than so many days are kept packed.
    pub pack_after: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            currency: Currency::EUR,
            calendar: WorkingCalendar::default(),
            stuck_yellow: 100,
            stuck_red: 150,
            stay_limit: 200,
            hour_rate: None,
            meeting_cost: 10,
            meetings_in_place: 3,
            usual_interval: 90,
            lapsing_at: 80,
            lapsed_at: 200,
            hand_over_after: 1,
            hand_over_credit: 10,
            zone_green: 95,
            zone_yellow: 80,
            fulfilment_cap: 150,
            payment_days: 14,
            pack_after: 92,
        }
    }
}

impl Settings {
    /// The identifier of the one settings record.
    pub fn id() -> Id {
        Id::derived("settings", "settings")
    }
}
