//! `cargo xtask dist`: the folder that any static host can serve from any path.
//!
//! Every address is relative. What may change between releases has its content's hash in its name, so that a host may let
//! browsers keep it for ever; only `index.html` must be asked for anew.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::args::Effort;
use crate::bundle::{self, GLUE, LINK, MODULE, Profile};
use crate::offline;
use crate::optimise;
use crate::page::{self, tags};
use crate::shell::{Project, read, read_text, step, write};
use crate::single_file;

/// Builds everything into `out`.
pub fn run(project: &Project, out: &Path, effort: Effort) -> Result<()> {
    let html = page_source(project)?;
    let (profile, folder) = match effort {
        Effort::Quick => (Profile::Serve, "dist-generated-quick"),
        Effort::Release | Effort::Full => (Profile::Whole, "dist-generated-whole"),
        Effort::Parts => (Profile::Release, "dist-generated"),
    };
    let generated = project.target.join(folder);
    bundle::build(project, profile, &generated)?;
    let modules = modules(project, &generated, effort)?;

    step(format!("Writing {}", out.display()));
    let files = assemble(&html, &project.root, &generated, &modules)?;
    replace_folder(out, &files)?;
    // Sizes of what nobody publishes are of no interest, and take long to find.
    if effort == Effort::Quick {
        return Ok(());
    }
    report(&files)
}

/// Builds everything into one page, for which the module stays whole.
pub fn run_single_file(project: &Project, out: &Path, effort: Effort) -> Result<()> {
    let html = page_source(project)?;
    let (profile, folder) = match effort {
        Effort::Quick => (Profile::Serve, "dist-generated-quick"),
        Effort::Release | Effort::Full | Effort::Parts => (Profile::Whole, "single-generated"),
    };
    let generated = project.target.join(folder);
    bundle::build(project, profile, &generated)?;
    let mut module = read(&generated.join(MODULE))?;
    if effort == Effort::Full {
        module = optimise::run(project, "voronka_whole.wasm", module)?;
    }

    step(format!("Writing {}", out.display()));
    let page = single_file::page(&html, &project.root, &generated, &module)?;
    write(out, &page)?;
    println!("  {:>10} bytes", page.len());
    Ok(())
}

fn page_source(project: &Project) -> Result<String> {
    let html = read_text(&project.root.join("index.html"))?;
    page::refuse_inline(&html)?;
    Ok(html)
}

type Files = BTreeMap<String, Vec<u8>>;

/// The module and its parts, as small as they were asked for.
fn modules(project: &Project, generated: &Path, effort: Effort) -> Result<Files> {
    let mut modules = Files::new();
    for file in bundle::files(generated)? {
        let name = address_of(&file);
        if !name.ends_with(".wasm") {
            continue;
        }
        let mut bytes = read(&generated.join(&file))?;
        if matches!(effort, Effort::Full | Effort::Parts) {
            bytes = optimise::run(project, &name, bytes)?;
        }
        modules.insert(name, bytes);
    }
    Ok(modules)
}

