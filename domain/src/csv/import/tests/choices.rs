//! What is guessed, what a person decides, and files that lack this or that.

use super::*;
use crate::csv::import::names::person_id;

#[test]
fn a_file_of_titles_alone_comes_in_at_the_beginning_of_the_board() {
    let mut desk = empty();
    let plan = import(&mut desk, "name\nLathe\nMill\nLathe\n");
    assert_eq!((plan.counts.new, plan.counts.without_id), (3, 3));
    let stages = desk.workspace.stages_of(plan.board);
    assert_eq!(stages.len(), 1);
    assert_eq!(stages[0].1.name, "New");
    let again = import(&mut desk, "name\nLathe\nMill\nLathe\n");
    assert_eq!((again.counts.same, again.counts.written()), (3, 0));
    let one_more = import(&mut desk, "name\nLathe\nLathe\nLathe\n");
    assert_eq!((one_more.counts.same, one_more.counts.new), (2, 1));
}

#[test]
fn words_for_stages_say_what_they_mean() {
    use StageKind::{Lost, Open, Parked, Won};
    for (text, kind) in [
        ("Closed Won", Won),
        ("closedwon", Won),
        ("closedlost", Lost),
        ("Closed - Lost to competitor", Lost),
        ("Not won: lost", Lost),
        ("Disqualified", Lost),
        ("On hold", Parked),
        ("Close the deal", Open),
        ("Wonderful lead", Open),
        ("Успешно реализовано", Won),
        ("Закрыто и не реализовано", Lost),
        ("Сделка провалена", Lost),
        ("Завершение переговоров", Open),
        ("Отложено до весны", Parked),
        ("Переговоры", Open),
        ("", Open),
    ] {
        assert_eq!(crate::csv::import::stages::kind_of(text), kind, "{text}");
    }
}

#[test]
fn numbers_of_rows_are_no_identifiers() {
    let columns = |text: &str| {
        guess(&Workspace::default(), &table(text), "a.csv", Lang::En, None)
            .mapping
            .columns
    };
    assert_eq!(
        columns("№,Название\n1,a\n2,b\n3,c\n"),
        [Column::Ignore, Column::Title]
    );
    assert_eq!(
        columns("№,Название\n7,a\n2,b\n3,c\n"),
        [Column::ExternalId, Column::Title]
    );
}

#[test]
fn a_cell_that_looks_like_a_formula_is_a_text() {
    let mut desk = empty();
    import(&mut desk, "id,title,client\n7a,=1+1,'=cmd|' /C calc'!A0\n");
    assert_eq!(deal(&desk, "7a").title, "=1+1");
    let client = deal(&desk, "7a").client.expect("a client");
    assert_eq!(
        desk.workspace.label(Kind::Client, client),
        Some("=cmd|' /C calc'!A0")
    );
}

#[test]
fn a_person_without_an_organisation_is_a_client() {
    let mut desk = empty();
    import(&mut desk, "id,contact name,email,stage\n7a,Ann Lee,a@b.c,New\n");
    let client = deal(&desk, "7a").client.expect("a client");
    let client = desk.workspace.clients.alive(client).expect("it came in");
    assert_eq!(client.name, "Ann Lee");
    assert_eq!(
        client.contacts.values().next().map(|one| one.email.as_str()),
        Some("a@b.c")
    );
}

#[test]
fn stages_of_a_board_in_use_are_matched_by_name_and_by_what_they_mean() {
    let mut desk = Desk::new("2026-03-31");
    desk.deal("one", "2026-03-01");
    let file = table("id,title,stage\n7a,x,A\n7b,y,Closed won\n7c,z,Unheard of\n7d,u,\n");
    let mapping = guess(&desk.workspace, &file, "a.csv", Lang::En, None).mapping;
    let id = crate::testing::id;
    assert_eq!(mapping.board, BoardChoice::Known(id("board")));
    let choice = |text: &str| {
        mapping
            .stages
            .iter()
            .find(|stage| stage.text == text)
            .map(|stage| stage.choice)
    };
    assert_eq!(choice("A"), Some(StageChoice::Known(id("a"))));
    assert_eq!(choice(""), Some(StageChoice::Known(id("a"))));
    assert_eq!(choice("Closed won"), Some(StageChoice::Known(id("won"))));
    assert_eq!(choice("Unheard of"), Some(StageChoice::Create(StageKind::Open)));
    desk.apply(plan_of(&desk.workspace, &file, &mapping, TODAY).edit);
    let names: Vec<_> = desk
        .workspace
        .stages_of(id("board"))
        .into_iter()
        .map(|(_, stage)| &*stage.name)
        .collect();
    assert_eq!(names, ["a", "b", "c", "Unheard of", "won", "lost", "parked"]);
    let ranks: Vec<_> = ["7a", "7d"]
        .map(|external| deal(&desk, external).rank.clone())
        .into();
    let there = &desk.workspace.deals.get(id("one")).expect("it was there").rank;
    assert!(*there < ranks[0] && ranks[0] < ranks[1]);
}

#[test]
fn what_a_person_decided_is_remembered_for_the_same_header() {
    let mut desk = empty();
    let file = table(SMALL);
    let mut mapping = guess(&desk.workspace, &file, "a.csv", Lang::En, None).mapping;
    mapping.set_column(&desk.workspace, &file, 1, Column::Note);
    mapping.currency = Currency::USD;
    for stage in &mut mapping.stages {
        if stage.text == "New" {
            stage.choice = StageChoice::Skip;
        }
    }
    mapping.people[0].choice = PersonChoice::Nobody;
    let plan = plan_of(&desk.workspace, &file, &mapping, TODAY);
    assert_eq!(
        (plan.counts.new, plan.counts.failed),
        (3, 1),
        "the saw has neither client nor title"
    );
    desk.apply(plan.edit);
    let kept = serde_json::to_string(&mapping.remember()).expect("it is written");
    let kept: Remembered = serde_json::from_str(&kept).expect("it reads back");
    let again = guess(&desk.workspace, &file, "b.csv", Lang::En, Some(&kept)).mapping;
    assert_eq!((again.columns, again.currency), (mapping.columns, Currency::USD));
    assert_eq!(again.board, BoardChoice::Known(mapping.board.id()));
    assert_eq!(
        again.people,
        mapping
            .people
            .iter()
            .map(|person| PersonText {
                choice: match person.choice {
                    PersonChoice::Create => PersonChoice::Known(person_id(&person.text)),
                    choice => choice,
                },
                ..person.clone()
            })
            .collect::<Vec<_>>()
    );
    let skipped = again
        .stages
        .iter()
        .find(|stage| stage.text == "New")
        .map(|stage| stage.choice);
    assert_eq!(skipped, Some(StageChoice::Skip));
}
