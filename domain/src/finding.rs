//! Finding anything by what a person remembers of it: deals, clients and meetings, in one list.

use crate::funnel::search::Query;
use crate::id::Id;
use crate::record::Kind;
use crate::text::fold;
use crate::workspace::Workspace;

/// Something that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// A deal, a client or a meeting.
    pub kind: Kind,
    /// Which.
    pub id: Id,
}

/// The searchable text of everything, folded once.
#[derive(Debug, Clone, Default)]
pub struct Finder {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    found: Found,
    /// Deals that are over and what lies in the archive come after what is in work.
    is_past: bool,
    /// The name first, then a line break, then whatever else it can be remembered by.
    text: Box<str>,
}

impl Finder {
    /// Reads everything.
    pub fn of(workspace: &Workspace) -> Self {
        let mut entries = Vec::new();
        let name_of = |client: Option<Id>| {
            let client = client.and_then(|id| workspace.clients.get(id));
            client.map(|client| &*client.name).unwrap_or_default()
        };
        for (id, deal) in workspace.deals.live() {
            let stage = deal.stage().and_then(|stage| workspace.stages.get(stage));
            let is_over = stage.is_some_and(|stage| stage.kind != crate::stage::StageKind::Open);
            let client = name_of(deal.client);
            // A deal without a title goes by its client.
            let (name, other) = if deal.title.is_empty() {
                (client, "")
            } else {
                (&*deal.title, client)
            };
            let tags: Vec<&str> = deal.tags.values().map(|tag| &*tag.name).collect();
            let rest = [other, &tags.join(" "), &deal.external].join(" ");
            entries.push(Entry::new(Kind::Deal, id, is_over || deal.archived, name, &rest));
        }
        for (id, client) in workspace.clients.live() {
            let contacts: Vec<&str> = client.contacts.values().map(|contact| &*contact.name).collect();
            let rest = format!("{} {}", contacts.join(" "), client.city);
            entries.push(Entry::new(Kind::Client, id, false, &client.name, &rest));
        }
        for (id, meeting) in workspace.meetings.live() {
            let client = name_of(crate::meetings::defence::client_of(workspace, meeting));
            let is_past = meeting.state().is_held();
            entries.push(Entry::new(Kind::Meeting, id, is_past, &meeting.title, client));
        }
        Self { entries }
    }

    /// The best hits, the likeliest first, and how many there are in all. Nothing typed finds nothing.
    pub fn find(&self, typed: &str, most: usize) -> (Vec<Found>, usize) {
        let query = Query::new(typed);
        if query.is_empty() {
            return (Vec::new(), 0);
        }
        let wanted = fold(typed);
        let wanted = wanted.trim();
        let mut hits: Vec<(u8, &Entry)> = self
            .entries
            .iter()
            .filter(|entry| query.is_in(&entry.text))
            .map(|entry| (entry.distance(wanted), entry))
            .collect();
        let all = hits.len();
        let order = |a: &(u8, &Entry), b: &(u8, &Entry)| {
            let key = |(distance, entry): &(u8, &Entry)| (*distance, entry.is_past, entry.found.kind);
            key(a)
                .cmp(&key(b))
                .then_with(|| a.1.text.cmp(&b.1.text))
                .then_with(|| a.1.found.id.cmp(&b.1.found.id))
        };
        if all > most {
            hits.select_nth_unstable_by(most, order);
            hits.truncate(most);
        }
        hits.sort_unstable_by(order);
        (hits.into_iter().map(|(_, entry)| entry.found).collect(), all)
    }
}

impl Entry {
    fn new(kind: Kind, id: Id, is_past: bool, name: &str, rest: &str) -> Self {
        Self {
            found: Found { kind, id },
            is_past,
            text: format!("{}\n{}", fold(name), fold(rest)).into(),
        }
    }

    /// How far from what was meant: the name begins so, a word of it does, it is in the name, it is elsewhere.
    fn distance(&self, wanted: &str) -> u8 {
        let name = self.text.split('\n').next().unwrap_or_default();
        if name.starts_with(wanted) {
            0
        } else if name.split_whitespace().any(|word| word.starts_with(wanted)) {
            1
        } else if name.contains(wanted) {
            2
        } else {
            3
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Client;
    use crate::deal::Deal;
    use crate::testing::Desk;

    fn desk() -> Desk {
        let mut desk = Desk::new("2026-03-31");
        desk.workspace = Workspace::default();
        for name in ["Lathe Works", "Berlin Lathe", "Glathern"] {
            let client = Client {
                name: name.into(),
                ..Client::default()
            };
            desk.put(Id::derived("client", name), client);
        }
        let deal = Deal {
            title: "Press".into(),
            client: Some(Id::derived("client", "Lathe Works")),
            ..Deal::default()
        };
        desk.put(Id::derived("deal", "Press"), deal);
        desk
    }

    fn names(desk: &Desk, typed: &str, most: usize) -> (Vec<String>, usize) {
        let (found, all) = Finder::of(&desk.workspace).find(typed, most);
        let label = |one: Found| {
            desk.workspace
                .label(one.kind, one.id)
                .unwrap_or_default()
                .to_owned()
        };
        (found.into_iter().map(label).collect(), all)
    }

    #[test]
    fn what_begins_so_comes_before_what_merely_holds_it() {
        let desk = desk();
        let expected = ["Lathe Works", "Berlin Lathe", "Glathern", "Press"];
        assert_eq!(
            names(&desk, "lathe", 9),
            (expected.map(str::to_owned).to_vec(), 4)
        );
    }

    #[test]
    fn only_so_many_are_given_and_all_are_counted() {
        assert_eq!(names(&desk(), "lathe", 1), (vec!["Lathe Works".to_owned()], 4));
        assert_eq!(names(&desk(), "  ", 9), (Vec::new(), 0));
    }

    #[test]
    fn every_word_must_be_there_in_any_order() {
        assert_eq!(names(&desk(), "works press", 9), (vec!["Press".to_owned()], 1));
    }
}
