//! What taking a file in would change, record by record and field by field, before anything is changed.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::VERSION;
use super::error::{FileError, Notice, Reason, Refusal};
use super::reading::{File, Incoming};
use super::references::{may_be_text, references};
use super::shown::{Shown, show};
use crate::document::Document;
use crate::id::Id;
use crate::moment::Moment;
use crate::record::{self, Kind};
use crate::stamp::{Device, Stamp};
use crate::workspace::Workspace;

/// Seconds by which two clocks may differ without a word.
const CLOCK_DIFFERENCE: i64 = 86_400;

/// What is done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It comes in beside what is here: for every field the later change stays.
    Merge,
    /// It comes in place of what is here.
    Restore,
}

/// What becomes of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemFate {
    /// It comes in.
    New,
    /// It changes.
    Changed,
    /// It changes, or stays, although the other side changed the same field and did not know.
    Conflict,
    /// It goes; only where everything is replaced.
    Removed,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The field: `title`, or `history/<entry>`.
    pub field: String,
    /// What goes, or doesn't come.
    pub loses: Shown,
    /// What comes, or stays.
    pub wins: Shown,
    /// Whether both sides changed it without knowing of each other.
    pub is_conflict: bool,
    /// Whether what is here stays.
    pub is_kept: bool,
}

/// One record that does not simply stay as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its kind.
    pub kind: Kind,
    /// Its identifier.
    pub id: Id,
    /// What a person calls it.
    pub label: String,
    /// What becomes of it.
    pub fate: ItemFate,
    /// Its fields that differ; none for a record that comes or goes whole.
    pub fields: Vec<FieldChange>,
}

/// How many records of one kind have which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Coming in.
    pub new: usize,
    /// Changing.
    pub changed: usize,
    /// Staying as they are.
    pub same: usize,
    /// In conflict.
    pub conflict: usize,
    /// Left out.
    pub refused: usize,
    /// Going.
    pub removed: usize,
}

/// Everything that taking a file in would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What is done with the file.
    pub mode: Mode,
    /// Numbers by kind, in the order of the kinds; kinds with nothing in them are left out.
    pub tallies: Vec<(Kind, Tally)>,
    /// The records that do not simply stay.
    pub items: Vec<Item>,
    /// The records that are left out.
    pub refusals: Vec<Refusal>,
    /// What a person should know.
    pub notices: Vec<Notice>,
    records: Vec<(Kind, Id, String)>,
}

impl Plan {
    /// The records to be merged; those that would change nothing are not among them.
    pub fn records(&self) -> &[(Kind, Id, String)] {
        &self.records
    }

    /// The workspace to be put in place of the one that is there.
    pub fn workspace(&self) -> Workspace {
        let mut workspace = Workspace::default();
        for (kind, id, raw) in &self.records {
            // Every record was read before it came into the plan.
            workspace.load(*kind, *id, raw).ok();
        }
        workspace
    }

    /// How many records come, change or go.
    pub fn changes(&self) -> usize {
        let sum = |tally: &Tally| tally.new + tally.changed + tally.removed;
        let conflicts = self
            .items
            .iter()
            .filter(|item| item.fate == ItemFate::Conflict && item.fields.iter().any(|field| !field.is_kept));
        self.tallies.iter().map(|(_, tally)| sum(tally)).sum::<usize>() + conflicts.count()
    }

    /// Whether it should be asked for a second time.
    pub fn is_drastic(&self) -> bool {
        self.mode == Mode::Restore
            && self
                .notices
                .iter()
                .any(|notice| matches!(notice, Notice::Shrinks { .. } | Notice::OnlyAPart))
    }
}

/// Where the plan is made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Here {
    /// The identifier of the workspace, where it has one.
    pub workspace: Option<Id>,
    /// Now.
    pub now: Moment,
}

/// Works out what taking a file in would change.
///
/// # Errors
/// [`FileError::TooNew`] where a file of a newer version would replace everything: what this version doesn't know
/// would be lost.
pub fn plan(workspace: &Workspace, here: &Here, file: &File, mode: Mode) -> Result<Plan, FileError> {
    if mode == Mode::Restore && file.is_newer {
        return Err(FileError::TooNew {
            version: file.origin.format_version.max(VERSION),
            app_version: file.origin.app_version.clone(),
        });
    }
    let mut planner = Planner::new(workspace, file, mode);
    file.records.iter().for_each(|incoming| planner.take(incoming));
    planner.note_removed();
    planner.note_dangling();
    planner.note_circumstances(here);
    Ok(planner.finish())
}

struct Planner<'a> {
    workspace: &'a Workspace,
    file: &'a File,
    labels: HashMap<(Kind, Id), &'a str>,
    seen_by_file: OnceCell<HashMap<Device, Stamp>>,
    seen_here: OnceCell<HashMap<Device, Stamp>>,
    tallies: BTreeMap<Kind, Tally>,
    plan: Plan,
}

