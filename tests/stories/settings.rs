//! The settings: stages and boards, people, look and language, the data.

use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, Visitor};

fn stages() -> Visitor {
    Seed::board()
        .deal("alpha", "active")
        .deal("beta", "won")
        .person("Anna Petrova")
        .visit("#/settings/stages")
}

fn row(stage: &str) -> String {
    format!("[data-stage-row='{}']", id(stage))
}

/// The names of the stages as they stand in the editor.
fn names(page: &Page) -> String {
    let names = page
        .eval("[...document.querySelectorAll('[data-field=stage-name]')].map((field) => field.value).join()");
    names.as_str().expect("names are text").to_owned()
}

#[test]
fn a_stage_is_renamed_where_it_stands_and_that_can_be_undone() {
    let visitor = stages();
    let page = &visitor.page;
    let field = format!("{} [data-field='stage-name']", row("active"));
    page.fill(&field, "In touch");
    page.press("Enter");
    page.reload();
    assert_eq!(page.value(&field), "In touch");
    page.fill(&field, "");
    page.press("Enter");
    page.wait_for_text(".toast[data-tone='danger']", "needs a name");
    page.press("Escape");
    assert_eq!(page.value(&field), "In touch");
    page.fill(&field, "Touched");
    page.press("Enter");
    page.click("[data-action='undo']");
    page.wait_for(
        &format!("document.querySelector(\"{field}\").value === 'In touch'"),
        "the former name is back",
    );
    page.assert_no_problems();
}

#[test]
fn stages_change_places_by_buttons_that_keep_the_focus() {
    let visitor = stages();
    let page = &visitor.page;
    let up = format!("{} [data-action='stage-up']", row("trial"));
    page.focus(&up);
    page.press("Enter");
    page.wait_for_text("[data-live]", "is 2 of 6");
    assert_eq!(names(page), "New,Trial,Active,Won,Lost,Parked");
    page.wait_for(
        &format!("document.activeElement?.matches(\"{up}\")"),
        "the button has the focus again",
    );
    page.press("Enter");
    page.wait_for_text("[data-live]", "is 1 of 6");
    page.reload();
    assert_eq!(names(page), "Trial,New,Active,Won,Lost,Parked");
}

#[test]
fn a_deleted_stage_asks_where_its_deals_go() {
    let visitor = stages();
    let page = &visitor.page;
    page.click(&format!("{} [data-action='delete-stage']", row("active")));
    page.wait_for_text("[data-dialog='delete-stage']", "1 deal is here");
    page.choose("[data-field='heir']", &id("trial").to_string());
    page.click("[data-dialog='delete-stage'] [data-action='confirm']");
    page.wait_until_gone(&row("active"));
    page.open("#/funnel");
    page.wait_for_element(&format!(
        "[data-stage='{}'] [data-deal='{}']",
        id("trial"),
        id("alpha")
    ));
    page.assert_no_problems();
}

#[test]
fn the_last_stage_in_work_stays() {
    let visitor = stages();
    let page = &visitor.page;
    for stage in ["new", "trial"] {
        page.click(&format!("{} [data-action='delete-stage']", row(stage)));
        page.click("[data-dialog='delete-stage'] [data-action='confirm']");
        page.wait_until_gone(&row(stage));
    }
    let kind = format!("{} [data-field='stage-kind']", row("active"));
    page.choose(&kind, "won");
    page.wait_for_text(".toast[data-tone='danger']", "at least one stage in work");
    assert_eq!(page.value(&kind), "open");
}

#[test]
fn a_board_from_a_ready_made_set_comes_and_goes_without_touching_the_other() {
    let visitor = stages();
    let page = &visitor.page;
    page.click("[data-action='new-board']");
    page.click("[data-dialog='new-board'] input[value='dealers']");
    page.fill("[data-field='new-board-name']", "Partners");
    page.click("[data-dialog='new-board'] [data-action='confirm']");
    page.wait_for_text("[data-board] h2", "Partners");
    page.wait_for(
        "document.querySelectorAll('[data-stage-row]').length > 6",
        "the stages of the set are there",
    );
    // The first board has a deal in work: it goes to the other one.
    let first = format!("[data-board-row='{}']", id("board"));
    page.click(&format!("{first} [data-action='delete-board']"));
    page.wait_for_text("[data-dialog='delete-board']", "1 deal on this board");
    page.click("[data-dialog='delete-board'] [data-action='confirm']");
    page.wait_until_gone(&first);
    page.open("#/funnel");
    page.wait_for_element(&format!("[data-deal='{}']", id("alpha")));
    assert!(!page.has(&format!("[data-deal='{}']", id("beta"))));
    page.assert_no_problems();
}

