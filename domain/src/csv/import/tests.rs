//! Whole files, from the bytes to the records.

use super::*;
use crate::commit::Edit;
use crate::csv::encoding::decode_detected;
use crate::csv::{Column, Delimiter, Table};
use crate::deal::{Deal, LostReason, Move};
use crate::id::Id;
use crate::lang::Lang;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::record::Kind;
use crate::stage::StageKind;
use crate::testing::{Desk, day};
use crate::workspace::Workspace;

mod choices;
mod opportunities;

const TODAY: &str = "2026-03-31";

fn table(text: &str) -> Table {
    Table::read(text, Delimiter::detect(text)).expect("a test writes a table")
}

fn plan(workspace: &Workspace, table: &Table, change: impl FnOnce(&mut Mapping)) -> Plan {
    let mut mapping = guess(workspace, table, "deals.csv", Lang::En, None).mapping;
    change(&mut mapping);
    plan_of(workspace, table, &mapping, TODAY)
}

fn plan_of(workspace: &Workspace, table: &Table, mapping: &Mapping, today: &str) -> Plan {
    let mut importer = Importer::new(workspace, mapping, day(today));
    // A little at a time, as the page does it.
    while importer.advance(workspace, table, 700) {}
    assert_eq!(importer.done(), table.rows.len());
    importer.finish(workspace)
}

/// A workspace of nothing, into which edits are put.
fn empty() -> Desk {
    let mut desk = Desk::new("2026-03-31");
    desk.workspace = Workspace::default();
    desk
}

fn import(desk: &mut Desk, text: &str) -> Plan {
    let plan = plan(&desk.workspace, &table(text), |_| {});
    desk.apply(plan.edit.clone());
    plan
}

fn deal<'a>(desk: &'a Desk, external: &str) -> &'a Deal {
    let id = Id::derived("external", external);
    desk.workspace.deals.alive(id).expect("the deal came in")
}

fn stage_name(desk: &Desk, step: &Move) -> String {
    desk.workspace
        .label(Kind::Stage, step.to)
        .unwrap_or_default()
        .to_owned()
}

fn track(desk: &Desk, external: &str) -> Vec<(String, String)> {
    let moves = deal(desk, external).moves();
    moves
        .into_iter()
        .map(|(_, step)| (stage_name(desk, step), step.at.to_string()))
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected
        .iter()
        .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect()
}

fn reasons(plan: &Plan) -> Vec<(usize, Option<usize>, Reason)> {
    let of = |error: &RowError| (error.line, error.column, error.reason);
    plan.errors.iter().map(of).collect()
}

const SMALL: &str = "id,title,client,owner,stage,created,close date,amount\n\
    A1,Lathe,Acme,Ann Lee,Proposal,2026-01-10,,1200.50\n\
    A2,Mill,Acme,Bob Roy,Won,2026-01-12,2026-02-20,900\n\
    A3,Press,Zeta,Ann Lee,Lost,2026-01-15,2026-03-01,0\n\
    A4,Saw,,Ann Lee,New,,,\n";

#[test]
fn a_deal_walks_from_its_first_stage_to_its_last() {
    let mut desk = empty();
    let plan = import(&mut desk, SMALL);
    assert_eq!(
        (plan.counts.new, plan.counts.failed, plan.counts.new_stages),
        (4, 0, 4)
    );
    assert_eq!((plan.counts.new_clients, plan.counts.new_people), (2, 2));
    assert_eq!(track(&desk, "A1"), pairs(&[("Proposal", "2026-01-10")]));
    assert_eq!(
        track(&desk, "A2"),
        pairs(&[("Proposal", "2026-01-12"), ("Won", "2026-02-20")])
    );
    assert_eq!(track(&desk, "A4"), pairs(&[("New", TODAY)]));
    let names: Vec<_> = desk
        .workspace
        .stages_of(plan.board)
        .into_iter()
        .map(|(_, stage)| (stage.name.clone(), stage.kind, stage.probability))
        .collect();
    let expected = [
        ("New", StageKind::Open, 33),
        ("Proposal", StageKind::Open, 66),
        ("Won", StageKind::Won, 100),
        ("Lost", StageKind::Lost, 0),
    ];
    assert_eq!(
        names,
        expected.map(|(name, kind, chance)| (name.to_owned(), kind, chance))
    );
    let lathe = deal(&desk, "A1");
    assert_eq!(lathe.value, Some(Money::new(120_050, Currency::EUR)));
    assert_eq!(
        desk.workspace
            .label(Kind::Client, lathe.client.expect("a client")),
        Some("Acme")
    );
    assert_eq!(
        desk.workspace.label(Kind::Person, lathe.owner.expect("an owner")),
        Some("Ann Lee")
    );
    assert_eq!(deal(&desk, "A4").client, None);
    assert_eq!(desk.workspace.label(Kind::Board, plan.board), Some("Deals"));
}

