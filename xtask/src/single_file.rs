//! `cargo xtask dist --single-file`: everything in one page, which opens from a disk or out of a mail.
//!
//! The module is packed and written as text into a data block; the glue and our own scripts become one inline script. The
//! policy allows exactly these scripts and this sheet, by their hashes.

use std::path::Path;

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::Result;
use crate::bundle::{GLUE, MODULE};
use crate::dist::{Built, script, sheet};
use crate::page::{self, tags};
use crate::shell::read;
use crate::slimming::without_html_comments;

/// What starts the app in `src/boot.js`, and what takes its place.
const START: [(&str, &str); 3] = [
    (
        "const { default: init } = await import(byId(\"app-glue\").href);",
        "const init = voronkaGlue;",
    ),
    (
        "await init({ module_or_path: byId(\"app-module\").href });",
        "await init({ module_or_path: await unpacked(\"app-module\").arrayBuffer() });",
    ),
    (
        "const response = await fetch(byId(`words-${lang}`).href);",
        "const response = unpacked(`words-${lang}`);",
    ),
];

/// Reads what was packed into the page.
const UNPACKED: &str = "\
function unpacked(id) {
const packed = Uint8Array.from(atob(byId(id).textContent), (sign) => sign.charCodeAt(0));
return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream(\"gzip\")));
}
";

/// The page.
pub fn page(html: &str, root: &Path, built: &Built) -> Result<String> {
    let glue = inlined_glue(&script(&built.folder.join(GLUE))?)?;
    let mut page = html.to_owned();
    let mut hashes = (Vec::new(), Vec::new());
    let all = tags(html);
    let first_sheet = all.iter().position(|tag| tag.is_sheet(html));
    // Backwards, so that a change leaves the places before it right.
    for (index, tag) in all.iter().enumerate().rev() {
        let Some((address, _)) = tag.local_address(html) else {
            continue;
        };
        let own = if tag.is_sheet(html) && first_sheet == Some(index) {
            let sheet = sheet(html, root)?;
            hashes.1.push(hash(&sheet));
            format!("<style>{sheet}</style>")
        } else if address == MODULE {
            packed("app-module", built.module()?)?
        } else if let Some(words) = built.catalogues.get(address) {
            packed(address.trim_end_matches(".txt"), words.as_bytes())?
        } else if address.ends_with(".js") && address != GLUE {
            let text = script(&root.join(address))?;
            let text = if address == "src/boot.js" {
                format!("{glue}\n{{\n{}{UNPACKED}}}\n", started(&text)?)
            } else {
                text
            };
            if text.contains("</script") {
                return Err(format!("{address} cannot stand inside a page: it holds </script"));
            }
            hashes.0.push(hash(&text));
            let kind = tag
                .get(html, "type")
                .map_or_else(String::new, |kind| format!(" type=\"{kind}\""));
            format!("<script{kind}>{text}</script>")
        } else if tag.get(html, "rel") == Some("icon") {
            let icon = BASE64.encode(&read(&root.join(address))?);
            format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\" type=\"image/svg+xml\">")
        } else {
            // Sheets already taken in, and what only a host can serve.
            String::new()
        };
        let end = match (tag.name.as_str(), html[tag.range.end..].find("</script>")) {
            ("script", Some(0)) => tag.range.end + "</script>".len(),
            _ => tag.range.end,
        };
        page.replace_range(tag.range.start..end, &own);
    }
    let policy = policy(&page::policy(html)?, &hashes.0, &hashes.1);
    let page = with_policy(&page, &policy)?;
    Ok(without_comments_in_markup(&page))
}

/// Something as text in a block that no browser runs.
fn packed(id: &str, bytes: &[u8]) -> Result<String> {
    let text = BASE64.encode(&crate::dist::gzip(bytes)?);
    Ok(format!("<script type=\"text/plain\" id=\"{id}\">{text}</script>"))
}

