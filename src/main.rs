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

fn main() {
    console_error_panic_hook::set_once();
    state::App::start();
    shortcuts::listen();
    leptos::mount::mount_to_body(pages::shell::Shell);
    parts::ready();
}
