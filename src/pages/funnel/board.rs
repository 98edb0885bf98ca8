//! What the board shows: its columns, kept up to date deal by deal, and what the person does with them right now.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use voronka_domain::funnel::columns::{Column, Columns};
use voronka_domain::funnel::filter::Sort;
use voronka_domain::funnel::moving::Place;
use voronka_domain::funnel::search::SearchIndex;
use voronka_domain::id::Id;
use voronka_domain::money::Total;
use voronka_domain::record::Kind;
use voronka_domain::stage::{Stage, StageKind};

use super::dialogs::Ask;
use super::drag::{Target, places};
use super::menus::Opened;
use super::wanted::Wanted;
use crate::platform::dom;
use crate::platform::storage::{preference, set_preference};
use crate::state::app;

mod following;

/// The board on screen. Everything on it reads and changes it through this handle.
#[derive(Clone, Copy)]
pub struct Board {
    columns: StoredValue<Columns, LocalStorage>,
    search: StoredValue<Option<SearchIndex>, LocalStorage>,
    versions: StoredValue<BTreeMap<Id, ArcRwSignal<u32>>, LocalStorage>,
    /// What the address asks for.
    pub wanted: Memo<Wanted>,
    /// The query of the address, for links that keep the filter.
    pub query: Memo<String>,
    /// The stages in their order.
    pub stages: RwSignal<Vec<Id>>,
    /// Changes with anything that is shown.
    pub version: RwSignal<u32>,
    /// The chosen cards.
    pub selected: RwSignal<BTreeSet<Id>>,
    /// The card chosen last: a range begins there.
    pub anchor: StoredValue<Option<Id>>,
    /// The card with the focus. It stays in the page wherever the column is scrolled to.
    pub active: RwSignal<Option<Id>>,
    /// The cards being dragged or lifted.
    pub carried: RwSignal<Vec<Id>>,
    /// Whether they were lifted by keyboard.
    pub lifted: RwSignal<bool>,
    /// Where they would go.
    pub target: RwSignal<Option<Target>>,
    /// The column in which a deal is being added.
    pub adding: RwSignal<Option<Id>>,
    /// Cards that have just come into a column.
    pub arrived: StoredValue<BTreeSet<Id>>,
    /// The folded columns.
    pub collapsed: RwSignal<BTreeSet<Id>>,
    /// The open menu.
    pub opened: RwSignal<Option<Opened>>,
    /// The open dialog.
    pub dialog: RwSignal<Option<Ask>>,
    /// The stage whose column fills the window, where only one does.
    pub seen: RwSignal<Option<Id>>,
    /// Pixels from card to card.
    pub step: RwSignal<f64>,
    /// Changes with the size of the window.
    pub resized: RwSignal<u32>,
}

impl Board {
    /// Arranges the board that the address asks for, and keeps it so.
    pub fn new() -> Self {
        let wanted = Memo::new(|_| {
            app().watch_kind(Kind::Board);
            let query = app().route.with(|route| route.query.clone());
            app().read(|workspace| Wanted::read(workspace, &query))
        });
        let board = Self {
            columns: StoredValue::new_local(Columns::default()),
            search: StoredValue::new_local(None),
            versions: StoredValue::new_local(BTreeMap::new()),
            wanted,
            query: Memo::new(|_| app().route.with(|route| route.query.clone())),
            stages: RwSignal::new(Vec::new()),
            version: RwSignal::new(0),
            selected: RwSignal::new(BTreeSet::new()),
            anchor: StoredValue::new(None),
            active: RwSignal::new(None),
            carried: RwSignal::new(Vec::new()),
            lifted: RwSignal::new(false),
            target: RwSignal::new(None),
            adding: RwSignal::new(None),
            arrived: StoredValue::new(BTreeSet::new()),
            collapsed: RwSignal::new(folded()),
            opened: RwSignal::new(None),
            dialog: RwSignal::new(None),
            seen: RwSignal::new(None),
            step: RwSignal::new(dom::length("--card-step").unwrap_or(140.0)),
            resized: RwSignal::new(0),
        };
        board.arrange(&wanted.get_untracked());
        Effect::new(move || board.show(&wanted.get()));
        app().on_change(move |changed| board.follow(changed));
        board
    }

    /// The board of the page that the running view belongs to.
    pub fn here() -> Self {
        expect_context()
    }

    /// The signal that changes with a column.
    pub fn version_of(self, stage: Id) -> ArcRwSignal<u32> {
        let version = self
            .versions
            .try_update_value(|versions| versions.entry(stage).or_default().clone());
        version.unwrap_or_default()
    }

    /// Reads a column; what is not there is empty.
    pub fn column<T>(self, stage: Id, read: impl FnOnce(&Column) -> T) -> T {
        self.columns.with_value(|columns| match columns.column(stage) {
            Some(column) => read(column),
            None => read(&Column::default()),
        })
    }

    /// The number of deals in a column.
    pub fn len(self, stage: Id) -> usize {
        self.column(stage, Column::len)
    }

    /// Whether no deal at all is shown.
    pub fn is_empty(self) -> bool {
        self.columns.with_value(Columns::is_empty)
    }

    /// The stage of a shown deal and its place in the column.
    pub fn place_of(self, deal: Id) -> Option<(Id, usize)> {
        self.columns.with_value(|columns| columns.place_of(deal))
    }

