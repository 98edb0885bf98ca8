//! Matching the words a file has for stages with the stages of a board.

use std::collections::HashMap;

use super::mapping::{Mapping, StageChoice, StageText};
use crate::csv::{Column, Table};
use crate::id::Id;
use crate::lang::words;
use crate::rank::Rank;
use crate::sorting::Sorting as _;
use crate::stage::{Stage, StageKind};
use crate::text::{clean_line, fold};
use crate::workspace::Workspace;

/// Working days that a deal may stay in a stage of which nothing else is known.
const NORM: u16 = 10;

/// What words for a stage say about its kind, folded: the beginning of a word, or with a space behind it a whole one. The
/// first that is found decides.
const KINDS: [(StageKind, &[&str]); 4] = [
    (
        StageKind::Lost,
        &[
            "lost ",
            "closedlost ",
            "lose ",
            "reject",
            "disqualif",
            "cancel",
            "dead ",
            "не реализован",
            "проигр",
            "отказ",
            "потерян",
            "провал",
            "отмен",
            "неудач",
            "загуб",
            "отхвърл",
        ],
    ),
    (
        StageKind::Parked,
        &[
            "parked",
            "on hold",
            "postpon",
            "paused",
            "frozen",
            "nurtur",
            "отложен",
            "заморож",
            "пауз",
            "замраз",
        ],
    ),
    (
        StageKind::Won,
        &[
            "won ",
            "closedwon ",
            "closed deal",
            "sold ",
            "успешн",
            "выигр",
            "продан",
            "сделка закрыта",
            "завершена",
            "завершено",
            "спечел",
            "приключена успешно",
        ],
    ),
    (StageKind::Open, &[""]),
];

/// What a word for a stage sounds like.
pub(super) fn kind_of(text: &str) -> StageKind {
    // Letters and spaces only, with a space behind the last word.
    let mut text: String = fold(text)
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    text.push(' ');
    let begins_word = |part: &&str| {
        text.match_indices(*part)
            .any(|(at, _)| text[..at].chars().next_back().is_none_or(|mark| mark == ' '))
    };
    KINDS
        .iter()
        .find(|(_, parts)| parts.iter().any(begins_word))
        .map_or(StageKind::Open, |(kind, _)| *kind)
}

/// The identifier of a stage made for a word.
pub(super) fn made(board: Id, text: &str) -> Id {
    Id::derived("import-stage", &format!("{board}\n{}", fold(text)))
}

/// The words for stages in a table, in the order of the board they would make: open ones first, those whose deals have
/// not begun yet before the others, else as they first appear; then won, lost and parked.
pub(super) fn texts(mapping: &Mapping, table: &Table) -> Vec<StageText> {
    let (place, begun) = (mapping.place_of(Column::Stage), mapping.place_of(Column::Entered));
    let mut by_text: HashMap<&str, usize> = HashMap::new();
    let mut texts: Vec<StageText> = Vec::new();
    for row in &table.rows {
        let text = place.map_or("", |place| row.cell(place));
        let at = *by_text.entry(text).or_insert_with(|| {
            let key = fold(text);
            texts
                .iter()
                .position(|known| fold(&known.text) == key)
                .unwrap_or_else(|| {
                    texts.push(StageText {
                        text: clean_line(text),
                        rows: 0,
                        entered: 0,
                        choice: StageChoice::Create(kind_of(text)),
                    });
                    texts.len() - 1
                })
        });
        texts[at].rows += 1;
        texts[at].entered += usize::from(begun.is_some_and(|place| !row.cell(place).is_empty()));
    }
    let some_begun = texts.iter().any(|text| text.entered > 0);
    texts.order_by_key(|text| (kind_of(&text.text), some_begun && text.entered > 0));
    texts
}

/// Matches every word with a stage of the board chosen: by name, else by being the only stage that is won or lost; what
/// has no match is made, and rows without a word begin in the first open stage.
pub(super) fn match_all(mapping: &mut Mapping, workspace: &Workspace) {
    let stages = workspace.stages_of(mapping.board.id());
    let first_open = stages.iter().find(|(_, stage)| stage.kind == StageKind::Open);
    for text in &mut mapping.stages {
        let kind = kind_of(&text.text);
        text.choice = if text.text.is_empty() {
            first_open.map_or(StageChoice::Create(StageKind::Open), |(id, _)| {
                StageChoice::Known(*id)
            })
        } else {
            find(&stages, &text.text, kind).map_or(StageChoice::Create(kind), StageChoice::Known)
        };
    }
}

fn named(stages: &[(Id, &Stage)], text: &str) -> Option<Id> {
    let key = fold(text);
    stages
        .iter()
        .find(|(_, stage)| fold(&stage.name) == key)
        .map(|(id, _)| *id)
}

fn find(stages: &[(Id, &Stage)], text: &str, kind: StageKind) -> Option<Id> {
    let only = || {
        let mut of_kind = stages.iter().filter(|(_, stage)| stage.kind == kind);
        let first = of_kind.next().filter(|_| kind != StageKind::Open)?;
        of_kind.next().is_none().then_some(first.0)
    };
    named(stages, text).or_else(only)
}

