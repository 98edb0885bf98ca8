//! After the sale: orders by quarter, whom to call, and a client on its way from hunter to farmer.

use voronka_domain::after_sale::ready_made;
use voronka_domain::client::Client;
use voronka_domain::lang::Lang;
use voronka_domain::moment::Moment;
use voronka_domain::order::Order;
use voronka_domain::person::{Person, Role};
use voronka_domain::templates::passport::PASSPORT_FIELDS;
use voronka_domain::workspace::Workspace;
use voronka_tests::seed::{Seed, id};
use voronka_tests::{Browser, Page, Visitor};

/// A Wednesday in the second quarter of 2026.
const NOW: &str = "2026-05-20T10:00";

/// Opens the app on seeded records on that day.
fn visit(seed: &Seed, route: &str) -> Visitor {
    let browser = Browser::fresh();
    let page = browser.tab();
    page.clock(NOW);
    seed.store(&page);
    page.open(route);
    Visitor { page, browser }
}

/// Alpha and beta bought once, by deals won on 12 January 2026; gamma is in work.
fn two_buyers() -> Seed {
    Seed::board()
        .deal("alpha", "won")
        .deal("beta", "won")
        .deal("gamma", "trial")
}

fn cell(client: &str, quarter: &str) -> String {
    format!("[data-row='{}'] [data-quarter='{quarter}']", id(client))
}

fn cell_is(page: &Page, client: &str, quarter: &str, what: &str) {
    page.wait_for_element(&format!("{}[data-cell='{what}']", cell(client, quarter)));
}

fn exact(page: &Page, metric: &str) -> String {
    page.attribute(&format!("[data-metric='{metric}']"), "data-value")
        .unwrap_or_default()
}

fn client_state(page: &Page, state: &str) {
    page.wait_for_element(&format!(".client-head [data-state='{state}']"));
}

#[test]
fn an_order_turns_the_quarter_green_and_the_client_current_until_it_is_taken_back() {
    let visitor = visit(&two_buyers(), "#/clients/orders");
    let page = &visitor.page;
    // One order 128 days ago; the team's usual 90 days hold: at risk from day 72, lapsed from day 180.
    cell_is(page, "Client alpha", "2026-1", "ordered");
    cell_is(page, "Client alpha", "2026-2", "at-risk");
    cell_is(page, "Client alpha", "2025-4", "before");
    assert_eq!(page.count("tbody [data-row]"), 2, "gamma never ordered");
    assert_eq!(
        (exact(page, "coverage"), exact(page, "coverage:2026-2")),
        ("0".into(), "0".into())
    );
    assert_eq!(exact(page, "coverage:2026-1"), "1");
    assert_eq!(exact(page, "repeat-purchase-rate"), "0");

    page.click(&cell("Client alpha", "2026-2"));
    page.wait_for_element("[data-client-card]");
    client_state(page, "lapsing");
    page.click("[data-block='orders'] [data-action='record-order']");
    page.fill("[data-field='order-sum']", "750");
    page.fill("[data-field='order-note']", "two filters");
    page.click("[data-dialog='record-order'] [data-action='confirm']");
    page.wait_for_text("[data-block='orders']", "two filters");
    client_state(page, "current");
    page.wait_for_text("[data-block='history']", "two filters");
    page.open("#/clients/orders");
    cell_is(page, "Client alpha", "2026-2", "ordered");
    assert_eq!(exact(page, "coverage"), "0.5");
    assert_eq!(exact(page, "repeat-purchase-rate"), "0.5");
    assert_eq!(exact(page, "order-interval"), "128");
    page.click("[data-metric='coverage']");
    page.wait_for(
        "document.querySelectorAll('[data-dialog=figure] tbody tr').length === 2",
        "both current clients stand behind the coverage",
    );
    page.press("Escape");
    page.wait_until_gone("[data-dialog='figure']");
    page.press("Control+z");
    cell_is(page, "Client alpha", "2026-2", "at-risk");
    page.wait_for(
        "document.querySelector('[data-metric=coverage]').dataset.value === '0'",
        "the coverage is as before",
    );
    page.assert_no_problems();
}

