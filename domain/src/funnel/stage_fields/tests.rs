use super::*;
use crate::stage::Stage;
use crate::testing::{Desk, id};

fn set(desk: &mut Desk, stage: &str, field: StageField) -> Result<Stage, FieldError> {
    let edit = set_field(&desk.workspace, id(stage), field)?;
    desk.apply(edit);
    Ok(desk
        .workspace
        .stages
        .get(id(stage))
        .cloned()
        .expect("it is there"))
}

#[test]
fn a_field_takes_its_value_within_its_bounds() {
    let mut desk = Desk::new("2026-03-10");
    let stage = set(&mut desk, "a", StageField::Name("  First\n call ".into())).expect("a name");
    assert_eq!(stage.name, "First call");
    let error = set(&mut desk, "a", StageField::Name(" ".into()));
    assert_eq!(error, Err(FieldError::Nameless));
    let stage = set(&mut desk, "a", StageField::Norm(260)).expect("a year");
    assert_eq!(stage.norm, 260);
    let error = set(&mut desk, "a", StageField::Norm(261));
    assert_eq!(error, Err(FieldError::Above(260)));
    let error = set(&mut desk, "a", StageField::Probability(101));
    assert_eq!(error, Err(FieldError::Above(100)));
    for (hue, expected) in [(0, 1), (8, 8), (9, 8)] {
        let stage = set(&mut desk, "a", StageField::Hue(hue)).expect("a colour");
        assert_eq!(stage.hue, expected);
    }
    let error = set(&mut desk, "none", StageField::Hue(1));
    assert_eq!(error, Err(FieldError::NoStage));
}

#[test]
fn a_closed_stage_is_certain_and_an_open_one_gets_a_norm() {
    let mut desk = Desk::new("2026-03-10");
    for (kind, norm, probability) in [
        (StageKind::Won, 0, 100),
        (StageKind::Lost, 0, 0),
        (StageKind::Parked, 0, 0),
        (StageKind::Open, 5, 50),
    ] {
        let stage = set(&mut desk, "a", StageField::Kind(kind)).expect("two more are open");
        assert_eq!((stage.norm, stage.probability), (norm, probability), "{kind:?}");
    }
}

#[test]
fn the_kind_of_an_untouched_stage_keeps_its_figures() {
    let mut desk = Desk::new("2026-03-10");
    let stage = set(&mut desk, "b", StageField::Kind(StageKind::Open)).expect("it is open already");
    assert_eq!((stage.norm, stage.probability), (5, 40));
}

#[test]
fn the_last_open_stage_of_a_board_stays_open() {
    let mut desk = Desk::new("2026-03-10");
    set(&mut desk, "a", StageField::Kind(StageKind::Lost)).expect("two more are open");
    set(&mut desk, "b", StageField::Kind(StageKind::Lost)).expect("one more is open");
    let error = set(&mut desk, "c", StageField::Kind(StageKind::Won));
    assert_eq!(error, Err(FieldError::LastOpenStage));
}