#[test]
fn a_second_import_adds_and_changes_nothing() {
    let mut desk = empty();
    import(&mut desk, SMALL);
    let again = import(&mut desk, SMALL);
    assert_eq!((again.counts.same, again.counts.written()), (4, 0));
    assert_eq!((again.counts.known_clients, again.counts.known_people), (2, 2));
    assert_eq!(again.edit, Edit::default());
}

#[test]
fn a_later_file_moves_the_deal_on_and_leaves_what_people_did() {
    let mut desk = empty();
    let first = import(&mut desk, SMALL);
    let mut moved = deal(&desk, "A1").clone();
    moved.note = "called".into();
    desk.put(Id::derived("external", "A1"), moved);
    let later = SMALL.replace("Proposal,2026-01-10,,1200.50", "Won,2026-01-10,2026-03-05,1300");
    let second = import(&mut desk, &later);
    assert_eq!((second.counts.changed, second.counts.same), (1, 3));
    assert_eq!(second.board, first.board);
    assert_eq!(
        track(&desk, "A1"),
        pairs(&[("Proposal", "2026-01-10"), ("Won", "2026-03-05")])
    );
    assert_eq!(deal(&desk, "A1").note, "called");
    assert_eq!(deal(&desk, "A1").value.map(|value| value.minor), Some(130_000));
}

#[test]
fn a_deal_seen_without_days_keeps_the_day_it_was_first_seen_in_each_stage() {
    let mut desk = empty();
    let file = |stage: &str| table(&format!("id,title,stage\n1x,Lathe,{stage}\n"));
    for (stage, today) in [
        ("New", "2026-03-01"),
        ("New", "2026-03-05"),
        ("Offer", "2026-03-09"),
    ] {
        let file = file(stage);
        let mapping = guess(&desk.workspace, &file, "a.csv", Lang::En, None).mapping;
        desk.apply(plan_of(&desk.workspace, &file, &mapping, today).edit);
    }
    assert_eq!(
        track(&desk, "1x"),
        pairs(&[("New", "2026-03-01"), ("Offer", "2026-03-09")])
    );
}

#[test]
fn an_undone_import_comes_back_by_importing_again() {
    let mut desk = empty();
    import(&mut desk, SMALL);
    let id = Id::derived("external", "A1");
    let gone = Deal {
        gone: true,
        ..deal(&desk, "A1").clone()
    };
    desk.put(id, gone);
    let again = import(&mut desk, SMALL);
    assert_eq!((again.counts.restored, again.counts.same), (1, 3));
    assert_eq!(deal(&desk, "A1").title, "Lathe");
}

#[test]
fn a_russian_excel_file_is_understood_as_it_is() {
    let text = "№;Название сделки;Компания;Ответственный;Этап сделки;Бюджет ₽;Дата создания;Дата закрытия;Контакт;Рабочий телефон;Теги сделки;Следующий шаг;Дата следующего шага;Причина отказа\r\n\
        C-1;Поставка станков;ООО «Берёза»;Петрова Анна;Переговоры;1 250 000,50;05.02.2026;30.04.2026;Иван Котов;+7 900 000-00-01;станки, срочно;Позвонить;01.04.2026;\r\n\
        C-2;Сервис;ООО «БЕРЕЗА»;Петрова Анна;Успешно реализовано;90 000;06.02.2026;01.03.2026;Иван Котов;;;;;\r\n\
        C-3;Аудит;ИП Лось;Анна Петрова;Закрыто и не реализовано;15 000;07.02.2026;02.03.2026;;;;;;Цена: дорого\r\n\
        C-4;Аудит;ИП Лось;Анна Петрова;Отказ;15 000;07.02.2026;02.03.2026;;;;;;сменился директор\r\n";
    let decoded = decode_detected(format!("\u{feff}{text}").as_bytes());
    let mut desk = empty();
    let plan = import(&mut desk, &decoded.text);
    assert_eq!(plan.errors, []);
    assert_eq!(
        (plan.counts.new, plan.counts.new_clients, plan.counts.new_people),
        (4, 2, 1)
    );
    let first = deal(&desk, "C-1");
    assert_eq!(first.value, Some(Money::new(125_000_050, Currency::RUB)));
    assert_eq!(first.expected, Some(day("2026-04-30")));
    assert_eq!(
        first.next.as_ref().and_then(|next| next.date),
        Some(day("2026-04-01"))
    );
    assert_eq!(first.tags.len(), 2);
    let client = desk
        .workspace
        .clients
        .alive(first.client.expect("a client"))
        .expect("it came in");
    let contact = client
        .contacts
        .get(first.contacts[0])
        .expect("the contact came in");
    assert_eq!(
        (contact.name.as_str(), contact.phone.as_str()),
        ("Иван Котов", "+7 900 000-00-01")
    );
    assert_eq!(client.contacts.len(), 1);
    assert_eq!(deal(&desk, "C-2").client, first.client);
    let kind_of = |external| {
        let stage = deal(&desk, external).stage().expect("a stage");
        desk.workspace.stages.get(stage).expect("it was made").kind
    };
    assert_eq!(
        (kind_of("C-2"), kind_of("C-3")),
        (StageKind::Won, StageKind::Lost)
    );
    let lost = |external| {
        let step = deal(&desk, external).last_move().expect("it moved").clone();
        (step.reason, step.note)
    };
    assert_eq!(lost("C-3"), (Some(LostReason::Price), "дорого".to_owned()));
    assert_eq!(
        lost("C-4"),
        (Some(LostReason::Other), "сменился директор".to_owned())
    );
}

