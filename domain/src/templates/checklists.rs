//! Ready-made checklists by which a meeting is judged.

use crate::lang::{Words, words};

/// How the criteria of a checklist make a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScaleTemplate {
    /// Each criterion is answered yes, partly, no or not applicable, and counts with its weight.
    Weighted,
    /// Exactly one criterion is chosen; its weight is the score in per cent.
    Exclusive,
    /// Each criterion is given 0 to 3 by the evidence there is, as [`EVIDENCE_LEVELS`] say.
    Evidence,
}

/// A ready-made criterion.
#[derive(Clone, Copy, Debug)]
pub struct CriterionTemplate {
    /// Stable name, unique within the checklist.
    pub key: &'static str,
    /// The statement to answer.
    pub text: Words,
    /// How to tell yes from no.
    pub hint: Words,
    /// Weight in the score; in an exclusive scale, the score itself.
    pub weight: u16,
    /// Whether it is a sign against, which subtracts.
    pub against: bool,
}

/// A ready-made checklist.
#[derive(Clone, Copy, Debug)]
pub struct ChecklistTemplate {
    /// Stable name.
    pub key: &'static str,
    /// Name in the list to choose from.
    pub name: Words,
    /// When to use it.
    pub about: Words,
    /// How its criteria make a score.
    pub scale: ScaleTemplate,
    /// The criteria in the order of asking.
    pub criteria: &'static [CriterionTemplate],
}

/// What the marks 0, 1, 2 and 3 of an evidence scale stand for.
pub const EVIDENCE_LEVELS: [Words; 4] = [
    words("Nothing known", "Ничего не известно"),
    words("Our own guess", "Наша догадка"),
    words(
        "One person at the client’s told us",
        "Сказал один человек у клиента",
    ),
    words(
        "Confirmed by the decision maker or by a document",
        "Подтвердил ЛПР или есть документ",
    ),
];

/// All ready-made checklists.
pub const CHECKLISTS: &[ChecklistTemplate] = &[DEALER_MEETING, RESULT_SCALE, FIRST_CONTACT, COMPLEX_SALE];

