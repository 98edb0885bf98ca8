//! By keyboard: the list of everything, going from page to page, and switching the keys off.

use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, js};

const PALETTE: &str = "[data-dialog='palette']";

fn go_on_when_on(page: &Page, name: &str) {
    page.wait_for_element(&format!("[data-page='{name}']"));
}

#[test]
fn the_list_of_everything_finds_deals_clients_and_actions_by_keyboard_alone() {
    let visitor = Seed::board()
        .person("Anna")
        .me("Anna")
        .deal("alpha", "new")
        .deal("beta", "active")
        .visit("#/today");
    let page = &visitor.page;
    page.press("Control+k");
    page.wait_for_element(PALETTE);
    assert!(page.is_focused("[data-field='palette']"));
    page.type_text("alpha");
    page.wait_for_text(&format!("{PALETTE} [aria-selected='true']"), "alpha");
    page.press("Enter");
    page.wait_for_element(&format!("[data-panel-deal='{}']", id("alpha")));
    page.press("Escape");
    page.wait_until_gone("[data-panel='deal']");

    page.press("Control+k");
    page.wait_for_element(PALETTE);
    page.type_text("client beta");
    page.wait_for_element(&format!("{PALETTE} [data-found='client:{}']", id("Client beta")));
    page.press("ArrowDown");
    page.press("ArrowUp");
    page.wait_for_text(&format!("{PALETTE} [aria-selected='true']"), "Client beta");
    page.press("Enter");
    go_on_when_on(page, "clients");

    page.press("Control+k");
    page.wait_for_element(PALETTE);
    page.type_text("how it works");
    page.press("Enter");
    page.wait_for_element("[data-dialog='help']");
    page.assert_no_problems();
}

#[test]
fn ten_thousand_deals_are_searched_without_a_pause() {
    let visitor = Seed::board().many(10_000, "new").visit("#/today");
    let page = &visitor.page;
    page.press("Control+k");
    page.wait_for_element(PALETTE);
    page.type_text("deal 99");
    page.wait_for_element(&format!("{PALETTE} [data-found='deal:{}']", id("deal 99")));
    assert!(
        page.count(".palette-row") <= 60,
        "{} rows are built",
        page.count(".palette-row")
    );
    // A letter more, from the key to the list on screen.
    let took = page.eval(
        "(async () => { const field = document.querySelector(\"[data-field='palette']\"); const begun = performance.now(); \
         field.value = 'deal 999'; field.dispatchEvent(new Event('input', { bubbles: true })); \
         await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame); return performance.now() - begun; })()",
    );
    println!("a letter in the list of 10,000 deals took {took} ms");
    page.eval("document.querySelector('.palette-list').scrollTo(0, 1e6)");
    page.assert_no_problems();
}

#[test]
fn keys_lead_from_page_to_page_and_stay_out_of_fields() {
    let visitor = Seed::board().deal("alpha", "new").visit("#/today");
    let page = &visitor.page;
    for (key, name) in [
        ("f", "funnel"),
        ("c", "clients"),
        ("m", "meetings"),
        ("k", "control"),
        ("s", "settings"),
        ("t", "today"),
    ] {
        page.press("g");
        page.press(key);
        go_on_when_on(page, name);
    }
    page.press("g");
    page.press("f");
    go_on_when_on(page, "funnel");
    page.press("/");
    page.wait_for(
        "document.activeElement?.matches(\"[data-action='search']\")",
        "the search has the focus",
    );
    page.type_text("gc");
    assert_eq!(page.value("[data-action='search']"), "gc");
    go_on_when_on(page, "funnel");
    page.fill("[data-action='search']", "");
    page.focus("#main");
    page.press("n");
    page.wait_for_element("[data-form='quick-add']");
    page.assert_no_problems();
}

#[test]
fn keys_are_shown_where_they_work_and_can_be_switched_off() {
    let visitor = Seed::board().visit("#/settings/general");
    let page = &visitor.page;
    let funnel = ".nav-item[href='#/funnel']";
    assert_eq!(page.attribute(funnel, "title").as_deref(), Some("G F"));
    page.press("?");
    page.wait_for_text("[data-dialog='keys']", "G F");
    page.wait_for_text("[data-dialog='keys']", "Ctrl+K");
    page.press("Escape");
    page.wait_until_gone("[data-dialog='keys']");
    page.click("[data-field='keys']");
    page.wait_for(
        &format!("!document.querySelector({}).title", js(funnel)),
        "the tooltip says no key",
    );
    page.focus("#main");
    page.press("g");
    page.press("f");
    page.press("Control+k");
    page.wait_for_element(PALETTE);
    page.press("Escape");
    page.wait_until_gone(PALETTE);
    go_on_when_on(page, "settings");
    page.assert_no_problems();
}
