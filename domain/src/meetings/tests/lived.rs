use super::*;
use crate::checklist::Mark;
use crate::funnel::moving::Answers;
use crate::meeting::{Agreement, Became, Side, State, Verdict};
use crate::meetings::defence::Part;
use crate::meetings::life::{self, LifeError};
use crate::meetings::report::{self, OutcomePart, ReportError, ReportPart};
use crate::meetings::verdict::{self, VerdictError};

fn step<E: std::fmt::Debug>(
    desk: &mut Desk,
    action: impl FnOnce(&crate::workspace::Workspace, &mut crate::commit::Act<'_>) -> Result<Edit, E>,
) {
    let edit = desk.act(action);
    take(desk, edit);
}

fn held(desk: &mut Desk, verdict: Option<Verdict>) -> Id {
    let meeting = planned(desk);
    step(desk, |workspace, act| life::submit(workspace, act, meeting));
    step(desk, |workspace, act| life::hold(workspace, act, meeting));
    if let Some(verdict) = verdict {
        let edit =
            desk.act(|workspace, act| report::judge(workspace, act, meeting, OutcomePart::Verdict(verdict)));
        desk.apply(edit);
    }
    meeting
}

#[test]
fn a_visit_goes_from_draft_to_review() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    let state = |desk: &Desk| body(desk, meeting).state();
    assert_eq!(state(&desk), State::Draft);
    step(&mut desk, |workspace, act| life::submit(workspace, act, meeting));
    assert_eq!(state(&desk), State::Submitted);
    let silent = desk.act(|workspace, act| life::send_back(workspace, act, meeting, " "));
    assert_eq!(silent, Err(LifeError::NeedsWords));
    step(&mut desk, |workspace, act| {
        life::send_back(workspace, act, meeting, "Who decides?")
    });
    assert_eq!(state(&desk), State::SentBack);
    step(&mut desk, |workspace, act| life::submit(workspace, act, meeting));
    step(&mut desk, |workspace, act| {
        life::approve(workspace, act, meeting, "")
    });
    assert!(body(&desk, meeting).was_approved());
    step(&mut desk, |workspace, act| life::hold(workspace, act, meeting));
    let activities = desk
        .workspace
        .deals
        .get(id("deal"))
        .map(|deal| deal.activities.len());
    assert_eq!(activities, Some(1), "the visit is among the deal's activities");
    let early = desk.act(|workspace, act| report::close(workspace, act, meeting, None));
    assert_eq!(
        early,
        Err(ReportError::Life(LifeError::Verdict(VerdictError::Missing)))
    );
    for part in [
        OutcomePart::Verdict(Verdict::Forward),
        OutcomePart::Action("Signs on Friday".into()),
        OutcomePart::Date(Some(day("2026-03-06"))),
    ] {
        let edit = desk.act(|workspace, act| report::judge(workspace, act, meeting, part));
        desk.apply(edit);
    }
    step(&mut desk, |workspace, act| {
        report::close(workspace, act, meeting, None)
    });
    assert_eq!(state(&desk), State::Reported);
    step(&mut desk, |workspace, act| {
        report::review(workspace, act, meeting, Some(5), "Well prepared", true)
    });
    assert_eq!(state(&desk), State::Reviewed);
    assert!(body(&desk, meeting).exemplary);
    assert_eq!(body(&desk, meeting).steps.len(), 7);
}

#[test]
fn a_defence_without_the_reason_why_a_call_is_not_enough_cannot_be_submitted() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    set(&mut desk, meeting, Field::WhyNotCall(String::new()));
    let refused = desk.act(|workspace, act| life::submit(workspace, act, meeting));
    assert_eq!(refused, Err(LifeError::Missing(vec![Part::WhyNotCall])));
}

#[test]
fn without_a_head_approval_is_skipped() {
    let mut desk = desk(false);
    let meeting = planned(&mut desk);
    step(&mut desk, |workspace, act| life::submit(workspace, act, meeting));
    assert_eq!(body(&desk, meeting).state(), State::Approved);
}

#[test]
fn only_a_head_approves() {
    let mut desk = desk(true);
    let meeting = planned(&mut desk);
    step(&mut desk, |workspace, act| life::submit(workspace, act, meeting));
    let by_anna = desk.act(|workspace, act| {
        act.me = Some(id("anna"));
        life::approve(workspace, act, meeting, "")
    });
    assert_eq!(by_anna, Err(LifeError::NotAHead));
    let by_head = desk.act(|workspace, act| {
        act.me = Some(id("head"));
        life::approve(workspace, act, meeting, "")
    });
    take(&mut desk, by_head);
    assert_eq!(
        body(&desk, meeting)
            .last_step(State::Approved)
            .and_then(|step| step.by),
        Some(id("head"))
    );
}

