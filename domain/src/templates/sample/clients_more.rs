//! The other twenty clients of the sample.

use super::ClientSeed;
use super::contacts::{
    ASSISTANT, BUYER, DIRECTOR, ENGINEER, FINANCE, FOREMAN, MECHANIC, OWNER, PRODUCTION_DIRECTOR, PURCHASING,
    SAFETY, TECHNICAL_DIRECTOR, TECHNOLOGIST, client, decides, other,
};
use crate::lang::words;

pub(super) const CLIENTS: &[ClientSeed] = &[
    client(
        words("Ullesmoor Signs", "Рекламная мастерская «Большая буква»"),
        words("Leicester", "Краснодар"),
        words("Signage", "Наружная реклама"),
        &[
            decides("Nisha Desai", "Нина Десятова", OWNER),
            other("Gary Oldroyd", "Глеб Олейников", FOREMAN),
        ],
    ),
    client(
        words("Vantry Bus Depot", "Автобусный парк «Кольцевой»"),
        words("Dublin", "Уфа"),
        words("Passenger transport", "Пассажирские перевозки"),
        &[
            decides("Ciaran Nolan", "Камиль Нуриев", TECHNICAL_DIRECTOR),
            other("Aoife Brennan", "Айгуль Баймурзина", PURCHASING),
            other("Brian Tighe", "Булат Тагиров", MECHANIC),
        ],
    ),
    client(
        words("Westerlea Cranes", "Крановый завод «Стропаль»"),
        words("Glasgow", "Тюмень"),
        words("Lifting equipment", "Грузоподъёмное оборудование"),
        &[
            decides("Fergus Laird", "Фёдор Лаврищев", DIRECTOR),
            other("Morag Innes", "Мария Иноземцева", FINANCE),
            other("Stuart Kerr", "Станислав Керимов", ENGINEER),
        ],
    ),
    client(
        words("Yarrowdale Tools", "Инструментальный завод «Острый резец»"),
        words("Birmingham", "Тула"),
        words("Toolmaking", "Производство инструмента"),
        &[
            decides("Harjit Gill", "Герасим Гилёв", OWNER),
            other("Dawn Pritchett", "Дарья Притчина", TECHNOLOGIST),
        ],
    ),
    client(
        words("Zehnthof Engineering", "Машиностроительный завод «Верхний яр»"),
        words("Nuremberg", "Новосибирск"),
        words("Mechanical engineering", "Машиностроение"),
        &[
            decides("Dieter Kolb", "Дмитрий Колбин", TECHNICAL_DIRECTOR),
            other("Sabine Rausch", "Сабина Раимова", PURCHASING),
            other("Uwe Lang", "Устин Ланской", FOREMAN),
        ],
    ),
    client(
        words("Ashcombe Print", "Типография «Второй оттиск»"),
        words("Oxford", "Санкт-Петербург"),
        words("Printing", "Полиграфия"),
        &[
            decides("Oliver Thane", "Остап Танеев", DIRECTOR),
            other("Ines Moreau", "Инесса Морева", BUYER),
        ],
    ),
    client(
        words("Blythburgh Coachworks", "Кузовной центр «Ровный борт»"),
        words("Norwich", "Тольятти"),
        words("Body repair", "Кузовной ремонт"),
        &[
            decides("George Blyth", "Георгий Блинов", OWNER),
            other("Rosie Catchpole", "Роза Качалова", ASSISTANT),
        ],
    ),
    client(
        words("Coldmuir Refrigeration", "Компания «Стужа-техника»"),
        words("Edinburgh", "Омск"),
        words("Refrigeration", "Холодильное оборудование"),
        &[
            decides("Iain Muirhead", "Иван Мурашов", DIRECTOR),
            other("Eilidh Grant", "Эльвира Гранина", PURCHASING),
            other("Scott Rennie", "Савва Ренин", MECHANIC),
        ],
    ),
    client(
        words("Dovecote Shopfitting", "Монтажная компания «Торговый ряд»"),
        words("Brighton", "Москва"),
        words("Shop fitting", "Торговое оборудование"),
        &[
            decides("Marcus Vane", "Максим Ванеев", OWNER),
            other("Chloe Sayers", "Клавдия Саенко", BUYER),
        ],
    ),
    client(
        words("Elmscott Aero Parts", "Авиационный завод «Крыло-деталь»"),
        words("Toulouse", "Ульяновск"),
        words("Aircraft parts", "Авиационные детали"),
        &[
            decides("Hélène Aubry", "Елена Обручева", PRODUCTION_DIRECTOR),
            other("Luc Fontanel", "Лука Фонтанов", TECHNOLOGIST),
            other("Yves Carrel", "Ефим Карелин", SAFETY),
        ],
    ),
    client(
        words("Farringay Lifts", "Лифтовая компания «Верхний этаж»"),
        words("Reading", "Киров"),
        words("Lift installation", "Монтаж лифтов"),
        &[
            decides("Nigel Frost", "Николай Морозов", DIRECTOR),
            other("Zara Hughes", "Зара Хугаева", PURCHASING),
        ],
    ),
    client(
        words("Gorsehill Pumps", "Насосный завод «Живая струя»"),
        words("Swansea", "Курган"),
        words("Pumps", "Насосное оборудование"),
        &[
            decides("Huw Bevan", "Иннокентий Бажанов", ENGINEER),
            other("Carys Lewin", "Карина Левина", FINANCE),
        ],
    ),
    client(
        words("Hallcroft Switchgear", "Электрощитовой завод «Медная шина»"),
        words("Hull", "Чебоксары"),
        words("Switchgear", "Электрощитовое оборудование"),
        &[
            decides("Trevor Beal", "Трофим Белов", PRODUCTION_DIRECTOR),
            other("Gemma Stathers", "Галина Статьева", BUYER),
            other("Liam Orde", "Лев Ордынцев", FOREMAN),
        ],
    ),
    client(
        words("Inverlay Cooperage", "Бондарный двор «Дубрава»"),
        words("Inverness", "Майкоп"),
        words("Cooperage", "Бондарное дело"),
        &[
            decides("Alasdair Monro", "Аслан Мамхегов", OWNER),
            other("Kirsty Baird", "Кира Бардина", ASSISTANT),
        ],
    ),
    client(
        words("Jellund Wind Parts", "Завод ветроустановок «Вольный ветер»"),
        words("Aarhus", "Мурманск"),
        words("Wind turbine parts", "Детали ветроустановок"),
        &[
            decides("Mette Holst", "Мила Холстинина", DIRECTOR),
            other("Anders Krog", "Антон Крогов", ENGINEER),
            other("Sofie Dahl", "София Далматова", PURCHASING),
        ],
    ),
    client(
        words("Kilnbrook Ceramics", "Керамический завод «Красная глина»"),
        words("Stoke-on-Trent", "Калуга"),
        words("Ceramics", "Керамика"),
        &[
            decides("Philip Copestick", "Филипп Копылов", DIRECTOR),
            other("Jade Mellor", "Яна Мелехова", SAFETY),
        ],
    ),
    client(
        words("Larksweer Bicycles", "Велозавод «Попутный»"),
        words("Utrecht", "Набережные Челны"),
        words("Bicycles", "Производство велосипедов"),
        &[
            decides("Joost van Velde", "Юсуф Вильданов", PRODUCTION_DIRECTOR),
            other("Anouk Smit", "Анфиса Смирнитская", BUYER),
            other("Bram Dekker", "Богдан Декабрёв", FOREMAN),
        ],
    ),
    client(
        words("Mossbank Council Depot", "МУП «Чистые улицы»"),
        words("Limerick", "Рязань"),
        words("Municipal services", "Коммунальное хозяйство"),
        &[
            decides("Noel Hartigan", "Наум Хартов", DIRECTOR),
            other("Orla Quirke", "Ольга Квасова", PURCHASING),
        ],
    ),
    client(
        words("Netherby Mining Supply", "Завод «Забой-механика»"),
        words("Katowice", "Кемерово"),
        words("Mining equipment", "Горное оборудование"),
        &[
            decides("Marek Zaleski", "Марат Залесский", TECHNICAL_DIRECTOR),
            other("Ewa Lisowska", "Ева Лисовская", PURCHASING),
            other("Piotr Gorny", "Прохор Горный", MECHANIC),
        ],
    ),
    client(
        words("Orrisdale Robotics", "Компания «Шестая ось»"),
        words("Eindhoven", "Иннополис"),
        words("Automation", "Автоматизация"),
        &[
            decides("Femke Roos", "Фатима Розалиева", TECHNICAL_DIRECTOR),
            other("Tim Bakkers", "Тимофей Баканов", TECHNOLOGIST),
            other("Daan Visscher", "Давид Вишняков", FINANCE),
        ],
    ),
];
