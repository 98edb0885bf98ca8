//! Other values of the fields of a stage, each kept within its bounds.

use crate::commit::Edit;
use crate::funnel::staging::is_last_open;
use crate::id::Id;
use crate::stage::StageKind;
use crate::text::{clean_line, clean_text};
use crate::workspace::Workspace;

/// The most working days a norm may have: a year of them.
pub const LONGEST_NORM: u16 = 260;
/// How many colours there are.
pub const HUES: u8 = 8;

/// Norm and chance of a closed stage that becomes an open one.
const NEW_NORM: u16 = 5;
const NEW_PROBABILITY: u8 = 50;

/// Another value of one field of a stage.
#[derive(Debug, Clone, PartialEq)]
pub enum StageField {
    /// The name.
    Name(String),
    /// What to achieve.
    Goal(String),
    /// What the client must have done.
    Result(String),
    /// What being there means.
    Kind(StageKind),
    /// Working days a deal may stay; 0 = no norm.
    Norm(u16),
    /// Chance of winning, in percent.
    Probability(u8),
    /// One of the colours, from 1.
    Hue(u8),
}

/// Why a field of a stage could not be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldError {
    /// The stage is not there any more.
    NoStage,
    /// A stage needs a name.
    Nameless,
    /// It is the only open stage of its board.
    LastOpenStage,
    /// The number is out of its bounds, which end here.
    Above(u16),
}

impl std::fmt::Display for FieldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoStage => f.write_str("the stage is gone"),
            Self::Nameless => f.write_str("a stage needs a name"),
            Self::LastOpenStage => f.write_str("a board needs an open stage"),
            Self::Above(most) => write!(f, "the most is {most}"),
        }
    }
}

impl std::error::Error for FieldError {}

/// Changes one field of a stage. A stage that is closed is certain: its chance is 100 or 0 %, and nothing is due in
/// it.
///
/// # Errors
/// See [`FieldError`].
pub fn set_field(workspace: &Workspace, id: Id, field: StageField) -> Result<Edit, FieldError> {
    let mut stage = workspace.stages.alive(id).ok_or(FieldError::NoStage)?.clone();
    match field {
        StageField::Name(name) => {
            stage.name = clean_line(&name);
            if stage.name.is_empty() {
                return Err(FieldError::Nameless);
            }
        }
        StageField::Goal(goal) => stage.goal = clean_text(&goal),
        StageField::Result(result) => stage.result = clean_text(&result),
        StageField::Kind(kind) if kind == stage.kind => {}
        StageField::Kind(kind) => {
            if is_last_open(workspace, id, &stage) {
                return Err(FieldError::LastOpenStage);
            }
            stage.kind = kind;
            (stage.norm, stage.probability) = match kind {
                StageKind::Open => (NEW_NORM, NEW_PROBABILITY),
                StageKind::Won => (0, 100),
                StageKind::Lost | StageKind::Parked => (0, 0),
            };
        }
        StageField::Norm(norm) if norm > LONGEST_NORM => return Err(FieldError::Above(LONGEST_NORM)),
        StageField::Norm(norm) => stage.norm = norm,
        StageField::Probability(probability) if probability > 100 => return Err(FieldError::Above(100)),
        StageField::Probability(probability) => stage.probability = probability,
        StageField::Hue(hue) => stage.hue = hue.clamp(1, HUES),
    }
    Ok(Edit::of(id, stage))
}

#[cfg(test)]
mod tests;
