//! Rules for the days between the first deal and the hand-over.

use super::{
    AfterSaleGoalTemplate, DelayUnit, QuestionKind, RuleTemplate, StopTemplate, TriggerTemplate, question,
};
use crate::lang::words;
use crate::templates::RoleTemplate;

/// The key of the rule that an accepted hand-over does.
pub const HAND_OVER: &str = "hand-over";

/// No client is lost between the one who sold and the one who serves.
pub const HANDED_OVER: AfterSaleGoalTemplate = AfterSaleGoalTemplate {
    key: "handed-over",
    name: words!(
        "No client is lost after the first deal",
        "Ни один клиент не теряется после первой сделки",
        "Никой клиент не се губи след първата сделка",
    ),
    about: words!(
        "A won deal ends one person’s work and begins another’s. Measured by the days from the win to the \
         accepted hand-over.",
        "Закрытая сделка заканчивает работу одного и начинает работу другого. Измеряется днями от победы \
         до принятой передачи.",
        "Спечелената сделка слага край на работата на един и начало на работата на друг. Измерва се с дните от спечелването до приетото предаване.",
    ),
    rules: &[
        RuleTemplate {
            key: HAND_OVER,
            name: words!(
                "Hand over to the farmer",
                "Передать клиента на сопровождение",
                "Предаване на фермера"
            ),
            instruction: words!(
                "Fill in the passport, list every promise still open and introduce the farmer to the \
                 contacts yourself. Until the farmer accepts, the client is yours.",
                "Заполните паспорт, выпишите все невыполненные обещания и сами познакомьте клиента с тем, \
                 кто будет его вести. Пока передача не принята, клиент ваш.",
                "Попълнете паспорта, опишете всички неизпълнени обещания и лично запознайте фермера с контактите. Докато фермерът не приеме клиента, той е ваш.",
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
                    words!(
                        "What have we promised and not yet done?",
                        "Что мы обещали и пока не сделали?",
                        "Какво сме обещали и още не сме изпълнили?",
                    ),
                    QuestionKind::Text,
                ),
                question(
                    "introduced",
                    words!(
                        "Has the client met the farmer?",
                        "Клиент познакомился с тем, кто будет его вести?",
                        "Клиентът запознат ли е с фермера?",
                    ),
                    QuestionKind::YesNo,
                ),
            ],
            done_when: words!(
                "The farmer has accepted the client by the protocol.",
                "Клиент принят на сопровождение по протоколу.",
                "Фермерът е приел клиента с протокол.",
            ),
        },
        RuleTemplate {
            key: "first-call-of-farmer",
            name: words!(
                "Farmer’s first call",
                "Первый звонок после передачи",
                "Първо обаждане на фермера"
            ),
            instruction: words!(
                "Call as the new person in charge: say what you know about their case, so that they need \
                 not tell it again, and agree how they prefer to be in touch.",
                "Позвоните как новый ответственный: покажите, что в курсе дела, чтобы клиенту не пришлось \
                 рассказывать заново, и договоритесь, как ему удобнее держать связь.",
                "Обадете се като новия отговорник: кажете какво знаете за случая им, за да не го разказват отново, и се разберете как предпочитат да поддържате връзка.",
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
                    words!(
                        "How do they prefer to be in touch?",
                        "Как клиенту удобнее держать связь?",
                        "Как предпочитат да поддържаме връзка?",
                    ),
                    QuestionKind::Choice(&[
                        words!("Phone", "Телефон", "Телефон"),
                        words!("E-mail", "Электронная почта", "Имейл"),
                        words!("Messenger", "Мессенджер", "Чат приложение"),
                        words!("In person", "Лично", "Лично"),
                    ]),
                ),
                question(
                    "expectations",
                    words!(
                        "What do they expect of us in the coming months?",
                        "Чего клиент ждёт от нас в ближайшие месяцы?",
                        "Какво очакват от нас през следващите месеци?",
                    ),
                    QuestionKind::Text,
                ),
            ],
            done_when: words!(
                "The client has talked to the farmer and said how to keep in touch.",
                "Клиент поговорил с новым ответственным и сказал, как держать связь.",
                "Клиентът е говорил с фермера и е казал как да се поддържа връзка.",
            ),
        },
    ],
};
