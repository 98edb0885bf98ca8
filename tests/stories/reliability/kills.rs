//! A browser that is killed: SIGKILL to all its processes, and another start on the same profile.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use voronka_tests::seed::Seed;
use voronka_tests::{Browser, Chromium, Page};

use super::packing::{wait_for_packed, with_old};
use super::{
    TITLE, deal_route, note, rename_script, renaming_file, rounds, small, soaks, titles_by_word,
    wait_for_second_copy,
};

/// A browser with a profile that outlives it.
struct Machine {
    profile: PathBuf,
    running: Option<(Page, Browser, Chromium)>,
}

impl Machine {
    /// A new profile with these records in it, the app open at a route.
    fn with(seed: &Seed, route: &str) -> Self {
        let chromium = Chromium::temporary();
        let profile = chromium.profile().to_owned();
        let browser = Browser::of(&chromium);
        let page = browser.tab();
        seed.store(&page);
        page.open(route);
        Self {
            profile,
            running: Some((page, browser, chromium)),
        }
    }

    fn page(&self) -> &Page {
        &self.running.as_ref().expect("the browser runs").0
    }

    fn kill(&mut self) {
        let (_, _, chromium) = self.running.take().expect("the browser runs");
        chromium.kill();
    }

    fn start(&mut self, route: &str) {
        let chromium = Chromium::on_profile(&self.profile);
        let browser = Browser::of(&chromium);
        let page = browser.tab();
        page.open(route);
        self.running = Some((page, browser, chromium));
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        self.running = None;
        std::fs::remove_dir_all(&self.profile).ok();
    }
}