#[test]
fn an_order_is_delivered_corrected_and_a_future_day_is_refused() {
    let visitor = visit(&two_buyers(), &format!("#/clients/{}", id("Client alpha")));
    let page = &visitor.page;
    page.click("[data-block='orders'] [data-action='record-order']");
    page.eval(
        "(() => { const f = document.querySelector(\"[data-field='order-date']\"); f.max = ''; f.value = '2026-05-21'; \
         f.dispatchEvent(new Event('input', { bubbles: true })); })()",
    );
    page.click("[data-dialog='record-order'] [data-action='confirm']");
    page.wait_for_element("[data-dialog='record-order'] [role='alert']");
    page.eval(
        "(() => { const f = document.querySelector(\"[data-field='order-date']\"); f.value = '2026-05-18'; \
         f.dispatchEvent(new Event('input', { bubbles: true })); })()",
    );
    page.click("[data-dialog='record-order'] [data-action='confirm']");
    page.wait_until_gone("[data-dialog='record-order']");
    page.wait_for(
        "document.querySelectorAll('[data-block=orders] [data-order]').length === 2",
        "the deal and the order are listed",
    );
    // The order is the later one of the two.
    page.click("[data-block='orders'] li:first-child [data-action^='delivered:']");
    page.wait_for_text("[data-block='orders'] li:first-child", "delivered");
    page.click("[data-block='orders'] li:first-child [data-action^='edit-order:']");
    page.click("[data-dialog='record-order'] [data-action='remove-order']");
    page.wait_for(
        "document.querySelectorAll('[data-block=orders] [data-order]').length === 1",
        "only the deal is left",
    );
    page.assert_no_problems();
}

/// Anna hunts and uses this copy, Boris serves; gamma is Anna's deal, one step before it is won.
fn hunter_and_farmer() -> Seed {
    let mut seed = Seed::board().deal_with("gamma", "trial", |deal| deal.owner = Some(id("Anna")));
    for (name, role) in [("Anna", Role::Hunter), ("Boris", Role::Farmer)] {
        let person = Person {
            name: name.into(),
            roles: vec![role],
            ..Person::default()
        };
        seed.put(id(name), person);
    }
    let client = Client {
        name: "Client gamma".into(),
        owner: Some(id("Anna")),
        ..Client::default()
    };
    seed.put(id("Client gamma"), client);
    let rules = ready_made::install(
        &Workspace::default(),
        "2026-01-01".parse().expect("a day"),
        Lang::En,
    );
    for (id, body) in rules.puts() {
        seed.put(*id, body.clone());
    }
    seed.me("Anna")
}

/// The row of a ready-made rule in the queue.
fn in_queue(rule: &str) -> String {
    format!(".follow-up[data-rule='{}']", ready_made::rule_id(rule))
}

/// What the rules ask for after the win is answered in the queue; what the hand-over has done is asked no more.
fn walk_through_the_queue(page: &Page) {
    page.open("#/clients/queue?who=all");
    page.wait_for_element(&in_queue("first-call-of-farmer"));
    assert!(!page.has(&in_queue("hand-over")), "the hand-over was accepted");
    let form = in_queue("first-call-of-farmer");
    page.click(&format!("{form} [data-action='done']"));
    page.wait_for_element(&format!("{form} [data-form='follow-up']"));
    page.click(&format!("{form} [data-form='follow-up'] [data-action='finish']"));
    page.wait_until_gone(&form);
    page.open("#/clients/orders");
    cell_is(page, "Client gamma", "2026-2", "ordered");
    page.click(&cell("Client gamma", "2026-2"));
    page.wait_for_element("[data-client-card]");
    page.wait_for_text(
        "[data-block='follow-ups'] .follow-up-ended",
        "The hand-over was accepted",
    );
    page.wait_for_text(
        "[data-block='follow-ups'] .follow-up-ended",
        "Farmer’s first call",
    );
}

fn hand_over_is(page: &Page, state: &str) {
    page.wait_for_element(&format!("[data-block='hand-over'][data-state='{state}']"));
}

