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
    name: words!(
        "No client forgets us, and we forget none",
        "Мы помним о каждом клиенте, и он о нас",
        "Никой клиент не ни забравя и ние не забравяме никого",
    ),
    about: words!(
        "Contracts are lost in the months when nobody called. Measured by clients without a contact for \
         longer than the norm.",
        "Договоры теряют в те месяцы, когда никто не звонил. Измеряется числом клиентов без контакта \
         дольше нормы.",
        "Договорите се губят в месеците, когато никой не се е обадил. Измерва се с броя на клиентите без контакт по-дълго от нормата.",
    ),
    rules: &[
        RuleTemplate {
            key: "keep-in-touch",
            name: words!(
                "Break the silence",
                "Прервать молчание",
                "Прекъсване на мълчанието"
            ),
            instruction: words!(
                "Nobody has talked to this client for a month and a half. Call with something useful: news \
                 of their trade, a tip, an invitation.",
                "С клиентом полтора месяца никто не разговаривал. Позвоните с чем-то полезным: новость их \
                 отрасли, совет, приглашение.",
                "От месец и половина никой не е говорил с този клиент. Обадете се с нещо полезно: новина от бранша им, съвет, покана.",
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
                    words!(
                        "What has changed at the client’s?",
                        "Что у клиента изменилось?",
                        "Какво се е променило при клиента?"
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "people-changed",
                    words!(
                        "Have the people we know changed?",
                        "Сменились ли люди, которых мы знаем?",
                        "Сменили ли са се хората, които познаваме?",
                    ),
                    QuestionKind::YesNo,
                ),
            ],
            done_when: words!(
                "A talk has taken place, and what is new is in the passport.",
                "Разговор состоялся, новое внесено в паспорт.",
                "Разговорът се е състоял и новото е в паспорта.",
            ),
        },
        RuleTemplate {
            key: "contract-renewal",
            name: words!(
                "Renew the contract",
                "Продлить договор",
                "Подновяване на договора"
            ),
            instruction: words!(
                "The contract runs out in a month. Bring what was done under it and what it gave the \
                 client, and a draft for the next term.",
                "Через месяц договор закончится. Подготовьте, что по нему сделано и что это дало клиенту, \
                 и проект на новый срок.",
                "Договорът изтича след месец. Подгответе какво е свършено по него и какво е дало на клиента, както и проект за следващия срок.",
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
                    words!(
                        "Will they renew?",
                        "Будет ли клиент продлевать?",
                        "Ще поднови ли клиентът?"
                    ),
                    QuestionKind::Choice(&[
                        words!(
                            "Yes, on the same terms",
                            "Да, на тех же условиях",
                            "Да, при същите условия"
                        ),
                        words!(
                            "Yes, on new terms",
                            "Да, на новых условиях",
                            "Да, при нови условия"
                        ),
                        words!("Not decided", "Пока не решили", "Още не са решили"),
                        words!("No", "Нет", "Не"),
                    ]),
                ),
                question(
                    "wants-changed",
                    words!(
                        "What do they want changed?",
                        "Что клиент хочет изменить?",
                        "Какво иска да се промени?"
                    ),
                    QuestionKind::Text,
                ),
            ],
            done_when: words!(
                "The client has renewed the contract or named the reason why not.",
                "Клиент продлил договор или назвал причину отказа.",
                "Клиентът е подновил договора или е назовал причината да не го поднови.",
            ),
        },
        RuleTemplate {
            key: "birthday",
            name: words!(
                "Wish the decision maker a happy birthday",
                "Поздравить ЛПР с днём рождения",
                "Честитка за рождения ден на вземащия решението",
            ),
            instruction: words!(
                "A call of one minute, without a word about business. If it falls on a weekend, call on \
                 the Friday before.",
                "Звонок на минуту, ни слова о делах. Если день выпал на выходной — в пятницу накануне.",
                "Обаждане за една минута, без нито дума за работа. Ако денят се пада в почивен ден, обадете се в петъка преди това.",
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
            done_when: words!(
                "The wishes have been given in person.",
                "Поздравили лично.",
                "Честитено е лично."
            ),
        },
    ],
};
