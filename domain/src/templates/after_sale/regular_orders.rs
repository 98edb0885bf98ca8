//! Rules that bring the next order.

use super::{
    AfterSaleGoalTemplate, DelayUnit, QuestionKind, RepeatUnit, RuleTemplate, StopTemplate, TriggerTemplate,
    question,
};
use crate::lang::words;
use crate::templates::RoleTemplate;

/// Orders come back at the client's own rhythm.
pub const REGULAR_ORDERS: AfterSaleGoalTemplate = AfterSaleGoalTemplate {
    key: "regular-orders",
    name: words!(
        "One order a quarter from every current client",
        "По заказу в квартал от каждого действующего клиента",
        "По една поръчка на тримесечие от всеки текущ клиент",
    ),
    about: words!(
        "Repeat orders come from being there in time with a reason to talk. Measured by coverage: current \
         clients with an order in the quarter.",
        "Повторные заказы приходят, когда вы вовремя рядом и с поводом для разговора. Измеряется охватом: \
         доля действующих клиентов с заказом в квартале.",
        "Повторните поръчки идват, когато сте до клиента навреме и с повод за разговор. Измерва се с обхвата: текущите клиенти с поръчка през тримесечието.",
    ),
    rules: &[
        RuleTemplate {
            key: "find-problems",
            name: words!(
                "Find problems we could solve and present a solution",
                "Найти проблемы, которые можем решить, и предложить решение",
                "Намиране на проблеми, които можем да решим, и представяне на решение",
            ),
            instruction: words!(
                "Ask what takes their time and money now that the first job is done. Come back with a \
                 solution for one problem, in their figures.",
                "Спросите, на что уходят время и деньги теперь, когда первая задача решена. Вернитесь с \
                 решением одной проблемы — в цифрах клиента.",
                "Попитайте какво им отнема време и пари сега, когато първата задача е решена. Върнете се с решение на един проблем — в техните цифри.",
            ),
            trigger: TriggerTemplate::Delivered,
            delay: 30,
            delay_unit: DelayUnit::CalendarDays,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "problem",
                    words!(
                        "What problem of theirs could we solve?",
                        "Какую проблему клиента мы можем решить?",
                        "Кой техен проблем бихме могли да решим?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "cost",
                    words!(
                        "What does it cost them a month?",
                        "Во сколько она обходится клиенту в месяц?",
                        "Колко им струва на месец?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "ready",
                    words!(
                        "Are they ready to look at a solution?",
                        "Готов ли клиент посмотреть решение?",
                        "Готови ли са да разгледат решение?",
                    ),
                    QuestionKind::Choice(&[
                        words!(
                            "Yes, a date is set",
                            "Да, дата назначена",
                            "Да, има определена дата"
                        ),
                        words!("Yes, but later", "Да, но позже", "Да, но по-късно"),
                        words!("No", "Нет", "Не"),
                    ]),
                ),
            ],
            done_when: words!(
                "The client has named a problem and seen a solution, or has said that there is none.",
                "Клиент назвал проблему и увидел решение или сказал, что проблем нет.",
                "Клиентът е назовал проблем и е видял решение или е казал, че проблеми няма.",
            ),
        },
        RuleTemplate {
            key: "favourable-offer",
            name: words!(
                "Tell about a favourable offer",
                "Рассказать о выгодном предложении",
                "Разказваме за изгодно предложение",
            ),
            instruction: words!(
                "Pick what suits this very client and say why now. A newsletter does not count: call, or \
                 write by name.",
                "Выберите то, что подходит именно этому клиенту, и объясните, почему сейчас. Рассылка не \
                 считается: позвоните или напишите лично.",
                "Изберете това, което подхожда точно на този клиент, и обяснете защо сега. Масовият имейл не се брои: обадете се или пишете лично.",
            ),
            trigger: TriggerTemplate::QuarterStart,
            delay: 10,
            delay_unit: DelayUnit::WorkingDays,
            repeat: None,
            stop: StopTemplate::NoLongerCurrent,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "reaction",
                    words!(
                        "How did they take it?",
                        "Как отреагировал клиент?",
                        "Как го приеха?"
                    ),
                    QuestionKind::Choice(&[
                        words!("Ordered", "Заказал", "Поръчаха"),
                        words!("Asked for an offer", "Попросил КП", "Поискаха оферта"),
                        words!(
                            "Will come back to it",
                            "Вернётся к вопросу позже",
                            "Ще се върнат към въпроса"
                        ),
                        words!("Not interested", "Не заинтересован", "Не се интересуват"),
                    ]),
                ),
                question(
                    "why",
                    words!("Why so?", "Почему?", "Защо така?"),
                    QuestionKind::Text,
                ),
            ],
            done_when: words!(
                "The client has heard the offer and given an answer.",
                "Клиент услышал предложение и дал ответ.",
                "Клиентът е чул предложението и е дал отговор.",
            ),
        },
        RuleTemplate {
            key: "time-to-reorder",
            name: words!(
                "Time to reorder",
                "Пора заказывать снова",
                "Време за нова поръчка"
            ),
            instruction: words!(
                "Look up what they took last time and how fast it goes. Offer a ready order to confirm \
                 rather than asking whether they need anything.",
                "Посмотрите, что брали в прошлый раз и как быстро оно расходуется. Предложите готовый \
                 заказ на подтверждение, а не спрашивайте, нужно ли что-нибудь.",
                "Вижте какво са взели миналия път и колко бързо се изразходва. Предложете готова поръчка за потвърждение, вместо да питате дали им трябва нещо.",
            ),
            trigger: TriggerTemplate::LastOrder,
            delay: 80,
            delay_unit: DelayUnit::PercentOfInterval,
            repeat: Some((2, RepeatUnit::Weeks)),
            stop: StopTemplate::NewOrder,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "stock",
                    words!(
                        "How long will what they have last?",
                        "На сколько хватит того, что есть у клиента?",
                        "Докога ще им стигне това, което имат?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "order-when",
                    words!(
                        "When will they order?",
                        "Когда клиент закажет?",
                        "Кога ще поръчат?"
                    ),
                    QuestionKind::Choice(&[
                        words!("Now", "Сейчас", "Сега"),
                        words!("This month", "В этом месяце", "Този месец"),
                        words!("Next quarter", "В следующем квартале", "Следващото тримесечие"),
                        words!("They buy elsewhere", "Берёт у других", "Купуват от другаде"),
                    ]),
                ),
            ],
            done_when: words!(
                "The client has ordered or named the date of the order.",
                "Клиент сделал заказ или назвал его дату.",
                "Клиентът е поръчал или е назовал датата на поръчката.",
            ),
        },
    ],
};
