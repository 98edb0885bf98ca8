use super::*;

fn title(workspace: &mut Workspace, clock: &mut Clock, millis: u64, text: &str) {
    let deal = workspace.deals.get(id("Line 2")).cloned().unwrap_or_default();
    let edit = Edit::of(
        id("Line 2"),
        Deal {
            title: text.into(),
            ..deal
        },
    );
    workspace.apply(edit, clock.tick(millis));
}

fn clock(device: u64) -> Clock {
    Clock::new(Device::from_random(device << 39))
}

fn merge_plan(workspace: &Workspace, text: &str) -> Plan {
    plan(workspace, &here(), &read_text(text), Mode::Merge).expect("a plan")
}

const LATE: u64 = 1_775_000_000_000;

#[test]
fn a_change_made_by_somebody_who_knew_ours_is_a_change_and_not_a_conflict() {
    let ann = frozen();
    let mut bob = ann.clone();
    title(&mut bob, &mut clock(2), LATE, "By Bob");
    let plan = merge_plan(&ann, &exported(&bob));
    let [item] = &plan.items[..] else {
        panic!("one record: {:?}", plan.items)
    };
    assert_eq!((item.fate, item.fields.len()), (ItemFate::Changed, 1));
    assert_eq!(item.fields[0].loses, Shown::Text("Monitoring «Line 2»".into()));
    assert_eq!(item.fields[0].wins, Shown::Text("By Bob".into()));
    assert_eq!((plan.records().len(), plan.changes()), (1, 1));
}

#[test]
fn a_change_on_both_sides_is_a_conflict_that_the_later_one_wins() {
    let (mut ann, mut bob) = (frozen(), frozen());
    title(&mut ann, &mut clock(1), LATE, "By Ann");
    title(&mut bob, &mut clock(2), LATE + 5, "By Bob");
    let to_ann = merge_plan(&ann, &exported(&bob));
    let field = &to_ann.items[0].fields[0];
    assert_eq!((to_ann.items[0].fate, field.is_kept), (ItemFate::Conflict, false));
    assert_eq!(
        (&field.loses, &field.wins),
        (&Shown::Text("By Ann".into()), &Shown::Text("By Bob".into()))
    );
    let to_bob = merge_plan(&bob, &exported(&ann));
    let field = &to_bob.items[0].fields[0];
    assert_eq!((to_bob.items[0].fate, field.is_kept), (ItemFate::Conflict, true));
    assert_eq!(
        (&field.loses, &field.wins),
        (&Shown::Text("By Ann".into()), &Shown::Text("By Bob".into()))
    );
    assert_eq!((to_bob.records().len(), to_bob.changes()), (0, 0));
}

#[test]
fn an_old_file_of_ones_own_changes_nothing() {
    let old = exported(&frozen());
    let mut now = frozen();
    title(&mut now, &mut clock(1), LATE, "Since then");
    let plan = merge_plan(&now, &old);
    assert_eq!((plan.items.len(), plan.records().len()), (0, 0));
    assert!(plan.tallies.iter().all(|(_, tally)| tally.same > 0));
}

#[test]
fn restoring_says_what_goes_and_asks_twice_when_it_is_most() {
    let whole = frozen();
    let empty = exported(&Workspace::default());
    let plan = plan(&whole, &here(), &read_text(&empty), Mode::Restore).expect("a plan");
    assert_eq!(plan.items.len(), 13);
    assert!(plan.items.iter().all(|item| item.fate == ItemFate::Removed));
    assert!(plan.notices.contains(&Notice::Shrinks { before: 13, after: 0 }));
    assert!(plan.is_drastic());
}

#[test]
fn restoring_takes_old_values_back() {
    let old = exported(&frozen());
    let mut now = frozen();
    title(&mut now, &mut clock(1), LATE, "Since then");
    let plan = plan(&now, &here(), &read_text(&old), Mode::Restore).expect("a plan");
    assert_eq!(plan.items.len(), 1);
    assert_eq!(
        plan.items[0].fields[0].wins,
        Shown::Text("Monitoring «Line 2»".into())
    );
    assert_eq!((plan.is_drastic(), plan.workspace()), (false, frozen()));
}

#[test]
fn a_file_of_a_newer_version_can_be_merged_and_does_not_replace() {
    let newer = exported(&frozen()).replace("\"format_version\": 1", "\"format_version\": 2");
    let file = read_text(&newer);
    assert!(file.is_newer && file.notices.contains(&Notice::Newer("0.1.0".into())));
    assert!(plan(&Workspace::default(), &here(), &file, Mode::Merge).is_ok());
    let refused = plan(&Workspace::default(), &here(), &file, Mode::Restore);
    assert!(matches!(refused, Err(FileError::TooNew { version: 2, .. })));
}

#[test]
fn circumstances_are_said() {
    let other = Meta {
        workspace: Named {
            id: id("other"),
            name: "Southwind".into(),
        },
        exported_at: "2031-01-01".parse().expect("a moment"),
        ..meta()
    };
    let text = export(&frozen(), &Scope::Template, &other);
    let plan = plan(&frozen(), &here(), &read_text(&text), Mode::Restore).expect("a plan");
    for notice in [
        Notice::OtherWorkspace("Southwind".into()),
        Notice::FromTheFuture,
        Notice::OnlyAPart,
    ] {
        assert!(plan.notices.contains(&notice), "{notice:?}");
    }
}

#[test]
fn references_to_what_nobody_has_are_counted_and_their_records_stay() {
    let mut workspace = frozen();
    workspace.forget(Kind::Client, id("helio"));
    let text = exported(&workspace);
    let merged = merge_plan(&Workspace::default(), &text);
    let dangling = Notice::Dangling {
        records: 1,
        example: "Monitoring «Line 2»".into(),
    };
    assert!(merged.notices.contains(&dangling), "{:?}", merged.notices);
    assert_eq!(merged.records().len(), 12);
    assert!(merge_plan(&frozen(), &text).notices.is_empty());
}

#[test]
fn chosen_records_of_an_old_file_come_back_over_later_changes_and_the_others_stay() {
    let mut desk = Desk::new("2026-03-31");
    let deal = |title: &str| Deal {
        title: title.into(),
        ..Deal::default()
    };
    desk.put(id("one"), deal("One"));
    desk.put(id("two"), deal("Two"));
    let file = read_text(&exported(&desk.workspace));
    desk.put(id("one"), deal("One, spoilt"));
    desk.put(id("two"), deal("Two, and better"));
    let plan = plan(&desk.workspace, &here(), &file, Mode::Restore).expect("a plan");
    desk.apply(plan.bring_back(&[(Kind::Deal, id("one"))].into()));
    let title = |name| desk.workspace.deals.get(id(name)).map(|deal| deal.title.clone());
    assert_eq!(title("one").as_deref(), Some("One"));
    assert_eq!(title("two").as_deref(), Some("Two, and better"));
}
