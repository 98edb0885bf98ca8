//! Following the address and the changes of records: the columns are kept up to date deal by deal.

use std::collections::BTreeSet;
use std::time::Duration;

use leptos::prelude::*;
use voronka_domain::funnel::columns::Columns;
use voronka_domain::funnel::filter::Filter;
use voronka_domain::funnel::search::SearchIndex;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;

use super::{Board, bring, card_selector};
use crate::pages::funnel::wanted::Wanted;
use crate::platform::dom;
use crate::state::app;

/// From so many changed records on everything is arranged anew at once.
const MANY: usize = 500;
/// How long a card that came into a column is marked.
const ARRIVAL: Duration = Duration::from_millis(400);

impl Board {
    /// Shows what the address asks for, unless that is shown already.
    pub(super) fn show(self, wanted: &Wanted) {
        let (same, same_but_text) = self.columns.with_value(|columns| {
            let shown = columns.filter();
            let text = wanted.filter.text.clone();
            let others = columns.board() == wanted.board
                && columns.sort() == wanted.sort
                && Filter {
                    text,
                    ..shown.clone()
                } == wanted.filter;
            (others && shown.text == wanted.filter.text, others)
        });
        if same {
            return;
        }
        if same_but_text && self.narrow(&wanted.filter.text) {
            return self.all_changed();
        }
        self.arrange(wanted);
    }

    fn narrow(self, text: &str) -> bool {
        self.need_search();
        let narrowed = self.search.with_value(|search| {
            let search = search.as_ref()?;
            self.columns
                .try_update_value(|columns| columns.narrow(text, search))
        });
        narrowed == Some(true)
    }

    /// The index is built when it is first needed, and kept up to date from then on.
    fn need_search(self) {
        self.search.update_value(|search| {
            search.get_or_insert_with(|| app().read(SearchIndex::of));
        });
    }

    pub(super) fn arrange(self, wanted: &Wanted) {
        if !wanted.filter.query().is_empty() {
            self.need_search();
        }
        let columns = self.search.with_value(|search| {
            let none = SearchIndex::default();
            let search = search.as_ref().unwrap_or(&none);
            app().read(|workspace| {
                let today = app().today.get_untracked();
                let filter = wanted.filter.clone();
                Columns::of(workspace, search, wanted.board, filter, wanted.sort, today)
            })
        });
        self.columns.set_value(columns);
        let stages = app().read(|workspace| {
            let stages = workspace.stages_of(wanted.board).into_iter();
            stages.map(|(id, _)| id).collect::<Vec<_>>()
        });
        if self.stages.with_untracked(|known| *known != stages) {
            self.seen.set(stages.first().copied());
            self.stages.set(stages);
        }
        self.all_changed();
    }

    fn all_changed(self) {
        let versions: Vec<_> = self
            .versions
            .with_value(|versions| versions.values().cloned().collect());
        versions
            .iter()
            .for_each(|version| version.update(|version| *version += 1));
        self.changed();
    }

    fn changed(self) {
        self.version.update(|version| *version += 1);
        let shown = |id: &Id| self.columns.with_value(|columns| columns.place_of(*id).is_some());
        if self
            .selected
            .with_untracked(|selected| !selected.iter().all(shown))
        {
            self.selected.update(|selected| selected.retain(shown));
        }
    }

    /// Takes changes over, deal by deal where they are few.
    pub(super) fn follow(self, changed: &[(Kind, Id)]) {
        let rearranges = |kind: Kind| matches!(kind, Kind::Stage | Kind::Board | Kind::Settings);
        if changed.len() > MANY || changed.iter().any(|(kind, _)| rearranges(*kind)) {
            self.search.set_value(None);
            return self.arrange(&self.wanted.get_untracked());
        }
        let deals = self.concerned(changed);
        let mut touched = BTreeSet::new();
        for id in &deals {
            let columns = self.update(*id);
            if columns.len() > 1 {
                self.show_arrival(*id);
            }
            touched.extend(columns);
        }
        if deals.is_empty() {
            return;
        }
        let focused = self.active.get_untracked().filter(|id| holds_focus(*id));
        for stage in touched {
            self.version_of(stage).update(|version| *version += 1);
        }
        self.changed();
        if let Some(deal) = focused {
            dom::after_render(move || self.give_focus_back(deal));
        }
    }

    /// A card that comes into a column is marked for a moment.
    fn show_arrival(self, deal: Id) {
        self.arrived.update_value(|arrived| _ = arrived.insert(deal));
        let forget = move || _ = self.arrived.try_update_value(|arrived| arrived.remove(&deal));
        set_timeout(forget, ARRIVAL);
    }

    /// The deals changed, and those whose searchable text lies in a changed client.
    fn concerned(self, changed: &[(Kind, Id)]) -> BTreeSet<Id> {
        let ids = |wanted: Kind| {
            changed
                .iter()
                .filter(move |(kind, _)| *kind == wanted)
                .map(|(_, id)| *id)
        };
        let mut deals: BTreeSet<Id> = ids(Kind::Deal).collect();
        let clients: BTreeSet<Id> = ids(Kind::Client).collect();
        if !clients.is_empty() && self.search.with_value(Option::is_some) {
            app().read(|workspace| {
                let of_clients = workspace
                    .deals
                    .live()
                    .filter(|(_, deal)| deal.client.is_some_and(|client| clients.contains(&client)));
                deals.extend(of_clients.map(|(id, _)| id));
            });
        }
        deals
    }

    fn update(self, deal: Id) -> Vec<Id> {
        let none = SearchIndex::default();
        self.search.update_value(|search| {
            if let Some(search) = search {
                app().read(|workspace| search.update(workspace, deal));
            }
        });
        let touched = self.search.with_value(|search| {
            let search = search.as_ref().unwrap_or(&none);
            self.columns
                .try_update_value(|columns| app().read(|workspace| columns.update(workspace, search, deal)))
        });
        touched.unwrap_or_default()
    }

    /// A card that changed its place, or that another one passed, lost the focus, unless the person went elsewhere
    /// meanwhile.
    fn give_focus_back(self, deal: Id) {
        let is_lost = document()
            .active_element()
            .is_none_or(|element| element.tag_name() == "BODY");
        if is_lost && self.active.try_get_untracked().flatten() == Some(deal) {
            bring(&card_selector(deal));
        }
    }
}

/// Whether the focus is on a card, or in a menu or dialog that came from it.
fn holds_focus(deal: Id) -> bool {
    let selector = format!("{}, dialog, .menu", card_selector(deal));
    document()
        .active_element()
        .and_then(|element| element.closest(&selector).ok().flatten())
        .is_some()
}
