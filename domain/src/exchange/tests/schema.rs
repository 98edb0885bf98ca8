//! The published schema holds for what is written. The few words of JSON Schema that it uses are understood here, so that the
//! tests need no further crate.

use super::*;

const SCHEMA: &str = include_str!("../../../../docs/voronka.schema.json");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("the schema is JSON")
}

/// Whether a value satisfies a part of the schema; the place of the first that doesn't.
fn check(root: &Value, rule: &Value, value: &Value, at: &str) -> Result<(), String> {
    let Some(rules) = rule.as_object() else {
        return Ok(());
    };
    for (word, rule) in rules {
        let good = match word.as_str() {
            "$schema" | "title" | "$defs" => true,
            "$ref" => {
                let path = rule.as_str().unwrap_or_default().trim_start_matches('#');
                let target = root.pointer(path).ok_or(format!("no {path}"))?;
                check(root, target, value, at)?;
                true
            }
            "type" => match rule.as_str().unwrap_or_default() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "number" => value.is_number(),
                "integer" => value.is_i64() || value.is_u64(),
                "boolean" => value.is_boolean(),
                other => return Err(format!("the test does not know the type {other}")),
            },
            "anyOf" => {
                let mut ways = rule.as_array().into_iter().flatten();
                ways.any(|way| check(root, way, value, at).is_ok())
            }
            "const" => value == rule,
            "enum" => rule.as_array().is_some_and(|all| all.contains(value)),
            "minimum" => value.as_i64() >= rule.as_i64(),
            "maximum" => value.as_i64() <= rule.as_i64(),
            "minItems" => value.as_array().map(Vec::len) >= rule.as_u64().map(|n| n as usize),
            "maxItems" => value.as_array().map(Vec::len) <= rule.as_u64().map(|n| n as usize),
            "required" => {
                let names = rule.as_array().into_iter().flatten().filter_map(Value::as_str);
                names.into_iter().all(|name| value.get(name).is_some())
            }
            "pattern" => matches_pattern(
                rule.as_str().unwrap_or_default(),
                value.as_str().unwrap_or_default(),
            ),
            "properties" => {
                for (name, inner) in rule.as_object().into_iter().flatten() {
                    if let Some(value) = value.get(name) {
                        check(root, inner, value, &format!("{at}/{name}"))?;
                    }
                }
                true
            }
            "additionalProperties" => {
                let known = rules.get("properties").and_then(Value::as_object);
                for (name, value) in value.as_object().into_iter().flatten() {
                    if known.is_none_or(|known| !known.contains_key(name)) {
                        check(root, rule, value, &format!("{at}/{name}"))?;
                    }
                }
                true
            }
            "propertyNames" => {
                for name in value.as_object().into_iter().flat_map(Object::keys) {
                    check(root, rule, &json!(name), &format!("{at}/{name}"))?;
                }
                true
            }
            "items" => {
                for (number, value) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, value, &format!("{at}/{number}"))?;
                }
                true
            }
            "prefixItems" => {
                let pairs = rule
                    .as_array()
                    .into_iter()
                    .flatten()
                    .zip(value.as_array().into_iter().flatten());
                for (number, (rule, value)) in pairs.enumerate() {
                    check(root, rule, value, &format!("{at}/{number}"))?;
                }
                true
            }
            other => return Err(format!("the test does not know the word {other}")),
        };
        if !good {
            return Err(format!("{at}: {word} {rule} does not hold for {value}"));
        }
    }
    Ok(())
}

/// The patterns of the schema, by what they mean.
fn matches_pattern(pattern: &str, text: &str) -> bool {
    match pattern {
        "^[a-z2-7]{10}$" => text.parse::<Id>().is_ok(),
        "^[a-z2-7]{17}$" => text.parse::<Stamp>().is_ok(),
        "^[A-Z]{3}$" => text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
        "^[0-9a-z]{0,120}$" => text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase()),
        "^crc32:[0-9a-f]{8}$" => text.len() == 14 && text.starts_with("crc32:"),
        _ => text.parse::<Moment>().is_ok(),
    }
}

pub(super) fn validate(text: &str) -> Result<(), String> {
    let schema = schema();
    let file: Value = serde_json::from_str(text).expect("JSON");
    check(&schema, &schema, &file, "")
}

#[test]
fn the_frozen_file_satisfies_the_schema() {
    assert_eq!(
        validate(include_str!("../../../../tests/fixtures/format-1.json")),
        Ok(())
    );
}

#[test]
fn what_does_not_satisfy_the_schema_is_seen() {
    let text = exported(&frozen());
    for (good, bad) in [
        ("\"format\": \"voronka\"", "\"format\": \"other\""),
        ("[4600000, \"EUR\"]", "[46000.5, \"EUR\"]"),
        ("\"kind\": \"won\"", "\"kind\": \"lucky\""),
        ("\"probability\": 55", "\"probability\": 155"),
    ] {
        assert!(text.contains(good), "{good}");
        assert!(validate(&text.replace(good, bad)).is_err(), "{bad}");
    }
}

#[test]
fn the_schema_names_every_kind() {
    let schema = schema();
    let kinds = &schema["properties"]["records"]["properties"];
    for kind in Kind::ALL {
        assert!(kinds.get(kind.name()).is_some(), "{}", kind.name());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn whatever_is_written_satisfies_the_schema(workspace in workspace()) {
        prop_assert_eq!(validate(&exported(&workspace)), Ok(()));
    }
}
