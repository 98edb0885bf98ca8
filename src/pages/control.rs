//! Control: the page the head runs the team from. Every figure is computed from moves and activities, says how, and
//! opens the records behind it.

mod ageing;
mod bonus;
mod clients;
mod discipline;
mod drill;
mod figures;
mod forecast;
mod funnel;
mod indicators;
mod leading;
mod look;
mod multiples;
mod people;
mod sheet;
mod since;
mod spark;
mod stages;
mod stuck;
mod travel;
mod velocity;

use std::rc::Rc;

pub(in crate::pages) use self::indicators::amounts;
pub(in crate::pages) use self::indicators::take as take_set;

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::reports::as_of::as_of;
use voronka_domain::reports::facts::{Facts, Scope};
use voronka_domain::reports::leading::forgotten;
use voronka_domain::reports::stuck::{Stuck, stuck};
use voronka_domain::workspace::Workspace;

use self::look::{Look, LookBar};
use crate::components::{Icon, stat};
use crate::i18n::{control, meanings, t};
use crate::state::app;

/// What is stuck, with what it was found for.
type FoundStuck = (StuckOf, Rc<Vec<Stuck>>);

/// The forgotten deals, with what they were found for.
type FoundForgotten = (StuckOf, Rc<Vec<Id>>);

/// What the blocks of the page share: the history laid out for counting, and what is looked at.
#[derive(Clone, Copy)]
struct Desk {
    laid: StoredValue<Laid, LocalStorage>,
    /// What is stuck, for the records, day and scope it was found in.
    stuck: StoredValue<Option<FoundStuck>, LocalStorage>,
    /// The deals without a step to come, with what they were found for.
    forgotten: StoredValue<Option<FoundForgotten>, LocalStorage>,
    /// Grows whenever the records changed.
    version: RwSignal<u32>,
    look: Memo<Look>,
    /// Whose work as of which day: what figures of how things stand depend on, whatever the period.
    stand: Memo<(Scope, Option<NaiveDate>)>,
    /// The person whose indicators are open, where the address names nobody.
    who: RwSignal<Option<Id>>,
    /// The list behind a figure that is open.
    drill: RwSignal<Option<drill::List>>,
    /// What the printer gets: the sheet of the day or the table of indicators; nothing for all that is on the page.
    printing: RwSignal<Option<&'static str>>,
}

/// Version of the records, day, scope.
type StuckOf = (u32, NaiveDate, Scope);

/// The history laid out, for the records and the day it was laid out of.
#[derive(Clone, Default)]
struct Laid {
    of: Option<(u32, Option<NaiveDate>)>,
    facts: Rc<Facts>,
    /// The records as of a past day, where one is looked at.
    past: Option<Rc<Workspace>>,
}

impl Desk {
    /// The history as far as it goes, watched.
    fn facts(self) -> Rc<Facts> {
        self.laid().facts
    }

    /// The history and the records looked at, watched. They are laid out at most once for all blocks.
    fn laid(self) -> Laid {
        let of = (self.version.get(), self.stand.get().1);
        let known = self.laid.with_value(|laid| laid.of);
        if known != Some(of) {
            let past =
                of.1.map(|day| Rc::new(app().read(|workspace| as_of(workspace, day))));
            let facts = match &past {
                Some(past) => Facts::of(past),
                None => app().read(Facts::of),
            };
            self.laid.set_value(Laid {
                of: Some(of),
                facts: Rc::new(facts),
                past,
            });
        }
        self.laid.get_value()
    }

    /// Reads the records looked at, watched. The closure must not change the app.
    fn read<T>(self, action: impl FnOnce(&Workspace) -> T) -> T {
        match self.laid().past {
            Some(past) => action(&past),
            None => app().read(action),
        }
    }

    /// The deals that are stuck, watched. They are found at most once for all blocks.
    fn stuck(self) -> Rc<Vec<Stuck>> {
        let of = (self.version.get(), self.today(), self.scope());
        if let Some((_, stuck)) = self.stuck.get_value().filter(|(known, _)| *known == of) {
            return stuck;
        }
        let found = Rc::new(self.read(|workspace| stuck(workspace, of.2, of.1)));
        self.stuck.set_value(Some((of, found.clone())));
        found
    }

