//! The other twenty clients of the sample.

use super::ClientSeed;
use super::contacts::{
    ASSISTANT, BUYER, DIRECTOR, ENGINEER, FINANCE, FOREMAN, MECHANIC, OWNER, PRODUCTION_DIRECTOR, PURCHASING,
    SAFETY, TECHNICAL_DIRECTOR, TECHNOLOGIST, client, decides, other,
};
use crate::lang::words;

pub(super) const CLIENTS: &[ClientSeed] = &[
    client(
        words!(
            "Ullesmoor Signs",
            "Рекламная мастерская «Большая буква»",
            "Рекламно ателие „Голямата буква“"
        ),
        words!("Leicester", "Краснодар", "Благоевград"),
        words!("Signage", "Наружная реклама", "Външна реклама"),
        &[
            decides(words!("Nisha Desai", "Нина Десятова", "Невена Десева"), OWNER),
            other(
                words!("Gary Oldroyd", "Глеб Олейников", "Гаврил Олейников"),
                FOREMAN,
            ),
        ],
    ),
    client(
        words!(
            "Vantry Bus Depot",
            "Автобусный парк «Кольцевой»",
            "Автобусен парк „Околовръстен“"
        ),
        words!("Dublin", "Уфа", "София"),
        words!(
            "Passenger transport",
            "Пассажирские перевозки",
            "Пътнически превози"
        ),
        &[
            decides(
                words!("Ciaran Nolan", "Камиль Нуриев", "Кристиян Нанов"),
                TECHNICAL_DIRECTOR,
            ),
            other(
                words!("Aoife Brennan", "Айгуль Баймурзина", "Албена Бренова"),
                PURCHASING,
            ),
            other(words!("Brian Tighe", "Булат Тагиров", "Боян Тинчев"), MECHANIC),
        ],
    ),
    client(
        words!(
            "Westerlea Cranes",
            "Крановый завод «Стропаль»",
            "Завод за кранове „Стрела“"
        ),
        words!("Glasgow", "Тюмень", "Димитровград"),
        words!(
            "Lifting equipment",
            "Грузоподъёмное оборудование",
            "Подемна техника"
        ),
        &[
            decides(words!("Fergus Laird", "Фёдор Лаврищев", "Филип Лаиров"), DIRECTOR),
            other(words!("Morag Innes", "Мария Иноземцева", "Мария Инева"), FINANCE),
            other(
                words!("Stuart Kerr", "Станислав Керимов", "Станислав Керезов"),
                ENGINEER,
            ),
        ],
    ),
    client(
        words!(
            "Yarrowdale Tools",
            "Инструментальный завод «Острый резец»",
            "Инструментален завод „Остър резец“"
        ),
        words!("Birmingham", "Тула", "Габрово"),
        words!(
            "Toolmaking",
            "Производство инструмента",
            "Производство на инструменти"
        ),
        &[
            decides(words!("Harjit Gill", "Герасим Гилёв", "Христо Гилев"), OWNER),
            other(
                words!("Dawn Pritchett", "Дарья Притчина", "Дора Прикова"),
                TECHNOLOGIST,
            ),
        ],
    ),
    client(
        words!(
            "Zehnthof Engineering",
            "Машиностроительный завод «Верхний яр»",
            "„Горен Яр Машини“ АД"
        ),
        words!("Nuremberg", "Новосибирск", "Плевен"),
        words!("Mechanical engineering", "Машиностроение", "Машиностроене"),
        &[
            decides(
                words!("Dieter Kolb", "Дмитрий Колбин", "Димитър Колев"),
                TECHNICAL_DIRECTOR,
            ),
            other(
                words!("Sabine Rausch", "Сабина Раимова", "Сабина Рашева"),
                PURCHASING,
            ),
            other(words!("Uwe Lang", "Устин Ланской", "Огнян Лангов"), FOREMAN),
        ],
    ),
    client(
        words!(
            "Ashcombe Print",
            "Типография «Второй оттиск»",
            "Печатница „Втори отпечатък“"
        ),
        words!("Oxford", "Санкт-Петербург", "Велико Търново"),
        words!("Printing", "Полиграфия", "Полиграфия"),
        &[
            decides(words!("Oliver Thane", "Остап Танеев", "Орлин Танев"), DIRECTOR),
            other(words!("Ines Moreau", "Инесса Морева", "Инес Морева"), BUYER),
        ],
    ),
    client(
        words!(
            "Blythburgh Coachworks",
            "Кузовной центр «Ровный борт»",
            "Каросериен център „Равен борд“"
        ),
        words!("Norwich", "Тольятти", "Ловеч"),
        words!("Body repair", "Кузовной ремонт", "Каросерийни ремонти"),
        &[
            decides(words!("George Blyth", "Георгий Блинов", "Георги Блъсков"), OWNER),
            other(
                words!("Rosie Catchpole", "Роза Качалова", "Роза Качулева"),
                ASSISTANT,
            ),
        ],
    ),
    client(
        words!(
            "Coldmuir Refrigeration",
            "Компания «Стужа-техника»",
            "„Студ Техника“ ООД"
        ),
        words!("Edinburgh", "Омск", "Търговище"),
        words!("Refrigeration", "Холодильное оборудование", "Хладилно оборудване"),
        &[
            decides(words!("Iain Muirhead", "Иван Мурашов", "Иван Мурджев"), DIRECTOR),
            other(
                words!("Eilidh Grant", "Эльвира Гранина", "Елица Грънчарова"),
                PURCHASING,
            ),
            other(words!("Scott Rennie", "Савва Ренин", "Сава Ренов"), MECHANIC),
        ],
    ),
    client(
        words!(
            "Dovecote Shopfitting",
            "Монтажная компания «Торговый ряд»",
            "„Търговски ред“ ЕООД"
        ),
        words!("Brighton", "Москва", "Асеновград"),
        words!("Shop fitting", "Торговое оборудование", "Търговско обзавеждане"),
        &[
            decides(words!("Marcus Vane", "Максим Ванеев", "Марко Ванев"), OWNER),
            other(words!("Chloe Sayers", "Клавдия Саенко", "Калина Саева"), BUYER),
        ],
    ),
    client(
        words!(
            "Elmscott Aero Parts",
            "Авиационный завод «Крыло-деталь»",
            "„Крило Детайл“ АД"
        ),
        words!("Toulouse", "Ульяновск", "Карлово"),
        words!("Aircraft parts", "Авиационные детали", "Авиационни детайли"),
        &[
            decides(
                words!("Hélène Aubry", "Елена Обручева", "Елена Обрешкова"),
                PRODUCTION_DIRECTOR,
            ),
            other(
                words!("Luc Fontanel", "Лука Фонтанов", "Лука Фонтанов"),
                TECHNOLOGIST,
            ),
            other(words!("Yves Carrel", "Ефим Карелин", "Ивайло Карелов"), SAFETY),
        ],
    ),
    client(
        words!(
            "Farringay Lifts",
            "Лифтовая компания «Верхний этаж»",
            "Асансьори „Последен етаж“"
        ),
        words!("Reading", "Киров", "Ямбол"),
        words!("Lift installation", "Монтаж лифтов", "Монтаж на асансьори"),
        &[
            decides(
                words!("Nigel Frost", "Николай Морозов", "Николай Мразов"),
                DIRECTOR,
            ),
            other(words!("Zara Hughes", "Зара Хугаева", "Зара Хугасова"), PURCHASING),
        ],
    ),
    client(
        words!(
            "Gorsehill Pumps",
            "Насосный завод «Живая струя»",
            "Помпен завод „Жива струя“"
        ),
        words!("Swansea", "Курган", "Дупница"),
        words!("Pumps", "Насосное оборудование", "Помпи"),
        &[
            decides(
                words!("Huw Bevan", "Иннокентий Бажанов", "Христофор Беванов"),
                ENGINEER,
            ),
            other(words!("Carys Lewin", "Карина Левина", "Карина Левиева"), FINANCE),
        ],
    ),
    client(
        words!(
            "Hallcroft Switchgear",
            "Электрощитовой завод «Медная шина»",
            "„Медна шина“ ООД"
        ),
        words!("Hull", "Чебоксары", "Панагюрище"),
        words!(
            "Switchgear",
            "Электрощитовое оборудование",
            "Електроразпределителни табла"
        ),
        &[
            decides(
                words!("Trevor Beal", "Трофим Белов", "Трифон Белев"),
                PRODUCTION_DIRECTOR,
            ),
            other(
                words!("Gemma Stathers", "Галина Статьева", "Галина Статкова"),
                BUYER,
            ),
            other(words!("Liam Orde", "Лев Ордынцев", "Любен Орданов"), FOREMAN),
        ],
    ),
    client(
        words!(
            "Inverlay Cooperage",
            "Бондарный двор «Дубрава»",
            "Бъчварница „Дъбрава“"
        ),
        words!("Inverness", "Майкоп", "Мелник"),
        words!("Cooperage", "Бондарное дело", "Бъчварство"),
        &[
            decides(
                words!("Alasdair Monro", "Аслан Мамхегов", "Александър Монов"),
                OWNER,
            ),
            other(
                words!("Kirsty Baird", "Кира Бардина", "Кристина Баирова"),
                ASSISTANT,
            ),
        ],
    ),
    client(
        words!(
            "Jellund Wind Parts",
            "Завод ветроустановок «Вольный ветер»",
            "„Волен вятър“ АД"
        ),
        words!("Aarhus", "Мурманск", "Каварна"),
        words!(
            "Wind turbine parts",
            "Детали ветроустановок",
            "Части за ветрогенератори"
        ),
        &[
            decides(words!("Mette Holst", "Мила Холстинина", "Мила Холева"), DIRECTOR),
            other(words!("Anders Krog", "Антон Крогов", "Антон Крогов"), ENGINEER),
            other(
                words!("Sofie Dahl", "София Далматова", "София Далева"),
                PURCHASING,
            ),
        ],
    ),
    client(
        words!(
            "Kilnbrook Ceramics",
            "Керамический завод «Красная глина»",
            "Керамичен завод „Червена глина“"
        ),
        words!("Stoke-on-Trent", "Калуга", "Троян"),
        words!("Ceramics", "Керамика", "Керамика"),
        &[
            decides(
                words!("Philip Copestick", "Филипп Копылов", "Филчо Копчев"),
                DIRECTOR,
            ),
            other(words!("Jade Mellor", "Яна Мелехова", "Яна Мелниклиева"), SAFETY),
        ],
    ),
    client(
        words!(
            "Larksweer Bicycles",
            "Велозавод «Попутный»",
            "Велозавод „Попътен“"
        ),
        words!("Utrecht", "Набережные Челны", "Монтана"),
        words!(
            "Bicycles",
            "Производство велосипедов",
            "Производство на велосипеди"
        ),
        &[
            decides(
                words!("Joost van Velde", "Юсуф Вильданов", "Юлиян Велдев"),
                PRODUCTION_DIRECTOR,
            ),
            other(words!("Anouk Smit", "Анфиса Смирнитская", "Анка Смилова"), BUYER),
            other(
                words!("Bram Dekker", "Богдан Декабрёв", "Богдан Декалов"),
                FOREMAN,
            ),
        ],
    ),
    client(
        words!("Mossbank Council Depot", "МУП «Чистые улицы»", "ОП „Чисти улици“"),
        words!("Limerick", "Рязань", "Шумен"),
        words!("Municipal services", "Коммунальное хозяйство", "Комунални услуги"),
        &[
            decides(words!("Noel Hartigan", "Наум Хартов", "Ноел Хартаров"), DIRECTOR),
            other(words!("Orla Quirke", "Ольга Квасова", "Оля Кваснева"), PURCHASING),
        ],
    ),
    client(
        words!(
            "Netherby Mining Supply",
            "Завод «Забой-механика»",
            "„Забой Механика“ ООД"
        ),
        words!("Katowice", "Кемерово", "Раднево"),
        words!("Mining equipment", "Горное оборудование", "Минно оборудване"),
        &[
            decides(
                words!("Marek Zaleski", "Марат Залесский", "Марин Залески"),
                TECHNICAL_DIRECTOR,
            ),
            other(
                words!("Ewa Lisowska", "Ева Лисовская", "Ева Лисовска"),
                PURCHASING,
            ),
            other(words!("Piotr Gorny", "Прохор Горный", "Пейо Горнев"), MECHANIC),
        ],
    ),
    client(
        words!("Orrisdale Robotics", "Компания «Шестая ось»", "„Шеста ос“ ООД"),
        words!("Eindhoven", "Иннополис", "Божурище"),
        words!("Automation", "Автоматизация", "Автоматизация"),
        &[
            decides(
                words!("Femke Roos", "Фатима Розалиева", "Фатме Розова"),
                TECHNICAL_DIRECTOR,
            ),
            other(
                words!("Tim Bakkers", "Тимофей Баканов", "Тимотей Бакалов"),
                TECHNOLOGIST,
            ),
            other(words!("Daan Visscher", "Давид Вишняков", "Давид Вишнев"), FINANCE),
        ],
    ),
];