/// The glue as part of another module: what it exports goes by a name of its own.
fn inlined_glue(glue: &str) -> Result<String> {
    let export = "export { initSync, __wbg_init as default };";
    if glue.matches(export).count() != 1 || glue.contains("\nimport ") || glue.starts_with("import ") {
        return Err("the generated glue is not of the form that can stand inside a page".to_owned());
    }
    let glue = glue
        .replace(export, "const voronkaGlue = __wbg_init;")
        .replace("export class ", "class ")
        .replace("export function ", "function ");
    Ok(glue)
}

fn started(boot: &str) -> Result<String> {
    let mut text = boot.to_owned();
    for (served, inlined) in START {
        if text.matches(served).count() != 1 {
            return Err(format!("src/boot.js does not start the app with `{served}`"));
        }
        text = text.replace(served, inlined);
    }
    Ok(text)
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text.as_bytes())))
}

/// The policy of the served page, with hashes in place of `'self'`; nothing is fetched.
fn policy(served: &str, scripts: &[String], sheets: &[String]) -> String {
    let directives = served
        .split(';')
        .map(str::trim)
        .filter(|directive| !directive.is_empty());
    let changed = directives.filter_map(|directive| {
        let (name, values) = directive.split_once(' ').unwrap_or((directive, ""));
        match name {
            "script-src" => Some(format!("{name} {} 'wasm-unsafe-eval'", scripts.join(" "))),
            "style-src" => Some(format!("{name} {}", sheets.join(" "))),
            "font-src" | "manifest-src" | "worker-src" | "connect-src" => None,
            _ => Some(format!("{name} {}", values.replace("'self' ", ""))),
        }
    });
    changed.collect::<Vec<_>>().join("; ")
}

fn with_policy(page: &str, policy: &str) -> Result<String> {
    let all = tags(page);
    let meta = all.iter().find(|tag| {
        tag.get(page, "http-equiv")
            .is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
    });
    let place = meta
        .and_then(|tag| tag.place("content"))
        .ok_or("index.html has no security policy")?;
    let mut changed = page.to_owned();
    changed.replace_range(place, policy);
    Ok(changed)
}

/// Takes comments and indentation out of the markup, but not a byte out of what has a hash.
fn without_comments_in_markup(page: &str) -> String {
    let mut lean = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(start) = ["<script", "<style"]
        .iter()
        .filter_map(|tag| rest.find(tag))
        .min()
    {
        let close = if rest[start..].starts_with("<script") {
            "</script>"
        } else {
            "</style>"
        };
        let end = rest[start..]
            .find(close)
            .map_or(rest.len(), |end| start + end + close.len());
        lean.push_str(&without_html_comments(&rest[..start]));
        lean.push_str(&rest[start..end]);
        lean.push('\n');
        rest = &rest[end..];
    }
    lean.push_str(&without_html_comments(rest));
    lean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_these_scripts_and_nothing_to_be_fetched() {
        let served = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'";
        assert_eq!(
            policy(served, &["'sha256-a'".to_owned()], &["'sha256-b'".to_owned()]),
            "default-src 'none'; script-src 'sha256-a' 'wasm-unsafe-eval'; style-src 'sha256-b'; img-src data:; form-action 'none'"
        );
    }

    #[test]
    fn the_glue_must_export_as_expected() {
        let glue = "export class A {}\nfunction b() {}\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(
            inlined_glue(glue).as_deref(),
            Ok("class A {}\nfunction b() {}\nconst voronkaGlue = __wbg_init;\n")
        );
        assert!(inlined_glue("export default a;").is_err());
    }

    #[test]
    fn what_has_a_hash_keeps_every_byte() {
        let page = "<p>\n  <!-- a -->\n  x\n<script>\n  1 // <!-- b -->\n</script>\n";
        assert_eq!(
            without_comments_in_markup(page),
            "<p>\nx\n<script>\n  1 // <!-- b -->\n</script>\n"
        );
    }

    #[test]
    fn the_hash_is_the_one_that_browsers_work_out() {
        assert_eq!(hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
