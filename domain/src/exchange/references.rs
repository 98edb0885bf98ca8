//! What one record says about another. References are found by the name of the field, which means the same in every kind,
//! so a further kind is followed as well.

use serde_json::Value;

use crate::document::Object;
use crate::id::Id;
use crate::record::Kind;

/// Fields that hold the identifier of another record, at any depth.
const FIELDS: &[(&str, Kind)] = &[
    ("after_sale_goal", Kind::AfterSaleGoal),
    ("board", Kind::Board),
    ("by", Kind::Person),
    ("checklist", Kind::Checklist),
    ("client", Kind::Client),
    ("deal", Kind::Deal),
    ("giver", Kind::Person),
    ("goal", Kind::MeetingGoal),
    ("owner", Kind::Person),
    ("person", Kind::Person),
    ("rule", Kind::Rule),
    ("stage", Kind::Stage),
    ("taker", Kind::Person),
    ("to", Kind::Stage),
];

/// Whether a field of that name is a text in some kinds, so that what looks like an identifier may be a word.
pub(crate) fn may_be_text(field: &str) -> bool {
    field == "goal"
}

/// The record a field points to.
pub(crate) fn target(field: &str, value: &Value) -> Option<(Kind, Id)> {
    let (_, kind) = FIELDS.iter().find(|(name, _)| *name == field)?;
    Some((*kind, value.as_str()?.parse().ok()?))
}

/// Everything a body points to: field, kind, identifier.
pub(crate) fn references(body: &Object) -> Vec<(&str, Kind, Id)> {
    let mut found = Vec::new();
    collect(body, &mut found);
    found
}

fn collect<'a>(object: &'a Object, found: &mut Vec<(&'a str, Kind, Id)>) {
    for (name, value) in object {
        match value {
            Value::Object(inner) => collect(inner, found),
            Value::Array(items) => items
                .iter()
                .filter_map(Value::as_object)
                .for_each(|inner| collect(inner, found)),
            value => found.extend(target(name, value).map(|(kind, id)| (name.as_str(), kind, id))),
        }
    }
}
