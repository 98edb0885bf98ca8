//! Languages: chosen without a reload, fetched only when chosen, and there without a network from then on.

use voronka_tests::{Browser, Page, Site, js, visit};

/// The files of texts among what was asked for.
fn texts_fetched(page: &Page) -> Vec<String> {
    let mut asked = page.requests();
    asked.retain(|address| address.contains("/words-"));
    asked
}

/// The names of the files of texts that the worker keeps.
const KEPT: &str = "caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => \
    (await (await caches.open(name)).keys()).map((request) => request.url)))).flat().filter((url) => url.includes('/words-')))";

fn wait_until_kept(page: &Page, lang: &str) {
    page.wait_for(
        &format!("{KEPT}.then((kept) => kept.some((url) => url.includes('/words-{lang}-')))"),
        &format!("the texts of {lang} are kept"),
    );
}

#[test]
fn bulgarian_is_chosen_on_the_first_visit_and_english_again_without_a_reload() {
    let visitor = visit("");
    let page = &visitor.page;
    page.eval("window.theSamePage = true");
    page.fill("[data-field='name']", "Ani");
    page.click("input[name='lang'][value='bg']");
    page.wait_for_text("[data-page='welcome'] legend", "Език");
    assert!(page.is_focused("input[name='lang'][value='bg']"));
    assert_eq!(page.value("[data-field='name']"), "Ani");
    assert_eq!(page.value("[data-field='currency']"), "EUR");
    assert_eq!(page.eval("document.documentElement.lang"), "bg");
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'] .card");
    // Interface, ready-made stages and sample people are all Bulgarian.
    page.wait_for_text(".nav-item[aria-current]", "Фуния");
    let russian_or_latin = page.eval(
        "[...document.querySelectorAll('.column-name, .card-title, .card-client')].map((one) => one.innerText)\
         .filter((text) => !/[а-яА-Я]/.test(text) || /[ыэё]/i.test(text))",
    );
    assert_eq!(russian_or_latin, serde_json::json!([]));
    page.eval("location.hash = '#/meetings'");
    page.wait_for_element(".meeting-row");
    let months = page.texts(".meeting-row time");
    assert!(
        !months.is_empty() && months.iter().all(|text| text.chars().any(char::is_alphabetic)),
        "{months:?}"
    );
    page.eval("location.hash = '#/settings/general'");
    page.choose("[data-field='language']", "en");
    page.wait_for_text("[data-page='settings'] h1", "Settings");
    page.wait_for(
        "document.activeElement?.dataset.field === 'language'",
        "the focus is where it was",
    );
    assert_eq!(page.eval("window.theSamePage"), true);
    assert_eq!(texts_fetched(page).len(), 1, "one file, once");
    page.assert_no_problems();
}

#[test]
fn an_english_visitor_fetches_no_other_language() {
    let visitor = visit("");
    let page = &visitor.page;
    page.click("[data-action='load-sample']");
    page.wait_for_element("[data-page='funnel'] .card");
    page.wait_for(
        "navigator.serviceWorker.getRegistration().then((known) => known?.active?.state === 'activated')",
        "everything is kept for the next visit",
    );
    assert_eq!(texts_fetched(page), Vec::<String>::new());
    assert_eq!(page.eval(KEPT), serde_json::json!([]));
}

#[test]
fn a_browser_in_bulgarian_begins_in_bulgarian() {
    let visitor = visit("");
    let page = &visitor.page;
    page.language("bg-BG");
    page.reload();
    page.wait_for_text("[data-page='welcome'] legend", "Език");
    assert_eq!(page.eval("document.documentElement.lang"), "bg");
    assert_eq!(texts_fetched(page).len(), 1);
    page.assert_no_problems();
}

