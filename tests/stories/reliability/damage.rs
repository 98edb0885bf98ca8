//! Bytes in storage that are not what was written.

use serde_json::Value;
use voronka_tests::seed::id;
use voronka_tests::{Page, js};

use super::{
    deal_route, note, open_deal, rename, rounds, small, soaks, stored_title, wait_for_second_copy,
    wait_for_title, wait_until_saved,
};

/// Writes something else under a key of the workspace, or removes it.
fn overwrite(page: &Page, key: &str, value: Option<&str>) {
    let key = js(&format!("voronka/main/{key}"));
    match value {
        Some(value) => page.eval(&format!("localStorage.setItem({key}, {})", js(value))),
        None => page.eval(&format!("localStorage.removeItem({key})")),
    };
}

/// Takes the second copy away, so that local storage is alone.
fn without_second_copy(page: &Page) {
    page.before_each_load("Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })");
}

#[test]
fn a_damaged_record_is_kept_aside_and_the_rest_is_there() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    without_second_copy(page);
    let key = format!("1/deal/{}", id("alpha"));
    let fine = page.stored()[format!("voronka/main/{key}")]
        .as_str()
        .expect("it is stored")
        .to_owned();
    let turned = fine.replacen("\"title\"", "\"title", 1);
    for damaged in [
        &fine[..fine.len() / 2],
        &*turned,
        "",
        "\u{0}\u{ffff}",
        "[]",
        "{\"v\":1}",
    ] {
        overwrite(page, &key, Some(damaged));
        page.reload();
        page.wait_for_element(&format!("[data-deal='{}']", id("beta")));
        page.wait_for_element("[data-banner='kept']");
        let stored = page.stored();
        assert_eq!(
            stored[format!("voronka/main/{key}")],
            damaged,
            "nothing was overwritten"
        );
        assert_eq!(
            stored[format!("voronka/main/kept/main/{key}")],
            damaged,
            "it lies aside"
        );
        // Work goes on beside it.
        open_deal(page, "beta");
        rename(page, "Beside the damage");
        wait_until_saved(page);
        assert_eq!(stored_title(page, "beta"), "Beside the damage");
        page.eval("location.hash = '#/funnel'");
    }
}

#[test]
fn a_damaged_record_comes_back_from_the_second_copy() {
    let visitor = small().visit("#/funnel");
    let page = &visitor.page;
    wait_for_second_copy(page, 10);
    let key = format!("1/deal/{}", id("alpha"));
    let fine = page.stored()[format!("voronka/main/{key}")].clone();
    let turns = rounds(3, 40);
    for turn in 0..turns {
        let text = fine.as_str().expect("a text");
        // Somewhere in the middle a byte flips.
        let at = (turn * 37 + 11) % text.len();
        let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let mut flipped: Vec<u16> = text.encode_utf16().collect();
        flipped[at.min(text.encode_utf16().count() - 1)] ^= 1;
        overwrite(page, &key, Some(&String::from_utf16_lossy(&flipped)));
        page.reload();
        page.wait_for_element(&format!("[data-deal='{}']", id("alpha")));
        page.wait_for(
            &format!(
                "(() => {{ try {{ return JSON.parse(localStorage.getItem({})).b.client === {} }} catch {{ return false }} }})()",
                js(&format!("voronka/main/{key}")),
                js(&id("Client alpha").to_string())
            ),
            "the record is whole again",
        );
        overwrite(page, &key, fine.as_str());
    }
    note(&format!(
        "damaged records: {turns} bytes flipped, every record whole after the start"
    ));
}

#[test]
fn with_the_head_the_name_or_the_open_note_missing_or_garbage_nothing_is_missing() {
    let states: [Option<&str>; 3] = [None, Some("garbage \u{1}{"), Some("")];
    let mut tried = 0;
    for alone in [false, true] {
        let visitor = small().visit("#/funnel");
        let page = &visitor.page;
        if alone {
            without_second_copy(page);
        } else {
            wait_for_second_copy(page, 10);
        }
        let keep = page.stored();
        for mask in 1..8_u32 {
            for state in if soaks() { &states[..] } else { &states[..2] } {
                for (bit, key) in ["head", "meta", "open"].into_iter().enumerate() {
                    let value = if mask & (1 << bit) != 0 {
                        *state
                    } else {
                        keep[format!("voronka/main/{key}")].as_str()
                    };
                    overwrite(page, key, value);
                }
                page.reload();
                for name in ["alpha", "beta", "gamma"] {
                    page.wait_for_element(&format!("[data-deal='{}']", id(name)));
                }
                tried += 1;
            }
        }
    }
    note(&format!(
        "head, name and note of the open commit missing or garbage: {tried} states, all records there in each"
    ));
}

#[test]
fn files_that_are_none_change_not_a_byte_of_storage() {
    let visitor = small().visit("#/settings/data");
    let page = &visitor.page;
    page.wait_for_element("[data-block=snapshots][aria-busy=false]");
    wait_for_second_copy(page, 10);
    let before = page.stored();
    for (name, bytes, words) in [
        (
            "cut.json",
            &b"{\"format\":\"voronka\",\"format_version\":1,\"records\":{\"deal\":[{\"id\""[..],
            "ends in the middle",
        ),
        ("page.json", b"<!doctype html><title>404</title>", "web page"),
        ("deep.json", &[b'['; 5000], "not"),
        (
            "new.json",
            br#"{"format":"voronka","format_version":99,"records":{}}"#,
            "newer",
        ),
        (
            "app.json",
            br#"{"type":"excalidraw","elements":[]}"#,
            "Excalidraw",
        ),
    ] {
        page.drop_file("body", name, bytes);
        page.wait_for_text("[data-problem]", words);
        assert_eq!(page.stored(), before, "{name}");
    }
    page.press("Escape");
    page.wait_until_gone("[data-dialog]");
    page.reload();
    assert_eq!(page.stored(), before);
}

#[test]
fn a_record_that_only_the_second_copy_has_comes_back() {
    let visitor = small().visit(&deal_route("alpha"));
    let page = &visitor.page;
    wait_for_second_copy(page, 10);
    rename(page, "Lost by the browser");
    wait_until_saved(page);
    super::wait_for_second_copy_text(page, "Lost by the browser");
    // What a killed browser forgets: the last write, as if it never was.
    let key = format!("1/deal/{}", id("alpha"));
    let old = super::stored_record(page, "deal", "alpha").to_string();
    let older = old.replace("Lost by the browser", "alpha");
    let mut record: Value = serde_json::from_str(&older).expect("a record");
    record.as_object_mut().expect("an object").remove("t");
    page.goto(&voronka_tests::Site::shared().blank());
    overwrite(page, &key, Some(&record.to_string()));
    overwrite(page, &format!("1/deal/{}", id("beta")), None);
    page.open(&deal_route("alpha"));
    wait_for_title(page, "Lost by the browser");
    page.wait_for_text(".toasts", "came back");
    open_deal(page, "beta");
    wait_for_title(page, "beta");
    assert_eq!(stored_title(page, "alpha"), "Lost by the browser");
}
