//! Meetings that leave the page: to a colleague, a calendar, a table, a messenger, a sheet of paper.

use voronka_tests::seed::{Seed, id};
use voronka_tests::{Visitor, visit};

use super::{seeded, sit_down, wait_for_state, write};
use voronka_domain::meeting::{LifeStep, Meeting, State};
use voronka_domain::moment::Moment;

/// The seed with a meeting `visit` about `alpha` that Anna held.
fn with_a_visit() -> Seed {
    let mut seed = seeded(true);
    let step = LifeStep {
        to: State::Held,
        at: "2026-03-02T12:00:00Z".parse().expect("a moment"),
        turn: 0,
        by: Some(id("anna")),
        note: String::new(),
        from: None,
        day: None,
    };
    let meeting = Meeting {
        deal: Some(id("alpha")),
        owner: Some(id("anna")),
        date: Some(Moment::day(step.at)),
        steps: [(id("held"), step)].into_iter().collect(),
        ..Meeting::default()
    };
    seed.put(id("visit"), meeting);
    seed
}

fn export(visitor: &Visitor) -> String {
    let page = &visitor.page;
    page.eval("location.hash = '#/settings/data'");
    page.click("[data-action='export-json']");
    page.click("[data-dialog='export'] [data-action='download']");
    visitor.browser.wait_for_download().text()
}

#[test]
fn two_people_report_the_same_meeting_in_two_files_and_both_texts_are_shown() {
    let route = format!("#/meetings/{}", id("visit"));
    let anna = with_a_visit().visit(&route);
    wait_for_state(&anna.page, "held");
    write(&anna.page, "happened", "Anna saw the shop");
    let text = export(&anna);
    assert!(text.contains("Anna saw the shop"));

    let helen = with_a_visit().visit(&route);
    let page = &helen.page;
    sit_down(page, "helen");
    wait_for_state(page, "held");
    write(page, "happened", "Helen heard the director");
    page.drop_file("body", "anna.json", text.as_bytes());
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_until_gone("[data-dialog]");
    page.wait_for_text("[data-report]", "Anna saw the shop");
    assert_eq!(page.value("[data-field='happened']"), "Helen heard the director");
    page.assert_no_problems();
}

/// A visitor at the meetings of the sample.
fn at_the_sample() -> Visitor {
    let visitor = visit("");
    visitor.page.click("[data-action='load-sample']");
    visitor
        .page
        .wait_for_element("[data-page='funnel'], [data-page='today']");
    visitor.page.eval("location.hash = '#/meetings'");
    visitor.page.wait_for_element(".meeting-row");
    visitor
}

#[test]
fn defence_and_report_take_one_sheet_of_paper_each() {
    let visitor = at_the_sample();
    let page = &visitor.page;
    page.click(".meeting-row[data-state='submitted'] a.meeting-title");
    wait_for_state(page, "submitted");
    assert_eq!(page.paper_pages(), 1, "a defence");
    // The longest checklist, with verdict, report, agreements and review.
    page.eval("location.hash = '#/meetings?state=reviewed&q=way+of+working'");
    page.click("[data-part='over'] a.meeting-title");
    wait_for_state(page, "reviewed");
    assert_eq!(page.count(".criterion"), 13);
    assert_eq!(page.paper_pages(), 2, "a defence and a report");
}

#[test]
fn meetings_go_into_a_calendar_a_table_and_a_messenger() {
    let visitor = at_the_sample();
    let page = &visitor.page;
    page.click("[data-action='meetings-menu']");
    page.click("[data-action='export-ics']");
    let file = visitor.browser.wait_for_download();
    assert!(file.name.ends_with(".ics"), "{}", file.name);
    let ahead = page.count("[data-part='ahead'] .meeting-row");
    assert_eq!(file.text().matches("BEGIN:VEVENT").count(), ahead);
    page.click("[data-action='meetings-menu']");
    page.click("[data-action='export-csv']");
    let file = visitor.browser.wait_for_download();
    let rows = page.count(".meeting-row");
    assert_eq!(
        file.text().trim_end().lines().count(),
        rows + 1,
        "and the headings"
    );

    page.click("[data-part='ahead'] a.meeting-title");
    page.click("[data-action='meeting-menu']");
    page.click("[data-action='export-ics']");
    let file = visitor.browser.wait_for_download().text();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1, "{file}");
    page.eval(
        "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }",
    );
    page.click("[data-action='meeting-menu']");
    page.click("[data-action='copy-meeting']");
    page.wait_for(
        "window.copied?.includes('Why is a call not enough?: ')",
        "the defence is copied as text",
    );
    page.assert_no_problems();
}

#[test]
fn a_deal_met_three_times_in_vain_is_red_on_its_card_and_found_among_the_stuck() {
    let visitor = at_the_sample();
    let page = &visitor.page;
    page.eval("location.hash = '#/funnel?stuck=1&q=Quaymoor'");
    page.wait_for_text("[data-deal][data-stuck='red']", "3 meetings without a step");
    page.assert_no_problems();
}

#[test]
fn a_new_workspace_gives_its_checklists_and_goals_away_as_a_template() {
    let visitor = visit("");
    let page = &visitor.page;
    page.fill("[data-field='name']", "Anna");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
    page.eval("location.hash = '#/settings/data'");
    page.click("[data-action='export-json']");
    page.click("[data-dialog='export'] [value='template']");
    page.click("[data-dialog='export'] [data-action='download']");
    let file: serde_json::Value =
        serde_json::from_str(&visitor.browser.wait_for_download().text()).expect("it is JSON");
    let count = |kind: &str| file["counts"][kind].as_u64();
    assert_eq!(
        (count("checklist"), count("meeting_goal")),
        (Some(4), Some(6)),
        "{}",
        file["counts"]
    );
    page.assert_no_problems();
}

#[test]
fn the_library_finds_meetings_by_a_criterion() {
    let visitor = at_the_sample();
    let page = &visitor.page;
    page.eval("location.hash = '#/meetings/library'");
    page.wait_for_element("[data-filter='met'] optgroup");
    let all = page.count(".library [data-meeting]");
    let criterion = page.eval("document.querySelector(\"[data-filter='met'] optgroup option\").value");
    let criterion = criterion.as_str().expect("a criterion");
    page.choose("[data-filter='met']", criterion);
    page.wait_for(
        &format!("document.querySelectorAll('.library [data-meeting]').length < {all}"),
        "fewer are shown",
    );
    let met = page.count(".library [data-meeting]");
    page.reload();
    page.wait_for_element(".library [data-meeting]");
    assert_eq!(
        page.value("[data-filter='met']"),
        criterion,
        "the address keeps it"
    );
    assert_eq!(page.count(".library [data-meeting]"), met);
    page.assert_no_problems();
}
