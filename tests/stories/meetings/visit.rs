//! A visit from its draft to its review.

use voronka_domain::meetings::ready_made::{checklist_id, goal_id};
use voronka_tests::seed::id;

use super::{seeded, set_day, sit_down, stage_of_alpha, stored, stored_meeting, wait_for_state, write};

#[test]
fn a_visit_is_defended_sent_back_approved_held_reported_with_a_move_and_reviewed() {
    let visitor = seeded(true).visit(&format!("#/funnel/deal/{}", id("alpha")));
    let page = &visitor.page;
    page.click("[data-panel='deal'] [data-action='plan-meeting']");
    wait_for_state(page, "draft");
    assert_eq!(page.value("[data-field='meeting-client']"), "Client alpha");

    // What is missing is said, and the first missing part has the focus.
    page.click("[data-action='submit-meeting']");
    page.wait_for_element("[data-missing='why-not-call'].is-required");
    page.wait_for_text(".toasts", "Why is a call not enough?");
    assert!(page.is_focused("[data-field='date']"));
    set_day(page, "[data-field='date']", 0);
    page.choose("[data-field='goal']", &goal_id("sale").to_string());
    page.click(&format!("[data-contact='{}']", id("boss")));
    write(page, "why-not-call", "They pay only whom they have seen");
    write(page, "hours", "3,5");
    write(page, "travel", "40");
    write(page, "fallback", "");
    page.choose("[data-field='foreseen']", "forward");
    write(page, "sure", "70");
    page.choose("[data-field='sheet']", &checklist_id("first-contact").to_string());
    page.wait_for_element("[data-warning='no-fallback']");
    page.click("[data-action='submit-meeting']");
    wait_for_state(page, "submitted");

    sit_down(page, "helen");
    page.click("[data-action='send-back']");
    page.fill(
        "[data-dialog='send-back'] [data-field='reason']",
        "What do you come away with if they say no?",
    );
    page.click("[data-dialog='send-back'] [data-action='confirm']");
    wait_for_state(page, "sent-back");

    sit_down(page, "anna");
    page.wait_for_text("[data-block='questions']", "if they say no?");
    write(page, "fallback", "Names the day of the decision");
    page.wait_until_gone("[data-warning='no-fallback']");
    page.click("[data-action='submit-meeting']");
    wait_for_state(page, "submitted");
    sit_down(page, "helen");
    page.click("[data-action='approve-meeting']");
    wait_for_state(page, "approved");

    sit_down(page, "anna");
    page.click("[data-action='hold-meeting']");
    wait_for_state(page, "held");
    let deal = stored(page, &format!("/deal/{}", id("alpha")));
    let visits = deal["activities"].as_object().map(serde_json::Map::len);
    assert_eq!(visits, Some(1), "the visit is among the activities of the deal");

    // A step forward without the client's action is refused.
    page.click(".option-card[data-verdict='forward']");
    page.click("[data-action='close-report']");
    page.wait_for_text(".toasts", "needs the action");
    wait_for_state(page, "held");
    write(page, "action", "Sends the signed contract");
    set_day(page, "[data-field='action-date']", 5);
    page.wait_for_text("[data-block='forecast']", "As expected");
    page.click("[data-field='goals-reached'] [data-reached='yes']");
    write(page, "happened", "Two objections, both answered");
    write(page, "promise", "");
    page.fill("[data-field='promise']", "Send the drawing");
    set_day(page, "[data-field='promise-date']", 1);
    page.click("[data-action='add-agreement']");
    page.click("[data-action='agreement-next']");
    page.wait_for_text("[data-agreement]", "is the next step");
    let deal = stored(page, &format!("/deal/{}", id("alpha")));
    assert_eq!(deal["next"]["text"], "Send the drawing");

    // The report and the deal's move are one action, and one undo takes both back.
    page.choose("[data-field='move-deal']", &id("trial").to_string());
    page.click("[data-action='close-report']");
    wait_for_state(page, "reported");
    assert_eq!(stage_of_alpha(page), id("trial"));
    page.wait_for_text("[data-block='step-size']", "1 stage nearer");
    page.eval("document.activeElement.blur()");
    page.press("Control+z");
    wait_for_state(page, "held");
    assert_eq!(stage_of_alpha(page), id("active"));
    page.press("Control+Shift+z");
    wait_for_state(page, "reported");
    assert_eq!(stage_of_alpha(page), id("trial"));

    sit_down(page, "helen");
    page.wait_for_text("[data-report]", "Two objections");
    page.click("[data-review-mark='5']");
    page.fill("[data-field='review-comment']", "Clear step, clear date");
    page.click("[data-field='exemplary']");
    page.click("[data-action='save-review']");
    wait_for_state(page, "reviewed");
    let steps = page.texts("[data-block='history'] [data-step] b");
    let way = [
        "Reviewed",
        "Reported",
        "Held",
        "Approved",
        "Submitted",
        "Sent back",
        "Submitted",
    ];
    assert_eq!(steps, way, "who did each step and when");

    // It is one to learn from, and it counts.
    page.eval("location.hash = '#/meetings/library?q=objections'");
    page.click("[data-action='good-ones']");
    page.wait_for_text(".library [data-meeting]", "Clear step, clear date");
    page.eval("location.hash = '#/meetings/figures'");
    page.wait_for_element("[data-metric='steps-forward'][data-value='1']");
    page.click("[data-action='open-figure']:has([data-metric='meetings-held'])");
    page.wait_for_text("[data-dialog='meetings-behind']", "Client alpha");
    page.press("Escape");
    page.assert_no_problems();
}

