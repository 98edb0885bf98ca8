//! Rules after the sale in the sample, and what the team did by them: mostly on time, some late, some not at all.

use super::Studio;
use super::chance::Chance;
use crate::after_sale::answering::{Said, finish, put_off, questions, skip};
use crate::after_sale::occurrences::{Occurrence, State, follow_ups};
use crate::after_sale::ready_made;
use crate::calendar::add_days;
use crate::commit::{Act, Edit};
use crate::follow_up::FollowUpAnswer;
use crate::id::Id;
use crate::lang::{Words, words};
use crate::moment::Moment;
use crate::rule::{Question, QuestionKind};
use crate::stamp::{Clock, Device};
use crate::workspace::Workspace;

/// How many days ago the team began to work by rules.
const BEGAN: i64 = 75;

const SAID: [Words; 8] = [
    words!(
        "Runs well, the first shift is used to it",
        "Работает хорошо, первая смена уже привыкла",
        "Работи добре, първата смяна вече свикна",
    ),
    words!(
        "They ask for a short manual for newcomers",
        "Просят короткую инструкцию для новых сотрудников",
        "Молят за кратка инструкция за новите служители",
    ),
    words!(
        "Delivery came a day late, otherwise content",
        "Поставка пришла на день позже, в остальном довольны",
        "Доставката закъсня с един ден, иначе са доволни",
    ),
    words!(
        "Want the same for the second site in autumn",
        "Осенью хотят то же самое для второй площадки",
        "Наесен искат същото и за втората площадка",
    ),
    words!(
        "The director praised the installers by name",
        "Директор поимённо похвалил монтажников",
        "Директорът похвали монтажниците поименно",
    ),
    words!(
        "Waiting for the new budget, call next month",
        "Ждут новый бюджет, звонить в следующем месяце",
        "Чакат новия бюджет, да се обадим следващия месец",
    ),
    words!(
        "Nothing gets in the way so far",
        "Пока ничего не мешает",
        "Засега нищо не пречи"
    ),
    words!(
        "Stock will last for about six weeks",
        "Запаса хватит примерно на шесть недель",
        "Запасът ще стигне за около шест седмици",
    ),
];

const SKIPPED: [Words; 3] = [
    words!(
        "Talked to them at the fair last week",
        "Говорили с ними на выставке на прошлой неделе",
        "Говорихме с тях на изложението миналата седмица",
    ),
    words!(
        "The site is closed for repairs",
        "Площадка закрыта на ремонт",
        "Обектът е затворен за ремонт"
    ),
    words!(
        "Asked not to call before the audit ends",
        "Просили не звонить до конца проверки",
        "Помолиха да не звъним, докато не мине проверката",
    ),
];

const LATER: [Words; 3] = [
    words!(
        "The contact is on holiday",
        "Контактное лицо в отпуске",
        "Лицето за контакт е в отпуск"
    ),
    words!(
        "They asked for another day",
        "Попросили перенести",
        "Помолиха за друг ден"
    ),
    words!(
        "Waiting for the installers’ report",
        "Ждём отчёт монтажников",
        "Чакаме отчета на монтажниците"
    ),
];

/// Out of ten marks.
const MARKS: [u8; 10] = [9, 10, 8, 9, 7, 10, 9, 5, 8, 10];

/// What becomes of a follow-up.
enum Fate {
    OnTime,
    Late,
    Skipped,
    PutOff,
    Left,
}

/// The rules, and what was done by them, on top of everything else.
pub(super) fn all(studio: &Studio, edit: &Edit) -> Edit {
    let mut workspace = Workspace::default();
    let mut clock = Clock::new(Device::default());
    workspace.apply(edit.clone(), clock.tick(1));
    let mut made = ready_made::install(&workspace, add_days(studio.today, -BEGAN), studio.lang);
    workspace.apply(made.clone(), clock.tick(2));
    // What was answered raises further ones; twice is as far as the ready-made rules go.
    for pass in 0..3 {
        for one in follow_ups(&workspace, studio.today).list {
            let is_past = one.day < studio.today && one.outcome.is_none();
            if !is_past || !matches!(one.state, State::Open | State::Missed) {
                continue;
            }
            let done = outcome(studio, &workspace, &one);
            workspace.apply(done.clone(), clock.tick(3 + pass));
            made.extend(done);
        }
    }
    made
}

fn outcome(studio: &Studio, workspace: &Workspace, one: &Occurrence) -> Edit {
    let chance = &mut Chance::of(one.id().number());
    let fate = match chance.below(100) {
        0..60 => Fate::OnTime,
        60..75 => Fate::Late,
        75..81 => Fate::Skipped,
        81..88 => Fate::PutOff,
        _ => Fate::Left,
    };
    // The head asks every other week: what is older than that is settled, though late.
    let is_old = one.day < add_days(studio.today, -12);
    let fate = match fate {
        Fate::Left if is_old && chance.percent(70) => Fate::Late,
        Fate::Left if is_old => Fate::Skipped,
        fate => fate,
    };
    let late = studio.calendar.add_working_days(one.day, chance.between(1, 4));
    let day = if matches!(fate, Fate::Late) { late } else { one.day };
    if day >= studio.today {
        return Edit::default();
    }
    let minute = 9 * 60 + chance.below(8 * 60);
    let mut number = 0;
    let mut fresh = || {
        number += 1;
        Id::derived("sample-put-off", &format!("{}/{number}", one.id()))
    };
    let mut act = Act {
        now: Moment::at(day, minute * 60, studio.offset),
        me: one.person,
        fresh: &mut fresh,
    };
    let picked = |chance: &mut Chance, list: &'static [Words]| {
        chance
            .pick(list)
            .map(|words| words.in_lang(studio.lang))
            .unwrap_or_default()
    };
    match fate {
        Fate::OnTime | Fate::Late => {
            let asked = questions(workspace, one);
            let answers = asked
                .iter()
                .map(|question| (question.id, answer(studio, question, chance)))
                .collect();
            let said = Said {
                answers,
                ..Said::default()
            };
            finish(workspace, &mut act, one, said)
        }
        Fate::Skipped => {
            let reason = picked(chance, &SKIPPED);
            skip(workspace, &mut act, std::slice::from_ref(one), reason).unwrap_or_default()
        }
        Fate::PutOff => {
            let reason = picked(chance, &LATER);
            let to = studio
                .calendar
                .add_working_days(studio.today, chance.between(0, 8));
            put_off(workspace, &mut act, std::slice::from_ref(one), to, reason).unwrap_or_default()
        }
        Fate::Left => Edit::default(),
    }
}

fn answer(studio: &Studio, question: &Question, chance: &mut Chance) -> FollowUpAnswer {
    let empty = FollowUpAnswer::default();
    match question.kind {
        QuestionKind::Text => FollowUpAnswer {
            text: chance
                .pick(&SAID)
                .map(|words| words.in_lang(studio.lang).to_owned())
                .unwrap_or_default(),
            ..empty
        },
        QuestionKind::YesNo => FollowUpAnswer {
            yes: Some(chance.percent(80)),
            ..empty
        },
        QuestionKind::Mark => FollowUpAnswer {
            mark: chance.pick(&MARKS).copied(),
            ..empty
        },
        QuestionKind::Choice => FollowUpAnswer {
            text: chance.pick(&question.options).cloned().unwrap_or_default(),
            ..empty
        },
    }
}
