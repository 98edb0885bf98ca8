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
