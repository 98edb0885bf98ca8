//! A list of actions that opens from a button.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, KeyboardEvent};

use super::Icon;

/// One action of a menu.
#[derive(Clone)]
pub struct MenuItem {
    /// What it says.
    pub label: String,
    /// Its icon.
    pub icon: &'static str,
    /// The name in `data-action`, for tests and scripts.
    pub action: String,
    /// What it does.
    pub run: Callback<()>,
    /// Whether it destroys something.
    pub danger: bool,
    /// Whether it is the choice in force.
    pub checked: bool,
}

impl MenuItem {
    /// An action.
    pub fn new(
        label: impl Into<String>,
        icon: &'static str,
        action: impl Into<String>,
        run: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        let run = Callback::new(move |()| run());
        Self {
            label: label.into(),
            icon,
            action: action.into(),
            run,
            danger: false,
            checked: false,
        }
    }

    /// Marks it as destructive.
    pub fn danger(self) -> Self {
        Self { danger: true, ..self }
    }

    /// Marks it as the choice in force.
    pub fn checked(self, checked: bool) -> Self {
        Self { checked, ..self }
    }
}

/// A menu that is open as long as it is in the page, below the point given in pixels of the window. Arrows walk it,
/// Escape and a click elsewhere close it.
#[component]
pub fn Menu(
    /// What the list is, for people who hear it.
    #[prop(into)]
    label: String,
    /// The actions.
    items: Vec<MenuItem>,
    /// Where it opens: left and top.
    at: (f64, f64),
    /// Called when it closes.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let node = NodeRef::<Div>::new();
    let opener = document()
        .active_element()
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let opener = StoredValue::new_local(opener);
    Effect::new(move || {
        let Some(menu) = node.get() else { return };
        menu.show_popover().ok();
        keep_inside(&menu, at);
        focus_item(&menu, 0);
    });
    let close = move || {
        opener.with_value(|opener| opener.as_ref().map(HtmlElement::focus));
        on_close.run(());
    };
    let keys = move |event: KeyboardEvent| {
        let Some(menu) = node.get_untracked() else { return };
        let step = match &*event.key() {
            "ArrowDown" => 1,
            "ArrowUp" => -1,
            "Home" => i32::MIN,
            "End" => i32::MAX,
            "Escape" | "Tab" => {
                event.prevent_default();
                event.stop_propagation();
                return close();
            }
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        focus_item(&menu, step);
    };
    let toggled = move |_: web_sys::Event| {
        let closed = node
            .get_untracked()
            .is_some_and(|menu| !menu.matches(":popover-open").unwrap_or(true));
        if closed {
            on_close.run(());
        }
    };
    let items = items.into_iter().map(|item| {
        let run = move |_| {
            close();
            item.run.run(());
        };
        view! {
            <button
                type="button"
                class="menu-item"
                class:is-danger=item.danger
                role=if item.checked { "menuitemradio" } else { "menuitem" }
                aria-checked=item.checked.then_some("true")
                data-action=item.action
                on:click=run
            >
                <Icon name=item.icon/>
                <span>{item.label}</span>
                {item.checked.then(|| view! { <Icon name="check" small=true/> })}
            </button>
        }
    });
    view! {
        <div
            node_ref=node
            class="menu"
            popover="auto"
            role="menu"
            aria-label=label
            on:keydown=keys
            on:toggle=toggled
            on:click=|event| event.stop_propagation()
        >
            {items.collect_view()}
        </div>
    }
}

/// Where a menu opens from a button: below its left edge.
pub fn below(event: &web_sys::MouseEvent) -> (f64, f64) {
    let button = event
        .current_target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok());
    button.map_or(
        (f64::from(event.client_x()), f64::from(event.client_y())),
        |button| {
            let place = button.get_bounding_client_rect();
            (place.left(), place.bottom() + 4.0)
        },
    )
}

/// Puts a popover where it opens, and as far inside the window as needed.
pub fn keep_inside(menu: &HtmlElement, (left, top): (f64, f64)) {
    let size =
        |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|value| value.as_f64()).unwrap_or(0.0);
    let (width, height) = (size(window().inner_width()), size(window().inner_height()));
    let left = left.min(width - f64::from(menu.offset_width()) - 8.0).max(8.0);
    let top = top.min(height - f64::from(menu.offset_height()) - 8.0).max(8.0);
    let style = HtmlElement::style(menu);
    style.set_property("--menu-x", &format!("{left}px")).ok();
    style.set_property("--menu-y", &format!("{top}px")).ok();
}

/// Moves the focus among the items: 0 = the first, ±1 = the neighbour, the extremes = the ends.
fn focus_item(menu: &HtmlElement, step: i32) {
    let Ok(items) = menu.query_selector_all("[role^=menuitem]:not([disabled])") else {
        return;
    };
    let count = items.length() as i32;
    if count == 0 {
        return;
    }
    let item_at = |at: i32| {
        items
            .get(at as u32)
            .and_then(|node| node.dyn_into::<HtmlElement>().ok())
    };
    let active = document()
        .active_element()
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let current = (0..count).find(|at| active.is_some() && item_at(*at) == active);
    let next = match (step, current) {
        (i32::MIN | 0, _) | (_, None) => 0,
        (i32::MAX, _) => count - 1,
        (step, Some(current)) => (current + step).rem_euclid(count),
    };
    item_at(next).map(|item| item.focus());
}