/// Waits for as long as a soak wants edits to go on; a condition is asked all the time, as in any wait.
fn work_for(page: &Page, time: Duration, condition: &str) {
    let end = Instant::now() + time;
    page.wait_for(condition, "the work is under way");
    while Instant::now() < end {
        page.wait_for("true", "the page is alive");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_killed_browser_has_every_change_that_was_called_saved() {
    let times: &[u64] = if soaks() { &[3, 12, 40, 70] } else { &[3] };
    for &seconds in times {
        for round in 0..rounds(1, 3) {
            let mut machine = Machine::with(&small(), &deal_route("alpha"));
            let page = machine.page();
            page.wait_for_element(TITLE);
            wait_for_second_copy(page, 10);
            // Five changes a second; what was made before the state said "saved" is safe.
            page.eval(&format!(
                "(() => {{ window.made = 0; window.safe = 0; \
                   const look = () => {{ if (document.querySelector(\"[data-action='save-state']\").dataset.status === 'saved') window.safe = window.made; }}; \
                   setInterval(look, 5); \
                   setInterval(() => {{ look(); window.made += 1; {}; }}, 200); }})()",
                rename_script("`edit ${window.made}`")
            ));
            work_for(page, Duration::from_secs(seconds), "window.safe > 5");
            let safe = page.eval("window.safe").as_u64().expect("a number");
            machine.kill();
            machine.start(&deal_route("alpha"));
            let condition = format!(
                "Number(/edit (\\d+)/.exec(document.querySelector(\"{TITLE}\")?.value)?.[1]) >= {safe}"
            );
            let page = machine.page();
            page.wait_for(&condition, &format!("edit {safe} is there after the kill"));
            note(&format!(
                "killed while editing, {seconds} s, round {round}: {safe} changes were called saved, none lost"
            ));
        }
    }
}

#[test]
fn a_kill_just_after_the_first_visit_loses_nothing_that_was_called_saved() {
    let chromium = Chromium::temporary();
    let profile = chromium.profile().to_owned();
    let mut machine = Machine {
        profile,
        running: None,
    };
    {
        let browser = Browser::of(&chromium);
        let page = browser.tab();
        page.open("");
        page.click("[data-action='load-sample']");
        // Nothing to be saved is called saved as well: the data must be there first.
        page.wait_for(
            "document.querySelectorAll('[data-deal]').length > 5",
            "the board is there",
        );
        page.wait_for_element("[data-action='save-state'][data-status='saved']");
        machine.running = Some((page, browser, chromium));
    }
    machine.kill();
    machine.start("");
    let page = machine.page();
    page.wait_for(
        "document.querySelectorAll('[data-deal]').length > 5",
        "the board is there again",
    );
    page.assert_no_problems();
}

/// Kills browsers while one action over many deals is done and undone again and again.
fn kill_in_the_middle(count: usize, kills: usize, what: &str, start: impl Fn(&Page, &str)) {
    let seed = Seed::board().many(count, "new");
    let mut seen = [0, 0];
    for kill in 0..kills {
        let mut machine = Machine::with(&seed, "#/settings/data");
        let page = machine.page();
        wait_for_second_copy(page, count);
        start(page, &renaming_file(&seed));
        page.wait_until_gone("[data-dialog]");
        page.eval(
            "(() => { window.turns = 0; const press = (name) => { const button = document.querySelector(`[data-action='${name}']:not(:disabled)`); if (button) { window.turns += 1; button.click(); } return button; }; setInterval(() => press('undo') ?? press('redo'), 15); })()",
        );
        page.wait_for(
            &format!("window.turns > {}", 3 + kill % 5),
            "the action is done and undone",
        );
        machine.kill();
        machine.start("#/settings/data");
        let page = machine.page();
        page.wait_for_element("[data-action='save-state'][data-status='saved']");
        page.wait_for_element("[data-block=snapshots][aria-busy=false]");
        let found = titles_by_word(page, ["deal", "other"]);
        assert!(
            found == [count, 0] || found == [0, count],
            "{what}: torn into {found:?} after kill {kill}"
        );
        seen[usize::from(found[0] == 0)] += 1;
    }
    note(&format!(
        "{what}: {kills} kills, {count} records each, 0 torn ({} with the old state, {} with the new one)",
        seen[0], seen[1]
    ));
}

#[test]
fn a_kill_in_the_middle_of_an_action_over_hundreds_leaves_all_or_none() {
    let counts: &[usize] = if soaks() { &[300, 900] } else { &[300] };
    for &count in counts {
        kill_in_the_middle(
            count,
            rounds(2, 10),
            "killed in an action over many",
            |page, file| {
                page.drop_file("body", "renamed.json", file.as_bytes());
                page.click("[data-dialog='merge-plan'] [data-action='merge']");
            },
        );
    }
}

#[test]
fn a_kill_in_the_middle_of_a_restore_leaves_the_old_or_the_new() {
    kill_in_the_middle(200, rounds(2, 16), "killed in a restore", |page, file| {
        page.click("[data-action='restore-backup']");
        page.drop_file("body", "other.json", file.as_bytes());
        page.click("[data-dialog='restore-plan'] [data-action='replace-all']");
    });
}

#[test]
fn a_kill_while_deals_are_packed_loses_none() {
    let (count, kills) = (1_600, rounds(2, 10));
    for kill in 0..kills {
        let chromium = Chromium::temporary();
        let profile = chromium.profile().to_owned();
        let browser = Browser::of(&chromium);
        let page = browser.tab();
        with_old(count).store(&page);
        // Slowly, so that the kill falls in the middle.
        page.before_each_load("window.requestIdleCallback = (next) => setTimeout(next, 1500)");
        page.open("#/settings/data");
        wait_for_second_copy(&page, count);
        let groups = kill % 3;
        page.wait_for(
            &format!(
                "Object.keys(localStorage).filter((key) => key.startsWith('voronka/main/1/packed/')).length > {groups} \
                 && Object.keys(localStorage).filter((key) => key.startsWith('voronka/main/1/deal/')).length < {}",
                count - 500 * groups
            ),
            "it is packed by half",
        );
        let running = Some((page, browser, chromium));
        let mut machine = Machine { profile, running };
        machine.kill();
        machine.start("#/settings/data");
        let page = machine.page();
        wait_for_packed(page, count);
        page.wait_for(
            "Object.keys(localStorage).filter((key) => /^voronka\\/main\\/\\d+\\/deal\\//.test(key)).length === 3",
            "only the open ones have keys of their own",
        );
        assert!(!page.has("[data-banner='kept']"));
        page.assert_no_problems();
    }
    note(&format!(
        "killed while packing: {kills} kills, {count} deals each, all there"
    ));
}

#[test]
fn a_tab_that_crashes_keeps_its_last_change() {
    let visitor = small().visit(&deal_route("alpha"));
    visitor.page.wait_for_element(TITLE);
    super::rename(&visitor.page, "Before the crash");
    let crashed = visitor.page;
    crashed.crash();
    let page = visitor.browser.tab();
    page.open(&deal_route("alpha"));
    super::wait_for_title(&page, "Before the crash");
}
