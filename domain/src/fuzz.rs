//! Hostile input, bounded: files of the seed corpus (`tests/fixtures`) are damaged in a thousand ways, the same ones in every
//! run, and whatever is made of them must hold. `VORONKA_SOAK` makes it a hundred times as many.

use crate::commit::Edit;
use crate::csv::encoding::decode_detected;
use crate::csv::import::{Importer, guess};
use crate::csv::{Delimiter, Table};
use crate::deal::Deal;
use crate::document::Document;
use crate::exchange::{self, Author, Here, Meta, Mode, Named, Scope};
use crate::id::Id;
use crate::lang::Lang;
use crate::record::Kind;
use crate::testing::{Desk, day, id};
use crate::workspace::Workspace;

/// A generator of numbers that look like chance (xorshift), always the same ones.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Pieces that have broken readers before.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b",",
    b":",
    b"\\",
    b"\\ud800",
    b"\\u0000",
    b"null",
    b"-",
    b"1e400",
    b"9007199254740993",
    b"0001-01-01",
    b"9999-12-31T23:59:59+14:00",
    b"__proto__",
    b"../",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\r\n",
    b"\n",
    b";",
    b"\t",
    b"=HYPERLINK(",
    b"\xd0",
    b"\0",
    b"javascript:alert(1)",
    b"aaaaaaaaaa",
    b"true",
    b"1.234,56",
];

