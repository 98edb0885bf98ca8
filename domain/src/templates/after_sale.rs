//! Goals for the time after the sale, with the rules that reach them.

use super::RoleTemplate;
use crate::lang::{Words, words};

/// The event a rule counts its delay from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TriggerTemplate {
    /// A deal was won or an order recorded.
    Won,
    /// An order was delivered.
    Delivered,
    /// The latest order: a newer one starts the count anew.
    LastOrder,
    /// The latest contact of any kind: a newer one starts the count anew.
    LastContact,
    /// A question of another rule was answered with a mark in the range.
    AnswerTo {
        /// Key of the rule whose answer is looked at.
        rule: &'static str,
        /// Key of its question, which asks for a mark.
        question: &'static str,
        /// The mark it takes.
        mark: MarkRange,
    },
    /// The first day of every quarter; fires each quarter by itself.
    QuarterStart,
    /// The date held by a field of the client's passport.
    PassportDate {
        /// Key of the field.
        field: &'static str,
    },
    /// The client complained.
    Complaint,
}

/// A range of marks that starts a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkRange {
    /// This mark or a higher one.
    AtLeast(u8),
    /// This mark or a lower one.
    AtMost(u8),
}

/// What a delay is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DelayUnit {
    /// Calendar days after the event.
    CalendarDays,
    /// Calendar days *before* the event, for dates known in advance.
    CalendarDaysBefore,
    /// Working days after the event.
    WorkingDays,
    /// Per cent of the client's usual interval between orders.
    PercentOfInterval,
}

/// What a recurrence is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepeatUnit {
    /// Calendar days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Quarters.
    Quarters,
}

/// When a rule stops recurring or loses its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopTemplate {
    /// Never.
    Never,
    /// When the client orders again.
    NewOrder,
    /// When the client has had no order in the last four quarters.
    NoLongerCurrent,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// In words.
    Text,
    /// Yes or no.
    YesNo,
    /// A mark from 0 to 10.
    Mark0to10,
    /// One of the options.
    Choice(&'static [Words]),
}

/// A question a rule asks.
#[derive(Clone, Copy, Debug)]
pub struct QuestionTemplate {
    /// Stable name, unique within the rule.
    pub key: &'static str,
    /// The question.
    pub text: Words,
    /// How it is answered.
    pub kind: QuestionKind,
}

/// A ready-made rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleTemplate {
    /// Stable name, unique among all rules.
    pub key: &'static str,
    /// Name in the queue.
    pub name: Words,
    /// How to do it.
    pub instruction: Words,
    /// The event it counts from.
    pub trigger: TriggerTemplate,
    /// How long after (or before) the event it is due.
    pub delay: u16,
    /// What the delay is counted in.
    pub delay_unit: DelayUnit,
    /// How often it comes again after the first time; nothing means once per event.
    pub repeat: Option<(u16, RepeatUnit)>,
    /// What ends it.
    pub stop: StopTemplate,
    /// Who does it.
    pub role: RoleTemplate,
    /// What to ask.
    pub questions: &'static [QuestionTemplate],
    /// What counts as done.
    pub done_when: Words,
}

/// A ready-made goal for the time after the sale.
#[derive(Clone, Copy, Debug)]
pub struct AfterSaleGoalTemplate {
    /// Stable name.
    pub key: &'static str,
    /// The goal.
    pub name: Words,
    /// Why it is worth the work, and how it is measured.
    pub about: Words,
    /// The rules that reach it.
    pub rules: &'static [RuleTemplate],
}

/// All goals, in the order in which a client meets them.
pub const AFTER_SALE_GOALS: &[AfterSaleGoalTemplate] = &[HANDED_OVER, CONTENT, REGULAR_ORDERS, CLOSE];

