//! What the things of a meeting are called, and what a refused step says.

use leptos::prelude::*;
use voronka_domain::checklist::{Mark, Scale};
use voronka_domain::id::Id;
use voronka_domain::meeting::{Meeting, Reached, State, Verdict};
use voronka_domain::meetings::defence::Part;
use voronka_domain::meetings::export;
use voronka_domain::meetings::life::LifeError;
use voronka_domain::meetings::verdict::VerdictError;
use voronka_domain::record::Kind;
use voronka_domain::templates::checklists::EVIDENCE_LEVELS;

use crate::components::Icon;
use crate::i18n::{Words, date, defence, fill, lang, meeting_figures, meetings, report, t};
use crate::state::app;

pub fn state(state: State) -> &'static str {
    t(export::state_words(state))
}

/// The colour of a state's badge.
pub fn state_tone(state: State) -> Option<&'static str> {
    match state {
        State::Draft | State::Cancelled => None,
        State::Submitted => Some("info"),
        State::SentBack | State::Moved | State::Reported => Some("warn"),
        State::Approved | State::Held => Some("accent"),
        State::Reviewed => Some("ok"),
    }
}

pub fn verdict(verdict: Verdict) -> &'static str {
    t(export::verdict_words(verdict))
}

/// A verdict with its sign and colour.
pub fn verdict_mark(one: Verdict) -> AnyView {
    view! {
        <span class="verdict" data-verdict=one.name()>
            <Icon name=verdict_icon(one) small=true/>
            {verdict(one)}
        </span>
    }
    .into_any()
}

pub fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Forward => "arrow-right",
        Verdict::Place => "parked",
        Verdict::Back => "undo",
    }
}

pub fn reached(reached: Reached) -> &'static str {
    t(match reached {
        Reached::Yes => report::YES,
        Reached::Partly => report::PARTLY,
        Reached::No => report::NO,
    })
}

pub fn mark(mark: Mark) -> &'static str {
    t(match mark {
        Mark::Yes => report::YES,
        Mark::Partly => report::PARTLY,
        Mark::No => report::NO,
        Mark::NotApplicable => report::NOT_APPLICABLE,
        Mark::Nothing => return "0",
        Mark::Guess => return "1",
        Mark::Told => return "2",
        Mark::Confirmed => return "3",
    })
}

/// A mark for those who hear it, or hold the pointer over it.
pub fn mark_long(mark: Mark) -> &'static str {
    match mark {
        Mark::NotApplicable => t(report::NOT_APPLICABLE_LONG),
        Mark::Nothing => t(EVIDENCE_LEVELS[0]),
        Mark::Guess => t(EVIDENCE_LEVELS[1]),
        Mark::Told => t(EVIDENCE_LEVELS[2]),
        Mark::Confirmed => t(EVIDENCE_LEVELS[3]),
        other => self::mark(other),
    }
}

pub fn scale(scale: Scale) -> &'static str {
    t(match scale {
        Scale::Weighted => meeting_figures::WEIGHTED,
        Scale::Exclusive => meeting_figures::EXCLUSIVE,
        Scale::Evidence => meeting_figures::EVIDENCE,
    })
}

/// A part of the defence: what it is called, and the field it is written in.
pub fn part(part: Part) -> (Words, &'static str) {
    match part {
        Part::Client => (defence::CLIENT, "meeting-client"),
        Part::Contacts => (defence::CONTACTS, "new-contact"),
        Part::Date => (defence::DATE, "date"),
        Part::Goal => (defence::GOAL, "goal"),
        Part::WhyThem => (defence::WHY_THEM, "why-them"),
        Part::WhyNotCall => (defence::WHY_NOT_CALL, "why-not-call"),
        Part::Stake => (defence::STAKE, "stake"),
        Part::Goals => (defence::GOALS, "goals"),
        Part::Tasks => (defence::TASKS, "tasks"),
        Part::Primary => (defence::PRIMARY, "primary"),
        Part::Fallback => (defence::FALLBACK, "fallback"),
        Part::Time => (defence::HOURS, "hours"),
        Part::ToKnow => (defence::TO_KNOW, "to-know"),
        Part::Materials => (defence::MATERIALS, "materials"),
        Part::Sheet => (defence::SHEET, "sheet"),
        Part::Foreseen => (defence::FORESEEN, "foreseen"),
    }
}

/// What a meeting is called.
pub fn name(meeting: &Meeting) -> String {
    app().read(|workspace| export::name_of(workspace, lang(), meeting))
}

/// The name of somebody, or what is said where nobody is known.
pub fn person(id: Option<Id>) -> String {
    let name = id.and_then(|id| app().read(|workspace| workspace.label(Kind::Person, id).map(str::to_owned)));
    name.unwrap_or_else(|| t(report::SOMEBODY).to_owned())
}

/// The sentence for a refused step.
pub fn refused(error: &LifeError) -> String {
    match error {
        LifeError::NoMeeting => t(meetings::NO_MEETING).to_owned(),
        LifeError::NotFrom(from) => fill(meetings::NOT_FROM, &[("state", &state(*from))]),
        LifeError::Missing(parts) => {
            let names: Vec<_> = parts.iter().map(|one| t(part(*one).0)).collect();
            fill(meetings::MISSING_PARTS, &[("parts", &names.join(", "))])
        }
        LifeError::NeedsWords => t(meetings::NEEDS_WORDS).to_owned(),
        LifeError::NotAHead => t(meetings::NOT_A_HEAD).to_owned(),
        LifeError::Verdict(VerdictError::NeedsAction) => t(meetings::NEEDS_ACTION).to_owned(),
        LifeError::Verdict(VerdictError::NeedsDate) => t(meetings::NEEDS_DATE).to_owned(),
        LifeError::Verdict(_) => t(meetings::NEEDS_VERDICT).to_owned(),
        LifeError::Future(day) | LifeError::Day(day) => fill(meetings::BAD_DAY, &[("day", &date(*day))]),
        other => other.to_string(),
    }
}