fn walk_through_a_hand_over(page: &Page) {
    page.click(&format!("[data-action='move-to:{}']", id("won")));
    page.click("[data-action='confirm-move']");
    page.wait_until_gone("[data-action='confirm-move']");
    page.open("#/clients/queue?who=all");
    page.wait_for_element(&in_queue("hand-over"));
    page.open("#/today");
    page.wait_for_element("[data-block='hand-overs'] [data-state='draft']");
    page.click("[data-hand-over] a");
    hand_over_is(page, "draft");
    page.click("[data-action='open-hand-over']");
    page.click("[data-action='offer-hand-over']");
    page.wait_for_element("[data-dialog='hand-over'] [role='alert']");
    page.choose("[data-field='taker']", &id("Boris").to_string());
    page.click("[data-item='documents'] input[type='checkbox']");
    page.fill("[data-field='promise-text']", "a spare key");
    page.click("[data-action='add-promise']");
    page.wait_for_text("[data-dialog='hand-over']", "a spare key");
    page.click("[data-action='offer-hand-over']");
    hand_over_is(page, "offered");
    assert_eq!(page.value("[data-field='client-owner']"), id("Anna").to_string());

    page.click("[data-action='return-hand-over']");
    page.click("[data-dialog='return-hand-over'] [data-action='confirm']");
    page.wait_for_element("[data-dialog='return-hand-over'] [role='alert']");
    page.click("[data-dialog='return-hand-over'] input[type='radio']");
    page.click("[data-dialog='return-hand-over'] [data-action='confirm']");
    hand_over_is(page, "returned");
    page.click("[data-action='open-hand-over']");
    page.wait_for_text("[data-dialog='hand-over']", "a spare key");
    page.click("[data-action='offer-hand-over']");
    hand_over_is(page, "offered");
    page.click("[data-action='accept-hand-over']");
    hand_over_is(page, "accepted");
    page.wait_for(
        &format!(
            "document.querySelector(\"[data-field='client-owner']\").value === '{}'",
            id("Boris")
        ),
        "Boris is responsible",
    );
    page.wait_for_text("[data-block='history']", "accepted");
}

#[test]
fn a_won_client_is_handed_over_returned_offered_again_and_accepted() {
    let visitor = visit(&hunter_and_farmer(), &format!("#/funnel/deal/{}", id("gamma")));
    let page = &visitor.page;
    walk_through_a_hand_over(page);
    page.press("Control+z");
    hand_over_is(page, "offered");
    assert_eq!(page.value("[data-field='client-owner']"), id("Anna").to_string());
    page.press("Control+Shift+z");
    hand_over_is(page, "accepted");
    walk_through_the_queue(page);
    page.assert_no_problems();
}

#[test]
fn a_client_is_handed_over_on_a_phone() {
    let seed = hunter_and_farmer();
    let browser = Browser::fresh();
    let page = browser.tab();
    page.clock(NOW);
    page.mobile(390, 844);
    seed.store(&page);
    page.open(&format!("#/funnel/deal/{}", id("gamma")));
    walk_through_a_hand_over(&page);
    walk_through_the_queue(&page);
    let overflow = page.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assert_eq!(overflow, 0, "nothing sticks out of the window");
    page.assert_no_problems();
}

