use std::collections::BTreeSet;

use super::*;
use crate::lang::Lang;
use crate::templates::check;
use crate::templates::indicators::INDICATOR_SETS;
use crate::templates::lost_reasons::LOST_REASONS;
use crate::templates::meeting_goals::MEETING_GOALS;
use crate::templates::stage_sets::STAGE_SETS;

fn contacts() -> impl Iterator<Item = &'static ContactSeed> {
    clients().flat_map(|client| client.contacts)
}

fn verdicts(verdict: VerdictSeed) -> usize {
    meetings().filter(|meeting| meeting.verdict == verdict).count()
}

#[test]
fn the_team_is_a_head_two_hunters_a_closer_and_two_farmers() {
    use RoleTemplate::{Closer, Farmer, Head, Hunter};
    let roles: Vec<_> = TEAM.iter().map(|person| person.role).collect();
    assert_eq!(roles, [Head, Hunter, Hunter, Closer, Farmer, Farmer]);
}

#[test]
fn keys_are_well_formed_and_unique() {
    check::keys(TEAM.iter().map(|person| person.key));
    check::keys(TAGS.iter().map(|tag| tag.key));
    check::keys(PRODUCTS.iter().map(|product| product.key));
    check::keys(PLANS.iter().map(|plan| plan.indicator));
}

#[test]
fn every_name_is_there_in_every_language_and_only_once() {
    check::phrase(&COMPANY.name);
    check::sentence(&COMPANY.about);
    let people: Vec<_> = TEAM
        .iter()
        .map(|person| &person.name)
        .chain(contacts().map(|contact| &contact.name))
        .collect();
    let names: Vec<_> = clients().map(|client| &client.name).collect();
    let cities: Vec<_> = clients().map(|client| &client.city).collect();
    for list in [people, names, cities] {
        list.iter().copied().for_each(check::phrase);
        check::all_different(list);
    }
    for client in clients() {
        check::phrase(&client.industry);
    }
    for contact in contacts() {
        check::phrase(&contact.position);
    }
}

#[test]
fn products_deals_and_tags_have_different_names_in_every_language() {
    let products: Vec<_> = PRODUCTS.iter().map(|product| &product.name).collect();
    let titles: Vec<_> = DEALS.iter().map(|deal| &deal.title).collect();
    let tags: Vec<_> = TAGS.iter().map(|tag| &tag.name).collect();
    for list in [products, titles, tags] {
        list.iter().copied().for_each(check::phrase);
        check::all_different(list);
    }
}

#[test]
fn there_are_forty_clients_with_two_or_three_contacts_of_whom_one_decides() {
    assert_eq!(clients().count(), 40);
    for client in clients() {
        assert!((2..=3).contains(&client.contacts.len()), "{}", client.name.en);
        let deciding = client.contacts.iter().filter(|contact| contact.decides).count();
        assert_eq!(deciding, 1, "{}", client.name.en);
    }
}

#[test]
fn a_deal_is_about_a_product_and_has_a_value_in_every_language() {
    assert_eq!(DEALS.len(), 24);
    for deal in DEALS {
        assert!(
            PRODUCTS.iter().any(|product| product.key == deal.product),
            "{}",
            deal.title.en
        );
        assert!(
            Lang::all().all(|lang| deal.value.in_lang(lang) > 0),
            "{}",
            deal.title.en
        );
    }
    for product in PRODUCTS {
        assert!(
            DEALS.iter().any(|deal| deal.product == product.key),
            "{} is never sold",
            product.key
        );
        assert!(
            Lang::all().all(|lang| product.price.in_lang(lang) > 0),
            "{}",
            product.key
        );
    }
}

#[test]
fn phrases_are_there_in_every_language_and_are_not_repeated() {
    assert_eq!((NEXT_STEPS.len(), ACTIVITY_NOTES.len()), (30, 30));
    for phrases in [NEXT_STEPS, ACTIVITY_NOTES] {
        check::all_different(phrases.iter().map(|phrase| &phrase.text));
    }
    let lists: [&[Words]; 6] = [
        PARKED_NOTES,
        COMPLAINTS,
        PUT_OFF_REASONS,
        SKIP_REASONS,
        SENT_BACK_QUESTIONS,
        REVIEW_COMMENTS,
    ];
    let phrases = NEXT_STEPS.iter().chain(ACTIVITY_NOTES).map(|phrase| &phrase.text);
    let answers = ANSWERS
        .iter()
        .flat_map(|answer| [&answer.works, &answer.does_not]);
    let notes = LOSS_NOTES.iter().map(|loss| &loss.note);
    phrases
        .chain(lists.into_iter().flatten())
        .chain(answers)
        .chain(notes)
        .for_each(check::phrase);
    lists.into_iter().for_each(check::all_different);
}

#[test]
fn every_kind_of_activity_occurs_among_the_notes() {
    let kinds: std::collections::HashSet<_> = ACTIVITY_NOTES.iter().map(|note| note.kind).collect();
    assert_eq!(kinds.len(), 9);
}

#[test]
fn every_reason_for_losing_has_two_notes() {
    for reason in LOST_REASONS {
        let notes = LOSS_NOTES.iter().filter(|loss| loss.reason == reason.key).count();
        assert_eq!(notes, 2, "{}", reason.key);
    }
    assert_eq!(LOSS_NOTES.len(), LOST_REASONS.len() * 2);
}