    /// The deals from one place to before another, and those of the given ones that lie elsewhere in the column.
    pub fn slice(self, stage: Id, from: usize, to: usize, also: &[Id]) -> Vec<Id> {
        self.columns.with_value(|columns| {
            let Some(column) = columns.column(stage) else {
                return Vec::new();
            };
            let mut places: BTreeSet<usize> = (from..to.min(column.len())).collect();
            places.extend(also.iter().filter_map(|id| {
                columns
                    .place_of(*id)
                    .filter(|(at, _)| *at == stage)
                    .map(|(_, place)| place)
            }));
            places.into_iter().filter_map(|place| column.at(place)).collect()
        })
    }

    /// Deals in the order in which the board shows them.
    pub fn in_order(self, deals: &BTreeSet<Id>) -> Vec<Id> {
        let stages = self.stages.get_untracked();
        let rank = |id: &Id| {
            let (stage, place) = self.place_of(*id)?;
            Some((stages.iter().position(|known| *known == stage)?, place))
        };
        let mut deals: Vec<_> = deals
            .iter()
            .filter_map(|id| rank(id).map(|rank| (rank, *id)))
            .collect();
        deals.sort_unstable();
        deals.into_iter().map(|(_, id)| id).collect()
    }

    /// Number, sum and forecast of the deals in work.
    pub fn in_work(self) -> (usize, Total, Total) {
        let mut figures = (0, Total::default(), Total::default());
        for stage in self.stages.get() {
            if self.stage(stage).kind != StageKind::Open {
                continue;
            }
            self.column(stage, |column| {
                figures.0 += column.len();
                column.sum.sums().for_each(|sum| figures.1.add(sum));
                column.weighted.sums().for_each(|sum| figures.2.add(sum));
            });
        }
        figures
    }

    /// A stage as it is now, unwatched.
    pub fn stage(self, stage: Id) -> Stage {
        app().read(|workspace| workspace.stages.get(stage).cloned().unwrap_or_default())
    }

    /// The first stage of a kind on this board.
    pub fn stage_of_kind(self, kind: StageKind) -> Option<Id> {
        self.stages
            .get_untracked()
            .into_iter()
            .find(|id| self.stage(*id).kind == kind)
    }

    /// The places in a column of the cards being carried, in order.
    pub fn carried_places(self, stage: Id) -> Vec<usize> {
        let mut found: Vec<usize> = self.carried.with_untracked(|carried| {
            let places = carried.iter().filter_map(|id| self.place_of(*id));
            places
                .filter(|(at, _)| *at == stage)
                .map(|(_, place)| place)
                .collect()
        });
        found.sort_unstable();
        found
    }

    /// The neighbours that carried cards get at a place among the others of a column.
    pub fn neighbours(self, stage: Id, among_others: usize, carried: &[usize]) -> Place {
        let at = |place: usize| self.column(stage, |column| column.at(places::full(place, carried)));
        Place {
            after: among_others.checked_sub(1).and_then(at),
            before: at(among_others),
        }
    }

    /// The cards that are taken along with one: all chosen ones where it is chosen itself.
    pub fn taken_with(self, deal: Id) -> Vec<Id> {
        self.selected.with_untracked(|selected| {
            if selected.contains(&deal) {
                self.in_order(selected)
            } else {
                vec![deal]
            }
        })
    }

    /// Chooses a card or leaves it out again; as a range, chooses all from the one chosen last.
    pub fn choose(self, deal: Id, as_range: bool) {
        let begin = self.anchor.get_value().and_then(|anchor| self.place_of(anchor));
        if let (true, Some((from, first)), Some((stage, last))) = (as_range, begin, self.place_of(deal))
            && from == stage
        {
            let (low, high) = (first.min(last), first.max(last));
            let range = self.slice(stage, low, high + 1, &[]);
            return self.selected.update(|selected| selected.extend(range));
        }
        self.anchor.set_value(Some(deal));
        self.selected.update(|selected| {
            if !selected.remove(&deal) {
                selected.insert(deal);
            }
        });
    }

    /// Whether cards can be arranged by hand.
    pub fn is_by_rank(self) -> bool {
        self.columns.with_value(|columns| columns.sort() == Sort::Rank)
    }

    /// Folds or unfolds a column, and remembers it.
    pub fn fold(self, stage: Id, folded: bool) {
        self.collapsed.update(|stages| {
            if folded {
                stages.insert(stage);
            } else {
                stages.remove(&stage);
            }
        });
        let list: Vec<String> = self
            .collapsed
            .with_untracked(|stages| stages.iter().map(Id::to_string).collect());
        set_preference(&folded_preference(), &list.join("."));
    }

    /// Puts the focus on a card, wherever its column is scrolled to.
    pub fn focus(self, deal: Id) {
        self.active.set(Some(deal));
        let selector = card_selector(deal);
        if !bring(&selector) {
            dom::after_render(move || _ = bring(&selector));
        }
    }
}

/// The selector of a card.
pub fn card_selector(deal: Id) -> String {
    format!(".card[data-deal='{deal}']")
}

fn bring(selector: &str) -> bool {
    let Some(card) = dom::find(selector) else {
        return false;
    };
    dom::scroll_into_view(&card);
    card.focus().is_ok()
}

fn folded_preference() -> String {
    format!("{}-folded", app().space.get_untracked())
}

fn folded() -> BTreeSet<Id> {
    let list = preference(&folded_preference()).unwrap_or_default();
    list.split('.').filter_map(|id| id.parse().ok()).collect()
}
