//! Ready-made stage sets: the standard sale of four kinds of seller, written down step by step.
//!
//! In each set the open stages come first in the order of the sale, then the won stage, then lost and parked.
//! A stage bears the name of where the deal stands; its goal says what to achieve there, and its expected
//! result names the thing the *client* must have done before the deal may go on.

mod active_search;
mod dealers;
mod seven_steps;
mod software;

pub use active_search::ACTIVE_SEARCH;
pub use dealers::DEALERS;
pub use seven_steps::SEVEN_STEPS;
pub use software::SOFTWARE;

use crate::lang::{Words, words};

/// What it means for a deal to be in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StageKindTemplate {
    /// The deal is in work.
    Open,
    /// The deal is done.
    Won,
    /// The deal has failed.
    Lost,
    /// Not now: out of all call lists, not counted as in work.
    Parked,
}

/// A ready-made stage.
#[derive(Clone, Copy, Debug)]
pub struct StageTemplate {
    /// Stable name, unique within the set.
    pub key: &'static str,
    /// Name on the column.
    pub name: Words,
    /// What to achieve while the deal is here.
    pub goal: Words,
    /// What the client must have done for the deal to leave forward; in a closed stage, what shows that it
    /// belongs here.
    pub expected_result: Words,
    /// What it means for a deal to be here.
    pub kind: StageKindTemplate,
    /// Working days a deal may stay before it counts as stuck; 0 in closed stages, where nothing is due.
    pub norm_days: u16,
    /// Probability of winning, in per cent.
    pub probability: u8,
    /// Number of the colour, 1 to 8: open stages take 1 to 5 in turn, won 6, lost 7, parked 8.
    pub hue: u8,
}

/// A ready-made set of stages.
#[derive(Clone, Copy, Debug)]
pub struct StageSet {
    /// Stable name.
    pub key: &'static str,
    /// Name in the list to choose from.
    pub name: Words,
    /// Whom the set is for.
    pub about: Words,
    /// The stages in the order of the board.
    pub stages: &'static [StageTemplate],
}

/// All ready-made sets, in the order in which they are offered.
pub const STAGE_SETS: &[StageSet] = &[SOFTWARE, SEVEN_STEPS, DEALERS, ACTIVE_SEARCH];

const LOST_NAME: Words = words!("Lost", "Отказ", "Загубена");

const LOST_GOAL: Words = words!(
    "Write down the honest reason, so that the next deal is not lost for the same one.",
    "Записать честную причину, чтобы следующую сделку не потерять из-за неё же.",
    "Запишете честната причина, за да не бъде загубена и следващата сделка по същата.",
);

const LOST_RESULT: Words = words!(
    "The client said no and gave the reason, or has not answered after several attempts.",
    "Клиент отказался и назвал причину или не ответил после нескольких попыток.",
    "Клиентът отказа и назова причината или не отговори след няколко опита.",
);

const LOST: StageTemplate = StageTemplate {
    key: "lost",
    name: LOST_NAME,
    goal: LOST_GOAL,
    expected_result: LOST_RESULT,
    kind: StageKindTemplate::Lost,
    norm_days: 0,
    probability: 0,
    hue: 7,
};

const PARKED: StageTemplate = StageTemplate {
    key: "parked",
    name: words!("Parked", "Отложено", "Отложена"),
    goal: words!(
        "Not now: keep the client out of the call lists and come back on the date agreed.",
        "Не сейчас: убрать клиента из списков обзвона и вернуться в назначенный день.",
        "Не сега: извадете клиента от списъците за обаждане и се върнете на уговорената дата.",
    ),
    expected_result: words!(
        "The client said when to come back and what should have happened by then.",
        "Клиент сказал, когда вернуться к разговору и что к этому времени должно произойти.",
        "Клиентът каза кога да се върнем и какво трябва да е станало дотогава.",
    ),
    kind: StageKindTemplate::Parked,
    norm_days: 0,
    probability: 0,
    hue: 8,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;

    fn open(set: &StageSet) -> impl Iterator<Item = &StageTemplate> {
        set.stages
            .iter()
            .filter(|stage| stage.kind == StageKindTemplate::Open)
    }

    fn count(set: &StageSet, kind: StageKindTemplate) -> usize {
        set.stages.iter().filter(|stage| stage.kind == kind).count()
    }

    #[test]
    fn sets_and_their_stages_are_told_apart_by_key_and_name() {
        check::keys(STAGE_SETS.iter().map(|set| set.key));
        check::all_different(STAGE_SETS.iter().map(|set| &set.name));
        for set in STAGE_SETS {
            check::keys(set.stages.iter().map(|stage| stage.key));
            check::all_different(set.stages.iter().map(|stage| &stage.name));
        }
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for set in STAGE_SETS {
            check::phrase(&set.name);
            check::sentence(&set.about);
            for stage in set.stages {
                check::phrase(&stage.name);
                check::sentence(&stage.goal);
                check::sentence(&stage.expected_result);
            }
        }
    }

    #[test]
    fn a_set_is_open_stages_and_then_won_lost_and_parked_once_each() {
        for set in STAGE_SETS {
            let opened = count(set, StageKindTemplate::Open);
            assert!(opened >= 3, "{}", set.key);
            let kinds: Vec<_> = set.stages.iter().skip(opened).map(|stage| stage.kind).collect();
            let expected = [
                StageKindTemplate::Won,
                StageKindTemplate::Lost,
                StageKindTemplate::Parked,
            ];
            assert_eq!(kinds, expected, "{}", set.key);
        }
    }

    #[test]
    fn probability_rises_from_stage_to_stage_and_is_certain_only_at_the_end() {
        for set in STAGE_SETS {
            let rising: Vec<_> = open(set).map(|stage| stage.probability).collect();
            assert!(
                rising.is_sorted_by(|before, after| before < after),
                "{}: {rising:?}",
                set.key
            );
            assert!(
                rising.iter().all(|probability| (1..100).contains(probability)),
                "{}",
                set.key
            );
            for stage in set.stages {
                match stage.kind {
                    StageKindTemplate::Open => {}
                    StageKindTemplate::Won => assert_eq!(stage.probability, 100, "{}", stage.key),
                    StageKindTemplate::Lost | StageKindTemplate::Parked => assert_eq!(stage.probability, 0),
                }
            }
        }
    }

    #[test]
    fn only_open_stages_have_a_norm() {
        for stage in STAGE_SETS.iter().flat_map(|set| set.stages) {
            assert_eq!(
                stage.kind == StageKindTemplate::Open,
                stage.norm_days > 0,
                "{}",
                stage.key
            );
        }
    }

    #[test]
    fn neighbouring_stages_differ_in_colour() {
        for set in STAGE_SETS {
            assert!(
                set.stages.iter().all(|stage| (1..=8).contains(&stage.hue)),
                "{}",
                set.key
            );
            assert!(
                set.stages.windows(2).all(|pair| pair[0].hue != pair[1].hue),
                "{}",
                set.key
            );
        }
    }
}