    /// The open deals without a step to come, watched. They are found at most once for all blocks.
    fn forgotten(self) -> Rc<Vec<Id>> {
        let of = (self.version.get(), self.today(), self.scope());
        if let Some((_, found)) = self.forgotten.get_value().filter(|(known, _)| *known == of) {
            return found;
        }
        let found = Rc::new(self.read(|workspace| forgotten(workspace, of.2, of.1)));
        self.forgotten.set_value(Some((of, found.clone())));
        found
    }

    /// The day at whose end everything is shown, watched.
    fn today(self) -> NaiveDate {
        self.stand.get().1.unwrap_or_else(|| app().today.get())
    }

    /// Whose work is looked at, watched.
    fn scope(self) -> Scope {
        self.stand.get().0
    }

    /// Prints a part of the page.
    fn print(self, part: &'static str) {
        self.printing.set(Some(part));
        // After the page has taken the mark that leaves the rest out.
        request_animation_frame(move || {
            window().print().ok();
            self.printing.try_set(None);
        });
    }

    /// What is looked at, watched.
    fn look(self) -> Look {
        self.look.get()
    }

    /// Looks at something else; the address follows.
    fn change(self, change: impl FnOnce(Look) -> Look) {
        app().set_query(change(self.look.get_untracked()).to_query());
    }
}

/// The page.
#[component]
pub fn ControlPage() -> impl IntoView {
    let look = Memo::new(|_| Look::from_query(&app().route.get().query, app().today.get()));
    let desk = Desk {
        laid: StoredValue::new_local(Laid::default()),
        stuck: StoredValue::new_local(None),
        forgotten: StoredValue::new_local(None),
        version: RwSignal::new(0),
        look,
        stand: Memo::new(move |_| look.with(|look| (look.scope, look.at))),
        who: RwSignal::new(None),
        drill: RwSignal::new(None),
        printing: RwSignal::new(None),
    };
    app().on_change(move |_| desk.version.update(|version| *version += 1));
    let travelling = RwSignal::new(look.get_untracked().at.is_some());
    Effect::new(move || {
        if look.with(|look| look.at.is_some()) {
            travelling.set(true);
        }
    });
    let past = move || look.with(|look| look.at).map(|day| day.to_string());
    view! {
        <main
            class="page"
            id="main"
            data-page="control"
            data-past=past
            data-print=move || desk.printing.get()
            tabindex="-1"
        >
            <header class="page-head">
                <h1 class="page-title">{t(control::TITLE)}</h1>
                <div class="page-actions">
                    {travel::toggle(desk, travelling)}
                    <sheet::CopyButton desk/>
                    <button type="button" class="button" data-action="print" on:click=move |_| desk.print("sheet")>
                        <Icon name="print"/>
                        <span class="button-label">{t(control::PRINT)}</span>
                    </button>
                </div>
            </header>
            <p class="print-only">{move || sheet::heading(desk)}</p>
            <LookBar look/>
            <div class="page-body control">
                {move || travelling.get().then(|| travel::panel(desk, travelling))}
                <since::SinceLastLook desk/>
                <figures::Figures desk/>
                <div class="tiles">
                    {indicators::tile(desk)}
                    {funnel::tile(desk)}
                    <stages::StagesTile desk/>
                    {ageing::tile(desk)}
                    <leading::LeadingTile desk/>
                    {stuck::tile(desk)}
                    {multiples::tile(desk)}
                    <forecast::ForecastTile desk/>
                    {velocity::tile(desk)}
                    {clients::tile(desk)}
                    {discipline::tile(desk)}
                    {bonus::tile(desk)}
                    <people::PeopleTile desk/>
                </div>
            </div>
            <drill::DrillDown list=desk.drill/>
        </main>
    }
}

/// A part of the page with its heading and what it means.
fn tile(
    // The name in `data-block`.
    name: &'static str,
    title: &'static str,
    definition: &'static str,
    // Whether it takes the whole width.
    wide: bool,
    body: AnyView,
) -> AnyView {
    view! {
        <section class="tile" class:is-wide=wide data-block=name aria-labelledby=format!("{name}-heading")>
            <header class="block-head">
                <h2 id=format!("{name}-heading")>{title}</h2>
                {stat::definitions(name, title, definition, meanings::of_block(name))}
            </header>
            {body}
        </section>
    }
    .into_any()
}