#[test]
fn what_cannot_be_read_is_listed_by_line_and_the_rest_comes_in() {
    let mut desk = empty();
    let text = "id;title;client;stage;created;close date;amount;currency\n\
        1;a;A;Won;2026-02-30;2026-03-01;5;EUR\n\
        2;b;B;Won;2026-02-01;soon;5;EUR\n\
        3;c;C;Open;2026-02-01;;n/a;EUR\n\
        4;d;D;Open;2026-02-01;;1.234;EUR\n\
        5;e;E;Open;2027-02-01;;1;EUR\n\
        6;f;F;Lost;2026-02-01;2026-01-01;1;EUR\n\
        7;;;Open;2026-02-01;;1;EUR\n\
        8;h;H;Open;2026-02-01;;1;euros\n\
        9;\"two\nlines\";I;Open;2026-02-01;;1;EUR\n\
        9;k;K;Open;2026-02-01;;1;EUR\n\
        11;l;L;Open;2026-02-01;;99999999999999999;EUR\n\
        12;m;M;Open;1066-02-01;;1;EUR\n";
    // The order and the format a person would choose: the file is too bad to guess from.
    let plan = plan(&desk.workspace, &table(text), |mapping| {
        mapping.number_format = crate::csv::NumberFormat::ALL[0];
    });
    let expected = [
        (2, Some(4), Reason::NoSuchDay),
        (3, Some(5), Reason::NotADate),
        (4, Some(6), Reason::NotANumber),
        (5, Some(6), Reason::TooPrecise),
        (6, Some(4), Reason::InTheFuture),
        (7, Some(5), Reason::ClosedBeforeEntered),
        (8, None, Reason::Nameless),
        (9, Some(7), Reason::NotACurrency),
        (12, Some(0), Reason::SameIdAs { line: 10 }),
        (13, Some(6), Reason::TooLarge),
        (14, Some(4), Reason::YearOutOfRange),
    ];
    assert_eq!(reasons(&plan), expected);
    assert_eq!((plan.counts.new, plan.counts.failed), (1, 11));
    desk.apply(plan.edit.clone());
    assert_eq!(deal(&desk, "9").title, "two lines");

    let file = errors_file(
        &table(text),
        &plan.errors,
        ["line", "reason"],
        Delimiter::Comma,
        |error| format!("{:?}", error.reason),
    );
    let file = decode_detected(&file).text;
    let back = table(&file);
    assert_eq!(back.rows.len(), 11);
    assert_eq!(back.rows[0].cells[8..], ["2".to_owned(), "NoSuchDay".to_owned()]);
    assert_eq!(back.rows[8].cells[0], "9");
}

#[test]
fn one_broken_sum_of_four_leaves_the_others_readable() {
    let text = "ID;Компания;Этап сделки;Бюджет ₽;Дата создания\r\n\
        Р-1;ООО «Берёза»;Переговоры;1 250 000,50;05.02.2024\r\n\
        Р-2;ООО «Берёза»;Переговоры;90 000,00;06.02.2024\r\n\
        Р-3;ИП Лось;Переговоры;много;07.02.2024\r\n\
        Р-4;ИП Лось;Переговоры;15 000,00;31.02.2024\r\n";
    let mut desk = empty();
    let plan = import(&mut desk, text);
    assert_eq!(
        reasons(&plan),
        [(4, Some(3), Reason::NotANumber), (5, Some(4), Reason::NoSuchDay)]
    );
    assert_eq!((plan.counts.new, plan.counts.failed), (2, 2));
}