fn focused_spot(page: &Page) -> String {
    page.eval("document.activeElement?.dataset?.spot ?? ''")
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn spot_is(page: &Page, spot: &str) {
    page.wait_for(
        &format!("document.activeElement?.dataset?.spot === '{spot}'"),
        "the focus walked there",
    );
}

/// So many clients with an order each, all in January.
fn many_buyers(count: usize) -> Seed {
    let mut seed = Seed::board();
    for number in 0..count {
        let order = Order {
            date: "2026-01-12".parse().expect("a day"),
            sum: None,
            note: String::new(),
            delivered: None,
            by: None,
            recorded: Some(Moment::on("2026-01-13".parse().expect("a day"))),
        };
        let client = Client {
            name: format!("Buyer {number:04}"),
            orders: [(id(&format!("order {number}")), order)].into_iter().collect(),
            ..Client::default()
        };
        seed.put(id(&format!("buyer {number}")), client);
    }
    seed
}

#[test]
fn the_grid_is_one_stop_for_tab_and_arrows_walk_two_thousand_clients() {
    let visitor = visit(&many_buyers(2000), "#/clients/orders");
    let page = &visitor.page;
    page.wait_for_element("[data-spot='0-0']");
    assert_eq!(page.count("[data-spot][tabindex='0']"), 1);
    assert!(
        page.count("tbody [data-row]") < 80,
        "only rows near the window are built"
    );
    assert_eq!(
        page.attribute(".orders", "aria-rowcount").as_deref(),
        Some("2002")
    );
    page.focus("[data-spot='0-0']");
    page.press("ArrowRight");
    spot_is(page, "0-1");
    page.press("ArrowDown");
    spot_is(page, "1-1");
    page.press("End");
    spot_is(page, "1-14");
    page.press("Control+End");
    spot_is(page, "2000-14");
    page.press("ArrowUp");
    spot_is(page, "1999-14");
    page.press("PageUp");
    page.wait_for(
        "Number(document.activeElement?.dataset?.spot?.split('-')[0]) < 1999",
        "a page up",
    );
    assert_eq!(page.count("[data-spot][tabindex='0']"), 1);
    page.press("Control+Home");
    spot_is(page, "0-0");
    page.press("Tab");
    assert_eq!(focused_spot(page), "", "Tab leaves the grid");
    page.focus("[data-spot='0-0']");
    page.press("Enter");
    page.wait_for_element("[data-client-card]");
    page.assert_no_problems();
}

#[test]
fn who_is_due_is_on_the_list_of_calls_and_a_call_is_noted_with_one_press() {
    let visitor = visit(&two_buyers(), "#/clients/orders?view=calls");
    let page = &visitor.page;
    page.wait_for(
        "document.querySelectorAll('[data-call]').length === 2",
        "alpha and beta are due",
    );
    let row = format!("[data-call='{}']", id("Client alpha"));
    page.click(&format!("{row} [data-action='log-call']"));
    page.wait_for_text(&row, "20 May 2026");
    page.press("Control+z");
    page.wait_for(
        &format!("!document.querySelector(\"{row}\").textContent.includes('20 May 2026')"),
        "the call is taken back",
    );
    page.assert_no_problems();
}

#[test]
fn the_passport_says_what_is_missing_and_its_fields_are_set_up_for_all() {
    let visitor = visit(&two_buyers(), &format!("#/clients/{}", id("Client alpha")));
    let page = &visitor.page;
    page.click("[data-block='passport'] [data-action='install-passport']");
    page.wait_for(
        "document.querySelector('[data-metric=passport]')?.dataset.value === '0'",
        "nothing is known yet",
    );
    let required = PASSPORT_FIELDS.iter().filter(|field| field.required).count();
    assert_eq!(
        page.attribute("[data-metric='passport']", "data-n"),
        Some(required.to_string())
    );
    page.fill(
        "[data-block='passport'] [data-field='passport-text']",
        "Small series",
    );
    page.press("Control+Enter");
    let percent = (100 / required).to_string();
    page.wait_for(
        &format!("document.querySelector('[data-metric=passport]').dataset.value === '{percent}'"),
        "one field is known",
    );
    page.open("#/settings/after-sale");
    page.click("[data-action='add-field']");
    page.fill("[data-field='field-name']", "Gate code");
    page.click("[data-field='field-required']");
    page.click("[data-dialog='passport-field'] [data-action='confirm']");
    page.wait_for_text("[data-block='passport-fields']", "Gate code");
    page.open(&format!("#/clients/{}", id("Client alpha")));
    page.wait_for_text("[data-block='passport']", "Gate code");
    assert_eq!(
        page.attribute("[data-metric='passport']", "data-n"),
        Some((required + 1).to_string())
    );
    page.reload();
    page.wait_for_text("[data-block='passport']", "Gate code");
    page.assert_no_problems();
}

#[test]
fn the_grid_is_printed_whole_with_its_colours_as_signs() {
    let visitor = visit(&many_buyers(60), "#/clients/orders");
    let page = &visitor.page;
    page.wait_for_element("[data-row]");
    page.eval("window.print = () => { window.printed = document.querySelectorAll('[data-row]').length; }");
    page.click("[data-action='orders-menu']");
    page.click("[data-action='print-orders']");
    page.wait_for(
        "window.printed >= 60",
        "every row is built before the paper is laid out",
    );
    page.print_media(true);
    assert!(page.is_shown(".orders"));
    assert!(!page.is_shown(".app-nav"));
    // A4 on its side, less the margins, at 96 dots per inch.
    page.viewport(1046, 700);
    let wide =
        page.eval("document.querySelector('.orders').scrollWidth <= document.documentElement.clientWidth");
    assert_eq!(wide, true, "all quarters fit on the sheet");
    let pdf = page.pdf();
    let sheet = String::from_utf8_lossy(&pdf);
    assert!(sheet.contains("/MediaBox [0 0 84"), "the sheet lies on its side");
    page.assert_no_problems();
}
