//! Two tabs over one storage: both live, no lost update.

use voronka_tests::seed::Seed;
use voronka_tests::{Page, js};

use super::{
    TITLE, deal_route, note, open_deal, rename, rounds, small, stored_title, wait_for_title, wait_until_saved,
};

fn two_tabs() -> (voronka_tests::Visitor, Page) {
    let visitor = small().visit(&deal_route("alpha"));
    let other = visitor.browser.tab();
    other.open(&deal_route("beta"));
    visitor.page.wait_for_element(TITLE);
    other.wait_for_element(TITLE);
    (visitor, other)
}

#[test]
fn two_tabs_that_change_different_records_lose_nothing() {
    let (visitor, other) = two_tabs();
    let page = &visitor.page;
    let turns = rounds(60, 1000);
    for turn in 0..turns {
        rename(page, &format!("alpha {turn}"));
        rename(&other, &format!("beta {turn}"));
        if turn % 20 == 0 {
            page.focus(TITLE);
            other.focus(TITLE);
        }
    }
    let last = turns - 1;
    for tab in [page, &other] {
        open_deal(tab, "alpha");
        wait_for_title(tab, &format!("alpha {last}"));
        open_deal(tab, "beta");
        wait_for_title(tab, &format!("beta {last}"));
    }
    assert_eq!(stored_title(page, "alpha"), format!("alpha {last}"));
    note(&format!(
        "two tabs, different records: {turns} changes in each, 0 lost"
    ));
}

#[test]
fn two_tabs_that_take_turns_at_one_record_lose_no_update() {
    let (visitor, other) = two_tabs();
    let page = &visitor.page;
    open_deal(&other, "alpha");
    let turns = rounds(20, 400);
    for turn in 0..turns {
        let (writer, reader) = if turn % 2 == 0 {
            (page, &other)
        } else {
            (&other, page)
        };
        let title = format!("turn {turn}");
        rename(writer, &title);
        // The other one has it before it writes itself: a hand-over.
        wait_for_title(reader, &title);
    }
    for tab in [page, &other] {
        tab.reload();
        wait_for_title(tab, &format!("turn {}", turns - 1));
    }
    note(&format!("two tabs, one record: {turns} hand-overs, 0 lost"));
}

#[test]
fn two_tabs_that_change_different_fields_at_once_both_win() {
    let (visitor, other) = two_tabs();
    let page = &visitor.page;
    open_deal(&other, "alpha");
    let note_field = "[data-panel='deal'] [data-field='note']";
    other.wait_for_element(note_field);
    // The second tab hears of nothing until it has written.
    let write = |field: &str, text: &str| {
        format!(
            "(() => {{ const field = document.querySelector({}); field.value = {}; field.dispatchEvent(new FocusEvent('blur')); }})()",
            js(field),
            js(text)
        )
    };
    page.eval(&write(TITLE, "A new title"));
    other.eval(&write(note_field, "A new note"));
    for tab in [page, &other] {
        wait_for_title(tab, "A new title");
        tab.wait_for(
            &format!(
                "document.querySelector({})?.value === 'A new note'",
                js(note_field)
            ),
            "the note of the other tab is here",
        );
    }
    page.reload();
    wait_for_title(page, "A new title");
}

#[test]
fn a_tab_left_open_for_days_shows_the_present_and_takes_nothing_back() {
    let visitor = small().visit(&deal_route("alpha"));
    let stale = &visitor.page;
    stale.wait_for_element(TITLE);
    let other = visitor.browser.tab();
    other.clock("2031-05-05T09:00");
    other.open(&deal_route("alpha"));
    other.wait_for_element(TITLE);
    for turn in 0..30 {
        rename(&other, &format!("Work of days {turn}"));
    }
    wait_until_saved(&other);
    wait_for_title(stale, "Work of days 29");
    // Whoever comes back to the old tab works on from there.
    open_deal(stale, "beta");
    rename(stale, "From the old tab");
    wait_until_saved(stale);
    other.reload();
    wait_for_title(&other, "Work of days 29");
    assert_eq!(stored_title(&other, "beta"), "From the old tab");
    // Though its clock is years behind, its change of the same record is the later one.
    open_deal(stale, "alpha");
    rename(stale, "Later");
    wait_for_title(&other, "Later");
}

#[test]
fn a_tab_that_crashes_does_not_stop_the_other() {
    let (visitor, other) = two_tabs();
    rename(&visitor.page, "Last words");
    visitor.page.crash();
    rename(&other, "Goes on");
    wait_until_saved(&other);
    open_deal(&other, "alpha");
    wait_for_title(&other, "Last words");
}

#[test]
fn a_restore_in_one_tab_reaches_the_other() {
    let seed = Seed::board().many(5, "new");
    let visitor = seed.visit("#/settings/data");
    let page = &visitor.page;
    let other = visitor.browser.tab();
    other.open(&deal_route("deal 0"));
    wait_for_title(&other, "deal 0");
    page.click("[data-action='restore-backup']");
    page.drop_file("body", "other.json", super::renaming_file(&seed).as_bytes());
    page.click("[data-dialog='restore-plan'] [data-action='replace-all']");
    wait_for_title(&other, "other 0");
    rename(&other, "After the restore");
    wait_until_saved(&other);
    page.reload();
    assert_eq!(stored_title(page, "deal 0"), "After the restore");
}
