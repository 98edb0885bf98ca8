//! Rules that find out whether the client is content, and act on it.

use super::{
    AfterSaleGoalTemplate, DelayUnit, MarkRange, QuestionKind, RuleTemplate, StopTemplate, TriggerTemplate,
    question,
};
use crate::lang::words;
use crate::templates::RoleTemplate;

/// What was delivered works, and we are the first to know when it does not.
pub const CONTENT: AfterSaleGoalTemplate = AfterSaleGoalTemplate {
    key: "content",
    name: words!(
        "Every client is content with what it got",
        "Каждый клиент доволен тем, что получил",
        "Всеки клиент е доволен от това, което е получил",
    ),
    about: words!(
        "Silence is not praise: a client who is not asked leaves without a word. Measured by the average \
         mark and the share of problems settled in time.",
        "Молчание — не похвала: клиент, которого не спросили, уходит без объяснений. Измеряется средней \
         оценкой и долей вопросов, закрытых в срок.",
        "Мълчанието не е похвала: клиент, когото не питат, си тръгва без дума. Измерва се със средната оценка и с дела на проблемите, решени в срок.",
    ),
    rules: &[
        RuleTemplate {
            key: "ask-for-impressions",
            name: words!(
                "Ask for impressions",
                "Узнать впечатления",
                "Питаме за впечатленията"
            ),
            instruction: words!(
                "Call the person who uses it, not only the one who paid. Ask, write down in their words, \
                 do not argue and do not sell.",
                "Позвоните тому, кто пользуется, а не только тому, кто платил. Спросите, запишите словами \
                 клиента, не спорьте и не продавайте.",
                "Обадете се на човека, който ползва продукта, а не само на този, който е платил. Питайте, записвайте с неговите думи, не спорете и не продавайте.",
            ),
            trigger: TriggerTemplate::Delivered,
            delay: 3,
            delay_unit: DelayUnit::WorkingDays,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "what-works",
                    words!(
                        "What works well?",
                        "Что получилось хорошо?",
                        "Какво работи добре?"
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "what-does-not",
                    words!(
                        "What does not work, or gets in the way?",
                        "Что не работает или мешает?",
                        "Какво не работи или пречи?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "recommend",
                    words!(
                        "How likely are you to recommend us, from 0 to 10?",
                        "Насколько вероятно, что вы нас порекомендуете, от 0 до 10?",
                        "Колко вероятно е да ни препоръчате, от 0 до 10?",
                    ),
                    QuestionKind::Mark0to10,
                ),
            ],
            done_when: words!(
                "The client has answered all three questions.",
                "Клиент ответил на все три вопроса.",
                "Клиентът е отговорил и на трите въпроса.",
            ),
        },
        RuleTemplate {
            key: "sort-out-problem",
            name: words!(
                "Sort out the problem behind a low mark",
                "Разобраться с причиной низкой оценки",
                "Изясняване на причината за ниската оценка",
            ),
            instruction: words!(
                "Call today. First hear the whole story, then say what you will do and by when. If it is \
                 beyond you, bring the head in at once.",
                "Позвоните сегодня. Сначала выслушайте всё, потом скажите, что и к какому сроку сделаете. \
                 Если вопрос не вашего уровня, сразу подключите руководителя.",
                "Обадете се днес. Първо изслушайте всичко, после кажете какво ще направите и до кога. Ако не е по силите ви, веднага включете ръководителя.",
            ),
            trigger: TriggerTemplate::AnswerTo {
                rule: "ask-for-impressions",
                question: "recommend",
                mark: MarkRange::AtMost(6),
            },
            delay: 0,
            delay_unit: DelayUnit::WorkingDays,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "cause",
                    words!(
                        "What is behind the mark?",
                        "Что стоит за оценкой?",
                        "Какво стои зад оценката?"
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "promised",
                    words!(
                        "What did we promise, and by when?",
                        "Что и к какому сроку мы пообещали?",
                        "Какво обещахме и до кога?",
                    ),
                    QuestionKind::Text,
                ),
            ],
            done_when: words!(
                "The client knows what will be done and by when, and has agreed to it.",
                "Клиент знает, что и когда будет сделано, и согласился с этим.",
                "Клиентът знае какво ще бъде направено и до кога и е съгласен.",
            ),
        },
        RuleTemplate {
            key: "sort-out-open-questions",
            name: words!(
                "Sort out open questions",
                "Закрыть открытые вопросы",
                "Решаване на откритите въпроси"
            ),
            instruction: words!(
                "Go through the complaint line by line: what is settled, what is not, what it cost the \
                 client. Better to name a real date than an early one.",
                "Пройдите жалобу по пунктам: что решено, что нет, во что это обошлось клиенту. Лучше \
                 назвать реальный срок, чем ранний.",
                "Минете рекламацията точка по точка: какво е решено, какво не е, какво е струвало на клиента. По-добре да назовете реален срок, отколкото близък.",
            ),
            trigger: TriggerTemplate::Complaint,
            delay: 2,
            delay_unit: DelayUnit::WorkingDays,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "settled",
                    words!(
                        "Does the client consider the matter settled?",
                        "Клиент считает вопрос закрытым?",
                        "Клиентът смята ли въпроса за приключен?",
                    ),
                    QuestionKind::YesNo,
                ),
                question(
                    "still-open",
                    words!(
                        "What is still open, and until when?",
                        "Что ещё не решено и до какого срока?",
                        "Какво още е открито и до кога?",
                    ),
                    QuestionKind::Text,
                ),
            ],
            done_when: words!(
                "The client has said that the matter is settled, or has accepted a date for what is left.",
                "Клиент сказал, что вопрос закрыт, или согласился на срок по оставшемуся.",
                "Клиентът е казал, че въпросът е приключен, или е приел срок за останалото.",
            ),
        },
        RuleTemplate {
            key: "thanks-and-referral",
            name: words!(
                "Say thank you and ask for a referral",
                "Поблагодарить и попросить рекомендацию",
                "Благодарност и молба за препоръка",
            ),
            instruction: words!(
                "Thank them for something particular, then ask for one name: who else among your \
                 acquaintances has the same problem? One name with a phone is better than “I will ask \
                 around”.",
                "Поблагодарите за что-то конкретное и попросите одно имя: у кого из знакомых такая же \
                 задача? Одно имя с телефоном лучше, чем «я поспрашиваю».",
                "Благодарете за нещо конкретно, после поискайте едно име: кой още от познатите ви има същия проблем? Едно име с телефон е по-добро от „ще поразпитам“.",
            ),
            trigger: TriggerTemplate::AnswerTo {
                rule: "ask-for-impressions",
                question: "recommend",
                mark: MarkRange::AtLeast(9),
            },
            delay: 1,
            delay_unit: DelayUnit::WorkingDays,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "who",
                    words!(
                        "Whom do they recommend us to?",
                        "Кому клиент готов нас порекомендовать?",
                        "На кого ни препоръчват?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "may-quote",
                    words!(
                        "May we quote their words?",
                        "Можно ли сослаться на отзыв?",
                        "Може ли да цитираме думите им?"
                    ),
                    QuestionKind::YesNo,
                ),
            ],
            done_when: words!(
                "The client has been thanked and asked; the name, or the refusal, is written down.",
                "Клиента поблагодарили и спросили; имя или отказ записаны.",
                "Благодарили сме на клиента и сме го попитали; името или отказът са записани.",
            ),
        },
    ],
};
