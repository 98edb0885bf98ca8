//! One deal in its panel: the questions of a move, fields edited in place, the log and the history.

use serde_json::{Value, json};
use voronka_tests::{Page, Visitor, js, visit};

const PANEL: &str = "[data-panel='deal']";
const DIALOG: &str = "[data-dialog='move']";
const ACTIVE: &str = "stagebbbbb";
const TRIAL: &str = "stageccccc";
const WON: &str = "stagewwwww";
const LOST: &str = "stagelllll";
const PARKED: &str = "stageppppp";

/// A visitor with the panel of the seeded deal open.
fn at_the_deal() -> Visitor {
    let visitor = visit("");
    visitor.page.eval(include_str!("deal/seed.js"));
    visitor.page.eval("location.hash = '#/funnel/deal/dealaaaaaa'");
    visitor.page.reload();
    visitor.page.wait_for_element("[data-field='title']");
    visitor
}

fn move_to(page: &Page, stage: &str) {
    page.click(&format!("{PANEL} [data-action='move-to:{stage}']"));
}

/// The deal as it is stored.
fn deal(page: &Page) -> Value {
    let raw = &page.stored()["voronka/main/1/deal/dealaaaaaa"];
    let record: Value = serde_json::from_str(raw.as_str().expect("the deal is stored")).expect("it is JSON");
    record["b"].clone()
}

/// The latest entries of the history into a stage.
fn entry_into(page: &Page, stage: &str) -> Option<Value> {
    let deal = deal(page);
    let history = deal["history"].as_object()?;
    history.values().find(|entry| entry["to"] == stage).cloned()
}

fn local_day(page: &Page, back: u32) -> String {
    let day = page.eval(&format!(
        "(() => {{ const d = new Date(); d.setDate(d.getDate() - {back}); return [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'), String(d.getDate()).padStart(2, '0')].join('-'); }})()"
    ));
    day.as_str().expect("a day is a text").to_owned()
}

/// Sets a date field as a choice in its calendar does.
fn set_day(page: &Page, selector: &str, day: &str) {
    page.focus(selector);
    page.eval(&format!(
        "(() => {{ const field = document.querySelector({}); field.value = {}; for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{ bubbles: true }})); }})()",
        js(selector),
        js(day)
    ));
}

#[test]
fn a_lost_deal_asks_why_and_leaving_the_question_changes_nothing() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    let before = page.stored();
    for leave in ["Escape", "cancel"] {
        move_to(page, LOST);
        page.wait_for_element(DIALOG);
        if leave == "Escape" {
            page.press("Escape");
        } else {
            page.click(&format!("{DIALOG} [data-action='cancel']"));
        }
        page.wait_until_gone(DIALOG);
        assert_eq!(page.stored(), before, "after {leave}");
        page.wait_for(
            &format!("document.activeElement?.matches(\"[data-action='move-to:{LOST}']\")"),
            "the focus is back where it was",
        );
    }
    assert!(page.has(PANEL), "the panel stays open");

    move_to(page, LOST);
    page.click(&format!("{DIALOG} [data-action='confirm-move']"));
    page.wait_for_element(&format!("{DIALOG} [role='alert']"));
    page.click(&format!("{DIALOG} [name='reason'][value='other']"));
    page.click(&format!("{DIALOG} [data-action='confirm-move']"));
    page.wait_for_text(&format!("{DIALOG} [role='alert']"), "other reason");
    assert_eq!(page.stored(), before, "a reason that says nothing is refused");
    page.fill(&format!("{DIALOG} [data-field='move-note']"), "They moved away");
    page.click(&format!("{DIALOG} [data-action='confirm-move']"));
    page.wait_until_gone(DIALOG);
    let entry = entry_into(page, LOST).expect("the deal is lost");
    assert_eq!(
        (&entry["reason"], &entry["note"]),
        (&json!("other"), &json!("They moved away"))
    );
    page.wait_for_element("[data-badge='reason']");
    page.assert_no_problems();
}

#[test]
fn a_won_deal_asks_the_day_and_the_final_value() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    move_to(page, WON);
    page.wait_for_text(&format!("{DIALOG} [data-skips]"), "Trial");
    page.click(&format!("{DIALOG} [data-action='confirm-move']"));
    page.wait_for_element(&format!("{DIALOG} [role='alert']"));
    page.click(&format!("{DIALOG} [data-action='reached']"));
    set_day(
        page,
        &format!("{DIALOG} [data-field='won-day']"),
        &local_day(page, 2),
    );
    page.fill(&format!("{DIALOG} [data-field='won-value']"), "59 000,50");
    page.press("Enter");
    page.wait_until_gone(DIALOG);
    let entry = entry_into(page, WON).expect("the deal is won");
    assert_eq!(entry["at"], local_day(page, 2));
    assert_eq!(entry["reached"], true);
    assert!(entry["recorded"].is_string(), "it was written down later");
    assert_eq!(deal(page)["value"], json!([5_900_050, "EUR"]));
    page.assert_no_problems();
}

