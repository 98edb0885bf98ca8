//! Handing a client over from whoever sold to whoever serves.

use voronka_domain::hand_over::HandOverState;
use voronka_domain::hand_overs::promises::Source;

use super::{Words, t, words};

/// What a hand-over is called that is there.
pub fn state(state: HandOverState) -> &'static str {
    t(match state {
        HandOverState::Draft => words!("to be offered", "нужно предложить", "за предлагане"),
        HandOverState::Offered => words!("offered", "предложен", "предложен"),
        HandOverState::Accepted => words!("accepted", "принят", "приет"),
        HandOverState::Returned => words!("returned", "возвращён", "върнат"),
    })
}

/// What a step was.
pub fn step(state: HandOverState) -> Words {
    match state {
        HandOverState::Draft => words!(
            "{who} began the hand-over",
            "{who}: передача начата",
            "{who} започна предаването"
        ),
        HandOverState::Offered => words!(
            "{who} offered the client to {taker}",
            "{who}: клиент предложен — {taker}",
            "{who} предложи клиента на {taker}",
        ),
        HandOverState::Accepted => words!(
            "{who} accepted the client",
            "{who}: клиент принят",
            "{who} прие клиента"
        ),
        HandOverState::Returned => words!(
            "{who} returned the client",
            "{who}: клиент возвращён",
            "{who} върна клиента"
        ),
    }
}

/// Where a promise comes from.
pub fn source(source: Source) -> &'static str {
    t(match source {
        Source::Meeting(_) => words!(
            "agreed at a meeting",
            "договорились на встрече",
            "договорено на среща"
        ),
        Source::NextStep(_) => words!(
            "next step of a deal",
            "следующий шаг сделки",
            "следваща стъпка по сделка"
        ),
        Source::Complaint => words!(
            "complaint without an answer",
            "жалоба без ответа",
            "оплакване без отговор"
        ),
        Source::Added => words!("added here", "добавлено здесь", "добавено тук"),
    })
}

