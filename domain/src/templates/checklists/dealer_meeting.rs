//! How a meeting with a long-term dealer is judged.

use super::{ChecklistTemplate, ScaleTemplate, sign_against, sign_for};
use crate::lang::words;

/// Signs that a meeting with a long-term dealer went well, or did not.
pub const DEALER_MEETING: ChecklistTemplate = ChecklistTemplate {
    key: "dealer-meeting",
    name: words!(
        "Long-term dealer meeting",
        "Встреча с постоянным дилером",
        "Среща с дългогодишен дилър"
    ),
    about: words!(
        "For a meeting with an intermediary with whom you want to work for years. It weighs what the \
         dealer did, not how friendly the talk was.",
        "Для встречи с посредником, с которым собираетесь работать годами. Оценивает, что дилер сделал, а \
         не насколько приятной была беседа.",
        "За среща с посредник, с когото искате да работите с години. Тежи какво е направил дилърът, а не колко приятен е бил разговорът.",
    ),
    scale: ScaleTemplate::Weighted,
    criteria: &[
        sign_for(
            "second-meeting-at-ours",
            10,
            words!(
                "A second meeting at our office is agreed",
                "Договорились о второй встрече у нас в офисе",
                "Договорена е втора среща в нашия офис",
            ),
            words!(
                "Yes: with a date. Partly: they are coming, the day is open.",
                "Да — если есть дата. Частично — приедут, но день не назначен.",
                "Да: с дата. Частично: ще дойдат, но денят не е определен.",
            ),
        ),
        sign_for(
            "higher-management",
            10,
            words!(
                "A meeting with their higher management is agreed",
                "Договорились о встрече с их вышестоящим руководством",
                "Договорена е среща с тяхното висше ръководство",
            ),
            words!(
                "Yes: with whom and when. Partly: they promised to arrange it.",
                "Да — известно, с кем и когда. Частично — обещали устроить.",
                "Да: с кого и кога. Частично: обещаха да я уредят.",
            ),
        ),
        sign_for(
            "personal-contacts",
            5,
            words!(
                "Personal phones and e-mails were exchanged",
                "Обменялись личными телефонами и адресами почты",
                "Разменихме лични телефони и имейли",
            ),
            words!(
                "A direct mobile number counts, the office line does not.",
                "Личный мобильный считается, телефон приёмной — нет.",
                "Пряк мобилен номер се брои, телефонът на офиса — не.",
            ),
        ),
        sign_for(
            "proposal-accepted",
            15,
            words!(
                "Our proposal was accepted in full",
                "Наше предложение приняли полностью",
                "Предложението ни е прието изцяло",
            ),
            words!(
                "Yes: without changes, said aloud by the one who decides. Accepted in part: answer no here \
                 and see the policy below.",
                "Да — без правок, и это вслух сказал тот, кто решает. Если приняли часть — здесь «нет», \
                 смотрите пункт о политике ниже.",
                "Да: без промени, казано на глас от този, който решава. Ако е прието отчасти, тук отговорете с „не“ и вижте точката за политиката по-долу.",
            ),
        ),
        sign_for(
            "introduced-to-staff",
            8,
            words!(
                "We were introduced to other employees, and they were briefed",
                "Нас познакомили с другими сотрудниками и ввели их в курс дела",
                "Запознаха ни с други служители и ги въведоха в темата",
            ),
            words!(
                "Yes: at least one new person knows what we do and what is expected of them. Partly: shook \
                 hands only.",
                "Да — хотя бы один новый человек знает, чем мы занимаемся и что от него требуется. \
                 Частично — только познакомили.",
                "Да: поне един нов човек знае какво правим и какво се очаква от него. Частично: само се ръкувахме.",
            ),
        ),
        sign_for(
            "policy-in-part",
            10,
            words!(
                "The policy is agreed in part, with an exact date for the rest",
                "Политика согласована частично, по остальному названа точная дата",
                "Политиката е съгласувана отчасти, с точна дата за останалото",
            ),
            words!(
                "Partly: points are agreed, but the date is “soon”. Not applicable if the proposal was \
                 accepted in full.",
                "Частично — пункты согласованы, но вместо даты «скоро». Если предложение приняли полностью \
                 — «неприменимо».",
                "Частично: точките са съгласувани, но датата е „скоро“. Неприложимо, ако предложението е прието изцяло.",
            ),
        ),
        sign_for(
            "way-of-working",
            12,
            words!(
                "A way of working under the new policy is agreed",
                "Согласован порядок работы по новой политике",
                "Договорен е ред на работа по новата политика",
            ),
            words!(
                "Yes: it is clear who places an order, who pays and within what time. Partly: only some of \
                 it.",
                "Да — ясно, кто размещает заказ, кто платит и в какие сроки. Частично — ясно не всё.",
                "Да: ясно е кой поръчва, кой плаща и в какви срокове. Частично: ясно е само част от това.",
            ),
        ),
        sign_for(
            "own-proposals",
            8,
            words!(
                "The policy was discussed and the client put forward its own proposals",
                "Политику обсудили, клиент выдвинул свои предложения",
                "Политиката е обсъдена и клиентът направи свои предложения",
            ),
            words!(
                "Yes: at least one proposal worth writing down. Partly: objections without a proposal.",
                "Да — есть хотя бы одно предложение, которое стоит записать. Частично — только возражения.",
                "Да: поне едно предложение, което си струва да се запише. Частично: възражения без предложение.",
            ),
        ),
        sign_for(
            "order-placed",
            15,
            words!(
                "An order was placed at the meeting",
                "Прямо на встрече разместили заказ",
                "На срещата беше направена поръчка",
            ),
            words!(
                "Yes: items, quantity and date are named. Partly: an order was promised for a date.",
                "Да — названы позиции, количество и срок. Частично — заказ обещали к определённой дате.",
                "Да: назовани са артикулите, количеството и срокът. Частично: обещаха поръчка за определена дата.",
            ),
        ),
        sign_for(
            "referral",
            7,
            words!(
                "The client accepted and recommended us to others",
                "Клиент согласился и порекомендовал нас другим",
                "Клиентът прие и ни препоръча на други",
            ),
            words!(
                "Yes: we have the name and the phone, or they called in front of us. Partly: “you may \
                 mention me”.",
                "Да — есть имя и телефон или позвонили при нас. Частично — «можете на меня сослаться».",
                "Да: имаме името и телефона или се обадиха пред нас. Частично: „може да споменете мен“.",
            ),
        ),
        sign_against(
            "will-think",
            10,
            words!(
                "Left with “we will think about it”",
                "Уехали с ответом «мы подумаем»",
                "Тръгнахме си с „ще помислим“",
            ),
            words!(
                "Count it if there is no date and no action behind the words.",
                "Отмечайте, если за этими словами нет ни даты, ни действия.",
                "Отбележете го, ако зад думите няма нито дата, нито действие.",
            ),
        ),
        sign_against(
            "no-reason-found",
            15,
            words!(
                "Not interested, and we left without finding out why",
                "Клиенту неинтересно, а почему — мы не выяснили",
                "Не се интересуват и си тръгнахме, без да разберем защо",
            ),
            words!(
                "A refusal with a clear reason does not count here: it has taught us something.",
                "Отказ с понятной причиной сюда не относится: из него мы что-то узнали.",
                "Отказ с ясна причина не се брои тук: от него научихме нещо.",
            ),
        ),
        sign_against(
            "not-decision-maker",
            15,
            words!(
                "The meeting was not with the decision maker",
                "Встреча прошла не с ЛПР",
                "Срещата не беше с вземащия решението",
            ),
            words!(
                "Count it too if the decision maker dropped in for a minute. Not applicable if the goal \
                 was to learn from others.",
                "Отмечайте и тогда, когда ЛПР заглянул на минуту. «Неприменимо», если целью и был разговор \
                 с другими людьми.",
                "Отбележете го и ако вземащият решението се отби за минута. Неприложимо, ако целта беше да научим нещо от други хора.",
            ),
        ),
    ],
};