/// No client is lost between the one who sold and the one who serves.
pub const HANDED_OVER: AfterSaleGoalTemplate = AfterSaleGoalTemplate {
    key: "handed-over",
    name: words(
        "No client is lost after the first deal",
        "Ни один клиент не теряется после первой сделки",
    ),
    about: words(
        "A won deal ends one person’s work and begins another’s. Measured by the days from the win to the \
         accepted hand-over.",
        "Закрытая сделка заканчивает работу одного и начинает работу другого. Измеряется днями от победы \
         до принятой передачи.",
    ),
    rules: &[
        RuleTemplate {
            key: "hand-over",
            name: words("Hand over to the farmer", "Передать клиента на сопровождение"),
            instruction: words(
                "Fill in the passport, list every promise still open and introduce the farmer to the \
                 contacts yourself. Until the farmer accepts, the client is yours.",
                "Заполните паспорт, выпишите все невыполненные обещания и сами познакомьте клиента с тем, \
                 кто будет его вести. Пока передача не принята, клиент ваш.",
            ),
            trigger: TriggerTemplate::Won,
            delay: 2,
            delay_unit: DelayUnit::WorkingDays,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Hunter,
            questions: &[
                question(
                    "promises",
                    words(
                        "What have we promised and not yet done?",
                        "Что мы обещали и пока не сделали?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "introduced",
                    words(
                        "Has the client met the farmer?",
                        "Клиент познакомился с тем, кто будет его вести?",
                    ),
                    QuestionKind::YesNo,
                ),
            ],
            done_when: words(
                "The farmer has accepted the client by the protocol.",
                "Клиент принят на сопровождение по протоколу.",
            ),
        },
        RuleTemplate {
            key: "first-call-of-farmer",
            name: words("Farmer’s first call", "Первый звонок после передачи"),
            instruction: words(
                "Call as the new person in charge: say what you know about their case, so that they need \
                 not tell it again, and agree how they prefer to be in touch.",
                "Позвоните как новый ответственный: покажите, что в курсе дела, чтобы клиенту не пришлось \
                 рассказывать заново, и договоритесь, как ему удобнее держать связь.",
            ),
            trigger: TriggerTemplate::Won,
            delay: 5,
            delay_unit: DelayUnit::WorkingDays,
            repeat: None,
            stop: StopTemplate::Never,
            role: RoleTemplate::Farmer,
            questions: &[
                question(
                    "channel",
                    words(
                        "How do they prefer to be in touch?",
                        "Как клиенту удобнее держать связь?",
                    ),
                    QuestionKind::Choice(&[
                        words("Phone", "Телефон"),
                        words("E-mail", "Электронная почта"),
                        words("Messenger", "Мессенджер"),
                        words("In person", "Лично"),
                    ]),
                ),
                question(
                    "expectations",
                    words(
                        "What do they expect of us in the coming months?",
                        "Чего клиент ждёт от нас в ближайшие месяцы?",
                    ),
                    QuestionKind::Text,
                ),
            ],
            done_when: words(
                "The client has talked to the farmer and said how to keep in touch.",
                "Клиент поговорил с новым ответственным и сказал, как держать связь.",
            ),
        },
    ],
};

/// What was delivered works, and we are the first to know when it does not.
pub const CONTENT: AfterSaleGoalTemplate = AfterSaleGoalTemplate {
    key: "content",
    name: words(
        "Every client is content with what it got",
        "Каждый клиент доволен тем, что получил",
    ),
    about: words(
        "Silence is not praise: a client who is not asked leaves without a word. Measured by the average \
         mark and the share of problems settled in time.",
        "Молчание — не похвала: клиент, которого не спросили, уходит без объяснений. Измеряется средней \
         оценкой и долей вопросов, закрытых в срок.",
    ),
    rules: &[
        RuleTemplate {
            key: "ask-for-impressions",
            name: words("Ask for impressions", "Узнать впечатления"),
            instruction: words(
                "Call the person who uses it, not only the one who paid. Ask, write down in their words, \
                 do not argue and do not sell.",
                "Позвоните тому, кто пользуется, а не только тому, кто платил. Спросите, запишите словами \
                 клиента, не спорьте и не продавайте.",
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
                    words("What works well?", "Что получилось хорошо?"),
                    QuestionKind::Text,
                ),
                question(
                    "what-does-not",
                    words(
                        "What does not work, or gets in the way?",
                        "Что не работает или мешает?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "recommend",
                    words(
                        "How likely are you to recommend us, from 0 to 10?",
                        "Насколько вероятно, что вы нас порекомендуете, от 0 до 10?",
                    ),
                    QuestionKind::Mark0to10,
                ),
            ],
            done_when: words(
                "The client has answered all three questions.",
                "Клиент ответил на все три вопроса.",
            ),
        },
        RuleTemplate {
            key: "sort-out-problem",
            name: words(
                "Sort out the problem behind a low mark",
                "Разобраться с причиной низкой оценки",
            ),
            instruction: words(
                "Call today. First hear the whole story, then say what you will do and by when. If it is \
                 beyond you, bring the head in at once.",
                "Позвоните сегодня. Сначала выслушайте всё, потом скажите, что и к какому сроку сделаете. \
                 Если вопрос не вашего уровня, сразу подключите руководителя.",
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
                    words("What is behind the mark?", "Что стоит за оценкой?"),
                    QuestionKind::Text,
                ),
                question(
                    "promised",
                    words(
                        "What did we promise, and by when?",
                        "Что и к какому сроку мы пообещали?",
                    ),
                    QuestionKind::Text,
                ),
            ],
            done_when: words(
                "The client knows what will be done and by when, and has agreed to it.",
                "Клиент знает, что и когда будет сделано, и согласился с этим.",
            ),
        },
        RuleTemplate {
            key: "sort-out-open-questions",
            name: words("Sort out open questions", "Закрыть открытые вопросы"),
            instruction: words(
                "Go through the complaint line by line: what is settled, what is not, what it cost the \
                 client. Better to name a real date than an early one.",
                "Пройдите жалобу по пунктам: что решено, что нет, во что это обошлось клиенту. Лучше \
                 назвать реальный срок, чем ранний.",
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
                    words(
                        "Does the client consider the matter settled?",
                        "Клиент считает вопрос закрытым?",
                    ),
                    QuestionKind::YesNo,
                ),
                question(
                    "still-open",
                    words(
                        "What is still open, and until when?",
                        "Что ещё не решено и до какого срока?",
                    ),
                    QuestionKind::Text,
                ),
            ],
            done_when: words(
                "The client has said that the matter is settled, or has accepted a date for what is left.",
                "Клиент сказал, что вопрос закрыт, или согласился на срок по оставшемуся.",
            ),
        },
        RuleTemplate {
            key: "thanks-and-referral",
            name: words(
                "Say thank you and ask for a referral",
                "Поблагодарить и попросить рекомендацию",
            ),
            instruction: words(
                "Thank them for something particular, then ask for one name: who else among your \
                 acquaintances has the same problem? One name with a phone is better than “I will ask \
                 around”.",
                "Поблагодарите за что-то конкретное и попросите одно имя: у кого из знакомых такая же \
                 задача? Одно имя с телефоном лучше, чем «я поспрашиваю».",
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
                    words(
                        "Whom do they recommend us to?",
                        "Кому клиент готов нас порекомендовать?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "may-quote",
                    words("May we quote their words?", "Можно ли сослаться на отзыв?"),
                    QuestionKind::YesNo,
                ),
            ],
            done_when: words(
                "The client has been thanked and asked; the name, or the refusal, is written down.",
                "Клиента поблагодарили и спросили; имя или отказ записаны.",
            ),
        },
    ],
};

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
                "A call of one minute, without a word about business. If the day is a Sunday, on the \
                 Friday before.",
                "Звонок на минуту, ни слова о делах. Если день выпал на воскресенье — в пятницу накануне.",
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