pub const HAND_OVER: Words = words!("Hand-over", "Передача клиента", "Предаване на клиента");
pub const SOMEBODY: Words = words!("Somebody", "Кто-то", "Някой");
pub const NOT_CHOSEN: Words = words!("not chosen yet", "ещё не выбран", "още не е избран");
pub const DUE: Words = words!(
    "Won on {day}: time to hand “{name}” over to a farmer. Until it is accepted, {giver} is responsible.",
    "Сделка выиграна {day}: пора передать «{name}» на сопровождение. Пока не принят, отвечает {giver}.",
    "Сделката е спечелена на {day}: време е „{name}“ да се предаде на фермер. Докато клиентът не бъде приет, отговаря {giver}.",
);
pub const OFFERED: Words = words!(
    "{giver} offers this client to {taker}, since {day}. Until it is accepted, {giver} is responsible.",
    "{giver} передаёт клиента, принимает {taker}; с {day}. Пока не принят, отвечает {giver}.",
    "{giver} предлага този клиент на {taker} от {day}. Докато клиентът не бъде приет, отговаря {giver}.",
);
pub const RETURNED: Words = words!(
    "Returned on {day}: {reason}. {giver} stays responsible.",
    "Возвращён {day}: {reason}. По-прежнему отвечает {giver}.",
    "Върнат на {day}: {reason}. Продължава да отговаря {giver}.",
);
pub const PREPARED: Words = words!(
    "The protocol is being filled in: {done} of {all} done.",
    "Протокол заполняется: готово {done} из {all}.",
    "Протоколът се попълва: готови са {done} от {all}.",
);
pub const DONE: Words = words!(
    "Handed over by {giver} to {taker} on {day}; {credit} of further orders counts for {giver}.",
    "{giver} передал(а) клиента {day}, принял(а) {taker}; {credit} дальнейших заказов засчитывается первому.",
    "{giver} предаде клиента на {taker} на {day}; {credit} от следващите поръчки се зачитат на {giver}.",
);
pub const BEGIN: Words = words!("Hand over…", "Передать…", "Предайте…");
pub const AGAIN: Words = words!("Offer again…", "Предложить снова…", "Предложете отново…");
pub const LOOK: Words = words!("Protocol…", "Протокол…", "Протокол…");
pub const BEGIN_BY_HAND: Words = words!(
    "Hand this client over…",
    "Передать клиента…",
    "Предайте този клиент…"
);
pub const ACCEPT: Words = words!("Accept", "Принять", "Приемете");
pub const RETURN: Words = words!("Return…", "Вернуть…", "Върнете…");
pub const TITLE: Words = words!(
    "Hand “{name}” over",
    "Передача клиента «{name}»",
    "Предаване на „{name}“"
);
pub const TAKER: Words = words!("Who takes over", "Кто принимает", "Кой поема");
pub const PROTOCOL: Words = words!("Protocol", "Протокол", "Протокол");
pub const SEEN_DONE: Words = words!(
    "the card says so too",
    "по карточке — так и есть",
    "и в картата е така"
);
pub const SEEN_OPEN: Words = words!(
    "by the card, not yet",
    "по карточке — ещё нет",
    "по картата още не е"
);
pub const REMARK: Words = words!("Remark", "Примечание", "Забележка");
pub const PROMISES: Words = words!("Open promises", "Невыполненные обещания", "Неизпълнени обещания");
pub const PROMISES_NOTE: Words = words!(
    "Found in meetings, next steps and complaints. Tick what is settled; the rest passes on with the client.",
    "Собрано из встреч, следующих шагов и жалоб. Отметьте исполненное — остальное переходит вместе с клиентом.",
    "Събрани от срещи, следващи стъпки и оплаквания. Отметнете изпълненото, останалото преминава заедно с клиента.",
);
pub const NO_PROMISES: Words = words!("None found.", "Не найдено.", "Няма намерени.");
pub const SETTLED: Words = words!("settled", "исполнено", "изпълнено");
pub const THEY: Words = words!("client", "клиент", "клиентът");
pub const WE: Words = words!("we", "мы", "ние");
pub const ADD_PROMISE: Words = words!("Add a promise", "Добавить обещание", "Добавете обещание");
pub const PROMISE_TEXT: Words = words!("What was promised", "Что обещали", "Какво е обещано");
pub const PROMISE_DAY: Words = words!("By when", "К какому дню", "До кога");
pub const CREDIT: Words = words!(
    "Share of further orders that counts for {giver}, %",
    "Доля дальнейших заказов, засчитывается: {giver}, %",
    "Дял от следващите поръчки, който се зачита на {giver}, %",
);
pub const NOTE: Words = words!(
    "What else to know",
    "Что ещё важно знать",
    "Какво още е важно да се знае"
);
pub const HISTORY: Words = words!("History", "История", "История");
pub const SAVE: Words = words!(
    "Save for later",
    "Сохранить и закончить позже",
    "Запазете за по-късно"
);
pub const OFFER: Words = words!("Offer", "Предложить", "Предложете");
pub const OFFER_UNFINISHED: Words = words!(
    "Offer though {n} {n|item is|items are} open",
    "Предложить, хотя не готово: {n}",
    "Предложете, макар че {n} {n|точка не е готова|точки не са готови}",
);
pub const SAVED: Words = words!(
    "Protocol of “{name}” saved",
    "Протокол «{name}» сохранён",
    "Протоколът за „{name}“ е запазен"
);
pub const OFFERED_DONE: Words = words!(
    "“{name}” offered to {taker}",
    "«{name}» предложен: {taker}",
    "„{name}“ е предложен на {taker}"
);
pub const ACCEPTED_DONE: Words = words!(
    "“{name}” is now {taker}’s",
    "За «{name}» теперь отвечает {taker}",
    "За „{name}“ вече отговаря {taker}"
);
pub const RETURNED_DONE: Words = words!("“{name}” returned", "«{name}» возвращён", "„{name}“ е върнат");
pub const RETURN_TITLE: Words = words!("Return “{name}”", "Вернуть «{name}»", "Връщане на „{name}“");
pub const RETURN_WHY: Words = words!("Why", "Почему", "Защо");
pub const RETURN_WORDS: Words = words!("In your own words", "Своими словами", "Със свои думи");
pub const RETURN_NOW: Words = words!("Return", "Вернуть", "Върнете");
pub const NEEDS_TAKER: Words = words!(
    "Choose who takes over.",
    "Выберите, кто принимает.",
    "Изберете кой поема клиента."
);
pub const WRONG_TAKER: Words = words!(
    "This person cannot take over: they left the team, or are the one who hands over.",
    "Этот сотрудник не может принять клиента: он ушёл или сам его передаёт.",
    "Този служител не може да поеме клиента: напуснал е екипа или сам го предава.",
);
pub const NEEDS_REASON: Words = words!("A reason is needed.", "Нужна причина.", "Нужна е причина.");
pub const NOT_NOW: Words = words!(
    "The hand-over has moved on meanwhile.",
    "Передача тем временем продвинулась.",
    "Междувременно предаването е продължило напред.",
);
pub const REMINDERS: Words = words!("Hand-overs", "Передача клиентов", "Предаване на клиенти");
pub const YOUR_TURN: Words = words!("your turn", "ваш ход", "ваш ред е");
pub const REMIND_GIVE: Words = words!(
    "Hand “{name}” over to a farmer",
    "Передать «{name}» на сопровождение",
    "Предайте „{name}“ на фермер",
);
pub const REMIND_TAKE: Words = words!(
    "Accept “{name}” or return it",
    "Принять «{name}» или вернуть",
    "Приемете „{name}“ или върнете"
);
pub const REMIND_WAIT: Words = words!(
    "“{name}” waits for {taker}",
    "«{name}»: решает {taker}",
    "„{name}“: решава {taker}"
);
pub const REMIND_RETURNED: Words = words!(
    "“{name}” was returned: {reason}",
    "«{name}» вернули: {reason}",
    "„{name}“ е върнат: {reason}"
);
pub const SINCE: Words = words!("since {day}", "с {day}", "от {day}");
pub const PROGRESS: Words = words!("{done} of {all}", "{done} из {all}", "{done} от {all}");
