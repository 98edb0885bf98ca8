//! The funnel as a day uses it: outcomes while dragging, bulk work, saved views, orders, currencies, long texts; and the
//! whole way from a first visit to a colleague's merge.

use voronka_domain::money::{Currency, Money};
use voronka_tests::seed::{Seed, id, next_step, tags};
use voronka_tests::{Page, Visitor, visit};

use super::board::{card, column, titles, wait_for_titles};

const MOVE: &str = "[data-dialog='move']";

fn three_deals() -> Seed {
    Seed::board()
        .person("Anna")
        .person("Boris")
        .me("Anna")
        .deal_with("a", "new", |deal| {
            deal.value = Some(Money::new(300_000, Currency::EUR));
            deal.next = next_step("Call", "2026-03-03");
        })
        .deal_with("b", "new", |deal| {
            deal.value = Some(Money::new(500_000, Currency::EUR));
            deal.next = next_step("Write", "2026-03-01");
        })
        .deal_with("c", "new", |deal| {
            deal.value = Some(Money::new(100_000, Currency::EUR));
            deal.tags = tags(&["dealer"]);
        })
        .deal("x", "active")
}

fn at_the_board() -> Visitor {
    let visitor = three_deals().visit("#/funnel");
    visitor.page.viewport(1440, 900);
    visitor.page.next_frame();
    visitor
}

/// Carries a card with the mouse onto the zone of an outcome, which is there only while something is carried.
fn carry_to_outcome(page: &Page, name: &str, kind: &str) {
    let start = page.centre(&card(name));
    page.mouse_move(start);
    page.mouse_down(start);
    let near = page.place(&card("a"));
    page.mouse_drag(start, near, 6);
    let zone = page.place(&format!(".outcome-zone[data-kind='{kind}']"));
    page.mouse_drag(near, zone, 6);
    page.wait_for_element(&format!(".outcome-zone[data-kind='{kind}'][data-drop='over']"));
    page.mouse_up(zone);
}

#[test]
fn a_card_dropped_on_lost_asks_why_and_on_parked_when_again() {
    // A deal that never left the first stage is lost without a question.
    let visitor = three_deals().deal("y", "active").visit("#/funnel");
    let page = &visitor.page;
    page.viewport(1440, 900);
    page.next_frame();
    carry_to_outcome(page, "x", "lost");
    page.wait_for_element(MOVE);
    page.click(&format!("{MOVE} [data-action='cancel']"));
    page.wait_until_gone(MOVE);
    assert_eq!(titles(page, "active"), ["x", "y"]);
    carry_to_outcome(page, "x", "lost");
    page.click(&format!("{MOVE} [data-action='confirm-move']"));
    page.wait_for_element(&format!("{MOVE} [role='alert']"));
    page.click(&format!("{MOVE} [name='reason'][value='price']"));
    page.click(&format!("{MOVE} [data-action='confirm-move']"));
    page.wait_until_gone(MOVE);
    wait_for_titles(page, "active", &["y"]);
    assert_eq!(titles(page, "lost"), ["x"]);
    // The board has followed the lost deal to the right.
    page.reload();
    carry_to_outcome(page, "y", "parked");
    page.wait_for_element(&format!("{MOVE} [data-action='in-a-week']"));
    page.press("Escape");
    page.wait_until_gone(MOVE);
    assert_eq!(titles(page, "active"), ["y"]);
    page.assert_no_problems();
}

#[test]
fn chosen_cards_change_owner_tag_archive_and_go_and_each_comes_back() {
    let visitor = at_the_board();
    let page = &visitor.page;
    let choose = || {
        page.click_with(&card("a"), "Control");
        page.click_with(&card("b"), "Control");
        page.wait_for_element("[data-metric='selected'][data-value='2']");
    };
    let stored = |what: &str, held: &str| {
        let of = |name: &str| {
            format!(
                "JSON.parse(localStorage['voronka/main/1/deal/{}']).b.{what}",
                id(name)
            )
        };
        page.wait_for(
            &format!("[{}, {}].every((value) => {held})", of("a"), of("b")),
            &format!("{what}: {held}"),
        );
    };
    choose();
    page.click("[data-action='bulk-owner']");
    page.click(&format!("[data-action='owner:{}']", id("Boris")));
    stored("owner", &format!("value === '{}'", id("Boris")));
    page.press("Control+z");
    stored("owner", "value === undefined");
    page.click("[data-action='bulk-tag']");
    page.fill("[data-dialog='tag'] [name='text']", "urgent");
    page.press("Enter");
    stored("tags", "JSON.stringify(value ?? {}).includes('urgent')");
    page.press("Control+z");
    stored("tags", "!JSON.stringify(value ?? {}).includes('urgent')");
    for (action, field) in [("bulk-archive", "archived"), ("bulk-delete", "gone")] {
        if !page.has("[data-metric='selected'][data-value='2']") {
            choose();
        }
        page.click(&format!("[data-action='{action}']"));
        wait_for_titles(page, "new", &["c"]);
        stored(field, "value === true");
        page.press("Control+z");
        wait_for_titles(page, "new", &["a", "b", "c"]);
    }
    page.assert_no_problems();
}

