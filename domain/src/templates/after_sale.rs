//! Goals for the time after the sale, with the rules that reach them.

mod close;
mod content;
mod handed_over;
mod regular_orders;

pub use close::CLOSE;
pub use content::CONTENT;
pub use handed_over::{HAND_OVER, HANDED_OVER};
pub use regular_orders::REGULAR_ORDERS;

use super::RoleTemplate;
use crate::lang::Words;

/// The event a rule counts its delay from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TriggerTemplate {
    /// A deal was won or an order recorded.
    Won,
    /// An order was delivered.
    Delivered,
    /// The latest order: a newer one starts the count anew.
    LastOrder,
    /// The latest contact of any kind: a newer one starts the count anew.
    LastContact,
    /// A question of another rule was answered with a mark in the range.
    AnswerTo {
        /// Key of the rule whose answer is looked at.
        rule: &'static str,
        /// Key of its question, which asks for a mark.
        question: &'static str,
        /// The mark it takes.
        mark: MarkRange,
    },
    /// The first day of every quarter; fires each quarter by itself.
    QuarterStart,
    /// The date held by a field of the client's passport.
    PassportDate {
        /// Key of the field.
        field: &'static str,
    },
    /// The client complained.
    Complaint,
}

/// A range of marks that starts a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkRange {
    /// This mark or a higher one.
    AtLeast(u8),
    /// This mark or a lower one.
    AtMost(u8),
}

/// What a delay is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DelayUnit {
    /// Calendar days after the event.
    CalendarDays,
    /// Calendar days *before* the event, for dates known in advance.
    CalendarDaysBefore,
    /// Working days after the event.
    WorkingDays,
    /// Per cent of the client's usual interval between orders.
    PercentOfInterval,
}

/// What a recurrence is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepeatUnit {
    /// Calendar days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Quarters.
    Quarters,
}

/// When a rule stops recurring or loses its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopTemplate {
    /// Never.
    Never,
    /// When the client orders again.
    NewOrder,
    /// When the client has had no order in the last four quarters.
    NoLongerCurrent,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// In words.
    Text,
    /// Yes or no.
    YesNo,
    /// A mark from 0 to 10.
    Mark0to10,
    /// One of the options.
    Choice(&'static [Words]),
}

/// A question a rule asks.
#[derive(Clone, Copy, Debug)]
pub struct QuestionTemplate {
    /// Stable name, unique within the rule.
    pub key: &'static str,
    /// The question.
    pub text: Words,
    /// How it is answered.
    pub kind: QuestionKind,
}

/// A ready-made rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleTemplate {
    /// Stable name, unique among all rules.
    pub key: &'static str,
    /// Name in the queue.
    pub name: Words,
    /// How to do it.
    pub instruction: Words,
    /// The event it counts from.
    pub trigger: TriggerTemplate,
    /// How long after (or before) the event it is due.
    pub delay: u16,
    /// What the delay is counted in.
    pub delay_unit: DelayUnit,
    /// How often it comes again after the first time; nothing means once per event.
    pub repeat: Option<(u16, RepeatUnit)>,
    /// What ends it.
    pub stop: StopTemplate,
    /// Who does it.
    pub role: RoleTemplate,
    /// What to ask.
    pub questions: &'static [QuestionTemplate],
    /// What counts as done.
    pub done_when: Words,
}

/// A ready-made goal for the time after the sale.
#[derive(Clone, Copy, Debug)]
pub struct AfterSaleGoalTemplate {
    /// Stable name.
    pub key: &'static str,
    /// The goal.
    pub name: Words,
    /// Why it is worth the work, and how it is measured.
    pub about: Words,
    /// The rules that reach it.
    pub rules: &'static [RuleTemplate],
}

/// All goals, in the order in which a client meets them.
pub const AFTER_SALE_GOALS: &[AfterSaleGoalTemplate] = &[HANDED_OVER, CONTENT, REGULAR_ORDERS, CLOSE];

/// All ready-made rules, goal by goal.
pub fn rules() -> impl Iterator<Item = &'static RuleTemplate> {
    AFTER_SALE_GOALS.iter().flat_map(|goal| goal.rules)
}

