use voronka_domain::commit::Edit;
use voronka_domain::deal::Deal;
use voronka_domain::stamp::{Clock, Device};
use voronka_domain::workspace::Workspace;

use super::*;
use crate::platform::storage::Memory;

struct Desk {
    workspace: Workspace,
    space: Space,
    clock: Clock,
}

fn id(n: u64) -> Id {
    Id::derived("test", &n.to_string())
}

fn today() -> NaiveDate {
    "2026-03-31".parse().expect("a day")
}

impl Desk {
    fn new(room: usize) -> Self {
        let space = Space::open(Shelf::Memory(Memory::with_room(room).into()), "main");
        Self {
            workspace: Workspace::default(),
            space,
            clock: Clock::new(Device::default()),
        }
    }

    /// Renames (or makes) deals in one commit and writes it.
    fn name(&mut self, ids: &[u64], title: &str) -> Result<(), NotStored> {
        let mut edit = Edit::default();
        for n in ids {
            edit.put(
                id(*n),
                Deal {
                    title: title.to_owned(),
                    ..Deal::default()
                },
            );
        }
        let changes = self.workspace.apply(edit, self.clock.tick(1));
        self.space.write(&changes)
    }

    /// The space as another start of the app finds it.
    fn reopened(self) -> Space {
        Space::open(self.space.shelf, "main")
    }
}

impl Space {
    fn reopen(&self) -> Self {
        Self::open(self.shelf.again(), "main")
    }
}

fn titles(space: &Space) -> Vec<String> {
    let mut titles: Vec<_> = space
        .load()
        .workspace
        .deals
        .live()
        .map(|(_, deal)| deal.title.clone())
        .collect();
    titles.sort();
    titles
}

#[test]
fn what_was_written_is_there_after_a_restart() {
    let mut desk = Desk::new(usize::MAX);
    desk.name(&[1], "One").expect("room");
    desk.name(&[2, 3], "Two").expect("room");
    let expected = desk.workspace.clone();
    let space = desk.reopened();
    assert_eq!(space.load().workspace, expected);
    assert_eq!(titles(&space), ["One", "Two", "Two"]);
}

#[test]
fn a_commit_cut_off_in_the_middle_is_taken_back_whole() {
    let mut desk = Desk::new(usize::MAX);
    desk.name(&[1, 2], "Old").expect("room");
    let before = desk.space.load().workspace;
    // As a killed browser leaves it: the note is written, and one of two records.
    let keys = [
        desk.space.record_key(Kind::Deal, id(1)),
        desk.space.record_key(Kind::Deal, id(3)),
    ];
    let note = OpenCommit {
        commit: desk.space.commit + 1,
        before: keys
            .iter()
            .map(|key| (key.clone(), Old::Whole(desk.space.shelf.get(key))))
            .collect(),
    };
    let note = serde_json::to_string(&note).expect("a note");
    desk.space.shelf.set("voronka/main/open", &note).expect("room");
    desk.space.shelf.set(&keys[1], "{}").expect("room");
    let space = desk.reopened();
    let after = space.load();
    assert_eq!((after.workspace, after.kept), (before, 0));
    assert_eq!(space.shelf.get("voronka/main/open"), None);
}

#[test]
fn a_full_storage_keeps_the_old_values_and_takes_the_new_ones_when_there_is_room() {
    let mut desk = Desk::new(1_400);
    desk.name(&[1, 2], "Old").expect("room");
    desk.space
        .shelf
        .set("somebody-else", &"x".repeat(650))
        .expect("room");
    assert_eq!(desk.name(&[1, 2], &"New ".repeat(60)), Err(NotStored::Full));
    assert_eq!(titles(&desk.space), ["Old", "Old"]);
    assert!(desk.space.has_unsaved());
    desk.space.shelf.remove("somebody-else");
    desk.name(&[3], "Three").expect("room again");
    assert_eq!(titles(&desk.space).len(), 3);
    assert!(!desk.space.has_unsaved());
    assert!(titles(&desk.space)[0].starts_with("New"));
}

