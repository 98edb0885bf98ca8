//! The page of orders as text, table and paper.

use leptos::prelude::*;
use leptos::task::spawn_local;
use voronka_domain::csv::export::Style;
use voronka_domain::orders::export;

use super::Desk;
use super::calls::call_text;
use super::look::View;
use crate::components::menu::below;
use crate::components::{Icon, Menu, MenuItem};
use crate::i18n::{lang, orders, shell, t};
use crate::platform::{dom, files};
use crate::state::app;

/// The buttons at the head of the page.
pub(super) fn actions(desk: Desk) -> AnyView {
    let opened = RwSignal::new(None::<(f64, f64)>);
    let menu = move || {
        let at = opened.get()?;
        let items = vec![
            MenuItem::new(t(orders::COPY), "copy", "copy-orders", move || copy(desk)),
            MenuItem::new(t(orders::CSV), "download", "orders-grid-csv", move || {
                save_grid(desk)
            }),
            MenuItem::new(t(orders::CSV_ORDERS), "download", "orders-csv", save_orders),
            MenuItem::new(t(orders::PRINT), "print", "print-orders", move || {
                desk.whole.set(true);
                // After the menu is gone and all rows are there.
                dom::after_render(move || {
                    window().print().ok();
                    desk.whole.set(false);
                });
            }),
        ];
        Some(view! { <Menu label=t(shell::MORE) items at on_close=move |()| opened.set(None)/> })
    };
    view! {
        <button type="button" class="button is-small" data-action="copy-list" on:click=move |_| copy(desk)>
            <Icon name="copy" small=true/>
            <span class="button-label">{t(orders::COPY)}</span>
        </button>
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            data-action="orders-menu"
            aria-haspopup="menu"
            aria-label=t(shell::MORE)
            on:click=move |event| opened.set(Some(below(&event)))
        >
            <Icon name="more"/>
        </button>
        {menu}
    }
    .into_any()
}

fn copy(desk: Desk) {
    let text = if desk.look.with_untracked(|look| look.view) == View::Calls {
        call_text(&desk.calls.get_untracked())
    } else {
        let grid = desk.grid.get_untracked();
        app().read(|workspace| export::grid_text(workspace, &grid, lang()))
    };
    spawn_local(async move {
        if dom::copy(&text).await {
            app().toast(t(orders::COPIED).to_owned());
        } else {
            app().toast_error(t(orders::NOT_COPIED).to_owned());
        }
    });
}

fn style() -> Style {
    Style {
        lang: lang(),
        today: app().today.get_untracked(),
    }
}

fn save_grid(desk: Desk) {
    let grid = desk.grid.get_untracked();
    let table = app().read(|workspace| export::grid_table(workspace, &grid, style()));
    save("voronka-orders-by-quarter", &table);
}

fn save_orders() {
    save(
        "voronka-orders",
        &app().read(|workspace| export::orders(workspace, style())),
    );
}

fn save(name: &str, table: &[u8]) {
    let today = app().today.get_untracked();
    files::save(&format!("{name}-{today}.csv"), "text/csv", table);
}
