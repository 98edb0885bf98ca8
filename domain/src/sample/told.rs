//! The deals that stories are told about: what they are, and how far they must have come for the story to be true.

use super::clients;
use super::story::{Fate, Mood};

/// A deal of a story.
pub(super) struct Told {
    /// Its number; its client is the one that follows from it.
    number: usize,
    /// Its place in the list of what deals can be about.
    pub about: usize,
    /// How it stands today.
    wish: Wish,
}

#[derive(Clone, Copy)]
enum Wish {
    /// In the open stage of that place.
    Open(usize),
    /// There, and far too long.
    Stays(usize),
    /// There since a short time.
    Fresh(usize),
    /// Won so many working days before today.
    Won(i32),
    /// Lost from the open stage of that place, so many working days before today.
    Lost(usize, i32),
}

const fn told(number: usize, about: usize, wish: Wish) -> Told {
    Told { number, about, wish }
}

const TOLD: [Told; 25] = {
    use Wish::{Fresh, Lost, Open, Stays, Won};
    [
        told(0, 0, Open(4)),
        told(1, 11, Open(1)),
        told(2, 14, Won(66)),
        told(4, 10, Won(10)),
        told(5, 1, Open(1)),
        told(6, 12, Open(2)),
        told(7, 7, Lost(1, 74)),
        told(8, 19, Won(44)),
        told(10, 3, Open(3)),
        told(11, 18, Open(5)),
        told(13, 5, Open(2)),
        told(14, 2, Open(3)),
        told(16, 9, Stays(2)),
        told(18, 6, Lost(4, 36)),
        told(20, 23, Won(58)),
        told(21, 14, Open(5)),
        told(24, 4, Open(4)),
        told(26, 13, Open(5)),
        told(27, 19, Lost(5, 30)),
        told(30, 17, Won(16)),
        told(33, 12, Open(0)),
        told(34, 8, Lost(1, 51)),
        told(36, 15, Won(24)),
        told(39, 3, Open(2)),
        told(56, 10, Fresh(2)),
    ]
};

impl Wish {
    fn is(self, fate: Fate) -> bool {
        match (self, fate) {
            (Self::Open(at), Fate::Open(stage, mood)) => at == stage && mood != Mood::Idle,
            (Self::Stays(at), Fate::Open(stage, mood)) => at == stage && mood == Mood::Stays,
            (Self::Fresh(at), Fate::Open(stage, mood)) => at == stage && mood == Mood::Well,
            (Self::Won(_), fate) => fate == Fate::Won,
            (Self::Lost(..), fate) => fate == Fate::Lost,
            _ => false,
        }
    }
}

/// What is told about a deal.
pub(super) fn of(number: usize) -> Option<&'static Told> {
    TOLD.iter().find(|told| told.number == number)
}

/// Whether a story about the client is about a deal of that kind.
pub(super) fn is_about(client: usize, about: usize) -> bool {
    TOLD.iter()
        .any(|told| told.number % clients::COUNT == client && told.about == about)
}

impl Told {
    /// The open stage from which it was lost.
    pub fn lost_from(&self) -> Option<usize> {
        match self.wish {
            Wish::Lost(stage, _) => Some(stage),
            _ => None,
        }
    }

    /// How many working days before today it was closed.
    pub fn closed(&self) -> Option<i32> {
        match self.wish {
            Wish::Won(days) | Wish::Lost(_, days) => Some(days),
            _ => None,
        }
    }
}

/// Gives the deals of the stories the fates they need, in exchange for those of others.
pub(super) fn arrange(fates: &mut [Fate]) {
    // The one fate that is there only once is given away first.
    let once = |told: &&Told| matches!(told.wish, Wish::Stays(_));
    let order = TOLD
        .iter()
        .filter(once)
        .chain(TOLD.iter().filter(|told| !once(told)));
    let mut settled = Vec::new();
    for told in order {
        let wanted = |(at, fate): &(usize, &Fate)| told.wish.is(**fate) && !settled.contains(at);
        let found = fates.iter().enumerate().find(wanted).map(|(at, _)| at);
        let own = fates.get(told.number).is_some_and(|fate| told.wish.is(*fate));
        if let Some(found) = found.filter(|_| !own) {
            fates.swap(found, told.number);
        }
        settled.push(told.number);
    }
}