#[test]
fn a_saved_view_brings_filter_and_order_back_and_is_tidied_up() {
    let visitor = at_the_board();
    let page = &visitor.page;
    page.click("[data-action='sort']");
    page.click("[data-action='sort:value']");
    wait_for_titles(page, "new", &["b", "a", "c"]);
    page.fill("[data-action='search']", "dealer");
    wait_for_titles(page, "new", &["c"]);
    page.click("[data-action='views']");
    page.click("[data-action='save-view']");
    page.fill("[data-dialog='save-view'] [name='text']", "Dealers by value");
    page.press("Enter");
    page.wait_until_gone("[data-dialog='save-view']");
    page.eval("location.hash = '#/funnel'");
    wait_for_titles(page, "new", &["a", "b", "c"]);
    page.reload();
    page.click("[data-action='views']");
    page.click("[data-action^='view:']");
    wait_for_titles(page, "new", &["c"]);
    page.wait_for(
        "location.hash.includes('sort=value')",
        "the order is in the address",
    );
    page.click("[data-action='views']");
    page.click("[data-action='manage-views']");
    page.click("[data-dialog='views'] [data-action='delete-view']");
    page.wait_until_gone("[data-dialog='views'] [data-view]");
    page.assert_no_problems();
}

#[test]
fn cards_stand_in_the_order_asked_for_and_a_folded_column_stays_folded() {
    let visitor = at_the_board();
    let page = &visitor.page;
    for (sort, wanted) in [
        ("next", ["b", "a", "c"]),
        ("value", ["b", "a", "c"]),
        ("rank", ["a", "b", "c"]),
    ] {
        page.click("[data-action='sort']");
        page.click(&format!("[data-action='sort:{sort}']"));
        wait_for_titles(page, "new", &wanted);
    }
    page.click(&format!("{} [data-action='column-menu']", column("active")));
    page.click("[data-action='fold']");
    page.wait_for_element(&format!(
        "{}.is-collapsed [data-action='unfold']",
        column("active")
    ));
    page.reload();
    page.click(&format!("{} [data-action='unfold']", column("active")));
    wait_for_titles(page, "active", &["x"]);
    page.assert_no_problems();
}

#[test]
fn sums_of_different_currencies_stand_apart() {
    let visitor = three_deals()
        .deal_with("d", "new", |deal| {
            deal.value = Some(Money::new(7_000_000, Currency::RUB))
        })
        .visit("#/funnel");
    let page = &visitor.page;
    let sum = format!("[data-metric='stage-sum:{}']", id("new"));
    page.wait_for(
        &format!(
            "(() => {{ const sums = document.querySelector(\"{sum}\").dataset.value; return /^9000(\\.00)? EUR \\+ 70000(\\.00)? RUB$/.test(sums); }})()"
        ),
        "euros and roubles side by side",
    );
    page.assert_no_problems();
}

/// Words without a break, letters of other scripts, and a direction of its own.
#[test]
fn texts_of_any_length_and_script_stay_within_their_cards() {
    let endless = "Донаудампфшиффартсэлектрицитетенхауптбетрибсверкбауунтербеамтенгезельшафт".repeat(3);
    let visitor = three_deals()
        .deal_with("long", "new", |deal| {
            deal.title.clone_from(&endless);
            deal.next = next_step(&endless, "2026-03-05");
            deal.tags = tags(&[&endless[..120]]);
        })
        .deal_with("script", "active", |deal| {
            deal.title = "مضخات 水泵 𝒫𝓊𝓂𝓅𝓈 👩‍🔧".into()
        })
        .visit("#/funnel");
    let page = &visitor.page;
    page.wait_for_element(&card("long"));
    let out = "[...document.querySelectorAll('.card, .card *, .column-head, .column-head *')].filter((element) => {
        const column = element.closest('.column')?.getBoundingClientRect(), own = element.getBoundingClientRect();
        return column && own.width && own.right > column.right + 1;
    }).length";
    for width in [1440, 390] {
        page.viewport(width, 900);
        page.next_frame();
        assert_eq!(page.eval(out), 0, "nothing leaves its column at {width}");
        assert_eq!(
            page.eval("document.documentElement.scrollWidth <= innerWidth"),
            true,
            "at {width}"
        );
    }
    page.click(&format!("{} .card-title", card("long")));
    page.wait_for_element("[data-panel='deal'] [data-field='title']");
    assert_eq!(
        page.eval("document.documentElement.scrollWidth <= innerWidth"),
        true
    );
    page.assert_no_problems();
}

/// The stored records of deals, by identifier, without what belongs to the copy.
fn deals(page: &Page) -> serde_json::Value {
    page.eval(
        "Object.fromEntries(Object.entries(localStorage).filter(([key]) => /^voronka\\/[^/]+\\/\\d+\\/deal\\//.test(key))
           .map(([key, value]) => [key.split('/').at(-1), value]).sort())",
    )
}