impl<'a> Planner<'a> {
    fn new(workspace: &'a Workspace, file: &'a File, mode: Mode) -> Self {
        let mut tallies = BTreeMap::<Kind, Tally>::new();
        for refusal in &file.refusals {
            tallies.entry(refusal.kind).or_default().refused += 1;
        }
        Self {
            workspace,
            file,
            labels: file
                .records
                .iter()
                .map(|record| ((record.kind, record.id), record.label.as_str()))
                .collect(),
            seen_by_file: OnceCell::new(),
            seen_here: OnceCell::new(),
            tallies,
            plan: Plan {
                mode,
                tallies: Vec::new(),
                items: Vec::new(),
                refusals: file.refusals.clone(),
                notices: file.notices.clone(),
                records: Vec::new(),
            },
        }
    }

    fn take(&mut self, incoming: &Incoming) {
        let ours = self.workspace.raw(incoming.kind, incoming.id);
        let Some(ours) = ours else {
            self.add(incoming, ItemFate::New, Vec::new());
            return self.put(incoming);
        };
        let is_restore = self.plan.mode == Mode::Restore;
        if is_restore {
            self.put(incoming);
        }
        let tally = self.tallies.entry(incoming.kind).or_default();
        if ours == incoming.raw {
            tally.same += 1;
            return;
        }
        let known = || self.workspace.body(incoming.kind, incoming.id);
        let ours = record::document(ours, || known().map(|body| body.object()).unwrap_or_default());
        // What was read from a file was written by a document.
        let theirs = Document::parse(&incoming.raw).unwrap_or_default();
        let mut after = if is_restore {
            Document::default()
        } else {
            ours.clone()
        };
        after.merge(&theirs);
        let fields = self.fields(&ours, &theirs, &after);
        let fate = match (fields.iter().any(|field| field.is_conflict), after == ours) {
            (true, _) => ItemFate::Conflict,
            (false, true) => return self.tally(incoming.kind).same += 1,
            (false, false) => ItemFate::Changed,
        };
        if !is_restore && after != ours {
            if Workspace::read(incoming.kind, &after.write()).is_err() {
                return self.refuse(incoming);
            }
            self.put(incoming);
        }
        self.add(incoming, fate, fields);
    }

    /// Each side is valid, and yet they do not unite to a valid record.
    fn refuse(&mut self, incoming: &Incoming) {
        self.tally(incoming.kind).refused += 1;
        self.plan.refusals.push(Refusal {
            kind: incoming.kind,
            number: incoming.number,
            id: Some(incoming.id.to_string()),
            label: incoming.label.clone(),
            field: None,
            reason: Reason::Unmergeable,
            place: incoming.place,
        });
    }

    fn tally(&mut self, kind: Kind) -> &mut Tally {
        self.tallies.entry(kind).or_default()
    }

    fn put(&mut self, incoming: &Incoming) {
        self.plan
            .records
            .push((incoming.kind, incoming.id, incoming.raw.clone()));
    }

    fn add(&mut self, incoming: &Incoming, fate: ItemFate, fields: Vec<FieldChange>) {
        let tally = self.tally(incoming.kind);
        match fate {
            ItemFate::New => tally.new += 1,
            ItemFate::Changed => tally.changed += 1,
            ItemFate::Conflict => tally.conflict += 1,
            ItemFate::Removed => tally.removed += 1,
        }
        let label = if incoming.label.is_empty() {
            self.name(incoming.kind, incoming.id).unwrap_or_default()
        } else {
            incoming.label.clone()
        };
        self.plan.items.push(Item {
            kind: incoming.kind,
            id: incoming.id,
            label,
            fate,
            fields,
        });
    }

    fn name(&self, kind: Kind, id: Id) -> Option<String> {
        let here = self.workspace.label(kind, id).filter(|label| !label.is_empty());
        here.or_else(|| self.labels.get(&(kind, id)).copied())
            .map(str::to_owned)
    }

    /// The fields in which the two differ, with what becomes of them.
    fn fields(&self, ours: &Document, theirs: &Document, after: &Document) -> Vec<FieldChange> {
        let is_restore = self.plan.mode == Mode::Restore;
        let mut fields = Vec::new();
        for difference in ours.differences(theirs) {
            let field = difference.field;
            let value = |side: &Document| side.state(&field).and_then(|(_, value)| value.cloned());
            let is_kept = !is_restore && value(after) == difference.before;
            let is_conflict = !is_restore && self.is_conflict(&field, ours, theirs, is_kept);
            if is_kept && !is_conflict {
                continue;
            }
            let (loses, wins) = if is_kept {
                (difference.after, difference.before)
            } else {
                (difference.before, difference.after)
            };
            let name = |kind, id| self.name(kind, id);
            fields.push(FieldChange {
                loses: show(&field, loses.as_ref(), &name),
                wins: show(&field, wins.as_ref(), &name),
                field,
                is_conflict,
                is_kept,
            });
        }
        fields
    }

