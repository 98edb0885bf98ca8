//! What a meeting can be for.

use crate::lang::{Words, words};

/// A stage of a ready-made set, named by keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageRef {
    /// Key of the stage set.
    pub set: &'static str,
    /// Key of the stage in it.
    pub stage: &'static str,
}

/// A ready-made goal of a meeting.
#[derive(Clone, Copy, Debug)]
pub struct MeetingGoalTemplate {
    /// Stable name.
    pub key: &'static str,
    /// Name in the list to choose from.
    pub name: Words,
    /// What must be true already for such a meeting to make sense.
    pub presupposes: Words,
    /// The earliest stage, in each ready-made set where that can be said, in which such a meeting makes
    /// sense. A deal in an earlier stage is met too early.
    pub not_before: &'static [StageRef],
    /// Suggestion for the primary step forward: an action of the client.
    pub primary_step: Words,
    /// Suggestion for the fallback step forward: a lesser action of the client.
    pub fallback_step: Words,
}

/// What every meeting has among its goals, whatever it is for.
pub const ALWAYS_A_GOAL: Words = words!(
    "Next actions of both sides agreed",
    "Согласованы следующие действия обеих сторон",
    "Договорени са следващите действия на двете страни",
);

/// All goals, from the one nearest to money.
pub const MEETING_GOALS: &[MeetingGoalTemplate] = &[
    MeetingGoalTemplate {
        key: "sale",
        name: words!(
            "Sale: contract or money",
            "Продажа: договор или деньги",
            "Продажба: договор или пари"
        ),
        presupposes: words!(
            "The decision maker is known and takes part, the need is known, and the offer has been \
             discussed. Only the decision is missing.",
            "ЛПР известен и будет на встрече, потребность понятна, КП разобрано. Не хватает только решения.",
            "Вземащият решението е известен и ще участва, потребността е ясна, офертата е обсъдена. Липсва само решението.",
        ),
        not_before: &[
            at("software", "trial"),
            at("seven-steps", "offer"),
            at("dealers", "way-of-working"),
            at("active-search", "warm"),
        ],
        primary_step: words!(
            "Signs the contract or pays the invoice",
            "Подписывает договор или оплачивает счёт",
            "Подписва договора или плаща фактурата",
        ),
        fallback_step: words!(
            "Names the last open points and the date of signature",
            "Называет последние открытые вопросы и дату подписания",
            "Назовава последните открити въпроси и датата на подписване",
        ),
    },
    MeetingGoalTemplate {
        key: "prepare-deal",
        name: words!("Prepare the deal", "Подготовка сделки", "Подготовка на сделката"),
        presupposes: words!(
            "The need is known and confirmed by the client. It remains to go through the contract, the \
             invoice and the order of work.",
            "Потребность выяснена и подтверждена клиентом. Осталось пройти договор, счёт и порядок работы.",
            "Потребността е ясна и потвърдена от клиента. Остава да се минат договорът, фактурата и редът на работа.",
        ),
        not_before: &[
            at("software", "trial"),
            at("seven-steps", "requirements"),
            at("dealers", "policy-in-part"),
            at("active-search", "warm"),
        ],
        primary_step: words!(
            "Agrees the specification and asks for the contract and the invoice",
            "Согласует спецификацию и просит договор и счёт",
            "Одобрява спецификацията и иска договор и фактура",
        ),
        fallback_step: words!(
            "Passes the draft contract to the lawyers and names the day of their answer",
            "Передаёт проект договора юристам и называет день ответа",
            "Дава проекта на договора на юристите и назовава деня на отговора им",
        ),
    },
    MeetingGoalTemplate {
        key: "needs-and-expert",
        name: words!(
            "Find out needs and agree a meeting with an expert",
            "Выяснить потребности и договориться о встрече с экспертом",
            "Изясняване на потребностите и уговаряне на среща с експерт",
        ),
        presupposes: words!(
            "There is a contact who knows the work from inside, and a problem they have named themselves.",
            "Есть собеседник, который знает работу изнутри, и задача, которую он сам назвал.",
            "Има събеседник, който познава работата отвътре, и проблем, който сам е назовал.",
        ),
        not_before: &[
            at("software", "active"),
            at("seven-steps", "interest"),
            at("dealers", "dealer-found"),
            at("active-search", "contacted"),
        ],
        primary_step: words!(
            "Sets the date of the meeting with our expert and names who will come",
            "Назначает дату встречи с нашим экспертом и называет участников",
            "Определя дата за среща с нашия експерт и казва кой ще присъства",
        ),
        fallback_step: words!(
            "Sends the data the expert needs by a named day",
            "Присылает исходные данные для эксперта к названному дню",
            "Изпраща данните, нужни на експерта, до уговорения ден",
        ),
    },
    MeetingGoalTemplate {
        key: "decision-maker",
        name: words!(
            "Get to know a decision maker",
            "Познакомиться с ЛПР",
            "Запознанство с вземащия решението"
        ),
        presupposes: words!(
            "The need is known from those who work with it, and there is something to tell the decision \
             maker that they do not know yet.",
            "Потребность известна от тех, кто с ней работает, и ЛПР есть что сказать такого, чего он ещё \
             не знает.",
            "Потребността е известна от хората, които работят с нея, и имаме какво да кажем на вземащия решението, което той още не знае.",
        ),
        not_before: &[
            at("software", "active"),
            at("seven-steps", "decision-maker"),
            at("dealers", "needs-known"),
            at("active-search", "contacted"),
        ],
        primary_step: words!(
            "Says how and when the decision will be taken, and sets the next meeting",
            "Рассказывает, как и когда будет принято решение, и назначает следующую встречу",
            "Казва как и кога ще се вземе решението и определя следващата среща",
        ),
        fallback_step: words!(
            "Names the person authorised to go on and introduces us",
            "Называет, кому поручает вопрос, и знакомит нас с ним",
            "Посочва на кого възлага въпроса и ни запознава с него",
        ),
    },
    MeetingGoalTemplate {
        key: "way-of-working",
        name: words!(
            "Agree the way of working",
            "Согласовать порядок работы",
            "Договаряне на реда на работа"
        ),
        presupposes: words!(
            "The terms are accepted at least in part, and those who will do the work on the client’s side \
             are known.",
            "Условия приняты хотя бы частично, и известно, кто со стороны клиента будет работать.",
            "Условията са приети поне отчасти и се знае кой от страна на клиента ще върши работата.",
        ),
        not_before: &[
            at("software", "delivery"),
            at("seven-steps", "terms"),
            at("dealers", "policy-in-part"),
            at("active-search", "warm"),
        ],
        primary_step: words!(
            "Confirms the way of working in writing and appoints the people in charge",
            "Письменно подтверждает порядок работы и назначает ответственных",
            "Потвърждава писмено реда на работа и определя отговорниците",
        ),
        fallback_step: words!(
            "Passes the first order through the new way of working as a trial",
            "Проводит первый заказ по новому порядку на пробу",
            "Пуска първата поръчка по новия ред за проба",
        ),
    },
    MeetingGoalTemplate {
        key: "present-policy",
        name: words!(
            "Present the policy",
            "Представить политику",
            "Представяне на политиката"
        ),
        presupposes: words!(
            "It is known what the client earns on and what it lacks, and those who may accept the policy \
             will be there.",
            "Известно, на чём клиент зарабатывает и чего ему не хватает, и на встрече будут те, кто может \
             политику принять.",
            "Знае се от какво печели клиентът и какво не му достига, и на срещата ще са хората, които могат да приемат политиката.",
        ),
        not_before: &[at("dealers", "needs-known")],
        primary_step: words!(
            "Accepts part of the policy and names a date for the rest",
            "Принимает часть политики и называет дату по остальному",
            "Приема част от политиката и назовава дата за останалото",
        ),
        fallback_step: words!(
            "Puts forward its own proposals and sets the day to discuss them",
            "Выдвигает встречные предложения и назначает день их обсуждения",
            "Прави насрещни предложения и определя ден за обсъждането им",
        ),
    },
];

