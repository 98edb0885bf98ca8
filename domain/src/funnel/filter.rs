//! Which deals a board shows, and in which order. A filter is also a part of the page's address.

use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::deal::Deal;
use crate::funnel::search::Query;
use crate::funnel::standing::{Due, Level, standing};
use crate::id::Id;
use crate::settings::Settings;
use crate::stage::Stage;
use crate::text::fold;

/// The order of the cards in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// As a person arranged them.
    #[default]
    Rank,
    /// The nearest next step first.
    Next,
    /// The largest sum first.
    Value,
    /// The longest in the stage first.
    Age,
}

impl Sort {
    /// Every order, as offered.
    pub const ALL: [Self; 4] = [Self::Rank, Self::Next, Self::Value, Self::Age];

    /// The name in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rank => "rank",
            Self::Next => "next",
            Self::Value => "value",
            Self::Age => "age",
        }
    }

    /// The order of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }

    /// The number by which a deal is placed, before its rank decides.
    pub(crate) fn key(self, deal: &Deal) -> i64 {
        match self {
            Self::Rank => 0,
            Self::Next => {
                let date = deal.next.as_ref().and_then(|next| next.date);
                date.map_or(i64::MAX, |date| {
                    i64::from(chrono::Datelike::num_days_from_ce(&date))
                })
            }
            Self::Value => -deal.value.map_or(i64::MIN + 1, |value| value.minor),
            Self::Age => deal.last_move().map_or(i64::MAX, |step| step.at.instant()),
        }
    }
}

/// Which deals are shown. Everything given must hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// Words to be found in client, contacts, title or tags.
    pub text: String,
    /// One of these owners; nobody given = anybody.
    pub owners: Vec<Id>,
    /// Bears this tag.
    pub tag: String,
    /// Is stuck.
    pub stuck: bool,
    /// Has no next step to come: none, one without a day, or one overdue.
    pub forgotten: bool,
    /// At least so many major units, whatever the currency.
    pub least: Option<i64>,
    /// At most so many major units.
    pub most: Option<i64>,
    /// The next step is on this day or later.
    pub from: Option<NaiveDate>,
    /// The next step is on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Shows what was put away in place of what is in use.
    pub archived: bool,
}

impl Filter {
    /// Whether everything in use is shown.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What was typed, ready for the search index.
    pub fn query(&self) -> Query {
        Query::new(&self.text)
    }

    /// Whether a deal passes everything but the search. `in_place` is what
    /// [`crate::meetings::verdict::stuck_in_place`] says of it.
    pub fn passes(
        &self,
        deal: &Deal,
        stage: &Stage,
        settings: &Settings,
        in_place: Option<usize>,
        today: NaiveDate,
    ) -> bool {
        if deal.archived != self.archived {
            return false;
        }
        if !self.owners.is_empty() && !deal.owner.is_some_and(|owner| self.owners.contains(&owner)) {
            return false;
        }
        if !self.tag.is_empty() && !deal.tags.values().any(|tag| fold(&tag.name) == fold(&self.tag)) {
            return false;
        }
        let major = |deal: &Deal| {
            deal.value
                .map(|value| value.minor / 10_i64.pow(value.currency.exponent()))
        };
        if self
            .least
            .is_some_and(|least| major(deal).is_none_or(|value| value < least))
            || self
                .most
                .is_some_and(|most| major(deal).is_none_or(|value| value > most))
        {
            return false;
        }
        let date = deal.next.as_ref().and_then(|next| next.date);
        if self.from.is_some_and(|from| date.is_none_or(|date| date < from))
            || self.to.is_some_and(|to| date.is_none_or(|date| date > to))
        {
            return false;
        }
        if self.forgotten && !Due::of(deal.next.as_ref(), today).is_forgotten() {
            return false;
        }
        let is_stuck = || {
            let standing = standing(deal, stage, settings, today);
            standing.with_meetings_in_place(in_place).level > Level::No
        };
        !self.stuck || is_stuck()
    }

    /// The filter as it stands in the address: `q=lathe&owner=…&stuck=1`. Nothing for an empty one.
    pub fn to_query(&self) -> String {
        let mut query = String::new();
        let mut add = |key: &str, value: &str| {
            let separator = if query.is_empty() { "" } else { "&" };
            query.push_str(separator);
            query.push_str(key);
            query.push('=');
            encode(value, &mut query);
        };
        let day = |date: Option<NaiveDate>| date.map_or(String::new(), |date| date.to_string());
        let number = |number: Option<i64>| number.map_or(String::new(), |number| number.to_string());
        let owners: Vec<_> = self.owners.iter().map(Id::to_string).collect();
        let flag = |set: bool| if set { "1" } else { "" };
        let parts = [
            ("q", self.text.clone()),
            ("owner", owners.join(".")),
            ("tag", self.tag.clone()),
            ("stuck", flag(self.stuck).to_owned()),
            ("forgotten", flag(self.forgotten).to_owned()),
            ("least", number(self.least)),
            ("most", number(self.most)),
            ("from", day(self.from)),
            ("to", day(self.to)),
            ("archived", flag(self.archived).to_owned()),
        ];
        parts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .for_each(|(key, value)| add(key, value));
        query
    }

    /// Reads a filter from the address. What it does not understand it leaves out.
    pub fn from_query(query: &str) -> Self {
        let mut filter = Self::default();
        for (key, value) in pairs(query) {
            match key {
                "q" => filter.text = value,
                "owner" => filter.owners = value.split('.').filter_map(|id| id.parse().ok()).collect(),
                "tag" => filter.tag = value,
                "stuck" => filter.stuck = value == "1",
                "forgotten" => filter.forgotten = value == "1",
                "least" => filter.least = value.parse().ok(),
                "most" => filter.most = value.parse().ok(),
                "from" => filter.from = value.parse().ok(),
                "to" => filter.to = value.parse().ok(),
                "archived" => filter.archived = value == "1",
                _ => {}
            }
        }
        filter
    }
}

/// The pairs of an address's query, decoded.
pub fn pairs(query: &str) -> impl Iterator<Item = (&str, String)> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(key, value)| (key, decode(value)))
}

/// Writes a value as it stands in an address.
pub fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => out.push(char::from(byte)),
            // Writing to a string cannot fail.
            _ => _ = write!(out, "%{byte:02X}"),
        }
    }
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let coded = hex
            .filter(|_| first == b'%')
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match coded {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(if first == b'+' { b' ' } else { first });
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_filter_survives_the_address(text in ".{0,20}", tag in "[а-яa-z &=%]{0,8}", stuck: bool, least: Option<i64>) {
            let owners = vec![Id::derived("p", "a"), Id::derived("p", "b")];
            let filter = Filter { text, tag, stuck, least, owners, ..Filter::default() };
            prop_assert_eq!(Filter::from_query(&filter.to_query()), filter);
        }

        #[test]
        fn any_address_is_read_without_a_panic(query in ".{0,60}") {
            let _ = Filter::from_query(&query);
        }
    }

    #[test]
    fn an_empty_filter_leaves_the_address_alone() {
        assert_eq!(Filter::default().to_query(), "");
    }
}