#[test]
fn answers_range_from_delight_to_anger() {
    assert!(ANSWERS.iter().all(|answer| answer.mark <= 10));
    assert!(ANSWERS.iter().any(|answer| answer.mark >= 9));
    assert!(ANSWERS.iter().any(|answer| answer.mark <= 6));
}

#[test]
fn meetings_are_told_in_every_language() {
    for meeting in meetings() {
        for words in [&meeting.why, &meeting.happened, &meeting.learnt] {
            check::sentence(words);
        }
        meeting.action.iter().for_each(check::phrase);
    }
}

#[test]
fn a_meeting_refers_to_a_contact_of_its_client_and_to_a_goal() {
    let clients: Vec<_> = clients().collect();
    for (index, meeting) in meetings().enumerate() {
        let client = clients
            .get(meeting.client)
            .unwrap_or_else(|| panic!("meeting {index}: no client"));
        assert!(meeting.contact < client.contacts.len(), "meeting {index}");
        assert!(
            MEETING_GOALS.iter().any(|goal| goal.key == meeting.goal),
            "meeting {index}"
        );
        assert!(meeting.hours > 0 && meeting.sure <= 100, "meeting {index}");
    }
}

#[test]
fn a_defence_is_written_for_every_goal() {
    check::sentence(&WHY_THEM.decides);
    check::sentence(&WHY_THEM.other);
    for goal in MEETING_GOALS {
        let of_goal: Vec<_> = PREPARATION.iter().filter(|one| one.goal == goal.key).collect();
        assert_eq!(of_goal.len(), 1, "{}", goal.key);
        for one in of_goal {
            for words in [&one.goals, &one.tasks, &one.to_know, &one.materials] {
                check::sentence(words);
            }
        }
    }
    OUR_PROMISES.iter().for_each(check::phrase);
}

#[test]
fn meetings_ahead_are_in_every_state_and_refer_to_what_there_is() {
    let clients: Vec<_> = clients().collect();
    let states: std::collections::HashSet<_> = meetings_ahead().iter().map(|one| one.state).collect();
    assert_eq!(states.len(), 7);
    for one in meetings_ahead() {
        assert!(one.contact < clients[one.client].contacts.len());
        assert!(MEETING_GOALS.iter().any(|goal| goal.key == one.goal));
        let is_over = matches!(one.state, AheadState::Held | AheadState::Cancelled);
        assert_eq!(one.day < 0, is_over, "{:?}", one.state);
        if one.state != AheadState::Draft {
            check::sentence(&one.why);
        }
        if matches!(
            one.state,
            AheadState::SentBack | AheadState::PutOff | AheadState::Cancelled
        ) {
            assert!(Lang::all().all(|lang| !one.note.in_lang(lang).is_empty()));
        }
    }
}

#[test]
fn every_goal_is_pursued_at_some_meeting() {
    let goals: BTreeSet<_> = meetings().map(|meeting| meeting.goal).collect();
    assert_eq!(goals.len(), MEETING_GOALS.len());
}

#[test]
fn a_step_forward_names_an_action_and_no_other_verdict_does() {
    for (index, meeting) in meetings().enumerate() {
        assert_eq!(
            meeting.action.is_some(),
            meeting.verdict == VerdictSeed::Forward,
            "meeting {index}"
        );
    }
}

#[test]
fn the_thirty_meetings_are_good_and_bad_too_early_and_too_dear() {
    assert_eq!(meetings().count(), 30);
    assert!(verdicts(VerdictSeed::Forward) >= 15);
    assert!(verdicts(VerdictSeed::InPlace) >= 6);
    assert!(verdicts(VerdictSeed::Back) >= 3);
    for flaw in [MeetingFlaw::TooEarly, MeetingFlaw::TooDear] {
        assert!(
            meetings().filter(|meeting| meeting.flaw == Some(flaw)).count() >= 3,
            "{flaw:?}"
        );
    }
    assert!(meetings().any(|meeting| meeting.exemplary));
    assert!(meetings().all(|meeting| !(meeting.exemplary && meeting.flaw.is_some())));
}

#[test]
fn one_client_is_met_three_times_in_a_row_without_a_step() {
    let in_place_in_a_row = |client: usize| {
        let verdicts: Vec<_> = meetings()
            .filter(|meeting| meeting.client == client)
            .map(|meeting| meeting.verdict)
            .collect();
        verdicts
            .windows(3)
            .any(|three| three.iter().all(|verdict| *verdict == VerdictSeed::InPlace))
    };
    assert_eq!((0..40).filter(|&client| in_place_in_a_row(client)).count(), 1);
}

#[test]
fn what_was_foreseen_was_sometimes_wrong() {
    let right = meetings()
        .filter(|meeting| meeting.foreseen == meeting.verdict)
        .count();
    assert!((10..25).contains(&right), "{right}");
}

#[test]
fn the_company_works_by_a_ready_made_stage_set_and_plans_known_indicators() {
    assert!(STAGE_SETS.iter().any(|set| set.key == COMPANY.stage_set));
    for plan in PLANS {
        let mut indicators = INDICATOR_SETS.iter().flat_map(|set| set.indicators);
        assert!(
            indicators.any(|indicator| indicator.key == plan.indicator),
            "{}",
            plan.indicator
        );
    }
}