#[test]
fn replacing_everything_leaves_either_the_old_or_the_new() {
    let mut desk = Desk::new(900);
    desk.name(&[1], "Old").expect("room");
    let mut other = Desk::new(usize::MAX);
    other.name(&[7, 8], "New").expect("room");
    desk.space.replace_all(&other.workspace, today()).expect("room");
    assert_eq!(titles(&desk.space), ["New", "New"]);

    other.name(&[9], &"Large ".repeat(200)).expect("room");
    assert_eq!(
        desk.space.replace_all(&other.workspace, today()),
        Err(NotStored::Full)
    );
    assert_eq!(titles(&desk.reopened()), ["New", "New"]);
}

#[test]
fn a_damaged_record_is_set_aside_and_the_rest_is_read() {
    let mut desk = Desk::new(usize::MAX);
    desk.name(&[1, 2], "Fine").expect("room");
    let key = desk.space.record_key(Kind::Deal, id(1));
    desk.space.shelf.set(&key, "{\"v\":1,").expect("room");
    let space = desk.reopened();
    let loaded = space.load();
    assert_eq!((loaded.kept, loaded.workspace.deals.live().count()), (1, 1));
    assert_eq!(space.kept()[0].1, "{\"v\":1,");
    assert_eq!(
        space.shelf.get(&key).as_deref(),
        Some("{\"v\":1,"),
        "nothing was overwritten"
    );
}

#[test]
fn a_missing_or_damaged_head_still_finds_the_records() {
    for head in [None, Some(""), Some("x y"), Some("-1")] {
        let mut desk = Desk::new(usize::MAX);
        desk.name(&[1, 2], "Fine").expect("room");
        match head {
            Some(head) => desk.space.shelf.set("voronka/main/head", head).expect("room"),
            None => desk.space.shelf.remove("voronka/main/head"),
        }
        assert_eq!(titles(&desk.reopened()), ["Fine", "Fine"], "{head:?}");
    }
}

#[test]
fn a_newer_layout_is_only_read() {
    let mut desk = Desk::new(usize::MAX);
    let meta = Meta {
        v: 3,
        min_reader: 3,
        name: "x".into(),
        sample: false,
        id: id(1),
    };
    desk.space.set_meta(&meta).expect("room");
    assert!(desk.reopened().load().too_new);
}

#[test]
fn erasing_a_workspace_leaves_everything_else() {
    let mut desk = Desk::new(usize::MAX);
    desk.name(&[1, 2], "Fine").expect("room");
    desk.space.shelf.set("voronka/mainly/1/x", "1").expect("room");
    desk.space.shelf.set("somebody-else", "1").expect("room");
    desk.space.erase();
    assert_eq!(desk.space.shelf.keys("").len(), 2);
}

/// Deals as an import makes them, and the changes that store them.
fn many(desk: &mut Desk, ids: std::ops::Range<u64>, title: &str) -> Vec<Change> {
    let mut edit = Edit::default();
    for n in ids {
        let title = format!("{title} {n}, a deal of some length");
        let deal = Deal {
            title,
            ..Deal::default()
        };
        edit.push(id(n), deal);
    }
    desk.workspace.apply(edit, desk.clock.tick(1))
}

fn finish(space: &mut Space) -> Result<(), NotStored> {
    while !space.advance(7)? {}
    Ok(())
}

#[test]
fn a_commit_in_steps_is_taken_back_whole_wherever_it_is_cut_off() {
    for cut in 0..20 {
        let mut desk = Desk::new(usize::MAX);
        desk.name(&[1, 2], "Old").expect("room");
        let before = desk.space.load().workspace;
        let changes = many(&mut desk, 1..40, "New");
        desk.space.begin(&changes);
        let finished = (0..cut).any(|_| desk.space.advance(7).expect("room"));
        let after = if finished { desk.workspace.clone() } else { before };
        let space = desk.reopened();
        assert_eq!(space.load().workspace, after, "cut off after {cut} steps");
        assert_eq!(space.shelf.get("voronka/main/open"), None);
    }
}

#[test]
fn taking_many_back_needs_little_room_for_its_note() {
    let mut desk = Desk::new(usize::MAX);
    let made = many(&mut desk, 0..100, "New");
    desk.space.begin(&made);
    finish(&mut desk.space).expect("room");
    let stored: usize = desk.space.shelf.used();
    let gone = desk.workspace.revert(&made, desk.clock.tick(2));
    desk.space.begin(&gone);
    let mut most = 0;
    while !desk.space.advance(7).expect("room") {
        let note = desk.space.shelf.get("voronka/main/open").unwrap_or_default();
        most = most.max(note.len());
    }
    assert!(most > 0 && most < stored, "{most} of {stored}");
    assert_eq!(titles(&desk.reopened()), [""; 0]);
}

