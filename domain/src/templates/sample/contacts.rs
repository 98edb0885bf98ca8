//! Positions of contact persons, and short ways to write a client down.

use super::{ClientSeed, ContactSeed};
use crate::lang::{Words, words};

pub(super) const OWNER: Words = words!("Owner", "Собственник", "Собственик");
pub(super) const DIRECTOR: Words = words!(
    "Managing director",
    "Генеральный директор",
    "Изпълнителен директор"
);
pub(super) const TECHNICAL_DIRECTOR: Words = words!(
    "Technical director",
    "Технический директор",
    "Технически директор"
);
pub(super) const PRODUCTION_DIRECTOR: Words = words!(
    "Production director",
    "Директор по производству",
    "Производствен директор"
);
pub(super) const FINANCE: Words = words!("Finance director", "Финансовый директор", "Финансов директор");
pub(super) const ENGINEER: Words = words!("Chief engineer", "Главный инженер", "Главен инженер");
pub(super) const MECHANIC: Words = words!("Chief mechanic", "Главный механик", "Главен механик");
pub(super) const FOREMAN: Words = words!("Shop foreman", "Начальник цеха", "Началник-цех");
pub(super) const TECHNOLOGIST: Words = words!("Process engineer", "Технолог", "Технолог");
pub(super) const PURCHASING: Words = words!(
    "Head of purchasing",
    "Начальник отдела закупок",
    "Началник отдел „Снабдяване“"
);
pub(super) const BUYER: Words = words!("Buyer", "Специалист по закупкам", "Специалист „Снабдяване“");
pub(super) const SAFETY: Words = words!(
    "Safety engineer",
    "Инженер по охране труда",
    "Инженер по безопасност на труда"
);
pub(super) const WORKSHOPS: Words = words!(
    "Head of training workshops",
    "Заведующий учебными мастерскими",
    "Завеждащ учебните работилници"
);
pub(super) const ASSISTANT: Words = words!(
    "Assistant to the director",
    "Помощник директора",
    "Асистент на директора"
);

/// A contact who decides.
pub(super) const fn decides(name: Words, position: Words) -> ContactSeed {
    ContactSeed {
        name,
        position,
        decides: true,
    }
}

/// A contact who does not decide.
pub(super) const fn other(name: Words, position: Words) -> ContactSeed {
    ContactSeed {
        name,
        position,
        decides: false,
    }
}

/// A client: name, city, industry, contacts.
pub(super) const fn client(
    name: Words,
    city: Words,
    industry: Words,
    contacts: &'static [ContactSeed],
) -> ClientSeed {
    ClientSeed {
        name,
        city,
        industry,
        contacts,
    }
}