/// Damages bytes in one to four places.
fn damaged(seed: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len() + 1);
        match chance.below(7) {
            0 => bytes.truncate(at),
            1 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            2 => drop(bytes.splice(at..at, PIECES[chance.below(PIECES.len())].iter().copied())),
            3 => {
                let end = (at + chance.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            4 => {
                let end = (at + chance.below(200)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            5 => {
                let from = chance.below(other.len() + 1);
                let end = (from + chance.below(200)).min(other.len());
                bytes.splice(at..at, other[from..end].iter().copied());
            }
            _ => {
                let piece = PIECES[chance.below(PIECES.len())];
                let end = (at + piece.len()).min(bytes.len());
                bytes.splice(at..end, piece.iter().copied());
            }
        }
    }
    bytes
}

fn rounds(short: usize) -> usize {
    if std::env::var_os("VORONKA_SOAK").is_some() {
        short * 100
    } else {
        short
    }
}

/// The files of a folder of the corpus.
fn corpus(folder: &str) -> Vec<Vec<u8>> {
    let folder = format!("{}/../tests/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .expect("the corpus is in the repository")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    let read = |path| std::fs::read(path).expect("a file of the corpus");
    paths.into_iter().map(read).collect()
}

/// Calls a check with damaged files.
fn for_damaged(seeds: &[Vec<u8>], each: usize, mut check: impl FnMut(&[u8])) {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for seed in seeds {
        check(seed);
        for _ in 0..rounds(each) {
            let other = &seeds[chance.below(seeds.len())];
            check(&damaged(seed, other, &mut chance));
        }
    }
}

fn meta() -> Meta {
    Meta {
        app_version: String::new(),
        exported_at: "2026-03-31T14:05:00+02:00".parse().expect("a moment"),
        exported_by: Author::default(),
        workspace: Named::default(),
    }
}

fn raws(workspace: &Workspace) -> Vec<(Kind, Id, String)> {
    let all = Kind::ALL.iter().flat_map(|&kind| {
        let ids = workspace.ids(kind).into_iter();
        ids.filter_map(move |id| Some((kind, id, workspace.raw(kind, id)?.to_owned())))
    });
    all.collect()
}

#[test]
fn whatever_a_damaged_file_lets_through_is_valid() {
    let mut desk = Desk::new("2026-03-31");
    desk.deal("here", "2026-03-01");
    let here = Here {
        workspace: None,
        now: meta().exported_at,
    };
    let mut seeds = corpus("bad");
    seeds.extend(corpus(""));
    seeds.push(exchange::export(&desk.workspace, &Scope::Everything, &meta()).into_bytes());
    let before = desk.workspace.clone();
    let mut taken = 0;
    for_damaged(&seeds, 60, |bytes| {
        let Ok(file) = exchange::read(bytes) else { return };
        for record in &file.records {
            assert!(Document::parse(&record.raw).is_ok(), "{}", record.raw);
            assert!(
                Workspace::read(record.kind, &record.raw).is_ok(),
                "{}",
                record.raw
            );
        }
        for mode in [Mode::Merge, Mode::Restore] {
            let Ok(plan) = exchange::plan(&desk.workspace, &here, &file, mode) else {
                continue;
            };
            let mut workspace = match mode {
                Mode::Merge => desk.workspace.clone(),
                Mode::Restore => Workspace::default(),
            };
            for (kind, id, raw) in plan.records() {
                workspace.merge(*kind, *id, raw).expect("a planned record unites");
            }
            if mode == Mode::Restore {
                assert_eq!(raws(&workspace).len(), plan.records().len());
            }
            let again = exchange::export(&workspace, &Scope::Everything, &meta());
            let again = exchange::read(again.as_bytes()).expect("what is written reads back");
            assert_eq!(again.refusals, [], "and nothing of it is refused");
            assert_eq!(again.records.len(), raws(&workspace).len());
        }
        taken += 1;
    });
    assert_eq!(desk.workspace, before, "looking changes nothing");
    assert!(
        taken > 20,
        "many damaged files must still be looked into, not {taken}"
    );
}

#[test]
fn damaged_tables_make_whole_deals_or_errors_with_a_line() {
    let seeds = corpus("tables");
    let workspace = Desk::new("2026-03-31").workspace;
    let mut made = 0;
    for_damaged(&seeds, 300, |bytes| {
        exchange::looks_like_table("deals.csv", bytes);
        let text = decode_detected(bytes).text;
        let Ok(table) = Table::read(&text, Delimiter::detect(&text)) else {
            return;
        };
        let guessed = guess(&workspace, &table, "deals.csv", Lang::En, None);
        let mut importer = Importer::new(&workspace, &guessed.mapping, day("2026-03-31"));
        while importer.advance(&workspace, &table, 50) {}
        let plan = importer.finish(&workspace);
        let mut after = workspace.clone();
        let stamp = crate::stamp::Clock::new(crate::stamp::Device::default()).tick(1);
        after.apply(plan.edit, stamp);
        for (kind, _, raw) in raws(&after) {
            assert!(Workspace::read(kind, &raw).is_ok(), "{raw}");
        }
        made += after.count(Kind::Deal);
    });
    assert!(made > 50, "some tables must still make deals, not {made}");
}

#[test]
fn merging_damaged_records_is_refused_or_is_a_join() {
    let mut desk = Desk::new("2026-03-31");
    let deal = desk.deal("one", "2026-03-01");
    let fine = desk
        .workspace
        .raw(Kind::Deal, deal)
        .expect("it is there")
        .to_owned();
    let title = |text: &str| {
        Edit::of(
            deal,
            Deal {
                title: text.into(),
                ..Deal::default()
            },
        )
    };
    desk.apply(title("Another"));
    let seeds: Vec<Vec<u8>> = raws(&desk.workspace)
        .into_iter()
        .map(|(_, _, raw)| raw.into_bytes())
        .chain([fine.clone().into_bytes()])
        .collect();
    let mut merged = 0;
    for_damaged(&seeds, 300, |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        let mut ours = Workspace::default();
        ours.load(Kind::Deal, deal, &fine).expect("it is fine");
        let before = ours.clone();
        if ours.merge(Kind::Deal, deal, text).is_err() {
            assert_eq!(ours, before, "a refused record changes nothing");
            return;
        }
        merged += 1;
        let once = ours.clone();
        ours.merge(Kind::Deal, deal, text)
            .expect("a second time as the first");
        assert_eq!(ours, once, "idempotent");
        let mut theirs = Document::parse(text).expect("it was merged");
        theirs.merge(&Document::parse(&fine).expect("it is fine"));
        let union = once.raw(Kind::Deal, deal).expect("it is there");
        let read = |raw: &str| Document::parse(raw).map(|document| document.write());
        assert_eq!(read(union), read(&theirs.write()), "commutative");
    });
    assert!(merged > 50, "some records must still unite, not {merged}");
    assert_ne!(id("one"), Id::default());
}
