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
    name: words(
        "One order a quarter from every current client",
        "По заказу в квартал от каждого действующего клиента",
    ),
    about: words(
        "Repeat orders come from being there in time with a reason to talk. Measured by coverage: current \
         clients with an order in the quarter.",
        "Повторные заказы приходят, когда вы вовремя рядом и с поводом для разговора. Измеряется охватом: \
         доля действующих клиентов с заказом в квартале.",
    ),
    rules: &[
        RuleTemplate {
            key: "find-problems",
            name: words(
                "Find problems we could solve and present a solution",
                "Найти проблемы, которые можем решить, и предложить решение",
            ),
            instruction: words(
                "Ask what takes their time and money now that the first job is done. Come back with a \
                 solution for one problem, in their figures.",
                "Спросите, на что уходят время и деньги теперь, когда первая задача решена. Вернитесь с \
                 решением одной проблемы — в цифрах клиента.",
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
                    words(
                        "What problem of theirs could we solve?",
                        "Какую проблему клиента мы можем решить?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "cost",
                    words(
                        "What does it cost them a month?",
                        "Во сколько она обходится клиенту в месяц?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "ready",
                    words(
                        "Are they ready to look at a solution?",
                        "Готов ли клиент посмотреть решение?",
                    ),
                    QuestionKind::Choice(&[
                        words("Yes, a date is set", "Да, дата назначена"),
                        words("Yes, but later", "Да, но позже"),
                        words("No", "Нет"),
                    ]),
                ),
            ],
            done_when: words(
                "The client has named a problem and seen a solution, or has said that there is none.",
                "Клиент назвал проблему и увидел решение или сказал, что проблем нет.",
            ),
        },
        RuleTemplate {
            key: "favourable-offer",
            name: words(
                "Tell about a favourable offer",
                "Рассказать о выгодном предложении",
            ),
            instruction: words(
                "Pick what suits this very client and say why now. A newsletter does not count: call, or \
                 write by name.",
                "Выберите то, что подходит именно этому клиенту, и объясните, почему сейчас. Рассылка не \
                 считается: позвоните или напишите лично.",
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
                    words("How did they take it?", "Как отреагировал клиент?"),
                    QuestionKind::Choice(&[
                        words("Ordered", "Заказал"),
                        words("Asked for an offer", "Попросил КП"),
                        words("Will come back to it", "Вернётся к вопросу позже"),
                        words("Not interested", "Не заинтересован"),
                    ]),
                ),
                question("why", words("Why so?", "Почему?"), QuestionKind::Text),
            ],
            done_when: words(
                "The client has heard the offer and given an answer.",
                "Клиент услышал предложение и дал ответ.",
            ),
        },
        RuleTemplate {
            key: "time-to-reorder",
            name: words("Time to reorder", "Пора заказывать снова"),
            instruction: words(
                "Look up what they took last time and how fast it goes. Offer a ready order to confirm \
                 rather than asking whether they need anything.",
                "Посмотрите, что брали в прошлый раз и как быстро оно расходуется. Предложите готовый \
                 заказ на подтверждение, а не спрашивайте, нужно ли что-нибудь.",
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
                    words(
                        "How long will what they have last?",
                        "На сколько хватит того, что есть у клиента?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "order-when",
                    words("When will they order?", "Когда клиент закажет?"),
                    QuestionKind::Choice(&[
                        words("Now", "Сейчас"),
                        words("This month", "В этом месяце"),
                        words("Next quarter", "В следующем квартале"),
                        words("They buy elsewhere", "Берёт у других"),
                    ]),
                ),
            ],
            done_when: words(
                "The client has ordered or named the date of the order.",
                "Клиент сделал заказ или назвал его дату.",
            ),
        },
    ],
};