/// Whether every part of the app has come, which it does after the page can be used; a quick build is all in one file.
const EVERYTHING_FETCHED: &str = "(() => {
    const names = performance.getEntriesByType('resource').map((file) => file.name);
    const is_there = (part) => names.some((name) => name.includes(part));
    return !is_there('voronka_parts') || ['deal', 'pages', 'files', 'start'].every((part) => is_there('split_' + part));
})()";

#[test]
fn on_a_phone_without_a_network_a_visit_goes_from_draft_to_review_with_taps_alone() {
    let visitor = seeded(false).visit("#/meetings");
    let page = &visitor.page;
    page.mobile(390, 844);
    page.reload();
    page.wait_for(EVERYTHING_FETCHED, "the parts of the app are there");
    page.offline(true);
    let loaded = page.requests().len();
    page.tap("[data-action='new-meeting']");
    wait_for_state(page, "draft");
    write(page, "meeting-client", "client ALPHA");
    set_day(page, "[data-field='date']", 0);
    page.choose("[data-field='goal']", &goal_id("decision-maker").to_string());
    write(page, "why-not-call", "The boss does not answer calls");
    page.choose("[data-field='sheet']", &checklist_id("first-contact").to_string());
    // Nobody leads this firm: the meeting is not held up.
    page.tap("[data-action='submit-meeting']");
    wait_for_state(page, "approved");

    // One thumb: every button is large enough and reached without sideways scrolling.
    let small = page.eval(
        "[...document.querySelectorAll('.criterion-answer > button')].filter((b) => { const r = b.getBoundingClientRect(); \
         return r.height < 40 || r.width < 44 || r.left < 0 || r.right > innerWidth; }).length",
    );
    assert_eq!(small, 0);
    assert_eq!(
        page.eval("document.scrollingElement.scrollWidth <= innerWidth"),
        true
    );
    for (line, mark) in [(1, "yes"), (2, "yes"), (3, "partly"), (4, "no"), (5, "yes")] {
        page.tap(&format!(".criterion:nth-child({line}) [data-mark='{mark}']"));
    }
    page.wait_for_text("[data-working]", "7.5 of 10");
    // The app asks nobody for anything; the browser may look for the icon of the page again, of itself.
    let asked = page.requests().split_off(loaded);
    let own = |address: &&String| !address.starts_with("data:") && !address.ends_with("icon.svg");
    assert_eq!(asked.iter().find(own), None);
    page.offline(false);
    page.reload();
    page.wait_for_element("[data-metric='meeting-score'][data-value='0.75']");
    page.offline(true);
    page.tap("[data-action='hold-meeting']");
    wait_for_state(page, "held");
    page.tap(".option-card[data-verdict='place']");
    page.wait_for_text("[data-block='contradiction']", "The score is high");
    write(page, "learnt", "Ask who decides before leaving");
    page.tap("[data-action='close-report']");
    wait_for_state(page, "reported");
    page.tap("[data-review-mark='3']");
    page.tap("[data-action='save-review']");
    wait_for_state(page, "reviewed");
    assert_eq!(stored_meeting(page)["outcome"]["verdict"], "place");
    page.offline(false);
    page.reload();
    wait_for_state(page, "reviewed");
    let problems = page.problems();
    let is_the_icon = |problem: &String| problem.contains("ERR_INTERNET_DISCONNECTED");
    assert!(problems.iter().all(is_the_icon), "{problems:?}");
}

#[test]
fn a_meeting_put_off_says_why_and_counts_and_one_called_off_can_be_taken_up_again() {
    let visitor = seeded(false).visit(&format!("#/meetings/new?deal={}", id("alpha")));
    let page = &visitor.page;
    wait_for_state(page, "draft");
    set_day(page, "[data-field='date']", 1);
    page.click("[data-action='meeting-menu']");
    page.click("[data-action='put-off']");
    set_day(page, "[data-dialog='put-off'] [data-field='new-day']", 8);
    page.fill(
        "[data-dialog='put-off'] [data-field='reason']",
        "The boss is on a business trip",
    );
    page.click("[data-dialog='put-off'] [data-action='confirm']");
    page.wait_for_text(".meeting", "Moved 1 time");
    page.wait_for_text("[data-step='moved']", "business trip");
    wait_for_state(page, "draft");
    page.click("[data-action='meeting-menu']");
    page.click("[data-action='cancel-meeting']");
    page.fill(
        "[data-dialog='cancel-meeting'] [data-field='reason']",
        "Settled by phone",
    );
    page.click("[data-dialog='cancel-meeting'] [data-action='confirm']");
    wait_for_state(page, "cancelled");
    page.click("[data-action='take-up']");
    wait_for_state(page, "draft");
    page.assert_no_problems();
}
