//! Addresses that a telephone number, an e-mail address or a site leads to. Nothing else becomes a link.

/// Digits a number needs to be worth dialling.
const FEWEST_DIGITS: usize = 3;

/// The `tel:` address of a telephone number as people write it; none where it is not one. What follows an extension
/// mark is left out: telephones disagree about it.
pub fn tel(phone: &str) -> Option<String> {
    let dialled = phone
        .split(['x', 'X', 'д', 'Д', ',', ';'])
        .next()
        .unwrap_or_default();
    let mut number = String::with_capacity(dialled.len());
    for c in dialled.trim().chars() {
        match c {
            '0'..='9' | '*' | '#' => number.push(c),
            '+' if number.is_empty() => number.push(c),
            ' ' | '-' | '.' | '(' | ')' | '/' | '–' | '\u{a0}' | '\u{202f}' | '\u{2011}' => {}
            _ => return None,
        }
    }
    let digits = number.chars().filter(char::is_ascii_digit).count();
    // In an address `#` would begin its last part.
    (digits >= FEWEST_DIGITS).then(|| format!("tel:{}", number.replace('#', "%23")))
}

/// The `mailto:` address of an e-mail address; none where it is not one.
pub fn mailto(email: &str) -> Option<String> {
    let email = email.trim();
    let (name, host) = email.rsplit_once('@')?;
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '\'');
    let is_good = !name.is_empty()
        && name.chars().all(is_plain)
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    is_good.then(|| format!("mailto:{email}"))
}

/// The address of a site as people write it, with or without `https://`; none where it is not one.
pub fn web(site: &str) -> Option<String> {
    let site = site.trim();
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| {
            site.get(..scheme.len())
                .filter(|start| start.eq_ignore_ascii_case(scheme))
        })
        .map_or(site, |scheme| &site[scheme.len()..]);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let is_safe =
        !rest.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'));
    let scheme = if rest.len() < site.len() && site.len() - rest.len() == "http://".len() {
        "http"
    } else {
        "https"
    };
    (is_host && is_safe).then(|| format!("{scheme}://{rest}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_dialled_however_it_is_written() {
        for (phone, expected) in [
            ("+7 (495) 123-45-67", Some("tel:+74951234567")),
            ("8 800 555 35 35 доб. 12", Some("tel:88005553535")),
            ("+359 32 555 010 x5", Some("tel:+35932555010")),
            ("*100#", Some("tel:*100%23")),
            ("12", None),
            ("call Ivan", None),
            ("javascript:alert(1)", None),
            ("", None),
        ] {
            assert_eq!(tel(phone).as_deref(), expected, "{phone}");
        }
    }

    #[test]
    fn an_address_is_written_to_only_where_it_is_one() {
        for (email, expected) in [
            (" e.kirova@vega.example ", Some("mailto:e.kirova@vega.example")),
            ("иван@почта.рф", Some("mailto:иван@почта.рф")),
            ("a@b", None),
            ("a@b.c?bcc=x@y.z", None),
            ("javascript:alert(1)@b.c", None),
            ("@b.c", None),
            ("", None),
        ] {
            assert_eq!(mailto(email).as_deref(), expected, "{email}");
        }
    }

    #[test]
    fn a_site_opens_only_over_the_web() {
        for (site, expected) in [
            ("vega.example", Some("https://vega.example")),
            (" https://vega.example/a?b#c ", Some("https://vega.example/a?b#c")),
            ("HTTP://vega.example", Some("http://vega.example")),
            ("почта.рф", Some("https://почта.рф")),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("https://user@evil.example", None),
            ("https://javascript:1", None),
            ("vega", None),
            ("", None),
        ] {
            assert_eq!(web(site).as_deref(), expected, "{site}");
        }
    }

    proptest! {
        #[test]
        fn no_text_becomes_another_kind_of_link(text in "\\PC{0,40}") {
            if let Some(link) = tel(&text) {
                prop_assert!(link["tel:".len()..].chars().all(|c| c.is_ascii_digit() || "+*%".contains(c)));
            }
            if let Some(link) = web(&text) {
                prop_assert!(link.starts_with("https://") || link.starts_with("http://"));
            }
            if let Some(link) = mailto(&text) {
                let address = link.strip_prefix("mailto:").expect("it is a mailto link");
                prop_assert!(!address.contains(['?', '&', '%', ':', '/']));
            }
        }
    }
}
