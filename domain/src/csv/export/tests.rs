//! Tables as they are written, and back again.

use super::*;
use crate::client::Client;
use crate::csv::encoding::decode_detected;
use crate::csv::import::{Importer, guess};
use crate::csv::{Column, Table, columns};
use crate::deal::Move;
use crate::money::Currency;
use crate::person::Person;
use crate::testing::{Desk, day, id};

fn desk() -> Desk {
    let mut desk = Desk::new("2026-03-31");
    desk.put(
        id("acme"),
        Client {
            name: "=Acme".into(),
            owner: Some(id("ann")),
            ..Client::default()
        },
    );
    desk.put(
        id("ann"),
        Person {
            name: "Ann Lee".into(),
            ..Person::default()
        },
    );
    let made = desk.deal("Lathe", "2026-03-01");
    let mut lathe = desk.workspace.deals.get(made).cloned().expect("it was put there");
    lathe.client = Some(id("acme"));
    lathe.owner = Some(id("ann"));
    lathe.value = Some(Money::new(-12_345, Currency::EUR));
    let (tag, word) = Tag::entry("rush");
    lathe.tags.insert(tag, word);
    let mut lost = Move::new(id("lost"), "2026-03-20".parse().expect("a moment"));
    lost.reason = Some(LostReason::Price);
    lost.note = "too dear".into();
    lathe.history.insert(id("the end"), lost);
    desk.put(made, lathe);
    let gone = desk.deal("Gone", "2026-03-01");
    let body = desk.workspace.deals.get(gone).cloned().expect("it was put there");
    desk.put(gone, Deal { gone: true, ..body });
    desk
}

fn read(bytes: &[u8]) -> Table {
    let text = decode_detected(bytes).text;
    Table::read(&text, Delimiter::detect(&text)).expect("a table")
}

const STYLE: Style = Style {
    lang: Lang::En,
    today: NaiveDate::MIN,
};

#[test]
fn a_deal_is_written_with_names_and_bare_numbers() {
    let desk = desk();
    let style = Style {
        today: day("2026-03-31"),
        ..STYLE
    };
    let table = read(&deals(&desk.workspace, style));
    assert_eq!(table.rows.len(), 1, "the deleted one stays out");
    let cell = |title: &str| {
        let place = table
            .header
            .iter()
            .position(|known| known == title)
            .expect("the column is there");
        table.rows[0].cell(place).to_owned()
    };
    assert_eq!(cell("Deal ID"), id("Lathe").to_string());
    assert_eq!(cell("Client"), "'=Acme");
    assert_eq!(
        (cell("Owner"), cell("Deal stage"), cell("State")),
        ("Ann Lee".into(), "lost".into(), "lost".into())
    );
    assert_eq!(
        (cell("Amount"), cell("Currency")),
        ("-123.45".into(), "EUR".into())
    );
    assert_eq!(
        (cell("Start date"), cell("Close date")),
        ("2026-03-01".into(), "2026-03-20".into())
    );
    assert_eq!(
        (cell("Days in stage"), cell("Lost reason")),
        ("11".into(), "Price: too dear".into())
    );
}

#[test]
fn every_heading_that_can_be_imported_is_understood_in_every_language() {
    use Column::*;
    for lang in Lang::all() {
        let header: Vec<String> = DEAL_HEADINGS
            .iter()
            .map(|title| title.in_lang(lang).to_owned())
            .collect();
        let expected = [
            ExternalId,
            Title,
            Client,
            Owner,
            Ignore,
            Stage,
            Ignore,
            Value,
            Ignore,
            Currency,
            Ignore,
            Ignore,
            Entered,
            Ignore,
            Ignore,
            Closed,
            LostReason,
            NextStep,
            NextStepDate,
            Ignore,
            Tags,
            Ignore,
            Ignore,
            Note,
        ];
        assert_eq!(columns::guess(&header), expected, "{lang:?}");
    }
}

#[test]
fn what_was_exported_and_not_changed_comes_back_as_the_same_deals() {
    for lang in Lang::all() {
        let desk = desk();
        let style = Style { lang, ..STYLE };
        let table = read(&deals(&desk.workspace, style));
        let mapping = guess(&desk.workspace, &table, "deals.csv", lang, None).mapping;
        let mut importer = Importer::new(&desk.workspace, &mapping, day("2026-03-31"));
        importer.advance(&desk.workspace, &table, usize::MAX);
        let plan = importer.finish(&desk.workspace);
        assert_eq!((plan.counts.same, plan.errors.len()), (1, 0), "{lang:?}");
        assert!(plan.edit.is_empty(), "{lang:?}");
    }
}

#[test]
fn a_client_is_written_with_its_owner() {
    let table = read(&clients(&desk().workspace, STYLE));
    assert_eq!(table.rows.len(), 1);
    assert_eq!(
        (table.rows[0].cell(1), table.rows[0].cell(5)),
        ("'=Acme", "Ann Lee")
    );
}