/// Signs that a meeting with a long-term dealer went well, or did not.
pub const DEALER_MEETING: ChecklistTemplate = ChecklistTemplate {
    key: "dealer-meeting",
    name: words("Long-term dealer meeting", "Встреча с постоянным дилером"),
    about: words(
        "For a meeting with an intermediary with whom you want to work for years. It weighs what the \
         dealer did, not how friendly the talk was.",
        "Для встречи с посредником, с которым собираетесь работать годами. Оценивает, что дилер сделал, а \
         не насколько приятной была беседа.",
    ),
    scale: ScaleTemplate::Weighted,
    criteria: &[
        sign_for(
            "second-meeting-at-ours",
            10,
            words(
                "A second meeting at our office is agreed",
                "Договорились о второй встрече у нас в офисе",
            ),
            words(
                "Yes: with a date. Partly: they are coming, the day is open.",
                "Да — если есть дата. Частично — приедут, но день не назначен.",
            ),
        ),
        sign_for(
            "higher-management",
            10,
            words(
                "A meeting with their higher management is agreed",
                "Договорились о встрече с их вышестоящим руководством",
            ),
            words(
                "Yes: with whom and when. Partly: they promised to arrange it.",
                "Да — известно, с кем и когда. Частично — обещали устроить.",
            ),
        ),
        sign_for(
            "personal-contacts",
            5,
            words(
                "Personal phones and e-mails were exchanged",
                "Обменялись личными телефонами и адресами почты",
            ),
            words(
                "A direct mobile number counts, the office line does not.",
                "Личный мобильный считается, телефон приёмной — нет.",
            ),
        ),
        sign_for(
            "proposal-accepted",
            15,
            words(
                "Our proposal was accepted in full",
                "Наше предложение приняли полностью",
            ),
            words(
                "Yes: without changes, said aloud by the one who decides. Accepted in part: answer no here \
                 and see the policy below.",
                "Да — без правок, и это вслух сказал тот, кто решает. Если приняли часть — здесь «нет», \
                 смотрите пункт о политике ниже.",
            ),
        ),
        sign_for(
            "introduced-to-staff",
            8,
            words(
                "We were introduced to other employees, and they were briefed",
                "Нас познакомили с другими сотрудниками и ввели их в курс дела",
            ),
            words(
                "Yes: at least one new person knows what we do and what is expected of them. Partly: shook \
                 hands only.",
                "Да — хотя бы один новый человек знает, чем мы занимаемся и что от него требуется. \
                 Частично — только познакомили.",
            ),
        ),
        sign_for(
            "policy-in-part",
            10,
            words(
                "The policy is agreed in part, with an exact date for the rest",
                "Политика согласована частично, по остальному названа точная дата",
            ),
            words(
                "Partly: points are agreed, but the date is “soon”. Not applicable if the proposal was \
                 accepted in full.",
                "Частично — пункты согласованы, но вместо даты «скоро». Если предложение приняли полностью \
                 — «неприменимо».",
            ),
        ),
        sign_for(
            "way-of-working",
            12,
            words(
                "A way of working under the new policy is agreed",
                "Согласован порядок работы по новой политике",
            ),
            words(
                "Yes: it is clear who places an order, who pays and within what time. Partly: only some of \
                 it.",
                "Да — ясно, кто размещает заказ, кто платит и в какие сроки. Частично — ясно не всё.",
            ),
        ),
        sign_for(
            "own-proposals",
            8,
            words(
                "The policy was discussed and the client put forward own proposals",
                "Политику обсудили, клиент выдвинул свои предложения",
            ),
            words(
                "Yes: at least one proposal worth writing down. Partly: objections without a proposal.",
                "Да — есть хотя бы одно предложение, которое стоит записать. Частично — только возражения.",
            ),
        ),
        sign_for(
            "order-placed",
            15,
            words(
                "An order was placed at the meeting",
                "Прямо на встрече разместили заказ",
            ),
            words(
                "Yes: items, quantity and date are named. Partly: an order was promised for a date.",
                "Да — названы позиции, количество и срок. Частично — заказ обещали к определённой дате.",
            ),
        ),
        sign_for(
            "referral",
            7,
            words(
                "The client accepted and recommended us to others",
                "Клиент согласился и порекомендовал нас другим",
            ),
            words(
                "Yes: we have the name and the phone, or they called in front of us. Partly: “you may \
                 mention me”.",
                "Да — есть имя и телефон или позвонили при нас. Частично — «можете на меня сослаться».",
            ),
        ),
        sign_against(
            "will-think",
            10,
            words(
                "Left with “we will think about it”",
                "Уехали с ответом «мы подумаем»",
            ),
            words(
                "Count it if there is no date and no action behind the words.",
                "Отмечайте, если за этими словами нет ни даты, ни действия.",
            ),
        ),
        sign_against(
            "no-reason-found",
            15,
            words(
                "Not interested, and we left without finding out why",
                "Клиенту неинтересно, а почему — мы не выяснили",
            ),
            words(
                "A refusal with a clear reason does not count here: it has taught us something.",
                "Отказ с понятной причиной сюда не относится: из него мы что-то узнали.",
            ),
        ),
        sign_against(
            "not-decision-maker",
            15,
            words(
                "The meeting was not with the decision maker",
                "Встреча прошла не с ЛПР",
            ),
            words(
                "Count it too if the decision maker dropped in for a minute. Not applicable if the goal \
                 was to learn from others.",
                "Отмечайте и тогда, когда ЛПР заглянул на минуту. «Неприменимо», если целью и был разговор \
                 с другими людьми.",
            ),
        ),
    ],
};

/// What the meeting ended with, in paper and money.
pub const RESULT_SCALE: ChecklistTemplate = ChecklistTemplate {
    key: "result-scale",
    name: words("Result scale", "Шкала результата"),
    about: words(
        "For a meeting that was to end in a deal. Choose the one line that is true today, not the one \
         promised for tomorrow.",
        "Для встречи, которая должна закончиться сделкой. Выберите одну строку — ту, что верна сегодня, а \
         не обещана на завтра.",
    ),
    scale: ScaleTemplate::Exclusive,
    criteria: &[
        sign_for(
            "contract-and-paid",
            100,
            words(
                "Contract signed and order paid",
                "Подписан договор и оплачен заказ",
            ),
            words(
                "The money has left the client’s account: a payment order or a receipt has been seen.",
                "Деньги ушли со счёта клиента: есть платёжное поручение или чек.",
            ),
        ),
        sign_for(
            "contract-unpaid",
            50,
            words(
                "Contract signed, order not paid",
                "Подписан договор, заказ не оплачен",
            ),
            words(
                "The signed contract is in our hands; the day of payment is named.",
                "Подписанный договор у нас на руках, день оплаты назван.",
            ),
        ),
        sign_for(
            "letter-of-intent",
            25,
            words("Letter of intent signed", "Подписан протокол о намерениях"),
            words(
                "There is a paper or an e-mail from someone entitled to write it.",
                "Есть бумага или письмо от того, кто вправе его подписать.",
            ),
        ),
        sign_for(
            "nothing-signed",
            0,
            words("Nothing signed", "Ничего не подписано"),
            words(
                "Warm words, a handshake and “send us the papers” belong here.",
                "Тёплые слова, рукопожатие и «присылайте документы» — это сюда.",
            ),
        ),
    ],
};

