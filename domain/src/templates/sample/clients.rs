//! The first twenty clients of the sample.

use super::ClientSeed;
use super::contacts::{
    ASSISTANT, BUYER, DIRECTOR, ENGINEER, FINANCE, FOREMAN, MECHANIC, OWNER, PRODUCTION_DIRECTOR, PURCHASING,
    SAFETY, TECHNICAL_DIRECTOR, TECHNOLOGIST, WORKSHOPS, client, decides, other,
};
use crate::lang::words;

pub(super) const CLIENTS: &[ClientSeed] = &[
    client(
        words("Aldermoor Precision", "Механический завод «Ольшаник»"),
        words("Coventry", "Самара"),
        words("Precision machining", "Механообработка"),
        &[
            decides("Graham Tully", "Григорий Тулин", TECHNICAL_DIRECTOR),
            other("Anne Corrigan", "Анна Корнеева", BUYER),
            other("Lee Hobart", "Леонид Хохлов", FOREMAN),
        ],
    ),
    client(
        words("Brackenfield Joinery", "Мебельная фабрика «Липовый лист»"),
        words("York", "Ярославль"),
        words("Furniture", "Производство мебели"),
        &[
            decides("Ruth Brackenby", "Руфина Бражникова", OWNER),
            other("Peter Sallow", "Пётр Салтанов", TECHNOLOGIST),
        ],
    ),
    client(
        words("Castlegate Garage", "Автосервис «Третья передача»"),
        words("Leeds", "Казань"),
        words("Car repair", "Автосервис"),
        &[
            decides("Imran Sadiq", "Ильдар Садыков", OWNER),
            other("Kevin Stroud", "Кирилл Страхов", FOREMAN),
        ],
    ),
    client(
        words("Dunmarra Farm Machinery", "Агрофирма «Дальняя нива»"),
        words("Cork", "Тамбов"),
        words("Farm machinery repair", "Ремонт сельхозтехники"),
        &[
            decides("Declan Moran", "Данила Моршанский", DIRECTOR),
            other("Fiona Keane", "Фаина Канева", PURCHASING),
            other("Sean Dwyer", "Семён Дворников", MECHANIC),
        ],
    ),
    client(
        words("Eastwharf Boatyard", "Верфь «Тихий затон»"),
        words("Plymouth", "Нижний Новгород"),
        words("Shipbuilding and repair", "Судостроение и судоремонт"),
        &[
            decides("Martin Penrose", "Мартын Пенкин", DIRECTOR),
            other("Joanna Tresco", "Жанна Тропинина", ENGINEER),
            other("Colin Webber", "Константин Вебер", FOREMAN),
        ],
    ),
    client(
        words(
            "Fenwater Technical College",
            "Политехнический колледж «Мастер-град»",
        ),
        words("Newcastle", "Ижевск"),
        words("Vocational education", "Профессиональное образование"),
        &[
            decides("Susan Hindmarsh", "Светлана Хинская", DIRECTOR),
            other("Alan Robson", "Алексей Рябцев", WORKSHOPS),
        ],
    ),
    client(
        words("Glenhurst Foundry", "Литейный завод «Горнило»"),
        words("Sheffield", "Челябинск"),
        words("Foundry", "Литейное производство"),
        &[
            decides("Barry Staniforth", "Борис Становой", PRODUCTION_DIRECTOR),
            other("Nadia Rahman", "Надежда Рахманова", SAFETY),
            other("Craig Ellin", "Кузьма Елин", MECHANIC),
        ],
    ),
    client(
        words("Harrowmead Packaging", "Упаковочный комбинат «Картонель»"),
        words("Nottingham", "Тверь"),
        words("Packaging", "Производство упаковки"),
        &[
            decides("Victoria Lamb", "Виктория Ламина", DIRECTOR),
            other("Paul Redfern", "Павел Редькин", MECHANIC),
        ],
    ),
    client(
        words("Ivyleigh Dairy", "Молокозавод «Заречные луга»"),
        words("Exeter", "Вологда"),
        words("Dairy", "Переработка молока"),
        &[
            decides("Simon Luscombe", "Степан Лузгин", ENGINEER),
            other("Beth Yeoman", "Вера Емельянова", BUYER),
            other("Harry Coombes", "Харитон Комов", MECHANIC),
        ],
    ),
    client(
        words("Jessop & Rowan Windows", "Завод окон «Светлорама»"),
        words("Bristol", "Пенза"),
        words("Windows and doors", "Окна и двери"),
        &[
            decides("Clive Jessop", "Клим Есипов", OWNER),
            other("Amy Rowan", "Амалия Рябинина", PRODUCTION_DIRECTOR),
        ],
    ),
    client(
        words("Kestrel Rail Works", "Вагоноремонтное депо «Сортировка»"),
        words("Derby", "Екатеринбург"),
        words("Rolling stock repair", "Ремонт подвижного состава"),
        &[
            decides("Robert Allsop", "Роман Алсуфьев", DIRECTOR),
            other("Jean Barlow", "Евгения Баранова", PURCHASING),
            other("Neil Cutts", "Никита Кутузкин", ENGINEER),
        ],
    ),
    client(
        words("Lindenau Sheet Metal", "Завод «Лист и гибка»"),
        words("Stuttgart", "Ростов-на-Дону"),
        words("Sheet metal", "Обработка листового металла"),
        &[
            decides("Jürgen Haase", "Юрий Гаазов", OWNER),
            other("Katrin Vogt", "Катерина Фогель", PURCHASING),
        ],
    ),
    client(
        words("Merrowby Textiles", "Ткацкая фабрика «Суровьё»"),
        words("Manchester", "Иваново"),
        words("Textiles", "Текстиль"),
        &[
            decides("Shirin Akhtar", "Ширин Ахтямова", DIRECTOR),
            other("Joe Entwist", "Егор Энтин", MECHANIC),
        ],
    ),
    client(
        words("Norrvik Timber", "Лесокомбинат «Кедровый плёс»"),
        words("Gothenburg", "Томск"),
        words("Sawmill", "Деревообработка"),
        &[
            decides("Lars Ekdal", "Лаврентий Екимов", PRODUCTION_DIRECTOR),
            other("Maja Strand", "Майя Странникова", FINANCE),
            other("Nils Berglind", "Нил Берёзкин", FOREMAN),
        ],
    ),
    client(
        words("Oakhanger Instruments", "Приборный завод «Отклик»"),
        words("Cambridge", "Зеленоград"),
        words("Instrument making", "Приборостроение"),
        &[
            decides("Edward Finch", "Эдуард Финогенов", TECHNICAL_DIRECTOR),
            other("Wei Chen", "Вероника Ченцова", TECHNOLOGIST),
        ],
    ),
    client(
        words("Penhallow Stone", "Камнеобработка «Грань и гранит»"),
        words("Truro", "Петрозаводск"),
        words("Stone processing", "Обработка камня"),
        &[
            decides("Jory Penhallow", "Юхан Пеллонен", OWNER),
            other("Tamsin Rowe", "Тамара Рогозина", ASSISTANT),
        ],
    ),
    client(
        words("Quaymoor Fabrication", "Завод металлоконструкций «Пролёт»"),
        words("Cardiff", "Липецк"),
        words("Steel structures", "Металлоконструкции"),
        &[
            decides("Gareth Prosser", "Герман Просвиров", DIRECTOR),
            other("Megan Howells", "Марина Ховрина", PURCHASING),
            other("Rhys Tudor", "Руслан Тудоров", TECHNOLOGIST),
        ],
    ),
    client(
        words("Rosegarth Bakery", "Хлебозавод «Тёплый край»"),
        words("Bath", "Воронеж"),
        words("Bakery", "Хлебопечение"),
        &[
            decides("Charlotte Ames", "Алла Амелина", DIRECTOR),
            other("Ben Wyatt-Hill", "Вениамин Уваров", MECHANIC),
        ],
    ),
    client(
        words("Stonebeck Hydraulics", "Компания «Гидроузел»"),
        words("Bradford", "Пермь"),
        words("Hydraulics", "Гидравлика"),
        &[
            decides("Andrew Sugden", "Андрей Сугробов", OWNER),
            other("Parveen Malik", "Полина Маликова", PURCHASING),
            other("Dean Ackroyd", "Денис Акулов", FOREMAN),
        ],
    ),
    client(
        words("Tarnside Plastics", "Завод пластмасс «Литая форма»"),
        words("Preston", "Владимир"),
        words("Plastics moulding", "Литьё пластмасс"),
        &[
            decides("Linda Hesketh", "Лидия Хескина", PRODUCTION_DIRECTOR),
            other("Mark Pilling", "Марк Пилюгин", BUYER),
        ],
    ),
];
