//! Positions of contact persons, and short ways to write a client down.

use super::{ClientSeed, ContactSeed};
use crate::lang::{Words, words};

pub(super) const OWNER: Words = words("Owner", "Собственник");
pub(super) const DIRECTOR: Words = words("Managing director", "Генеральный директор");
pub(super) const TECHNICAL_DIRECTOR: Words = words("Technical director", "Технический директор");
pub(super) const PRODUCTION_DIRECTOR: Words = words("Production director", "Директор по производству");
pub(super) const FINANCE: Words = words("Finance director", "Финансовый директор");
pub(super) const ENGINEER: Words = words("Chief engineer", "Главный инженер");
pub(super) const MECHANIC: Words = words("Chief mechanic", "Главный механик");
pub(super) const FOREMAN: Words = words("Shop foreman", "Начальник цеха");
pub(super) const TECHNOLOGIST: Words = words("Process engineer", "Технолог");
pub(super) const PURCHASING: Words = words("Head of purchasing", "Начальник отдела закупок");
pub(super) const BUYER: Words = words("Buyer", "Специалист по закупкам");
pub(super) const SAFETY: Words = words("Safety engineer", "Инженер по охране труда");
pub(super) const WORKSHOPS: Words = words("Head of training workshops", "Заведующий учебными мастерскими");
pub(super) const ASSISTANT: Words = words("Assistant to the director", "Помощник директора");

/// A contact who decides.
pub(super) const fn decides(en: &'static str, ru: &'static str, position: Words) -> ContactSeed {
    ContactSeed {
        name: words(en, ru),
        position,
        decides: true,
    }
}

/// A contact who does not decide.
pub(super) const fn other(en: &'static str, ru: &'static str, position: Words) -> ContactSeed {
    ContactSeed {
        name: words(en, ru),
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
