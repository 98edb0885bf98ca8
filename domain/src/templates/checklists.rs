//! Ready-made checklists by which a meeting is judged.

mod complex_sale;
mod dealer_meeting;

pub use complex_sale::COMPLEX_SALE;
pub use dealer_meeting::DEALER_MEETING;

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
    words!("Nothing known", "Ничего не известно", "Нищо не се знае"),
    words!("Our own guess", "Наша догадка", "Наше предположение"),
    words!(
        "One person at the client’s told us",
        "Сказал один человек у клиента",
        "Каза го един човек от страна на клиента",
    ),
    words!(
        "Confirmed by the decision maker or by a document",
        "Подтвердил ЛПР или есть документ",
        "Потвърдено от вземащия решението или с документ",
    ),
];

/// All ready-made checklists.
pub const CHECKLISTS: &[ChecklistTemplate] = &[DEALER_MEETING, RESULT_SCALE, FIRST_CONTACT, COMPLEX_SALE];

/// What the meeting ended with, in paper and money.
pub const RESULT_SCALE: ChecklistTemplate = ChecklistTemplate {
    key: "result-scale",
    name: words!("Result scale", "Шкала результата", "Скала на резултата"),
    about: words!(
        "For a meeting that was to end in a deal. Choose the one line that is true today, not the one \
         promised for tomorrow.",
        "Для встречи, которая должна закончиться сделкой. Выберите одну строку — ту, что верна сегодня, а \
         не обещана на завтра.",
        "За среща, която трябва да завърши със сделка. Изберете един ред — този, който е верен днес, а не обещания за утре.",
    ),
    scale: ScaleTemplate::Exclusive,
    criteria: &[
        sign_for(
            "contract-and-paid",
            100,
            words!(
                "Contract signed and order paid",
                "Подписан договор и оплачен заказ",
                "Договорът е подписан и поръчката е платена",
            ),
            words!(
                "The money has left the client’s account: a payment order or a receipt has been seen.",
                "Деньги ушли со счёта клиента: есть платёжное поручение или чек.",
                "Парите са излезли от сметката на клиента: видели сме платежно нареждане или разписка.",
            ),
        ),
        sign_for(
            "contract-unpaid",
            50,
            words!(
                "Contract signed, order not paid",
                "Подписан договор, заказ не оплачен",
                "Договорът е подписан, поръчката не е платена",
            ),
            words!(
                "The signed contract is in our hands; the day of payment is named.",
                "Подписанный договор у нас на руках, день оплаты назван.",
                "Подписаният договор е у нас, денят на плащането е назован.",
            ),
        ),
        sign_for(
            "letter-of-intent",
            25,
            words!(
                "Letter of intent signed",
                "Подписан протокол о намерениях",
                "Подписано е писмо за намерения"
            ),
            words!(
                "There is a paper or an e-mail from someone entitled to write it.",
                "Есть бумага или письмо от того, кто вправе его подписать.",
                "Има документ или писмо от човек, който има право да го подпише.",
            ),
        ),
        sign_for(
            "nothing-signed",
            0,
            words!("Nothing signed", "Ничего не подписано", "Нищо не е подписано"),
            words!(
                "Warm words, a handshake and “send us the papers” belong here.",
                "Тёплые слова, рукопожатие и «присылайте документы» — это сюда.",
                "Топлите думи, ръкостискането и „изпратете документите“ са тук.",
            ),
        ),
    ],
};

/// Five signs of a good first call or visit.
pub const FIRST_CONTACT: ChecklistTemplate = ChecklistTemplate {
    key: "first-contact",
    name: words!(
        "First contact, call or visit",
        "Первый контакт: звонок или визит",
        "Първи контакт: обаждане или посещение"
    ),
    about: words!(
        "For the first talk with a new person, by phone or face to face. Answer it straight after, while \
         you remember.",
        "Для первого разговора с новым человеком — по телефону или лично. Заполняйте сразу, пока помните.",
        "За първия разговор с нов човек — по телефона или на живо. Попълнете го веднага, докато помните.",
    ),
    scale: ScaleTemplate::Weighted,
    criteria: &[
        sign_for(
            "five-minutes",
            2,
            words!(
                "Talked for more than five minutes",
                "Проговорили больше пяти минут",
                "Говорихме повече от пет минути",
            ),
            words!(
                "Time on hold and talk about the weather do not count.",
                "Ожидание на линии и разговоры о погоде не в счёт.",
                "Чакането на линията и разговорите за времето не се броят.",
            ),
        ),
        sign_for(
            "figures",
            2,
            words!("Talked figures", "Говорили о цифрах", "Говорихме за цифри"),
            words!(
                "Yes: the client named a quantity, a sum or a date of its own. Partly: only we did.",
                "Да — клиент сам назвал объёмы, суммы или сроки. Частично — называли только мы.",
                "Да: клиентът сам назова количество, сума или срок. Частично: назовахме ги само ние.",
            ),
        ),
        sign_for(
            "agreements",
            3,
            words!(
                "Ended with concrete agreements",
                "Закончили конкретными договорённостями",
                "Завършихме с конкретни договорки",
            ),
            words!(
                "Yes: who does what and by when, on both sides. Partly: only what we will do.",
                "Да — кто, что и к какому сроку делает, с обеих сторон. Частично — только что делаем мы.",
                "Да: кой какво прави и до кога, и от двете страни. Частично: само какво ще направим ние.",
            ),
        ),
        sign_for(
            "name",
            1,
            words!(
                "I remember the client’s name",
                "Помню, как зовут клиента",
                "Помня как се казва клиентът"
            ),
            words!(
                "Without looking it up: name, and what they answer for.",
                "Не подглядывая: имя и за что человек отвечает.",
                "Без да поглеждам: името и за какво отговаря човекът.",
            ),
        ),
        sign_for(
            "exact-agreements",
            2,
            words!(
                "I can state the agreements precisely",
                "Могу точно пересказать договорённости",
                "Мога точно да предам договорките",
            ),
            words!(
                "Yes: in one sentence the client would sign.",
                "Да — одной фразой, под которой клиент подписался бы.",
                "Да: с едно изречение, под което клиентът би се подписал.",
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
