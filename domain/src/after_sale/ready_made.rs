//! The ready-made goals and rules as records.
//!
//! Their identifiers are derived from their keys, so that two people who take them make one set and not two.

use chrono::NaiveDate;

use crate::commit::Edit;
use crate::id::Id;
use crate::lang::Lang;
use crate::person::Role;
use crate::rank::Rank;
use crate::rule::{
    AfterSaleGoal, DelayUnit, Question, QuestionKind, Repeat, RepeatUnit, Rule, RuleVersion, Stop, Trigger,
};
use crate::templates::RoleTemplate;
use crate::templates::after_sale::{self, AFTER_SALE_GOALS, AfterSaleGoalTemplate, MarkRange, RuleTemplate};
use crate::workspace::Workspace;

/// The identifier of a ready-made goal.
pub fn goal_id(key: &str) -> Id {
    Id::derived("after_sale_goal", key)
}

/// The identifier of a ready-made rule.
pub fn rule_id(key: &str) -> Id {
    Id::derived("rule", key)
}

/// The identifier of a question of a ready-made rule.
pub fn question_id(rule: &str, question: &str) -> Id {
    Id::derived("rule_question", &format!("{rule}/{question}"))
}

/// How many ready-made rules are not in use.
pub fn missing(workspace: &Workspace) -> usize {
    let all = after_sale::rules();
    all.filter(|rule| workspace.rules.alive(rule_id(rule.key)).is_none())
        .count()
}

/// Takes the ready-made goals and rules that are not in use, from a day on. What is there stays as it is; what was
/// deleted comes back as it was delivered.
pub fn install(workspace: &Workspace, from: NaiveDate, lang: Lang) -> Edit {
    let mut edit = Edit::default();
    let ranks = Rank::spread(None, None, AFTER_SALE_GOALS.len());
    for (goal, rank) in AFTER_SALE_GOALS.iter().zip(ranks) {
        let id = goal_id(goal.key);
        if workspace.after_sale_goals.alive(id).is_none() {
            edit.put(id, make_goal(goal, rank, lang));
        }
        let ranks = Rank::spread(None, None, goal.rules.len());
        for (rule, rank) in goal.rules.iter().zip(ranks) {
            let rule_id = rule_id(rule.key);
            if workspace.rules.alive(rule_id).is_none() {
                edit.put(rule_id, make_rule(rule, id, rank, from, lang));
            }
        }
    }
    edit
}

fn make_goal(goal: &AfterSaleGoalTemplate, rank: Rank, lang: Lang) -> AfterSaleGoal {
    AfterSaleGoal {
        name: goal.name.in_lang(lang).to_owned(),
        about: goal.about.in_lang(lang).to_owned(),
        rank,
        gone: false,
    }
}

fn make_rule(rule: &RuleTemplate, goal: Id, rank: Rank, from: NaiveDate, lang: Lang) -> Rule {
    let questions = rule.questions.iter().map(|question| Question {
        id: question_id(rule.key, question.key),
        text: question.text.in_lang(lang).to_owned(),
        kind: question_kind(question.kind),
        options: match question.kind {
            after_sale::QuestionKind::Choice(options) => options
                .iter()
                .map(|option| option.in_lang(lang).to_owned())
                .collect(),
            _ => Vec::new(),
        },
    });
    let version = RuleVersion {
        from,
        trigger: trigger(rule.trigger),
        delay: i32::from(rule.delay),
        unit: match rule.delay_unit {
            after_sale::DelayUnit::CalendarDays => DelayUnit::Days,
            after_sale::DelayUnit::CalendarDaysBefore => DelayUnit::DaysBefore,
            after_sale::DelayUnit::WorkingDays => DelayUnit::WorkingDays,
            after_sale::DelayUnit::PercentOfInterval => DelayUnit::PercentOfInterval,
        },
        repeat: rule.repeat.map(|(every, unit)| Repeat {
            every: i32::from(every),
            unit: match unit {
                after_sale::RepeatUnit::Days => RepeatUnit::Days,
                after_sale::RepeatUnit::Weeks => RepeatUnit::Weeks,
                after_sale::RepeatUnit::Months => RepeatUnit::Months,
                after_sale::RepeatUnit::Quarters => RepeatUnit::Quarters,
            },
        }),
        stop: match rule.stop {
            after_sale::StopTemplate::Never => Stop::Never,
            after_sale::StopTemplate::NewOrder => Stop::NewOrder,
            after_sale::StopTemplate::NoLongerCurrent => Stop::NoLongerCurrent,
        },
        role: Some(match rule.role {
            RoleTemplate::Hunter => Role::Hunter,
            RoleTemplate::Closer => Role::Closer,
            RoleTemplate::Farmer => Role::Farmer,
            RoleTemplate::Head => Role::Head,
        }),
        instruction: rule.instruction.in_lang(lang).to_owned(),
        questions: questions.collect(),
        done_when: rule.done_when.in_lang(lang).to_owned(),
        ..RuleVersion::default()
    };
    let version_id = Rule::version_id(rule_id(rule.key), from);
    Rule {
        name: rule.name.in_lang(lang).to_owned(),
        after_sale_goal: Some(goal),
        rank,
        versions: [(version_id, version)].into_iter().collect(),
        gone: false,
    }
}

fn question_kind(kind: after_sale::QuestionKind) -> QuestionKind {
    match kind {
        after_sale::QuestionKind::Text => QuestionKind::Text,
        after_sale::QuestionKind::YesNo => QuestionKind::YesNo,
        after_sale::QuestionKind::Mark0to10 => QuestionKind::Mark,
        after_sale::QuestionKind::Choice(_) => QuestionKind::Choice,
    }
}

fn trigger(trigger: after_sale::TriggerTemplate) -> Trigger {
    use after_sale::TriggerTemplate as Ready;
    match trigger {
        Ready::Won => Trigger::Won,
        Ready::Delivered => Trigger::Delivered,
        Ready::LastOrder => Trigger::LastOrder,
        Ready::LastContact => Trigger::LastContact,
        Ready::AnswerTo { rule, question, mark } => {
            let (least, most) = match mark {
                MarkRange::AtLeast(mark) => (mark, 10),
                MarkRange::AtMost(mark) => (0, mark),
            };
            Trigger::Answer {
                rule: rule_id(rule),
                question: question_id(rule, question),
                least,
                most,
            }
        }
        Ready::QuarterStart => Trigger::QuarterStart,
        Ready::PassportDate { field } => Trigger::PassportDate {
            field: crate::passports::field_id(field),
        },
        Ready::Complaint => Trigger::Complaint,
    }
}
