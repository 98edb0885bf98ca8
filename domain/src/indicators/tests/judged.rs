//! Fulfilment, zone, trend, efficiency.

use crate::indicators::judging::{Trend, Zone, efficiency, fulfilment};
use crate::settings::Settings;

#[test]
fn fulfilment_is_fact_by_plan_or_the_reverse_where_less_is_better() {
    let table = [
        // fact, plan, less is better, fulfilment
        (22.0, 20.0, false, Some(1.1)),
        (0.0, 20.0, false, Some(0.0)),
        (-5.0, 20.0, false, Some(0.0)),
        (5.0, 0.0, false, None),
        (40.0, 50.0, true, Some(1.25)),
        (100.0, 50.0, true, Some(0.5)),
        (0.0, 50.0, true, Some(f64::INFINITY)),
        (0.0, 0.0, true, Some(1.0)),
        (5.0, 0.0, true, Some(0.0)),
    ];
    for (fact, plan, less, expected) in table {
        assert_eq!(fulfilment(fact, plan, less), expected, "{fact} of {plan}, {less}");
    }
}

#[test]
fn the_zone_follows_the_thresholds_of_the_settings() {
    let usual = Settings::default();
    let strict = Settings {
        zone_green: 100,
        zone_yellow: 100,
        ..Settings::default()
    };
    let table = [
        (19.0 / 20.0, Zone::Green, Zone::Red),
        (0.9499, Zone::Yellow, Zone::Red),
        (0.8, Zone::Yellow, Zone::Red),
        (0.7999, Zone::Red, Zone::Red),
        (1.0, Zone::Green, Zone::Green),
        (491_970.0 / 500_000.0, Zone::Green, Zone::Red),
        (f64::INFINITY, Zone::Green, Zone::Green),
    ];
    for (fulfilment, by_usual, by_strict) in table {
        assert_eq!(Zone::of(fulfilment, &usual), by_usual, "{fulfilment}");
        assert_eq!(Zone::of(fulfilment, &strict), by_strict, "{fulfilment}");
    }
}

#[test]
fn a_trend_against_nothing_is_new_and_never_a_share() {
    let table = [
        (12.0, 10.0, Some(Trend::By(0.2)), 1),
        (8.0, 10.0, Some(Trend::By(-0.2)), -1),
        (10.0, 10.0, Some(Trend::By(0.0)), 0),
        (-5.0, -10.0, Some(Trend::By(0.5)), 1),
        (5.0, 0.0, Some(Trend::New), 1),
        (0.0, 0.0, None, 0),
    ];
    for (now, before, expected, direction) in table {
        let trend = Trend::of(now, before);
        assert_eq!(trend, expected, "{now} after {before}");
        assert_eq!(trend.map_or(0, Trend::direction), direction);
    }
}

#[test]
fn the_worked_efficiency_is_113_75_per_cent() {
    // 0.5 × 22/20 + 0.25 × 17/20 + 0.25 × min(30/20, 1.5) = 0.55 + 0.2125 + 0.375
    let parts = [(50, 1.1, 1.5), (25, 0.85, 1.5), (25, 1.5, 1.5)];
    let found = efficiency(parts).expect("weights");
    assert!((found - 1.1375).abs() < 1e-12);
    let capped = efficiency([(50, 1.1, 1.5), (25, 0.85, 1.5), (25, f64::INFINITY, 1.5)]);
    assert_eq!(capped, Some(found), "more than the cap does not count");
    assert_eq!(efficiency([]), None);
    assert_eq!(efficiency([(0, 1.0, 1.5)]), None, "no weight, no efficiency");
}
