//! Going through the rows, some at a time.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::clients::Clients;
use super::errors::{Reason, RowError};
use super::fields::{Fields, read_row};
use super::mapping::{BoardChoice, Mapping};
use super::owners::Owners;
use super::stages::{self, Targets};
use super::track::{self, At};
use crate::commit::Edit;
use crate::csv::{Column, Row, Table};
use crate::deal::{Deal, NextStep, Tag};
use crate::id::Id;
use crate::rank::Rank;
use crate::record::Kind;
use crate::stage::{Board, StageKind};
use crate::text::fold;
use crate::workspace::Workspace;

/// What came of the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Deals that come in.
    pub new: usize,
    /// Deals known here, of which the file says nothing new.
    pub same: usize,
    /// Deals known here, of which the file says something else.
    pub changed: usize,
    /// Deals that were deleted here and come back.
    pub restored: usize,
    /// Rows whose stage was to stay out.
    pub skipped: usize,
    /// Rows that cannot be taken.
    pub failed: usize,
    /// Stages that are made.
    pub new_stages: usize,
    /// Clients that come in.
    pub new_clients: usize,
    /// Clients of the file that are known here.
    pub known_clients: usize,
    /// People who come in.
    pub new_people: usize,
    /// People of the file who are known here.
    pub known_people: usize,
    /// Deals without an identifier in the file, known again by client, title and first day alone.
    pub without_id: usize,
}

impl Counts {
    /// Deals that the import would write.
    pub fn written(&self) -> usize {
        self.new + self.changed + self.restored
    }
}

/// What an import comes to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The one edit that carries it out.
    pub edit: Edit,
    /// What came of the rows.
    pub counts: Counts,
    /// The rows that cannot be taken, by line.
    pub errors: Vec<RowError>,
    /// The board the deals go to.
    pub board: Id,
}

/// Goes through the rows of a table by a mapping. Nothing outside of it changes until the edit of its plan is carried
/// out.
pub struct Importer {
    mapping: Mapping,
    today: NaiveDate,
    next: usize,
    targets: Targets,
    owners: Owners,
    clients: Clients,
    /// The line on which a deal was first met.
    lines: HashMap<Id, usize>,
    /// How often rows without an identifier were alike.
    alike: HashMap<String, usize>,
    fresh: Vec<(Id, Id, Deal)>,
    known: Vec<(Id, Deal)>,
    counts: Counts,
    errors: Vec<RowError>,
}

impl Importer {
    /// Starts at the first row.
    pub fn new(workspace: &Workspace, mapping: &Mapping, today: NaiveDate) -> Self {
        Self {
            today,
            next: 0,
            targets: Targets::of(mapping, workspace),
            owners: Owners::of(mapping, workspace),
            clients: Clients::new(workspace),
            lines: HashMap::new(),
            alike: HashMap::new(),
            fresh: Vec::new(),
            known: Vec::new(),
            counts: Counts::default(),
            errors: Vec::new(),
            mapping: mapping.clone(),
        }
    }

    /// Takes up to `limit` further rows, and says whether there are more.
    pub fn advance(&mut self, workspace: &Workspace, table: &Table, limit: usize) -> bool {
        let end = self.next.saturating_add(limit).min(table.rows.len());
        for row in &table.rows[self.next..end] {
            self.take(workspace, row);
        }
        self.next = end;
        end < table.rows.len()
    }

    /// Rows taken so far.
    pub fn done(&self) -> usize {
        self.next
    }

