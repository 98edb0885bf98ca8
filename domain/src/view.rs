//! Saved views of the board.

use serde::{Deserialize, Serialize};

use crate::commit::{Act, Edit};
use crate::id::Id;
use crate::record::is_default;
use crate::sorting::Sorting as _;
use crate::text::{clean_line, fold};
use crate::workspace::Workspace;

/// A filter with a name. The filter is kept as it stands in the address, so that a view is a link.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct View {
    /// The name.
    pub name: String,
    /// The filter as in the address: `owner=…&stuck=1`.
    pub query: String,
    /// Deleted.
    #[serde(skip_serializing_if = "is_default")]
    pub gone: bool,
}

/// The saved views by name.
pub fn views_by_name(workspace: &Workspace) -> Vec<(Id, View)> {
    let mut views: Vec<(Id, View)> = workspace
        .views
        .live()
        .map(|(id, view)| (id, view.clone()))
        .collect();
    views.order_by_key(|(id, view)| (fold(&view.name), *id));
    views
}

/// Saves a filter under a name. The same name, whatever its capitals, is the same view.
pub fn save_view(workspace: &Workspace, act: &mut Act<'_>, name: &str, query: &str) -> Edit {
    let name = clean_line(name);
    if name.is_empty() {
        return Edit::default();
    }
    let known = views_by_name(workspace)
        .into_iter()
        .find(|(_, view)| fold(&view.name) == fold(&name));
    let id = known.map_or_else(|| (act.fresh)(), |(id, _)| id);
    let query = query.to_owned();
    Edit::of(
        id,
        View {
            name,
            query,
            gone: false,
        },
    )
}

/// Gives a view another name; an empty one changes nothing.
pub fn rename_view(workspace: &Workspace, id: Id, name: &str) -> Edit {
    let name = clean_line(name);
    match workspace.views.alive(id) {
        Some(view) if !name.is_empty() => Edit::of(id, View { name, ..view.clone() }),
        _ => Edit::default(),
    }
}

/// Deletes a view.
pub fn remove_view(workspace: &Workspace, id: Id) -> Edit {
    workspace.views.alive(id).map_or_else(Edit::default, |view| {
        Edit::of(
            id,
            View {
                gone: true,
                ..view.clone()
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Desk;

    #[test]
    fn a_view_saved_again_under_its_name_is_the_same_view() {
        let mut desk = Desk::new("2026-05-12");
        for (name, query) in [("My deals", "stuck=1"), (" MY deals ", "tag=x"), ("  ", "q=a")] {
            let edit = desk.act(|workspace, act| save_view(workspace, act, name, query));
            desk.apply(edit);
        }
        let views = views_by_name(&desk.workspace);
        let [(id, view)] = &views[..] else {
            panic!("one view")
        };
        assert_eq!((view.name.as_str(), view.query.as_str()), ("MY deals", "tag=x"));
        desk.apply(rename_view(&desk.workspace, *id, "Old"));
        desk.apply(rename_view(&desk.workspace, *id, " "));
        assert_eq!(views_by_name(&desk.workspace)[0].1.name, "Old");
        desk.apply(remove_view(&desk.workspace, *id));
        assert!(views_by_name(&desk.workspace).is_empty());
    }
}
