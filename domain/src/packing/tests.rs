use proptest::prelude::*;

use super::*;
use crate::commit::Edit;
use crate::deal::{Activity, ActivityKind, Deal, Move, Tag};
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::rank::Rank;
use crate::stage::{Stage, StageKind};
use crate::stamp::{Clock, Device};
use crate::testing::{day, id};

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn owned(workspace: &Workspace, ids: &[Id]) -> Vec<(Kind, Id, String)> {
    let of = |&id: &Id| Some((Kind::Deal, id, workspace.raw(Kind::Deal, id)?.to_owned()));
    ids.iter().filter_map(of).collect()
}

fn borrowed(records: &[(Kind, Id, String)]) -> Vec<Stored<'_>> {
    records
        .iter()
        .map(|(kind, id, raw)| (*kind, *id, &**raw))
        .collect()
}

/// Packs in groups, and answers the code units of all groups with their keys.
fn packed_units(records: &[(Kind, Id, String)]) -> usize {
    let key = "voronka/main/1/packed/aaaaaaaaaa".len();
    borrowed(records)
        .chunks(GROUP)
        .map(|group| {
            let packed = pack(group).expect("records of ours");
            assert_eq!(unpack(&packed).expect("it reads back").records.len(), group.len());
            units(&packed) + key
        })
        .sum()
}

fn plain_units(records: &[(Kind, Id, String)]) -> usize {
    let key = "voronka/main/1/deal/aaaaaaaaaa".len();
    records.iter().map(|(_, _, raw)| units(raw) + key).sum()
}

#[test]
fn the_real_file_packs_to_a_tenth() {
    let Some((desk, _)) = crate::testing::imported_opportunities() else {
        return;
    };
    let ids = packable(&desk.workspace, day("2026-03-31"));
    assert_eq!(ids.len(), 6_711, "won and lost");
    let records = owned(&desk.workspace, &ids);
    let (plain, packed) = (plain_units(&records), packed_units(&records));
    println!(
        "{} closed deals: {plain} code units, packed {packed} ({:.1} a deal)",
        ids.len(),
        packed as f64 / ids.len() as f64
    );
    assert!(packed * 10 < plain, "{packed} of {plain}");
}

/// Deals as a team makes them by hand: a way through the stages over months, words, calls, edits with stamps of their own.
fn by_hand(count: usize, closed: bool, calls: u64) -> Workspace {
    const WORDS: [&str; 8] = [
        "Поставка",
        "насосы",
        "Delivery",
        "winter",
        "contract",
        "ремонт",
        "линия",
        "запчасти",
    ];
    let mut workspace = Workspace::default();
    let mut clock = Clock::new(Device::from_random(0x5A5A_5A5A_5A5A_5A5A));
    let stages = ["new", "talks", "offer", "won", "lost"];
    for (name, kind) in stages.iter().zip([
        StageKind::Open,
        StageKind::Open,
        StageKind::Open,
        StageKind::Won,
        StageKind::Lost,
    ]) {
        let stage = Stage {
            name: (*name).into(),
            kind,
            ..Stage::default()
        };
        workspace.apply(Edit::of(id(name), stage), clock.tick(1));
    }
    let mut chance = 0x9E37_79B9_7F4A_7C15_u64;
    let mut roll = move |below: u64| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        (chance >> 16) % below
    };
    let start = day("2019-01-01");
    for n in 0..count {
        let mut fresh = || Id::from_random(roll(u64::MAX >> 16) << 16 ^ (n as u64) << 3);
        let (deal_id, entries) = (fresh(), [fresh(), fresh(), fresh(), fresh(), fresh(), fresh()]);
        let first = start + Days::new(n as u64 * 2_200 / count as u64);
        let mut at = 8 * 3600 + roll(9 * 3600) as u32;
        let mut days = 0;
        let steps = if closed {
            3 + roll(2) as usize
        } else {
            1 + roll(3) as usize
        };
        let mut deal = Deal {
            title: format!(
                "{} {} {}",
                WORDS[roll(8) as usize],
                WORDS[roll(8) as usize],
                roll(500)
            ),
            client: Some(id(&format!("client {}", roll(2_000)))),
            owner: Some(id(&format!("person {}", roll(12)))),
            value: Some(Money::new(roll(90_000) as i64 * 1_000, Currency::EUR)),
            rank: Rank::spread(None, None, 50).swap_remove(roll(50) as usize),
            ..Deal::default()
        };
        let (tag, entry) = Tag::entry(WORDS[roll(8) as usize]);
        if roll(3) == 0 {
            deal.tags.insert(tag, entry);
        }
        for step in 0..steps {
            let last = closed && step + 1 == steps;
            let to = if last {
                stages[3 + roll(2) as usize]
            } else {
                stages[step.min(2)]
            };
            let moment = Moment::at(first + Days::new(days), at, 180);
            let step_made = Move {
                by: deal.owner,
                ..Move::new(id(to), moment)
            };
            deal.history.insert(entries[step], step_made);
            let stamp = clock
                .tick(1_500_000_000_000 + n as u64 * 40_000_000 + days * 86_400_000 + u64::from(at) * 1_000);
            workspace.apply(Edit::of(deal_id, deal.clone()), stamp);
            days += 1 + roll(25);
            at = 8 * 3600 + roll(9 * 3600) as u32;
        }
        let made = roll(calls + 1) as usize;
        for (call, entry) in entries.iter().enumerate().skip(4).take(made) {
            let text = format!(
                "{}, {} {}",
                WORDS[roll(8) as usize],
                WORDS[roll(8) as usize],
                WORDS[roll(8) as usize]
            );
            let activity = Activity {
                kind: ActivityKind::Call,
                at: Moment::at(first + Days::new(days / 2), at, 180),
                recorded: None,
                by: deal.owner,
                contact: None,
                sum: None,
                text,
            };
            deal.activities.insert(*entry, activity);
            let stamp =
                clock.tick(1_500_000_000_000 + n as u64 * 40_000_000 + days * 43_200_000 + call as u64);
            workspace.apply(Edit::of(deal_id, deal.clone()), stamp);
        }
    }
    workspace
}

