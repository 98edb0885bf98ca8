use super::*;
use crate::after_sale::export::{calendar, outcome_table, queue_table};
use crate::csv::export::Style;
use crate::lang::Lang;

#[test]
fn the_queue_and_what_was_done_go_out_as_tables_and_to_a_calendar() {
    let mut desk = desk("2026-03-10");
    let asking = RuleVersion {
        questions: vec![mark_question()],
        instruction: "Call; ask, and write down".into(),
        ..version()
    };
    rule(&mut desk, "Ask", asking);
    won(&mut desk, "first", "acme", "2026-03-02");
    won(&mut desk, "second", "acme", "2026-03-06");
    let one = all(&desk, "2026-03-10").remove(0);
    do_it(&mut desk, &one, answered(9));
    let list = all(&desk, "2026-03-10");
    let style = Style {
        lang: Lang::En,
        today: day("2026-03-10"),
    };
    let queue = String::from_utf8(queue_table(&desk.workspace, style, &list)).expect("UTF-8");
    assert!(
        queue.contains("2026-03-11,2026-03-11,To do,Ask,acme,second,fay,0"),
        "{queue}"
    );
    let outcomes = String::from_utf8(outcome_table(&desk.workspace, style)).expect("UTF-8");
    assert!(
        outcomes.contains("Done,2026-03-10,Ask,acme,first,fay,"),
        "{outcomes}"
    );
    assert!(
        outcomes.contains("How likely are you to recommend us? 9"),
        "{outcomes}"
    );
    let stamp = "2026-03-10T10:00:00Z".parse().expect("a moment");
    let ics = calendar(&desk.workspace, &list, stamp)
        .expect("it can be written")
        .replace("\r\n ", "");
    let todo = format!(
        "UID:{}@voronka\r\nDTSTAMP:20260310T100000Z\r\nDUE;VALUE=DATE:20260311\r\nSTATUS:NEEDS-ACTION\r\n\
         SUMMARY:acme: Ask\r\nDESCRIPTION:Call\\; ask\\, and write down\\nHow likely",
        list[1].id()
    );
    assert!(ics.contains(&todo), "{ics}");
    assert!(ics.contains("STATUS:COMPLETED"), "{ics}");
}

#[test]
fn a_file_brings_rules_and_outcomes_back_and_a_template_only_the_rules() {
    use crate::after_sale::ready_made;
    use crate::exchange::{Author, Here, Meta, Mode, Named, Scope, export, plan, read};
    use crate::record::Kind;
    use crate::workspace::Workspace;

    let mut desk = desk("2026-03-10");
    let edit = ready_made::install(&desk.workspace, day("2026-01-01"), Lang::Ru);
    desk.apply(edit);
    won(&mut desk, "deal", "acme", "2026-03-02");
    for one in all(&desk, "2026-03-10") {
        do_it(&mut desk, &one, Said::default());
    }
    let edit =
        desk.act(|workspace, act| put_off(workspace, act, &all_of(workspace), day("2026-06-01"), "later"));
    desk.apply(edit.expect("it has a reason"));
    let now = "2026-03-10T12:00:00Z".parse().expect("a moment");
    let meta = Meta {
        app_version: "0.1.0".into(),
        exported_at: now,
        exported_by: Author::default(),
        workspace: Named::default(),
    };
    let here = Here { workspace: None, now };
    let restored = |scope: &Scope| {
        let file = read(export(&desk.workspace, scope, &meta).as_bytes()).expect("a file");
        assert_eq!(file.refusals, [], "{scope:?}");
        plan(&Workspace::default(), &here, &file, Mode::Restore)
            .expect("a plan")
            .workspace()
    };
    let whole = restored(&Scope::Everything);
    assert_eq!(
        follow_ups(&whole, day("2026-03-10")),
        follow_ups(&desk.workspace, day("2026-03-10"))
    );
    assert!(whole.count(Kind::FollowUp) > 0);
    let template = restored(&Scope::Template);
    assert_eq!(template.count(Kind::FollowUp) + template.count(Kind::Client), 0);
    assert_eq!(template.count(Kind::Rule), desk.workspace.count(Kind::Rule));
    assert_eq!(
        template.count(Kind::AfterSaleGoal),
        desk.workspace.count(Kind::AfterSaleGoal)
    );
    let client = restored(&Scope::Client(id("acme")));
    assert_eq!(client.count(Kind::FollowUp), desk.workspace.count(Kind::FollowUp));
    assert!(
        client.count(Kind::Rule) > 0,
        "outcomes bring the rules they speak of"
    );
}

fn all_of(workspace: &crate::workspace::Workspace) -> Vec<Occurrence> {
    let all = follow_ups(workspace, day("2026-03-10")).list.into_iter();
    all.filter(|one| one.state == State::Open).collect()
}
