//! The name of a file.

use crate::moment::Moment;

/// `voronka-<workspace>-<yyyy-mm-dd-hhmm>[-<scope>].json`: files of a workspace sort by time. Letters and digits of any script
/// stay, everything else becomes a dash, so that the name is good on every system.
pub fn file_name(workspace: &str, at: Moment, scope: &str) -> String {
    let (hour, minute) = at.time().unwrap_or((12, 0));
    let parts = [
        "voronka".to_owned(),
        slug(workspace),
        format!("{}-{hour:02}{minute:02}", at.day()),
        slug(scope),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.json", parts.join("-"))
}

fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.chars().count() == 40 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_sorts_by_time_and_has_no_sign_that_a_system_refuses() {
        let at: Moment = "2026-03-31T09:05:00+02:00".parse().expect("a moment");
        assert_eq!(
            file_name("ООО «Север»: продажи", at, ""),
            "voronka-ооо-север-продажи-2026-03-31-0905.json"
        );
        assert_eq!(
            file_name("../..", at, "Anna/Petrova"),
            "voronka-2026-03-31-0905-anna-petrova.json"
        );
    }
}
