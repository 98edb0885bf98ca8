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
use crate::catalogues;
use crate::offline;
use crate::optimise;
use crate::page::{self, tags};
use crate::shell::{Project, read, read_text, step, write};
use crate::single_file;
use crate::slimming::{without_comment_lines, without_css_comments, without_html_comments};

/// Builds everything into `out`, and answers what was written there.
pub fn run(project: &Project, out: &Path, effort: Effort) -> Result<Files> {
    let html = page_source(project)?;
    let built = Built::make(project, effort, Shape::Folder)?;

    step(format!("Writing {}", out.display()));
    let files = assemble(&html, &project.root, &built)?;
    replace_folder(out, &files)?;
    Ok(files)
}

/// Builds everything into one page, for which the module stays whole.
pub fn run_single_file(project: &Project, out: &Path, effort: Effort) -> Result<()> {
    let html = page_source(project)?;
    let built = Built::make(project, effort, Shape::Page)?;

    step(format!("Writing {}", out.display()));
    let page = single_file::page(&html, &project.root, &built)?;
    write(out, &page)?;
    println!("  {:>10} bytes", page.len());
    Ok(())
}

/// What is made of the app.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// A folder, where the parts of the module are files of their own.
    Folder,
    /// One page with everything in it.
    Page,
}

/// What came of the app's source.
pub struct Built {
    /// Where the glue and what it imports are.
    pub folder: PathBuf,
    /// The texts of the languages that are not in the module, by their names in `index.html`.
    pub catalogues: BTreeMap<String, String>,
    /// The module and its parts, as small as they were asked for.
    modules: Files,
}

impl Built {
    fn make(project: &Project, effort: Effort, shape: Shape) -> Result<Self> {
        let (profile, folder) = match (effort, shape) {
            (Effort::Quick, _) => (Profile::Serve, "dist-generated-quick"),
            (Effort::Full, Shape::Folder) => (Profile::Parts, "dist-generated-parts"),
            (Effort::Release, _) | (Effort::Full, Shape::Page) => (Profile::Release, "dist-generated"),
        };
        let folder = project.target.join(folder);
        bundle::build(project, profile, &folder)?;
        let mut modules = Files::new();
        for file in bundle::files(&folder)? {
            let name = address_of(&file);
            if !name.ends_with(".wasm") {
                continue;
            }
            let mut bytes = read(&folder.join(&file))?;
            if effort == Effort::Full {
                bytes = optimise::run(project, &name, bytes)?;
            }
            modules.insert(name, bytes);
        }
        Ok(Self {
            folder,
            catalogues: catalogues::files(&project.root)?,
            modules,
        })
    }

    /// The module, or what is left of it without its parts.
    pub fn module(&self) -> Result<&[u8]> {
        let module = self.modules.get(MODULE);
        module
            .map(Vec::as_slice)
            .ok_or_else(|| format!("{} was not made", self.folder.join(MODULE).display()))
    }
}

fn page_source(project: &Project) -> Result<String> {
    let html = read_text(&project.root.join("index.html"))?;
    page::refuse_inline(&html)?;
    Ok(html)
}

/// Files by their addresses.
pub type Files = BTreeMap<String, Vec<u8>>;

/// All files of the published folder by their addresses.
fn assemble(html: &str, root: &Path, built: &Built) -> Result<Files> {
    let mut files = Files::new();
    let mut page = html.to_owned();
    let tags = tags(html);
    let first_sheet = tags.iter().position(|tag| tag.is_sheet(html));

    // Backwards, so that a change leaves the places before it right.
    let parts = parts(built)?;
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
            MODULE => (MODULE, built.module()?.to_owned()),
            GLUE => (GLUE, parts.glue.clone().into_bytes()),
            words if built.catalogues.contains_key(words) => {
                (words, built.catalogues[words].clone().into_bytes())
            }
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
    for name in built.catalogues.keys() {
        if !html.contains(&format!("\"{name}\"")) {
            return Err(format!("index.html does not say where {name} is"));
        }
    }
    let headers = header_rules(html, files.keys())?;

    for (folder, from) in [
        ("assets", root.join("assets")),
        ("snippets", built.folder.join("snippets")),
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
fn parts(built: &Built) -> Result<Parts> {
    let generated = &built.folder;
    let mut glue = script(&generated.join(GLUE))?;
    let mut files = Files::new();
    if !generated.join(LINK).is_file() {
        return Ok(Parts { glue, files });
    }
    let mut link = script(&generated.join(LINK))?;
    for (name, bytes) in built.modules.iter().filter(|(name, _)| *name != MODULE) {
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
pub fn report(files: &Files) -> Result<()> {
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
    fn a_name_changes_with_the_content_only() {
        assert_eq!(hashed_name("a.css", b"x"), hashed_name("a.css", b"x"));
        assert_ne!(hashed_name("a.css", b"x"), hashed_name("a.css", b"y"));
        assert_eq!(hashed_name("a.css", b""), "a-cbf29ce484222325.css");
    }
}