#[test]
fn theme_and_language_change_at_once_and_stay() {
    let visitor = Seed::board().visit("#/settings/general");
    let page = &visitor.page;
    page.eval("window.sameDocument = true");
    page.click("[data-theme-choice='dark']");
    assert_eq!(page.attribute("html", "data-theme").as_deref(), Some("dark"));
    page.choose("[data-field='language']", "ru");
    page.wait_for_text(".page-title", "Настройки");
    page.wait_for(
        "document.activeElement?.dataset.field === 'language'",
        "the choice of the language has the focus again",
    );
    assert_eq!(page.eval("window.sameDocument"), true);
    page.reload();
    assert_eq!(page.attribute("html", "data-theme").as_deref(), Some("dark"));
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("ru"));
    page.assert_no_problems();
}

#[test]
fn holidays_come_from_a_ready_made_list_and_one_can_be_taken_out() {
    let visitor = Seed::board().visit("#/settings/general");
    let page = &visitor.page;
    page.click("[data-preset='bulgaria']");
    let day = "[data-day$='-03-03']";
    page.wait_for_element(&format!("details[open] {day}"));
    let before = page.count("[data-day]");
    page.click(&format!("details[open] {day} button"));
    page.wait_for(
        &format!(
            "document.querySelectorAll('[data-day]').length === {}",
            before - 1
        ),
        "one day is gone",
    );
    page.reload();
    assert_eq!(page.count("[data-day]"), before - 1);
}

#[test]
fn somebody_is_added_and_becomes_the_user_of_this_copy() {
    let visitor = Seed::board().person("Anna Petrova").visit("#/settings/people");
    let page = &visitor.page;
    page.fill("[data-field='new-person']", "Boris Orlov");
    page.press("Enter");
    page.wait_for(
        "document.querySelectorAll('[data-person-row]').length === 2",
        "there are two",
    );
    let row = "[data-person-row]:nth-of-type(2)";
    page.click(&format!("{row} [data-role='hunter']"));
    page.click(&format!("{row} [data-action='i-am']"));
    page.reload();
    assert_eq!(
        page.attribute(&format!("{row} [data-action='i-am']"), "aria-pressed")
            .as_deref(),
        Some("true")
    );
    assert_eq!(
        page.attribute(&format!("{row} [data-role='hunter']"), "aria-pressed")
            .as_deref(),
        Some("true")
    );
    page.assert_no_problems();
}

#[test]
fn whoever_leaves_hands_the_work_over_and_stays_in_the_history() {
    let visitor = Seed::board()
        .person("Anna Petrova")
        .person("Boris Orlov")
        .deal_with("alpha", "active", |deal| deal.owner = Some(id("Anna Petrova")))
        .deal_with("beta", "won", |deal| deal.owner = Some(id("Anna Petrova")))
        .visit("#/settings/people");
    let page = &visitor.page;
    let anna = format!("[data-person-row='{}']", id("Anna Petrova"));
    let boris = format!("[data-person-row='{}']", id("Boris Orlov"));
    page.wait_for_text(&anna, "1 deal in work");
    page.click(&format!("{anna} [data-action='person-menu']"));
    page.click("[data-action='leave']");
    page.choose("[data-field='heir']", &id("Boris Orlov").to_string());
    page.click("[data-dialog='hand-over'] [data-action='confirm']");
    page.wait_for_text(&boris, "1 deal in work");
    page.wait_for_text("[data-section='people']", "Left the team");
    page.click("[data-action='undo']");
    page.wait_for_text(&anna, "1 deal in work");
    page.assert_no_problems();
}

/// The list of snapshots is read after the page is shown, and what stands below it moves when it comes.
fn wait_until_settled(page: &Page) {
    page.wait_for_element("[data-block='snapshots'][aria-busy='false']");
}

#[test]
fn a_deleted_deal_waits_in_the_trash() {
    let visitor = Seed::board()
        .deal_with("alpha", "active", |deal| deal.gone = true)
        .visit("#/settings/data");
    let page = &visitor.page;
    wait_until_settled(page);
    page.click(&format!(
        "[data-deleted='{}'] [data-action='restore']",
        id("alpha")
    ));
    page.wait_until_gone("[data-deleted]");
    page.open("#/funnel");
    page.wait_for_element(&format!("[data-deal='{}']", id("alpha")));
}

#[test]
fn everything_is_deleted_only_after_a_word_was_typed() {
    let visitor = Seed::board().deal("alpha", "active").visit("#/settings/data");
    let page = &visitor.page;
    wait_until_settled(page);
    page.click("[data-action='reset']");
    let confirm = "[data-dialog='reset'] [data-action='confirm']";
    page.wait_for_element(&format!("{confirm}:disabled"));
    page.click("[data-action='download-copy']");
    let copy = visitor.browser.wait_for_download();
    assert!(copy.text().contains("alpha"), "the copy holds the deal");
    page.fill("[data-field='reset-word']", "delete");
    page.click(confirm);
    page.wait_for_element("[data-page='welcome']");
    let left = page.eval("Object.keys(localStorage).filter((key) => key.includes('/deal/')).length");
    assert_eq!(left, 0);
    page.reload();
    page.wait_for_element("[data-page='welcome']");
    page.assert_no_problems();
}