const fn question(key: &'static str, text: Words, kind: QuestionKind) -> QuestionTemplate {
    QuestionTemplate { key, text, kind }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;
    use crate::templates::passport::{PASSPORT_FIELDS, PassportFieldKind};

    fn rule(key: &str) -> &'static RuleTemplate {
        rules()
            .find(|rule| rule.key == key)
            .unwrap_or_else(|| panic!("no rule {key}"))
    }

    #[test]
    fn goals_rules_and_questions_are_told_apart_by_key_and_text() {
        check::keys(AFTER_SALE_GOALS.iter().map(|goal| goal.key));
        check::all_different(AFTER_SALE_GOALS.iter().map(|goal| &goal.name));
        check::keys(rules().map(|rule| rule.key));
        check::all_different(rules().map(|rule| &rule.name).collect::<Vec<_>>());
        for rule in rules() {
            check::keys(rule.questions.iter().map(|question| question.key));
            check::all_different(rule.questions.iter().map(|question| &question.text));
        }
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for goal in AFTER_SALE_GOALS {
            check::phrase(&goal.name);
            check::sentence(&goal.about);
        }
        for rule in rules() {
            check::phrase(&rule.name);
            check::sentence(&rule.instruction);
            check::sentence(&rule.done_when);
            for question in rule.questions {
                check::sentence(&question.text);
                if let QuestionKind::Choice(options) = question.kind {
                    options.iter().for_each(check::phrase);
                    check::all_different(options);
                }
            }
        }
    }

    #[test]
    fn a_choice_offers_at_least_two_options() {
        for question in rules().flat_map(|rule| rule.questions) {
            if let QuestionKind::Choice(options) = question.kind {
                assert!(options.len() >= 2, "{}", question.key);
            }
        }
    }

    #[test]
    fn an_answer_that_starts_a_rule_is_a_mark_asked_by_another_rule() {
        for follower in rules() {
            let TriggerTemplate::AnswerTo {
                rule: asked,
                question,
                mark,
            } = follower.trigger
            else {
                continue;
            };
            assert_ne!(asked, follower.key, "a rule must not start itself");
            let question = rule(asked)
                .questions
                .iter()
                .find(|candidate| candidate.key == question);
            let question = question.unwrap_or_else(|| panic!("{}: no such question", follower.key));
            assert_eq!(question.kind, QuestionKind::Mark0to10, "{}", follower.key);
            let (MarkRange::AtLeast(bound) | MarkRange::AtMost(bound)) = mark;
            assert!(bound <= 10, "{}", follower.key);
        }
    }

    #[test]
    fn a_passport_date_that_starts_a_rule_is_a_date_field_of_the_passport() {
        for rule in rules() {
            let TriggerTemplate::PassportDate { field } = rule.trigger else {
                continue;
            };
            let kind = PASSPORT_FIELDS
                .iter()
                .find(|candidate| candidate.key == field)
                .map(|field| field.kind);
            assert_eq!(kind, Some(PassportFieldKind::Date), "{}", rule.key);
        }
    }

    #[test]
    fn a_delay_suits_its_trigger() {
        for rule in rules() {
            match rule.delay_unit {
                DelayUnit::PercentOfInterval => {
                    assert_eq!(rule.trigger, TriggerTemplate::LastOrder, "{}", rule.key);
                    assert!(rule.delay > 0, "{}", rule.key);
                }
                DelayUnit::CalendarDaysBefore => {
                    assert!(
                        matches!(rule.trigger, TriggerTemplate::PassportDate { .. }),
                        "{}",
                        rule.key
                    );
                }
                DelayUnit::CalendarDays | DelayUnit::WorkingDays => {}
            }
        }
    }

    #[test]
    fn a_recurrence_has_a_positive_period() {
        for rule in rules() {
            assert!(rule.repeat.is_none_or(|(period, _)| period > 0), "{}", rule.key);
        }
    }

    #[test]
    fn the_rules_of_the_field_come_with_their_usual_delays() {
        use DelayUnit::{CalendarDays, PercentOfInterval, WorkingDays};
        for (key, delay, unit) in [
            ("ask-for-impressions", 3, WorkingDays),
            ("sort-out-open-questions", 2, WorkingDays),
            ("sort-out-problem", 0, WorkingDays),
            ("find-problems", 30, CalendarDays),
            ("time-to-reorder", 80, PercentOfInterval),
        ] {
            assert_eq!((rule(key).delay, rule(key).delay_unit), (delay, unit), "{key}");
        }
    }
}
