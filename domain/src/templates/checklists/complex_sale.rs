//! How well a complex sale is known.

use super::{ChecklistTemplate, ScaleTemplate, evidence};
use crate::lang::words;

/// Eight things to know before a complex sale can be forecast.
pub const COMPLEX_SALE: ChecklistTemplate = ChecklistTemplate {
    key: "complex-sale",
    name: words!("Complex sale", "Сложная продажа", "Сложна продажба"),
    about: words!(
        "For a large deal with several people deciding. Each line is marked 0 to 3 by what we can show, \
         not by what we feel; the lowest line is the next thing to do.",
        "Для крупной сделки, где решают несколько человек. Каждая строка — от 0 до 3 по тому, что можем \
         подтвердить, а не по ощущениям; самая слабая подсказывает следующий шаг.",
        "За голяма сделка, в която решават няколко души. Всеки ред се оценява от 0 до 3 според това, което можем да докажем, а не според усещането; най-слабият ред показва какво да се прави по-нататък.",
    ),
    scale: ScaleTemplate::Evidence,
    criteria: &[
        evidence(
            "needs",
            words!("Needs", "Потребности", "Потребности"),
            words!(
                "What hurts, whom it hurts, and what it costs them in figures.",
                "Что болит, у кого болит и во сколько это обходится в цифрах.",
                "Какво боли, кого боли и колко им струва в цифри.",
            ),
        ),
        evidence(
            "budget",
            words!("Budget", "Бюджет", "Бюджет"),
            words!(
                "How much is set aside, from whose pocket, and whether it is approved.",
                "Сколько заложено, из чьего бюджета и утверждён ли он.",
                "Колко е заделено, от чий бюджет и одобрено ли е.",
            ),
        ),
        evidence(
            "decision-maker",
            words!("Decision maker", "ЛПР", "Вземащият решението"),
            words!(
                "Who says the final yes, whether we have met, and what it is worth to them personally.",
                "Кто говорит последнее «да», знакомы ли мы и что это решение даёт ему лично.",
                "Кой казва последното „да“, срещали ли сме се и какво му носи това лично на него.",
            ),
        ),
        evidence(
            "criteria",
            words!("Criteria", "Критерии выбора", "Критерии"),
            words!(
                "What they will compare the offers by, in what order, and who wrote the list.",
                "По чему будут сравнивать предложения, что важнее и кто составил список.",
                "По какво ще сравняват офертите, в какъв ред и кой е писал списъка.",
            ),
        ),
        evidence(
            "process",
            words!("Process", "Порядок решения", "Процес"),
            words!(
                "Which steps and signatures lie between “we like it” and the payment.",
                "Какие шаги и подписи стоят между «нам нравится» и оплатой.",
                "Кои стъпки и подписи стоят между „харесва ни“ и плащането.",
            ),
        ),
        evidence(
            "date",
            words!("Date", "Срок", "Срок"),
            words!(
                "By when they must have it, and what happens to them if they do not.",
                "К какому сроку им нужно и что будет, если не успеют.",
                "До кога трябва да го имат и какво става с тях, ако не успеят.",
            ),
        ),
        evidence(
            "competitor",
            words!("Competitor", "Конкурент", "Конкурент"),
            words!(
                "Whom else they talk to — doing nothing is a rival too — and how we stand against each.",
                "С кем ещё разговаривают (вариант «ничего не делать» — тоже конкурент) и как мы смотримся \
                 рядом с каждым.",
                "С кого още говорят (и „да не правим нищо“ е конкурент) и как изглеждаме до всеки от тях.",
            ),
        ),
        evidence(
            "champion",
            words!("Champion", "Союзник", "Съюзник"),
            words!(
                "Who argues for us when we are not in the room, and what they have already done for it.",
                "Кто отстаивает нас, когда нас нет рядом, и что он для этого уже сделал.",
                "Кой ни защитава, когато не сме в стаята, и какво вече е направил за това.",
            ),
        ),
    ],
};
