//! Texts of the tour through the sample data.

use super::{Words, words};

/// A heading and what it says.
pub type Step = (Words, Words);

pub const BOARD: Step = (
    words!("Stages with a result", "Этапы с результатом", "Етапи с резултат"),
    words!(
        "Each column is a stage. It has a goal, and a result that the client must give before a deal moves on. That keeps hope out of the funnel.",
        "Каждая колонка — этап. У него есть цель и результат, который должен дать клиент, чтобы сделка пошла дальше. Так в воронке не остаётся надежд вместо дел.",
        "Всяка колона е етап. Той има цел и резултат, който клиентът трябва да даде, за да продължи сделката. Така във фунията не остават само надежди.",
    ),
);
pub const CARD: Step = (
    words!(
        "A card says what to do",
        "Карточка говорит, что делать",
        "Картата казва какво да правите"
    ),
    words!(
        "Client, sum, next step with its day, days in the stage against the norm. Red means stuck. Drag the card, or use its menu; a tap on the phone icon logs a call.",
        "Клиент, сумма, следующий шаг с датой, дни на этапе против нормы. Красное — сделка застряла. Карточку можно перетащить или перенести через меню; нажатие на трубку записывает звонок.",
        "Клиент, сума, следваща стъпка с дата, дни в етапа спрямо нормата. Червено значи зациклила. Плъзнете картата или ползвайте менюто ѝ; натискане на слушалката записва обаждане.",
    ),
);
pub const TODAY: Step = (
    words!("Your day", "Ваш день", "Вашият ден"),
    words!(
        "What is overdue, what is planned for today, and the deals that everybody forgot. Begin here every morning.",
        "Что просрочено, что назначено на сегодня и про какие сделки все забыли. Начинайте отсюда каждое утро.",
        "Какво е просрочено, какво е планирано за днес и кои сделки всички са забравили. Започвайте оттук всяка сутрин.",
    ),
);
pub const MEETINGS: Step = (
    words!("Meetings with a purpose", "Встречи с целью", "Срещи с цел"),
    words!(
        "Before a meeting you write why it is worth the trip and which step forward it should bring. After it you say what came of it.",
        "До встречи вы пишете, зачем на неё ехать и какой шаг вперёд она должна дать. После — отмечаете, что получилось.",
        "Преди срещата пишете защо си струва пътят и каква крачка напред трябва да донесе. След нея казвате какво е излязло.",
    ),
);
pub const CONTROL: Step = (
    words!(
        "Figures that can be trusted",
        "Цифры, которым можно верить",
        "Цифри, на които може да се вярва"
    ),
    words!(
        "Conversion, speed, forecast: all worked out from what the team did, nothing typed in. Press a figure to see the deals behind it.",
        "Конверсия, скорость, прогноз — всё считается из того, что сделала команда, ничего не вписывают руками. Нажмите на цифру и увидите сделки за ней.",
        "Конверсия, скорост, прогноза: всичко се изчислява от направеното от екипа, нищо не се вписва на ръка. Натиснете цифра, за да видите сделките зад нея.",
    ),
);