#[test]
fn a_step_forward_needs_a_named_action_and_a_date() {
    let mut desk = desk(true);
    let meeting = held(&mut desk, Some(Verdict::Forward));
    let refused = |desk: &mut Desk| desk.act(|workspace, act| report::close(workspace, act, meeting, None));
    let because = |error| Err(ReportError::Life(LifeError::Verdict(error)));
    assert_eq!(refused(&mut desk), because(VerdictError::NeedsAction));
    let edit = desk
        .act(|workspace, act| report::judge(workspace, act, meeting, OutcomePart::Action("Signs".into())));
    desk.apply(edit);
    assert_eq!(refused(&mut desk), because(VerdictError::NeedsDate));
}

#[test]
fn a_meeting_put_off_stays_what_it_was_and_counts_its_moves() {
    let mut desk = desk(false);
    let meeting = planned(&mut desk);
    step(&mut desk, |workspace, act| life::submit(workspace, act, meeting));
    let later = Some(day("2026-03-09"));
    step(&mut desk, |workspace, act| {
        life::put_off(workspace, act, meeting, later, "They are ill")
    });
    assert_eq!(
        (body(&desk, meeting).state(), body(&desk, meeting).date),
        (State::Approved, later)
    );
    step(&mut desk, |workspace, act| {
        life::put_off(workspace, act, meeting, None, "No day yet")
    });
    assert_eq!(
        (body(&desk, meeting).state(), body(&desk, meeting).times_moved()),
        (State::Moved, 2)
    );
    step(&mut desk, |workspace, act| {
        life::cancel(workspace, act, meeting, "They went elsewhere")
    });
    assert_eq!(body(&desk, meeting).state(), State::Cancelled);
    step(&mut desk, |workspace, act| life::take_up(workspace, act, meeting));
    assert_eq!(body(&desk, meeting).state(), State::Draft);
}

#[test]
fn a_report_moves_the_deal_in_the_same_action_and_the_step_has_a_size() {
    let mut desk = desk(false);
    let meeting = held(&mut desk, Some(Verdict::Place));
    let answers = Answers {
        reached: Some(true),
        ..Answers::default()
    };
    let unanswered = desk
        .act(|workspace, act| report::close(workspace, act, meeting, Some((id("c"), &Answers::default()))));
    assert!(matches!(unanswered, Err(ReportError::Move(_))));
    step(&mut desk, |workspace, act| {
        report::close(workspace, act, meeting, Some((id("c"), &answers)))
    });
    assert_eq!(desk.stage_of(id("deal")), Some(id("c")));
    let order = crate::funnel::steps::StageOrder::of(&desk.workspace);
    let size = verdict::size(&desk.workspace, &order, body(&desk, meeting)).expect("the deal moved");
    // b (40 %) → c (70 %): one stage, 30 % of 10 000
    assert_eq!(
        (size.stages, size.chance, size.gained),
        (1, 30, Some(euros(3_000)))
    );
}

#[test]
fn three_meetings_in_place_in_a_row_flag_the_deal() {
    let mut desk = desk(false);
    for (number, date) in ["2026-02-23", "2026-02-25", "2026-02-27"].into_iter().enumerate() {
        assert!(
            verdict::stuck_in_place(&desk.workspace).is_empty(),
            "after {number}"
        );
        let meeting = held(&mut desk, Some(Verdict::Place));
        set(&mut desk, meeting, Field::Date(Some(day(date))));
    }
    assert_eq!(
        verdict::stuck_in_place(&desk.workspace).get(&id("deal")),
        Some(&3)
    );
    let meeting = held(&mut desk, Some(Verdict::Back));
    set(&mut desk, meeting, Field::Date(Some(day("2026-02-28"))));
    assert!(
        verdict::stuck_in_place(&desk.workspace).is_empty(),
        "something moved, if back"
    );
}

#[test]
fn an_old_meeting_keeps_the_text_it_was_judged_by() {
    let mut desk = desk(false);
    let meeting = planned(&mut desk);
    let list = ready_made::checklist_id("first-contact");
    let rename = |desk: &mut Desk, text: &str| {
        let edit = super::super::editing::change_checklist(&desk.workspace, Lang::En, list, |list| {
            let first = list.in_order().first().map(|(id, _)| *id).expect("a criterion");
            if let Some(criterion) = list.criteria.get_mut(first) {
                criterion.text = text.into();
            }
        });
        desk.apply(edit);
    };
    let first = |desk: &Desk| body(desk, meeting).sheet.clone().expect("a sheet");
    let criterion = first(&desk).lines[0].id;
    rename(&mut desk, "Changed before the first answer");
    let edit = desk.act(|workspace, act| report::answer(workspace, act, meeting, criterion, Some(Mark::Yes)));
    desk.apply(edit);
    assert_eq!(
        (first(&desk).version, &*first(&desk).lines[0].text),
        (2, "Changed before the first answer")
    );
    rename(&mut desk, "Changed afterwards");
    let edit =
        super::super::editing::change_checklist(&desk.workspace, Lang::En, list, |list| list.gone = true);
    desk.apply(edit);
    let edit = desk.act(|workspace, act| report::answer(workspace, act, meeting, criterion, Some(Mark::No)));
    desk.apply(edit);
    assert_eq!(first(&desk).lines[0].text, "Changed before the first answer");
    let offered = ready_made::checklists(&desk.workspace, Lang::En);
    assert!(
        offered.iter().all(|(id, _)| *id != list),
        "a checklist taken out of use is not offered"
    );
}

