//! Every text of the app, in every language.
//!
//! A text is a constant of [`Words`], which cannot be made without all languages, so a missing translation does not
//! compile. Texts with figures have places: `{name}` for a value and `{n|deal|deals}` for a word that follows the
//! number `n`, in the forms of the language's plural rules (English: one, other; Russian: one, few, many).
//!
//! The language is not reactive: when it changes, the whole page is built anew.

pub mod clients;
pub mod control;
pub mod csv_import;
pub mod deal;
pub mod defence;
pub mod exchange;
pub mod follow_ups;
mod format;
pub mod funnel;
pub mod hand_over;
pub mod help;
pub mod indicators;
pub mod meanings;
pub mod meeting_figures;
pub mod meetings;
pub mod moving;
pub mod orders;
pub mod palette;
pub mod passport;
pub mod report;
pub mod rules;
pub mod settings;
pub mod shell;
pub mod standing;
pub mod today;
pub mod tour;
pub mod travel;
pub mod welcome;
pub mod words;

use std::cell::Cell;
use std::fmt::Display;

pub use format::{
    amount, date, date_long, date_near, day_and_month, decimal, moment, money, money_exact, month, number,
    percent, plain_money, time, total, weekday_and_date,
};
use voronka_domain::lang::Lang;
pub use voronka_domain::lang::{Words, words};

thread_local! {
    static CURRENT: Cell<Lang> = const { Cell::new(Lang::En) };
}

/// The language in use.
pub fn lang() -> Lang {
    CURRENT.get()
}

/// Changes the language of all texts made from now on.
pub fn set_lang(lang: Lang) {
    CURRENT.set(lang);
}

/// A text in the language in use.
pub fn t(words: Words) -> &'static str {
    words.in_lang(lang())
}

/// A text with its places filled.
pub fn fill(words: Words, values: &[(&str, &dyn Display)]) -> String {
    fill_text(t(words), values)
}

/// A text about a number: fills `{n}` with the number as it is written here, and `{n|…}` with the form it takes.
pub fn count(words: Words, n: usize) -> String {
    fill_text(&fill_plural(t(words), "n", n), &[("n", &number(n as f64))])
}

/// As [`count`], with further places.
pub fn count_with(words: Words, n: usize, values: &[(&str, &dyn Display)]) -> String {
    fill_text(
        &fill_text(&fill_plural(t(words), "n", n), &[("n", &number(n as f64))]),
        values,
    )
}

fn fill_text(template: &str, values: &[(&str, &dyn Display)]) -> String {
    let mut text = String::with_capacity(template.len() + 24);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (before, after) = rest.split_at(open);
        text.push_str(before);
        let Some(close) = after.find('}') else { break };
        let (place, tail) = (&after[1..close], &after[close + 1..]);
        match values.iter().find(|(name, _)| *name == place) {
            Some((_, value)) => text.push_str(&value.to_string()),
            None => text.push_str(&after[..=close]),
        }
        rest = tail;
    }
    text.push_str(rest);
    without_doubled_quotes(text)
}

/// Names bring quotes of their own («Завод «Маяк»»): of two equal ones beside each other only one is written.
fn without_doubled_quotes(mut text: String) -> String {
    for (two, one) in [("««", "«"), ("»»", "»"), ("„„", "„"), ("““", "“")] {
        if text.contains(two) {
            text = text.replace(two, one);
        }
    }
    text
}

fn fill_plural(template: &str, name: &str, n: usize) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    let marker = format!("{{{name}|");
    while let Some(open) = rest.find(&marker) {
        let (before, after) = rest.split_at(open);
        text.push_str(before);
        let Some(close) = after.find('}') else { break };
        let forms: Vec<&str> = after[marker.len()..close].split('|').collect();
        let at = format::plural_form(n).min(forms.len().saturating_sub(1));
        text.push_str(forms.get(at).copied().unwrap_or_default());
        rest = &after[close + 1..];
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_and_unknown_ones_are_left_visible() {
        assert_eq!(
            fill_text("{a} to {b}, {c}", &[("a", &1), ("b", &"x{a}")]),
            "1 to x{a}, {c}"
        );
    }

    #[test]
    fn quotes_of_a_name_are_not_doubled_by_those_around_it() {
        let name = "Автосервис «Третья передача»";
        assert_eq!(
            fill_text("Передать «{client}» на сопровождение", &[("client", &name)]),
            "Передать «Автосервис «Третья передача» на сопровождение"
        );
        assert_eq!(fill_text("“{a}”", &[("a", &"Borea")]), "“Borea”");
    }

    #[test]
    fn the_form_of_a_word_follows_its_number() {
        assert_eq!(fill_plural("{n} {n|deal|deals}", "n", 1), "{n} deal");
        assert_eq!(fill_plural("{n} {n|deal|deals}", "n", 5), "{n} deals");
    }
}