fn open_stages(page: &Page) -> Vec<String> {
    let ids = page.eval("[...document.querySelectorAll(\"[data-stage][data-kind='open']\")].map((stage) => stage.dataset.stage)");
    let ids = ids.as_array().into_iter().flatten();
    ids.filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

fn add(page: &Page, client: &str, title: &str) {
    page.wait_for(
        "document.activeElement?.name === 'client'",
        "the client is asked for",
    );
    page.type_text(client);
    page.press("Tab");
    page.type_text(title);
    page.press("Enter");
    page.wait_for(
        &format!("[...document.querySelectorAll('.card-title')].some((found) => found.innerText.trim() === '{title}')"),
        "the deal is there",
    );
}

fn titled(page: &Page, title: &str) -> String {
    let id = page.eval(&format!(
        "[...document.querySelectorAll('[data-deal]')].find((card) => card.querySelector('.card-title').innerText.trim() === '{title}').dataset.deal"
    ));
    format!("[data-deal='{}']", id.as_str().expect("a card of that title"))
}

fn is_in(page: &Page, title: &str, stage: &str) {
    page.wait_for(
        &format!(
            "[...document.querySelectorAll(\"[data-stage='{stage}'] .card-title\")].some((found) => found.innerText.trim() === '{title}')"
        ),
        &format!("{title} is in {stage}"),
    );
}

#[test]
fn from_the_first_visit_to_a_colleague_who_merges() {
    let visitor = visit("");
    let page = &visitor.page;
    page.viewport(1440, 900);
    page.wait_for_element("[data-page='welcome']");
    page.click("input[value='software']");
    page.fill("[data-field='name']", "Anna");
    page.fill("[data-field='team']", "North");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
    page.click("[data-action='first-deal']");
    for (client, title) in [
        ("Helio", "Monitoring"),
        ("Borea", "Training"),
        ("Auster", "Set-up"),
    ] {
        add(page, client, title);
    }
    page.press("Escape");
    let stages = open_stages(page);
    let (first, second) = (&stages[0], &stages[1]);
    let answer = |action: &str| {
        page.click(&format!("{MOVE} [data-action='{action}']"));
        page.wait_until_gone(MOVE);
    };

    // By mouse, by finger, by keyboard: the same question each time.
    page.drag(
        &titled(page, "Monitoring"),
        &format!("[data-stage='{second}'] .column-list"),
    );
    answer("reached");
    is_in(page, "Monitoring", second);
    page.focus(&titled(page, "Training"));
    page.press("Space");
    page.press("ArrowRight");
    page.press("Space");
    answer("on-credit");
    is_in(page, "Training", second);
    page.mobile(1024, 768);
    page.next_frame();
    let at = page.long_press(&titled(page, "Set-up"), "document.querySelector('.drag-overlay')");
    let over = page.place(&titled(page, "Monitoring"));
    page.touch_drag(at, over, 8);
    page.touch_up();
    answer("reached");
    is_in(page, "Set-up", second);
    page.viewport(1440, 900);
    page.next_frame();

    let lost = page.eval("document.querySelector(\"[data-stage][data-kind='lost']\").dataset.stage");
    let lost = lost.as_str().expect("a stage for what is lost");
    page.hover(&titled(page, "Training"));
    page.click(&format!("{} [data-action='card-menu']", titled(page, "Training")));
    page.click("[data-action='move-to']");
    page.click(&format!("[data-action='move-to:{lost}']"));
    page.click(&format!("{MOVE} [name='reason'][value='price']"));
    answer("confirm-move");
    is_in(page, "Training", lost);
    page.press("Control+z");
    is_in(page, "Training", second);
    page.reload();
    is_in(page, "Training", second);
    assert_ne!(first, second);

    let before = deals(page);
    page.eval("location.hash = '#/settings/data'");
    page.click("[data-action='export-json']");
    page.click("[data-dialog='export'] [data-action='download']");
    let file = visitor.browser.wait_for_download().text();
    page.eval("localStorage.clear(); indexedDB.databases().then((all) => Promise.all(all.map((one) => new Promise((done) => { const asked = indexedDB.deleteDatabase(one.name); asked.onsuccess = asked.onerror = asked.onblocked = done; }))))");
    page.reload();
    page.wait_for_element("[data-page='welcome']");
    page.drop_file("body", "backup.json", file.as_bytes());
    page.click("[data-dialog] :is([data-action='merge'], [data-action='replace-all'])");
    page.wait_until_gone("[data-dialog]");
    page.wait_for(
        &format!(
            "Object.keys(localStorage).filter((key) => key.includes('/deal/')).length === {}",
            3
        ),
        "the deals are back",
    );
    assert_eq!(deals(page), before, "what was exported came back to the byte");

    let colleague = visit("");
    colleague.page.drop_file("body", "anna.json", file.as_bytes());
    colleague
        .page
        .click("[data-dialog] :is([data-action='merge'], [data-action='replace-all'])");
    colleague.page.wait_until_gone("[data-dialog]");
    colleague.page.wait_for(
        "Object.keys(localStorage).filter((key) => key.includes('/deal/')).length === 3",
        "the colleague has them",
    );
    assert_eq!(deals(&colleague.page), before);
    page.assert_no_problems();
    colleague.page.assert_no_problems();
}
