//! Workspaces that a person deleted: their names are written down before their first key goes. So a deletion that was cut
//! off is finished by the next start, and a second copy left somewhere does not bring them back.

use voronka_domain::id::Id;

use super::space::Space;
use crate::platform::storage::{NotStored, PREFIX, Shelf};

/// So many of the last ones are remembered.
const MOST: usize = 60;

fn key() -> String {
    format!("{PREFIX}erased")
}

/// The identifiers of workspaces that were deleted.
pub(super) fn all(shelf: &Shelf) -> Vec<Id> {
    let list = shelf.get(&key()).unwrap_or_default();
    list.split(' ').filter_map(|id| id.parse().ok()).collect()
}

/// Writes down that a workspace is deleted.
pub(super) fn add(shelf: &Shelf, id: Id) -> Result<(), NotStored> {
    let mut ids = all(shelf);
    ids.retain(|known| *known != id);
    ids.push(id);
    let extra = ids.len().saturating_sub(MOST);
    let list: Vec<String> = ids[extra..].iter().map(Id::to_string).collect();
    shelf.set(&key(), &list.join(" "))
}

/// Takes it back: the workspace was put back, or came back with a file.
pub(super) fn remove(shelf: &Shelf, id: Id) {
    let mut ids = all(shelf);
    if ids.contains(&id) {
        ids.retain(|known| *known != id);
        let list: Vec<String> = ids.iter().map(Id::to_string).collect();
        // A shorter list fits where the longer one did.
        shelf.set(&key(), &list.join(" ")).ok();
    }
}

/// Goes on with a deletion that was cut off. Answers whether there was one.
pub(super) fn finish(space: &Space) -> bool {
    let gone = space
        .meta()
        .is_some_and(|meta| all(space.shelf()).contains(&meta.id));
    if gone {
        space.erase();
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::storage::Memory;
    use crate::state::space::{LAYOUT, Meta, PLAIN};

    #[test]
    fn a_deletion_that_was_cut_off_is_finished_by_the_next_start() {
        let shelf = || Shelf::Memory(std::rc::Rc::clone(&MEMORY.with(Clone::clone)));
        thread_local! { static MEMORY: std::rc::Rc<Memory> = Memory::with_room(usize::MAX).into(); }
        let id = Id::derived("test", "workspace");
        let meta = Meta {
            v: LAYOUT,
            min_reader: PLAIN,
            name: "Gone".into(),
            sample: false,
            id,
        };
        let mut space = Space::open(shelf(), "main");
        space.set_meta(&meta).expect("room");
        assert!(!finish(&space));
        add(&shelf(), id).expect("room");
        // Cut off here: the name is still there.
        assert!(finish(&Space::open(shelf(), "main")));
        assert_eq!(Space::open(shelf(), "main").meta(), None);
        assert_eq!(all(&shelf()), [id]);
        // Its backup brings it back, under the same identifier.
        remove(&shelf(), id);
        let mut space = Space::open(shelf(), "main");
        space.set_meta(&meta).expect("room");
        assert!(!finish(&space));
    }
}
