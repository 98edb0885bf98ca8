//! What the sample team knows about its clients.

use crate::lang::{Words, words};

/// Notes to the text fields of the passport, by the key of the field.
pub const PASSPORT_NOTES: &[(&str, &[Words])] = &[
    (
        "business",
        &[
            words(
                "Small series for car makers, two shifts; delivery dates decide.",
                "Малые серии для автозаводов, две смены; всё решают сроки.",
            ),
            words(
                "Orders for builders, every piece different; they sell by quality.",
                "Заказы для строителей, каждое изделие своё; берут качеством.",
            ),
            words(
                "Repairs for farms around; half of the year’s money comes in spring.",
                "Ремонт для хозяйств вокруг; половина годовых денег приходит весной.",
            ),
        ],
    ),
    (
        "how-they-decide",
        &[
            words(
                "The foreman asks, the technical director checks, the owner signs; three weeks.",
                "Просит мастер, проверяет технический директор, подписывает владелец; три недели.",
            ),
            words(
                "Purchasing collects three offers; above ten thousand the finance director has the last word.",
                "Закупки собирают три предложения; по крупным суммам последнее слово за финансовым директором.",
            ),
        ],
    ),
    (
        "influence",
        &[
            words(
                "The chief engineer is for us; the buyer would rather have the old supplier.",
                "Главный инженер за нас; закупщику привычнее прежний поставщик.",
            ),
            words(
                "The shift foreman: what he calls bad is not bought.",
                "Сменный мастер: что он назовёт плохим, то не купят.",
            ),
        ],
    ),
    (
        "in-use",
        &[
            words(
                "Two of our machines of 2019, an older lathe of another make to be replaced next year.",
                "Два наших станка 2019 года и старый токарный другой марки — менять в следующем году.",
            ),
            words(
                "Compressor and extraction are ours, the rest is bought second-hand.",
                "Компрессор и аспирация наши, остальное куплено с рук.",
            ),
        ],
    ),
    (
        "other-suppliers",
        &[
            words(
                "Tools from a wholesaler in town: quicker, dearer, wrong every third time.",
                "Инструмент у оптовика в городе: быстрее, дороже, каждый третий раз не то.",
            ),
            words(
                "Filters over the internet; nobody tells them when to change them.",
                "Фильтры через интернет; когда менять, им никто не подскажет.",
            ),
        ],
    ),
    (
        "buying-rhythm",
        &[
            words(
                "Before the season in March, and what is left of the budget in December.",
                "Перед сезоном в марте и на остаток бюджета в декабре.",
            ),
            words(
                "With every big order of their own; they say so a month ahead.",
                "С каждым своим крупным заказом; предупреждают за месяц.",
            ),
        ],
    ),
    (
        "plans",
        &[
            words(
                "A second hall by autumn, six more people.",
                "Второй цех к осени, ещё шесть человек.",
            ),
            words(
                "A certificate for export; they will need everything documented.",
                "Сертификат на экспорт: понадобятся документы на всё.",
            ),
        ],
    ),
    (
        "worries",
        &[
            words(
                "“A machine that stands costs us more than a machine.”",
                "«Простой обходится нам дороже станка».",
            ),
            words(
                "Nobody young wants to learn the trade.",
                "Молодые не идут учиться ремеслу.",
            ),
        ],
    ),
    (
        "why-us",
        &[
            words(
                "We came on a Saturday when the saw stood still.",
                "Приехали в субботу, когда встала пила.",
            ),
            words(
                "The engineer answered the telephone himself.",
                "Инженер сам взял трубку.",
            ),
        ],
    ),
    (
        "never-do",
        &[
            words(
                "Call during the shift change at two.",
                "Звонить в пересменку, в два часа.",
            ),
            words(
                "Write to the owner past the engineer.",
                "Писать владельцу в обход инженера.",
            ),
        ],
    ),
];
