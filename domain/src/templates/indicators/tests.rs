use super::*;
use crate::templates::check;

fn indicators() -> impl Iterator<Item = &'static IndicatorTemplate> {
    INDICATOR_SETS.iter().flat_map(|set| set.indicators)
}

#[test]
fn sets_and_their_indicators_are_told_apart_by_key_and_name() {
    check::keys(INDICATOR_SETS.iter().map(|set| set.key));
    check::all_different(INDICATOR_SETS.iter().map(|set| &set.name));
    for set in INDICATOR_SETS {
        check::keys(set.indicators.iter().map(|indicator| indicator.key));
        check::all_different(set.indicators.iter().map(|indicator| &indicator.name));
    }
}

#[test]
fn every_text_is_there_in_every_language() {
    for set in INDICATOR_SETS {
        check::phrase(&set.name);
        check::sentence(&set.about);
    }
    for indicator in indicators() {
        check::phrase(&indicator.name);
        check::sentence(&indicator.about);
    }
}

#[test]
fn a_metric_is_named_like_a_key() {
    for indicator in indicators() {
        if let MeasureTemplate::Computed { metric, .. } = indicator.measure {
            check::keys([metric]);
        }
    }
}

#[test]
fn the_weights_of_a_set_are_positive_and_make_a_hundred() {
    for set in INDICATOR_SETS {
        assert!(
            set.indicators.iter().all(|indicator| indicator.weight > 0),
            "{}",
            set.key
        );
        let sum: u16 = set.indicators.iter().map(|indicator| indicator.weight).sum();
        assert_eq!(sum, 100, "{}", set.key);
    }
}

#[test]
fn every_indicator_has_a_plan_and_a_judged_one_at_most_a_hundred() {
    for indicator in indicators() {
        assert!(indicator.plan > 0, "{}", indicator.key);
        let hundred_is_all = match indicator.measure {
            MeasureTemplate::Judged => true,
            MeasureTemplate::Computed { unit, .. } => unit == UnitTemplate::Percent,
        };
        assert!(!hundred_is_all || indicator.plan <= 100, "{}", indicator.key);
    }
}

#[test]
fn hunter_closer_and_farmer_each_have_counted_and_judged_indicators() {
    let roles: Vec<_> = INDICATOR_SETS.iter().map(|set| set.role).collect();
    assert_eq!(
        roles,
        [RoleTemplate::Hunter, RoleTemplate::Closer, RoleTemplate::Farmer]
    );
    for set in INDICATOR_SETS {
        let judged = |indicator: &&IndicatorTemplate| indicator.measure == MeasureTemplate::Judged;
        let judged = set.indicators.iter().filter(judged).count();
        assert!(judged >= 2 && set.indicators.len() - judged >= 4, "{}", set.key);
    }
}

#[test]
fn only_overdue_money_is_better_when_less() {
    for indicator in indicators() {
        assert_eq!(
            indicator.less_is_better,
            indicator.key == "overdue-receivables",
            "{}",
            indicator.key
        );
    }
}
