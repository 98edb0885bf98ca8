//! Meetings: planned, defended, held, reported and reviewed, by several people, on several screens.

mod files;
mod paper;
mod visit;

use voronka_domain::client::{Client, Contact};
use voronka_domain::id::Id;
use voronka_domain::person::{Person, Role};
use voronka_tests::seed::{Seed, id};
use voronka_tests::{Page, js};

/// A board with the deal `alpha` in stage `active`, whose client has a contact `Boss` who decides; Anna, who sells, and,
/// if wanted, Helen, who leads.
fn seeded(with_head: bool) -> Seed {
    let mut seed = Seed::board().deal("alpha", "active");
    let contact = Contact {
        name: "Boss".into(),
        decision_maker: true,
        ..Contact::default()
    };
    let client = Client {
        name: "Client alpha".into(),
        contacts: [(id("boss"), contact)].into_iter().collect(),
        ..Client::default()
    };
    seed.put(id("Client alpha"), client);
    let person = |name: &str, role| Person {
        name: name.into(),
        roles: vec![role],
        ..Person::default()
    };
    seed.put(id("anna"), person("Anna", Role::Hunter));
    if with_head {
        seed.put(id("helen"), person("Helen", Role::Head));
    }
    seed.me("anna")
}

/// Somebody else sits down at this copy.
fn sit_down(page: &Page, who: &str) {
    page.eval(&format!(
        "localStorage.setItem('voronka/main/me', {})",
        js(&id(who).to_string())
    ));
    page.reload();
}

/// Sets a date field as a choice in its calendar does.
fn set_day(page: &Page, selector: &str, days_from_today: i32) {
    page.wait_for_element(selector);
    page.focus(selector);
    page.eval(&format!(
        "(() => {{ const d = new Date(); d.setDate(d.getDate() + {days_from_today}); const field = document.querySelector({}); \
         field.value = [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'), String(d.getDate()).padStart(2, '0')].join('-'); \
         for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{ bubbles: true }})); }})()",
        js(selector)
    ));
}

/// Waits until the meeting on screen is in a state.
fn wait_for_state(page: &Page, state: &str) {
    page.wait_for_element(&format!(".meeting[data-state='{state}']"));
}

/// Writes into a field and leaves it.
fn write(page: &Page, field: &str, text: &str) {
    let selector = format!("[data-field='{field}']");
    page.fill(&selector, text);
    page.eval("document.activeElement.blur()");
}

/// The body of the only meeting in storage.
fn stored_meeting(page: &Page) -> serde_json::Value {
    stored(page, "/meeting/")
}

/// The body of the first record whose key holds a part.
fn stored(page: &Page, part: &str) -> serde_json::Value {
    let all = page.stored();
    let all = all.as_object().expect("storage is an object");
    let raw = all.iter().find(|(key, _)| key.contains(part));
    let raw = raw.and_then(|(_, value)| value.as_str()).expect("it is stored");
    let record: serde_json::Value = serde_json::from_str(raw).expect("it is JSON");
    record["b"].clone()
}

/// The stage in which the deal `alpha` is, by its latest move.
fn stage_of_alpha(page: &Page) -> Id {
    let deal = stored(page, &format!("/deal/{}", id("alpha")));
    let history = deal["history"].as_object().expect("a history").values();
    let last = history.max_by_key(|step| step["at"].as_str().map(str::to_owned));
    let to = last.and_then(|step| step["to"].as_str()).expect("a stage");
    to.parse().expect("an identifier")
}