#[test]
fn a_commit_in_steps_that_finds_no_room_leaves_everything_as_it_was() {
    let mut desk = Desk::new(4_000);
    desk.name(&[1, 2], "Old").expect("room");
    let before = desk.space.load().workspace;
    let changes = many(&mut desk, 1..40, "New");
    desk.space.begin(&changes);
    assert_eq!(finish(&mut desk.space), Err(NotStored::Full));
    assert_eq!(desk.space.load().workspace, before);
    assert!(!desk.space.is_under_way());
}

#[test]
fn a_tab_that_opens_in_the_middle_does_not_tear_a_commit_apart() {
    let mut desk = Desk::new(usize::MAX);
    let changes = many(&mut desk, 0..40, "New");
    desk.space.begin(&changes);
    for _ in 0..10 {
        assert_eq!(desk.space.advance(7), Ok(false));
    }
    // What the other tab does when it starts.
    let note = desk
        .space
        .shelf
        .get("voronka/main/open")
        .expect("the note is there");
    let open: OpenCommit = serde_json::from_str(&note).expect("it reads back");
    desk.space.restore(&open.before);
    desk.space.shelf.remove("voronka/main/open");
    finish(&mut desk.space).expect("room");
    let expected = desk.workspace.clone();
    assert_eq!(desk.reopened().load().workspace, expected);
}

#[test]
fn what_comes_during_a_commit_in_steps_is_written_after_it() {
    let mut desk = Desk::new(usize::MAX);
    let changes = many(&mut desk, 0..20, "New");
    desk.space.begin(&changes);
    desk.space.advance(7).expect("room");
    desk.name(&[99], "In between").expect("it waits");
    finish(&mut desk.space).expect("room");
    assert!(titles(&desk.space).contains(&"In between".to_owned()));
    assert!(!desk.space.has_unsaved());
}

/// Something that happens to a stored value behind the app's back.
#[derive(Debug, Clone)]
enum Damage {
    Cut(usize),
    Flip(usize),
    Twice,
    Gone,
    Other(String),
}

fn damage() -> impl proptest::strategy::Strategy<Value = Damage> {
    use proptest::prelude::*;
    prop_oneof![
        any::<usize>().prop_map(Damage::Cut),
        any::<usize>().prop_map(Damage::Flip),
        Just(Damage::Twice),
        Just(Damage::Gone),
        "[ -~]{0,40}".prop_map(Damage::Other),
        Just(Damage::Other("18446744073709551616 -1".into())),
        Just(Damage::Other(
            r#"{"commit":99,"before":[["voronka/main/1/deal/x",[9,9,"",""]]]}"#.into()
        )),
        Just(Damage::Other("[".repeat(3000))),
    ]
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    #[test]
    fn however_storage_is_damaged_the_app_starts_and_keeps_every_record_that_is_whole(
        wounds in proptest::collection::vec((proptest::prelude::any::<usize>(), damage()), 1..6)
    ) {
        let mut desk = Desk::new(usize::MAX);
        desk.name(&[1, 2, 3, 4, 5, 6], "Fine").expect("room");
        desk.name(&[7], "Fine").expect("room");
        let mut keys = desk.space.shelf.keys("voronka/main/");
        keys.extend(["voronka/main/open", "voronka/main/meta"].map(str::to_owned));
        keys.sort();
        keys.dedup();
        let mut hit = std::collections::BTreeSet::new();
        for (place, wound) in wounds {
            let key = &keys[place % keys.len()];
            hit.insert(key.clone());
            let old = desk.space.shelf.get(key).unwrap_or_default();
            let new = match wound {
                Damage::Cut(at) => old.chars().take(at % (old.len() + 1)).collect(),
                Damage::Flip(at) if !old.is_empty() => {
                    let mut bytes = old.clone().into_bytes();
                    let at = at % bytes.len();
                    bytes[at] ^= 1;
                    String::from_utf8_lossy(&bytes).into_owned()
                }
                Damage::Flip(_) => "x".to_owned(),
                Damage::Twice => format!("{old}{old}"),
                Damage::Gone => {
                    desk.space.shelf.remove(key);
                    continue;
                }
                Damage::Other(text) => text,
            };
            desk.space.shelf.set(key, &new).expect("room");
        }
        let whole = (1..=7).filter(|n| !hit.contains(&format!("voronka/main/1/deal/{}", id(*n))));
        let whole: Vec<Id> = whole.map(id).collect();
        let head_is_whole = !hit.contains("voronka/main/head");
        let space = desk.reopened();
        let loaded = space.load();
        // A damaged head may name another generation by chance; then nothing is lost, but nothing is found either.
        if head_is_whole && !loaded.too_new {
            for id in whole {
                let title = loaded.workspace.deals.get(id).map(|deal| deal.title.as_str());
                proptest::prop_assert_eq!(title, Some("Fine"));
            }
        }
    }
}

