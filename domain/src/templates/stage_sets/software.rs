//! Selling software that has a free edition.

use super::{LOST_GOAL, LOST_NAME, LOST_RESULT, StageKindTemplate, StageSet, StageTemplate};
use crate::lang::words;

/// Software that can be tried for free and is then bought as a team edition, a training or a set-up.
pub const SOFTWARE: StageSet = StageSet {
    key: "software",
    name: words!(
        "Software with a free edition",
        "Программа с бесплатной версией",
        "Програма с безплатна версия"
    ),
    about: words!(
        "For those who let people try a program for free and earn on the team edition, training and \
         set-up. It suits a web service with a free plan just as well.",
        "Для тех, кто даёт попробовать программу бесплатно, а зарабатывает на командной версии, обучении и \
         настройке. Подойдёт и веб-сервису с бесплатным тарифом.",
        "За тези, които дават програма за безплатна проба и печелят от екипната версия, обучение и настройка. Подхожда и на уеб услуга с безплатен план.",
    ),
    stages: &[
        StageTemplate {
            key: "new",
            name: words!("New", "Новый", "Нов"),
            goal: words!(
                "Make the first contact: find out the need, who decides and how many people would use it. \
                 Send the general offer.",
                "Установить первый контакт: выяснить потребность, кто принимает решение и сколько будет \
                 пользователей. Отправить общее КП.",
                "Направете първия контакт: разберете потребността, кой решава и колко души ще я използват. Изпратете общата оферта.",
            ),
            expected_result: words!(
                "The client told us the need, the decision maker and the number of users, and said where \
                 to send the general offer.",
                "Клиент назвал потребность, ЛПР и число пользователей и сказал, куда прислать общее КП.",
                "Клиентът назова потребността, вземащия решението и броя потребители и каза къде да изпратим общата оферта.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 5,
            probability: 5,
            hue: 1,
        },
        StageTemplate {
            key: "active",
            name: words!("Active", "Активный", "Активен"),
            goal: words!(
                "Make sure the offer arrived and was read, answer the questions, and get them to try the \
                 free edition on a real task of theirs.",
                "Убедиться, что КП дошло и прочитано, ответить на вопросы и убедить попробовать бесплатную \
                 версию на своей рабочей задаче.",
                "Уверете се, че офертата е пристигнала и е прочетена, отговорете на въпросите и ги убедете да пробват безплатната версия върху тяхна реална задача.",
            ),
            expected_result: words!(
                "The client installed the free edition and named the person who will try it and the task \
                 it will be tried on.",
                "Клиент установил бесплатную версию и назвал, кто и на какой задаче будет её пробовать.",
                "Клиентът инсталира безплатната версия и посочи кой ще я пробва и върху коя задача.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 15,
            hue: 2,
        },
        StageTemplate {
            key: "trial",
            name: words!("Trial", "Пробует", "Пробва"),
            goal: words!(
                "Find out whether people will really work in it and clear what stands in the way. Sell the \
                 team edition or a training, and send the invoice.",
                "Понять, будут ли в программе работать, и убрать то, что мешает. Продать командную версию \
                 или обучение, выставить счёт.",
                "Разберете дали хората наистина ще работят в нея и отстранете пречките. Продайте екипната версия или обучение и изпратете фактурата.",
            ),
            expected_result: words!(
                "The client worked on its own data, chose the edition and the number of seats, and paid \
                 the invoice.",
                "Клиент поработал на своих данных, выбрал версию и число рабочих мест и оплатил счёт.",
                "Клиентът работи със свои данни, избра версията и броя работни места и плати фактурата.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 15,
            probability: 40,
            hue: 3,
        },
        StageTemplate {
            key: "delivery",
            name: words!("Delivery", "Внедрение", "Внедряване"),
            goal: words!(
                "Install, train, and stay close until people work in it without being told to. Offer an \
                 audit of the set-up.",
                "Установить, обучить и не отпускать, пока сотрудники не начнут работать сами, без \
                 напоминаний. Предложить аудит настройки.",
                "Инсталирайте, обучете и останете наблизо, докато хората заработят в нея, без да им се напомня. Предложете одит на настройката.",
            ),
            expected_result: words!(
                "The client’s staff did a working week in the program without our help, and the client \
                 confirmed acceptance in writing.",
                "Сотрудники клиента отработали в программе неделю без нашей помощи, клиент письменно \
                 подтвердил приёмку.",
                "Служителите на клиента работиха една седмица в програмата без наша помощ и клиентът потвърди приемането писмено.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 95,
            hue: 4,
        },
        StageTemplate {
            key: "customer",
            name: words!("Customer", "Клиент", "Клиент"),
            goal: words!(
                "Stay useful: news, trainings, updates. The next order starts here.",
                "Оставаться полезными: новости, обучение, обновления. Отсюда начинается следующий заказ.",
                "Бъдете полезни: новини, обучения, актуализации. Оттук започва следващата поръчка.",
            ),
            expected_result: words!(
                "The client has paid, uses the program and has named a person who keeps in touch with us.",
                "Клиент оплатил, пользуется программой и назвал сотрудника, который держит с нами связь.",
                "Клиентът е платил, използва програмата и е определил човек, който поддържа връзка с нас.",
            ),
            kind: StageKindTemplate::Won,
            norm_days: 0,
            probability: 100,
            hue: 6,
        },
        StageTemplate {
            key: "lost",
            name: LOST_NAME,
            goal: LOST_GOAL,
            expected_result: LOST_RESULT,
            kind: StageKindTemplate::Lost,
            norm_days: 0,
            probability: 0,
            hue: 7,
        },
        StageTemplate {
            key: "worked-out",
            name: words!("Worked out", "Отработан", "Изчерпан"),
            goal: words!(
                "Neither a sale nor use is possible: take the client out of the call list and save \
                 everybody’s time.",
                "Ни продажа, ни использование невозможны: убрать клиента из списка обзвона и не тратить \
                 время.",
                "Нито продажба, нито използване е възможно: извадете клиента от списъка за обаждания и спестете времето на всички.",
            ),
            expected_result: words!(
                "The client said what would have to change before another talk makes sense; the date of \
                 the next look is set.",
                "Клиент сказал, что должно измениться, чтобы к разговору стоило вернуться; дата следующей \
                 проверки назначена.",
                "Клиентът каза какво трябва да се промени, за да има смисъл нов разговор; датата на следващия преглед е определена.",
            ),
            kind: StageKindTemplate::Parked,
            norm_days: 0,
            probability: 0,
            hue: 8,
        },
    ],
};
