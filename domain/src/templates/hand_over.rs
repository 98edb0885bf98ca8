//! The protocol by which a client passes from the one who sold to the one who serves.

use crate::lang::{Words, words};

/// An item of the hand-over protocol.
#[derive(Clone, Copy, Debug)]
pub struct HandOverItemTemplate {
    /// Stable name.
    pub key: &'static str,
    /// The statement to tick.
    pub text: Words,
    /// What it means in practice.
    pub hint: Words,
}

/// The ready-made protocol, in the order of ticking.
pub const HAND_OVER_ITEMS: &[HandOverItemTemplate] = &[
    HandOverItemTemplate {
        key: "passport",
        text: words!(
            "The client passport is complete",
            "Паспорт клиента заполнен",
            "Паспортът на клиента е попълнен"
        ),
        hint: words!(
            "All required fields are filled in; where something is unknown, it says who could be asked.",
            "Обязательные поля заполнены; если чего-то не знаем — указано, у кого спросить.",
            "Всички задължителни полета са попълнени; ако нещо не се знае, посочено е кого можем да попитаме.",
        ),
    },
    HandOverItemTemplate {
        key: "contacts",
        text: words!(
            "Contacts are recorded, the decision maker is marked",
            "Контактные лица внесены, ЛПР отмечен",
            "Контактите са записани, вземащият решението е отбелязан",
        ),
        hint: words!(
            "At least two people with direct phones, and what each of them answers for.",
            "Не меньше двух человек с прямыми телефонами; указано, кто за что отвечает.",
            "Поне двама души с преки телефони и кой за какво отговаря.",
        ),
    },
    HandOverItemTemplate {
        key: "introduction",
        text: words!(
            "The farmer has been introduced to the client in person",
            "Новый ответственный лично представлен клиенту",
            "Фермерът е представен лично на клиента",
        ),
        hint: words!(
            "A joint call or visit; an e-mail “you will now be served by” does not count.",
            "Общий звонок или визит; письмо «теперь вас ведёт…» не считается.",
            "Общо обаждане или посещение; писмо „отсега нататък ви обслужва…“ не се брои.",
        ),
    },
    HandOverItemTemplate {
        key: "promises",
        text: words!(
            "Open promises are listed",
            "Невыполненные обещания выписаны",
            "Неизпълнените обещания са описани"
        ),
        hint: words!(
            "What was promised, to whom, by when, and who does it now. If there are none, say so.",
            "Что обещали, кому, к какому сроку и кто теперь делает. Если таких нет — так и написать.",
            "Какво е обещано, на кого, до кога и кой го върши сега. Ако няма такива, пише се и това.",
        ),
    },
    HandOverItemTemplate {
        key: "terms",
        text: words!(
            "Terms and special arrangements are described",
            "Условия и особые договорённости описаны",
            "Условията и особените договорки са описани",
        ),
        hint: words!(
            "Prices, discounts, deferment, delivery — also those agreed aloud only.",
            "Цены, скидки, отсрочка, доставка — в том числе то, о чём договорились на словах.",
            "Цени, отстъпки, отложено плащане, доставка — и това, за което сме се разбрали само на думи.",
        ),
    },
    HandOverItemTemplate {
        key: "documents",
        text: words!(
            "Documents are in place",
            "Документы на месте",
            "Документите са налице"
        ),
        hint: words!(
            "Contract, specification, delivery papers: signed, and it is known where they lie.",
            "Договор, спецификация, закрывающие документы: подписаны, известно, где лежат.",
            "Договор, спецификация, приемо-предавателни документи: подписани са и се знае къде са.",
        ),
    },
    HandOverItemTemplate {
        key: "money",
        text: words!(
            "Payments are checked",
            "Расчёты сверены",
            "Разплащанията са проверени"
        ),
        hint: words!(
            "What is paid, what is owed, and when it is due.",
            "Что оплачено, что должны и когда срок.",
            "Какво е платено, какво се дължи и кога е срокът.",
        ),
    },
    HandOverItemTemplate {
        key: "story",
        text: words!(
            "The story of the deal has been told",
            "История сделки рассказана",
            "Историята на сделката е разказана"
        ),
        hint: words!(
            "Why they bought, what they feared, what nearly went wrong: ten minutes face to face.",
            "Почему купили, чего опасались, на чём едва не сорвалось: десять минут с глазу на глаз.",
            "Защо купиха, от какво се опасяваха, на какво едва не пропадна всичко: десет минути на четири очи.",
        ),
    },
    HandOverItemTemplate {
        key: "next-step",
        text: words!(
            "The next step is set",
            "Следующий шаг назначен",
            "Следващата стъпка е определена"
        ),
        hint: words!(
            "A date and an action the client knows about and waits for.",
            "Дата и действие, о которых клиент знает и которых ждёт.",
            "Дата и действие, за които клиентът знае и които очаква.",
        ),
    },
];

/// Reasons for which a farmer returns a hand-over.
pub const RETURN_REASONS: &[Words] = &[
    words!(
        "The passport is not complete",
        "Паспорт заполнен не полностью",
        "Паспортът не е попълнен докрай"
    ),
    words!(
        "The client does not know about the change",
        "Клиент не знает о смене ответственного",
        "Клиентът не знае за смяната",
    ),
    words!(
        "Promises are not listed or not clear",
        "Обещания не выписаны или непонятны",
        "Обещанията не са описани или не са ясни",
    ),
    words!(
        "There is an open dispute or an unpaid invoice",
        "Есть открытый спор или неоплаченный счёт",
        "Има открит спор или неплатена фактура",
    ),
    words!(
        "It is not yet a client: no deal is done",
        "Это ещё не клиент: сделки не было",
        "Още не е клиент: няма сключена сделка",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;

    #[test]
    fn items_are_told_apart_by_key_and_text() {
        check::keys(HAND_OVER_ITEMS.iter().map(|item| item.key));
        check::all_different(HAND_OVER_ITEMS.iter().map(|item| &item.text));
        check::all_different(RETURN_REASONS);
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for item in HAND_OVER_ITEMS {
            check::phrase(&item.text);
            check::sentence(&item.hint);
        }
        RETURN_REASONS.iter().for_each(check::phrase);
    }

    #[test]
    fn passport_contacts_and_open_promises_are_always_asked() {
        for key in ["passport", "contacts", "promises"] {
            assert!(HAND_OVER_ITEMS.iter().any(|item| item.key == key), "{key}");
        }
    }
}
