//! Handing a client over from whoever sold to whoever serves.

use voronka_domain::hand_over::HandOverState;
use voronka_domain::hand_overs::promises::Source;

use super::{Words, t, words};

/// What a hand-over is called that is there.
pub fn state(state: HandOverState) -> &'static str {
    t(match state {
        HandOverState::Draft => words("to be offered", "нужно предложить"),
        HandOverState::Offered => words("offered", "предложен"),
        HandOverState::Accepted => words("accepted", "принят"),
        HandOverState::Returned => words("returned", "возвращён"),
    })
}

/// What a step was.
pub fn step(state: HandOverState) -> Words {
    match state {
        HandOverState::Draft => words("{who} began the hand-over", "{who}: передача начата"),
        HandOverState::Offered => words(
            "{who} offered the client to {taker}",
            "{who}: клиент предложен — {taker}",
        ),
        HandOverState::Accepted => words("{who} accepted the client", "{who}: клиент принят"),
        HandOverState::Returned => words("{who} returned the client", "{who}: клиент возвращён"),
    }
}

/// Where a promise comes from.
pub fn source(source: Source) -> &'static str {
    t(match source {
        Source::Meeting(_) => words("agreed at a meeting", "договорились на встрече"),
        Source::NextStep(_) => words("next step of a deal", "следующий шаг сделки"),
        Source::Complaint => words("complaint without an answer", "жалоба без ответа"),
        Source::Added => words("added here", "добавлено здесь"),
    })
}

pub const HAND_OVER: Words = words("Hand-over", "Передача клиента");
pub const SOMEBODY: Words = words("Somebody", "Кто-то");
pub const NOT_CHOSEN: Words = words("not chosen yet", "ещё не выбран");
pub const DUE: Words = words(
    "Won on {day}: time to hand “{name}” over to a farmer. Until it is accepted, {giver} is responsible.",
    "Сделка выиграна {day}: пора передать «{name}» на сопровождение. Пока не принят, отвечает {giver}.",
);
pub const OFFERED: Words = words(
    "{giver} offers this client to {taker}, since {day}. Until it is accepted, {giver} is responsible.",
    "{giver} передаёт клиента, принимает {taker}; с {day}. Пока не принят, отвечает {giver}.",
);
pub const RETURNED: Words = words(
    "Returned on {day}: {reason}. {giver} stays responsible.",
    "Возвращён {day}: {reason}. По-прежнему отвечает {giver}.",
);
pub const PREPARED: Words = words(
    "The protocol is being filled in: {done} of {all} done.",
    "Протокол заполняется: готово {done} из {all}.",
);
pub const DONE: Words = words(
    "Handed over by {giver} to {taker} on {day}; {credit} of further orders counts for {giver}.",
    "{giver} передал(а) клиента {day}, принял(а) {taker}; {credit} дальнейших заказов засчитывается первому.",
);
pub const BEGIN: Words = words("Hand over…", "Передать…");
pub const AGAIN: Words = words("Offer again…", "Предложить снова…");
pub const LOOK: Words = words("Protocol…", "Протокол…");
pub const BEGIN_BY_HAND: Words = words("Hand this client over…", "Передать клиента…");
pub const ACCEPT: Words = words("Accept", "Принять");
pub const RETURN: Words = words("Return…", "Вернуть…");
pub const TITLE: Words = words("Hand “{name}” over", "Передача клиента «{name}»");
pub const TAKER: Words = words("Who takes over", "Кто принимает");
pub const PROTOCOL: Words = words("Protocol", "Протокол");
pub const SEEN_DONE: Words = words("the card says so too", "по карточке — так и есть");
pub const SEEN_OPEN: Words = words("by the card, not yet", "по карточке — ещё нет");
pub const REMARK: Words = words("Remark", "Примечание");
pub const PROMISES: Words = words("Open promises", "Невыполненные обещания");
pub const PROMISES_NOTE: Words = words(
    "Found in meetings, next steps and complaints. Tick what is settled; the rest passes on with the client.",
    "Собрано из встреч, следующих шагов и жалоб. Отметьте исполненное — остальное переходит вместе с клиентом.",
);
pub const NO_PROMISES: Words = words("None found.", "Не найдено.");
pub const SETTLED: Words = words("settled", "исполнено");
pub const THEY: Words = words("client", "клиент");
pub const WE: Words = words("we", "мы");
pub const ADD_PROMISE: Words = words("Add a promise", "Добавить обещание");
pub const PROMISE_TEXT: Words = words("What was promised", "Что обещали");
pub const PROMISE_DAY: Words = words("By when", "К какому дню");
pub const CREDIT: Words = words(
    "Share of further orders that counts for {giver}, %",
    "Доля дальнейших заказов, засчитывается: {giver}, %",
);
pub const NOTE: Words = words("What else to know", "Что ещё важно знать");
pub const HISTORY: Words = words("History", "История");
pub const SAVE: Words = words("Save for later", "Сохранить и закончить позже");
pub const OFFER: Words = words("Offer", "Предложить");
pub const OFFER_UNFINISHED: Words = words(
    "Offer though {n} {n|item is|items are} open",
    "Предложить, хотя не готово: {n}",
);
pub const SAVED: Words = words("Protocol of “{name}” saved", "Протокол «{name}» сохранён");
pub const OFFERED_DONE: Words = words("“{name}” offered to {taker}", "«{name}» предложен: {taker}");
pub const ACCEPTED_DONE: Words = words("“{name}” is now {taker}’s", "За «{name}» теперь отвечает {taker}");
pub const RETURNED_DONE: Words = words("“{name}” returned", "«{name}» возвращён");
pub const RETURN_TITLE: Words = words("Return “{name}”", "Вернуть «{name}»");
pub const RETURN_WHY: Words = words("Why", "Почему");
pub const RETURN_WORDS: Words = words("In your own words", "Своими словами");
pub const RETURN_NOW: Words = words("Return", "Вернуть");
pub const NEEDS_TAKER: Words = words("Choose who takes over.", "Выберите, кто принимает.");
pub const WRONG_TAKER: Words = words(
    "This person cannot take over: they left the team, or are the one who hands over.",
    "Этот сотрудник не может принять клиента: он ушёл или сам его передаёт.",
);
pub const NEEDS_REASON: Words = words("A reason is needed.", "Нужна причина.");
pub const NOT_NOW: Words = words(
    "The hand-over has moved on meanwhile.",
    "Передача тем временем продвинулась.",
);
pub const REMINDERS: Words = words("Hand-overs", "Передача клиентов");
pub const YOUR_TURN: Words = words("your turn", "ваш ход");
pub const REMIND_GIVE: Words = words(
    "Hand “{name}” over to a farmer",
    "Передать «{name}» на сопровождение",
);
pub const REMIND_TAKE: Words = words("Accept “{name}” or return it", "Принять «{name}» или вернуть");
pub const REMIND_WAIT: Words = words("“{name}” waits for {taker}", "«{name}»: решает {taker}");
pub const REMIND_RETURNED: Words = words("“{name}” was returned: {reason}", "«{name}» вернули: {reason}");
pub const SINCE: Words = words("since {day}", "с {day}");
pub const PROGRESS: Words = words("{done} of {all}", "{done} из {all}");
