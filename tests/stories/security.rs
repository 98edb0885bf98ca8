//! What the page must never do, whatever it is given.

use serde_json::Value;
use voronka_tests::{Site, js, visit};

/// Sets markup through the same door that views use.
fn set_markup(markup: &str) -> String {
    format!("document.createElement('template').innerHTML = {}", js(markup))
}

#[test]
fn harmless_markup_passes_and_dangerous_markup_is_refused() {
    let visitor = visit("");
    let page = &visitor.page;
    let harmless = "<p class=\"on\" data-on=\"1\"><a href=\"#/funnel\">1 &lt; 2</a></p>";
    assert_eq!(page.try_eval(&set_markup(harmless)), Ok(harmless.into()));
    for dangerous in [
        "<img src=x onerror=alert(1)>",
        "<img src=x\nonerror\n=\nalert(1)>",
        "<svg/onload=alert(1)>",
        "<img src='x'onerror=alert(1)>",
        "<script>alert(1)</script>",
        "<SCRIPT src=//example.org>",
        "<a href=\" javaScript:alert(1)\">",
        "<a href=\"java&#115;cript:alert(1)\">",
        "<a href=\"java\tscript:alert(1)\">",
        "<iframe srcdoc=\"x\">",
        "<a href=data:text/html,1>",
        "<form action='javascript&colon;alert(1)'>",
        "<object data=x>",
        "<embed src=x>",
        "<base href=\"https://example.org\">",
    ] {
        let refused = page.try_eval(&set_markup(dangerous));
        assert!(
            refused
                .as_ref()
                .is_err_and(|error| error.contains("refuses this markup")),
            "{dangerous}: {refused:?}"
        );
    }
}

#[test]
fn strings_never_become_scripts() {
    let visitor = visit("");
    let page = &visitor.page;
    for attempt in [
        "document.createElement('script').text = 'window.reached = 1'",
        "document.createElement('script').src = 'https://example.org/x.js'",
        "document.createElement('iframe').srcdoc = '<script>1</script>'",
    ] {
        assert!(page.try_eval(attempt).is_err(), "{attempt} passed");
    }
    assert_eq!(page.eval("window.reached === undefined"), true);
}

#[test]
fn a_second_policy_cannot_be_made() {
    let visitor = visit("");
    assert!(
        visitor
            .page
            .try_eval("trustedTypes.createPolicy('mine', {})")
            .is_err()
    );
    assert!(
        visitor
            .page
            .try_eval("trustedTypes.createPolicy('default', {})")
            .is_err()
    );
}

#[test]
fn a_violation_of_the_policy_is_seen_by_the_tests() {
    let visitor = visit("");
    let page = &visitor.page;
    page.assert_no_problems();
    page.eval("document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }))");
    page.eval("document.body.setAttribute('style', 'color: red')");
    let problems = page.problems();
    for directive in ["img-src", "style-src"] {
        let seen = problems
            .iter()
            .any(|problem| problem.contains("Content Security Policy") && problem.contains(directive));
        assert!(seen, "no violation of {directive} among {problems:#?}");
    }
}

#[test]
fn the_page_does_not_start_inside_another_page() {
    let visitor = visit("");
    let page = &visitor.page;
    // A host that sends no headers leaves the page's own check.
    page.goto(&Site::without_headers().blank());
    page.eval("document.body.append(Object.assign(document.createElement('iframe'), { src: './' }))");
    page.wait_for(
        "frames[0]?.document.querySelector('#framed:not([hidden])')",
        "the framed page says why it does not start",
    );
    assert_eq!(
        page.eval("frames[0].document.querySelector('[data-page]')"),
        Value::Null
    );
}

#[test]
fn the_headers_for_hosts_refuse_frames() {
    let visitor = visit("");
    let page = &visitor.page;
    page.goto(&Site::shared().blank());
    page.forget_problems();
    page.eval("document.body.append(Object.assign(document.createElement('iframe'), { src: './' }))");
    page.wait_for(
        "frames[0] && (() => { try { return !frames[0].document; } catch { return true; } })()",
        "the frame is refused",
    );
    let problems = page.problems();
    assert!(
        problems.iter().any(|problem| problem.contains("frame-ancestors")),
        "{problems:#?}"
    );
}