#[test]
fn a_parked_deal_asks_when_to_look_again() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    move_to(page, PARKED);
    page.click(&format!("{DIALOG} [data-action='in-a-week']"));
    page.click(&format!("{DIALOG} [data-action='confirm-move']"));
    page.wait_until_gone(DIALOG);
    let until = entry_into(page, PARKED).expect("the deal is parked")["until"].clone();
    let in_a_week = page.eval(
        "(() => { const d = new Date(); d.setDate(d.getDate() + 7); return [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'), String(d.getDate()).padStart(2, '0')].join('-'); })()",
    );
    assert_eq!(until, in_a_week);
}

#[test]
fn a_move_on_credit_is_marked_in_the_history_and_can_be_taken_back() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    // So narrow that the panel covers the page with its own undo.
    page.viewport(800, 900);
    move_to(page, TRIAL);
    page.wait_for_text(DIALOG, "A date for the trial is agreed");
    page.click(&format!("{DIALOG} [data-action='on-credit']"));
    page.wait_until_gone(DIALOG);
    page.wait_for_text("[data-kind='move']", "Trial");
    page.wait_for_element("[data-badge='on-credit']");
    assert_eq!(entry_into(page, TRIAL).expect("the deal moved")["reached"], false);
    page.click(&format!("{PANEL} [data-action='undo']"));
    page.wait_until_gone("[data-badge='on-credit']");
    assert_eq!(entry_into(page, TRIAL), None);
    page.wait_for_element(&format!("[data-action='move-to:{ACTIVE}'][aria-current='step']"));

    // The same by keyboard: the first answer has the focus.
    page.focus(&format!("[data-action='move-to:{TRIAL}']"));
    page.press("Enter");
    page.wait_for_element(DIALOG);
    page.press("Enter");
    page.wait_until_gone(DIALOG);
    assert_eq!(entry_into(page, TRIAL).expect("the deal moved")["reached"], true);
    page.assert_no_problems();
}

#[test]
fn fields_are_edited_in_place_and_survive_a_reload() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    page.fill("[data-field='title']", "Given up");
    page.press("Escape");
    assert_eq!(
        page.value("[data-field='title']"),
        "Replacement of the old system"
    );
    assert!(page.has(PANEL), "Escape reverts the field first");
    page.fill("[data-field='title']", "New  title ");
    page.press("Enter");
    page.fill("[data-field='value']", "12 500,50");
    page.press("Tab");
    page.choose("[data-field='value-currency']", "USD");
    page.fill("[data-field='margin']", "much");
    page.press("Enter");
    page.wait_for_element("[data-field='margin'][aria-invalid='true']");
    page.press("Escape");
    page.fill("[data-field='probability']", "60 %");
    page.press("Enter");
    page.fill("[data-field='client']", "sofia print house");
    page.press("Enter");
    page.fill("[data-field='new-tag']", "VIP, export");
    page.press("Enter");
    set_day(page, "[data-field='expected']", "2031-05-06");
    page.fill("[data-field='next-text']", "Call Stoyan");
    page.press("Enter");
    page.click("[data-action='next-tomorrow']");
    page.fill("[data-field='note']", "Two lines");
    page.press("Tab");
    page.wait_for_text(".deal-value", "12,500.50");
    let expect = |page: &Page| {
        let deal = deal(page);
        assert_eq!(deal["title"], "New title");
        assert_eq!(deal["value"], json!([1_250_050, "USD"]));
        assert_eq!(deal["probability"], 60);
        assert_eq!(
            deal["client"], "clientbbbb",
            "the known client, whatever its capitals"
        );
        assert_eq!(deal["expected"], "2031-05-06");
        assert_eq!(deal["next"]["text"], "Call Stoyan");
        assert!(deal["next"]["date"].is_string());
        assert_eq!(deal["note"], "Two lines");
        assert_eq!(deal["tags"].as_object().map(serde_json::Map::len), Some(2));
        assert!(deal["margin"].is_null());
    };
    expect(page);
    page.reload();
    page.wait_for_element("[data-field='title']");
    assert_eq!(page.value("[data-field='title']"), "New title");
    assert_eq!(page.value("[data-field='client']"), "Sofia Print House");
    expect(page);
    page.assert_no_problems();
}