/// Five signs of a good first call or visit.
pub const FIRST_CONTACT: ChecklistTemplate = ChecklistTemplate {
    key: "first-contact",
    name: words("First contact, call or visit", "Первый контакт: звонок или визит"),
    about: words(
        "For the first talk with a new person, by phone or face to face. Answer it straight after, while \
         you remember.",
        "Для первого разговора с новым человеком — по телефону или лично. Заполняйте сразу, пока помните.",
    ),
    scale: ScaleTemplate::Weighted,
    criteria: &[
        sign_for(
            "five-minutes",
            2,
            words(
                "Talked for more than five minutes",
                "Проговорили больше пяти минут",
            ),
            words(
                "Time on hold and talk about the weather do not count.",
                "Ожидание на линии и разговоры о погоде не в счёт.",
            ),
        ),
        sign_for(
            "figures",
            2,
            words("Talked figures", "Говорили о цифрах"),
            words(
                "Yes: the client named a quantity, a sum or a date of its own. Partly: only we did.",
                "Да — клиент сам назвал объёмы, суммы или сроки. Частично — называли только мы.",
            ),
        ),
        sign_for(
            "agreements",
            3,
            words(
                "Ended with concrete agreements",
                "Закончили конкретными договорённостями",
            ),
            words(
                "Yes: who does what and by when, on both sides. Partly: only what we will do.",
                "Да — кто, что и к какому сроку делает, с обеих сторон. Частично — только что делаем мы.",
            ),
        ),
        sign_for(
            "name",
            1,
            words("I remember the client’s name", "Помню, как зовут клиента"),
            words(
                "Without looking it up: name, and what they answer for.",
                "Не подглядывая: имя и за что человек отвечает.",
            ),
        ),
        sign_for(
            "exact-agreements",
            2,
            words(
                "I can state the agreements precisely",
                "Могу точно пересказать договорённости",
            ),
            words(
                "Yes: in one sentence the client would sign.",
                "Да — одной фразой, под которой клиент подписался бы.",
            ),
        ),
    ],
};

/// Eight things to know before a complex sale can be forecast.
pub const COMPLEX_SALE: ChecklistTemplate = ChecklistTemplate {
    key: "complex-sale",
    name: words("Complex sale", "Сложная продажа"),
    about: words(
        "For a large deal with several people deciding. Each line is marked 0 to 3 by what we can show, \
         not by what we feel; the lowest line is the next thing to do.",
        "Для крупной сделки, где решают несколько человек. Каждая строка — от 0 до 3 по тому, что можем \
         подтвердить, а не по ощущениям; самая слабая подсказывает следующий шаг.",
    ),
    scale: ScaleTemplate::Evidence,
    criteria: &[
        evidence(
            "needs",
            words("Needs", "Потребности"),
            words(
                "What hurts, whom it hurts, and what it costs them in figures.",
                "Что болит, у кого болит и во сколько это обходится в цифрах.",
            ),
        ),
        evidence(
            "budget",
            words("Budget", "Бюджет"),
            words(
                "How much is set aside, from whose pocket, and whether it is approved.",
                "Сколько заложено, из чьего бюджета и утверждён ли он.",
            ),
        ),
        evidence(
            "decision-maker",
            words("Decision maker", "ЛПР"),
            words(
                "Who says the final yes, whether we have met, and what it is worth to them personally.",
                "Кто говорит последнее «да», знакомы ли мы и что это решение даёт ему лично.",
            ),
        ),
        evidence(
            "criteria",
            words("Criteria", "Критерии выбора"),
            words(
                "What they will compare the offers by, in what order, and who wrote the list.",
                "По чему будут сравнивать предложения, что важнее и кто составил список.",
            ),
        ),
        evidence(
            "process",
            words("Process", "Порядок решения"),
            words(
                "Which steps and signatures lie between “we like it” and the payment.",
                "Какие шаги и подписи стоят между «нам нравится» и оплатой.",
            ),
        ),
        evidence(
            "date",
            words("Date", "Срок"),
            words(
                "By when they must have it, and what happens to them if they do not.",
                "К какому сроку им нужно и что будет, если не успеют.",
            ),
        ),
        evidence(
            "competitor",
            words("Competitor", "Конкурент"),
            words(
                "Whom else they talk to — doing nothing is a rival too — and how we stand against each.",
                "С кем ещё разговаривают (вариант «ничего не делать» — тоже конкурент) и как мы смотримся \
                 рядом с каждым.",
            ),
        ),
        evidence(
            "champion",
            words("Champion", "Союзник"),
            words(
                "Who argues for us when we are not in the room, and what they have already done for it.",
                "Кто отстаивает нас, когда нас нет рядом, и что он для этого уже сделал.",
            ),
        ),
    ],
};

