//! The first twenty clients of the sample.

use super::ClientSeed;
use super::contacts::{
    ASSISTANT, BUYER, DIRECTOR, ENGINEER, FINANCE, FOREMAN, MECHANIC, OWNER, PRODUCTION_DIRECTOR, PURCHASING,
    SAFETY, TECHNICAL_DIRECTOR, TECHNOLOGIST, WORKSHOPS, client, decides, other,
};
use crate::lang::words;

pub(super) const CLIENTS: &[ClientSeed] = &[
    client(
        words!(
            "Aldermoor Precision",
            "Механический завод «Ольшаник»",
            "Машинен завод „Елшица“"
        ),
        words!("Coventry", "Самара", "Пловдив"),
        words!(
            "Precision machining",
            "Механообработка",
            "Прецизна механична обработка"
        ),
        &[
            decides(
                words!("Graham Tully", "Григорий Тулин", "Григор Тулев"),
                TECHNICAL_DIRECTOR,
            ),
            other(words!("Anne Corrigan", "Анна Корнеева", "Анна Коруева"), BUYER),
            other(words!("Lee Hobart", "Леонид Хохлов", "Леонид Хубенов"), FOREMAN),
        ],
    ),
    client(
        words!(
            "Brackenfield Joinery",
            "Мебельная фабрика «Липовый лист»",
            "Мебелна фабрика „Липов лист“"
        ),
        words!("York", "Ярославль", "Тетевен"),
        words!("Furniture", "Производство мебели", "Производство на мебели"),
        &[
            decides(
                words!("Ruth Brackenby", "Руфина Бражникова", "Румяна Бракалова"),
                OWNER,
            ),
            other(
                words!("Peter Sallow", "Пётр Салтанов", "Петър Салабашев"),
                TECHNOLOGIST,
            ),
        ],
    ),
    client(
        words!(
            "Castlegate Garage",
            "Автосервис «Третья передача»",
            "Автосервиз „Трета скорост“"
        ),
        words!("Leeds", "Казань", "Перник"),
        words!("Car repair", "Автосервис", "Автосервиз"),
        &[
            decides(words!("Imran Sadiq", "Ильдар Садыков", "Имран Садъков"), OWNER),
            other(
                words!("Kevin Stroud", "Кирилл Страхов", "Кирил Страхилов"),
                FOREMAN,
            ),
        ],
    ),
    client(
        words!(
            "Dunmarra Farm Machinery",
            "Агрофирма «Дальняя нива»",
            "„Далечна нива“ ООД"
        ),
        words!("Cork", "Тамбов", "Добрич"),
        words!(
            "Farm machinery repair",
            "Ремонт сельхозтехники",
            "Ремонт на селскостопанска техника"
        ),
        &[
            decides(
                words!("Declan Moran", "Данила Моршанский", "Деян Моравенов"),
                DIRECTOR,
            ),
            other(words!("Fiona Keane", "Фаина Канева", "Фани Канева"), PURCHASING),
            other(
                words!("Sean Dwyer", "Семён Дворников", "Симеон Дворянов"),
                MECHANIC,
            ),
        ],
    ),
    client(
        words!(
            "Eastwharf Boatyard",
            "Верфь «Тихий затон»",
            "Корабостроителница „Тих залив“"
        ),
        words!("Plymouth", "Нижний Новгород", "Варна"),
        words!(
            "Shipbuilding and repair",
            "Судостроение и судоремонт",
            "Корабостроене и кораборемонт"
        ),
        &[
            decides(
                words!("Martin Penrose", "Мартын Пенкин", "Мартин Пенков"),
                DIRECTOR,
            ),
            other(
                words!("Joanna Tresco", "Жанна Тропинина", "Йоана Тренчева"),
                ENGINEER,
            ),
            other(
                words!("Colin Webber", "Константин Вебер", "Калин Веберов"),
                FOREMAN,
            ),
        ],
    ),
    client(
        words!(
            "Fenwater Technical College",
            "Политехнический колледж «Мастер-град»",
            "Професионална гимназия „Майсторград“",
        ),
        words!("Newcastle", "Ижевск", "Стара Загора"),
        words!(
            "Vocational education",
            "Профессиональное образование",
            "Професионално образование"
        ),
        &[
            decides(
                words!("Susan Hindmarsh", "Светлана Хинская", "Светлана Хинова"),
                DIRECTOR,
            ),
            other(words!("Alan Robson", "Алексей Рябцев", "Ален Рибаров"), WORKSHOPS),
        ],
    ),
    client(
        words!("Glenhurst Foundry", "Литейный завод «Горнило»", "Леярна „Огнище“"),
        words!("Sheffield", "Челябинск", "Ихтиман"),
        words!("Foundry", "Литейное производство", "Леярство"),
        &[
            decides(
                words!("Barry Staniforth", "Борис Становой", "Борис Станоев"),
                PRODUCTION_DIRECTOR,
            ),
            other(
                words!("Nadia Rahman", "Надежда Рахманова", "Надя Рахманова"),
                SAFETY,
            ),
            other(words!("Craig Ellin", "Кузьма Елин", "Красимир Елинов"), MECHANIC),
        ],
    ),
    client(
        words!(
            "Harrowmead Packaging",
            "Упаковочный комбинат «Картонель»",
            "„Картонел“ АД"
        ),
        words!("Nottingham", "Тверь", "Стамболийски"),
        words!("Packaging", "Производство упаковки", "Производство на опаковки"),
        &[
            decides(
                words!("Victoria Lamb", "Виктория Ламина", "Виктория Ламбева"),
                DIRECTOR,
            ),
            other(words!("Paul Redfern", "Павел Редькин", "Павел Редков"), MECHANIC),
        ],
    ),
    client(
        words!(
            "Ivyleigh Dairy",
            "Молокозавод «Заречные луга»",
            "Мандра „Крайречни ливади“"
        ),
        words!("Exeter", "Вологда", "Смолян"),
        words!("Dairy", "Переработка молока", "Млекопреработка"),
        &[
            decides(
                words!("Simon Luscombe", "Степан Лузгин", "Стефан Лулчев"),
                ENGINEER,
            ),
            other(words!("Beth Yeoman", "Вера Емельянова", "Биляна Еленкова"), BUYER),
            other(
                words!("Harry Coombes", "Харитон Комов", "Харалампи Комитов"),
                MECHANIC,
            ),
        ],
    ),
    client(
        words!(
            "Jessop & Rowan Windows",
            "Завод окон «Светлорама»",
            "„Светлорама“ ООД"
        ),
        words!("Bristol", "Пенза", "Хасково"),
        words!("Windows and doors", "Окна и двери", "Прозорци и врати"),
        &[
            decides(words!("Clive Jessop", "Клим Есипов", "Климент Есапов"), OWNER),
            other(
                words!("Amy Rowan", "Амалия Рябинина", "Емилия Рангелова"),
                PRODUCTION_DIRECTOR,
            ),
        ],
    ),
    client(
        words!(
            "Kestrel Rail Works",
            "Вагоноремонтное депо «Сортировка»",
            "Вагоноремонтен завод „Железен път“"
        ),
        words!("Derby", "Екатеринбург", "Дряново"),
        words!(
            "Rolling stock repair",
            "Ремонт подвижного состава",
            "Ремонт на подвижен състав"
        ),
        &[
            decides(
                words!("Robert Allsop", "Роман Алсуфьев", "Роберт Алексов"),
                DIRECTOR,
            ),
            other(
                words!("Jean Barlow", "Евгения Баранова", "Жана Баръмова"),
                PURCHASING,
            ),
            other(words!("Neil Cutts", "Никита Кутузкин", "Нейчо Куцаров"), ENGINEER),
        ],
    ),
    client(
        words!(
            "Lindenau Sheet Metal",
            "Завод «Лист и гибка»",
            "„Лист и профил“ ООД"
        ),
        words!("Stuttgart", "Ростов-на-Дону", "Русе"),
        words!(
            "Sheet metal",
            "Обработка листового металла",
            "Обработка на листов метал"
        ),
        &[
            decides(words!("Jürgen Haase", "Юрий Гаазов", "Юри Хасковски"), OWNER),
            other(
                words!("Katrin Vogt", "Катерина Фогель", "Катрин Войнова"),
                PURCHASING,
            ),
        ],
    ),
    client(
        words!(
            "Merrowby Textiles",
            "Ткацкая фабрика «Суровьё»",
            "Тъкачна фабрика „Ленено платно“"
        ),
        words!("Manchester", "Иваново", "Сливен"),
        words!("Textiles", "Текстиль", "Текстил"),
        &[
            decides(
                words!("Shirin Akhtar", "Ширин Ахтямова", "Ширин Ахмедова"),
                DIRECTOR,
            ),
            other(words!("Joe Entwist", "Егор Энтин", "Йосиф Ентев"), MECHANIC),
        ],
    ),
    client(
        words!(
            "Norrvik Timber",
            "Лесокомбинат «Кедровый плёс»",
            "Дъскорезница „Борово усое“"
        ),
        words!("Gothenburg", "Томск", "Велинград"),
        words!("Sawmill", "Деревообработка", "Дървообработка"),
        &[
            decides(
                words!("Lars Ekdal", "Лаврентий Екимов", "Лазар Екимов"),
                PRODUCTION_DIRECTOR,
            ),
            other(
                words!("Maja Strand", "Майя Странникова", "Мая Страшимирова"),
                FINANCE,
            ),
            other(words!("Nils Berglind", "Нил Берёзкин", "Нягол Брегов"), FOREMAN),
        ],
    ),
    client(
        words!(
            "Oakhanger Instruments",
            "Приборный завод «Отклик»",
            "Завод за уреди „Отклик“"
        ),
        words!("Cambridge", "Зеленоград", "Правец"),
        words!("Instrument making", "Приборостроение", "Уредостроене"),
        &[
            decides(
                words!("Edward Finch", "Эдуард Финогенов", "Едуард Финков"),
                TECHNICAL_DIRECTOR,
            ),
            other(
                words!("Wei Chen", "Вероника Ченцова", "Веселка Ченкова"),
                TECHNOLOGIST,
            ),
        ],
    ),
    client(
        words!(
            "Penhallow Stone",
            "Камнеобработка «Грань и гранит»",
            "„Ръб и гранит“ ООД"
        ),
        words!("Truro", "Петрозаводск", "Мездра"),
        words!("Stone processing", "Обработка камня", "Каменообработка"),
        &[
            decides(
                words!("Jory Penhallow", "Юхан Пеллонен", "Йордан Пехливанов"),
                OWNER,
            ),
            other(
                words!("Tamsin Rowe", "Тамара Рогозина", "Тамара Рогозова"),
                ASSISTANT,
            ),
        ],
    ),
    client(
        words!(
            "Quaymoor Fabrication",
            "Завод металлоконструкций «Пролёт»",
            "Завод за метални конструкции „Мостова греда“"
        ),
        words!("Cardiff", "Липецк", "Бургас"),
        words!("Steel structures", "Металлоконструкции", "Стоманени конструкции"),
        &[
            decides(
                words!("Gareth Prosser", "Герман Просвиров", "Герган Просеников"),
                DIRECTOR,
            ),
            other(
                words!("Megan Howells", "Марина Ховрина", "Магдалена Ховарова"),
                PURCHASING,
            ),
            other(
                words!("Rhys Tudor", "Руслан Тудоров", "Росен Тудоров"),
                TECHNOLOGIST,
            ),
        ],
    ),
    client(
        words!(
            "Rosegarth Bakery",
            "Хлебозавод «Тёплый край»",
            "Хлебозавод „Топъл край“"
        ),
        words!("Bath", "Воронеж", "Видин"),
        words!("Bakery", "Хлебопечение", "Хлебопроизводство"),
        &[
            decides(
                words!("Charlotte Ames", "Алла Амелина", "Шарлота Амелиева"),
                DIRECTOR,
            ),
            other(
                words!("Ben Wyatt-Hill", "Вениамин Уваров", "Венцислав Узунов"),
                MECHANIC,
            ),
        ],
    ),
    client(
        words!("Stonebeck Hydraulics", "Компания «Гидроузел»", "„Хидровъзел“ ООД"),
        words!("Bradford", "Пермь", "Казанлък"),
        words!("Hydraulics", "Гидравлика", "Хидравлика"),
        &[
            decides(
                words!("Andrew Sugden", "Андрей Сугробов", "Андрей Сугарев"),
                OWNER,
            ),
            other(
                words!("Parveen Malik", "Полина Маликова", "Перуника Маликова"),
                PURCHASING,
            ),
            other(words!("Dean Ackroyd", "Денис Акулов", "Деян Акрабов"), FOREMAN),
        ],
    ),
    client(
        words!(
            "Tarnside Plastics",
            "Завод пластмасс «Литая форма»",
            "„Лята форма“ ЕООД"
        ),
        words!("Preston", "Владимир", "Ботевград"),
        words!("Plastics moulding", "Литьё пластмасс", "Леене на пластмаси"),
        &[
            decides(
                words!("Linda Hesketh", "Лидия Хескина", "Лидия Хесапчиева"),
                PRODUCTION_DIRECTOR,
            ),
            other(words!("Mark Pilling", "Марк Пилюгин", "Марк Пилев"), BUYER),
        ],
    ),
];
