//! Rules that keep the client in touch between orders.

use super::{
    AfterSaleGoalTemplate, DelayUnit, QuestionKind, RepeatUnit, RuleTemplate, StopTemplate, TriggerTemplate,
    question,
};
use crate::lang::words;
use crate::templates::RoleTemplate;

/// We are in touch before we are needed.
pub const CLOSE: AfterSaleGoalTemplate = AfterSaleGoalTemplate {
    key: "close",
    name: words(
        "No client forgets us, and we forget none",
        "Мы помним о каждом клиенте, и он о нас",
    ),
    about: words(
        "Contracts are lost in the months when nobody called. Measured by clients without a contact for \
         longer than the norm.",
        "Договоры теряют в те месяцы, когда никто не звонил. Измеряется числом клиентов без контакта \
         дольше нормы.",
    ),
    rules: &[
        RuleTemplate {
            key: "keep-in-touch",
            name: words("Break the silence", "Прервать молчание"),
            instruction: words(
                "Nobody has talked to this client for a month and a half. Call with something useful: news \
                 of their trade, a tip, an invitation.",
                "С клиентом полтора месяца никто не разговаривал. Позвоните с чем-то полезным: новость их \
                 отрасли, совет, приглашение.",
            ),
            trigger: TriggerTemplate::LastContact,
            delay: 45,
            delay_unit: DelayUnit::CalendarDays,
            repeat: Some((1, RepeatUnit::Months)),
            stop: StopTemplate::NoLongerCurrent,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "news",
                    words("What has changed at the client’s?", "Что у клиента изменилось?"),
                    QuestionKind::Text,
                ),
                question(
                    "people-changed",
                    words(
                        "Have the people we know changed?",
                        "Сменились ли люди, которых мы знаем?",
                    ),
                    QuestionKind::YesNo,
                ),
            ],
            done_when: words(
                "A talk has taken place, and what is new is in the passport.",
                "Разговор состоялся, новое внесено в паспорт.",
            ),
        },
        RuleTemplate {
            key: "contract-renewal",
            name: words("Renew the contract", "Продлить договор"),
            instruction: words(
                "The contract runs out in a month. Bring what was done under it and what it gave the \
                 client, and a draft for the next term.",
                "Через месяц договор закончится. Подготовьте, что по нему сделано и что это дало клиенту, \
                 и проект на новый срок.",
            ),
            trigger: TriggerTemplate::PassportDate {
                field: "contract-end",
            },
            delay: 30,
            delay_unit: DelayUnit::CalendarDaysBefore,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "renews",
                    words("Will they renew?", "Будет ли клиент продлевать?"),
                    QuestionKind::Choice(&[
                        words("Yes, on the same terms", "Да, на тех же условиях"),
                        words("Yes, on new terms", "Да, на новых условиях"),
                        words("Not decided", "Пока не решили"),
                        words("No", "Нет"),
                    ]),
                ),
                question(
                    "wants-changed",
                    words("What do they want changed?", "Что клиент хочет изменить?"),
                    QuestionKind::Text,
                ),
            ],
            done_when: words(
                "The client has renewed the contract or named the reason why not.",
                "Клиент продлил договор или назвал причину отказа.",
            ),
        },
        RuleTemplate {
            key: "birthday",
            name: words(
                "Wish the decision maker a happy birthday",
                "Поздравить ЛПР с днём рождения",
            ),
            instruction: words(
                "A call of one minute, without a word about business. If it falls on a weekend, call on \
                 the Friday before.",
                "Звонок на минуту, ни слова о делах. Если день выпал на выходной — в пятницу накануне.",
            ),
            trigger: TriggerTemplate::PassportDate {
                field: "decision-maker-birthday",
            },
            delay: 0,
            delay_unit: DelayUnit::CalendarDays,
            repeat: Some((12, RepeatUnit::Months)),
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[],
            done_when: words("The wishes have been given in person.", "Поздравили лично."),
        },
    ],
};
