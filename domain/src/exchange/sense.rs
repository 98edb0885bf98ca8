//! Whether the content of a record makes sense, whatever its kind, and its texts made harmless.
//!
//! Fields are known by their names, which mean the same in every kind; a field that this version doesn't know is kept as it is.

use chrono::NaiveDate;
use serde_json::Value;

use super::error::Reason;
use crate::calendar;
use crate::document::Object;
use crate::money::MAX_MINOR;
use crate::text::{clean_line, clean_text};

/// Fields of one line of text.
const LINES: &[&str] = &[
    "city",
    "client_tag",
    "deal_tag",
    "email",
    "external",
    "industry",
    "name",
    "phone",
    "position",
    "query",
    "site",
    "title",
];
/// Fields of text of several lines.
const TEXTS: &[&str] = &[
    "about",
    "done_when",
    "goal",
    "instruction",
    "note",
    "reason",
    "result",
    "text",
];
/// Fields of whole numbers from zero.
const COUNTS: &[&str] = &[
    "credit",
    "fulfilment_cap",
    "hand_over_after",
    "hand_over_credit",
    "hue",
    "lapsed_at",
    "lapsing_at",
    "norm",
    "pack_after",
    "payment_days",
    "stay_limit",
    "stuck_red",
    "stuck_yellow",
    "turn",
    "usual_interval",
    "zone_green",
    "zone_yellow",
];
/// Links that may be opened.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Makes texts harmless in place and says how many it changed: control characters and marks that turn the direction of the
/// text around them go, and a link of a dangerous scheme goes whole.
pub(crate) fn clean(body: &mut Object) -> usize {
    let mut changed = 0;
    for (name, value) in body.iter_mut() {
        match value {
            Value::Object(inner) => changed += clean(inner),
            Value::Array(items) => {
                changed += items
                    .iter_mut()
                    .filter_map(Value::as_object_mut)
                    .map(clean)
                    .sum::<usize>();
            }
            Value::String(text) => {
                if let Some(better) = cleaned(name, text) {
                    *text = better;
                    changed += 1;
                }
            }
            _ => {}
        }
    }
    changed
}

fn cleaned(field: &str, text: &str) -> Option<String> {
    if field == "site" && is_dangerous_link(text) {
        return Some(String::new());
    }
    let is_line = LINES.contains(&field);
    if !is_line && !TEXTS.contains(&field) || !text.chars().any(is_invisible) {
        return None;
    }
    Some(if is_line {
        clean_line(text)
    } else {
        clean_text(text)
    })
}

/// What is dangerous of what [`clean_line`] and [`clean_text`] take out. A text without it is left alone to the last space,
/// so that what was written comes back the same.
fn is_invisible(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_dangerous_link(text: &str) -> bool {
    // Browsers ignore control characters and spaces inside a scheme.
    let link: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    let Some((scheme, rest)) = link.split_once(':') else {
        return false;
    };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    // `example.com:8080` is a host with its port.
    let is_port = scheme.contains('.') && rest.starts_with(|c: char| c.is_ascii_digit());
    is_scheme && !is_port && !SCHEMES.contains(&scheme.to_ascii_lowercase().as_str())
}

/// Checks the values of a body.
///
/// # Errors
/// The field, as `history/<entry>/at`, and the reason.
pub(crate) fn check(body: &Object) -> Result<(), (String, Reason)> {
    for (name, value) in body {
        check_value(name, value).map_err(|(inner, reason)| {
            let field = if inner.is_empty() {
                name.clone()
            } else {
                format!("{name}/{inner}")
            };
            (field, reason)
        })?;
    }
    Ok(())
}

fn check_value(name: &str, value: &Value) -> Result<(), (String, Reason)> {
    match value {
        Value::Object(inner) => check(inner),
        Value::Array(items) => items.iter().try_for_each(|item| check_value(name, item)),
        Value::String(text) if !LINES.contains(&name) && !TEXTS.contains(&name) => check_date(text),
        Value::Number(number) => check_number(name, number),
        _ => Ok(()),
    }
}

fn check_date(text: &str) -> Result<(), (String, Reason)> {
    let date = text
        .get(..10)
        .filter(|_| matches!(text.len(), 10 | 20 | 25))
        .and_then(|day| day.parse::<NaiveDate>().ok());
    match date {
        Some(day) if !calendar::is_sane(day) => Err((String::new(), Reason::AbsurdDate(text.to_owned()))),
        _ => Ok(()),
    }
}

fn check_number(name: &str, number: &serde_json::Number) -> Result<(), (String, Reason)> {
    let value = number.as_f64().unwrap_or(f64::NAN);
    let good = match name {
        "probability" => (0.0..=100.0).contains(&value),
        "value" | "margin" | "sum" => value.abs() <= MAX_MINOR as f64,
        _ if COUNTS.contains(&name) => (0.0..=65_535.0).contains(&value),
        _ => true,
    };
    if good {
        Ok(())
    } else {
        Err((String::new(), Reason::AbsurdNumber(number.to_string())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn object(value: Value) -> Object {
        value.as_object().cloned().expect("a test writes an object")
    }

    #[test]
    fn a_link_that_runs_something_is_taken_out_and_others_stay() {
        for bad in [
            "javascript:alert(1)",
            " JaVa\tScript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
        ] {
            assert!(is_dangerous_link(bad), "{bad}");
        }
        for good in [
            "https://a.bg",
            "http://a.bg:80/x:y",
            "a.bg",
            "a.bg:8080",
            "mailto:a@b.c",
            "",
            "см. договор: №5",
        ] {
            assert!(!is_dangerous_link(good), "{good}");
        }
    }

    #[test]
    fn invisible_characters_go_and_everything_else_stays_to_the_last_space() {
        let mut body = object(json!({"title": "a\u{202e}b", "note": " two \n lines ", "future": "\u{202e}"}));
        assert_eq!(clean(&mut body), 1);
        assert_eq!(
            Value::Object(body),
            json!({"title": "a b", "note": " two \n lines ", "future": "\u{202e}"})
        );
    }

    #[test]
    fn values_out_of_all_sense_are_named_with_their_field() {
        let table = [
            (json!({"expected": "0001-01-01"}), "expected"),
            (
                json!({"history": {"aaaaaaaaaa": {"at": "9999-12-31T00:00:00Z"}}}),
                "history/aaaaaaaaaa/at",
            ),
            (json!({"probability": 300}), "probability"),
            (json!({"probability": -1}), "probability"),
            (json!({"norm": -5}), "norm"),
            (json!({"value": [900_000_000_000_001_i64, "EUR"]}), "value"),
            (json!({"sum": [1e29, "EUR"]}), "sum"),
        ];
        for (body, field) in table {
            let found = check(&object(body.clone())).map_err(|(field, _)| field);
            assert_eq!(found, Err(field.to_owned()), "{body}");
        }
        let good = json!({"title": "0001-01-01", "expected": "2026-03-31", "probability": 100, "value": [-5, "EUR"]});
        assert_eq!(check(&object(good)), Ok(()));
    }
}
