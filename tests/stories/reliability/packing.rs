//! Deals closed for long are packed, and nobody notices but the meter.

use voronka_domain::client::Client;
use voronka_domain::deal::{Deal, Move};
use voronka_domain::moment::Moment;
use voronka_domain::rank::Rank;
use voronka_tests::seed::{Seed, id};
use voronka_tests::{Browser, Page, Visitor};

use super::{
    deal_route, note, open_deal, rename, rounds, small, stored_title, wait_for_second_copy, wait_for_title,
    wait_until_saved,
};

/// Three open deals, and so many won years ago: `old 0`, `old 1`, …
pub(super) fn with_old(count: usize) -> Seed {
    let mut seed = small();
    let client = Client {
        name: "Everybody".into(),
        ..Client::default()
    };
    seed.put(id("everybody"), client);
    for (number, rank) in Rank::spread(None, None, count).into_iter().enumerate() {
        let name = format!("old {number}");
        let step = |stage: &str, day: &str| Move::new(id(stage), Moment::on(day.parse().expect("a day")));
        let history = [
            (id(&format!("{name}-in")), step("new", "2020-01-12")),
            (id(&format!("{name}-won")), step("won", "2020-03-12")),
        ];
        let deal = Deal {
            title: name.clone(),
            client: Some(id("everybody")),
            rank,
            history: history.into_iter().collect(),
            ..Deal::default()
        };
        seed.put(id(&name), deal);
    }
    seed
}

pub(super) fn wait_for_packed(page: &Page, count: usize) {
    page.wait_for_element(&format!(
        "[data-metric='packed'][data-value='{count}'][data-packing='false']"
    ));
}

/// The keys of the deals that have one, and the keys of groups.
fn keys(page: &Page) -> (usize, Vec<String>) {
    let stored = page.stored();
    let all: Vec<String> = stored
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, _)| key.clone())
        .collect();
    let deals = all.iter().filter(|key| key.starts_with("voronka/main/1/deal/"));
    let groups = all.iter().filter(|key| key.starts_with("voronka/main/1/packed/"));
    (deals.count(), groups.cloned().collect())
}

fn units(page: &Page) -> u64 {
    page.eval(
        "Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0)",
    )
    .as_u64()
    .expect("a number")
}

#[test]
fn deals_closed_long_ago_take_a_fraction_and_are_still_found_exported_and_changed() {
    let count = 600;
    let browser = Browser::fresh();
    let page = browser.tab();
    with_old(count).store(&page);
    let visitor = Visitor { page, browser };
    let page = &visitor.page;
    let before = units(page);
    page.open("#/settings/data");
    wait_for_packed(page, count);
    let (own, groups) = keys(page);
    assert_eq!((own, groups.len()), (3, 2), "the open ones, and the groups");
    let after = units(page);
    note(&format!(
        "{count} closed deals packed: {before} code units before, {after} after"
    ));
    assert!(after * 4 < before, "{after} of {before}");
    assert!(
        page.stored()["voronka/main/meta"]
            .as_str()
            .is_some_and(|meta| meta.contains("\"min_reader\":2")),
        "an older version may only read"
    );

    page.reload();
    wait_for_packed(page, count);
    page.click("[data-action='export-json']");
    page.click("[data-dialog='export'] [data-action='download']");
    let text = visitor.browser.wait_for_download().text();
    assert!(text.contains("\"old 0\"") && text.contains("\"old 599\"") && text.contains("\"alpha\""));

    // Opened and changed, it has a key of its own again.
    open_deal(page, "old 7");
    wait_for_title(page, "old 7");
    rename(page, "Changed after years");
    wait_until_saved(page);
    assert_eq!(stored_title(page, "old 7"), "Changed after years");
    assert_eq!(keys(page).0, 4);
    page.open(&deal_route("old 7"));
    page.reload();
    wait_for_title(page, "Changed after years");
    page.assert_no_problems();
}

#[test]
fn a_damaged_group_comes_back_from_the_second_copy_and_lies_aside_whole() {
    let count = 60;
    let visitor = with_old(count).visit("#/settings/data");
    let page = &visitor.page;
    wait_for_packed(page, count);
    wait_for_second_copy(page, count);
    let turns = rounds(2, 12);
    for turn in 0..turns {
        let (_, groups) = keys(page);
        let group = groups.first().expect("there is a group").clone();
        page.goto(&voronka_tests::Site::shared().blank());
        let fine = page.stored()[&group].as_str().expect("a text").to_owned();
        let at = (turn * 97 + 30) % fine.chars().count();
        let flip = |(place, sign): (usize, char)| match place == at {
            true => char::from_u32(u32::from(sign) ^ 1).unwrap_or(' '),
            false => sign,
        };
        let damaged: String = fine.chars().enumerate().map(flip).collect();
        page.eval(&format!(
            "localStorage.setItem({}, {})",
            voronka_tests::js(&group),
            voronka_tests::js(&damaged)
        ));
        page.open("#/settings/data");
        // They come back, and are packed again.
        wait_for_packed(page, count);
        page.wait_for_text(".toasts", "came back");
        let aside = format!("voronka/main/kept/{}", group.trim_start_matches("voronka/"));
        assert_eq!(page.stored()[&aside], damaged, "it lies aside whole");
        let (own, groups) = keys(page);
        assert_eq!((own, groups.len()), (3, 1), "{groups:?}");
        assert_ne!(
            page.stored()[&groups[0]],
            damaged,
            "the damaged one left its place"
        );
    }
    open_deal(page, "old 59");
    wait_for_title(page, "old 59");
    note(&format!(
        "damaged groups: {turns} signs flipped, {} records compared, all back",
        turns * count
    ));
}

#[test]
fn a_tab_follows_another_one_that_packs() {
    let visitor = small().visit("#/settings/data");
    let first = &visitor.page;
    wait_for_second_copy(first, 10);
    let file = with_old(80).file("bbbbbbbbbbbbbaaaa");
    first.drop_file("body", "old.json", file.as_bytes());
    first.click("[data-dialog='merge-plan'] [data-action='merge']");
    first.wait_until_gone("[data-dialog]");
    wait_until_saved(first);
    assert_eq!(keys(first).0, 83);
    let second = visitor.browser.tab();
    second.open("#/settings/data");
    wait_for_packed(&second, 80);
    // The first one knows where they went.
    open_deal(first, "old 3");
    wait_for_title(first, "old 3");
    rename(first, "Changed in the first tab");
    wait_until_saved(first);
    assert_eq!(stored_title(first, "old 3"), "Changed in the first tab");
    assert!(!first.has("[data-banner='cleared']"), "nothing was cleared");
    open_deal(&second, "old 3");
    wait_for_title(&second, "Changed in the first tab");
    assert_eq!(keys(first).0, 4);
}

#[test]
fn a_damaged_group_without_a_second_copy_is_told_and_kept() {
    let visitor = with_old(60).visit("#/settings/data");
    let page = &visitor.page;
    wait_for_packed(page, 60);
    let group = keys(page).1.remove(0);
    page.before_each_load("Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })");
    page.eval(&format!(
        "localStorage.setItem({}, '1:nothing')",
        voronka_tests::js(&group)
    ));
    page.open("#/funnel");
    page.reload();
    page.wait_for_element("[data-banner='kept']");
    page.wait_for_element(&format!("[data-deal='{}']", id("alpha")));
    assert_eq!(page.stored()[&group], "1:nothing", "nothing was overwritten");
}
