//! Voronka: a sales team's funnel, meetings and after-sale rules in one static page.
//!
//! `pages` and `components` show; `state` holds the workspace and is the one way to change it; `platform` is the only
//! code that touches the browser; the rules live in the crate `voronka-domain`.

mod components;
mod i18n;
mod pages;
// What the macro makes calls functions that another file of the module brings.
#[allow(unsafe_code)]
mod parts;
mod platform;
mod route;
mod shortcuts;
mod state;

use voronka_domain::lang::{Lang, catalogue};

fn main() {
    console_error_panic_hook::set_once();
    let lang = state::language::first_choice();
    if catalogue::is_here(lang) {
        return run(lang);
    }
    wasm_bindgen_futures::spawn_local(async move {
        match state::language::fetch(lang).await {
            Ok(()) => run(lang),
            // What is in the module: better the board in English than none.
            Err(state::language::Missing) => {
                run(Lang::En);
                state::app().tell_missing_texts();
            }
        }
    });
}

fn run(lang: Lang) {
    state::App::start(lang);
    shortcuts::listen();
    platform::installed::listen(pages::exchange::take_all, pages::exchange::tell_missing);
    leptos::mount::mount_to_body(pages::shell::Shell);
    parts::ready();
}
