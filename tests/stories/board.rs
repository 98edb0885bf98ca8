//! The board: the four ways to move a card, what is kept, and what is found.

use voronka_tests::seed::{Seed, id, next_step, tags};
use voronka_tests::{Page, Point, Visitor};

pub(super) fn card(name: &str) -> String {
    format!("[data-deal='{}']", id(name))
}

pub(super) fn column(stage: &str) -> String {
    format!("[data-stage='{}']", id(stage))
}

/// The titles of a column's cards from top to bottom.
pub(super) fn titles(page: &Page, stage: &str) -> Vec<String> {
    page.texts(&format!("{} .card-title", column(stage)))
}

pub(super) fn wait_for_titles(page: &Page, stage: &str, wanted: &[&str]) {
    let list = serde_json::Value::from(wanted).to_string();
    page.wait_for(
        &format!(
            "JSON.stringify([...document.querySelectorAll(\"{} .card-title\")].map((title) => title.innerText.trim())) === '{list}'",
            column(stage)
        ),
        &format!("the column {stage} shows {wanted:?}, not {:?}", titles(page, stage)),
    );
}

/// `a`, `b`, `c` in the first column, `x`, `y` in the second.
fn small_board() -> Visitor {
    let visitor = small_seed().visit("#/funnel");
    visitor.page.viewport(1440, 900);
    visitor.page.next_frame();
    visitor
}

fn small_seed() -> Seed {
    Seed::board()
        .person("Anna")
        .person("Boris")
        .me("Anna")
        .deal_with("a", "new", |deal| deal.owner = Some(id("Anna")))
        .deal_with("b", "new", |deal| {
            deal.next = next_step("Call", "2020-01-01");
            deal.tags = tags(&["dealer"]);
        })
        .deal("c", "new")
        .deal("x", "active")
        .deal("y", "active")
}

#[test]
fn a_mouse_drags_a_card_to_a_place_and_it_stays_there_after_a_reload() {
    let visitor = small_board();
    let page = &visitor.page;
    page.drag(&card("a"), &card("y"));
    wait_for_titles(page, "active", &["x", "a", "y"]);
    wait_for_titles(page, "new", &["b", "c"]);
    assert_eq!(
        page.attribute(&column("active"), "data-count").as_deref(),
        Some("3")
    );
    assert!(!page.has(".drag-overlay"), "the copy is gone");
    page.reload();
    wait_for_titles(page, "active", &["x", "a", "y"]);
    page.assert_no_problems();
}

#[test]
fn a_drag_shows_where_the_card_goes_and_escape_puts_it_back() {
    let visitor = small_board();
    let page = &visitor.page;
    let start = page.centre(&card("a"));
    page.mouse_down(start);
    let over = page.place(&card("y"));
    page.mouse_drag(start, over, 8);
    page.wait_for_element(".drag-overlay");
    page.wait_for_element(&format!("{}[data-drop='over'] .drop-line", column("active")));
    page.wait_for_element(".outcome-zone[data-kind='lost']");
    page.press("Escape");
    page.wait_until_gone(".drag-overlay");
    page.wait_until_gone(".drop-line");
    page.wait_until_gone(".outcome-zones");
    page.mouse_up(over);
    assert_eq!(titles(page, "new"), ["a", "b", "c"]);
    page.assert_no_problems();
}

#[test]
fn a_click_opens_the_deal_and_a_drag_does_not() {
    let visitor = small_board();
    let page = &visitor.page;
    page.drag(&format!("{} .card-title", card("a")), &card("x"));
    wait_for_titles(page, "active", &["a", "x", "y"]);
    assert_eq!(page.eval("location.hash"), "#/funnel");
    page.click(&format!("{} .card-title", card("b")));
    page.wait_for(
        &format!("location.hash === '#/funnel/deal/{}'", id("b")),
        "the deal has the address",
    );
}

