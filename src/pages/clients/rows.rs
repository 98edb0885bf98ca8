//! The rows of the list: laid out once per change of the records, then only searched and sorted.

use std::cmp::Ordering;

use chrono::NaiveDate;
use voronka_domain::clients::{ClientSummary, summaries};
use voronka_domain::id::Id;
use voronka_domain::money::{Currency, Total};
use voronka_domain::orders::rhythm::state_on;
use voronka_domain::orders::{ClientState, OrderBook, Terms};
use voronka_domain::sorting::Sorting as _;
use voronka_domain::text::fold;
use voronka_domain::workspace::Workspace;

use super::look::{Column, Look};

/// One client of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ClientRow {
    pub id: Id,
    pub name: String,
    pub city: String,
    pub owner: Option<Id>,
    pub contacts: usize,
    pub has_decision_maker: bool,
    /// How the client stands as a buyer.
    pub state: ClientState,
    pub summary: ClientSummary,
    /// The name, for the order.
    folded_name: String,
    /// The city, for the order.
    folded_city: String,
    /// Everything the search looks into.
    haystack: String,
}

/// The rows of all clients, by name.
pub(super) fn rows(workspace: &Workspace, today: NaiveDate, terms: Terms) -> Vec<ClientRow> {
    let book = OrderBook::of(workspace);
    let mut sums = summaries(workspace);
    let mut rows: Vec<ClientRow> = workspace
        .clients
        .live()
        .map(|(id, client)| {
            let mut haystack = format!("{}\n{}\n{}", client.name, client.city, client.industry);
            for contact in client.contacts.values() {
                for text in [&contact.name, &contact.phone, &contact.email] {
                    haystack.push('\n');
                    haystack.push_str(text);
                }
            }
            for tag in client.tags.values() {
                haystack.push('\n');
                haystack.push_str(&tag.name);
            }
            ClientRow {
                id,
                name: client.name.clone(),
                city: client.city.clone(),
                owner: client.owner,
                contacts: client.contacts.len(),
                has_decision_maker: client.has_decision_maker(),
                state: state_on(book.get(id), today, terms),
                summary: sums.remove(&id).unwrap_or_default(),
                folded_name: fold(&client.name),
                folded_city: fold(&client.city),
                haystack: fold(&haystack),
            }
        })
        .collect();
    rows.order_by(|a, b| (&a.folded_name, a.id).cmp(&(&b.folded_name, b.id)));
    rows
}

/// The places of the rows that a look shows, in its order.
pub(super) fn chosen(rows: &[ClientRow], look: &Look, currency: Currency) -> Vec<usize> {
    let text = fold(&look.text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let fits = |row: &ClientRow| {
        look.owner.is_none_or(|owner| row.owner == Some(owner))
            && look.state.is_none_or(|state| row.state == state)
            && !(look.thin && row.contacts > 1)
            && !(look.undecided && row.has_decision_maker)
            && words.iter().all(|word| row.haystack.contains(word))
    };
    let mut places: Vec<usize> = (0..rows.len()).filter(|at| fits(&rows[*at])).collect();
    places.order_by(|a, b| {
        let (a, b) = (&rows[*a], &rows[*b]);
        // What is not known comes last in either order.
        let order = unknown_last(a, b, look.column).then_with(|| {
            let order = compare(a, b, look.column, currency);
            if look.descending { order.reverse() } else { order }
        });
        order.then_with(|| (&a.folded_name, a.id).cmp(&(&b.folded_name, b.id)))
    });
    places
}

fn unknown_last(a: &ClientRow, b: &ClientRow, column: Column) -> Ordering {
    let is_unknown = |row: &ClientRow| match column {
        Column::City => row.city.is_empty(),
        Column::LastContact => row.summary.last_contact.is_none(),
        _ => false,
    };
    is_unknown(a).cmp(&is_unknown(b))
}

fn urgency(state: ClientState) -> u8 {
    match state {
        ClientState::Lapsing => 0,
        ClientState::Lapsed => 1,
        ClientState::Current => 2,
        ClientState::Prospect => 3,
    }
}

fn compare(a: &ClientRow, b: &ClientRow, column: Column, currency: Currency) -> Ordering {
    let (x, y) = (&a.summary, &b.summary);
    match column {
        Column::Name => a.folded_name.cmp(&b.folded_name),
        Column::City => a.folded_city.cmp(&b.folded_city),
        // Those who need a call come first, those who never bought last.
        Column::State => urgency(a.state).cmp(&urgency(b.state)),
        Column::Open => x.open.cmp(&y.open),
        Column::InWork => size(&x.in_work, currency).cmp(&size(&y.in_work, currency)),
        Column::Won => size(&x.won, currency).cmp(&size(&y.won, currency)),
        Column::LastContact => {
            let last = |summary: &ClientSummary| summary.last_contact.map(|at| at.instant());
            last(x).cmp(&last(y))
        }
    }
}

/// Sums of different currencies cannot be compared: the workspace's own decides, then whatever else there is.
fn size(total: &Total, currency: Currency) -> (i64, i64) {
    let others = total.sums().filter(|money| money.currency != currency);
    let most = others.map(|money| money.minor).max().unwrap_or(0);
    (total.of(currency).minor, most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use voronka_domain::money::Money;

    fn row(name: &str, city: &str, euros: i64) -> ClientRow {
        ClientRow {
            id: Id::derived("client", name),
            name: name.into(),
            city: city.into(),
            owner: None,
            contacts: 0,
            has_decision_maker: false,
            state: ClientState::Prospect,
            summary: ClientSummary {
                in_work: [Money::new(euros * 100, Currency::EUR)].into_iter().collect(),
                ..ClientSummary::default()
            },
            folded_name: fold(name),
            folded_city: fold(city),
            haystack: fold(&format!("{name}\n{city}")),
        }
    }

    fn names(rows: &[ClientRow], look: &Look) -> Vec<String> {
        let places = chosen(rows, look, Currency::EUR);
        places.into_iter().map(|at| rows[at].name.clone()).collect()
    }

    #[test]
    fn every_word_is_looked_for_in_everything_known() {
        let rows = [row("Vega", "Plovdiv", 1), row("Ёлка", "Plovdiv", 2)];
        let find = |text: &str| {
            let look = Look {
                text: text.into(),
                ..Look::default()
            };
            names(&rows, &look)
        };
        assert_eq!(find("plov VEG"), ["Vega"]);
        assert_eq!(find("елка"), ["Ёлка"]);
        assert_eq!(find("plovdiv").len(), 2);
        assert!(find("varna").is_empty());
    }

    #[test]
    fn what_is_not_known_comes_last_in_either_order() {
        let rows = [row("a", "", 3), row("b", "Sofia", 20), row("c", "Burgas", 1)];
        let by = |column, descending| {
            let look = Look {
                column,
                descending,
                ..Look::default()
            };
            names(&rows, &look)
        };
        assert_eq!(by(Column::City, false), ["c", "b", "a"]);
        assert_eq!(by(Column::City, true), ["b", "c", "a"]);
        assert_eq!(by(Column::InWork, true), ["b", "a", "c"]);
    }
}
