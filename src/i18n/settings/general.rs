//! Name, language, look, currency, working days, limits.

use super::{Words, words};

pub const WORKSPACE: Words = words!(
    "Name of the workspace",
    "Название рабочего места",
    "Име на работното пространство"
);
pub const WORKSPACE_NOTE: Words = words!(
    "Shown above the navigation and in the names of exported files.",
    "Показывается над навигацией и в именах выгруженных файлов.",
    "Показва се над навигацията и в имената на експортираните файлове.",
);
pub const WORKSPACE_NEEDS_NAME: Words = words!(
    "A workspace needs a name.",
    "Рабочему месту нужно название.",
    "Работното пространство трябва да има име."
);
pub const LOOK: Words = words!("Look and language", "Вид и язык", "Вид и език");
pub const LANGUAGE: Words = words!("Language", "Язык", "Език");
pub const LANGUAGE_NOTE: Words = words!(
    "Dates and numbers follow it. Texts that you wrote stay as they are.",
    "Даты и числа пишутся по его правилам. Тексты, которые вы написали, не меняются.",
    "Датите и числата се пишат по неговите правила. Текстовете, които сте написали вие, не се променят.",
);
pub const THEME: Words = words!("Theme", "Тема", "Тема");
pub const THEME_NOTE: Words = words!(
    "Follows the system unless you choose.",
    "Как в системе, если не выбрать другое.",
    "Като в системата, ако не изберете друго.",
);
pub const AUTO: Words = words!("Auto", "Авто", "Авто");
pub const LIGHT: Words = words!("Light", "Светлая", "Светла");
pub const DARK: Words = words!("Dark", "Тёмная", "Тъмна");

pub const KEYS: Words = words!("Keys without Ctrl", "Клавиши без Ctrl", "Клавиши без Ctrl");
pub const KEYS_NOTE: Words = words!(
    "N, /, G F and the others. Switch them off if you dictate or steer by voice. The list is under “?”.",
    "N, /, G F и другие. Отключите, если диктуете или управляете голосом. Список — по «?».",
    "N, /, G F и останалите. Изключете ги, ако диктувате или управлявате с глас. Списъкът е под „?“.",
);

pub const MONEY: Words = words!("Money", "Деньги", "Пари");
pub const CURRENCY: Words = words!(
    "Default currency",
    "Валюта по умолчанию",
    "Валута по подразбиране"
);
pub const CURRENCY_NOTE: Words = words!(
    "Offered for new sums. Existing deals keep theirs: sums of different currencies are never added.",
    "Предлагается для новых сумм. У прежних сделок валюта не меняется: суммы в разных валютах не складываются.",
    "Предлага се за нови суми. Досегашните сделки запазват своята: суми в различни валути никога не се събират.",
);
pub const CURRENCY_SET: Words = words!(
    "Default currency: {currency}",
    "Валюта по умолчанию: {currency}",
    "Валута по подразбиране: {currency}"
);

