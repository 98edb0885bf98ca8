//! The first ten minutes, going back several steps, the help, and files for the head of the team.

use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, js, visit};

fn open_merge(page: &Page) {
    page.eval("location.hash = '#/funnel'");
    page.click("[data-page='funnel'] [data-action='merge-file']");
    page.wait_for_element("[data-dialog='merge-file']");
}

#[test]
fn an_empty_board_shows_its_stages_and_what_to_do() {
    let visitor = visit("");
    let page = &visitor.page;
    page.viewport(1440, 900);
    page.fill("[data-field='name']", "Anna");
    page.click("[data-action='start']");
    page.wait_for_text("[data-empty='board']", "No deals yet");
    assert!(page.count("[data-stage][data-kind='open']") > 3);
    page.wait_for_text("[data-stage] .column-purpose", "Goal");
    page.click("[data-empty='board'] [data-action='load-sample']");
    page.wait_for_element("[data-banner='sample']");
    page.wait_until_gone("[data-empty='board']");
    page.click("[data-action='leave-sample']");
    page.click("[data-empty='board'] [data-action='first-deal']");
    page.wait_for_element("[data-form='quick-add']");
    page.assert_no_problems();
}

#[test]
fn a_file_is_opened_on_the_first_visit() {
    let sender = Seed::board()
        .person("Anna")
        .me("Anna")
        .deal("alpha", "new")
        .visit("#/settings/data");
    sender.page.click("[data-action='export-json']");
    sender
        .page
        .click("[data-dialog='export'] [data-action='download']");
    let file = sender.browser.wait_for_download();
    let visitor = visit("");
    let page = &visitor.page;
    page.choose_files("[data-action='open-file']", &[&file.path.clone()]);
    page.wait_for_element("[data-dialog='merge-plan']");
    page.click("[data-dialog='merge-plan'] [data-action='merge']");
    page.wait_for_element(&format!("[data-page='funnel'] [data-deal='{}']", id("alpha")));
    page.wait_for_text(".workspace-name", "Seeded");
    page.assert_no_problems();
}

#[test]
fn the_head_of_the_board_says_what_is_stuck_and_shows_it() {
    // Both have stood there since January of 2026, and one of them has a step for a near day.
    let visitor = Seed::board()
        .deal("alpha", "new")
        .deal("beta", "active")
        .deal("over", "won")
        .visit("#/funnel");
    let page = &visitor.page;
    page.viewport(1440, 900);
    page.wait_for_element("[data-metric='stuck'][data-value='2']");
    page.click("[data-action='show-stuck']");
    page.wait_for("location.hash.includes('stuck')", "the filter is in the address");
    page.wait_for_element("[data-action='show-stuck'][aria-pressed='true']");
    page.click("[data-action='show-stuck']");
    page.wait_for("!location.hash.includes('stuck')", "the filter is gone");
    page.assert_no_problems();
}

#[test]
fn undo_is_at_hand_in_the_panel_of_a_deal_on_a_phone() {
    let visitor = Seed::board()
        .deal("alpha", "new")
        .visit(&format!("#/funnel/deal/{}", id("alpha")));
    let page = &visitor.page;
    page.mobile(390, 844);
    page.wait_for_element("[data-panel='deal']");
    let stage = |name: &str| {
        format!(
            "[data-panel='deal'] [data-action='move-to:{}'][aria-current='step']",
            id(name)
        )
    };
    for by in ["touch", "keys"] {
        page.tap(&format!(
            "[data-panel='deal'] [data-action='move-to:{}']",
            id("active")
        ));
        page.wait_for_element(&stage("active"));
        if by == "touch" {
            page.tap("[data-panel='deal'] [data-action='undo']");
        } else {
            page.press("Control+z");
        }
        page.wait_for_element(&stage("new"));
    }
    page.assert_no_problems();
}

#[test]
fn what_was_done_is_listed_and_gone_back_over_several_steps() {
    let visitor = Seed::board()
        .person("Anna")
        .me("Anna")
        .deal("alpha", "new")
        .visit("#/settings/stages");
    let page = &visitor.page;
    page.viewport(1440, 900);
    let deal = format!("voronka/main/1/deal/{}", id("alpha"));
    let before = page.eval(&format!("JSON.parse(localStorage[{}]).b.title", js(&deal)));
    page.eval(&format!("location.hash = '#/funnel/deal/{}'", id("alpha")));
    for title in ["one", "two", "three"] {
        page.fill("[data-field='title']", title);
        page.press("Enter");
        page.wait_for(
            &format!("JSON.parse(localStorage[{}]).b.title === '{title}'", js(&deal)),
            "the title is stored",
        );
    }
    page.press("Escape");
    page.click(".app-foot [data-action='history']");
    page.wait_for(
        "document.querySelectorAll('.step-row').length === 3",
        "three steps are listed",
    );
    page.wait_for_text(".step-row", "Anna");
    // Back to where only the first was done.
    page.click("[data-steps='-2']");
    page.wait_for(
        &format!("JSON.parse(localStorage[{}]).b.title === 'one'", js(&deal)),
        "two steps are taken back",
    );
    page.click("[data-steps='2']");
    page.wait_for(
        &format!("JSON.parse(localStorage[{}]).b.title === 'three'", js(&deal)),
        "both are done again",
    );
    page.click("[data-steps='-2']");
    page.click("[data-action='undo-step']");
    page.wait_for(
        &format!("JSON.parse(localStorage[{}]).b.title === {before}", js(&deal)),
        "nothing is left of it",
    );
    page.assert_no_problems();
}

