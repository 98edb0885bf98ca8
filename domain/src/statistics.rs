//! The few figures of statistics that sales reports need.
//!
//! Each is none where there is nothing to compute it from; none of them is ever NaN or infinite.

/// The standard normal quantile for a two-sided interval of 95 %.
pub const Z_95: f64 = 1.96;

mod sealed {
    pub trait Number: Copy + Ord {
        fn to_f64(self) -> f64;
        fn to_i128(self) -> i128;
    }

    impl Number for u32 {
        fn to_f64(self) -> f64 {
            f64::from(self)
        }
        fn to_i128(self) -> i128 {
            i128::from(self)
        }
    }

    impl Number for i64 {
        fn to_f64(self) -> f64 {
            self as f64
        }
        fn to_i128(self) -> i128 {
            i128::from(self)
        }
    }
}

/// A whole number that figures are taken of: `u32` (days, counts) or `i64` (money in minor units).
pub trait Number: sealed::Number {}

impl Number for u32 {}
impl Number for i64 {}

/// The part of a whole, `n / d`, where 1 is all of it; none where the whole is zero or negative. The part may be
/// negative or more than the whole: it is not clamped.
pub fn share(n: i64, d: i64) -> Option<f64> {
    (d > 0).then(|| n as f64 / d as f64)
}

/// One number divided by another; none where the result is not a finite number.
pub fn ratio(n: f64, d: f64) -> Option<f64> {
    finite(n / d)
}

/// The Wilson score interval of a share: between which two shares (0 to 1) the true one lies, given `successes` out
/// of `n`, at the confidence that `z` stands for ([`Z_95`] for 95 %). Unlike the usual ± it holds for small `n` and
/// for shares near 0 and 1. None where `n` is 0, `successes > n`, or `z` is negative or not finite.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927):
/// `(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)` with `p = successes / n`; no continuity correction.
pub fn wilson_interval(successes: u64, n: u64, z: f64) -> Option<(f64, f64)> {
    if n == 0 || successes > n || !z.is_finite() || z < 0.0 {
        return None;
    }
    let count = n as f64;
    let p = successes as f64 / count;
    let z2n = finite(z * z / count)?;
    let centre = p + z2n / 2.0;
    let half = z * (p * (1.0 - p) / count + z2n / count / 4.0).sqrt();
    // At the ends one bound is exactly 0 or 1; the arithmetic would miss it by the last digit.
    let low = if successes == 0 {
        0.0
    } else {
        finite((centre - half) / (1.0 + z2n))?
    };
    let high = if successes == n {
        1.0
    } else {
        finite((centre + half) / (1.0 + z2n))?
    };
    Some((low.clamp(0.0, p), high.clamp(p, 1.0)))
}

/// The value below which the share `p` (0 to 1) of the values lies, in the unit of the values; the values are
/// reordered. None where there are no values or `p` is not within 0 to 1.
///
/// Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50
/// (1996), the default of spreadsheets and R: with `h = (n − 1)·p` counted from 0 in the sorted values, the value at
/// `⌊h⌋` and the one after it are joined by a straight line.
pub fn percentile<T: Number>(values: &mut [T], p: f64) -> Option<f64> {
    if values.is_empty() || !(0.0..=1.0).contains(&p) {
        return None;
    }
    let h = (values.len() - 1) as f64 * p;
    let below = (h as usize).min(values.len() - 1);
    let (_, low, above) = values.select_nth_unstable(below);
    let low = low.to_f64();
    let Some(high) = above.iter().min() else {
        return Some(low);
    };
    let high = high.to_f64();
    Some((low + (h - below as f64) * (high - low)).clamp(low, high))
}

/// The middle value, or the mean of the two in the middle; the values are reordered. None where there are none.
pub fn median<T: Number>(values: &mut [T]) -> Option<f64> {
    percentile(values, 0.5)
}

/// The arithmetic mean, `Σ x / n`, summed without rounding; none where there are no values.
pub fn mean<T: Number>(values: &[T]) -> Option<f64> {
    let sum: i128 = values.iter().map(|value| value.to_i128()).sum();
    ratio(sum as f64, values.len() as f64)
}

/// The arithmetic mean of fractions, `Σ x / n`; none where there are none or one of them is not finite.
pub fn mean_of_fractions(values: &[f64]) -> Option<f64> {
    weighted_score(values.iter().map(|value| (1.0, *value)))
}

