//! The client passport: what must be known about a client.

use crate::lang::{Words, words};

/// What a passport field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassportFieldKind {
    /// Words.
    Text,
    /// A civil date.
    Date,
    /// A number.
    Number,
    /// One of the options.
    Choice(&'static [Words]),
}

/// A ready-made passport field.
#[derive(Clone, Copy, Debug)]
pub struct PassportFieldTemplate {
    /// Stable name.
    pub key: &'static str,
    /// Name of the field.
    pub name: Words,
    /// What to write, and what it is good for.
    pub hint: Words,
    /// What it holds.
    pub kind: PassportFieldKind,
    /// Whether the passport is incomplete without it.
    pub required: bool,
}

/// The ready-made passport, in the order of the form.
pub const PASSPORT_FIELDS: &[PassportFieldTemplate] = &[
    PassportFieldTemplate {
        key: "business",
        name: words!(
            "What they do and for whom",
            "Чем занимаются и для кого",
            "С какво се занимават и за кого"
        ),
        hint: words!(
            "What the client sells and to whom: whatever helps them sell is our argument.",
            "Что и кому продаёт клиент: всё, что помогает ему продавать, — наш довод.",
            "Какво и на кого продава клиентът: всичко, което му помага да продава, е наш аргумент.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "size",
        name: words!(
            "Number of employees who use our product",
            "Сколько сотрудников пользуются нашим товаром",
            "Колко служители използват нашия продукт",
        ),
        hint: words!(
            "An honest estimate is enough; it sets the ceiling for orders.",
            "Достаточно честной оценки: от неё зависит потолок заказов.",
            "Достатъчна е честна преценка; от нея зависи таванът на поръчките.",
        ),
        kind: PassportFieldKind::Number,
        required: false,
    },
    PassportFieldTemplate {
        key: "how-they-decide",
        name: words!("How they decide", "Как принимают решение", "Как вземат решение"),
        hint: words!(
            "Who proposes, who checks, who signs, and how long it takes from a request to a payment.",
            "Кто предлагает, кто проверяет, кто подписывает и сколько проходит от заявки до оплаты.",
            "Кой предлага, кой проверява, кой подписва и колко време минава от заявката до плащането.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "influence",
        name: words!(
            "Who has influence besides the decision maker",
            "Кто влияет, кроме ЛПР",
            "Кой има влияние освен вземащия решението",
        ),
        hint: words!(
            "Names and attitude: who is for us, who against, who does not care.",
            "Имена и отношение: кто за нас, кто против, кому всё равно.",
            "Имена и отношение: кой е за нас, кой е против, на кого му е все едно.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "decision-maker-birthday",
        name: words!(
            "Decision maker’s birthday",
            "День рождения ЛПР",
            "Рожден ден на вземащия решението"
        ),
        hint: words!(
            "Ask the assistant, not the person. Any year will do.",
            "Спросите у помощника, а не у него самого. Год можно указать любой.",
            "Попитайте асистента, а не самия човек. Годината може да е произволна.",
        ),
        kind: PassportFieldKind::Date,
        required: false,
    },
    PassportFieldTemplate {
        key: "in-use",
        name: words!(
            "What they use now",
            "Чем пользуются сейчас",
            "Какво използват сега"
        ),
        hint: words!(
            "Ours and others’, with the year: what will need replacing, and when.",
            "Наше и чужое, с годом выпуска: что и когда придётся менять.",
            "Наше и чуждо, с година на производство: какво и кога ще трябва да се сменя.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "other-suppliers",
        name: words!(
            "Whom else they buy from",
            "У кого ещё покупают",
            "От кого още купуват"
        ),
        hint: words!(
            "What they take from others, why not from us, and what they dislike there.",
            "Что берут у других, почему не у нас и чем там недовольны.",
            "Какво вземат от другите, защо не от нас и какво не им харесва там.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "buying-rhythm",
        name: words!("When they buy", "Когда покупают", "Кога купуват"),
        hint: words!(
            "Season, budget, end of a project: what starts an order.",
            "Сезон, бюджет, конец проекта: что запускает заказ.",
            "Сезон, бюджет, край на проект: кое задейства поръчката.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "payment",
        name: words!("How they pay", "Как платят", "Как плащат"),
        hint: words!(
            "As it is in fact, not in the contract.",
            "Как на деле, а не как в договоре.",
            "Както е на практика, а не както е по договор.",
        ),
        kind: PassportFieldKind::Choice(&[
            words!("In advance", "По предоплате", "Авансово"),
            words!("Part in advance", "Частичная предоплата", "Частичен аванс"),
            words!(
                "After delivery, on time",
                "После поставки, вовремя",
                "След доставката, в срок"
            ),
            words!(
                "After delivery, late",
                "После поставки, с задержками",
                "След доставката, със закъснение"
            ),
        ]),
        required: true,
    },
    PassportFieldTemplate {
        key: "contract-end",
        name: words!("Contract ends on", "Договор действует до", "Договорът изтича на"),
        hint: words!(
            "A month before this day the queue reminds of the renewal.",
            "За месяц до этого дня очередь напомнит о продлении.",
            "Един месец преди този ден опашката ще напомни за подновяването.",
        ),
        kind: PassportFieldKind::Date,
        required: true,
    },
    PassportFieldTemplate {
        key: "plans",
        name: words!("Plans for the year", "Планы на год", "Планове за годината"),
        hint: words!(
            "New premises, new people, new orders: where they will need us.",
            "Новая площадка, новые люди, новые заказы: где мы понадобимся.",
            "Нови помещения, нови хора, нови поръчки: къде ще им потрябваме.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "worries",
        name: words!("What worries them", "Что их беспокоит", "Какво ги тревожи"),
        hint: words!(
            "In the client’s own words, best from different people.",
            "Словами самого клиента, лучше от разных людей.",
            "С думите на самия клиент, най-добре от различни хора.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "why-us",
        name: words!("Why they chose us", "Почему выбрали нас", "Защо избраха нас"),
        hint: words!(
            "Ask straight out. It is what must not be spoilt.",
            "Спросите прямо. Это то, что нельзя испортить.",
            "Попитайте направо. Това е нещото, което не бива да се развали.",
        ),
        kind: PassportFieldKind::Text,
        required: true,
    },
    PassportFieldTemplate {
        key: "never-do",
        name: words!(
            "What never to do",
            "Чего не делать никогда",
            "Какво никога да не правим"
        ),
        hint: words!(
            "Calls before ten, letters past the engineer, jokes about their director: every client has \
             something.",
            "Звонить до десяти, писать в обход инженера, шутить про директора: у каждого клиента что-то \
             есть.",
            "Обаждания преди десет, писма през главата на инженера, шеги за директора: всеки клиент си има нещо.",
        ),
        kind: PassportFieldKind::Text,
        required: false,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;

    #[test]
    fn the_passport_has_ten_to_fourteen_fields_told_apart_by_key_and_name() {
        assert!((10..=14).contains(&PASSPORT_FIELDS.len()));
        check::keys(PASSPORT_FIELDS.iter().map(|field| field.key));
        check::all_different(PASSPORT_FIELDS.iter().map(|field| &field.name));
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for field in PASSPORT_FIELDS {
            check::phrase(&field.name);
            check::sentence(&field.hint);
            if let PassportFieldKind::Choice(options) = field.kind {
                assert!(options.len() >= 2, "{}", field.key);
                options.iter().for_each(check::phrase);
                check::all_different(options);
            }
        }
    }

    #[test]
    fn most_of_the_passport_is_required_but_not_all() {
        let required = PASSPORT_FIELDS.iter().filter(|field| field.required).count();
        assert!(required * 2 > PASSPORT_FIELDS.len() && required < PASSPORT_FIELDS.len());
    }
}
