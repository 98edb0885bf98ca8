use proptest::prelude::*;

use super::*;
use crate::checklist::Mark;
use crate::meetings::report::{self, ReportPart};
use crate::record::Kind;
use crate::stamp::{Clock, Device};
use crate::workspace::Workspace;

/// Two copies of one workspace, each with its own user and device.
struct Copy {
    workspace: Workspace,
    clock: Clock,
    me: Id,
    made: u64,
}

impl Copy {
    fn of(workspace: &Workspace, name: &str, device: u64) -> Self {
        Self {
            workspace: workspace.clone(),
            clock: Clock::new(Device::from_random(device)),
            me: id(name),
            made: device,
        }
    }

    fn act(&mut self, at: u64, rule: impl FnOnce(&Workspace, &mut crate::commit::Act<'_>) -> Edit) {
        let made = &mut self.made;
        let mut fresh = || {
            *made += 1;
            Id::derived("copy", &made.to_string())
        };
        let mut act = crate::commit::Act {
            now: "2026-03-02T12:00:00Z".parse().expect("a moment"),
            me: Some(self.me),
            fresh: &mut fresh,
        };
        let edit = rule(&self.workspace, &mut act);
        let stamp = self.clock.tick(1_800_000_000_000 + at);
        self.workspace.apply(edit, stamp);
    }

    fn take_in(&mut self, other: &Self, meeting: Id) {
        let theirs = other
            .workspace
            .raw(Kind::Meeting, meeting)
            .expect("the meeting")
            .to_owned();
        self.workspace
            .merge(Kind::Meeting, meeting, &theirs)
            .expect("a record");
    }
}

proptest! {
    #[test]
    fn two_people_who_report_one_meeting_keep_both_texts(
        mine in "[a-zа-я ]{1,40}",
        theirs in "[a-zа-я ]{1,40}",
        first: bool,
        marks in prop::collection::vec(any::<bool>(), 5),
    ) {
        let mut desk = desk(true);
        let meeting = planned(&mut desk);
        let mut anna = Copy::of(&desk.workspace, "anna", 1 << 60);
        let mut boris = Copy::of(&desk.workspace, "boris", 2 << 60);
        let (early, late) = if first { (1, 2) } else { (2, 1) };
        anna.act(early, |workspace, act| report::write(workspace, act, meeting, ReportPart::Happened(mine.clone())));
        boris.act(late, |workspace, act| report::write(workspace, act, meeting, ReportPart::Happened(theirs.clone())));
        let lines = body(&desk, meeting).sheet.clone().expect("a sheet").lines;
        for (line, by_anna) in lines.iter().zip(&marks) {
            let copy = if *by_anna { &mut anna } else { &mut boris };
            copy.act(3, |workspace, act| report::answer(workspace, act, meeting, line.id, Some(Mark::Partly)));
        }
        let before = Copy::of(&anna.workspace, "anna", 3 << 60);
        anna.take_in(&boris, meeting);
        boris.take_in(&before, meeting);
        let merged = anna.workspace.meetings.get(meeting).expect("the meeting");
        prop_assert_eq!(anna.workspace.raw(Kind::Meeting, meeting), boris.workspace.raw(Kind::Meeting, meeting));
        let mut texts: Vec<_> = merged.reports.values().map(|report| report.happened.clone()).collect();
        let mut expected = vec![crate::text::clean_text(&mine), crate::text::clean_text(&theirs)];
        texts.sort();
        expected.sort();
        prop_assert_eq!(texts, expected);
        prop_assert_eq!(merged.answers.len(), lines.len());
    }
}

#[test]
fn a_meeting_reads_back_as_it_was_written() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    let raw = desk.workspace.raw(Kind::Meeting, meeting).expect("the text");
    let read = Workspace::read(Kind::Meeting, raw).expect("a meeting");
    assert_eq!(read, crate::record::Body::Meeting(body(&desk, meeting).clone()));
}