pub const WORKING_DAYS: Words = words!("Working days", "Рабочие дни", "Работни дни");
pub const WORKING_DAYS_NOTE: Words = words!(
    "Norms, speed and pace count working days only.",
    "Нормы, скорость и темп считаются только по рабочим дням.",
    "Нормите, скоростта и темпът се броят само по работни дни.",
);
pub const WEEK: Words = words!("Working week", "Рабочая неделя", "Работна седмица");
pub const NO_WEEKDAY: Words = words!(
    "No day is chosen: all seven count as working days.",
    "Не выбран ни один день: рабочими считаются все семь.",
    "Не е избран нито един ден: и седемте се броят за работни.",
);
/// Monday first: long and short names.
pub const WEEKDAYS: [(Words, Words); 7] = [
    (
        words!("Monday", "понедельник", "понеделник"),
        words!("Mon", "Пн", "Пн"),
    ),
    (words!("Tuesday", "вторник", "вторник"), words!("Tue", "Вт", "Вт")),
    (words!("Wednesday", "среда", "сряда"), words!("Wed", "Ср", "Ср")),
    (
        words!("Thursday", "четверг", "четвъртък"),
        words!("Thu", "Чт", "Чт"),
    ),
    (words!("Friday", "пятница", "петък"), words!("Fri", "Пт", "Пт")),
    (words!("Saturday", "суббота", "събота"), words!("Sat", "Сб", "Сб")),
    (
        words!("Sunday", "воскресенье", "неделя"),
        words!("Sun", "Вс", "Нд"),
    ),
];
pub const HOLIDAYS: Words = words!("Public holidays", "Праздники", "Официални празници");
pub const HOLIDAYS_NOTE: Words = words!(
    "The ready-made lists hold what the law fixes, from {first} to {last}. Days moved by decision of the year are yours to add.",
    "В готовых списках — праздники по закону с {first} по {last} год. Переносы, которые решают на год, добавьте сами.",
    "В готовите списъци са празниците по закон от {first} до {last} г. Преместените за годината дни добавете сами.",
);
pub const FILL_FROM: Words = words!(
    "Fill from a ready-made list",
    "Заполнить из готового списка",
    "Попълнете от готов списък"
);
pub const PRESET_NONE: Words = words!("No holidays", "Без праздников", "Без празници");
pub const PRESET_RUSSIA: Words = words!("Russia", "Россия", "Русия");
pub const PRESET_BULGARIA: Words = words!("Bulgaria", "Болгария", "България");
pub const ADD_DAY: Words = words!("Add a day", "Добавить день", "Добавете ден");
pub const DAY: Words = words!("Day", "День", "Ден");
pub const DAY_OFF: Words = words!("Day off", "Выходной", "Почивен");
pub const DAY_ON: Words = words!("Working day", "Рабочий", "Работен");
pub const ADD: Words = words!("Add", "Добавить", "Добавете");
pub const REMOVE_DAY: Words = words!("Remove {day}", "Убрать {day}", "Премахнете {day}");
pub const DAYS_OF_YEAR: Words = words!(
    "{year}: {n} {n|exception|exceptions}",
    "{year}: {n} {n|исключение|исключения|исключений}",
    "{year}: {n} {n|изключение|изключения}",
);
pub const NO_EXCEPTIONS: Words = words!(
    "No exceptions from the week.",
    "Исключений из рабочей недели нет.",
    "Няма изключения от работната седмица.",
);
pub const CALENDAR_SET: Words = words!(
    "Working days changed",
    "Рабочие дни изменены",
    "Работните дни са променени"
);
pub const BAD_DAY: Words = words!(
    "Choose a day between 1990 and 2100.",
    "Выберите день между 1990 и 2100 годом.",
    "Изберете ден между 1990 и 2100 г.",
);

pub const STUCK: Words = words!(
    "When a deal counts as stuck",
    "Когда сделка считается зависшей",
    "Кога сделката се брои за зациклила"
);
pub const STUCK_NOTE: Words = words!(
    "In percent of the stage’s norm. A next step planned for today or later, no further ahead than the norm, suspends it.",
    "В процентах от нормы этапа. Запланированный шаг — сегодня или позже, но не дальше нормы — снимает отметку.",
    "В проценти от нормата на етапа. Следваща стъпка, планирана за днес или по-късно, но не по-далеч от нормата, маха знака.",
);
pub const YELLOW: Words = words!(
    "Yellow: nothing happened for",
    "Жёлтая: ничего не происходило",
    "Жълто: нищо не се е случило за"
);
pub const RED: Words = words!(
    "Red: nothing happened for",
    "Красная: ничего не происходило",
    "Червено: нищо не се е случило за"
);
pub const STAY: Words = words!(
    "Too long in its stage, whatever happened",
    "Слишком долго на этапе, что бы ни происходило",
    "Твърде дълго в етапа, каквото и да се случва",
);
pub const OF_NORM: Words = words!("% of the norm", "% нормы", "% от нормата");
pub const LIMITS_SET: Words = words!(
    "Limits of stuck deals changed",
    "Пороги зависания изменены",
    "Границите за зациклили сделки са променени"
);
pub const BAD_LIMIT: Words = words!(
    "Type a whole number from 10 to 1000.",
    "Введите целое число от 10 до 1000.",
    "Въведете цяло число от 10 до 1000.",
);
pub const RED_AFTER_YELLOW: Words = words!(
    "Red cannot come before yellow.",
    "Красная отметка не может появиться раньше жёлтой.",
    "Червеното не може да дойде преди жълтото.",
);