const fn sign_for(key: &'static str, weight: u16, text: Words, hint: Words) -> CriterionTemplate {
    CriterionTemplate {
        key,
        text,
        hint,
        weight,
        against: false,
    }
}

const fn sign_against(key: &'static str, weight: u16, text: Words, hint: Words) -> CriterionTemplate {
    CriterionTemplate {
        key,
        text,
        hint,
        weight,
        against: true,
    }
}

const fn evidence(key: &'static str, text: Words, hint: Words) -> CriterionTemplate {
    sign_for(key, 1, text, hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;

    #[test]
    fn checklists_and_their_criteria_are_told_apart_by_key_and_text() {
        check::keys(CHECKLISTS.iter().map(|list| list.key));
        check::all_different(CHECKLISTS.iter().map(|list| &list.name));
        for list in CHECKLISTS {
            check::keys(list.criteria.iter().map(|criterion| criterion.key));
            check::all_different(list.criteria.iter().map(|criterion| &criterion.text));
        }
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for level in &EVIDENCE_LEVELS {
            check::phrase(level);
        }
        for list in CHECKLISTS {
            check::phrase(&list.name);
            check::sentence(&list.about);
            for criterion in list.criteria {
                check::phrase(&criterion.text);
                check::sentence(&criterion.hint);
            }
        }
    }

    #[test]
    fn weights_are_positive_where_they_are_summed() {
        for list in CHECKLISTS
            .iter()
            .filter(|list| list.scale != ScaleTemplate::Exclusive)
        {
            assert!(
                list.criteria.iter().all(|criterion| criterion.weight > 0),
                "{}",
                list.key
            );
        }
    }

    #[test]
    fn an_exclusive_scale_falls_from_a_hundred_per_cent_to_nothing() {
        for list in CHECKLISTS
            .iter()
            .filter(|list| list.scale == ScaleTemplate::Exclusive)
        {
            let scores: Vec<_> = list.criteria.iter().map(|criterion| criterion.weight).collect();
            assert!(
                scores.is_sorted_by(|before, after| before > after),
                "{}: {scores:?}",
                list.key
            );
            assert_eq!(
                (scores.first(), scores.last()),
                (Some(&100), Some(&0)),
                "{}",
                list.key
            );
        }
    }

    #[test]
    fn the_signs_for_make_a_round_sum_in_weighted_checklists() {
        for (list, sum) in [(&DEALER_MEETING, 100), (&FIRST_CONTACT, 10)] {
            let signs_for = list.criteria.iter().filter(|criterion| !criterion.against);
            assert_eq!(
                signs_for.map(|criterion| criterion.weight).sum::<u16>(),
                sum,
                "{}",
                list.key
            );
        }
    }

    #[test]
    fn only_weighted_checklists_have_signs_against() {
        for list in CHECKLISTS {
            let against = list.criteria.iter().filter(|criterion| criterion.against).count();
            assert_eq!(against > 0, list.key == DEALER_MEETING.key, "{}", list.key);
            assert!(
                against == 0 || list.scale == ScaleTemplate::Weighted,
                "{}",
                list.key
            );
        }
    }

    #[test]
    fn the_result_scale_has_the_four_outcomes_of_a_deal() {
        let scores: Vec<_> = RESULT_SCALE
            .criteria
            .iter()
            .map(|criterion| criterion.weight)
            .collect();
        assert_eq!(scores, [100, 50, 25, 0]);
    }
}
