//! The client organisations of the sample and the people in them.

use super::after_sale::{self, Habit};
use super::chance::Chance;
use super::deals::client_of;
use super::{Studio, id, person};
use crate::client::{Client, Contact};
use crate::deal::Deal;
use crate::hand_over::HandOver;
use crate::id::Id;
use crate::lang::Lang;
use crate::templates::sample::{self, ClientSeed, ContactSeed};
use crate::templates::stage_sets::StageKindTemplate;

/// How many there are.
pub(super) const COUNT: usize = 40;

/// Clients and hand-overs, with their identifiers.
pub(super) type Made = (Vec<(Id, Client)>, Vec<(Id, HandOver)>);

/// All clients and hand-overs.
pub(super) fn all(studio: &Studio, deals: &[(Id, Deal)]) -> Made {
    let won = studio
        .set
        .stages
        .iter()
        .position(|stage| stage.kind == StageKindTemplate::Won)
        .map(|at| studio.stage(at));
    let (mut bought, mut others, mut fresh) = (0, 0, 0);
    let mut clients = Vec::with_capacity(COUNT);
    let mut hand_overs = Vec::new();
    for (at, seed) in sample::clients().take(COUNT).enumerate() {
        let own = || {
            deals
                .iter()
                .enumerate()
                .filter(|(number, _)| client_of(*number) == at)
        };
        let first_won = own()
            .map(|(_, (id, deal))| (*id, deal))
            .filter(|(_, deal)| won.is_some() && deal.stage() == won)
            .min_by_key(|(_, deal)| deal.last_move().map(|step| step.at.instant()));
        let count = if first_won.is_some() {
            &mut bought
        } else {
            &mut others
        };
        let habit = Habit::of(first_won.is_some(), *count);
        *count += 1;
        let sellers = [person(1), person(2), person(3)];
        let sold = own().filter_map(|(_, (_, deal))| deal.owner);
        let seller = sold.clone().find(|owner| sellers.contains(owner));
        // A client who buys again belongs to a farmer; a new one still to whoever sold.
        let owner = match habit {
            Habit::Never => own().find_map(|(_, (_, deal))| deal.owner),
            Habit::New => seller.or(Some(person(1 + at % 2))),
            Habit::Steady | Habit::Late | Habit::Gone => Some(person(4 + at % 2)),
        };
        let mut body = client(studio.lang, at, seed, owner);
        after_sale::complete(studio, at, habit, &mut body);
        let this = id("client", at);
        if let (Habit::New, Some(won)) = (habit, first_won) {
            if let Some((id, hand_over, accepted)) = after_sale::hand_over(studio, fresh, (this, &body), won)
            {
                if accepted {
                    body.owner = hand_over.taker;
                }
                hand_overs.push((id, hand_over));
            }
            fresh += 1;
        }
        clients.push((this, body));
    }
    (clients, hand_overs)
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
        Lang::Bg => format!("+359 2 000 {:04}", chance.below(10_000)),
    };
    Contact {
        name: name.to_owned(),
        position: seed.position.in_lang(lang).to_owned(),
        phone: if chance.percent(85) { phone } else { String::new() },
        email: format!("{}@{host}", mailbox(name, lang)),
        decision_maker: seed.decides,
        ..Contact::default()
    }
}

/// A mailbox of a name: the parts in Latin letters, with points between.
fn mailbox(name: &str, lang: Lang) -> String {
    let latin = |c: char| -> String {
        let at = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
            .chars()
            .position(|known| known == c);
        let letters = [
            "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
            "t", "u", "f", "kh", "ts", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya",
        ];
        match at.and_then(|at| letters.get(at)) {
            // Where the Bulgarian way of writing a sound in Latin letters is another one.
            Some(_) if lang == Lang::Bg && "хщъ".contains(c) => match c {
                'х' => "h",
                'щ' => "sht",
                _ => "a",
            }
            .to_owned(),
            Some(latin) => (*latin).to_owned(),
            None if c.is_ascii_alphanumeric() => c.to_string(),
            None => String::new(),
        }
    };
    let parts = name.split_whitespace();
    let parts = parts.map(|part| part.to_lowercase().chars().map(latin).collect::<String>());
    parts.collect::<Vec<_>>().join(".")
}