#[test]
fn a_finger_that_holds_lifts_a_card_and_one_that_moves_scrolls() {
    let visitor = Seed::board()
        .many(40, "new")
        .deal("x", "active")
        .visit("#/funnel");
    let page = &visitor.page;
    page.mobile(390, 844);
    page.wait_for_element(&card("deal 0"));
    page.next_frame();
    let list = format!(
        "document.querySelector(\"{} .column-list\").scrollTop",
        column("new")
    );

    let at = page.place(&card("deal 1"));
    let up = Point {
        x: at.x,
        y: at.y - 150.0,
    };
    page.touch_down(at);
    page.touch_drag(at, up, 10);
    page.wait_for(&format!("{list} > 50"), "the column scrolls under the finger");
    page.eval("new Promise((done) => setTimeout(done, 500))");
    assert!(!page.has(".drag-overlay"), "scrolling never grabs a card");
    page.touch_up();

    page.eval(&format!(
        "document.querySelector(\"{} .column-list\").scrollTop = 0",
        column("new")
    ));
    page.next_frame();
    // Far enough from the edges of the column that nothing scrolls by itself.
    let at = page.place(&card("deal 0"));
    let over = page.place(&card("deal 1"));
    let below = Point {
        x: at.x,
        y: over.y + 20.0,
    };
    page.touch_down(at);
    page.wait_for_element(".drag-overlay");
    page.touch_drag(at, below, 10);
    page.wait_for_element(".drop-line");
    page.next_frame();
    page.touch_up();
    page.wait_for(
        &format!(
            "[...document.querySelectorAll(\"{} .card-title\")].slice(0, 3).map((title) => title.innerText).join() === 'deal 1,deal 0,deal 2'",
            column("new")
        ),
        "the card was put down one further",
    );
    page.assert_no_problems();
}

#[test]
fn a_card_is_moved_by_keyboard_and_every_step_is_spoken() {
    let visitor = small_board();
    let page = &visitor.page;
    page.focus(&card("a"));
    page.press("ArrowDown");
    assert!(page.is_focused(&card("b")), "arrows walk");
    page.press("Space");
    page.wait_for_text("[data-live]", "b lifted. 2 of 3 in New");
    page.press("ArrowRight");
    page.wait_for_text("[data-live]", "2 of 3 in Active");
    page.press("ArrowDown");
    page.wait_for_text("[data-live]", "3 of 3 in Active");
    page.press("Space");
    wait_for_titles(page, "active", &["x", "y", "b"]);
    page.wait_for_text("[data-live]", "moved to Active");
    page.wait_for(
        &format!("document.activeElement?.matches(\"{}\")", card("b")),
        "the focus stays on the moved card",
    );
    page.press("Space");
    page.press("ArrowLeft");
    page.press("Escape");
    page.wait_for_text("[data-live]", "Put back");
    assert_eq!(titles(page, "active"), ["x", "y", "b"]);
    page.assert_no_problems();
}

#[test]
fn a_menu_moves_a_card_without_any_dragging() {
    let visitor = small_board();
    let page = &visitor.page;
    page.hover(&card("c"));
    page.click(&format!("{} [data-action='card-menu']", card("c")));
    page.click("[data-action='move-to']");
    page.click(&format!("[data-action='move-to:{}']", id("active")));
    wait_for_titles(page, "active", &["c", "x", "y"]);
    page.hover(&card("c"));
    page.click(&format!("{} [data-action='card-menu']", card("c")));
    page.click("[data-action='move-end']");
    wait_for_titles(page, "active", &["x", "y", "c"]);
    page.click("[data-action='undo']");
    wait_for_titles(page, "active", &["c", "x", "y"]);
    page.assert_no_problems();
}

#[test]
fn the_filter_is_in_the_address() {
    let seed = small_seed();
    let visitor = seed.visit("#/funnel");
    let page = &visitor.page;
    page.fill("[data-action='search']", "client b");
    wait_for_titles(page, "new", &["b"]);
    assert_eq!(page.eval("location.hash"), "#/funnel?q=client%20b");
    page.fill("[data-action='search']", "nobody knows");
    page.wait_for_element("[data-empty='filter']");
    page.click("[data-empty] [data-action='clear-filter']");
    wait_for_titles(page, "new", &["a", "b", "c"]);
    page.click("[data-action='filter-owner']");
    page.click(&format!(".facet input[value='{}']", id("Anna")));
    wait_for_titles(page, "new", &["a"]);
    page.press("Escape");
    let address = page.eval("location.hash");
    let address = address.as_str().expect("an address");
    let other = seed.visit(address);
    wait_for_titles(&other.page, "new", &["a"]);
    other.page.click("[data-action='clear-owner']");
    wait_for_titles(&other.page, "new", &["a", "b", "c"]);
    page.assert_no_problems();
}