/// All ready-made rules, goal by goal.
pub fn rules() -> impl Iterator<Item = &'static RuleTemplate> {
    AFTER_SALE_GOALS.iter().flat_map(|goal| goal.rules)
}

const fn question(key: &'static str, text: Words, kind: QuestionKind) -> QuestionTemplate {
    QuestionTemplate { key, text, kind }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;
    use crate::templates::passport::{PASSPORT_FIELDS, PassportFieldKind};

    fn rule(key: &str) -> &'static RuleTemplate {
        rules()
            .find(|rule| rule.key == key)
            .unwrap_or_else(|| panic!("no rule {key}"))
    }

    #[test]
    fn goals_rules_and_questions_are_told_apart_by_key_and_text() {
        check::keys(AFTER_SALE_GOALS.iter().map(|goal| goal.key));
        check::all_different(AFTER_SALE_GOALS.iter().map(|goal| &goal.name));
        check::keys(rules().map(|rule| rule.key));
        check::all_different(rules().map(|rule| &rule.name).collect::<Vec<_>>());
        for rule in rules() {
            check::keys(rule.questions.iter().map(|question| question.key));
            check::all_different(rule.questions.iter().map(|question| &question.text));
        }
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for goal in AFTER_SALE_GOALS {
            check::phrase(&goal.name);
            check::sentence(&goal.about);
        }
        for rule in rules() {
            check::phrase(&rule.name);
            check::sentence(&rule.instruction);
            check::sentence(&rule.done_when);
            for question in rule.questions {
                check::sentence(&question.text);
                if let QuestionKind::Choice(options) = question.kind {
                    options.iter().for_each(check::phrase);
                    check::all_different(options);
                }
            }
        }
    }

    #[test]
    fn a_choice_offers_at_least_two_options() {
        for question in rules().flat_map(|rule| rule.questions) {
            if let QuestionKind::Choice(options) = question.kind {
                assert!(options.len() >= 2, "{}", question.key);
            }
        }
    }

    #[test]
    fn an_answer_that_starts_a_rule_is_a_mark_asked_by_another_rule() {
        for follower in rules() {
            let TriggerTemplate::AnswerTo {
                rule: asked,
                question,
                mark,
            } = follower.trigger
            else {
                continue;
            };
            assert_ne!(asked, follower.key, "a rule must not start itself");
            let question = rule(asked)
                .questions
                .iter()
                .find(|candidate| candidate.key == question);
            let question = question.unwrap_or_else(|| panic!("{}: no such question", follower.key));
            assert_eq!(question.kind, QuestionKind::Mark0to10, "{}", follower.key);
            let (MarkRange::AtLeast(bound) | MarkRange::AtMost(bound)) = mark;
            assert!(bound <= 10, "{}", follower.key);
        }
    }

    #[test]
    fn a_passport_date_that_starts_a_rule_is_a_date_field_of_the_passport() {
        for rule in rules() {
            let TriggerTemplate::PassportDate { field } = rule.trigger else {
                continue;
            };
            let kind = PASSPORT_FIELDS
                .iter()
                .find(|candidate| candidate.key == field)
                .map(|field| field.kind);
            assert_eq!(kind, Some(PassportFieldKind::Date), "{}", rule.key);
        }
    }

    #[test]
    fn a_delay_suits_its_trigger() {
        for rule in rules() {
            match rule.delay_unit {
                DelayUnit::PercentOfInterval => {
                    assert_eq!(rule.trigger, TriggerTemplate::LastOrder, "{}", rule.key);
                    assert!(rule.delay > 0, "{}", rule.key);
                }
                DelayUnit::CalendarDaysBefore => {
                    assert!(
                        matches!(rule.trigger, TriggerTemplate::PassportDate { .. }),
                        "{}",
                        rule.key
                    );
                }
                DelayUnit::CalendarDays | DelayUnit::WorkingDays => {}
            }
        }
    }

    #[test]
    fn a_recurrence_has_a_positive_period() {
        for rule in rules() {
            assert!(rule.repeat.is_none_or(|(period, _)| period > 0), "{}", rule.key);
        }
    }

    #[test]
    fn the_rules_of_the_field_come_with_their_usual_delays() {
        use DelayUnit::{CalendarDays, PercentOfInterval, WorkingDays};
        for (key, delay, unit) in [
            ("ask-for-impressions", 3, WorkingDays),
            ("sort-out-open-questions", 2, WorkingDays),
            ("sort-out-problem", 0, WorkingDays),
            ("find-problems", 30, CalendarDays),
            ("time-to-reorder", 80, PercentOfInterval),
        ] {
            assert_eq!((rule(key).delay, rule(key).delay_unit), (delay, unit), "{key}");
        }
    }
}