/// A board with a stage for won deals, and deals that were won a year ago.
fn won(desk: &mut Desk, ids: std::ops::Range<u64>) {
    use voronka_domain::deal::Move;
    use voronka_domain::moment::Moment;
    use voronka_domain::stage::{Stage, StageKind};
    let mut edit = Edit::default();
    let stage = Stage {
        kind: StageKind::Won,
        ..Stage::default()
    };
    edit.put(id(9_999), stage);
    for n in ids {
        let mut deal = Deal {
            title: format!("Won {n}"),
            ..Deal::default()
        };
        let at = Moment::on("2025-03-31".parse().expect("a day"));
        deal.history.insert(id(n), Move::new(id(9_999), at));
        edit.push(id(n), deal);
    }
    let changes = desk.workspace.apply(edit, desk.clock.tick(1));
    desk.space.write(&changes).expect("room");
    let meta = Meta {
        v: 1,
        min_reader: PLAIN,
        name: "x".into(),
        sample: false,
        id: id(1),
    };
    desk.space.set_meta(&meta).expect("room");
}

fn pack_all(desk: &mut Desk) -> Result<(), NotStored> {
    let left_over = desk.space.left_over(&desk.workspace);
    desk.space.drop_packed(&desk.workspace, &left_over);
    let mut rest = desk.space.to_pack(&desk.workspace, today());
    while !rest.is_empty() {
        let packed = desk.space.pack_some(&desk.workspace, &mut rest)?;
        desk.space.drop_packed(&desk.workspace, &packed);
    }
    desk.space.sweep_groups(&desk.workspace);
    Ok(())
}

fn own_keys(space: &Space) -> usize {
    space.shelf.keys("voronka/main/1/deal/").len()
}

#[test]
fn packed_deals_are_read_as_if_nothing_had_happened() {
    let mut desk = Desk::new(usize::MAX);
    won(&mut desk, 0..700);
    let before = desk.space.shelf.used();
    pack_all(&mut desk).expect("room");
    assert_eq!(own_keys(&desk.space), 0);
    assert!(
        desk.space.shelf.used() * 5 < before,
        "{} of {before}",
        desk.space.shelf.used()
    );
    assert_eq!(desk.space.packed_usage().records, 700);
    let expected = desk.workspace.clone();
    let space = desk.reopened();
    let loaded = space.load();
    assert_eq!(
        (loaded.workspace, loaded.kept, loaded.too_new),
        (expected, 0, false)
    );
    assert_eq!(
        space.meta().map(|meta| meta.min_reader),
        Some(LAYOUT),
        "an older version may only read"
    );
    assert!(loaded.latest > voronka_domain::stamp::Stamp::default());
}

#[test]
fn packing_that_is_cut_off_anywhere_loses_nothing() {
    for removed in [0, 1, 30, 59, 60] {
        let mut desk = Desk::new(usize::MAX);
        won(&mut desk, 0..60);
        let mut rest = desk.space.to_pack(&desk.workspace, today());
        let packed = desk.space.pack_some(&desk.workspace, &mut rest).expect("room");
        desk.space.drop_packed(&desk.workspace, &packed[..removed]);
        let expected = desk.workspace.clone();
        desk.space = desk.space.reopen();
        assert_eq!(desk.space.load().workspace, expected, "cut off after {removed}");
        // The next time goes on with it.
        pack_all(&mut desk).expect("room");
        assert_eq!(own_keys(&desk.space), 0);
        desk.space = desk.space.reopen();
        assert_eq!(desk.space.load().workspace, expected);
    }
}

