use super::*;
use crate::client::Client;
use crate::lang::Lang;
use crate::passport::{FieldKind, PassportField, PassportValue};
use crate::templates::passport::PASSPORT_FIELDS;
use crate::testing::{Desk, day, id};

fn desk() -> Desk {
    let mut desk = Desk::new("2026-05-20");
    let client = Client {
        name: "Vega".into(),
        ..Client::default()
    };
    desk.put(id("vega"), client);
    let fields = [
        ("text", FieldKind::Text, true),
        ("birthday", FieldKind::Date, true),
        ("size", FieldKind::Number, true),
        ("hobby", FieldKind::Text, false),
    ];
    for (name, kind, required) in fields {
        let field = PassportField {
            name: name.into(),
            kind,
            required,
            ..PassportField::default()
        };
        desk.put(id(name), field);
    }
    desk
}

fn set(desk: &mut Desk, field: &str, typed: &str) -> Result<(), ValueError> {
    set_value(&desk.workspace, id("vega"), id(field), typed).map(|edit| desk.apply(edit))
}

fn vega(desk: &Desk) -> Client {
    desk.workspace
        .clients
        .get(id("vega"))
        .cloned()
        .expect("it is there")
}

#[test]
fn a_passport_is_complete_when_every_required_field_is_known() {
    let mut desk = desk();
    let percent = |desk: &Desk| completeness(&desk.workspace, &vega(desk)).percent();
    assert_eq!(percent(&desk), Some(0));
    set(&mut desk, "hobby", "chess").expect("a text");
    assert_eq!(percent(&desk), Some(0), "it is not required");
    set(&mut desk, "text", "small series").expect("a text");
    assert_eq!(percent(&desk), Some(33));
    set(&mut desk, "birthday", "1975-04-01").expect("a day");
    set(&mut desk, "size", "1 250,5").expect("a number");
    assert_eq!(percent(&desk), Some(100));
    assert!(completeness(&desk.workspace, &vega(&desk)).is_complete());
    set(&mut desk, "text", "  ").expect("emptied");
    let known = completeness(&desk.workspace, &vega(&desk));
    assert_eq!((known.percent(), known.missing), (Some(66), vec![id("text")]));
}

#[test]
fn without_a_required_field_all_are_asked_and_without_a_field_nothing() {
    let mut desk = desk();
    for name in ["text", "birthday", "size"] {
        desk.apply(remove_field(&desk.workspace, id(name)));
    }
    let known = completeness(&desk.workspace, &vega(&desk));
    assert_eq!((known.asked, known.missing), (1, vec![id("hobby")]));
    desk.apply(remove_field(&desk.workspace, id("hobby")));
    assert_eq!(completeness(&desk.workspace, &vega(&desk)).percent(), None);
}

#[test]
fn a_value_that_does_not_fit_its_field_is_refused() {
    let mut desk = desk();
    for bad in [
        "in spring",
        "31.12.2026",
        "1899-12-31",
        "2101-01-01",
        "2026-02-29",
    ] {
        assert_eq!(set(&mut desk, "birthday", bad), Err(ValueError::NotADay), "{bad}");
    }
    for bad in ["many", "1e999", "1,2,3", "--5"] {
        assert_eq!(set(&mut desk, "size", bad), Err(ValueError::NotANumber), "{bad}");
    }
    assert_eq!(set(&mut desk, "no such field", "x"), Err(ValueError::NoField));
    assert!(vega(&desk).passport.is_empty());
}

#[test]
fn the_day_of_a_field_is_read_whatever_was_kept_there_before() {
    let mut desk = desk();
    assert_eq!(date_of(&vega(&desk), id("birthday")), None);
    set(&mut desk, "birthday", "2024-02-29").expect("a leap day");
    assert_eq!(date_of(&vega(&desk), id("birthday")), Some(day("2024-02-29")));
    let mut body = vega(&desk);
    body.passport.insert(
        id("birthday"),
        PassportValue {
            text: "in spring".into(),
        },
    );
    desk.put(id("vega"), body);
    assert_eq!(date_of(&vega(&desk), id("birthday")), None);
    let known = completeness(&desk.workspace, &vega(&desk));
    assert!(
        known.missing.contains(&id("birthday")),
        "what does not fit is missing"
    );
}

#[test]
fn the_ready_made_fields_come_once_and_come_back_as_they_were() {
    let mut desk = Desk::new("2026-05-20");
    desk.apply(install(&desk.workspace, Lang::En));
    let names = |desk: &Desk| {
        fields(&desk.workspace)
            .iter()
            .map(|(id, _)| *id)
            .collect::<Vec<_>>()
    };
    let expected: Vec<_> = PASSPORT_FIELDS.iter().map(|field| field_id(field.key)).collect();
    assert_eq!(names(&desk), expected);
    assert!(install(&desk.workspace, Lang::Ru).is_empty(), "all are there");
    let payment = field_id("payment");
    let changed = NewField {
        name: "Pays".into(),
        kind: FieldKind::Choice,
        options: vec!["cash".into(), " cash ".into(), "card".into(), String::new()],
        ..NewField::default()
    };
    desk.apply(change_field(&desk.workspace, payment, &changed).expect("a fine field"));
    desk.apply(remove_field(&desk.workspace, payment));
    assert_eq!(names(&desk).len(), expected.len() - 1);
    desk.apply(install(&desk.workspace, Lang::En));
    let back = desk.workspace.passport_fields.alive(payment).expect("it is back");
    assert_eq!((back.name.as_str(), back.options.len()), ("Pays", 2));
    assert_eq!(names(&desk).last(), Some(&payment), "after those that stayed");
}

#[test]
fn a_field_moves_one_place_and_not_beyond_the_ends() {
    let mut desk = Desk::new("2026-05-20");
    for name in ["a", "b", "c"] {
        let new = NewField {
            name: name.into(),
            ..NewField::default()
        };
        let (_, edit) = desk
            .act(|workspace, act| add_field(workspace, act, &new))
            .expect("it has a name");
        desk.apply(edit);
    }
    let names = |desk: &Desk| -> String {
        fields(&desk.workspace)
            .iter()
            .map(|(_, f)| f.name.as_str())
            .collect()
    };
    let at = |desk: &Desk, place: usize| fields(&desk.workspace)[place].0;
    desk.apply(move_field(&desk.workspace, at(&desk, 0), true));
    assert_eq!(names(&desk), "bac");
    desk.apply(move_field(&desk.workspace, at(&desk, 2), false));
    assert_eq!(names(&desk), "bca");
    assert!(move_field(&desk.workspace, at(&desk, 0), false).is_empty());
    assert!(move_field(&desk.workspace, at(&desk, 2), true).is_empty());
    let nameless = desk.act(|workspace, act| add_field(workspace, act, &NewField::default()));
    assert_eq!(nameless.map(|_| ()), Err(FieldError::Nameless));
}