const fn at(set: &'static str, stage: &'static str) -> StageRef {
    StageRef { set, stage }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;
    use crate::templates::stage_sets::{STAGE_SETS, StageKindTemplate};

    #[test]
    fn there_are_six_goals_told_apart_by_key_and_name() {
        assert_eq!(MEETING_GOALS.len(), 6);
        check::keys(MEETING_GOALS.iter().map(|goal| goal.key));
        check::all_different(MEETING_GOALS.iter().map(|goal| &goal.name));
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        check::phrase(&ALWAYS_A_GOAL);
        for goal in MEETING_GOALS {
            check::phrase(&goal.name);
            check::sentence(&goal.presupposes);
            check::phrase(&goal.primary_step);
            check::phrase(&goal.fallback_step);
        }
    }

    #[test]
    fn a_goal_names_an_open_stage_and_each_set_at_most_once() {
        for goal in MEETING_GOALS {
            check::keys(goal.not_before.iter().map(|place| place.set));
            for place in goal.not_before {
                let stage = STAGE_SETS
                    .iter()
                    .filter(|set| set.key == place.set)
                    .flat_map(|set| set.stages)
                    .find(|stage| stage.key == place.stage)
                    .unwrap_or_else(|| panic!("{}: no stage {place:?}", goal.key));
                assert_eq!(stage.kind, StageKindTemplate::Open, "{}: {place:?}", goal.key);
            }
        }
    }

    #[test]
    fn the_two_steps_forward_of_a_goal_differ() {
        for goal in MEETING_GOALS {
            assert_ne!(goal.primary_step, goal.fallback_step, "{}", goal.key);
        }
    }
}
