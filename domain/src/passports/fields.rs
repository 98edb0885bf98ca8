//! Which fields the passport has.

use crate::commit::{Act, Edit};
use crate::id::Id;
use crate::lang::Lang;
use crate::passport::{FieldKind, PassportField};
use crate::rank::Rank;
use crate::sorting::Sorting as _;
use crate::templates::passport::{PASSPORT_FIELDS, PassportFieldKind, PassportFieldTemplate};
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// What a person says about a field.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewField {
    /// What it is called.
    pub name: String,
    /// What to write.
    pub hint: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What can be chosen.
    pub options: Vec<String>,
    /// Whether the passport is incomplete without it.
    pub required: bool,
}

/// Why a field could not be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldError {
    /// It is not there any more.
    NoField,
    /// It has no name.
    Nameless,
    /// There are fewer than two options to choose from.
    NoChoice,
}

impl std::fmt::Display for FieldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoField => "the field is gone",
            Self::Nameless => "a field needs a name",
            Self::NoChoice => "a choice needs two options",
        })
    }
}

impl std::error::Error for FieldError {}

/// The identifier of a ready-made field, by its key.
pub fn field_id(key: &str) -> Id {
    Id::derived("passport_field", key)
}

/// The fields in their order.
pub fn fields(workspace: &Workspace) -> Vec<(Id, &PassportField)> {
    let mut fields: Vec<_> = workspace.passport_fields.live().collect();
    fields.order_by(|a, b| (&a.1.rank, a.0).cmp(&(&b.1.rank, b.0)));
    fields
}

/// Puts the ready-made fields in that are not in the passport, after those that are; one taken out comes back as it was.
pub fn install(workspace: &Workspace, lang: Lang) -> Edit {
    let last = fields(workspace).last().map(|(_, field)| field.rank.clone());
    let missing = PASSPORT_FIELDS
        .iter()
        .filter(|template| workspace.passport_fields.alive(field_id(template.key)).is_none());
    let missing: Vec<_> = missing.collect();
    let ranks = Rank::spread(last.as_ref(), None, missing.len());
    let mut edit = Edit::default();
    for (template, rank) in missing.into_iter().zip(ranks) {
        let id = field_id(template.key);
        let known = workspace.passport_fields.get(id).cloned();
        let mut field = known.unwrap_or_else(|| made(template, lang));
        (field.rank, field.gone) = (rank, false);
        edit.push(id, field);
    }
    edit
}

fn made(template: &PassportFieldTemplate, lang: Lang) -> PassportField {
    let options = match template.kind {
        PassportFieldKind::Choice(options) => options,
        _ => &[],
    };
    PassportField {
        name: template.name.in_lang(lang).to_owned(),
        hint: template.hint.in_lang(lang).to_owned(),
        kind: match template.kind {
            PassportFieldKind::Text => FieldKind::Text,
            PassportFieldKind::Date => FieldKind::Date,
            PassportFieldKind::Number => FieldKind::Number,
            PassportFieldKind::Choice(_) => FieldKind::Choice,
        },
        options: options
            .iter()
            .map(|option| option.in_lang(lang).to_owned())
            .collect(),
        required: template.required,
        ..PassportField::default()
    }
}

/// A new field at the end of the passport.
///
/// # Errors
/// See [`FieldError`].
pub fn add_field(workspace: &Workspace, act: &mut Act<'_>, new: &NewField) -> Result<(Id, Edit), FieldError> {
    let last = fields(workspace).last().map(|(_, field)| field.rank.clone());
    let rank = Rank::spread(last.as_ref(), None, 1).pop().unwrap_or_default();
    let field = PassportField {
        rank,
        ..checked(new)?
    };
    let id = (act.fresh)();
    Ok((id, Edit::of(id, field)))
}

/// Changes what a field is. What clients hold for it stays, whatever it becomes.
///
/// # Errors
/// See [`FieldError`].
pub fn change_field(workspace: &Workspace, field: Id, new: &NewField) -> Result<Edit, FieldError> {
    let known = workspace
        .passport_fields
        .alive(field)
        .ok_or(FieldError::NoField)?;
    let body = PassportField {
        rank: known.rank.clone(),
        ..checked(new)?
    };
    Ok(Edit::of(field, body))
}

/// Moves a field one place up or down.
pub fn move_field(workspace: &Workspace, field: Id, down: bool) -> Edit {
    let all = fields(workspace);
    let Some(at) = all.iter().position(|(id, _)| *id == field) else {
        return Edit::default();
    };
    let rank = |at: Option<usize>| at.and_then(|at| all.get(at)).map(|(_, field)| &field.rank);
    let (after, before) = if down {
        if at + 1 >= all.len() {
            return Edit::default();
        }
        (rank(Some(at + 1)), rank(Some(at + 2)))
    } else {
        if at == 0 {
            return Edit::default();
        }
        (rank(at.checked_sub(2)), rank(Some(at - 1)))
    };
    let mut body = all[at].1.clone();
    body.rank = Rank::spread(after, before, 1).pop().unwrap_or_default();
    Edit::of(field, body)
}

/// Takes a field out of the passport. What clients hold for it stays, and is there again when it comes back.
pub fn remove_field(workspace: &Workspace, field: Id) -> Edit {
    let Some(mut body) = workspace.passport_fields.alive(field).cloned() else {
        return Edit::default();
    };
    body.gone = true;
    Edit::of(field, body)
}

fn checked(new: &NewField) -> Result<PassportField, FieldError> {
    let name = clean_line(&new.name);
    if name.is_empty() {
        return Err(FieldError::Nameless);
    }
    let mut options: Vec<String> = Vec::new();
    if new.kind == FieldKind::Choice {
        for option in new.options.iter().map(|option| clean_line(option)) {
            if !option.is_empty() && !options.contains(&option) {
                options.push(option);
            }
        }
        if options.len() < 2 {
            return Err(FieldError::NoChoice);
        }
    }
    Ok(PassportField {
        name,
        hint: clean_text(&new.hint),
        kind: new.kind,
        options,
        required: new.required,
        ..PassportField::default()
    })
}