    /// Whether the side that loses a field had changed it without the other side knowing. A copy knows of a change when it
    /// holds any as late by the same device: what a device wrote reaches others in the order in which it was written.
    fn is_conflict(&self, field: &str, ours: &Document, theirs: &Document, ours_stays: bool) -> bool {
        let (Some((our_stamp, _)), Some((their_stamp, _))) = (ours.state(field), theirs.state(field)) else {
            return false;
        };
        if our_stamp == their_stamp {
            // Only an edited file gives two values to one change.
            return true;
        }
        let (loser, winner_knows) = if ours_stays {
            (
                their_stamp,
                self.seen_here.get_or_init(|| seen(self.texts_here())),
            )
        } else {
            (
                our_stamp,
                self.seen_by_file.get_or_init(|| seen(self.texts_of_file())),
            )
        };
        winner_knows
            .get(&loser.device())
            .is_none_or(|latest| *latest < loser)
    }

    fn texts_here(&self) -> impl Iterator<Item = &str> {
        let ids = |kind: Kind| self.workspace.ids(kind).into_iter().map(move |id| (kind, id));
        Kind::ALL
            .iter()
            .flat_map(move |&kind| ids(kind))
            .filter_map(|(kind, id)| self.workspace.raw(kind, id))
    }

    fn texts_of_file(&self) -> impl Iterator<Item = &str> {
        self.file.records.iter().map(|record| record.raw.as_str())
    }

    fn note_removed(&mut self) {
        if self.plan.mode != Mode::Restore {
            return;
        }
        let kept: HashSet<(Kind, Id)> = self.labels.keys().copied().collect();
        for &kind in Kind::ALL {
            for id in self.workspace.ids(kind) {
                if kept.contains(&(kind, id)) {
                    continue;
                }
                let label = self.workspace.label(kind, id).unwrap_or_default().to_owned();
                self.tally(kind).removed += 1;
                self.plan.items.push(Item {
                    kind,
                    id,
                    label,
                    fate: ItemFate::Removed,
                    fields: Vec::new(),
                });
            }
        }
    }

    /// References to records that are neither in the file nor here. The records stay: whoever has the others may still
    /// bring them.
    fn note_dangling(&mut self) {
        let is_restore = self.plan.mode == Mode::Restore;
        let is_there = |kind, id| {
            self.labels.contains_key(&(kind, id)) || !is_restore && self.workspace.raw(kind, id).is_some()
        };
        let dangles = |(_, _, raw): &&(Kind, Id, String)| {
            let body = Document::parse(raw).unwrap_or_default().body();
            references(&body)
                .iter()
                .any(|&(field, kind, id)| !may_be_text(field) && !is_there(kind, id))
        };
        let dangling: BTreeSet<(Kind, Id)> = self
            .plan
            .records
            .iter()
            .filter(dangles)
            .map(|(kind, id, _)| (*kind, *id))
            .collect();
        if let Some(&(kind, id)) = dangling.first() {
            let notice = Notice::Dangling {
                records: dangling.len(),
                example: self.name(kind, id).unwrap_or_default(),
            };
            self.plan.notices.push(notice);
        }
    }

    fn note_circumstances(&mut self, here: &Here) {
        let origin = &self.file.origin;
        let notices = &mut self.plan.notices;
        if let (Some(theirs), Some(ours)) = (&origin.workspace, here.workspace)
            && theirs.id != ours
        {
            notices.push(Notice::OtherWorkspace(crate::text::clean_line(&theirs.name)));
        }
        let latest = here.now.instant() + CLOCK_DIFFERENCE;
        if origin.exported_at.is_some_and(|at| at.instant() > latest) {
            notices.push(Notice::FromTheFuture);
        }
        if self.plan.mode == Mode::Restore {
            if !origin.is_whole() {
                notices.push(Notice::OnlyAPart);
            }
            let before: usize = Kind::ALL.iter().map(|&kind| self.workspace.ids(kind).len()).sum();
            let after = self.plan.records.len();
            if after * 2 < before {
                notices.push(Notice::Shrinks { before, after });
            }
        }
    }

    fn finish(self) -> Plan {
        Plan {
            tallies: self.tallies.into_iter().collect(),
            ..self.plan
        }
    }
}

/// The latest change of each device in stored texts.
fn seen<'a>(texts: impl Iterator<Item = &'a str>) -> HashMap<Device, Stamp> {
    let mut seen = HashMap::new();
    for text in texts {
        let document = Document::parse(text).unwrap_or_default();
        for (_, stamp, _) in document.states() {
            let latest = seen.entry(stamp.device()).or_insert(stamp);
            *latest = (*latest).max(stamp);
        }
    }
    seen
}