#[test]
fn a_change_takes_a_deal_out_of_its_group() {
    let mut desk = Desk::new(usize::MAX);
    won(&mut desk, 0..60);
    pack_all(&mut desk).expect("room");
    desk.name(&[7], "Changed").expect("room");
    assert_eq!(own_keys(&desk.space), 1);
    let expected = desk.workspace.clone();
    desk.space = desk.space.reopen();
    assert_eq!(desk.space.load().workspace, expected);
    assert!(titles(&desk.space).contains(&"Changed".to_owned()));
}

#[test]
fn a_group_that_little_is_true_of_any_more_is_packed_anew() {
    let mut desk = Desk::new(usize::MAX);
    won(&mut desk, 0..120);
    pack_all(&mut desk).expect("room");
    let first = desk.space.shelf.keys("voronka/main/1/packed/");
    let mut edit = Edit::default();
    for n in 0..80 {
        let mut deal = desk.workspace.deals.get(id(n)).cloned().expect("it is there");
        deal.title = format!("Again {n}");
        edit.push(id(n), deal);
    }
    let changes = desk.workspace.apply(edit, desk.clock.tick(2));
    desk.space.write(&changes).expect("room");
    let expected = desk.workspace.clone();
    pack_all(&mut desk).expect("room");
    let second = desk.space.shelf.keys("voronka/main/1/packed/");
    assert_eq!((first.len(), second.len(), own_keys(&desk.space)), (1, 1, 0));
    assert_ne!(first, second);
    desk.space = desk.space.reopen();
    assert_eq!(desk.space.load().workspace, expected);
}

#[test]
fn a_damaged_group_lies_aside_whole_and_leaves_its_place_only_then() {
    let mut desk = Desk::new(usize::MAX);
    won(&mut desk, 0..60);
    pack_all(&mut desk).expect("room");
    let key = desk.space.shelf.keys("voronka/main/1/packed/").remove(0);
    let damaged = desk.space.shelf.get(&key).expect("a group").replacen(':', ";", 1);
    desk.space.shelf.set(&key, &damaged).expect("room");
    desk.space = desk.space.reopen();
    let loaded = desk.space.load();
    assert_eq!((loaded.kept, loaded.workspace.deals.live().count()), (1, 0));
    assert_eq!(desk.space.kept()[0].1, damaged);
    assert_eq!(
        desk.space.shelf.get(&key).as_deref(),
        Some(&*damaged),
        "nothing was overwritten"
    );
    assert!(desk.space.has_damaged_groups());
    // As the second copy brings them back.
    let changes = many_again(&desk.workspace);
    desk.space.write(&changes).expect("room");
    desk.space.drop_damaged_groups();
    assert_eq!(desk.space.shelf.get(&key), None);
    assert_eq!(desk.space.load().workspace, desk.workspace);
}

fn many_again(workspace: &Workspace) -> Vec<Change> {
    let change = |id: Id| Change {
        kind: Kind::Deal,
        id,
        before: None,
        after: workspace.raw(Kind::Deal, id).unwrap_or_default().into(),
    };
    workspace.ids(Kind::Deal).into_iter().map(change).collect()
}

#[test]
fn packing_that_finds_no_room_leaves_everything_as_it_was() {
    let mut desk = Desk::new(usize::MAX);
    won(&mut desk, 0..60);
    let keys = desk.space.shelf.keys("");
    let used = desk.space.shelf.used();
    let small = Shelf::Memory(Memory::with_room(used + 10).into());
    for key in &keys {
        let value = desk.space.shelf.get(key).unwrap_or_default();
        small.set(key, &value).expect("room for what is there");
    }
    desk.space = Space::open(small, "main");
    desk.space.load();
    assert_eq!(pack_all(&mut desk), Err(NotStored::Full));
    assert_eq!(own_keys(&desk.space), 60);
    assert_eq!(desk.space.load().workspace, desk.workspace);
}

#[test]
fn replacing_everything_packs_at_once_what_was_closed_long_ago() {
    let mut other = Desk::new(usize::MAX);
    won(&mut other, 0..300);
    let mut desk = Desk::new(usize::MAX);
    desk.name(&[1, 2], "Old").expect("room");
    desk.space.replace_all(&other.workspace, today()).expect("room");
    assert_eq!(desk.space.shelf.keys("voronka/main/2/deal/").len(), 0);
    assert_eq!(desk.space.load().workspace, other.workspace);
    let space = desk.reopened();
    assert_eq!(space.load().workspace, other.workspace);
}