/// All files of the published folder by their addresses.
fn assemble(html: &str, root: &Path, generated: &Path, modules: &Files) -> Result<Files> {
    let mut files = Files::new();
    let mut page = html.to_owned();
    let tags = tags(html);
    let first_sheet = tags.iter().position(|tag| tag.is_sheet(html));

    // Backwards, so that a change leaves the places before it right.
    let parts = parts(generated, modules)?;
    for (index, tag) in tags.iter().enumerate().rev() {
        let Some((address, place)) = tag.local_address(html) else {
            continue;
        };
        let (name, bytes) = match address {
            _ if tag.is_sheet(html) && first_sheet != Some(index) => {
                let behind = &html[tag.range.end..];
                let blank = behind.len() - behind.trim_start().len();
                page.replace_range(tag.range.start..tag.range.end + blank, "");
                continue;
            }
            // In style/, so that addresses inside the sheets stay right.
            _ if tag.is_sheet(html) => ("style/voronka.css", sheet(html, root)?.into_bytes()),
            MODULE => (MODULE, modules.get(MODULE).cloned().unwrap_or_default()),
            GLUE => (GLUE, parts.glue.clone().into_bytes()),
            own if own.ends_with(".js") => (
                own.rsplit('/').next().unwrap_or(own),
                script(&root.join(own))?.into_bytes(),
            ),
            // Copied below under its own name.
            asset if asset.starts_with("assets/") && root.join(asset).is_file() => continue,
            other => {
                return Err(format!(
                    "index.html names {other}, which is neither a script nor below assets/"
                ));
            }
        };
        let hashed = hashed_name(name, &bytes);
        page.replace_range(place, &hashed);
        files.insert(hashed, bytes);
    }
    files.extend(parts.files);
    let headers = header_rules(html, files.keys())?;

    for (folder, from) in [
        ("assets", root.join("assets")),
        ("snippets", generated.join("snippets")),
    ] {
        for file in bundle::files(&from)? {
            files.insert(
                format!("{folder}/{}", address_of(&file)),
                read(&from.join(&file))?,
            );
        }
    }
    files.insert("_headers".to_owned(), headers.into_bytes());
    let page = without_html_comments(&offline::announce(&page));
    let mut contents = page.clone();
    files
        .values()
        .for_each(|bytes| contents.push_str(&fingerprint(bytes)));
    let version = fingerprint(contents.as_bytes());
    let worker = offline::worker(&script(&root.join("src/worker.js"))?, &files, &version)?;
    files.insert(offline::NAME.to_owned(), worker.into_bytes());
    files.insert("index.html".to_owned(), page.into_bytes());
    Ok(files)
}

/// The glue and the files it fetches besides the module.
struct Parts {
    glue: String,
    files: Files,
}

/// The parts of a split module under names with their content's hash, and a glue that knows these names.
fn parts(generated: &Path, modules: &Files) -> Result<Parts> {
    let mut glue = script(&generated.join(GLUE))?;
    let mut files = Files::new();
    if !generated.join(LINK).is_file() {
        return Ok(Parts { glue, files });
    }
    let mut link = script(&generated.join(LINK))?;
    for (name, bytes) in modules.iter().filter(|(name, _)| *name != MODULE) {
        let hashed = hashed_name(name, bytes);
        link = link.replace(&format!("\"./{name}\""), &format!("\"./{hashed}\""));
        files.insert(hashed, bytes.clone());
    }
    // The two scripts name each other: the link is named after what it says before it knows the glue's name.
    let link_name = hashed_name(LINK, link.as_bytes());
    // Only where it is fetched from: the module asks for it by the name it was built with.
    for quote in ['"', '\''] {
        glue = glue.replace(
            &format!("from {quote}./{LINK}{quote}"),
            &format!("from {quote}./{link_name}{quote}"),
        );
    }
    let glue_name = hashed_name(GLUE, glue.as_bytes());
    files.insert(link_name, link.replace(GLUE, &glue_name).into_bytes());
    Ok(Parts { glue, files })
}

/// A script without its comments.
pub fn script(path: &Path) -> Result<String> {
    Ok(without_comment_lines(&read_text(path)?))
}

/// The sheets of `index.html` in their order, as one.
pub fn sheet(html: &str, root: &Path) -> Result<String> {
    let mut all = String::new();
    for tag in tags(html).iter().filter(|tag| tag.is_sheet(html)) {
        let Some((address, _)) = tag.local_address(html) else {
            return Err("index.html links a style sheet of another site".to_owned());
        };
        if !address.starts_with("style/") {
            return Err(format!(
                "index.html links the sheet {address}, which is not in style/"
            ));
        }
        let text = without_css_comments(&read_text(&root.join(address))?);
        if text.contains("@import") {
            return Err(format!(
                "{address} has an @import; name the sheet in index.html instead"
            ));
        }
        all.push_str(&text);
    }
    Ok(all)
}

