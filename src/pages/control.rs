//! Control: the page the head runs the team from. Every figure is computed from moves and activities, says how, and
//! opens the records behind it.

mod conversion;
mod drill;
mod figures;
mod forecast;
mod leading;
mod look;
mod people;
mod sheet;
mod since;
mod stages;

use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::reports::facts::Facts;

pub(in crate::pages) use self::figures::Definition;
use self::look::{Look, LookBar};
use crate::components::Icon;
use crate::i18n::{control, t};
use crate::state::app;

/// What the blocks of the page share: the history laid out for counting, and what is looked at.
#[derive(Clone, Copy)]
struct Desk {
    facts: StoredValue<Rc<Facts>, LocalStorage>,
    /// Grows whenever the records changed.
    version: RwSignal<u32>,
    look: Memo<Look>,
    /// The list behind a figure that is open.
    drill: RwSignal<Option<drill::List>>,
}

impl Desk {
    /// The history, watched.
    fn facts(self) -> Rc<Facts> {
        self.version.track();
        self.facts.get_value()
    }

    /// What is looked at, watched.
    fn look(self) -> Look {
        self.look.get()
    }
}

fn lay_out() -> Rc<Facts> {
    Rc::new(app().read(Facts::of))
}

/// The page.
#[component]
pub fn ControlPage() -> impl IntoView {
    let look = Memo::new(|_| Look::from_query(&app().route.get().query, app().today.get()));
    let desk = Desk {
        facts: StoredValue::new_local(lay_out()),
        version: RwSignal::new(0),
        look,
        drill: RwSignal::new(None),
    };
    app().on_change(move |_| {
        desk.facts.set_value(lay_out());
        desk.version.update(|version| *version += 1);
    });
    view! {
        <main class="page" id="main" data-page="control" tabindex="-1">
            <header class="page-head">
                <h1 class="page-title">{t(control::TITLE)}</h1>
                <div class="page-actions">
                    <sheet::CopyButton desk/>
                    <button type="button" class="button" data-action="print" on:click=|_| _ = window().print()>
                        <Icon name="print"/>
                        <span class="button-label">{t(control::PRINT)}</span>
                    </button>
                </div>
            </header>
            <LookBar look/>
            <div class="page-body control">
                <since::SinceLastLook desk/>
                <figures::Figures desk/>
                <div class="tiles">
                    <conversion::ConversionTile desk/>
                    <stages::StagesTile desk/>
                    <leading::LeadingTile desk/>
                    <forecast::ForecastTile desk/>
                    <people::PeopleTile desk/>
                </div>
            </div>
            <drill::DrillDown list=desk.drill/>
        </main>
    }
}

/// A part of the page with its heading and what it means.
#[component]
fn Tile(
    /// The name in `data-block`.
    name: &'static str,
    /// The heading.
    title: &'static str,
    /// What its figures mean.
    definition: &'static str,
    /// Takes the whole width.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="tile" class:is-wide=wide data-block=name aria-labelledby=format!("{name}-heading")>
            <header class="block-head">
                <h2 id=format!("{name}-heading")>{title}</h2>
                <figures::Definition name=name.to_owned() label=title text=definition/>
            </header>
            {children()}
        </section>
    }
}
