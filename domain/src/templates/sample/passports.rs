//! What the sample team knows about its clients.

use crate::lang::{Words, words};

/// Notes to the text fields of the passport, by the key of the field.
pub const PASSPORT_NOTES: &[(&str, &[Words])] = &[
    (
        "business",
        &[
            words!(
                "Small series for car makers, two shifts; delivery dates decide.",
                "Малые серии для автозаводов, две смены; всё решают сроки.",
                "Малки серии за автомобилни производители, две смени; решават сроковете на доставка.",
            ),
            words!(
                "Orders for builders, every piece different; they sell by quality.",
                "Заказы для строителей, каждое изделие своё; берут качеством.",
                "Поръчки за строители, всяко изделие е различно; продават с качество.",
            ),
            words!(
                "Repairs for farms around; half of the year’s money comes in spring.",
                "Ремонт для хозяйств вокруг; половина годовых денег приходит весной.",
                "Ремонти за стопанствата наоколо; половината пари за годината идват през пролетта.",
            ),
        ],
    ),
    (
        "how-they-decide",
        &[
            words!(
                "The foreman asks, the technical director checks, the owner signs; three weeks.",
                "Просит мастер, проверяет технический директор, подписывает владелец; три недели.",
                "Началник-цехът иска, техническият директор проверява, собственикът подписва; три седмици.",
            ),
            words!(
                "Purchasing collects three offers; above ten thousand the finance director has the last word.",
                "Закупки собирают три предложения; по крупным суммам последнее слово за финансовым директором.",
                "Снабдяването събира три оферти; при големите суми последната дума е на финансовия директор.",
            ),
        ],
    ),
    (
        "influence",
        &[
            words!(
                "The chief engineer is for us; the buyer would rather have the old supplier.",
                "Главный инженер за нас; закупщику привычнее прежний поставщик.",
                "Главният инженер е за нас; снабдителят предпочита стария доставчик.",
            ),
            words!(
                "The shift foreman: what he calls bad is not bought.",
                "Сменный мастер: что он назовёт плохим, то не купят.",
                "Сменният майстор: каквото той нарече лошо, не се купува.",
            ),
        ],
    ),
    (
        "in-use",
        &[
            words!(
                "Two of our machines of 2019, an older lathe of another make to be replaced next year.",
                "Два наших станка 2019 года и старый токарный другой марки — менять в следующем году.",
                "Две наши машини от 2019 г., един по-стар струг на друга марка, който ще се сменя догодина.",
            ),
            words!(
                "Compressor and extraction are ours, the rest is bought second-hand.",
                "Компрессор и аспирация наши, остальное куплено с рук.",
                "Компресорът и аспирацията са наши, останалото е купено втора употреба.",
            ),
        ],
    ),
    (
        "other-suppliers",
        &[
            words!(
                "Tools from a wholesaler in town: quicker, dearer, wrong every third time.",
                "Инструмент у оптовика в городе: быстрее, дороже, каждый третий раз не то.",
                "Инструменти от търговец на едро в града: по-бързо, по-скъпо, на всеки трети път не е каквото трябва.",
            ),
            words!(
                "Filters over the internet; nobody tells them when to change them.",
                "Фильтры через интернет; когда менять, им никто не подскажет.",
                "Филтри по интернет; никой не им казва кога да ги сменят.",
            ),
        ],
    ),
    (
        "buying-rhythm",
        &[
            words!(
                "Before the season in March, and what is left of the budget in December.",
                "Перед сезоном в марте и на остаток бюджета в декабре.",
                "Преди сезона през март и с остатъка от бюджета през декември.",
            ),
            words!(
                "With every big order of their own; they say so a month ahead.",
                "С каждым своим крупным заказом; предупреждают за месяц.",
                "С всяка своя голяма поръчка; казват месец предварително.",
            ),
        ],
    ),
    (
        "plans",
        &[
            words!(
                "A second hall by autumn, six more people.",
                "Второй цех к осени, ещё шесть человек.",
                "Втори цех до есента, още шестима души.",
            ),
            words!(
                "A certificate for export; they will need everything documented.",
                "Сертификат на экспорт: понадобятся документы на всё.",
                "Сертификат за износ; ще им трябват документи за всичко.",
            ),
        ],
    ),
    (
        "worries",
        &[
            words!(
                "“A machine that stands costs us more than a machine.”",
                "«Простой обходится нам дороже станка».",
                "„Спрялата машина ни струва повече от самата машина.“",
            ),
            words!(
                "Nobody young wants to learn the trade.",
                "Молодые не идут учиться ремеслу.",
                "Никой млад не иска да учи занаята.",
            ),
        ],
    ),
    (
        "why-us",
        &[
            words!(
                "We came on a Saturday when the saw stood still.",
                "Приехали в субботу, когда встала пила.",
                "Дойдохме в събота, когато лентоотрезната машина спря.",
            ),
            words!(
                "The engineer answered the telephone himself.",
                "Инженер сам взял трубку.",
                "Инженерът сам вдигна телефона.",
            ),
        ],
    ),
    (
        "never-do",
        &[
            words!(
                "Call during the shift change at two.",
                "Звонить в пересменку, в два часа.",
                "Да звъним, когато се сменят смените, в два часа.",
            ),
            words!(
                "Write to the owner past the engineer.",
                "Писать владельцу в обход инженера.",
                "Да пишем на собственика през главата на инженера.",
            ),
        ],
    ),
];
