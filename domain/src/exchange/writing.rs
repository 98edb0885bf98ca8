//! A workspace, or a part of it, as the text of a file.

use std::collections::BTreeMap;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::checksum::Checksum;
use super::envelope::{Author, Named, ScopeNote};
use super::layout::Layout;
use super::references::target;
use super::scope::{Scope, note, select};
use super::{FORMAT, MIN_READER, VERSION};
use crate::document::{Document, Object};
use crate::id::Id;
use crate::moment::Moment;
use crate::record::{self, Kind};
use crate::stamp::Stamp;
use crate::workspace::Workspace;

/// What a file says about where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Meta {
    /// Version of the app.
    pub app_version: String,
    /// Now.
    pub exported_at: Moment,
    /// Who writes it.
    pub exported_by: Author,
    /// The workspace.
    pub workspace: Named,
}

#[derive(Serialize)]
struct WrittenFile<'a> {
    format: &'a str,
    format_version: u32,
    min_reader: u32,
    app_version: &'a str,
    exported_at: Moment,
    exported_by: &'a Author,
    workspace: &'a Named,
    scope: ScopeNote,
    counts: InOrder<usize>,
    checksum: String,
    records: InOrder<Vec<WrittenRecord>>,
}

#[derive(Serialize)]
struct WrittenRecord {
    id: Id,
    stamp: Stamp,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    stamps: BTreeMap<String, Stamp>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<String, String>,
    body: Object,
}

/// Collections of an indicator that speak of people: how the team works is a template without them.
const OF_PEOPLE: [&str; 2] = ["plans", "marks"];

impl WrittenRecord {
    /// Leaves out what is about somebody in the team.
    fn forget_people(&mut self) {
        let is_about = |field: &str| {
            let collection = field.split('/').next().unwrap_or(field);
            OF_PEOPLE.contains(&collection)
        };
        self.body.retain(|field, _| !is_about(field));
        self.stamps.retain(|field, _| !is_about(field));
    }
}

/// A map from the names of kinds, in the order of the kinds.
struct InOrder<T>(Vec<(Kind, T)>);

impl<T: Serialize> Serialize for InOrder<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (kind, value) in &self.0 {
            map.serialize_entry(kind.name(), value)?;
        }
        map.end()
    }
}

/// What the checksum is taken over, record by record. `names` is not in it: it only helps a reader.
pub(crate) fn add_record(
    sum: &mut Checksum,
    kind: &str,
    id: &str,
    stamp: &str,
    stamps: &BTreeMap<String, String>,
    body: &Object,
) {
    // A sum of bytes in memory cannot fail to be written to.
    serde_json::to_writer(&mut *sum, &(kind, id, stamp, stamps, body)).ok();
    sum.add(b"\n");
}

/// Writes the records of a scope as a file. Equal workspaces give equal records to the byte.
pub fn export(workspace: &Workspace, scope: &Scope, meta: &Meta) -> String {
    let mut lists: Vec<(Kind, Vec<WrittenRecord>)> = Vec::new();
    for (kind, id) in select(workspace, scope) {
        let Some(mut record) = written(workspace, kind, id) else {
            continue;
        };
        if *scope == Scope::Template {
            record.forget_people();
        }
        match lists.last_mut() {
            Some((last, list)) if *last == kind => list.push(record),
            _ => lists.push((kind, vec![record])),
        }
    }
    let file = WrittenFile {
        format: FORMAT,
        format_version: VERSION,
        min_reader: MIN_READER,
        app_version: &meta.app_version,
        exported_at: meta.exported_at,
        exported_by: &meta.exported_by,
        workspace: &meta.workspace,
        scope: note(workspace, scope),
        counts: InOrder(lists.iter().map(|(kind, list)| (*kind, list.len())).collect()),
        checksum: checksum(&lists),
        records: InOrder(lists),
    };
    let mut text = Vec::new();
    let mut writer = serde_json::Serializer::with_formatter(&mut text, Layout::default());
    // Structs with string keys cannot fail to be written into memory, and what is written is UTF-8.
    file.serialize(&mut writer).ok();
    text.push(b'\n');
    String::from_utf8(text).unwrap_or_default()
}

fn written(workspace: &Workspace, kind: Kind, id: Id) -> Option<WrittenRecord> {
    let known = || workspace.body(kind, id).map(|body| body.object());
    let document: Document = record::document(workspace.raw(kind, id)?, || known().unwrap_or_default());
    let (stamp, stamps, body) = document.parts();
    let stamps = stamps
        .into_iter()
        .map(|(field, stamp)| (field.to_owned(), stamp))
        .collect();
    Some(WrittenRecord {
        id,
        stamp,
        stamps,
        names: names(workspace, kind, id, &body),
        body,
    })
}

/// The names of what a record points to, where a person would look for them.
fn names(workspace: &Workspace, kind: Kind, id: Id, body: &Object) -> BTreeMap<String, String> {
    let name = |kind, id| {
        workspace
            .label(kind, id)
            .filter(|label| !label.is_empty())
            .map(str::to_owned)
    };
    let of_field = |(field, value): (&String, &Value)| {
        let (kind, id) = target(field, value)?;
        Some((field.clone(), name(kind, id)?))
    };
    let mut names: BTreeMap<_, _> = body.iter().filter_map(of_field).collect();
    if kind == Kind::Deal {
        let stage = workspace.deals.get(id).and_then(crate::deal::Deal::stage);
        let label = stage.and_then(|stage| name(Kind::Stage, stage));
        names.extend(label.map(|label| ("stage".to_owned(), label)));
    }
    names
}

fn checksum(lists: &[(Kind, Vec<WrittenRecord>)]) -> String {
    let mut sum = Checksum::new();
    for (kind, list) in lists {
        for record in list {
            let stamps = record
                .stamps
                .iter()
                .map(|(field, stamp)| (field.clone(), stamp.to_string()));
            add_record(
                &mut sum,
                kind.name(),
                &record.id.to_string(),
                &record.stamp.to_string(),
                &stamps.collect(),
                &record.body,
            );
        }
    }
    sum.written()
}
