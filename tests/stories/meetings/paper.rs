//! A meeting on paper.

use voronka_domain::meetings::ready_made::{checklist_id, goal_id};
use voronka_tests::Page;

use super::{seeded, set_day, wait_for_state, write};

/// A text of so many sentences.
fn long(sentences: usize) -> String {
    "They went through the offer point by point and asked for figures. ".repeat(sentences)
}

/// A meeting that was held, with every field of the defence and the report filled in.
fn written(page: &Page, sentences: usize) {
    wait_for_state(page, "draft");
    set_day(page, "[data-field='date']", 0);
    page.choose("[data-field='goal']", &goal_id("sale").to_string());
    page.choose(
        "[data-field='sheet']",
        &checklist_id("dealer-meeting").to_string(),
    );
    for field in ["why-not-call", "goals", "tasks", "primary", "fallback"] {
        write(page, field, &long(sentences));
    }
    page.click("[data-action='submit-meeting']");
    wait_for_state(page, "approved");
    for line in 1..=13 {
        page.click(&format!(".criterion:nth-child({line}) [data-mark='no']"));
    }
    page.click("[data-action='hold-meeting']");
    wait_for_state(page, "held");
    page.focus("[name='verdict'][value='forward']");
    page.press("Space");
    // Arrows walk the choices, as in any group of them.
    page.press("ArrowDown");
    page.wait_for(
        "document.querySelector('[name=verdict]:checked').value === 'place'",
        "the next verdict is chosen",
    );
    assert!(page.is_focused("[name='verdict'][value='place']"));
    for field in ["happened", "why", "learnt"] {
        write(page, field, &long(sentences));
    }
}

#[test]
fn defence_and_report_are_one_page_each_also_when_they_are_long() {
    for (sentences, pages) in [(2, 2), (8, 2), (14, 2)] {
        let visitor = seeded(false).visit(&format!(
            "#/meetings/new?deal={}",
            voronka_tests::seed::id("alpha")
        ));
        let page = &visitor.page;
        written(page, sentences);
        assert_eq!(page.paper_pages(), pages, "{sentences} sentences in each field");
        page.assert_no_problems();
    }
}
