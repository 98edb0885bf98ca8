//! The client organisations of the sample and the people in them.

use super::chance::Chance;
use super::deals::client_of;
use super::{Studio, id, person};
use crate::client::{Client, Contact};
use crate::deal::Deal;
use crate::id::Id;
use crate::lang::Lang;
use crate::templates::sample::{self, ClientSeed, ContactSeed};
use crate::templates::stage_sets::StageKindTemplate;

/// How many there are.
pub(super) const COUNT: usize = 40;

/// All clients with their identifiers.
pub(super) fn all(studio: &Studio, deals: &[(Id, Deal)]) -> Vec<(Id, Client)> {
    let won = studio
        .set
        .stages
        .iter()
        .position(|stage| stage.kind == StageKindTemplate::Won)
        .map(|at| studio.stage(at));
    let seeds = sample::clients().take(COUNT).enumerate();
    seeds
        .map(|(at, seed)| {
            let own = || {
                deals
                    .iter()
                    .enumerate()
                    .filter(move |(number, _)| client_of(*number) == at)
            };
            let has_bought = own().any(|(_, (_, deal))| won.is_some() && deal.stage() == won);
            let first_owner = own().find_map(|(_, (_, deal))| deal.owner);
            // A client who has bought belongs to a farmer.
            let owner = if has_bought {
                Some(person(4 + at % 2))
            } else {
                first_owner
            };
            (id("client", at), client(studio.lang, at, seed, owner))
        })
        .collect()
}

/// The contacts of a client by its place.
pub(super) fn contacts_of(client: usize) -> Vec<Id> {
    let count = sample::clients()
        .nth(client)
        .map_or(0, |seed| seed.contacts.len());
    (0..count).map(|at| contact_id(client, at)).collect()
}

pub(super) fn contact_id(client: usize, at: usize) -> Id {
    id("contact", client * 10 + at)
}

fn client(lang: Lang, at: usize, seed: &ClientSeed, owner: Option<Id>) -> Client {
    let name = seed.name.in_lang(lang);
    let host = host(seed.name.in_lang(Lang::En));
    let chance = &mut Chance::of(10_000 + at as u64);
    let contacts = seed.contacts.iter().enumerate();
    Client {
        name: name.to_owned(),
        city: seed.city.in_lang(lang).to_owned(),
        industry: seed.industry.in_lang(lang).to_owned(),
        site: format!("https://{host}"),
        owner,
        contacts: contacts
            .map(|(number, seed)| (contact_id(at, number), contact(lang, seed, &host, chance)))
            .collect(),
        ..Client::default()
    }
}

/// A host that can never exist (RFC 2606).
fn host(name: &str) -> String {
    let words = name.to_lowercase();
    let words = words
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    format!("{}.example", words.collect::<Vec<_>>().join("-"))
}

fn contact(lang: Lang, seed: &ContactSeed, host: &str, chance: &mut Chance) -> Contact {
    let name = seed.name.in_lang(lang);
    // Numbers that are never given to anybody.
    let phone = match lang {
        Lang::En => format!("+44 1632 960{:03}", chance.below(1000)),
        Lang::Ru => format!("+7 (495) 000-{:02}-{:02}", chance.below(100), chance.below(100)),
    };
    Contact {
        name: name.to_owned(),
        position: seed.position.in_lang(lang).to_owned(),
        phone: if chance.percent(85) { phone } else { String::new() },
        email: format!("{}@{host}", mailbox(name)),
        decision_maker: seed.decides,
        ..Contact::default()
    }
}

/// A mailbox of a name: the parts in Latin letters, with points between.
fn mailbox(name: &str) -> String {
    let latin = |c: char| -> String {
        let at = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
            .chars()
            .position(|known| known == c);
        let letters = [
            "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
            "t", "u", "f", "kh", "ts", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya",
        ];
        match at.and_then(|at| letters.get(at)) {
            Some(latin) => (*latin).to_owned(),
            None if c.is_ascii_alphanumeric() => c.to_string(),
            None => String::new(),
        }
    };
    let parts = name.split_whitespace();
    let parts = parts.map(|part| part.to_lowercase().chars().map(latin).collect::<String>());
    parts.collect::<Vec<_>>().join(".")
}