#[test]
fn the_tour_goes_through_five_places_and_can_be_left() {
    let visitor = Seed::board().visit("#/funnel");
    let page = &visitor.page;
    page.viewport(1440, 900);
    page.click("[data-action='help']");
    page.click("[data-dialog='help'] [data-action='tour']");
    page.wait_for_element("[data-tour='1']");
    page.wait_for_element("[data-tour-spot]");
    for step in 2..=5 {
        page.click("[data-action='tour-next']");
        page.wait_for_element(&format!("[data-tour='{step}']"));
        page.wait_for_element("[data-tour-spot]");
    }
    page.wait_for_element("[data-page='control']");
    page.click("[data-action='leave-tour']");
    page.wait_until_gone("[data-tour]");
    assert!(!page.has("[data-tour-spot]"));
    page.click("[data-banner='sample'] [data-action='tour']");
    page.wait_for_element("[data-tour='1']");
    for _ in 1..5 {
        page.click("[data-action='tour-next']");
    }
    page.click("[data-tour='5'] [data-action='tour-next']");
    page.wait_until_gone("[data-banner='sample']");
    assert!(!page.has("[data-tour]"));
    page.assert_no_problems();
}

#[test]
fn the_help_is_searched_in_both_languages() {
    let visitor = Seed::board().visit("#/funnel");
    let page = &visitor.page;
    page.viewport(1440, 900);
    for (word, topic) in [("decision on credit", None), ("credit", Some("results"))] {
        page.click("[data-action='help']");
        page.fill("[data-field='help']", word);
        match topic {
            Some(topic) => page.wait_for_element(&format!("[data-topic='{topic}'][open]")),
            None => page.wait_until_gone("[data-topic]"),
        }
        page.press("Escape");
        page.wait_until_gone("[data-dialog='help']");
    }
    page.eval("localStorage.setItem('voronka/lang', 'ru')");
    page.reload();
    page.click("[data-action='help']");
    page.fill("[data-field='help']", "регламент");
    page.wait_for_element("[data-topic='rules'][open]");
    page.assert_no_problems();
}

#[test]
fn only_what_changed_since_the_last_file_is_sent_to_the_head() {
    let visitor = Seed::board()
        .person("Anna")
        .me("Anna")
        .deal("alpha", "new")
        .deal("beta", "new")
        .visit("#/settings/data");
    let page = &visitor.page;
    page.viewport(1440, 900);
    let send = || {
        page.click("[data-page='settings'] [data-action='send']");
        page.click("[data-dialog='send'] [data-action='download']");
        page.wait_until_gone("[data-dialog='send']");
        visitor.browser.wait_for_download()
    };
    let first = send();
    assert!(first.name.ends_with(".json"), "{}", first.name);
    assert!(first.text().contains("Client alpha") && first.text().contains("Client beta"));
    page.click("[data-page='settings'] [data-action='send']");
    page.wait_for_text("[data-dialog='send']", "0 records");
    assert!(
        page.attribute("[data-dialog='send'] [data-action='download']", "disabled")
            .is_some(),
        "there is nothing to send"
    );
    page.press("Escape");
    page.eval(&format!("location.hash = '#/funnel/deal/{}'", id("alpha")));
    page.fill("[data-field='title']", "Renamed");
    page.press("Enter");
    page.wait_for(
        &format!(
            "localStorage['voronka/main/1/deal/{}'].includes('Renamed')",
            id("alpha")
        ),
        "the change is stored",
    );
    page.eval("location.hash = '#/settings/data'");
    let second = send();
    let text = second.text();
    assert!(
        text.contains("Renamed") && !text.contains("Client beta"),
        "{text}"
    );
    assert!(text.contains("\"changes\""));
}

#[test]
fn the_head_takes_many_files_at_once_and_sees_from_whom_what_came() {
    let folder = std::env::temp_dir().join(format!("voronka-many-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let mut files = Vec::new();
    for name in ["Anna", "Boris", "Vera"] {
        let sender = Seed::board()
            .person(name)
            .me(name)
            .deal(&format!("deal of {name}"), "new")
            .visit("#/settings/data");
        sender.page.click("[data-page='settings'] [data-action='send']");
        sender.page.click("[data-dialog='send'] [data-action='download']");
        let download = sender.browser.wait_for_download();
        let file = folder.join(format!("{name}.json"));
        std::fs::copy(&download.path, &file).expect("a file can be copied");
        files.push(file);
    }
    let broken = folder.join("broken.json");
    std::fs::write(&broken, "{").expect("a file can be written");
    files.push(broken);
    let visitor = Seed::board().person("Head").me("Head").visit("#/funnel");
    let page = &visitor.page;
    page.viewport(1440, 900);
    open_merge(page);
    let paths: Vec<&std::path::Path> = files.iter().map(std::path::PathBuf::as_path).collect();
    page.choose_files("[data-dialog='merge-file'] [data-action='choose-file']", &paths);
    let dialog = "[data-dialog='merge-several']";
    page.wait_for_element(dialog);
    for name in ["Anna", "Boris", "Vera"] {
        let new = format!("{dialog} [data-from='{name}'] [data-plan='new']");
        // The person, the client and the deal.
        assert_eq!(page.attribute(&new, "data-value").as_deref(), Some("3"), "{name}");
    }
    assert_eq!(page.count(&format!("{dialog} [data-refused]")), 1);
    page.click(&format!("{dialog} [data-action='merge']"));
    page.wait_until_gone(dialog);
    page.wait_for(
        "document.querySelectorAll('.card').length === 3",
        "the deals of all are on the board",
    );
    open_merge(page);
    page.wait_for_text("[data-block='senders']", "Vera");
    page.press("Escape");
    page.wait_until_gone("[data-dialog='merge-file']");
    page.press("Control+z");
    page.wait_for(
        "document.querySelectorAll('.card').length === 0",
        "one undo takes all of them back",
    );
    std::fs::remove_dir_all(&folder).ok();
    page.assert_no_problems();
}