#[test]
fn deals_are_added_one_after_the_other_by_keyboard() {
    let visitor = Seed::board().person("Anna").me("Anna").visit("#/funnel");
    let page = &visitor.page;
    page.click("[data-action='first-deal']");
    page.wait_for(
        "document.activeElement?.name === 'client'",
        "the client is asked for",
    );
    page.type_text("Helio");
    page.press("Tab");
    page.type_text("Monitoring");
    page.press("Tab");
    page.type_text("1 250,50");
    page.press("Enter");
    wait_for_titles(page, "new", &["Monitoring"]);
    page.wait_for("document.activeElement?.name === 'client'", "the next one begins");
    page.type_text("helio");
    page.press("Enter");
    page.wait_for(
        &format!(
            "document.querySelector(\"{}\").dataset.count === '2'",
            column("new")
        ),
        "the second deal is there",
    );
    let sum = format!("[data-metric='stage-sum:{}']", id("new"));
    assert_eq!(page.attribute(&sum, "data-value").as_deref(), Some("1250.50"));
    let clients = page.eval("Object.keys(localStorage).filter((key) => key.includes('/client/')).length");
    assert_eq!(clients, 1, "the known client was found, whatever its capitals");
    page.press("Escape");
    page.wait_until_gone("[data-form='quick-add']");
    page.assert_no_problems();
}

#[test]
fn chosen_cards_move_together_and_come_back_together() {
    let visitor = small_board();
    let page = &visitor.page;
    page.click_with(&card("a"), "Control");
    page.click_with(&card("c"), "Shift");
    page.wait_for(
        "document.querySelector('[data-metric=selected]')?.dataset.value === '3'",
        "three are chosen",
    );
    page.click("[data-action='bulk-move']");
    page.click(&format!("[data-action='move-to:{}']", id("active")));
    wait_for_titles(page, "active", &["a", "b", "c", "x", "y"]);
    page.click(".toast .toast-action");
    wait_for_titles(page, "new", &["a", "b", "c"]);
    wait_for_titles(page, "active", &["x", "y"]);
    page.assert_no_problems();
}

#[test]
fn a_tap_logs_a_call_and_can_be_taken_back() {
    let visitor = small_board();
    let page = &visitor.page;
    let activities = format!(
        "Object.keys(JSON.parse(localStorage['voronka/main/1/deal/{}']).b.activities ?? {{}}).length",
        id("a")
    );
    page.hover(&card("a"));
    page.click(&format!("{} [data-log='call']", card("a")));
    page.wait_for(&format!("{activities} === 1"), "the call is in storage");
    page.click(".toast .toast-action");
    page.wait_for(&format!("{activities} === 0"), "the call is taken back");
    page.assert_no_problems();
}

#[test]
fn only_the_cards_near_what_is_seen_are_built() {
    let visitor = Seed::board().many(3000, "new").visit("#/funnel");
    let page = &visitor.page;
    page.wait_for_element(&card("deal 0"));
    assert!(
        page.count(".card") < 40,
        "{} cards are built",
        page.count(".card")
    );
    page.focus(&card("deal 0"));
    page.press("End");
    page.wait_for(
        &format!("document.activeElement?.matches(\"{}\")", card("deal 2999")),
        "the last card has the focus",
    );
    assert!(
        page.count(".card") < 40,
        "{} cards are built",
        page.count(".card")
    );
    let size = page.attribute(&card("deal 2999"), "aria-setsize");
    assert_eq!(size.as_deref(), Some("3000"));
    page.assert_no_problems();
}