#[test]
fn an_activity_is_logged_for_a_past_day_changed_and_deleted() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    page.viewport(800, 900);
    page.click("[data-log='invoice']");
    page.wait_for(
        "document.activeElement?.dataset.field === 'log-text'",
        "the text has the focus",
    );
    page.type_text("Sent by post");
    page.click("[data-action='log-yesterday']");
    page.choose("[data-field='log-contact']", "contactbbb");
    page.fill("[data-field='log-sum']", "100");
    page.click("[data-action='save-log']");
    page.wait_until_gone("[data-form='log']");
    page.wait_for_text("[data-block='history']", "Elena Kirova");
    let logged = |page: &Page| {
        let deal = deal(page);
        let activities = deal["activities"].as_object().cloned().unwrap_or_default();
        activities
            .into_iter()
            .find(|(_, activity)| activity["kind"] == "invoice")
    };
    let (id, invoice) = logged(page).expect("the invoice is logged");
    assert_eq!(invoice["at"], local_day(page, 1));
    assert_eq!(invoice["sum"], json!([10_000, "EUR"]));
    assert_eq!(invoice["text"], "Sent by post");
    assert!(invoice["recorded"].is_string());

    page.click(&format!("[data-action='edit-entry:{id}']"));
    page.fill("[data-field='log-text']", "Sent by e-mail");
    page.press("Enter");
    page.wait_for_text(&format!("[data-entry='{id}']"), "Sent by e-mail");
    page.click(&format!("[data-action='delete-entry:{id}']"));
    page.wait_until_gone(&format!("[data-entry='{id}']"));
    assert_eq!(logged(page), None);
    page.press("Control+z");
    page.wait_for_element(&format!("[data-entry='{id}']"));
    page.assert_no_problems();
}

#[test]
fn contacts_are_written_down_and_only_real_addresses_become_links() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    let links = "[...document.querySelectorAll('[data-contact] a')].map((a) => a.getAttribute('href'))";
    assert_eq!(
        page.eval(links),
        json!(["tel:+35932555010", "mailto:s.velev@vega.example"])
    );
    page.click("[data-action='add-contact']");
    page.click("[data-action='save-contact']");
    page.wait_for_element("[data-form='contact'] [role='alert']");
    page.fill("[data-field='contact-name']", "Petar Nikolov");
    page.fill("[data-field='contact-phone']", "8 (800) 555-35-35");
    page.press("Enter");
    page.wait_until_gone("[data-form='contact']");
    page.wait_for_text("[data-block='contacts']", "Petar Nikolov");
    page.click("[data-action='takes-part:contactaaa']");
    assert_eq!(deal(page)["contacts"], json!(["contactaaa"]));
    page.click("[data-action='edit-contact:contactbbb']");
    page.click("[data-action='remove-contact']");
    page.wait_until_gone("[data-contact='contactbbb']");
    page.assert_no_problems();
}

#[test]
fn a_deal_goes_to_another_board_to_the_archive_away_and_back() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    page.choose("[data-field='stage']", "stageddddd");
    page.wait_for_element("[data-badge='board']");
    assert!(entry_into(page, "stageddddd").is_some());
    page.click("[data-action='deal-more']");
    page.click("[data-action='archive-deal']");
    page.click(".banner [data-action='restore-deal']");
    page.wait_until_gone(".banner");
    page.click("[data-action='deal-more']");
    page.click("[data-action='delete-deal']");
    page.wait_until_gone(PANEL);
    assert_eq!(deal(page)["gone"], true);
    page.eval("location.hash = '#/funnel/deal/dealaaaaaa'");
    page.click(".banner [data-action='restore-deal']");
    page.wait_for_element("[data-field='owner']");
    assert!(deal(page)["gone"].is_null());
    page.assert_no_problems();
}

#[test]
fn the_panel_closes_to_the_board_with_its_filter_and_says_when_there_is_no_deal() {
    let visitor = at_the_deal();
    let page = &visitor.page;
    page.eval("location.hash = '#/funnel/deal/dealaaaaaa?q=vega'");
    page.wait_for(
        "document.querySelector(\"[data-action='search']\")?.value === 'vega'",
        "the board follows the address",
    );
    page.press("Escape");
    page.wait_until_gone(PANEL);
    assert_eq!(page.eval("location.hash"), "#/funnel?q=vega");
    page.eval("location.hash = '#/funnel/deal/zzzzzzzzzz'");
    page.wait_for_element("[data-empty='deal']");
    page.click("[data-action='close-deal']");
    page.wait_until_gone(PANEL);
    page.mobile(390, 844);
    page.eval("location.hash = '#/funnel/deal/dealaaaaaa'");
    page.wait_for(
        "document.querySelector('.app').inert",
        "what the panel covers cannot be reached",
    );
    assert_eq!(
        page.eval("document.documentElement.scrollWidth <= innerWidth"),
        true,
        "nothing sticks out"
    );
    page.press("Escape");
    page.wait_for(
        "!document.querySelector('.app').inert",
        "the board can be reached again",
    );
    page.assert_no_problems();
}