/// The file `_headers`, which Netlify, Cloudflare Pages and others read; elsewhere it says what to set.
fn header_rules<'name>(html: &str, kept_for_ever: impl Iterator<Item = &'name String>) -> Result<String> {
    let mut text = String::from("/*\n");
    for (name, value) in page::headers(html)? {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for name in kept_for_ever {
        text.push_str(&format!(
            "/{name}\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    Ok(text)
}

/// A page without comments, indentation and empty lines.
pub fn without_html_comments(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
    }
    text.push_str(rest);
    trimmed_lines(&text, |_| true)
}

/// A sheet without comments, indentation and empty lines. Strings are left as they are.
fn without_css_comments(css: &str) -> String {
    let mut text = String::with_capacity(css.len());
    let mut letters = css.chars().peekable();
    let mut quote = None;
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (None, '/') if letters.peek() == Some(&'*') => {
                letters.next();
                let mut before = ' ';
                for inside in letters.by_ref() {
                    if before == '*' && inside == '/' {
                        break;
                    }
                    before = inside;
                }
                continue;
            }
            (None, '"' | '\'') => quote = Some(letter),
            (Some(_), '\\') => {
                text.push(letter);
                text.extend(letters.next());
                continue;
            }
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
        text.push(letter);
    }
    trimmed_lines(&text, |_| true)
}

/// A script without its lines that are only comment. Enough for our own scripts and for generated glue, where a comment
/// never begins behind code.
fn without_comment_lines(script: &str) -> String {
    let mut in_comment = false;
    trimmed_lines(script, |line| {
        if in_comment {
            in_comment = !line.ends_with("*/");
            return false;
        }
        if line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
            return false;
        }
        !line.starts_with("//")
    })
}

fn trimmed_lines(text: &str, mut keep: impl FnMut(&str) -> bool) -> String {
    let mut lean = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if keep(line) {
            lean.push_str(line);
            lean.push('\n');
        }
    }
    lean
}

/// `boot.js` with the hash of its content: `boot-0123456789abcdef.js`.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = fingerprint(bytes);
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{hash}.{ending}"),
        None => format!("{name}-{hash}"),
    }
}

fn fingerprint(bytes: &[u8]) -> String {
    // FNV-1a: names need to differ when contents do, nobody has a reason to forge them.
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

fn address_of(path: &Path) -> String {
    path.iter()
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// Replaces the folder's content, but never a folder that is plainly something else.
fn replace_folder(out: &Path, files: &Files) -> Result<()> {
    let is_foreign = out.is_dir()
        && !out.join("index.html").is_file()
        && std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    if is_foreign {
        return Err(format!(
            "{} holds something else than a published page; choose an empty folder",
            out.display()
        ));
    }
    bundle::clear(out)?;
    for (name, bytes) in files {
        write(&out.join(name.split('/').collect::<PathBuf>()), bytes)?;
    }
    Ok(())
}

/// Prints what a visitor's browser will load.
fn report(files: &Files) -> Result<()> {
    println!("  {:>10} {:>10} {:>10}", "raw", "gzip", "brotli");
    let mut total = [0; 3];
    for (name, bytes) in files {
        let sizes = [bytes.len(), gzip(bytes)?.len(), brotli(bytes)?];
        println!("  {:>10} {:>10} {:>10}  {name}", sizes[0], sizes[1], sizes[2]);
        for (sum, size) in total.iter_mut().zip(sizes) {
            *sum += size;
        }
    }
    println!(
        "  {:>10} {:>10} {:>10}  total, in bytes",
        total[0], total[1], total[2]
    );
    Ok(())
}

/// The bytes as a host sends them packed.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| format!("gzip failed: {error}"))
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters)
        .map_err(|error| format!("brotli failed: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_leave_a_sheet_but_strings_stay() {
        let css = "/* a */\n.a {\n  content: \"/* no */ \\\" '\"; /* b */\n  color: red;\n}\n";
        assert_eq!(
            without_css_comments(css),
            ".a {\ncontent: \"/* no */ \\\" '\";\ncolor: red;\n}\n"
        );
    }

    #[test]
    fn comments_leave_the_page() {
        assert_eq!(
            without_html_comments("<p>\n  <!-- a\n b -->\n  <b>1 < 2</b>\n"),
            "<p>\n<b>1 < 2</b>\n"
        );
    }

    #[test]
    fn comment_lines_leave_a_script_and_code_stays() {
        let script =
            "/**\n * Says.\n */\nconst a = 'http://x';\n// no\n  call(a); // kept\n/* one */\nend();\n";
        assert_eq!(
            without_comment_lines(script),
            "const a = 'http://x';\ncall(a); // kept\nend();\n"
        );
    }

    #[test]
    fn a_name_changes_with_the_content_only() {
        assert_eq!(hashed_name("a.css", b"x"), hashed_name("a.css", b"x"));
        assert_ne!(hashed_name("a.css", b"x"), hashed_name("a.css", b"y"));
        assert_eq!(hashed_name("a.css", b""), "a-cbf29ce484222325.css");
    }
}