    fn take(&mut self, workspace: &Workspace, row: &Row) {
        let fields = match read_row(row, &self.mapping) {
            Ok(fields) => fields,
            Err(errors) => return self.refuse(errors),
        };
        let Some((stage, kind)) = self.stage_of(workspace, &fields) else {
            self.counts.skipped += 1;
            return;
        };
        if let Err((column, day, reason)) = track::check(&fields, kind, self.today) {
            return self.refuse(vec![self.error(row, column, day.to_string(), reason)]);
        }
        let (id, is_native) = self.deal_id(workspace, &fields);
        if let Some(&line) = self.lines.get(&id) {
            let reason = Reason::SameIdAs { line };
            return self.refuse(vec![self.error(row, Column::ExternalId, fields.external, reason)]);
        }
        self.lines.insert(id, row.line);
        let at = At {
            deal: id,
            stage,
            kind,
            is_native,
        };
        match workspace.deals.get(id) {
            Some(before) => self.meet(workspace, &at, before, &fields),
            None => {
                let mut deal = Deal {
                    external: fields.external.clone(),
                    ..Deal::default()
                };
                self.fill(workspace, &at, &mut deal, &fields);
                self.counts.new += 1;
                self.fresh.push((stage, id, deal));
            }
        }
    }

    /// Takes over what the file says of a deal that is here.
    fn meet(&mut self, workspace: &Workspace, at: &At, before: &Deal, fields: &Fields) {
        let mut deal = before.clone();
        deal.gone = false;
        self.fill(workspace, at, &mut deal, fields);
        if before.gone {
            self.counts.restored += 1;
        } else if deal == *before {
            self.counts.same += 1;
            return;
        } else {
            self.counts.changed += 1;
        }
        self.known.push((at.deal, deal));
    }

    /// Puts what a row says into a deal; what it leaves empty stays.
    fn fill(&mut self, workspace: &Workspace, at: &At, deal: &mut Deal, fields: &Fields) {
        let set = |slot: &mut String, text: &str| {
            if !text.is_empty() {
                text.clone_into(slot);
            }
        };
        set(&mut deal.title, &fields.title);
        set(&mut deal.note, &fields.note);
        deal.value = fields.value.or(deal.value);
        if let Some(owner) = self.owners.find(&fields.owner) {
            deal.owner = Some(owner);
        }
        if let Some((client, contact)) = self.clients.of_row(workspace, deal.owner, fields) {
            deal.client = Some(client);
            if let Some(contact) = contact.filter(|contact| !deal.contacts.contains(contact)) {
                deal.contacts.push(contact);
            }
        }
        for tag in &fields.tags {
            let (id, tag) = Tag::entry(tag);
            if deal.tags.get(id).is_none() {
                deal.tags.insert(id, tag);
            }
        }
        if !fields.next.is_empty() || fields.next_date.is_some() {
            let known = deal.next.take().unwrap_or_default();
            let text = if fields.next.is_empty() {
                known.text
            } else {
                fields.next.clone()
            };
            deal.next = Some(NextStep {
                text,
                date: fields.next_date.or(known.date),
            });
        }
        // A day in the column of ends is, for a deal in work, the day it is hoped for.
        if at.kind == StageKind::Open {
            deal.expected = fields.closed.or(deal.expected);
        }
        track::write(deal, at, fields, &self.targets, self.today);
    }

    /// The stage a row speaks of. A deal that came out of here and bears the name of its stage still stays there, even if
    /// another board has a stage of that name.
    fn stage_of(&mut self, workspace: &Workspace, fields: &Fields) -> Option<(Id, StageKind)> {
        let stays = own_id(workspace, fields)
            .and_then(|id| workspace.deals.get(id)?.stage())
            .filter(|&stage| {
                let name = workspace.label(Kind::Stage, stage).unwrap_or_default();
                fold(name) == fold(&fields.stage)
            });
        match stays {
            Some(stage) => Some((stage, self.targets.kind(stage))),
            None => self.targets.find(&fields.stage),
        }
    }

