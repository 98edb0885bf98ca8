//! How a meeting with a long-term dealer is judged.

use super::{ChecklistTemplate, ScaleTemplate, sign_against, sign_for};
use crate::lang::words;

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
                "The policy was discussed and the client put forward its own proposals",
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
