//! Name, language, look, currency, working days, limits.

use super::{Words, words};

pub const WORKSPACE: Words = words("Name of the workspace", "Название рабочего места");
pub const WORKSPACE_NOTE: Words = words(
    "Shown above the navigation and in the names of exported files.",
    "Показывается над навигацией и в именах выгруженных файлов.",
);
pub const WORKSPACE_NEEDS_NAME: Words = words("A workspace needs a name.", "Рабочему месту нужно название.");
pub const LOOK: Words = words("Look and language", "Вид и язык");
pub const LANGUAGE: Words = words("Language", "Язык");
pub const LANGUAGE_NOTE: Words = words(
    "Dates and numbers follow it. Texts that you wrote stay as they are.",
    "Даты и числа пишутся по его правилам. Тексты, которые вы написали, не меняются.",
);
pub const THEME: Words = words("Theme", "Тема");
pub const THEME_NOTE: Words = words(
    "Follows the system unless you choose.",
    "Как в системе, если не выбрать другое.",
);
pub const AUTO: Words = words("Auto", "Авто");
pub const LIGHT: Words = words("Light", "Светлая");
pub const DARK: Words = words("Dark", "Тёмная");

pub const KEYS: Words = words("Keys without Ctrl", "Клавиши без Ctrl");
pub const KEYS_NOTE: Words = words(
    "N, /, G F and the others. Switch them off if you dictate or steer by voice. The list is under “?”.",
    "N, /, G F и другие. Отключите, если диктуете или управляете голосом. Список — по «?».",
);

pub const MONEY: Words = words("Money", "Деньги");
pub const CURRENCY: Words = words("Default currency", "Валюта по умолчанию");
pub const CURRENCY_NOTE: Words = words(
    "Offered for new sums. Existing deals keep theirs: sums of different currencies are never added.",
    "Предлагается для новых сумм. У прежних сделок валюта не меняется: суммы в разных валютах не складываются.",
);
pub const CURRENCY_SET: Words = words("Default currency: {currency}", "Валюта по умолчанию: {currency}");

pub const WORKING_DAYS: Words = words("Working days", "Рабочие дни");
pub const WORKING_DAYS_NOTE: Words = words(
    "Norms, speed and pace count working days only.",
    "Нормы, скорость и темп считаются только по рабочим дням.",
);
pub const WEEK: Words = words("Working week", "Рабочая неделя");
pub const NO_WEEKDAY: Words = words(
    "No day is chosen: all seven count as working days.",
    "Не выбран ни один день: рабочими считаются все семь.",
);
/// Monday first: long and short names.
pub const WEEKDAYS: [(Words, Words); 7] = [
    (words("Monday", "понедельник"), words("Mon", "Пн")),
    (words("Tuesday", "вторник"), words("Tue", "Вт")),
    (words("Wednesday", "среда"), words("Wed", "Ср")),
    (words("Thursday", "четверг"), words("Thu", "Чт")),
    (words("Friday", "пятница"), words("Fri", "Пт")),
    (words("Saturday", "суббота"), words("Sat", "Сб")),
    (words("Sunday", "воскресенье"), words("Sun", "Вс")),
];
pub const HOLIDAYS: Words = words("Public holidays", "Праздники");
pub const HOLIDAYS_NOTE: Words = words(
    "The ready-made lists hold what the law fixes, from {first} to {last}. Days moved by decision of the year are yours to add.",
    "В готовых списках — праздники по закону с {first} по {last} год. Переносы, которые решают на год, добавьте сами.",
);
pub const FILL_FROM: Words = words("Fill from a ready-made list", "Заполнить из готового списка");
pub const PRESET_NONE: Words = words("No holidays", "Без праздников");
pub const PRESET_RUSSIA: Words = words("Russia", "Россия");
pub const PRESET_BULGARIA: Words = words("Bulgaria", "Болгария");
pub const ADD_DAY: Words = words("Add a day", "Добавить день");
pub const DAY: Words = words("Day", "День");
pub const DAY_OFF: Words = words("Day off", "Выходной");
pub const DAY_ON: Words = words("Working day", "Рабочий");
pub const ADD: Words = words("Add", "Добавить");
pub const REMOVE_DAY: Words = words("Remove {day}", "Убрать {day}");
pub const DAYS_OF_YEAR: Words = words(
    "{year}: {n} {n|exception|exceptions}",
    "{year}: {n} {n|исключение|исключения|исключений}",
);
pub const NO_EXCEPTIONS: Words = words(
    "No exceptions from the week.",
    "Исключений из рабочей недели нет.",
);
pub const CALENDAR_SET: Words = words("Working days changed", "Рабочие дни изменены");
pub const BAD_DAY: Words = words(
    "Choose a day between 1990 and 2100.",
    "Выберите день между 1990 и 2100 годом.",
);

pub const STUCK: Words = words("When a deal counts as stuck", "Когда сделка считается зависшей");
pub const STUCK_NOTE: Words = words(
    "In percent of the stage’s norm. A next step planned for today or later, no further ahead than the norm, suspends it.",
    "В процентах от нормы этапа. Запланированный шаг — сегодня или позже, но не дальше нормы — снимает отметку.",
);
pub const YELLOW: Words = words("Yellow: nothing happened for", "Жёлтая: ничего не происходило");
pub const RED: Words = words("Red: nothing happened for", "Красная: ничего не происходило");
pub const STAY: Words = words(
    "Too long in its stage, whatever happened",
    "Слишком долго на этапе, что бы ни происходило",
);
pub const OF_NORM: Words = words("% of the norm", "% нормы");
pub const LIMITS_SET: Words = words("Limits of stuck deals changed", "Пороги зависания изменены");
pub const BAD_LIMIT: Words = words(
    "Type a whole number from 10 to 1000.",
    "Введите целое число от 10 до 1000.",
);
pub const RED_AFTER_YELLOW: Words = words(
    "Red cannot come before yellow.",
    "Красная отметка не может появиться раньше жёлтой.",
);