    /// The identifier of the deal a row speaks of: its own, where the row came out of here, which is said as well; else
    /// one derived from the file's, else one from what the row says of client, title and first day.
    fn deal_id(&mut self, workspace: &Workspace, fields: &Fields) -> (Id, bool) {
        if !fields.external.is_empty() {
            let own = own_id(workspace, fields);
            let derived = || Id::derived("external", &fields.external);
            return (own.unwrap_or_else(derived), own.is_some());
        }
        self.counts.without_id += 1;
        let day = fields.entered.map(|day| day.to_string()).unwrap_or_default();
        let parts = [&fields.client, &fields.contact, &fields.title, &day];
        let words = fold(&parts.map(String::as_str).join("\n"));
        let count = self.alike.entry(words.clone()).or_default();
        *count += 1;
        (Id::derived("import-row", &format!("{words}\n{count}")), false)
    }

    fn error(&self, row: &Row, column: Column, text: String, reason: Reason) -> RowError {
        let place = self.mapping.place_of(column);
        RowError {
            line: row.line,
            column: place,
            text: place.map(|place| row.cell(place).to_owned()).unwrap_or(text),
            reason,
        }
    }

    fn refuse(&mut self, errors: Vec<RowError>) {
        self.counts.failed += 1;
        self.errors.extend(errors);
    }

    /// The plan, once all rows are taken.
    pub fn finish(mut self, workspace: &Workspace) -> Plan {
        let mut edit = Edit::default();
        self.counts.new_people = self.owners.people.len();
        self.counts.known_people = self.owners.known;
        self.counts.new_clients = self.clients.new;
        self.counts.known_clients = self.clients.known;
        if self.counts.written() > 0 {
            self.put_board(workspace, &mut edit);
            let people = std::mem::take(&mut self.owners.people);
            people.into_iter().for_each(|(id, person)| edit.push(id, person));
        }
        self.clients
            .into_puts()
            .for_each(|(id, client)| edit.push(id, client));
        put_fresh(self.fresh, workspace, &mut edit);
        self.known.into_iter().for_each(|(id, deal)| edit.push(id, deal));
        Plan {
            edit,
            counts: self.counts,
            errors: self.errors,
            board: self.mapping.board.id(),
        }
    }

    fn put_board(&mut self, workspace: &Workspace, edit: &mut Edit) {
        let id = self.mapping.board.id();
        if let BoardChoice::New(name) = &self.mapping.board
            && workspace.boards.alive(id).is_none()
        {
            let last = workspace
                .boards_in_order()
                .last()
                .map(|(_, board)| board.rank.clone());
            edit.push(
                id,
                Board {
                    name: name.clone(),
                    rank: Rank::between(last.as_ref(), None),
                    gone: false,
                },
            );
        }
        let created = stages::new_stages(&self.mapping, workspace);
        self.counts.new_stages = created.len();
        created.into_iter().for_each(|(id, stage)| edit.push(id, stage));
    }
}

/// The deal of that very identifier, where the row came out of here.
fn own_id(workspace: &Workspace, fields: &Fields) -> Option<Id> {
    let id = fields.external.parse().ok()?;
    workspace.deals.get(id).map(|_| id)
}

/// New deals come behind those that are in their columns, in the order of the file.
fn put_fresh(fresh: Vec<(Id, Id, Deal)>, workspace: &Workspace, edit: &mut Edit) {
    let mut last: HashMap<Id, &Rank> = HashMap::new();
    for (_, deal) in workspace.deals.live() {
        let Some(stage) = deal.stage() else { continue };
        let rank = last.entry(stage).or_insert(&deal.rank);
        *rank = (*rank).max(&deal.rank);
    }
    let mut counts: HashMap<Id, usize> = HashMap::new();
    fresh
        .iter()
        .for_each(|(stage, ..)| *counts.entry(*stage).or_default() += 1);
    let mut ranks: HashMap<Id, std::vec::IntoIter<Rank>> = counts
        .into_iter()
        .map(|(stage, count)| {
            let ranks = Rank::spread(last.get(&stage).copied(), None, count);
            (stage, ranks.into_iter())
        })
        .collect();
    for (stage, id, mut deal) in fresh {
        deal.rank = ranks.get_mut(&stage).and_then(Iterator::next).unwrap_or_default();
        edit.push(id, deal);
    }
}
