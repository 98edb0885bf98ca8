//! Clients: found, changed, united, deleted.

use voronka_domain::client::Client;
use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, Visitor};

fn two_clients() -> Visitor {
    Seed::board()
        .deal("alpha", "active")
        .deal("beta", "won")
        .visit("#/clients")
}

fn card(name: &str) -> String {
    format!("[data-client-card='{}']", id(name))
}

/// Opens a client from the list.
fn open(page: &Page, name: &str) {
    page.click(&format!("[data-client='{}'] a", id(name)));
    page.wait_for_element(&card(name));
}

#[test]
fn a_client_is_found_by_a_part_of_its_name_and_the_search_is_in_the_address() {
    let visitor = two_clients();
    let page = &visitor.page;
    assert_eq!(page.count("[data-client]"), 2);
    page.fill("[data-field='client-search']", "LPHA");
    page.wait_for(
        "document.querySelectorAll('[data-client]').length === 1",
        "one client fits",
    );
    page.wait_for("location.hash.includes('q=LPHA')", "the search is in the address");
    page.reload();
    assert_eq!(page.value("[data-field='client-search']"), "LPHA");
    assert_eq!(page.count("[data-client]"), 1);
    page.fill("[data-field='client-search']", "nobody");
    page.click("[data-action='clear-filters']");
    page.wait_for(
        "document.querySelectorAll('[data-client]').length === 2",
        "all are back",
    );
    page.assert_no_problems();
}

#[test]
fn fields_and_contacts_of_a_client_survive_a_reload() {
    let visitor = two_clients();
    let page = &visitor.page;
    open(page, "Client alpha");
    page.fill("[data-field='client-city']", "Plovdiv");
    page.press("Enter");
    page.fill("[data-field='client-site']", "vega.example");
    page.press("Enter");
    page.fill("[data-field='new-client-tag']", "dealer, north");
    page.press("Enter");
    page.click("[data-action='add-contact']");
    page.fill("[data-field='contact-name']", "Stoyan Velev");
    page.fill("[data-field='contact-phone']", "+359 32 555 010");
    page.click("[data-field='contact-decides']");
    page.click("[data-action='save-contact']");
    page.wait_for_text("[data-block='contacts']", "Stoyan Velev");
    page.reload();
    page.wait_for_text("[data-block='contacts']", "Decides");
    assert_eq!(page.value("[data-field='client-city']"), "Plovdiv");
    assert_eq!(
        page.attribute("[data-action='open-site']", "href").as_deref(),
        Some("https://vega.example")
    );
    assert_eq!(page.texts(".tags .tag"), ["dealer", "north"]);
    page.fill("[data-field='client-site']", "javascript:alert(1)");
    page.press("Enter");
    page.wait_until_gone("[data-action='open-site']");
    page.assert_no_problems();
}

#[test]
fn a_new_deal_goes_to_the_client_and_into_its_sums() {
    let visitor = two_clients();
    let page = &visitor.page;
    open(page, "Client alpha");
    assert_eq!(
        page.attribute("[data-metric='client-in-work']", "data-value")
            .as_deref(),
        Some("1000 EUR")
    );
    page.click("[data-action='new-deal']");
    page.fill("[data-field='new-deal-title']", "Pilot");
    page.fill("[data-field='new-deal-value']", "250.50");
    page.choose("[data-field='new-deal-stage']", &id("trial").to_string());
    page.click("[data-dialog='new-deal'] [data-action='confirm']");
    page.wait_for_text("[data-block='deals']", "Pilot");
    assert_eq!(
        page.attribute("[data-metric='client-in-work']", "data-value")
            .as_deref(),
        Some("1250.50 EUR")
    );
    page.wait_for_text("[data-block='history']", "Pilot");
    page.assert_no_problems();
}

#[test]
fn two_clients_become_one_and_can_be_parted_again() {
    let visitor = two_clients();
    let page = &visitor.page;
    open(page, "Client alpha");
    page.click("[data-action='client-menu']");
    page.click("[data-action='merge-client']");
    page.fill("[data-field='merge-search']", "beta");
    page.click(&format!(
        "[data-dialog='merge-client'] input[value='{}']",
        id("Client beta")
    ));
    page.click("[data-dialog='merge-client'] [data-action='confirm']");
    page.wait_for(
        "document.querySelectorAll('[data-block=deals] [data-deal]').length === 2",
        "both deals are here",
    );
    page.click("[data-action='undo']");
    page.wait_for(
        "document.querySelectorAll('[data-block=deals] [data-deal]').length === 1",
        "one deal is here",
    );
    page.click("[data-action='back']");
    page.wait_for(
        "document.querySelectorAll('[data-client]').length === 2",
        "there are two clients again",
    );
    page.assert_no_problems();
}

#[test]
fn a_deleted_client_leaves_its_name_to_its_deals_and_comes_back() {
    let visitor = two_clients();
    let page = &visitor.page;
    open(page, "Client alpha");
    page.click("[data-action='client-menu']");
    page.click("[data-action='delete-client']");
    page.click("[data-dialog='delete-client'] [data-action='confirm']");
    page.wait_for(
        "document.querySelectorAll('[data-client]').length === 1",
        "one client is left",
    );
    page.open(&format!("#/clients/{}", id("Client alpha")));
    page.click("[data-action='restore-client']");
    page.wait_for_element("[data-action='new-deal']");
    page.assert_no_problems();
}

#[test]
fn a_name_that_is_known_leads_to_its_client() {
    let visitor = two_clients();
    let page = &visitor.page;
    page.click("[data-action='new-client']");
    page.fill("[data-field='new-client-name']", "client ALPHA");
    page.click("[data-dialog='new-client'] [data-action='confirm']");
    page.click("[data-dialog='new-client'] .field-error a");
    page.wait_for_element(&card("Client alpha"));
}

#[test]
fn thousands_of_clients_scroll_with_few_rows_built() {
    let mut seed = Seed::board();
    for number in 0..2000 {
        let client = Client {
            name: format!("Client {number:04}"),
            ..Client::default()
        };
        seed.put(id(&format!("client {number}")), client);
    }
    let visitor = seed.visit("#/clients");
    let page = &visitor.page;
    page.wait_for_element(&format!("[data-client='{}']", id("client 0")));
    assert!(page.count("[data-client]") < 100, "few rows are built");
    page.eval("document.querySelector('.client-table').scrollTop = 1e9");
    page.wait_for_element(&format!("[data-client='{}']", id("client 1999")));
    assert!(page.count("[data-client]") < 100, "few rows are built");
    page.assert_no_problems();
}