#[test]
fn fifty_thousand_closed_deals_fit_beside_five_thousand_open_ones() {
    let all = |workspace: &Workspace| owned(workspace, &workspace.ids(Kind::Deal));
    for calls in [0, 2] {
        // A part of them says what all take; the groups are as large as they will be.
        let (closed, open) = (by_hand(5_000, true, calls), by_hand(1_000, false, calls));
        let ids = packable(&closed, day("2026-03-31"));
        assert_eq!(ids.len(), 5_000);
        assert!(packable(&open, day("2026-03-31")).is_empty());
        let records = owned(&closed, &ids);
        let (plain, packed) = (plain_units(&records), packed_units(&records));
        let beside = plain_units(&all(&open));
        println!(
            "up to {calls} calls: {:.0} units a closed deal, {:.1} packed; {:.0} an open one; 50,000 and 5,000: {}",
            plain as f64 / 5_000.0,
            packed as f64 / 5_000.0,
            beside as f64 / 1_000.0,
            packed * 10 + beside * 5
        );
        assert!(packed * 10 < plain, "{packed} of {plain}");
        assert!(
            calls > 0 || packed * 10 + beside * 5 < 5_242_880,
            "{packed} {beside}"
        );
    }
}

#[test]
fn what_was_closed_lately_or_is_open_stays_as_it_is() {
    let closed = by_hand(100, true, 1);
    let last = |id: &Id| {
        closed
            .deals
            .get(*id)
            .and_then(Deal::last_move)
            .expect("it moved")
            .at
            .day()
    };
    let today = day("2022-01-01");
    let ids = packable(&closed, today);
    assert!(!ids.is_empty() && ids.len() < 100);
    assert!(ids.iter().all(|id| last(id) < day("2021-10-01")));
    assert!(ids.windows(2).all(|two| last(&two[0]) <= last(&two[1])));
}

#[test]
fn no_group_of_another_name_or_with_a_changed_sign_is_believed() {
    let workspace = by_hand(60, true, 2);
    let records = owned(&workspace, &workspace.ids(Kind::Deal));
    let packed = pack(&borrowed(&records)).expect("records of ours");
    let known = name(&packed).to_string();
    assert_eq!(
        unpack_named(&known, &packed).expect("it is whole").records,
        records
    );
    let signs: Vec<char> = packed.chars().collect();
    for at in 0..signs.len() {
        let mut wounded = signs.clone();
        wounded[at] = char::from_u32(u32::from(wounded[at]) ^ 1).unwrap_or(' ');
        let wounded: String = wounded.into_iter().collect();
        assert_eq!(unpack_named(&known, &wounded), Err(Damaged), "at {at}");
        // Nothing that can be read at all brings it down.
        unpack(&wounded).ok();
        let cut: String = signs[..at].iter().collect();
        assert_eq!(unpack_named(&known, &cut), Err(Damaged), "cut at {at}");
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,20}",
        r#"["\\\\=/{}\[\]:,0-9]{0,12}"#,
        "2026-03-31T23:30:00.02:00",
        "[a-z2-7]{10}"
    ]
}

/// What any later version may write.
fn value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        text().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        (-1e9..1e9).prop_map(|number: f64| number.into()),
        any::<bool>().prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            proptest::collection::btree_map(text(), inner, 0..4)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_record_comes_back_to_the_byte(bodies in proptest::collection::vec(value(), 0..12)) {
        let records: Vec<(Kind, Id, String)> = bodies.iter().enumerate().map(|(n, body)| {
            let raw = serde_json::json!({ "v": 1, "s": Stamp::default(), "b": { "new": body } }).to_string();
            (Kind::ALL[n % Kind::ALL.len()], id(&n.to_string()), raw)
        }).collect();
        match pack(&borrowed(&records)) {
            Some(packed) => prop_assert_eq!(unpack(&packed).expect("it is whole").records, records),
            // Only what no record is written in stays out.
            None => prop_assert!(records.iter().any(|record| record.2.contains(char::is_control))),
        }
    }

    #[test]
    fn bytes_come_back_from_their_signs(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let text = dense::write(&bytes);
        prop_assert_eq!(units(&text), (bytes.len() * 8).div_ceil(15) + 1);
        prop_assert_eq!(dense::read(&text), Some(bytes));
    }

    #[test]
    fn whatever_stands_in_a_group_is_read_or_refused(text in "\\PC{0,60}", tail in proptest::collection::vec(any::<u8>(), 0..60)) {
        unpack(&text).ok();
        unpack(&format!("{MARK}{}{}", Stamp::default(), dense::write(&tail))).ok();
        let deflated = miniz_oxide::deflate::compress_to_vec(text.replace('x', "\n").replace('y', "\u{1e}").as_bytes(), 1);
        unpack(&format!("{MARK}{}{}", Stamp::default(), dense::write(&deflated))).ok();
    }
}