/// How far forecasts were from what came true: 0 is perfect, 0.25 is what "fifty-fifty" always gets, 1 is sure and
/// always wrong. Each forecast is the probability stated (0 to 1) and whether it came true. None where there are no
/// forecasts or a probability is not within 0 to 1.
///
/// G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), in
/// its two-category form: `Σ (p − o)² / n` with `o` = 1 if it came true, else 0.
pub fn brier_score(forecasts: &[(f64, bool)]) -> Option<f64> {
    let error = |(p, came_true): &(f64, bool)| {
        let outcome = if *came_true { 1.0 } else { 0.0 };
        (0.0..=1.0).contains(p).then(|| (p - outcome).powi(2))
    };
    let errors: Option<Vec<f64>> = forecasts.iter().map(error).collect();
    mean_of_fractions(&errors?)
}

/// The weighted mean `Σ w·s / Σ w` of pairs of weight and score, in the unit of the scores. None where the weights
/// add up to 0 (also where there are none), one is negative, or a number is not finite.
pub fn weighted_score(pairs: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (mut sum, mut weights) = (0.0, 0.0);
    for (weight, score) in pairs {
        if weight < 0.0 || !score.is_finite() {
            return None;
        }
        sum += weight * score;
        weights += weight;
    }
    // An infinite weight leaves nothing finite to divide by.
    finite(weights).and_then(|weights| ratio(sum, weights))
}

fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    #[track_caller]
    fn close(actual: Option<f64>, expected: f64) {
        let actual = actual.expect("a figure");
        assert!((actual - expected).abs() < 5e-5, "{actual} is not {expected}");
    }

    #[test]
    fn the_wilson_interval_has_the_published_bounds() {
        let table = [
            (0, 10, 0.0, 0.2775),
            (1, 10, 0.0179, 0.4042),
            (8, 10, 0.4902, 0.9433),
            (10, 10, 0.7225, 1.0),
            (50, 100, 0.4038, 0.5962),
            (1, 1, 0.2065, 1.0),
            // Newcombe (1998), table I: 81 of 263.
            (81, 263, 0.2553, 0.3662),
        ];
        for (successes, n, low, high) in table {
            let interval = wilson_interval(successes, n, Z_95);
            close(interval.map(|bounds| bounds.0), low);
            close(interval.map(|bounds| bounds.1), high);
        }
    }

    #[test]
    fn there_is_no_interval_without_trials_or_with_a_senseless_confidence() {
        assert_eq!(wilson_interval(0, 0, Z_95), None);
        assert_eq!(wilson_interval(2, 1, Z_95), None);
        for z in [-1.0, f64::NAN, f64::INFINITY, f64::MAX] {
            assert_eq!(wilson_interval(1, 2, z), None);
        }
        assert_eq!(wilson_interval(1, 4, 0.0), Some((0.25, 0.25)));
    }

    #[test]
    fn percentiles_lie_on_the_line_between_two_values() {
        let table = [
            (vec![7_u32], 0.75, 7.0),
            (vec![4, 1, 3, 2], 0.5, 2.5),
            // h = 3 · 0.75 = 2.25: a quarter of the way from 3 to 4.
            (vec![4, 1, 3, 2], 0.75, 3.25),
            (vec![4, 1, 3, 2], 0.0, 1.0),
            (vec![4, 1, 3, 2], 1.0, 4.0),
            (vec![15, 20, 35, 40, 50], 0.4, 29.0),
            (vec![5, 5, 5, 9], 0.5, 5.0),
        ];
        for (mut values, p, expected) in table {
            close(percentile(&mut values, p), expected);
        }
        assert_eq!(median(&mut [30_i64, -10, 20]), Some(20.0));
        assert_eq!(median::<u32>(&mut []), None);
        for p in [-0.1, 1.1, f64::NAN] {
            assert_eq!(percentile(&mut [1_u32], p), None);
        }
        assert_eq!(median(&mut [i64::MIN, i64::MAX]), Some(0.0));
    }

    #[test]
    fn a_mean_of_huge_sums_does_not_overflow() {
        assert_eq!(mean(&[1_u32, 2, 6]), Some(3.0));
        assert_eq!(mean(&[i64::MAX, i64::MAX]), Some(i64::MAX as f64));
        assert_eq!(mean::<i64>(&[]), None);
        assert_eq!(mean_of_fractions(&[0.5, 1.0]), Some(0.75));
        assert_eq!(mean_of_fractions(&[0.5, f64::NAN]), None);
        assert_eq!(mean_of_fractions(&[f64::MAX, f64::MAX]), None);
    }

    #[test]
    fn a_share_of_nothing_is_not_a_number_to_show() {
        assert_eq!(share(3, 4), Some(0.75));
        assert_eq!(share(0, 4), Some(0.0));
        assert_eq!(share(0, 0), None);
        assert_eq!(share(1, -4), None);
        close(share(491_970, 500_000), 0.98394);
        assert_eq!(ratio(1.0, 0.0), None);
        assert_eq!(ratio(0.0, 0.0), None);
        assert_eq!(ratio(-3.0, 2.0), Some(-1.5));
    }

    #[test]
    fn the_brier_score_punishes_being_sure_and_wrong() {
        // (0.04 + 0.36 + 0.01 + 0.09) / 4
        let forecasts = [(0.8, true), (0.6, false), (0.1, false), (0.7, true)];
        close(brier_score(&forecasts), 0.125);
        assert_eq!(brier_score(&[(1.0, true), (0.0, false)]), Some(0.0));
        assert_eq!(brier_score(&[(1.0, false)]), Some(1.0));
        assert_eq!(brier_score(&[(0.5, true), (0.5, false)]), Some(0.25));
        assert_eq!(brier_score(&[]), None);
        assert_eq!(brier_score(&[(1.2, true)]), None);
        assert_eq!(brier_score(&[(f64::NAN, true)]), None);
    }

    #[test]
    fn a_weighted_score_is_divided_by_the_weights_that_count() {
        // 22, 17 and 30 against a plan of 20, the last capped at 150 %.
        let efficiency = weighted_score([(0.5, 1.10), (0.25, 0.85), (0.25, 1.5)]);
        close(efficiency, 1.1375);
        // Yes, partly and no, of weights 3, 2 and 1: (3 + 1) / 6.
        close(weighted_score([(3.0, 1.0), (2.0, 0.5), (1.0, 0.0)]), 0.66667);
        assert_eq!(weighted_score([]), None);
        assert_eq!(weighted_score([(0.0, 1.0)]), None);
        assert_eq!(weighted_score([(-1.0, 1.0), (3.0, 1.0)]), None);
        assert_eq!(weighted_score([(f64::INFINITY, 1.0)]), None);
        assert_eq!(weighted_score([(f64::NAN, 1.0)]), None);
    }

    proptest! {
        #[test]
        fn the_share_seen_lies_within_its_interval(n in 1_u64.., part in 0.0..=1.0_f64, z in 0.0..10.0_f64) {
            let successes = ((n as f64 * part) as u64).min(n);
            let (low, high) = wilson_interval(successes, n, z).expect("an interval");
            let p = successes as f64 / n as f64;
            prop_assert!(0.0 <= low && low <= p && p <= high && high <= 1.0);
        }

        #[test]
        fn more_trials_make_the_interval_narrower(successes in 0_u64..1000, more in 0_u64..1000) {
            let n = successes + more + 1;
            let width = |times| {
                let (low, high) = wilson_interval(successes * times, n * times, Z_95).expect("an interval");
                high - low
            };
            prop_assert!(width(4) < width(1));
        }

        #[test]
        fn a_percentile_equals_the_one_of_the_sorted_values(
            mut values in vec(any::<u32>(), 1..50), p in 0.0..=1.0_f64,
        ) {
            let mut sorted = values.clone();
            sorted.sort_unstable();
            let h = (sorted.len() - 1) as f64 * p;
            let at = |index: f64| f64::from(sorted[index as usize]);
            let expected = at(h.floor()) * (1.0 - h.fract()) + at(h.ceil()) * h.fract();
            let actual = percentile(&mut values, p).expect("a percentile");
            prop_assert!((actual - expected).abs() < 1e-4);
            values.sort_unstable();
            prop_assert_eq!(values, sorted);
        }

        #[test]
        fn percentiles_grow_with_the_share(
            mut values in vec(any::<i64>(), 1..50), p in 0.0..=1.0_f64, q in 0.0..=1.0_f64,
        ) {
            let low = percentile(&mut values, p.min(q)).expect("a percentile");
            prop_assert!(low <= percentile(&mut values, p.max(q)).expect("a percentile"));
        }

        #[test]
        fn no_figure_is_ever_other_than_finite(pairs in vec((any::<f64>(), any::<f64>()), 0..10), came_true: bool) {
            let scores: Vec<f64> = pairs.iter().map(|pair| pair.1).collect();
            let forecasts: Vec<_> = scores.iter().map(|score| (*score, came_true)).collect();
            let (n, d) = pairs.first().copied().unwrap_or((0.0, 0.0));
            let figures =
                [weighted_score(pairs), mean_of_fractions(&scores), brier_score(&forecasts), ratio(n, d)];
            prop_assert!(figures.iter().flatten().all(|figure| figure.is_finite()));
        }
    }
}
