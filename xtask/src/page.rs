//! Reading `index.html`, from which everything else follows: which sheets and scripts there are, and the security policy.

use std::ops::Range;

use crate::Result;

/// An opening tag and where it stands in the text.
#[derive(Debug)]
pub struct Tag {
    /// From `<` to behind `>`.
    pub range: Range<usize>,
    /// The name in lower case.
    pub name: String,
    attributes: Vec<(String, Range<usize>)>,
}

impl Tag {
    /// The value of an attribute.
    pub fn get<'html>(&self, html: &'html str, name: &str) -> Option<&'html str> {
        self.place(name).map(|range| &html[range])
    }

    /// Where the value of an attribute stands.
    pub fn place(&self, name: &str) -> Option<Range<usize>> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, range)| range.clone())
    }

    /// The address this tag makes the browser fetch from the page's own folder.
    pub fn local_address<'html>(&self, html: &'html str) -> Option<(&'html str, Range<usize>)> {
        let attribute = match self.name.as_str() {
            "link" => "href",
            "script" | "img" => "src",
            _ => return None,
        };
        let range = self.place(attribute)?;
        let address = &html[range.clone()];
        let foreign = address.starts_with(['#', '/']) || address.contains(':');
        (!foreign && !address.is_empty()).then_some((address, range))
    }

    /// Whether this is the `<link>` of a style sheet.
    pub fn is_sheet(&self, html: &str) -> bool {
        self.name == "link" && self.get(html, "rel") == Some("stylesheet")
    }
}

/// All opening tags in their order; comments are skipped.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let rest = &html[start..];
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |end| start + end + 3);
        } else if rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            let tag = tag(html, start);
            at = tag.range.end;
            tags.push(tag);
        } else {
            at = start + 1;
        }
    }
    tags
}

fn tag(html: &str, start: usize) -> Tag {
    let bytes = html.as_bytes();
    let is_end = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/' | b'=');
    let word = |mut at: usize| {
        while at < bytes.len() && !is_end(bytes[at]) {
            at += 1;
        }
        at
    };
    let mut at = word(start + 1);
    let name = html[start + 1..at].to_ascii_lowercase();
    let mut attributes = Vec::new();
    while at < bytes.len() && bytes[at] != b'>' {
        if is_end(bytes[at]) {
            at += 1;
            continue;
        }
        let end = word(at);
        let attribute = html[at..end].to_ascii_lowercase();
        at = end;
        let mut value = at..at;
        if bytes.get(at) == Some(&b'=') {
            at += 1;
            value = match bytes.get(at) {
                Some(&quote @ (b'"' | b'\'')) => {
                    let close = html[at + 1..]
                        .find(quote as char)
                        .map_or(html.len(), |end| at + 1 + end);
                    at + 1..close
                }
                _ => at..word(at),
            };
            at = value.end;
            if matches!(bytes.get(at), Some(b'"' | b'\'')) {
                at += 1;
            }
        }
        attributes.push((attribute, value));
    }
    Tag {
        range: start..(at + 1).min(bytes.len()),
        name,
        attributes,
    }
}

/// The policy written in the page's `<meta>`, on one line.
pub fn policy(html: &str) -> Result<String> {
    tags(html)
        .iter()
        .filter(|tag| tag.name == "meta")
        .find(|tag| {
            tag.get(html, "http-equiv")
                .is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
        })
        .and_then(|tag| tag.get(html, "content"))
        .map(|content| content.split_whitespace().collect::<Vec<_>>().join(" "))
        .ok_or_else(|| "index.html has no <meta http-equiv=\"Content-Security-Policy\">".to_owned())
}

/// The headers a host should send with every file. What a `<meta>` cannot say is added here.
pub fn headers(html: &str) -> Result<Vec<(&'static str, String)>> {
    let policy = policy(html)?;
    Ok(vec![
        (
            "Content-Security-Policy",
            format!("{}; frame-ancestors 'none'", policy.trim_end_matches([';', ' '])),
        ),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
    ])
}

/// Refuses what the policy would block: inline scripts, inline styles and event attributes.
pub fn refuse_inline(html: &str) -> Result<()> {
    for tag in tags(html) {
        let written = &html[tag.range.clone()];
        if tag.name == "style" || (tag.name == "script" && tag.place("src").is_none()) {
            return Err(format!(
                "index.html has an inline {written}, which the security policy blocks"
            ));
        }
        let inline = |name: &str| name == "style" || name.starts_with("on");
        if let Some((name, _)) = tag.attributes.iter().find(|(name, _)| inline(name)) {
            return Err(format!(
                "index.html has the attribute `{name}`, which the security policy blocks: {written}"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_with_their_attributes_and_comments_are_skipped() {
        let html = "<!doctype html><!-- <link href=no> --><LINK rel='stylesheet' href=\"a.css\"><script src=b.js></script>";
        let tags = tags(html);
        assert_eq!(tags.len(), 2);
        assert!(tags[0].is_sheet(html));
        assert_eq!(
            tags[0].local_address(html).map(|(address, _)| address),
            Some("a.css")
        );
        assert_eq!(tags[1].get(html, "src"), Some("b.js"));
        assert_eq!(&html[tags[1].range.clone()], "<script src=b.js>");
    }

    #[test]
    fn foreign_addresses_are_not_local() {
        let html =
            "<link href='https://example.org/a.css'><link href='data:,'><img src='/root.png'><img src='#a'>";
        assert!(tags(html).iter().all(|tag| tag.local_address(html).is_none()));
    }

    #[test]
    fn the_policy_is_joined_to_one_line_and_gets_frame_ancestors() {
        let html = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';\n  img-src 'self';\">";
        assert_eq!(policy(html).as_deref(), Ok("default-src 'none'; img-src 'self';"));
        let headers = headers(html).unwrap_or_default();
        assert_eq!(
            headers[0].1,
            "default-src 'none'; img-src 'self'; frame-ancestors 'none'"
        );
        assert!(policy("<html>").is_err());
    }

    #[test]
    fn inline_scripts_styles_and_handlers_are_refused() {
        for html in [
            "<script>1</script>",
            "<style>",
            "<p style=\"\">",
            "<body onload=\"a()\">",
        ] {
            assert!(refuse_inline(html).is_err(), "{html}");
        }
        assert_eq!(
            refuse_inline("<script src=\"a.js\"></script><p class=\"on\">"),
            Ok(())
        );
    }
}
