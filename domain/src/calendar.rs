//! placeholder until the branch lands
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
/// Placeholder.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct WorkingCalendar {}
impl WorkingCalendar {
    /// Placeholder.
    pub fn working_days_between(&self, a: NaiveDate, b: NaiveDate) -> i64 {
        let (from, to, sign) = if a <= b { (a, b, 1) } else { (b, a, -1) };
        sign * from
            .iter_days()
            .skip(1)
            .take_while(|day| *day <= to)
            .filter(|day| day.weekday().number_from_monday() < 6)
            .count() as i64
    }
}