#[test]
fn an_agreement_of_a_meeting_without_a_deal_is_noted_at_its_client() {
    let mut desk = desk(false);
    let client = crate::client::Client {
        name: "Vega".into(),
        ..Default::default()
    };
    desk.put(id("vega"), client);
    let promise = Agreement {
        side: Side::Us,
        text: "Send the samples".into(),
        date: None,
        became: None,
    };
    let meeting = crate::meeting::Meeting {
        client: Some(id("vega")),
        agreements: [(id("promise"), promise)].into_iter().collect(),
        ..Default::default()
    };
    desk.put(id("call"), meeting);
    let edit = desk.act(|workspace, act| report::make_activity(workspace, act, id("call"), id("promise")));
    desk.apply(edit);
    let activities = &desk
        .workspace
        .clients
        .get(id("vega"))
        .expect("it is there")
        .activities;
    let texts: Vec<&str> = activities.values().map(|one| &*one.text).collect();
    assert_eq!(texts, ["Send the samples"]);
    let promise = body(&desk, id("call")).agreements.get(id("promise"));
    assert_eq!(promise.and_then(|promise| promise.became), Some(Became::Activity));
}

#[test]
fn an_agreement_becomes_the_next_step_a_note_or_a_meeting() {
    let mut desk = desk(false);
    let meeting = held(&mut desk, Some(Verdict::Place));
    for text in ["Sends the plan", "We send the offer", "Come to see us"] {
        let agreement = Agreement {
            side: Side::Client,
            text: text.into(),
            date: Some(day("2026-03-10")),
            became: None,
        };
        let edit = desk.act(|workspace, act| report::agree(workspace, act, meeting, agreement));
        desk.apply(edit);
    }
    let find = |desk: &Desk, text: &str| {
        let promises = &body(desk, meeting).agreements;
        promises
            .iter()
            .find(|(_, promise)| promise.text == text)
            .map(|(id, _)| id)
            .expect("the agreement")
    };
    let (plan, offer, visit) = (
        find(&desk, "Sends the plan"),
        find(&desk, "We send the offer"),
        find(&desk, "Come to see us"),
    );
    let edit = report::make_next_step(&desk.workspace, meeting, plan);
    desk.apply(edit);
    let edit = desk.act(|workspace, act| report::make_activity(workspace, act, meeting, offer));
    desk.apply(edit);
    let (follow_up, edit) = desk
        .act(|workspace, act| report::make_meeting(workspace, act, meeting, visit))
        .expect("the meeting is there");
    desk.apply(edit);
    let deal = desk.workspace.deals.get(id("deal")).expect("the deal");
    assert_eq!(deal.next.as_ref().map(|next| &*next.text), Some("Sends the plan"));
    assert_eq!(deal.activities.len(), 2, "the visit and the note");
    assert_eq!(body(&desk, follow_up).date, Some(day("2026-03-10")));
    let became = |promise: Id| {
        body(&desk, meeting)
            .agreements
            .get(promise)
            .and_then(|one| one.became)
    };
    assert_eq!(
        [became(plan), became(offer), became(visit)],
        [
            Some(Became::NextStep),
            Some(Became::Activity),
            Some(Became::Meeting)
        ]
    );
}

#[test]
fn a_person_writes_one_report_however_often() {
    let mut desk = desk(false);
    let meeting = held(&mut desk, None);
    for part in [
        ReportPart::Happened("We talked".into()),
        ReportPart::Learnt("Ask first".into()),
    ] {
        let edit = desk.act(|workspace, act| report::write(workspace, act, meeting, part));
        desk.apply(edit);
    }
    assert_eq!(body(&desk, meeting).reports.len(), 1);
    let edit = desk.act(|workspace, act| {
        act.me = Some(id("anna"));
        report::write(
            workspace,
            act,
            meeting,
            ReportPart::Happened("I was there too".into()),
        )
    });
    desk.apply(edit);
    assert_eq!(body(&desk, meeting).reports.len(), 2);
}