#[test]
fn a_chosen_language_is_there_without_a_network() {
    // A host of its own, whose files can go away.
    let folder = std::env::temp_dir().join(format!("voronka-languages-{}", std::process::id()));
    let gone = folder.with_extension("gone");
    super::offline::copy(Site::shared().folder(), &folder);
    let site = Site::serve(&folder);
    let browser = Browser::fresh();
    let page = browser.tab();
    page.goto(&site.address());
    page.wait_until_ready();
    page.fill("[data-field='name']", "Ani");
    page.click("input[name='lang'][value='bg']");
    page.wait_for_text("[data-page='welcome'] legend", "Език");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
    wait_until_kept(&page, "bg");
    std::fs::rename(&folder, &gone).expect("the host can lose its files");
    let again = browser.tab();
    again.goto(&format!("{}#/settings/general", site.address()));
    again.wait_until_ready();
    again.wait_for_text("[data-page='settings'] h1", "Настройки");
    assert_eq!(again.eval("document.documentElement.lang"), "bg");
    again.assert_no_problems();
    // The other one was never chosen: it is said, and nothing changes.
    again.choose("[data-field='language']", "ru");
    again.wait_for_element(".toast");
    again.wait_for(
        "document.querySelector(\"[data-field='language']\").value === 'bg'",
        "the language is the one that holds",
    );
    assert_eq!(again.stored()["voronka/lang"], "bg");
    again.forget_problems();
    std::fs::rename(&gone, &folder).expect("the files come back");
    again.choose("[data-field='language']", "ru");
    again.wait_for(
        "document.documentElement.lang === 'ru'",
        "the other language is there",
    );
    wait_until_kept(&again, "ru");

    // A newer version keeps the texts of both at once.
    let worker = folder.join("worker.js");
    let text = std::fs::read_to_string(&worker).expect("there is a worker");
    std::fs::write(
        &worker,
        text.replacen("const VERSION = \"", "const VERSION = \"newer", 1),
    )
    .expect("the worker can be changed");
    again.eval("navigator.serviceWorker.getRegistration().then((known) => known.update())");
    again.wait_for_element("[data-banner='new-version']");
    let kept = again.eval(
        "caches.keys().then((names) => caches.open(names.find((name) => name.includes(':newer')))).then((shelf) => shelf.keys())\
         .then((keys) => keys.filter(({ url }) => url.includes('/words-')).length)",
    );
    assert_eq!(kept, 2);
    std::fs::remove_dir_all(&folder).ok();
}

#[test]
fn texts_that_do_not_come_leave_the_app_in_english_and_the_choice_as_it_was() {
    let visitor = visit("");
    let page = &visitor.page;
    page.fill("[data-field='name']", "Ani");
    page.click("[data-action='start']");
    page.wait_for_element("[data-page='funnel']");
    page.eval("localStorage.setItem('voronka/lang', 'bg')");
    for broken in ["missing", "another page"] {
        if broken == "missing" {
            page.block(&["*words-bg*"]);
        } else {
            page.block(&[]);
            // As a host answers that has one page for every address it doesn't know.
            page.before_each_load(
                "const real = fetch; window.fetch = (address, ...more) => String(address).includes('words-bg') \
                 ? Promise.resolve(new Response('<!doctype html>\\n<p>Hello')) : real(address, ...more)",
            );
        }
        page.reload();
        page.wait_for_element("[data-page='funnel'] .column");
        page.wait_for_text(".toast", "could not be loaded");
        assert_eq!(page.eval("document.documentElement.lang"), "en");
        assert_eq!(page.stored()["voronka/lang"], "bg", "{broken}");
        page.forget_problems();
    }
}

#[test]
fn the_language_chosen_last_holds_whichever_texts_come_first() {
    let visitor = visit("");
    let page = &visitor.page;
    // The texts of one language are late.
    page.eval(
        "(() => { const real = fetch; window.fetch = async (address, ...more) => { const answer = await real(address, ...more); \
         if (String(address).includes('words-ru')) await new Promise((go) => { window.letGo = go; }); return answer; }; })()",
    );
    page.click("input[name='lang'][value='ru']");
    page.wait_for("window.letGo", "the texts are on their way");
    assert!(page.has("body[aria-busy]"));
    page.click("input[name='lang'][value='bg']");
    page.wait_for_text("[data-page='welcome'] legend", "Език");
    page.eval("window.letGo()");
    page.next_frame();
    page.next_frame();
    assert_eq!(page.eval("document.documentElement.lang"), "bg");
    assert!(!page.has("body[aria-busy]"));
    page.assert_no_problems();
}

#[test]
fn the_page_in_one_file_speaks_every_language() {
    let file = Site::shared().folder().with_extension("html");
    assert!(file.is_file(), "there is no {}", file.display());
    let visitor = visit("");
    let page = visitor.browser.tab();
    page.goto(&format!(
        "file://{}",
        file.canonicalize().expect("it is there").display()
    ));
    page.wait_until_ready();
    for (lang, word) in [("bg", "Език"), ("ru", "Язык"), ("en", "Language")] {
        page.click(&format!("input[name='lang'][value={}]", js(lang)));
        page.wait_for_text("[data-page='welcome'] legend", word);
    }
    page.assert_no_problems();
}