/// How many words have a stage of that name on a board, and how many words there are. Words for stages in work decide
/// where there are any: every board has something that is won and lost.
pub(super) fn fit(mapping: &Mapping, workspace: &Workspace, board: Id) -> (usize, usize) {
    let stages = workspace.stages_of(board);
    let words = || mapping.stages.iter().filter(|text| !text.text.is_empty());
    let open: Vec<&StageText> = words()
        .filter(|text| kind_of(&text.text) == StageKind::Open)
        .collect();
    let words = if open.is_empty() { words().collect() } else { open };
    let found = words.iter().filter(|text| named(&stages, &text.text).is_some());
    (found.count(), words.len())
}

/// The stages that the import makes, with their places behind those of the same kind.
pub(super) fn new_stages(mapping: &Mapping, workspace: &Workspace) -> Vec<(Id, Stage)> {
    let board = mapping.board.id();
    let known = workspace.stages_of(board);
    let mut made_here: Vec<(Id, Stage)> = Vec::new();
    let created = |text: &&StageText| matches!(text.choice, StageChoice::Create(_));
    let open = mapping.stages.iter().filter(created);
    let open = open
        .filter(|text| text.choice == StageChoice::Create(StageKind::Open))
        .count();
    for kind in StageKind::ALL {
        let of_kind: Vec<&StageText> = mapping
            .stages
            .iter()
            .filter(|text| text.choice == StageChoice::Create(kind))
            .collect();
        let at = known
            .iter()
            .rposition(|(_, stage)| stage.kind <= kind)
            .map_or(0, |at| at + 1);
        let last_made = made_here.last().map(|(_, stage)| &stage.rank);
        let after = at.checked_sub(1).map(|at| &known[at].1.rank).max(last_made);
        let before = known.get(at).map(|(_, stage)| &stage.rank);
        let ranks = Rank::spread(after, before, of_kind.len());
        let stages: Vec<(Id, Stage)> = of_kind
            .into_iter()
            .zip(ranks)
            .enumerate()
            .map(|(place, (text, rank))| {
                let id = made(board, &text.text);
                let place = place + made_here.len();
                (id, stage(mapping, text, kind, (place, open), rank))
            })
            .collect();
        made_here.extend(stages);
    }
    // Two spellings of one word are one stage; one that is there already stays as it is.
    made_here.dedup_by_key(|(id, _)| *id);
    made_here.retain(|(id, _)| workspace.stages.alive(*id).is_none());
    made_here
}

fn stage(mapping: &Mapping, text: &StageText, kind: StageKind, place: (usize, usize), rank: Rank) -> Stage {
    let (at, count) = place;
    let (norm, probability, hue) = match kind {
        // Evenly rising chances: nobody said how sure these stages are.
        StageKind::Open => (NORM, (at + 1) * 100 / (count + 1), at % 5 + 1),
        StageKind::Won => (0, 100, 6),
        StageKind::Lost => (0, 0, 7),
        StageKind::Parked => (0, 0, 8),
    };
    let name = if text.text.is_empty() {
        words!("New", "Новые", "Нови").in_lang(mapping.lang).to_owned()
    } else {
        text.text.clone()
    };
    Stage {
        board: mapping.board.id(),
        name,
        kind,
        norm,
        probability: probability as u8,
        hue: hue as u8,
        rank,
        ..Stage::default()
    }
}

/// Where the deals of the file go, worked out once.
#[derive(Debug, Clone, Default)]
pub(super) struct Targets {
    /// By the word as it stands in the file; none where its deals stay out.
    by_text: HashMap<String, Option<Id>>,
    kinds: HashMap<Id, StageKind>,
    /// Where a closed deal began.
    pub first: Option<Id>,
}

impl Targets {
    pub fn of(mapping: &Mapping, workspace: &Workspace) -> Self {
        let mut kinds: HashMap<Id, StageKind> = workspace
            .stages
            .live()
            .map(|(id, stage)| (id, stage.kind))
            .collect();
        let created = new_stages(mapping, workspace);
        kinds.extend(created.iter().map(|(id, stage)| (*id, stage.kind)));
        let by_text = mapping
            .stages
            .iter()
            .map(|text| (fold(&text.text), mapping.stage_of(text)))
            .collect();
        let is_open = |id: &Id| kinds.get(id) == Some(&StageKind::Open);
        let begun = mapping
            .stages
            .iter()
            .filter(|text| text.entered > 0)
            .find_map(|text| mapping.stage_of(text).filter(is_open));
        let on_board = || {
            let known = workspace.stages_of(mapping.board.id());
            let first = known.iter().find(|(_, stage)| stage.kind == StageKind::Open);
            first.map(|(id, _)| *id)
        };
        let made = || created.iter().map(|(id, _)| *id).find(is_open);
        let first = mapping
            .first_stage
            .filter(is_open)
            .or(begun)
            .or_else(on_board)
            .or_else(made);
        Self {
            by_text,
            kinds,
            first,
        }
    }

    /// The stage for a word, with its kind; none where its deals stay out.
    pub fn find(&mut self, text: &str) -> Option<(Id, StageKind)> {
        let id = match self.by_text.get(text) {
            Some(id) => *id,
            None => {
                let id = self.by_text.get(&fold(&clean_line(text))).copied().flatten();
                self.by_text.insert(text.to_owned(), id);
                id
            }
        }?;
        Some((id, self.kind(id)))
    }

    /// What a stage means.
    pub fn kind(&self, stage: Id) -> StageKind {
        self.kinds.get(&stage).copied().unwrap_or_default()
    }
}
