//! What is done with several deals at once besides moving them.

use crate::commit::Edit;
use crate::deal::{Deal, Tag};
use crate::id::Id;
use crate::sorting::Sorting as _;
use crate::text::clean_line;
use crate::workspace::Workspace;

/// Puts deals away, or takes them out again.
pub fn archive(workspace: &Workspace, deals: &[Id], away: bool) -> Edit {
    each(workspace, deals, |deal| deal.archived = away)
}

/// Deletes deals. They are in no report any more, and can be restored.
pub fn delete(workspace: &Workspace, deals: &[Id]) -> Edit {
    each(workspace, deals, |deal| deal.gone = true)
}

/// Gives deals to somebody, or takes them from everybody.
pub fn give(workspace: &Workspace, deals: &[Id], owner: Option<Id>) -> Edit {
    each(workspace, deals, |deal| deal.owner = owner)
}

/// Tags deals. A deal that bears the tag keeps it as it is written there.
pub fn tag(workspace: &Workspace, deals: &[Id], name: &str) -> Edit {
    let name = clean_line(name);
    if name.is_empty() {
        return Edit::default();
    }
    let (id, entry) = Tag::entry(&name);
    each(workspace, deals, |deal| {
        if deal.tags.get(id).is_none() {
            deal.tags.insert(id, entry.clone());
        }
    })
}

/// Every tag that a deal bears, by name, each once.
pub fn tags_in_use(workspace: &Workspace) -> Vec<String> {
    let mut tags = std::collections::BTreeMap::new();
    for (_, deal) in workspace.deals.live() {
        for (id, tag) in deal.tags.iter() {
            tags.entry(id).or_insert(&tag.name);
        }
    }
    let mut names: Vec<String> = tags.into_values().cloned().collect();
    names.order_by_key(|name| crate::text::fold(name));
    names
}

fn each(workspace: &Workspace, deals: &[Id], change: impl Fn(&mut Deal)) -> Edit {
    let mut edit = Edit::default();
    for id in deals {
        if let Some(mut deal) = workspace.deals.alive(*id).cloned() {
            change(&mut deal);
            edit.put(*id, deal);
        }
    }
    edit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Desk, id};

    #[test]
    fn each_deal_that_is_there_is_changed_and_the_others_are_left_out() {
        let mut desk = Desk::new("2026-05-12");
        let deals = [desk.deal("x", "2026-05-11"), desk.deal("y", "2026-05-11")];
        desk.apply(give(&desk.workspace, &deals, Some(id("anna"))));
        desk.apply(tag(&desk.workspace, &deals, " Dealer  north "));
        desk.apply(tag(&desk.workspace, &deals[..1], "dealer NORTH"));
        desk.apply(archive(&desk.workspace, &deals[1..], true));
        let deal = |at: usize| desk.workspace.deals.get(deals[at]).cloned().unwrap_or_default();
        assert_eq!(
            (deal(0).owner, deal(1).owner),
            (Some(id("anna")), Some(id("anna")))
        );
        assert_eq!(deal(0).tags.len(), 1, "a tag is the same whatever its capitals");
        assert_eq!(tags_in_use(&desk.workspace), ["Dealer north"]);
        assert_eq!((deal(0).archived, deal(1).archived), (false, true));
        desk.apply(delete(&desk.workspace, &deals));
        assert!(
            give(&desk.workspace, &deals, None).is_empty(),
            "a deleted deal is left alone"
        );
    }

    #[test]
    fn a_tag_without_letters_changes_nothing() {
        let mut desk = Desk::new("2026-05-12");
        let deal = desk.deal("x", "2026-05-11");
        assert!(tag(&desk.workspace, &[deal], " \u{202e} ").is_empty());
    }
}
